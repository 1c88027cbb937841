// SPDX-License-Identifier: GPL-3.0-or-later
// qmail-newu: compiles users/assign into users/cdb. Run by root; any fault leaves the old cdb in force.
#include "shared/mail/Home.h"
#include "shared/mail/UsersAssign.h"
#include "shared/os/Files.h"

using namespace mw;

namespace {

int die(const std::string &text)
{
    (void)os::writeAll(2, "qmail-newu: fatal: " + text + "\n");
    return 111;
}

} // namespace

int main()
{
    const auto assign = os::readFile(mail::homePath("users/assign"), 1U << 30U);
    if (!assign)
        return die("unable to open users/assign" +
                   (assign.error().kind == ErrorKind::NotFound ? "" : ": " + assign.error().text));
    auto compiled = mail::compileUsersAssign(*assign);
    if (!compiled)
        return die("bad format in users/assign, " + compiled.error().text);
    if (auto written = os::replaceFile(mail::homePath("users/cdb"), *compiled); !written)
        return die("unable to create users/cdb: " + written.error().text);
    return 0;
}
