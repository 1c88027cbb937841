// SPDX-License-Identifier: GPL-3.0-or-later
// What qmail-remote tells its caller: a report for each recipient, then one for the message (qmail-remote(8)).
#pragma once

#include <string>
#include <string_view>

namespace mw::remote {

enum class Fate : char { Success = 'K', Temporary = 'Z', Permanent = 'D' };
enum class RecipientFate : char { Accepted = 'r', Temporary = 's', Permanent = 'h' };

// Collects reports in the form they are printed: letter, text, NUL.
class Reports {
public:
    void add(RecipientFate fate, std::string_view text) { append(static_cast<char>(fate), text); }
    void add(Fate fate, std::string_view text) { append(static_cast<char>(fate), text); }
    const std::string &bytes() const { return m_bytes; }

private:
    void append(char letter, std::string_view text)
    {
        m_bytes += letter;
        for (const char c : text)
            m_bytes += c == '\0' ? '?' : c;
        m_bytes += '\0';
    }
    std::string m_bytes;
};

// A name as texts show it: bytes that are no printable ASCII become '?'.
inline std::string shown(std::string_view name)
{
    std::string out(name);
    for (char &c : out)
        if (c < 33 || c > 126)
            c = '?';
    return out;
}

} // namespace mw::remote
