// SPDX-License-Identifier: GPL-3.0-or-later
// The hubs that a person looks after: how each is reached, what it is called, and the colour by which it is told from others.
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace mw::gui {

struct HubEntry {
    QString address; // path of the helper's socket, or ssh://user@host
    QString name;    // empty: as the hub calls itself
    int color = 0;   // one of HubBook::colorNames()
    bool operator==(const HubEntry &) const = default;

    bool remote() const { return address.startsWith(QStringLiteral("ssh://")); }
    // anna@mail.example.org; of a hub on this computer nothing.
    QString login() const { return remote() ? address.sliced(6) : QString(); }
};

class HubBook {
    Q_DECLARE_TR_FUNCTIONS(HubBook)
public:
    // In words, in order; the window has a colour for each.
    static QStringList colorNames();
    // Those that were added on this desk.
    static QList<HubEntry> remembered();
    static void remember(const QList<HubEntry> &hubs);
    // Why this cannot be the login of a host; empty: it can be one. ssh takes words that begin with a dash for options.
    static QString problemOf(const QString &login);
    static QString addressOf(const QString &login) { return QStringLiteral("ssh://") + login.trimmed(); }
    // What a person can type to see how that hub answers.
    static QString commandFor(const HubEntry &hub);
    // The colour that the fewest of them have.
    static int freeColor(const QList<HubEntry> &hubs);
    // What ssh or the client said, and what to do about it.
    static QString adviceFor(const QString &reason, const QString &login);
};

} // namespace mw::gui
