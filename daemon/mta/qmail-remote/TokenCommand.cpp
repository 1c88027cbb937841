// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-remote/TokenCommand.h"

#include "shared/base/Clock.h"
#include "shared/base/Text.h"
#include "shared/os/Files.h"
#include "shared/os/Process.h"

#include <array>
#include <csignal>
#include <fcntl.h>

namespace mw::remote {
namespace {

constexpr std::size_t kLongestToken = 65536;

std::vector<std::string> wordsOf(std::string_view line)
{
    std::vector<std::string> words;
    for (const auto word : text::split(line, ' '))
        if (!word.empty())
            words.emplace_back(word);
    return words;
}

// What comes out of the pipe until its end.
Result<std::string> readInTime(int pipe, std::int64_t deadline)
{
    std::string out;
    std::array<char, 4096> buffer{};
    for (;;) {
        const auto left = deadline - clock::monotonicMilliseconds();
        if (left <= 0 || !MW_TRY(os::waitReadable(pipe, static_cast<int>(left))))
            return fail(ErrorKind::Timeout, "it took too long");
        const auto count = MW_TRY(os::readSome(pipe, buffer));
        if (count == 0)
            return out;
        if (out.size() < kLongestToken)
            out.append(buffer.data(), count);
    }
}

} // namespace

Result<std::string> runTokenCommand(std::string_view line, int seconds)
{
    const auto words = wordsOf(line);
    if (words.empty() || !words.front().starts_with('/'))
        return fail(ErrorKind::Config, "the command must begin with the full path of a program");
    auto pipe = MW_TRY(os::makePipe());
    const auto nowhere = MW_TRY(os::openAt(os::kWorkingDirectory, "/dev/null", O_RDWR));
    const auto child = os::spawn({.program = words.front(),
                                  .arguments = words,
                                  .descriptors = {{nowhere.get(), 0}, {pipe.write.get(), 1}, {nowhere.get(), 2}},
                                  .workingDirectory = "/",
                                  .newSession = true});
    if (!child)
        return fail(ErrorKind::Config, "the program cannot be started: " + child.error().text);
    pipe.write.reset();
    const auto output = readInTime(pipe.read.get(), clock::monotonicMilliseconds() + seconds * 1000L);
    if (!output)
        (void)os::sendSignal(-*child, SIGKILL);
    const auto status = os::waitFor(*child);
    if (!output)
        return fail(output.error().kind, "the program did not end in " + std::to_string(seconds) + " seconds");
    if (!status || status->code() != 0)
        return fail(ErrorKind::Config, "the program failed");
    const auto token = text::trim(std::string_view(*output).substr(0, output->find('\n')));
    if (token.empty())
        return fail(ErrorKind::Config, "the program printed nothing");
    return std::string(token);
}

} // namespace mw::remote
