// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/mess822/ReceivedText.h"

#include "shared/base/Text.h"

#include <array>

namespace mw::mess822 {

namespace {

constexpr std::string_view kNewLine = "\n\t\t\t ";
constexpr std::array<std::string_view, 4> kPartWords{"from", "by", "id", "for"};

bool isSpace(char c)
{
    return c == ' ' || c == '\t';
}

// Goes through the text once: blanks become one blank, parts outside of comments begin a line.
class Layout {
public:
    explicit Layout(std::string_view text) : m_text(text) {}

    std::string run()
    {
        while (m_at < m_text.size()) {
            if (isSpace(m_text[m_at]))
                space();
            else
                word();
        }
        return std::move(m_out);
    }

private:
    void space()
    {
        while (m_at < m_text.size() && isSpace(m_text[m_at]))
            ++m_at;
        if (!m_out.empty() && m_at < m_text.size())
            m_out += ' ';
        m_wordStart = true;
    }

    bool beginsPart() const
    {
        if (m_depth > 0 || m_out.empty())
            return false;
        if (m_text[m_at] == ';')
            return !m_dateSeen;
        if (!m_wordStart || m_dateSeen)
            return false;
        const auto rest = m_text.substr(m_at);
        const auto word = rest.substr(0, rest.find_first_of(" \t;("));
        for (const auto part : kPartWords) {
            if (text::equalIgnoringCase(word, part))
                return true;
        }
        return false;
    }

    void word()
    {
        if (beginsPart())
            m_out += kNewLine;
        const char c = m_text[m_at];
        m_wordStart = false;
        if (c == '\\' && m_at + 1 < m_text.size())
            m_out += m_text[m_at++];
        else if (c == '(')
            ++m_depth;
        else if (c == ')' && m_depth > 0)
            --m_depth;
        else if (c == ';' && m_depth == 0)
            m_dateSeen = true;
        m_out += m_text[m_at++];
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_depth = 0;
    bool m_wordStart = true;
    bool m_dateSeen = false;
    std::string m_out;
};

} // namespace

std::string receivedText(std::string_view value, const LocalTime &local)
{
    const auto semicolon = value.rfind(';');
    const auto date = semicolon == std::string_view::npos ? std::nullopt : parseMailDate(value.substr(semicolon + 1));
    return (date ? local.ctimeText(*date) : "\t\t\t") + ' ' + Layout(value).run() + '\n';
}

} // namespace mw::mess822
