// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ExactRun.h"

#include "shared/base/Clock.h"
#include "shared/os/Process.h"
#include "shared/os/Signals.h"

#include <array>
#include <csignal>
#include <poll.h>

namespace mw::test {
namespace {

struct Pipes {
    os::Pipe input;
    os::Pipe output;
    os::Pipe errors;
};

os::ProcessSpec specOf(const ExactRun &run, const Pipes &pipes)
{
    os::ProcessSpec spec;
    spec.program = run.program.toStdString();
    spec.arguments.push_back(run.program.mid(run.program.lastIndexOf('/') + 1).toStdString());
    for (const auto &argument : run.arguments)
        spec.arguments.push_back(argument.toStdString());
    spec.environment.emplace();
    for (const auto &entry : run.environment)
        spec.environment->push_back(entry.toStdString());
    spec.descriptors = {{pipes.input.read.get(), 0}, {pipes.output.write.get(), 1}, {pipes.errors.write.get(), 2}};
    if (run.setIds)
        spec.identity = os::Identity{run.uid, run.gid};
    spec.workingDirectory = "/";
    return spec;
}

// Appends what can be read; closes the end when there is no more.
void drain(os::Fd &fd, QByteArray &into)
{
    std::array<char, 65536> buffer{};
    const auto count = os::readSome(fd.get(), buffer);
    if (count && *count > 0)
        into.append(buffer.data(), static_cast<qsizetype>(*count));
    else
        fd.reset();
}

} // namespace

ExactResult runExactly(const ExactRun &run)
{
    os::ignoreBrokenPipes();
    Pipes pipes{*os::makePipe(), *os::makePipe(), *os::makePipe()};
    (void)os::setNonBlocking(pipes.input.write.get(), true);
    std::string_view rest(run.input.constData(), static_cast<std::size_t>(run.input.size()));
    // Before it runs: some programs do not wait long for their input.
    if (!rest.empty())
        rest.remove_prefix(os::writeSome(pipes.input.write.get(), rest).value_or(0));
    const auto pid = os::spawn(specOf(run, pipes));
    ExactResult result;
    if (!pid) {
        result.errors = QByteArray::fromStdString(pid.error().text);
        return result;
    }
    pipes.input.read.reset();
    pipes.output.write.reset();
    pipes.errors.write.reset();
    const auto end = clock::monotonicMilliseconds() + run.limit;
    while (pipes.output.read.valid() || pipes.errors.read.valid()) {
        if (rest.empty() && !run.inputStaysOpen)
            pipes.input.write.reset();
        std::array<pollfd, 3> polled{{{pipes.output.read.get(), POLLIN, 0},
                                      {pipes.errors.read.get(), POLLIN, 0},
                                      {rest.empty() ? -1 : pipes.input.write.get(), POLLOUT, 0}}};
        ::poll(polled.data(), polled.size(), 100);
        if (clock::monotonicMilliseconds() > end && !result.timedOut) {
            result.timedOut = true;
            os::sendSignal(*pid, SIGKILL);
        }
        if (polled[0].revents != 0)
            drain(pipes.output.read, result.output);
        if (polled[1].revents != 0)
            drain(pipes.errors.read, result.errors);
        if (polled[2].revents != 0) {
            const auto count = os::writeSome(pipes.input.write.get(), rest);
            rest.remove_prefix(count ? *count : rest.size());
        }
    }
    if (const auto status = os::waitFor(*pid))
        result.exitCode = status->code();
    return result;
}

} // namespace mw::test
