// SPDX-License-Identifier: GPL-3.0-or-later
// The reports of qmailanalog: each reads the lines that matchup wrote and ends with a table.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace mw::analog {

class Report {
public:
    Report() = default;
    virtual ~Report() = default;
    Report(const Report &) = delete;
    Report &operator=(const Report &) = delete;

    // A line of matchup's. Gives what is printed at once (only zsendmail does).
    virtual std::string line(std::string_view line) = 0;
    // What is printed at the end: what the report is, an empty line, and the table.
    virtual std::string end() const = 0;
};

// By the name of the program ("zoverall"); null for any other name.
std::unique_ptr<Report> makeReport(std::string_view name);

// What the programs xqp, xsender and xrecipient let through: the lines of matchup's that have the queue's process
// number, the sender, or the CHANNEL.RECIPIENT `wanted`. False too for an unknown program name.
bool selects(std::string_view program, std::string_view wanted, std::string_view line);

} // namespace mw::analog
