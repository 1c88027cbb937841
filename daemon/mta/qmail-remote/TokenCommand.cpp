// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-remote/TokenCommand.h"

#include "shared/base/Clock.h"
#include "shared/base/Text.h"
#include "shared/os/Files.h"
#include "shared/os/Process.h"
#include "shared/os/UnixSocket.h"

#include <algorithm>
#include <array>
#include <csignal>
#include <fcntl.h>
#include <sys/socket.h>

namespace mw::remote {
namespace {

constexpr std::size_t kLongestToken = 65536;
constexpr char kToken = 'K'; // the first byte of an answer; any other: why there is none
constexpr char kNone = 'Z';

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

std::string answerTo(std::string_view line, const std::vector<std::string> &lines)
{
    if (!std::ranges::contains(lines, line))
        return std::string(1, kNone) + "it was not among the settings when this process began";
    const auto token = runTokenCommand(line);
    return token ? kToken + *token : kNone + token.error().text;
}

[[noreturn]] void serve(int socket, const std::vector<std::string> &lines)
{
    os::closeAllBut(socket);
    for (;;) {
        const auto asked = os::receiveWithDescriptors(socket, kLongestToken);
        if (!asked || asked->bytes.empty() || !os::sendWithDescriptors(socket, answerTo(asked->bytes, lines), {}))
            os::exitNow(0);
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

Result<TokenProcess> TokenProcess::start(std::vector<std::string> lines)
{
    auto [ours, theirs] = MW_TRY(os::makeSocketPair(SOCK_SEQPACKET));
    if (MW_TRY(os::forkProcess()) == 0)
        serve(theirs.get(), lines);
    return TokenProcess(std::move(ours));
}

Result<std::string> TokenProcess::ask(std::string_view line)
{
    MW_TRY_VOID(os::sendWithDescriptors(m_socket.get(), line, {}));
    const auto answer = MW_TRY(os::receiveWithDescriptors(m_socket.get(), kLongestToken + 1));
    if (answer.bytes.empty())
        return fail(ErrorKind::System, "the process that runs the program has ended");
    if (answer.bytes.front() != kToken)
        return fail(ErrorKind::Config, answer.bytes.substr(1));
    return answer.bytes.substr(1);
}

} // namespace mw::remote
