// SPDX-License-Identifier: GPL-3.0-or-later
// Differences of a file: old and new line numbers, a plus or minus sign and a tint.
#include "gui/widgets/DiffView.h"

#include "gui/widgets/Theme.h"

#include <QPainter>
#include <QTextBlock>

namespace mw::gui {

namespace {

Tone toneOf(DiffKind kind)
{
    return kind == DiffKind::Added ? Tone::Good : Tone::Bad;
}

} // namespace

DiffView::DiffView(QWidget *parent) : MarginText(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setAccessibleName(tr("Differences"));
}

void DiffView::setLines(const QList<DiffLine> &lines)
{
    if (lines == m_lines && !lines.isEmpty())
        return;
    m_lines = lines;
    QStringList text;
    QStringList spoken;
    for (const auto &line : lines) {
        text.append(line.kind == DiffKind::Gap && line.text.isEmpty() ? QStringLiteral("…") : line.text);
        if (line.kind == DiffKind::Added)
            spoken.append(tr("added: %1").arg(line.text));
        else if (line.kind == DiffKind::Removed)
            spoken.append(tr("removed: %1").arg(line.text));
    }
    setPlainText(text.join(u'\n'));
    setAccessibleDescription(spoken.mid(0, 50).join(QStringLiteral("; ")));
    updateMargin();
    applyColors();
}

int DiffView::numberWidth() const
{
    int most = 99;
    for (const auto &line : m_lines)
        most = qMax(most, qMax(line.before, line.after));
    return fontMetrics().horizontalAdvance(QString::number(most)) + kGrid;
}

int DiffView::marginWidth() const
{
    return 2 * numberWidth() + fontMetrics().horizontalAdvance(u'+') + 2 * kGrid;
}

void DiffView::paintMargin(QPainter &painter, int line, const QRect &box)
{
    if (line >= m_lines.size())
        return;
    const auto &entry = m_lines[line];
    const Colors colors = colorsOf(palette());
    const int width = numberWidth();
    const auto number = [&](int value, int right) {
        if (value > 0)
            painter.drawText(QRect(box.left(), box.top(), right, box.height()), Qt::AlignRight | Qt::AlignVCenter, QString::number(value));
    };
    const bool changed = entry.kind == DiffKind::Added || entry.kind == DiffKind::Removed;
    if (changed)
        painter.fillRect(box, colors.toneBackground(toneOf(entry.kind)));
    painter.setPen(colors.muted);
    number(entry.before, width);
    number(entry.after, 2 * width);
    if (!changed)
        return;
    painter.setPen(colors.tone(toneOf(entry.kind)));
    painter.drawText(box.adjusted(2 * width + kGrid, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     entry.kind == DiffKind::Added ? QStringLiteral("+") : QStringLiteral("−"));
}

void DiffView::applyColors()
{
    const Colors colors = colorsOf(palette());
    QList<QTextEdit::ExtraSelection> tints;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i].kind == DiffKind::Same)
            continue;
        QTextEdit::ExtraSelection tint;
        tint.cursor = QTextCursor(document()->findBlockByNumber(static_cast<int>(i)));
        tint.format.setProperty(QTextFormat::FullWidthSelection, true);
        if (m_lines[i].kind == DiffKind::Gap)
            tint.format.setForeground(colors.muted);
        else
            tint.format.setBackground(colors.toneBackground(toneOf(m_lines[i].kind)));
        tints.append(tint);
    }
    setExtraSelections(tints);
}

} // namespace mw::gui
