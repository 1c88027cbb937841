// SPDX-License-Identifier: GPL-3.0-or-later
// Says what is wrong with a control file while it is being typed, from a thread of the pool.
#pragma once

#include "shared/mail/ControlTable.h"

#include <QObject>
#include <QString>
#include <QTimer>

namespace mw::gui {

class ContentChecker : public QObject {
    Q_OBJECT
public:
    explicit ContentChecker(QObject *parent = nullptr);

    // Looks at this text soon; a later text takes the place of one that waits.
    void check(const QString &name, const QString &text);
    // Nothing waits and nothing runs.
    bool idle() const { return !m_wait.isActive() && !m_running; }

Q_SIGNALS:
    // Of the text given last.
    void checked(const QString &name, const std::vector<mw::mail::ControlProblem> &problems);

private:
    void run();
    void take(int revision, const std::vector<mail::ControlProblem> &problems);

    QTimer m_wait;
    QString m_name;
    QString m_text;
    int m_revision = 0;
    bool m_running = false;
};

} // namespace mw::gui
