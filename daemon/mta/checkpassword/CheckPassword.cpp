// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/checkpassword/CheckPassword.h"

#include "daemon/mta/checkpassword/HubPasswords.h"
#include "daemon/mta/checkpassword/OwnPasswords.h"
#include "daemon/mta/checkpassword/Pam.h"
#include "shared/mail/Home.h"
#include "shared/os/Environment.h"
#include "shared/os/Files.h"
#include "shared/os/Process.h"

#include <expected>

namespace mw::checkpassword {
namespace {

constexpr int kInput = 3;
constexpr uid_t kRoot = 0;

int end(int code, const std::string &why)
{
    (void)os::writeAll(2, "checkpassword: " + why + "\n");
    return code;
}

int codeOf(Verdict verdict, const std::string &why)
{
    return verdict == Verdict::Wrong ? kWrongPassword : end(kTemporary, why);
}

// The exit code where there is no such person with that password.
std::expected<os::Account, int> accountFor(const Credentials &credentials)
{
    // The hub's own password of a name counts in place of any other.
    if (auto answer = askHubPasswords(credentials)) {
        if (answer->verdict != Verdict::Right)
            return std::unexpected(codeOf(answer->verdict, answer->reason));
        return std::move(answer->account);
    }
    if (!mail::privateMode()) {
        // Unasked: PAM makes only a wrong password wait, so the time of the answer would tell the right one.
        const auto named = os::accountNamed(credentials.name());
        if (named && named->identity.uid == kRoot)
            return std::unexpected(kWrongPassword);
        const auto answer = askPam(credentials, os::environmentVariable("TCPREMOTEIP"));
        if (answer.verdict != Verdict::Right)
            return std::unexpected(codeOf(answer.verdict, "PAM: " + answer.reason));
        auto account = os::accountNamed(answer.name);
        if (!account)
            return std::unexpected(end(kTemporary, account.error().text));
        return std::move(*account);
    }
    auto answer = askOwnPasswords(credentials);
    if (answer.verdict != Verdict::Right)
        return std::unexpected(codeOf(answer.verdict, answer.reason));
    return os::Account{credentials.name(), os::currentIdentity(), std::move(answer.home), "/bin/sh"};
}

int become(const os::Account &account, const std::vector<std::string> &program)
{
    if (const auto became = os::becomePermanently(account.identity); !became)
        return end(kTemporary, became.error().text);
    if (const auto entered = os::changeDirectory(account.home); !entered)
        return end(kTemporary, entered.error().text);
    os::setEnvironmentVariable("USER", account.name);
    os::setEnvironmentVariable("HOME", account.home);
    os::setEnvironmentVariable("SHELL", account.shell);
    return end(kTemporary, os::replaceProcess({.program = program.front(), .arguments = program, .keepDescriptors = true}).text);
}

int codeOfInput(const Error &error)
{
    if (error.kind == ErrorKind::DiskFull)
        return kWrongPassword;
    return end(error.kind == ErrorKind::Format ? kMisused : kTemporary, error.text);
}

} // namespace

int run(const std::vector<std::string> &program)
{
    if (program.empty())
        return end(kMisused, "usage: checkpassword program [arg...]");
    os::Account account;
    {
        const os::Fd input(kInput); // closed for the program; others that the starter opened are its own affair
        const auto credentials = Credentials::read(input.get());
        if (!credentials)
            return codeOfInput(credentials.error());
        if (credentials->name().empty() || credentials->password().empty())
            return kWrongPassword;
        auto found = accountFor(*credentials);
        if (!found)
            return found.error();
        account = std::move(*found);
    }
    // A password that opens everything is not to be tried over the network.
    if (account.identity.uid == kRoot)
        return kWrongPassword;
    return become(account, program);
}

} // namespace mw::checkpassword
