// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-smtpd/AuthCheck.h"

#include "shared/mail/Controls.h"
#include "shared/mail/Home.h"
#include "shared/mail/Secret.h"
#include "shared/os/Environment.h"
#include "shared/os/Files.h"

#include <crypt.h>
#include <fcntl.h>
#include <memory>

namespace mw::smtpd::authcheck {
namespace {

constexpr int kCredentials = 3;
constexpr const char *kNothing = "/bin/true";

bool matches(const std::string &password, const std::string &hash)
{
    const auto room = std::make_unique<crypt_data>();
    const char *made = ::crypt_r(password.c_str(), hash.c_str(), room.get());
    return made && made[0] != '*' && hash == made;
}

std::vector<std::string> environmentFor(const std::string &clientIp)
{
    std::vector<std::string> out{"PATH=/usr/local/bin:/usr/bin:/bin", "TCPREMOTEIP=" + clientIp};
    if (const auto home = os::environmentVariable("QMAILHOME"))
        out.push_back("QMAILHOME=" + *home);
    return out;
}

// What the program reads: name, password and an empty time stamp, each ended by NUL. A pipe has room for it.
Result<os::Fd> credentialsPipe(const std::string &name, const std::string &password)
{
    auto pipe = MW_TRY(os::makePipe());
    mail::Secret bytes(name + '\0' + password + '\0' + '\0');
    MW_TRY_VOID(os::writeAll(pipe.write.get(), bytes.view()));
    return std::move(pipe.read);
}

} // namespace

Result<pid_t> startComparing(const mail::PasswordEntry &entry, const std::string &password, const std::string &prepared)
{
    const auto pid = MW_TRY(os::forkProcess());
    if (pid != 0)
        return pid;
    const bool right = entry.verifier ? !prepared.empty() && mail::scram::isPassword(*entry.verifier, prepared)
                                      : matches(password, entry.hash);
    os::exitNow(right ? kRightCode : kWrongCode);
}

Result<pid_t> startProgram(const std::string &name, const std::string &password, const std::string &clientIp,
                           const std::vector<std::string> &checker)
{
    auto program = checker.empty() ? MW_TRY(mail::Controls::ofHome().lineOr("authchecker", "")) : checker.front();
    if (program.empty())
        program = mail::programPath("checkpassword");
    const auto arguments = checker.empty() ? std::vector<std::string>{program, kNothing} : checker;
    const auto nowhere = MW_TRY(os::openAt(os::kWorkingDirectory, "/dev/null", O_RDWR));
    const auto credentials = MW_TRY(credentialsPipe(name, password));
    return os::spawn({.program = program,
                      .arguments = arguments,
                      .environment = environmentFor(clientIp),
                      .descriptors = {{nowhere.get(), 0}, {nowhere.get(), 1}, {credentials.get(), kCredentials}},
                      .workingDirectory = "/",
                      .newSession = true});
}

} // namespace mw::smtpd::authcheck
