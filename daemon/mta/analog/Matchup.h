// SPDX-License-Identifier: GPL-3.0-or-later
// Joins the lines of qmail-send's log that belong together: one line for each delivery attempt and one for each
// finished message, in the form that qmailanalog's reports read. What is still open at the end can be written out
// and put before the next log.
#pragma once

#include "shared/mail/LogLine.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace mw::analog {

class Matchup {
public:
    // A line of the log with its stamp of any form, which is never looked into. Gives what there is to print: empty,
    // or lines with their newlines:
    //   d k|z|d BIRTH START DONE BYTES <SENDER> CHANNEL.RECIPIENT QP UID REPORT
    //   m BIRTH DONE BYTES SUCCESSES FAILURES DEFERRALS <SENDER> QP UID
    //   alerts and warnings as they are; anything else behind "? "
    std::string line(std::string_view line);

    // The open messages and deliveries as lines of a log.
    std::string pending() const;

private:
    struct Message {
        std::uint64_t number = 0;
        std::string birth; // the stamp of its info line
        std::string bytes;
        std::string sender;
        std::string queuePid;
        std::string uid;
        std::uint64_t successes = 0;
        std::uint64_t failures = 0;
        std::uint64_t deferrals = 0;
    };
    struct Delivery {
        std::uint64_t number = 0;
        std::uint64_t message = 0;
        std::string start; // the stamp
        std::string channel;
        std::string recipient;
    };

    Message *find(std::uint64_t number);
    void forget(std::uint64_t number);
    void info(std::string_view stamp, const mail::MessageInfo &info);
    void start(std::string_view stamp, const mail::DeliveryStart &start);
    std::string report(std::string_view stamp, const mail::DeliveryReport &report);
    std::string end(std::string_view stamp, std::uint64_t number);
    // The lines that only pending() writes and accustamp's predecessors did. False for any other text.
    bool ownLine(std::string_view text);

    std::vector<Message> m_messages; // in no order: the last one takes the place of one that goes
    std::vector<Delivery> m_deliveries;
};

} // namespace mw::analog
