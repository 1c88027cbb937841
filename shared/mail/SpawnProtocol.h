// SPDX-License-Identifier: GPL-3.0-or-later
// What qmail-send and its spawners say to one another: commands and reports, separated by NUL. At start a
// spawner sends one byte, the number of deliveries it can run at once.
#pragma once

#include "shared/mail/EnvelopeOptions.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace mw::mail {

inline constexpr unsigned kLargestSpawnLimit = 255; // a delivery slot is one byte
// qmail-send keeps this many bytes of a report and drops the rest.
inline constexpr std::size_t kLongestReport = 10000;

// In the executables of our spawners: only these are told of options, since qmail's refuse the message then.
inline constexpr std::string_view kOwnSpawnerNote = "mailwright spawner 1";

// Deliver the message in the file queue/mess/`message` to one recipient. With options the message has a plus sign in
// front, and the options follow as a fourth string.
struct SpawnCommand {
    std::uint8_t slot = 0; // names the delivery until its report
    std::string message;   // "S/ID"
    std::string sender;
    std::string recipient;
    DeliveryOptions options;
    bool operator==(const SpawnCommand &) const = default;
};

struct SpawnReport {
    std::uint8_t slot = 0;
    std::string
        text; // first K (done), Z (try again) or D (never), then what to tell; may be empty if mangled
    bool operator==(const SpawnReport &) const = default;
};

// The strings must hold no NUL; what follows one in them is left out.
std::string encodeSpawnCommand(const SpawnCommand &command);
std::string encodeSpawnReport(const SpawnReport &report);

class SpawnCommandParser {
public:
    // The commands that are complete with these bytes, in order.
    std::vector<SpawnCommand> feed(std::string_view bytes);

private:
    std::string &field();
    bool endOfField();

    SpawnCommand m_command;
    std::string m_options;
    int m_field = 0; // 0 slot, 1 message, 2 sender, 3 recipient, 4 options
};

class SpawnReportParser {
public:
    explicit SpawnReportParser(std::size_t longest = kLongestReport) : m_longest(longest) {}
    // The reports that are complete with these bytes, in order; each text cut after `longest` bytes.
    std::vector<SpawnReport> feed(std::string_view bytes);

private:
    std::size_t m_longest;
    SpawnReport m_report;
    bool m_inText = false;
};

} // namespace mw::mail
