// SPDX-License-Identifier: GPL-3.0-or-later
// Which lines of a log to show: a text, a regular expression, or the lines of one message.
#pragma once

#include <QRegularExpression>
#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mw::gui {

enum class MatchKind { Text, Regex };

// Looks for a text (ignoring ASCII case) or a regular expression in the bytes of a line.
class LineMatcher {
public:
    LineMatcher() = default;
    // An invalid expression matches nothing; error() says why.
    LineMatcher(const QString &pattern, MatchKind kind);

    bool empty() const { return m_pattern.isEmpty(); }
    const QString &pattern() const { return m_pattern; }
    MatchKind kind() const { return m_kind; }
    QString error() const;
    bool matches(std::string_view line) const;
    // Where the matches are in a decoded line: position and length pairs.
    std::vector<std::pair<qsizetype, qsizetype>> spans(const QString &text) const;

    friend bool operator==(const LineMatcher &a, const LineMatcher &b)
    {
        return a.m_pattern == b.m_pattern && a.m_kind == b.m_kind;
    }

private:
    bool findsText(std::string_view line) const;

    QString m_pattern;
    MatchKind m_kind = MatchKind::Text;
    std::string m_lower; // the text in lower case
    std::string m_upper;
    QRegularExpression m_expression;
};

struct LogFilter {
    LineMatcher text;
    // Only the message that this line belongs to.
    std::optional<std::uint64_t> messageOfLine;

    bool active() const { return !text.empty() || messageOfLine; }
};

} // namespace mw::gui
