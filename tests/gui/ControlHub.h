// SPDX-License-Identifier: GPL-3.0-or-later
// A private hub with its helper in the sandbox, and the window before it: what the tests of the configuration pages
// begin with.
#pragma once

#include <QProcess>
#include <QString>

namespace mw::test {

inline const QString kHubHome = QStringLiteral("/home/bench/hub");
constexpr int kHubPatience = 40000; // milliseconds, on a busy machine; what fails is waited for three times as long
constexpr int kStartPatience = 60000; // until a hub and its window stand, on a busy machine

// Becomes the ordinary user of the sandbox, which then has an address that may not relay, too. Pictures may then be written to the directory in MW_SCREENS.
void becomeHubOwner();
// As root, where there is a name server: it has time to answer, on a busy machine, too.
void waitLongForNames();

class ControlHub {
public:
    // Makes the hub and starts its helper; false says on standard error what went wrong.
    bool start();
    void stop();

    static QString file(const QString &name);    // content of control/NAME
    static bool writeFile(const QString &name, const QByteArray &content);
    static QByteArray sendLog();
    // What qmail-smtpd answers to a recipient of the hub from that sender.
    static QByteArray smtpAnswer(const QByteArray &sender);
    // Brings a message by SMTP as a stranger, from an address that may not relay; the answer to it, or to the recipient if that is refused.
    static QByteArray bring(const QByteArray &recipient, const QByteArray &subject);
    // Whether a message of that subject lies in a Maildir of the hub: people/anna/Maildir.
    static bool hasArrived(const QString &maildir, const QByteArray &subject);
    // A file of the hub by its name below the home.
    static QString read(const QString &name);

private:
    // The lines of an SMTP session from that address, the first one empty: the last answer, or the first that is a refusal.
    static QByteArray say(const QString &from, const QList<QByteArray> &lines);
    static bool run(const QString &name, const QStringList &arguments);

    QProcess m_helper;
};

} // namespace mw::test
