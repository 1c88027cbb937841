// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-popup/Popup.h"

#include "daemon/mta/qmail-popup/Talker.h"
#include "shared/base/Clock.h"
#include "shared/mail/Secret.h"
#include "shared/os/Process.h"

#include <sys/socket.h>
#include <unistd.h>

namespace mw::popup {
namespace {

constexpr std::size_t kMostCredentials = 4096;
constexpr int kChecker = 3; // the descriptor on which the subprogram reads them
constexpr int kTemporary = 111;

// No byte of a stranger is looked at with root's rights: the conversation is a child of its own, and what it sends
// back goes on unread.
struct Talk {
    pid_t process = 0;
    os::Fd credentials; // what the talker sends
    os::Fd program;     // for the subprogram, under TLS
};

Result<Talk> begin(const Options &options, const std::string &stamp)
{
    auto pipe = MW_TRY(os::makePipe());
    auto [program, carrier] = MW_TRY(os::makeSocketPair(SOCK_STREAM));
    const auto child = MW_TRY(os::forkProcess());
    if (child == 0) {
        pipe.read.reset();
        program.reset();
        os::exitNow(talk(options, stamp, {std::move(pipe.write), std::move(carrier)}));
    }
    return Talk{child, std::move(pipe.read), std::move(program)};
}

// In memory that is wiped, and not moved while it grows.
Result<mail::Secret> readCredentials(int from)
{
    std::string bytes(kMostCredentials, '\0');
    std::size_t size = 0;
    for (std::size_t count = 1; count > 0 && size < bytes.size(); size += count)
        count = MW_TRY(os::readSome(from, std::span(bytes).subspan(size)));
    bytes.resize(size);
    if (size == kMostCredentials) {
        mail::wipe(bytes);
        return fail(ErrorKind::Format, "name and password are too long");
    }
    return mail::Secret(std::move(bytes));
}

// The subprogram talks to the client on `client`, or as it is on descriptors 0 and 1 (-1).
Result<os::ExitStatus> check(mail::Secret credentials, const std::vector<std::string> &subprogram, int client)
{
    auto pipe = MW_TRY(os::makePipe());
    MW_TRY_VOID(os::writeAll(pipe.write.get(), credentials.view().substr(1))); // less than a pipe holds
    credentials = {}; // this process lives as long as the session does
    pipe.write.reset();
    std::vector<os::FdMapping> descriptors{{pipe.read.get(), kChecker}};
    if (client >= 0)
        descriptors.insert(descriptors.end(), {{client, 0}, {client, 1}});
    const auto child =
        MW_TRY(os::spawn({.program = subprogram.front(), .arguments = subprogram, .descriptors = std::move(descriptors)}));
    pipe.read.reset();
    return os::waitFor(child);
}

std::string lastWords(const Result<os::ExitStatus> &ended)
{
    if (!ended) {
        (void)os::writeAll(2, "qmail-popup: " + ended.error().text + "\n");
        return "-ERR [SYS/TEMP] the hub has trouble; try again later\r\n";
    }
    if (ended->crashed())
        return "-ERR aack, child crashed\r\n";
    if (ended->code() == kTemporary)
        return "-ERR [SYS/TEMP] the password cannot be checked now; try again later\r\n";
    return ended->code() == 0 ? "" : "-ERR authorization failed\r\n";
}

// Waits for the process that talks to the client. Nothing: it has ended well.
Result<void> endOf(pid_t talker)
{
    const auto ended = MW_TRY(os::waitFor(talker));
    if (ended.brokeSandbox())
        return fail(ErrorKind::System, "the process that talks to the client tried what its sandbox forbids and was ended: "
                                       "the client may have found a hole in qmail-popup");
    if (ended.crashed() || ended.code() != 0)
        return fail(ErrorKind::System, "the process that talks to the client failed");
    return {};
}

// Nothing: the client has left, and all is said.
Result<std::string> converse(const Options &options, const std::string &stamp, Talk &talk)
{
    talk = MW_TRY(begin(options, stamp));
    auto credentials = MW_TRY(readCredentials(talk.credentials.get()));
    const bool tls = credentials.view().starts_with(kUnderTls);
    if (!tls) {
        talk.program.reset();
        MW_TRY_VOID(endOf(talk.process));
    }
    if (credentials.view().empty())
        return std::string();
    return lastWords(check(std::move(credentials), options.subprogram, tls ? talk.program.get() : -1));
}

} // namespace

void serve(const Options &options)
{
    const auto stamp = "<" + std::to_string(::getpid()) + "." + std::to_string(clock::now()) + "@" + options.host + ">";
    Talk talk;
    const auto words = converse(options, stamp, talk);
    const auto said = words ? *words : lastWords(Failure(words.error()));
    const bool tls = talk.program.valid();
    (void)os::writeAll(tls ? talk.program.get() : 1, said);
    talk.program.reset();
    if (const auto ended = tls ? endOf(talk.process) : Result<void>(); !ended)
        (void)lastWords(Failure(ended.error()));
}

} // namespace mw::popup
