// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of plain text in the fixed-width font with a margin at the left, for the editor and for differences.
#pragma once

#include <QPlainTextEdit>

namespace mw::gui {

class MarginText : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit MarginText(QWidget *parent = nullptr);

    // The text exactly as it is, which toPlainText() is not (non-breaking spaces).
    QString text() const;

protected:
    virtual int marginWidth() const { return 0; }
    // Draws beside a line; `box` is as wide as the margin.
    virtual void paintMargin(QPainter &, int, const QRect &) {}
    // The tooltip beside a line; empty for none.
    virtual QString marginTip(int) const { return {}; }
    // To be called when the width may be another one.
    void updateMargin();
    // Draws the margin anew.
    void repaintMargin() { m_margin->update(); }
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    // Colours of the palette have changed, or are there for the first time.
    virtual void applyColors() {}

private:
    class Margin;
    void paintLines(QPaintEvent *event);
    int lineAt(int y) const;

    QWidget *m_margin = nullptr;
};

} // namespace mw::gui
