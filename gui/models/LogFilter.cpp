// SPDX-License-Identifier: GPL-3.0-or-later
// Which lines of a log to show: a text, a regular expression, or the lines of one message.
#include "gui/models/LogFilter.h"

#include "shared/base/Text.h"

#include <cstring>

namespace mw::gui {

namespace {

char upper(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

} // namespace

LineMatcher::LineMatcher(const QString &pattern, MatchKind kind) : m_pattern(pattern), m_kind(kind)
{
    if (kind == MatchKind::Regex) {
        m_expression.setPattern(pattern);
        m_expression.setPatternOptions(QRegularExpression::CaseInsensitiveOption);
        m_expression.optimize();
        return;
    }
    m_lower = text::lower(pattern.toUtf8().toStdString());
    for (const char c : m_lower)
        m_upper.push_back(upper(c));
}

QString LineMatcher::error() const
{
    return m_kind == MatchKind::Regex && !m_expression.isValid() ? m_expression.errorString() : QString();
}

bool LineMatcher::findsText(std::string_view line) const
{
    // memchr for the first letter in both cases, then a comparison: most lines are passed over at memory speed.
    const auto length = m_lower.size();
    if (length == 0 || line.size() < length)
        return length == 0;
    const char *const end = line.data() + line.size() - length + 1;
    for (const char first : {m_lower[0], m_upper[0]}) {
        const char *at = line.data();
        while (at < end) {
            at = static_cast<const char *>(std::memchr(at, first, static_cast<std::size_t>(end - at)));
            if (!at)
                break;
            std::size_t i = 1;
            while (i < length && (at[i] == m_lower[i] || at[i] == m_upper[i]))
                ++i;
            if (i == length)
                return true;
            ++at;
        }
        if (m_lower[0] == m_upper[0])
            break;
    }
    return false;
}

bool LineMatcher::matches(std::string_view line) const
{
    if (m_kind == MatchKind::Text)
        return findsText(line);
    if (!m_expression.isValid())
        return false;
    return m_expression.match(QString::fromUtf8(line.data(), static_cast<qsizetype>(line.size()))).hasMatch();
}

std::vector<std::pair<qsizetype, qsizetype>> LineMatcher::spans(const QString &text) const
{
    std::vector<std::pair<qsizetype, qsizetype>> found;
    if (m_pattern.isEmpty())
        return found;
    if (m_kind == MatchKind::Text) {
        for (auto at = text.indexOf(m_pattern, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(m_pattern, at + m_pattern.size(), Qt::CaseInsensitive))
            found.emplace_back(at, m_pattern.size());
        return found;
    }
    if (!m_expression.isValid())
        return found;
    for (auto match = m_expression.globalMatch(text); match.hasNext();) {
        const auto one = match.next();
        if (one.capturedLength() > 0)
            found.emplace_back(one.capturedStart(), one.capturedLength());
    }
    return found;
}

} // namespace mw::gui
