// SPDX-License-Identifier: GPL-3.0-or-later
// A queue made by hand, and what is in one, whatever the names of its messages.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace mw::test {

// The files of one message; null: there is none.
struct QueueMessage {
    QByteArray text;
    QByteArray todo;
    QByteArray info;
    QByteArray local;
    QByteArray remote;
    QByteArray bounce;
    qint64 birth = 0; // mtime of info

    bool operator==(const QueueMessage &) const = default;
    // One line, to compare and to show.
    QByteArray shown() const;
};

inline const QString kQueuePath = QStringLiteral("/var/qmail/queue/");

// "info/7/4711"
QString queueFile(const QString &area, quint64 number, unsigned split = 23);
// Adds a message as qmail-queued and qmail-send leave it, and returns its number.
quint64 addQueueMessage(const QueueMessage &message, unsigned split = 23);
// A file of the queue with the owner and mode of its area.
void putQueueFile(const QString &area, quint64 number, const QByteArray &content, unsigned split = 23);

// All messages, sorted; their numbers are not looked at.
QList<QByteArray> queueContents(unsigned split = 23);
// Copies the whole queue, as cp and tar do: each file gets another inode and keeps its name.
void copyQueueOntoItself();

} // namespace mw::test
