// SPDX-License-Identifier: GPL-3.0-or-later
// Widgets beside one another, like words in a text: what finds no room in its line goes to the next one. For rows of buttons,
// which are too long for a small window, a large font or another language. A widget that expands takes what its line leaves; where
// not all others fit beside one that is the first, they stay together below it.
#pragma once

#include <QLayout>

#include <vector>

namespace mw::gui {

class WrapLayout : public QLayout {
public:
    explicit WrapLayout(QWidget *parent = nullptr);
    ~WrapLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Line {
        std::vector<QLayoutItem *> items;
        int width = 0;  // with the spaces between them
        int height = 0; // of the highest
    };
    void append(Line &line, QLayoutItem *item) const;
    std::vector<Line> linesFor(int width) const;
    void place(const Line &line, const QRect &room);
    int spaceBetween() const;

    std::vector<QLayoutItem *> m_items; // owned
};

} // namespace mw::gui
