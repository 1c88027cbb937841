// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/analog/Records.h"

#include "daemon/mta/analog/Table.h"
#include "shared/mail/Tai64n.h"

#include <charconv>

namespace mw::analog {
namespace {

double number(std::string_view text)
{
    double value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

} // namespace

double secondsOf(std::string_view stamp)
{
    if (const auto moment = mail::decodeTai64n(stamp))
        return static_cast<double>(moment->seconds) + static_cast<double>(moment->nanoseconds) * 1e-9;
    return number(stamp);
}

std::optional<DeliveryRecord> deliveryRecord(std::string_view line)
{
    const auto letter = word(line, 1);
    if (word(line, 0) != "d" || letter.size() != 1 || word(line, 9).empty())
        return {};
    DeliveryRecord out;
    out.result = letter[0];
    out.birth = secondsOf(word(line, 2));
    out.start = secondsOf(word(line, 3));
    out.doneStamp = word(line, 4);
    out.done = secondsOf(out.doneStamp);
    out.bytes = number(word(line, 5));
    out.sender = word(line, 6);
    out.recipient = word(line, 7);
    out.queuePid = word(line, 8);
    out.uid = word(line, 9);
    out.report = word(line, 10);
    return out;
}

std::optional<MessageRecord> messageRecord(std::string_view line)
{
    if (word(line, 0) != "m" || word(line, 9).empty())
        return {};
    MessageRecord out;
    out.birth = secondsOf(word(line, 1));
    out.doneStamp = word(line, 2);
    out.done = secondsOf(out.doneStamp);
    out.bytes = number(word(line, 3));
    out.successes = number(word(line, 4));
    out.failures = number(word(line, 5));
    out.deferrals = number(word(line, 6));
    out.sender = word(line, 7);
    out.queuePid = word(line, 8);
    out.uid = word(line, 9);
    return out;
}

} // namespace mw::analog
