// SPDX-License-Identifier: GPL-3.0-or-later
// qmail-pw2u: reads a password file and prints users/assign for qmail-newu. Run by root.
#include "daemon/mta/qmail-pw2u/Options.h"
#include "shared/base/Text.h"
#include "shared/mail/Home.h"
#include "shared/mail/UserLookup.h"
#include "shared/os/Fd.h"

using namespace mw;

namespace {

constexpr std::size_t kLargestPasswordFile = 1U << 30U;

Result<void> print(const pw2u::Options &options)
{
    mail::Pw2u assignments(options, mail::parsePw2uTexts(MW_TRY(mail::readPw2uTexts(mail::homePath("users")))));
    const auto passwords = MW_TRY(os::readAll(0, kLargestPasswordFile));
    for (const auto line : text::lines(passwords))
        MW_TRY_VOID(assignments.addAccount(line));
    const auto finished = assignments.finish();
    MW_TRY_VOID(os::writeAll(1, assignments.text()));
    return finished;
}

} // namespace

int main(int argc, char **argv)
{
    pw2u::Options defaults;
    defaults.breakCharacter = mail::breakCharacter().value_or(mail::kDefaultBreak);
    const auto options = pw2u::parseOptions({argv + 1, argv + std::max(argc, 1)}, defaults);
    if (!options) {
        (void)os::writeAll(2, options.error() + "\n");
        return 100;
    }
    if (auto printed = print(*options); !printed) {
        (void)os::writeAll(2, "qmail-pw2u: fatal: " + printed.error().text + "\n");
        return 111;
    }
    return 0;
}
