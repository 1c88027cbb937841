// SPDX-License-Identifier: GPL-3.0-or-later
// tai64nfrac: turns the TAI64N stamps of a log on descriptor 0 into SECONDS.NANOSECONDS since 1970.
#include "daemon/mta/analog/Lines.h"
#include "shared/mail/Tai64n.h"

#include <format>

using namespace mw;

namespace {

Result<void> run()
{
    analog::Output output(1);
    const auto convert = [&](std::string_view line) {
        if (const auto moment = mail::decodeTai64n(line)) {
            output << std::format("{}.{:09} ", moment->seconds, moment->nanoseconds);
            line.remove_prefix(mail::kTai64nLength);
        }
        output << line;
    };
    const auto rest = MW_TRY(analog::forEachLine(0, [&](std::string_view line) {
        convert(line);
        output << "\n";
    }));
    convert(rest);
    return output.finish();
}

} // namespace

int main()
{
    return analog::exitCode("tai64nfrac", run());
}
