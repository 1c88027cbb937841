// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/QueueFixture.h"

#include "tests/support/Run.h"
#include "tests/support/Sandbox.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

#include <algorithm>
#include <sys/stat.h>
#include <unistd.h>
#include <utime.h>

using namespace Qt::StringLiterals;

namespace mw::test {
namespace {

constexpr uid_t kQmailq = 1004;
constexpr uid_t kQmails = 1006;
constexpr gid_t kQmail = 1001;

quint64 inodeOf(const QString &path)
{
    struct stat s{};
    return ::stat(QFile::encodeName(path).constData(), &s) == 0 ? s.st_ino : 0;
}

qint64 modified(const QString &path)
{
    struct stat s{};
    return ::stat(QFile::encodeName(path).constData(), &s) == 0 ? s.st_mtime : 0;
}

void own(const QString &path, bool queueUser)
{
    const auto name = QFile::encodeName(path);
    if (::chown(name.constData(), queueUser ? kQmailq : kQmails, kQmail) != 0 ||
        ::chmod(name.constData(), queueUser ? 0644 : 0600) != 0)
        qFatal("cannot own %s", name.constData());
}

bool ofQueueUser(const QString &area)
{
    return area == u"mess" || area == u"todo" || area == u"intd";
}

} // namespace

QByteArray QueueMessage::shown() const
{
    QByteArray out = "text " + text + " born " + QByteArray::number(birth);
    for (const auto &[name, bytes] : {std::pair{" todo ", todo}, {" info ", info}, {" local ", local},
                                      {" remote ", remote}, {" bounce ", bounce}})
        out += name + (bytes.isNull() ? QByteArray("-") : bytes);
    return out.replace('\0', '|').replace('\n', '/');
}

QString queueFile(const QString &area, quint64 number, unsigned split)
{
    const bool flat = area == u"todo" || area == u"intd" || area == u"bounce";
    return kQueuePath + (flat ? u"%1/%2"_s.arg(area).arg(number) : u"%1/%2/%3"_s.arg(area).arg(number % split).arg(number));
}

void putQueueFile(const QString &area, quint64 number, const QByteArray &content, unsigned split)
{
    const auto path = queueFile(area, number, split);
    writeFile(path, content);
    own(path, ofQueueUser(area));
}

quint64 addQueueMessage(const QueueMessage &message, unsigned split)
{
    const auto first = kQueuePath + u"pid/made"_s;
    writeFile(first, message.text);
    const auto number = inodeOf(first);
    if (!QFile::rename(first, queueFile(u"mess"_s, number, split)))
        qFatal("cannot make a message");
    own(queueFile(u"mess"_s, number, split), true);
    for (const auto &[area, bytes] : {std::pair{u"todo"_s, message.todo}, {u"info"_s, message.info},
                                      {u"local"_s, message.local}, {u"remote"_s, message.remote},
                                      {u"bounce"_s, message.bounce}}) {
        if (!bytes.isNull())
            putQueueFile(area, number, bytes, split);
    }
    if (!message.info.isNull()) {
        const utimbuf times{message.birth, message.birth};
        ::utime(QFile::encodeName(queueFile(u"info"_s, number, split)).constData(), &times);
    }
    return number;
}

QList<QByteArray> queueContents(unsigned split)
{
    QList<QByteArray> out;
    const auto read = [&](const QString &area, quint64 number) {
        const auto path = queueFile(area, number, split);
        return QFileInfo::exists(path) ? readFile(path) + "" : QByteArray();
    };
    for (unsigned i = 0; i < split; ++i) {
        for (const auto &name : QDir(kQueuePath + u"mess/%1"_s.arg(i)).entryList(QDir::Files)) {
            const auto n = name.toULongLong();
            QueueMessage m{readFile(queueFile(u"mess"_s, n, split)), read(u"todo"_s, n), read(u"info"_s, n),
                           read(u"local"_s, n), read(u"remote"_s, n), read(u"bounce"_s, n),
                           modified(queueFile(u"info"_s, n, split))};
            if (!m.todo.isNull() || !m.info.isNull())
                out.append(m.shown());
        }
    }
    std::ranges::sort(out);
    return out;
}

void copyQueueOntoItself()
{
    const auto copied = run({u"sh"_s, u"-ec"_s,
                             u"cd /var/qmail/queue; for d in mess info local remote todo intd bounce; do "
                             "cp -a $d $d.copy; rm -r $d; mv $d.copy $d; done"_s});
    if (copied.code != 0)
        qFatal("%s", copied.errors.constData());
}

} // namespace mw::test
