// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-rspawn/Report.h"

#include "shared/base/Text.h"

#include <vector>

namespace mw::rspawn {
namespace {

constexpr int kTemporaryExit = 111;

// Better is higher.
enum class Fate : std::uint8_t { Never, Later, Done };

Fate fateOfMessage(const std::vector<std::string_view> &reports)
{
    for (const auto report : reports) {
        if (report.starts_with('K'))
            return Fate::Done;
        if (report.starts_with('Z'))
            return Fate::Later;
        if (report.starts_with('D'))
            return Fate::Never;
    }
    return Fate::Never;
}

Fate fateOfRecipient(std::string_view report, Fate message)
{
    if (report.starts_with('s'))
        return Fate::Later;
    if (report.starts_with('h'))
        return Fate::Never;
    return message;
}

char letterOf(Fate fate)
{
    return fate == Fate::Done ? 'K' : fate == Fate::Later ? 'Z' : 'D';
}

} // namespace

std::string reportOf(const spawn::Ending &ending)
{
    if (ending.crashed)
        return "Zqmail-remote crashed.\n";
    if (ending.code != 0)
        return ending.code == kTemporaryExit ? "ZUnable to run qmail-remote.\n"
                                             : "DUnable to run qmail-remote.\n";
    if (ending.output.empty())
        return "Zqmail-remote produced no output.\n";
    auto reports = text::split(ending.output, '\0');
    reports.pop_back(); // what follows the last NUL is no report
    // Cut off before the first report was complete: nobody knows what happened.
    if (reports.empty())
        return "Zqmail-remote produced no output.\n";

    const auto message = fateOfMessage(reports);
    const auto recipient = fateOfRecipient(reports.front(), message);
    std::string out(1, letterOf(recipient));
    out += reports.front().substr(std::min<std::size_t>(1, reports.front().size()));
    if (message <= recipient && reports.size() > 1) {
        const auto second = reports[1];
        if (second.starts_with('K') || second.starts_with('Z') || second.starts_with('D'))
            out += second.substr(1);
    }
    return out;
}

} // namespace mw::rspawn
