// SPDX-License-Identifier: GPL-3.0-or-later
// qmail-queued and qmail-queue for tests that work on the queue.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QProcess>
#include <QtCore/QString>

namespace mw::test {

// A qmail-queued of this test; it ends with the object. QMAILHOME selects a private hub.
class QueueDaemon {
public:
    explicit QueueDaemon(const QString &home = {}) : m_home(home) {}
    ~QueueDaemon();
    // To be called before start(): lets strace count the syncs.
    void countSyncs();
    // After stop().
    int syncs() const;
    // False if it does not listen within forty seconds.
    bool start();
    // The signal, then waits for the end. Returns the exit code, or -1 if the signal killed it.
    int stop(int signal);
    qint64 pid() const { return m_process.processId(); }
    QString errors();

private:
    QString m_home;
    QString m_trace; // file of strace
    QProcess m_process;
};

struct Ids {
    int uid = 0;
    int gid = 0;
};

// Runs bin/qmail-queue of the hub with the message in a pipe on descriptor 0 and the envelope in one on 1.
int runQueueProgram(const Ids &ids, const QByteArray &message, const QByteArray &envelope, const QString &home = {});

// Where the built programs are, with a slash; in a sandbox a place that every account can enter.
QString programFolder();

// Makes the tree of a private hub: queue directories, lock files and links to the built programs.
void makePrivateHub(const QString &home);

} // namespace mw::test
