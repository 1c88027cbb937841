// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/SpawnProtocol.h"

#include <utility>

namespace mw::mail {
namespace {

constexpr char kWithOptions = '+';

void appendField(std::string &out, std::string_view field)
{
    out += field.substr(0, field.find('\0'));
    out.push_back('\0');
}

} // namespace

std::string encodeSpawnCommand(const SpawnCommand &command)
{
    const auto options = encodeDeliveryOptions(command.options);
    std::string out(1, static_cast<char>(command.slot));
    appendField(out, options.empty() ? command.message : kWithOptions + command.message);
    appendField(out, command.sender);
    appendField(out, command.recipient);
    if (!options.empty())
        appendField(out, options);
    return out;
}

std::string encodeSpawnReport(const SpawnReport &report)
{
    std::string out(1, static_cast<char>(report.slot));
    appendField(out, report.text);
    return out;
}

std::string &SpawnCommandParser::field()
{
    return m_field == 1   ? m_command.message
           : m_field == 2 ? m_command.sender
           : m_field == 3 ? m_command.recipient
                          : m_options;
}

// Whether the command is complete.
bool SpawnCommandParser::endOfField()
{
    if (m_field == 3 && m_command.message.starts_with(kWithOptions)) {
        m_command.message.erase(0, 1);
        m_field = 4;
        return false;
    }
    if (m_field == 4)
        m_command.options = decodeDeliveryOptions(std::exchange(m_options, {}));
    return ++m_field > 3;
}

std::vector<SpawnCommand> SpawnCommandParser::feed(std::string_view bytes)
{
    std::vector<SpawnCommand> complete;
    for (const char c : bytes) {
        if (m_field == 0) {
            m_command.slot = static_cast<std::uint8_t>(c);
            m_field = 1;
        } else if (c != '\0') {
            field().push_back(c);
        } else if (endOfField()) {
            complete.push_back(std::exchange(m_command, {}));
            m_field = 0;
        }
    }
    return complete;
}

std::vector<SpawnReport> SpawnReportParser::feed(std::string_view bytes)
{
    std::vector<SpawnReport> complete;
    for (const char c : bytes) {
        if (!m_inText) {
            m_report.slot = static_cast<std::uint8_t>(c);
            m_inText = true;
        } else if (c == '\0') {
            complete.push_back(std::exchange(m_report, {}));
            m_inText = false;
        } else if (m_report.text.size() < m_longest) {
            m_report.text.push_back(c);
        }
    }
    return complete;
}

} // namespace mw::mail
