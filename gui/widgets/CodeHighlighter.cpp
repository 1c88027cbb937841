// SPDX-License-Identifier: GPL-3.0-or-later
// Colours a whole document by a KSyntaxHighlighting definition, in Mailwright's meaning colours.
#include "gui/widgets/CodeHighlighter.h"

#include "gui/widgets/LineHighlighter.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>

namespace mw::gui {

CodeHighlighter::CodeHighlighter(QTextDocument *document) : KSyntaxHighlighting::SyntaxHighlighter(document) {}

void CodeHighlighter::setDefinitionNamed(const QString &name)
{
    if (definition().name() != name)
        setDefinition(LineHighlighter::repository().definitionForName(name));
}

void CodeHighlighter::setColors(const Colors &colors)
{
    m_colors = colors;
    rehighlight();
}

void CodeHighlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    if (length > 0)
        setFormat(offset, length, LineHighlighter::charFormat(format, m_colors));
}

} // namespace mw::gui
