// SPDX-License-Identifier: GPL-3.0-or-later
// Control files and users/assign: people write them, with every editor there is.
#include "shared/mail/ControlTable.h"
#include "shared/mail/Controls.h"
#include "shared/mail/UsersAssign.h"
#include "tests/fuzz/FuzzInput.h"

using namespace mw;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto text = fuzz::text(data, size);
    const auto newline = text.find('\n');
    (void)mail::validateControlFile(text.substr(0, newline), newline == text.npos ? text : text.substr(newline + 1));
    (void)mail::parseControlMap(text);
    const auto assign = mail::parseUsersAssign(text);
    fuzz::require(mail::compileUsersAssign(assign).has_value() == assign.errors.empty());
    return 0;
}
