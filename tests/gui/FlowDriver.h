// SPDX-License-Identifier: GPL-3.0-or-later
// Drives the pages that change settings as a person would, and counts the clicks; and looks at the hub from outside.
#pragma once

#include "tests/gui/ControlDriver.h"

#include <QLineEdit>

class QApplication;

namespace mw::test {

// The guise that MW_LOOK names, and the words of the language.
void dress(QApplication &application);

class FlowDriver : protected ControlDriver {
protected:
    bool begin(const QSize &size = {1180, 780});
    void end();
    // Opens the page; clicks are counted from here on.
    void page(const QString &name);
    // A click that counts.
    void press(const QString &name);
    int clicks() const { return m_clicks; }
    // Replaces what stands in the field, key by key.
    void fill(const QString &field, const QString &text);
    // The form that is open is answered for what stands in it now.
    bool formSettled() const;
    // From an open form to the result: clicks of their own.
    void reviewAndApply();
    // Keeps it if it is of those that fall back, and closes the sheet.
    void finish();
    // The row of a small table that says this in its first column.
    bool select(const QString &table, const QString &text);
    QStringList column(const QString &table, int column) const;

    // A picture of the form or dialog that is open, else of the window.
    void shot(const QString &name);
    // The first visible input without a name for people who do not see it; empty: all have one.
    QString nameless() const;

    // Lines of an SMTP dialogue from that address of this machine; the last answer.
    static QByteArray smtp(const QByteArray &from, quint16 port, const QList<QByteArray> &lines);
    static bool inject(const QString &from, const QString &to, const QByteArray &subject);

private:
    int m_clicks = 0;
};

} // namespace mw::test
