// SPDX-License-Identifier: GPL-3.0-or-later
// 822date: prints the date of the message on descriptor 0 in three forms. See 822date(1).
#include "daemon/mta/mess822/Fields.h"
#include "daemon/mta/mess822/MailDate.h"
#include "daemon/mta/small/Small.h"
#include "shared/mail/HeaderField.h"

using namespace mw;

int main(int argc, char **argv)
{
    constexpr std::string_view kName = "822date";
    const auto arguments = small::argumentsOf(argc, argv);
    const std::string_view wanted = arguments.empty() ? "date" : arguments[0];
    std::optional<mess822::MailDate> date;
    const auto read = mess822::forEachField([&](const std::string &field) {
        if (mess822::isNamed(field, wanted))
            date = mess822::parseMailDate(mail::headerValue(field));
    });
    if (!read)
        return small::Program(kName).fatal(small::kTemporary, read.error().text);
    if (!date)
        return small::kPermanent;
    const mess822::LocalTime local(mail::LeapSeconds::ofSystem());
    return mess822::printAll(kName, mess822::isoTextWithZone(*date) + '\n' + local.utcIso(*date) + '\n' +
                                        local.ctimeText(*date) + '\n');
}
