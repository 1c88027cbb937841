// SPDX-License-Identifier: GPL-3.0-or-later
// sendmail, mailq, newaliases: sendmail's interface for qmail-inject, qmail-qread and qmail-smtpd. Runs as whoever
// sends mail and becomes one of them. See sendmail(8).
#include "daemon/mta/sendmail/SendmailCommand.h"
#include "shared/os/Fd.h"
#include "shared/os/Process.h"

#include <span>
#include <syslog.h>
#include <unistd.h>

using namespace mw;

int main(int argc, char **argv)
{
    const std::span<char *const> words(argv, static_cast<std::size_t>(argc));
    const auto plan = sendmail::planFor(words.empty() ? "sendmail" : words[0], words.subspan(words.empty() ? 0 : 1));
    std::string problem = plan.problem;
    int code = plan.code;
    if (!plan.logLine.empty())
        ::syslog(LOG_MAIL | LOG_INFO, "%s", plan.logLine.c_str());
    if (!plan.program.empty()) {
        sendmail::applyEnvironment(plan);
        os::ProcessSpec spec;
        spec.program = plan.program;
        spec.arguments = plan.arguments;
        problem = "sendmail: fatal: unable to run " + plan.program + ": " + os::replaceProcess(spec).text + '\n';
        code = 111;
    }
    (void)os::writeAll(STDERR_FILENO, problem);
    return code;
}
