// SPDX-License-Identifier: GPL-3.0-or-later
// Underlined letters: in one window, each letter leads to one thing only, in every language.
#pragma once

#include <QList>
#include <QObject>
#include <QPair>
#include <QString>

class QApplication;
class QWidget;

namespace mw::gui {

// The text with its mnemonic at another letter, or without one, so that none of `taken` is used; that letter is added to
// `taken`. A letter of a word's beginning goes before others.
QString withFreeMnemonic(const QString &text, QString &taken);

// What can be seen in the window now and has a mnemonic: the widget's name, or its text, and the letter.
QList<QPair<QString, QChar>> mnemonicsOf(const QWidget *window);

// Keeps every window of the application free of double ones, from now on.
class Mnemonics : public QObject {
    Q_OBJECT
public:
    explicit Mnemonics(QApplication &application);
    // At once, for this window.
    static void settle(QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QList<QWidget *> m_waiting;
};

} // namespace mw::gui
