// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of an opened log. Reads, decodes and colours only what is on the screen; counts in lines, so its size
// does not matter.
#pragma once

#include "gui/models/LogDocument.h"
#include "gui/widgets/LineHighlighter.h"

#include <QAbstractScrollArea>

#include <optional>

namespace mw::gui {

enum class StampStyle { Local, Raw };

class LogView : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit LogView(LogDocument &document, QWidget *parent = nullptr);

    void setDefinitionNamed(const QString &name);
    void setStampStyle(StampStyle style);
    // Marks what a search found on all lines shown.
    void setMarked(const LineMatcher &matcher);

    bool following() const { return m_following; }
    // Shows the last line whenever one comes. Scrolling up ends it.
    void setFollowing(bool following);

    std::optional<std::uint64_t> currentRow() const { return m_current; }
    void goToRow(std::uint64_t row);
    // The bytes of the current row without its stamp; empty if there is none.
    QByteArray currentText() const;
    // The selected rows as they are shown, one a line.
    QString selectedText() const;

Q_SIGNALS:
    void followingChanged(bool following);
    void currentChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Row {
        QString stamp;
        QString text;
        QString glyph; // icon name; empty: none
        Tone tone = Tone::Neutral;
    };

    void takeChange();
    void updateScrollBars();
    void measure();
    Row rowAt(std::uint64_t row) const;
    void paintRow(QPainter &painter, std::uint64_t row, int y, const Colors &colors);
    void moveTo(std::uint64_t row, bool extend);
    std::optional<std::uint64_t> rowAtPoint(const QPoint &point) const;
    int visibleRows() const;
    bool isSelected(std::uint64_t row) const;
    std::optional<std::uint64_t> target(int key) const;

    LogDocument &m_document;
    LineHighlighter m_highlighter;
    LineMatcher m_marked;
    StampStyle m_stampStyle = StampStyle::Local;
    bool m_following = true;
    std::optional<std::uint64_t> m_current;
    std::uint64_t m_anchor = 0;
    std::uint64_t m_knownRows = 0;
    bool m_knownPreview = false;
    bool m_knownFiltered = false;
    int m_rowHeight = 20;
    int m_stampWidth = 0;
    int m_widest = 0;
};

} // namespace mw::gui
