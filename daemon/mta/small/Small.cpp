// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/small/Small.h"

#include "shared/mail/ErrorText.h"
#include "shared/os/Files.h"
#include "shared/os/Signals.h"

#include <array>
#include <unistd.h>

namespace mw::small {

namespace {

constexpr std::size_t kPiece = std::size_t{64} * 1024;

// Gives all that descriptor 0 still holds to `write`, piece by piece.
template <typename Write>
Result<void> copyInput(Write write)
{
    std::vector<char> buffer(kPiece);
    while (true) {
        const auto count = MW_TRY(os::readSome(STDIN_FILENO, buffer));
        if (count == 0)
            return {};
        MW_TRY_VOID(write(std::string_view(buffer.data(), count)));
    }
}

Result<int> codeOf(pid_t child)
{
    const auto status = MW_TRY(os::waitFor(child));
    if (status.crashed())
        return fail(ErrorKind::Closed, "child crashed");
    return status.code();
}

} // namespace

int Program::fatal(int code, std::string_view text) const
{
    say("fatal: " + std::string(text));
    return code;
}

int Program::usage(std::string_view text) const
{
    say("usage: " + std::string(text));
    return kPermanent;
}

void Program::say(std::string_view text) const
{
    (void)os::writeAll(STDERR_FILENO, m_name + ": " + std::string(text) + '\n');
}

std::span<char *const> argumentsOf(int argc, char **argv)
{
    return {argv + (argc > 0 ? 1 : 0), static_cast<std::size_t>(argc > 0 ? argc - 1 : 0)};
}

std::vector<std::string> wordsOf(std::span<char *const> arguments)
{
    return {arguments.begin(), arguments.end()};
}

Result<int> runCommand(std::span<char *const> command)
{
    os::ProcessSpec spec;
    spec.arguments = wordsOf(command);
    spec.program = spec.arguments.front();
    const auto child = os::spawn(spec);
    if (!child)
        return mail::isTemporary(child.error().number) ? kTemporary : kPermanent;
    return codeOf(*child);
}

Result<int> runCommandWith(std::span<char *const> command, std::string_view before)
{
    os::ignoreBrokenPipes();
    auto pipe = MW_TRY(os::makePipe());
    os::ProcessSpec spec;
    spec.arguments = wordsOf(command);
    spec.program = spec.arguments.front();
    spec.descriptors = {{pipe.read.get(), STDIN_FILENO}};
    const auto child = MW_TRY(os::spawn(spec));
    pipe.read.reset();
    const auto write = [&](std::string_view bytes) { return os::writeAll(pipe.write.get(), bytes); };
    auto written = write(before);
    if (written)
        written = copyInput(write);
    pipe.write.reset();
    auto code = codeOf(child);
    if (code && !written && written.error().kind != ErrorKind::Closed)
        return std::unexpected(written.error());
    return code;
}

Result<Forwarded> forwardMessage(std::string_view head, std::string_view sender,
                                 const std::vector<std::string> &recipients)
{
    (void)os::seek(STDIN_FILENO, 0, SEEK_SET); // a pipe has nothing to go back to
    auto client = MW_TRY(mail::QueueClient::start());
    MW_TRY_VOID(client.write(head));
    MW_TRY_VOID(copyInput([&](std::string_view bytes) { return client.write(bytes); }));
    Forwarded forwarded;
    forwarded.pid = client.pid();
    forwarded.result = client.finish(sender, recipients);
    return forwarded;
}

int reportForwarded(const Program &program, const Result<Forwarded> &forwarded, int success)
{
    if (!forwarded)
        return program.fatal(kTemporary, forwarded.error().text);
    if (!forwarded->result.ok())
        return program.fatal(forwarded->result.permanent() ? kPermanent : kTemporary, forwarded->result.message());
    program.say("qp " + std::to_string(forwarded->pid));
    return success;
}

} // namespace mw::small
