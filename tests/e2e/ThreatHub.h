// SPDX-License-Identifier: GPL-3.0-or-later
// A hub in system mode for those who attack it: the real helper, and people with different rights. Each threat has a test of its
// number, threatNN_...:
//
//   tst_Threats        1 any local user, 2 process number used again, 3 malware in the session, 4 passed socket, 9 mail of others,
//                      14 undo to an insecure state, 16 false socket, 18 ssh as a tunnel
//   tst_ThreatsToData  5 links, 6 number of another message, 7 extra lines, 10 passwords, 11 exhaustion, 12 crash in the middle,
//                      13 two at once, 15 queue by documented acts, 17 parser bugs
//   tst_Window         8 hostile text
//
//   bench   2000  member of the group mailwright
//   carol   2001  member of it; polkit allows her every dangerous act
//   dave    2002  no member; polkit lets him view
//   erin    2003  member; polkit forbids her to operate
//   qmaild  1001  a stranger
#pragma once

#include "tests/support/Hub.h"
#include "tests/support/PolkitBus.h"
#include "tests/support/Sandbox.h"

#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

#include <sys/mount.h>
#include <unistd.h>

namespace mw::test {

inline constexpr uid_t kBench = 2000;
inline constexpr uid_t kCarol = 2001;
inline constexpr uid_t kDave = 2002;
inline constexpr uid_t kErin = 2003;
inline constexpr uid_t kStranger = 1001;

inline constexpr const char *kRules =
    "polkit.addRule(function(action, subject) {\n"
    "  var dangers = ['program-line', 'assign', 'relay-open', 'delete-mail', 'read-body', 'raw-edit', 'restore'];\n"
    "  if (subject.user == 'carol' && dangers.indexOf(action.id.replace('org.mailwright.', '')) >= 0) return polkit.Result.YES;\n"
    "  if (subject.user == 'dave' && action.id == 'org.mailwright.view') return polkit.Result.YES;\n"
    "  if (subject.user == 'erin' && action.id == 'org.mailwright.operate') return polkit.Result.NO;\n"
    "});\n";

class ThreatHub {
public:
    static QString program(const char *name) { return QString::fromLatin1(kSandboxPrograms) + QLatin1Char('/') + QLatin1StringView(name); }

    // The accounts, the hub, and the helper, with those words before it. False if it does not answer.
    bool start(const QStringList &before = {})
    {
        m_before = before;
        if (::mount("mailwright", "/var/log", "tmpfs", 0, "mode=755") != 0)
            return false;
        auto passwd = readFile(QStringLiteral("/etc/passwd"));
        auto group = readFile(QStringLiteral("/etc/group"));
        for (const auto &[name, uid] : {std::pair{"carol", kCarol}, std::pair{"dave", kDave}, std::pair{"erin", kErin}}) {
            const QByteArray id = QByteArray::number(uid);
            passwd += QByteArray(name) + ":x:" + id + ":" + id + "::/home/" + name + ":/bin/sh\n";
            group += QByteArray(name) + ":x:" + id + ":\n";
            const auto home = QStringLiteral("/home/") + QLatin1StringView(name);
            if (!QDir().mkpath(home) || ::chown(QFile::encodeName(home).constData(), uid, uid) != 0)
                return false;
        }
        writeFile(QStringLiteral("/etc/passwd"), passwd);
        m_group = group;
        setMembers("bench,carol,erin");
        QDir(QStringLiteral("/var/qmail/queue")).removeRecursively();
        QDir(QStringLiteral("/var/qmail/control")).removeRecursively();
        const auto made = run({program("mailwrightd"), QStringLiteral("--create"), QStringLiteral("--host"), QStringLiteral("hub.example"),
                               QStringLiteral("--smtp"), QStringLiteral("127.0.0.1:25"), QStringLiteral("--person"), QStringLiteral("bench")});
        return made.code == 0 && startHelper() && waitUntil([] { return takesMail(); }, 20'000);
    }

    void setMembers(const QByteArray &members) const
    {
        writeFile(QStringLiteral("/etc/group"), m_group + "mailwright:x:1999:" + members + "\n");
    }

    bool startHelper()
    {
        m_helper = std::make_unique<Background>(QStringList{QStringLiteral("sh"), QStringLiteral("-c"),
                                                            QStringLiteral("exec ") + (m_before + QStringList{program("mailwrightd")}).join(QLatin1Char(' ')) + QStringLiteral(" 2>>/gold/journal")});
        return waitUntil([] { return ctl({QStringLiteral("status")}).code == 0; }, 20'000);
    }

    Background &helper() { return *m_helper; }
    static QByteArray journal() { return readFile(QStringLiteral("/gold/journal")); }
    static QByteArray audit() { return readFile(QStringLiteral("/var/qmail/changes/audit")); }

    static RunResult ctl(const QStringList &words, uid_t user = 0, const QByteArray &input = {})
    {
        return run(QStringList{program("mailwrightctl")} + words, {.input = input, .user = user});
    }

    // Calls of that method by a client of our own; the first answer.
    static QJsonObject call(uid_t user, const QString &method, const QJsonObject &parameters = {})
    {
        const auto answers = talk(user, {{QStringLiteral("method"), QStringLiteral("org.mailwright.") + method}, {QStringLiteral("parameters"), parameters}});
        return answers.isEmpty() ? QJsonObject() : answers.first();
    }
    static QList<QJsonObject> talk(uid_t user, const QJsonObject &message)
    {
        return answersIn(client({QStringLiteral("talk"), QStringLiteral("1")}, user, framed(message)).output);
    }
    static QByteArray framed(const QJsonObject &message)
    {
        return QJsonDocument(message).toJson(QJsonDocument::Compact) + '\0';
    }
    static QList<QJsonObject> answersIn(const QByteArray &bytes)
    {
        QList<QJsonObject> out;
        for (const auto &part : bytes.split('\0')) {
            if (!part.isEmpty())
                out << QJsonDocument::fromJson(part).object();
        }
        return out;
    }
    static QStringList clientCommand(const QStringList &words)
    {
        return QStringList{QStringLiteral("python3"), QString::fromLatin1(kSandboxSource) + QStringLiteral("/tests/e2e/socket_client.py")} + words;
    }
    static RunResult client(const QStringList &words, uid_t user, const QByteArray &input)
    {
        return run(clientCommand(words), {.input = input, .user = user, .limit = 40'000});
    }

    // A message that stays in the queue: the relay does not answer. Its NUMBER:BIRTH.
    static QString waitingMessage(const QByteArray &text)
    {
        writeFile(QStringLiteral("/var/qmail/control/smtproutes"), ":127.0.0.1:1\n");
        const auto sent = run({program("qmail-inject"), QStringLiteral("somebody@far.example")}, {.input = text, .user = kBench});
        QString name;
        (void)waitUntil(
            [&] {
                const auto list = QJsonDocument::fromJson(ctl({QStringLiteral("--json"), QStringLiteral("queue"), QStringLiteral("list")}).output);
                for (const auto &message : list[QLatin1StringView("messages")].toArray())
                    name = QString::number(message[QLatin1StringView("number")].toInteger()) + QLatin1Char(':') +
                           QString::number(message[QLatin1StringView("birth")].toInteger());
                return !name.isEmpty();
            },
            20'000);
        return sent.code == 0 ? name : QString();
    }

private:
    std::unique_ptr<Background> m_helper;
    QByteArray m_group;
    QStringList m_before;
};

} // namespace mw::test
