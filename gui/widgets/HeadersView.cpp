// SPDX-License-Identifier: GPL-3.0-or-later
// The header of a message, coloured by KSyntaxHighlighting's e-mail definition.
#include "gui/widgets/HeadersView.h"

#include "gui/models/Format.h"
#include "gui/widgets/LineHighlighter.h"
#include "gui/widgets/Theme.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QEvent>

namespace mw::gui {

HeadersView::HeadersView(QWidget *parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setFont(monospaceFont());
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setAccessibleName(tr("Message header"));
    document()->setDocumentMargin(kGrid);
    m_highlighter = new KSyntaxHighlighting::SyntaxHighlighter(document());
    m_highlighter->setDefinition(LineHighlighter::repository().definitionForName(QStringLiteral("Email")));
    applyColors();
}

void HeadersView::setHeader(const QString &header)
{
    QStringList lines = header.split(u'\n');
    for (auto &line : lines)
        line = Format::safe(line);
    const auto shown = lines.join(u'\n');
    if (shown != toPlainText())
        setPlainText(shown);
}

void HeadersView::applyColors()
{
    using KSyntaxHighlighting::Repository;
    const bool dark = colorsOf(palette()).dark;
    m_highlighter->setTheme(LineHighlighter::repository().defaultTheme(dark ? Repository::DarkTheme : Repository::LightTheme));
    m_highlighter->rehighlight();
}

void HeadersView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_highlighter)
        applyColors();
}

} // namespace mw::gui
