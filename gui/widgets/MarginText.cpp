// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of plain text in the fixed-width font with a margin at the left.
#include "gui/widgets/MarginText.h"

#include "gui/widgets/Theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolTip>

namespace mw::gui {

class MarginText::Margin : public QWidget {
public:
    explicit Margin(MarginText *text) : QWidget(text), m_text(text) {}

protected:
    void paintEvent(QPaintEvent *event) override { m_text->paintLines(event); }
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::ToolTip)
            return QWidget::event(event);
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), m_text->marginTip(m_text->lineAt(help->y())), this);
        return true;
    }

private:
    MarginText *m_text;
};

MarginText::MarginText(QWidget *parent) : QPlainTextEdit(parent), m_margin(new Margin(this))
{
    setFont(monospaceFont());
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTabChangesFocus(true);
    document()->setDocumentMargin(kGrid / 2);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &MarginText::updateMargin);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int dy) {
        if (dy != 0)
            m_margin->scroll(0, dy);
        else
            m_margin->update(0, rect.y(), m_margin->width(), rect.height());
    });
}

QString MarginText::text() const
{
    QString raw = document()->toRawText();
    raw.replace(QChar::ParagraphSeparator, u'\n');
    return raw;
}

void MarginText::updateMargin()
{
    setViewportMargins(marginWidth(), 0, 0, 0);
    const QRect inside = contentsRect();
    m_margin->setGeometry(inside.left(), inside.top(), marginWidth(), inside.height());
    m_margin->update();
}

void MarginText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    updateMargin();
}

void MarginText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_margin)
        applyColors();
    if (event->type() == QEvent::FontChange && m_margin)
        updateMargin();
}

int MarginText::lineAt(int y) const
{
    return cursorForPosition(QPoint(0, y)).blockNumber();
}

void MarginText::paintLines(QPaintEvent *event)
{
    const Colors colors = colorsOf(palette());
    QPainter painter(m_margin);
    painter.fillRect(event->rect(), mixed(colors.window, colors.card, 0.6));
    painter.setFont(font());
    auto block = firstVisibleBlock();
    qreal top = blockBoundingGeometry(block).translated(contentOffset()).top();
    while (block.isValid() && top <= event->rect().bottom()) {
        const qreal height = blockBoundingRect(block).height();
        const qreal line = block.layout()->boundingRect().height(); // without the margin below the last one
        if (block.isVisible() && top + height >= event->rect().top())
            paintMargin(painter, block.blockNumber(), QRect(0, qRound(top), m_margin->width(), qRound(line)));
        top += height;
        block = block.next();
    }
}

} // namespace mw::gui
