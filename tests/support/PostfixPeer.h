// SPDX-License-Identifier: GPL-3.0-or-later
// A real Postfix inside the sandbox (Sandbox.h): as a provider's smart host with logins, or as somebody's mail exchanger.
// What it accepts ends in one Maildir.
#pragma once

#include "tests/support/Run.h"

#include <QtCore/QMap>

#include <memory>

namespace mw::test {

class PostfixPeer {
public:
    // Listens on these: lines of master.cf without the common words, "127.0.0.5:587 -o name=value".
    explicit PostfixPeer(const QString &name, const QStringList &listeners);
    ~PostfixPeer();
    PostfixPeer(const PostfixPeer &) = delete;
    PostfixPeer &operator=(const PostfixPeer &) = delete;

    // Lines of main.cf; a later one of the same name counts. Before start(), or before reload().
    void setting(const QByteArray &lines);
    // Who may log in with which password; the realm is the host name.
    void login(const QByteArray &user, const QByteArray &password);
    // The mechanisms that are offered: those of a password in a file, if nothing is said.
    void mechanisms(const QByteArray &words) { m_mechanisms = words; }
    // False, with the log for the message of the test, when it does not listen in time.
    bool start();
    void stop();
    // New settings count from here on; connections from before are broken, and who served them has ended.
    bool reload();
    // Breaks every connection of a client.
    void breakConnections() const;

    QByteArray log() const;
    // What was logged after the last call of mark(). postlogd writes it a little later than it happens.
    QByteArray news() const { return log().mid(m_mark); }
    // What has happened before is in the log then, and no news.
    void mark();
    // True when all that was accepted has been delivered.
    bool waitForEmptyQueue(int limit = 20'000) const;
    QList<QByteArray> messages() const;
    void forgetMessages() const;

    static constexpr const char *kHostName = "smart.example";

private:
    void writeConfiguration() const;
    QList<pid_t> servers() const; // its processes that talk with clients, or wait for one
    QString at(const char *file) const { return m_directory + u'/' + QLatin1String(file); }

    QString m_directory;
    QStringList m_listeners;
    // Each name once: postlogd would warn of a second one, to itself, and wait for ever.
    QMap<QByteArray, QByteArray> m_settings;
    QByteArray m_mechanisms = "PLAIN LOGIN SCRAM-SHA-256";
    qsizetype m_mark = 0;
    int m_marks = 0;
    std::unique_ptr<Background> m_master;
};

} // namespace mw::test
