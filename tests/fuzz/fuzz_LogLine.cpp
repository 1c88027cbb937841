// SPDX-License-Identifier: GPL-3.0-or-later
// Log lines and their stamps: strangers choose most of the text in them.
#include "shared/mail/LogLine.h"
#include "shared/mail/Tai64n.h"
#include "tests/fuzz/FuzzInput.h"

using namespace mw;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto line = fuzz::text(data, size);
    if (const auto stamp = mail::decodeTai64n(line))
        fuzz::require(mail::encodeTai64n(*stamp) == line.substr(0, mail::kTai64nLength));
    (void)mail::parseLogLine(line);
    return 0;
}
