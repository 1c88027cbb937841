// SPDX-License-Identifier: GPL-3.0-or-later
// qmail-tcprules: compiles tcp rules; see qmail-tcprules.8.
#include "shared/mail/TcpRulesCompiler.h"
#include "shared/os/Files.h"

#include <fcntl.h>
#include <unistd.h>

using namespace mw;

namespace {

constexpr std::size_t kLargest = 1U << 30U;

void say(const std::string &text)
{
    (void)os::writeAll(STDERR_FILENO, "qmail-tcprules: " + text + "\n");
}

Result<void> write(const std::string &content, const std::string &working, const std::string &file)
{
    const auto fd = MW_TRY(os::openAt(os::kWorkingDirectory, working, O_WRONLY | O_CREAT | O_TRUNC, 0644));
    MW_TRY_VOID(os::writeAll(fd.get(), content));
    MW_TRY_VOID(os::sync(fd.get()));
    return os::renameAt(os::kWorkingDirectory, working, os::kWorkingDirectory, file);
}

int complain(int code, const std::string &text)
{
    say("fatal: " + text);
    return code;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3) {
        say("usage: qmail-tcprules rules.cdb rules.tmp");
        return 100;
    }
    const auto text = os::readAll(STDIN_FILENO, kLargest);
    if (!text)
        return complain(111, text.error().text);
    const auto rules = mail::compileTcpRules(*text);
    if (!rules)
        return complain(rules.error().kind == ErrorKind::Format ? 100 : 111, rules.error().text);
    for (const auto &remark : rules->remarks)
        say("warning: " + remark);
    const auto done = write(rules->cdb, argv[2], argv[1]);
    return done ? 0 : complain(111, done.error().text);
}
