// SPDX-License-Identifier: GPL-3.0-or-later
// The editor for configuration files.
#include "gui/widgets/CodeEditor.h"

#include "gui/widgets/CodeHighlighter.h"
#include "gui/widgets/Icons.h"

#include <QKeyEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QTextBlock>

namespace mw::gui {

CodeEditor::CodeEditor(QWidget *parent) : MarginText(parent), m_highlighter(new CodeHighlighter(document()))
{
    connect(this, &QPlainTextEdit::textChanged, this, &CodeEditor::tellEdit);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &CodeEditor::markLines);
    applyColors();
}

void CodeEditor::setDefinitionNamed(const QString &name)
{
    m_highlighter->setDefinitionNamed(name);
}

void CodeEditor::setText(const QString &text)
{
    if (text == this->text())
        return;
    {
        const QSignalBlocker silent(this);
        setPlainText(text);
    }
    m_known = this->text();
    updateMargin();
}

// Colouring counts as a change of the document, too.
void CodeEditor::tellEdit()
{
    const auto now = text();
    if (now == m_known)
        return;
    m_known = now;
    Q_EMIT edited(now);
}

void CodeEditor::setProblems(const QList<EditorProblem> &problems)
{
    m_problems = problems;
    m_marks.clear();
    for (const auto &problem : problems) {
        const int line = qBound(0, problem.line - 1, blockCount() - 1);
        if (!m_marks.contains(line) || problem.tone == Tone::Bad)
            m_marks.insert(line, problem);
    }
    QStringList reasons;
    for (const auto &problem : problems)
        reasons.append(problem.line > 0 ? tr("Line %1: %2").arg(problem.line).arg(problem.reason) : problem.reason);
    setAccessibleDescription(reasons.join(u' '));
    markLines();
    repaintMargin();
}

void CodeEditor::markLines()
{
    const Colors colors = colorsOf(palette());
    QList<QTextEdit::ExtraSelection> marks;
    QTextEdit::ExtraSelection current;
    current.cursor = textCursor();
    current.cursor.clearSelection();
    current.format.setBackground(mixed(colors.hover, colors.card, 0.6));
    current.format.setProperty(QTextFormat::FullWidthSelection, true);
    marks.append(current);
    for (auto mark = m_marks.cbegin(); mark != m_marks.cend(); ++mark) {
        QTextEdit::ExtraSelection line;
        line.cursor = QTextCursor(document()->findBlockByNumber(mark.key()));
        line.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        line.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        line.format.setUnderlineColor(colors.tone(mark->tone));
        line.format.setBackground(colors.toneBackground(mark->tone));
        line.format.setToolTip(mark->reason);
        marks.append(line);
    }
    setExtraSelections(marks);
}

void CodeEditor::goToLine(int line)
{
    QTextCursor cursor(document()->findBlockByNumber(qBound(0, line - 1, blockCount() - 1)));
    setTextCursor(cursor);
    setFocus(Qt::OtherFocusReason);
}

int CodeEditor::currentLine() const
{
    return textCursor().blockNumber() + 1;
}

QString CodeEditor::currentText() const
{
    return textCursor().block().text();
}

int CodeEditor::marginWidth() const
{
    const int digits = qMax(2, static_cast<int>(QString::number(blockCount()).size()));
    return fontMetrics().height() + fontMetrics().horizontalAdvance(u'0') * digits + 2 * kGrid;
}

void CodeEditor::paintMargin(QPainter &painter, int line, const QRect &box)
{
    const Colors colors = colorsOf(palette());
    const int side = fontMetrics().height();
    if (const auto mark = m_marks.constFind(line); mark != m_marks.cend()) {
        const auto name = mark->tone == Tone::Bad ? QStringLiteral("error") : QStringLiteral("warning");
        painter.drawPixmap(QPoint(4, box.top() + (box.height() - side) / 2), iconPixmap(name, colors.tone(mark->tone), side, devicePixelRatioF()));
    }
    painter.setPen(line == textCursor().blockNumber() ? colors.text : colors.muted);
    painter.drawText(box.adjusted(0, 0, -kGrid, 0), Qt::AlignRight | Qt::AlignVCenter, QString::number(line + 1));
}

QString CodeEditor::marginTip(int line) const
{
    return m_marks.value(line).reason;
}

void CodeEditor::applyColors()
{
    m_highlighter->setColors(colorsOf(palette()));
    markLines();
}

void CodeEditor::goToNextProblem()
{
    if (m_marks.isEmpty())
        return;
    auto next = m_marks.upperBound(textCursor().blockNumber());
    if (next == m_marks.end())
        next = m_marks.begin();
    goToLine(next.key() + 1);
}

// F1 explains the line here, and opens the guide elsewhere.
bool CodeEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F1) {
        event->accept();
        return true;
    }
    return MarginText::event(event);
}

void CodeEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F1)
        Q_EMIT explanationWished(currentLine(), currentText());
    else if (event->key() == Qt::Key_F8)
        goToNextProblem();
    else
        MarginText::keyPressEvent(event);
}

} // namespace mw::gui
