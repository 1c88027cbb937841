// SPDX-License-Identifier: GPL-3.0-or-later
// The lines that matchup writes, as numbers: what every report is made from.
#pragma once

#include <optional>
#include <string_view>

namespace mw::analog {

// A "d" line. Views point into it.
struct DeliveryRecord {
    char result = 'z'; // k, d or z
    double birth = 0;  // seconds since 1970
    double start = 0;
    double done = 0;
    double bytes = 0;
    std::string_view doneStamp;
    std::string_view sender; // with its angle brackets
    std::string_view recipient; // CHANNEL.ADDRESS
    std::string_view queuePid;
    std::string_view uid;
    std::string_view report;

    double ddelay() const { return done - birth; }
    double xdelay() const { return done - start; }
};

// An "m" line.
struct MessageRecord {
    double birth = 0;
    double done = 0;
    double bytes = 0;
    double successes = 0;
    double failures = 0;
    double deferrals = 0;
    std::string_view doneStamp;
    std::string_view sender;
    std::string_view queuePid;
    std::string_view uid;
};

// Seconds since 1970 of a stamp: "@" and 24 hexadecimal digits (TAI64N), or SECONDS.FRACTION; 0 for neither.
double secondsOf(std::string_view stamp);

std::optional<DeliveryRecord> deliveryRecord(std::string_view line);
std::optional<MessageRecord> messageRecord(std::string_view line);

} // namespace mw::analog
