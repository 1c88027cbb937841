// SPDX-License-Identifier: GPL-3.0-or-later
// The global search: a line in the header and, under it while one types, what is found. Arrow keys choose, Return goes
// there, Escape gives the keyboard back to where it was.
#pragma once

#include "gui/models/SearchIndex.h"

#include <QLineEdit>
#include <QPointer>

class QFrame;
class QListWidget;

namespace mw::gui {

class SearchBar : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchBar(QWidget *parent = nullptr);
    ~SearchBar() override;

    // Asks for what the line says now.
    void setFound(const QList<FoundThing> &found);
    // Ctrl+K.
    void begin();
    const QList<FoundThing> &found() const { return m_found; }

Q_SIGNALS:
    // It has got the keyboard.
    void begun();
    void searched(const QString &text);
    void chosen(const mw::gui::FoundThing &thing);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(int row);
    void showList(bool shown);
    void place();
    void select(int row);

    QList<FoundThing> m_found;
    QPointer<QWidget> m_before; // had the keyboard
    QPointer<QFrame> m_frame; // lies over the window
    QListWidget *m_list = nullptr;
};

} // namespace mw::gui
