// SPDX-License-Identifier: GPL-3.0-or-later
// A hub in system mode inside the sandbox (Sandbox.h): /var/qmail, the real accounts, the real svscan, supervise
// and multilog. And what tests want to know about it: what is in the queue, what the logs say, who got what.
#pragma once

#include "tests/support/Run.h"

#include <QtCore/QHash>

#include <memory>

namespace mw::test {

enum class SmtpService { Listening, Tcpserver };

class SystemHub {
public:
    explicit SystemHub(SmtpService smtp = SmtpService::Listening);
    ~SystemHub(); // stops everything
    SystemHub(const SystemHub &) = delete;
    SystemHub &operator=(const SystemHub &) = delete;

    static constexpr quint16 kSmtpPort = 25;

    // A file of /var/qmail/control.
    static void control(const QString &name, const QByteArray &content);
    // An account with a home and, if given, a .qmail. Returns the home.
    static QString addPerson(const QString &name, const QByteArray &dotQmail = {});
    // ~NAME/.qmailEXTENSION ("" or "-ext"), or one of alias.
    static void dotQmail(const QString &person, const QString &extension, const QByteArray &content);

    // Writes the service directories, starts svscan and waits until SMTP answers and all is up. False if it is not.
    bool start();
    void stop();
    // svc OPTION on a service: qmail-send or qmail-smtpd.
    void service(const QString &option, const QString &name);
    // Restarts qmail-send, for control files that only a start reads.
    bool restartSend();

    // What qmail-send logged since the start, without time stamps.
    static QByteArray sendLog();
    static QByteArray smtpdLog();
    // Lines of it that begin with `word` ("new msg", "delivery", ...).
    static QList<QByteArray> sendLogLines(const QByteArray &word);

    // Numbers of the messages in queue/mess, and how many are not yet preprocessed.
    static QList<quint64> queued();
    static qsizetype unprocessed();
    // Any file at all below mess, intd, todo, info, local, remote, bounce.
    static QStringList queueFiles();
    static bool waitForEmptyQueue(int limit = 30'000);
    // Makes the message `seconds` older, as the schedule sees it (mtime of its info file), and lets it be seen.
    void makeOlder(quint64 number, int seconds);

private:
    void writeServices() const;

    SmtpService m_smtp;
    std::unique_ptr<Background> m_svscan;
};

// The messages in a Maildir's new/, sorted by name.
QList<QByteArray> maildirMessages(const QString &maildir);
bool waitForMessages(const QString &maildir, qsizetype count, int limit = 20'000);
// How often each value of the header field `name` occurs in these messages.
QHash<QByteArray, int> countByField(const QList<QByteArray> &messages, const QByteArray &name);
// The value of a header field, or an empty string.
QByteArray field(const QByteArray &message, const QByteArray &name);

} // namespace mw::test
