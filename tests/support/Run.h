// SPDX-License-Identifier: GPL-3.0-or-later
// Running a command to its end, and waiting for what must come: always with a limit.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QStringList>

#include <functional>
#include <memory>
#include <sys/types.h>

QT_BEGIN_NAMESPACE
class QProcess;
QT_END_NAMESPACE

namespace mw::test {

struct RunResult {
    int code = -1; // 128 + signal for a process that died of one, -1 if it did not start or end in time
    QByteArray output;
    QByteArray errors;
};

struct RunOptions {
    QByteArray input;
    QStringList environment; // NAME=value, added to the test's own
    uid_t user = 0;          // 0: whoever the test is; else this uid and gid, without other groups
    QString directory;
    int limit = 60'000; // milliseconds, as waitUntil() counts them
};

RunResult run(const QStringList &command, const RunOptions &options = {});

// A process beside the test; killed at its end.
class Background {
public:
    explicit Background(const QStringList &command, const RunOptions &options = {});
    ~Background();
    Background(const Background &) = delete;
    Background &operator=(const Background &) = delete;

    bool isRunning() const;
    // Waits for its end; false when the limit is over, which is counted as by waitUntil().
    bool waitForEnd(int limit);
    int exitCode() const;
    QByteArray output();
    void kill();

private:
    std::unique_ptr<QProcess> m_process;
};

// True as soon as `condition` is; false when `limit` milliseconds are over, as a machine counts them that has nothing else to do.
bool waitUntil(const std::function<bool()> &condition, int limit);

// True when something listens on 127.0.0.1:port.
bool listens(quint16 port);
// The same of any place, "127.0.0.4:2526", without a connection to it.
bool listensAt(const QString &place);
// True when something listens at a local socket whose path ends so.
bool listensAtSocket(const QByteArray &pathEnd);
// True when the hub in that home takes messages: its qmail-queued listens.
bool takesMail(const QString &home = QStringLiteral("/var/qmail"));
// A port of 127.0.0.1 that nothing listens on now.
quint16 freePort();

// Process numbers of the processes of the machine (namespace) whose program has that name.
QList<pid_t> processesNamed(const QByteArray &name);

} // namespace mw::test
