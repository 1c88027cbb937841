// SPDX-License-Identifier: GPL-3.0-or-later
// A line to type something in that is to be tried, the button that does, and what came out.
#pragma once

#include "gui/widgets/NoteList.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace mw::gui {

class TestBox : public QWidget {
    Q_OBJECT
public:
    struct Words {
        QString name;  // of the objects, for tests: NAME-input, NAME-button, NAME-result
        QString label; // with its mnemonic
        QString button;
        QString example;
    };
    TestBox(const Words &words, QWidget *parent);

    QString text() const;
    void setResult(const QList<Note> &notes);
    // The answer is on its way.
    void setBusy(bool busy);
    // Gives the line the keyboard.
    void begin();

Q_SIGNALS:
    // The button or Return, with something typed in.
    void wished(const QString &text);

private:
    void wish();

    QLineEdit *m_input = nullptr;
    QPushButton *m_button = nullptr;
    NoteList *m_result = nullptr;
};

} // namespace mw::gui
