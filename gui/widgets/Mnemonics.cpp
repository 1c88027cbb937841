// SPDX-License-Identifier: GPL-3.0-or-later
// Underlined letters, each for one thing of a window.
#include "gui/widgets/Mnemonics.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QGroupBox>
#include <QLabel>
#include <QMainWindow>
#include <QMenuBar>
#include <QPointer>
#include <QTabBar>
#include <QTimer>

#include <functional>

namespace mw::gui {

namespace {

// Of the letter behind the ampersand; -1: there is none. Two of them are one that is shown.
qsizetype placeOfMnemonic(const QString &text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] != u'&')
            continue;
        if (text[i + 1] != u'&')
            return text[i + 1].isLetterOrNumber() ? i + 1 : -1;
        ++i;
    }
    return -1;
}

bool fits(const QString &text, qsizetype place, const QString &taken)
{
    return text[place].isLetterOrNumber() && text[place].unicode() < 0x250 && !taken.contains(text[place].toLower());
}

// One thing with a text that may hold a mnemonic.
struct Bearer {
    QString text;
    QString name;
    std::function<void(const QString &)> set;
};

QList<Bearer> menusOf(const QWidget *window)
{
    QList<Bearer> out;
    const auto *main = qobject_cast<const QMainWindow *>(window);
    for (auto *action : main && main->menuWidget() ? main->menuWidget()->actions() : QList<QAction *>())
        out.append({action->text(), action->text(), [action](const QString &text) { action->setText(text); }});
    return out;
}

QList<Bearer> tabsOf(QTabBar *bar)
{
    QList<Bearer> out;
    for (int tab = 0; tab < bar->count(); ++tab) {
        if (bar->isTabVisible(tab))
            out.append({bar->tabText(tab), bar->tabText(tab), [bar, tab](const QString &text) { bar->setTabText(tab, text); }});
    }
    return out;
}

QList<Bearer> bearersOf(const QWidget *window)
{
    auto out = menusOf(window);
    for (auto *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != window)
            continue;
        if (auto *button = qobject_cast<QAbstractButton *>(widget))
            out.append({button->text(), button->objectName(), [button](const QString &text) { button->setText(text); }});
        else if (auto *label = qobject_cast<QLabel *>(widget); label && label->buddy())
            out.append({label->text(), label->text(), [label](const QString &text) { label->setText(text); }});
        else if (auto *box = qobject_cast<QGroupBox *>(widget))
            out.append({box->title(), box->objectName(), [box](const QString &text) { box->setTitle(text); }});
        else if (auto *bar = qobject_cast<QTabBar *>(widget))
            out += tabsOf(bar);
    }
    return out;
}

} // namespace

QString withFreeMnemonic(const QString &text, QString &taken)
{
    const auto place = placeOfMnemonic(text);
    if (place < 0)
        return text;
    if (fits(text, place, taken)) {
        taken += text[place].toLower();
        return text;
    }
    QString bare = text;
    bare.remove(place - 1, 1);
    for (const bool atBeginning : {true, false}) {
        for (qsizetype i = 0; i < bare.size(); ++i) {
            const bool beginning = i == 0 || bare[i - 1].isSpace();
            if (beginning != atBeginning || !fits(bare, i, taken))
                continue;
            taken += bare[i].toLower();
            return bare.insert(i, u'&');
        }
    }
    return bare;
}

QList<QPair<QString, QChar>> mnemonicsOf(const QWidget *window)
{
    QList<QPair<QString, QChar>> out;
    for (const auto &bearer : bearersOf(window)) {
        if (const auto place = placeOfMnemonic(bearer.text); place >= 0)
            out.append({bearer.name.isEmpty() ? bearer.text : bearer.name, bearer.text[place].toLower()});
    }
    return out;
}

Mnemonics::Mnemonics(QApplication &application) : QObject(&application)
{
    application.installEventFilter(this);
}

void Mnemonics::settle(QWidget *window)
{
    QString taken;
    for (const auto &bearer : bearersOf(window)) {
        const auto text = withFreeMnemonic(bearer.text, taken);
        if (text != bearer.text)
            bearer.set(text);
    }
}

bool Mnemonics::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Show || !watched->isWidgetType())
        return false;
    auto *window = static_cast<QWidget *>(watched)->window();
    if (m_waiting.contains(window))
        return false;
    m_waiting.append(window);
    // Once for everything that is shown in this turn.
    QTimer::singleShot(0, this, [this, window, guard = QPointer(window)] {
        m_waiting.removeOne(window);
        if (guard)
            settle(window);
    });
    return false;
}

} // namespace mw::gui
