// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-popup/Popup.h"

#include "daemon/mta/qmail-popup/Authorization.h"
#include "shared/base/Clock.h"
#include "shared/mail/Home.h"
#include "shared/os/Process.h"
#include "shared/os/Signals.h"

#include <csignal>
#include <unistd.h>

namespace mw::popup {
namespace {

constexpr std::size_t kMostCredentials = 4096;
constexpr int kChecker = 3; // the descriptor on which the subprogram reads them
constexpr int kTemporary = 111;

void say(const std::string &line)
{
    (void)os::writeAll(1, line + "\r\n");
}

// No byte of a stranger is looked at with root's rights: the conversation is a child of its own, and what it sends
// back goes on unread.
Result<std::string> converse(const std::string &stamp)
{
    auto pipe = MW_TRY(os::makePipe());
    const auto identity = MW_TRY(mail::identityOf(mail::Role::Daemon));
    const auto child = MW_TRY(os::forkProcess());
    if (child == 0) {
        pipe.read.reset();
        if (!os::becomePermanently(identity))
            os::exitNow(kTemporary);
        os::signalOnParentExit(SIGTERM);
        pop3::Connection connection(0, 1);
        const auto credentials = authorize(connection, stamp);
        if (connection.flush() && credentials)
            (void)os::writeAll(pipe.write.get(), *credentials);
        os::exitNow(0);
    }
    pipe.write.reset();
    auto credentials = os::readAll(pipe.read.get(), kMostCredentials);
    const auto ended = MW_TRY(os::waitFor(child));
    if (ended.crashed() || ended.code() != 0)
        return fail(ErrorKind::System, "the process that talks to the client failed");
    return credentials;
}

Result<os::ExitStatus> check(const std::string &credentials, const std::vector<std::string> &subprogram)
{
    auto pipe = MW_TRY(os::makePipe());
    MW_TRY_VOID(os::writeAll(pipe.write.get(), credentials)); // less than a pipe holds
    pipe.write.reset();
    const auto child = MW_TRY(os::spawn(
        {.program = subprogram.front(), .arguments = subprogram, .descriptors = {{pipe.read.get(), kChecker}}}));
    pipe.read.reset();
    return os::waitFor(child);
}

void trouble(const Error &error)
{
    (void)os::writeAll(2, "qmail-popup: " + error.text + "\n");
    say("-ERR [SYS/TEMP] the hub has trouble; try again later");
}

} // namespace

void serve(const std::string &host, const std::vector<std::string> &subprogram)
{
    const auto stamp = "<" + std::to_string(::getpid()) + "." + std::to_string(clock::now()) + "@" + host + ">";
    const auto credentials = converse(stamp);
    if (!credentials)
        return trouble(credentials.error());
    if (credentials->empty())
        return;
    const auto ended = check(*credentials, subprogram);
    if (!ended)
        return trouble(ended.error());
    if (ended->crashed())
        say("-ERR aack, child crashed");
    else if (ended->code() == kTemporary)
        say("-ERR [SYS/TEMP] the password cannot be checked now; try again later");
    else if (ended->code() != 0)
        say("-ERR authorization failed");
}

} // namespace mw::popup
