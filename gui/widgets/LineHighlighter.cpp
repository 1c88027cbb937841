// SPDX-License-Identifier: GPL-3.0-or-later
// Colours single lines by a KSyntaxHighlighting definition, in Mailwright's meaning colours.
#include "gui/widgets/LineHighlighter.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

#include <utility>

namespace mw::gui {

KSyntaxHighlighting::Repository &LineHighlighter::repository()
{
    static KSyntaxHighlighting::Repository kRepository;
    return kRepository;
}

void LineHighlighter::setDefinitionNamed(const QString &name)
{
    setDefinition(repository().definitionForName(name));
}

QList<QTextLayout::FormatRange> LineHighlighter::rangesOf(const QString &line)
{
    m_ranges.clear();
    if (definition().isValid())
        highlightLine(line, {});
    return std::exchange(m_ranges, {});
}

QTextCharFormat LineHighlighter::charFormat(const KSyntaxHighlighting::Format &format, const Colors &colors)
{
    using Style = KSyntaxHighlighting::Theme;
    QTextCharFormat text;
    switch (format.textStyle()) {
    case Style::Keyword:
        text.setForeground(colors.active);
        break;
    case Style::Information:
        text.setForeground(colors.good);
        text.setFontWeight(QFont::DemiBold);
        break;
    case Style::Error:
    case Style::Alert:
        text.setForeground(colors.bad);
        text.setFontWeight(QFont::DemiBold);
        break;
    case Style::Warning:
        text.setForeground(colors.waiting);
        text.setFontWeight(QFont::DemiBold);
        break;
    case Style::Comment:
        text.setForeground(colors.muted);
        break;
    case Style::String:
        text.setForeground(mixed(colors.good, colors.text, 0.6));
        break;
    case Style::Constant:
        text.setForeground(colors.waiting);
        break;
    default:
        break;
    }
    return text;
}

void LineHighlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    const auto text = charFormat(format, m_colors);
    if (!text.isEmpty())
        m_ranges.append({offset, length, text});
}

} // namespace mw::gui
