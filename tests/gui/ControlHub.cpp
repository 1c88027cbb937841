// SPDX-License-Identifier: GPL-3.0-or-later
// A private hub with its helper in the sandbox.
#include "tests/gui/ControlHub.h"

#include "gui/app/Options.h"

#include "tests/support/Run.h"
#include "tests/support/Sandbox.h"

#include <QDir>
#include <QFile>
#include <QtNetwork/QTcpSocket>
#include <QTest>

#include <grp.h>
#include <unistd.h>

namespace mw::test {

using namespace Qt::StringLiterals;

namespace {

constexpr uid_t kOwner = 2000; // bench
constexpr quint16 kPort = 2525;
const QString kStranger = u"198.51.100.7"_s;

QString program(const QString &name)
{
    return QString::fromLatin1(kSandboxPrograms) + u'/' + name;
}

} // namespace

void becomeHubOwner()
{
    static_cast<void>(::chown("/home/bench", kOwner, kOwner));
    if (mw::test::run({u"ip"_s, u"addr"_s, u"add"_s, kStranger + u"/32"_s, u"dev"_s, u"lo"_s}).code != 0)
        qFatal("no address for a stranger");
    const QByteArray screens = QByteArray(MW_BIN_DIR) + "/../screens";
    QDir().mkpath(QString::fromLocal8Bit(screens));
    const bool given = ::chown(screens.constData(), kOwner, kOwner) == 0;
    if (::setgroups(0, nullptr) != 0 || ::setresgid(kOwner, kOwner, kOwner) != 0 || ::setresuid(kOwner, kOwner, kOwner) != 0)
        qFatal("cannot become the ordinary user");
    if (given && ::access(screens.constData(), W_OK | X_OK) == 0)
        qputenv("MW_SCREENS", screens);
    qputenv("QMAILHOME", kHubHome.toLocal8Bit());
    qputenv("HOME", "/home/bench");
    qputenv("PATH", QByteArray(kSandboxPrograms) + ":/usr/bin:/bin");
}

void waitLongForNames()
{
    mw::test::writeFile(u"/etc/resolv.conf"_s, "nameserver 127.0.0.1\noptions timeout:5 attempts:4\n");
}

bool ControlHub::run(const QString &name, const QStringList &arguments)
{
    QProcess process;
    process.start(program(name), arguments);
    const bool good = process.waitForFinished(kStartPatience) && process.exitCode() == 0;
    if (!good)
        qWarning("%s: %s", qPrintable(name), process.readAllStandardError().constData());
    return good;
}

bool ControlHub::start()
{
    if (!run(u"mailwrightd"_s, {u"--create"_s, u"--home"_s, kHubHome, u"--host"_s, u"hub.example"_s, u"--smtp"_s,
                                u"127.0.0.1:%1"_s.arg(kPort), u"--person"_s, u"anna"_s, u"--route"_s, u"far.example:127.0.0.1:9"_s}))
        return false;
    m_helper.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_helper.start(program(u"mailwrightd"_s), {u"--home"_s, kHubHome});
    const auto stands = [] {
        return QFile::exists(gui::socketOfHome(kHubHome)) && sendLog().contains("status: ") && listens(kPort);
    };
    return m_helper.waitForStarted() && QTest::qWaitFor(stands, kStartPatience);
}

void ControlHub::stop()
{
    run(u"mailwrightctl"_s, {u"--home"_s, kHubHome, u"hub"_s, u"stop"_s});
    m_helper.waitForFinished(kHubPatience);
}

QString ControlHub::file(const QString &name)
{
    return QString::fromUtf8(readFile(kHubHome + u"/control/"_s + name));
}

bool ControlHub::writeFile(const QString &name, const QByteArray &content)
{
    QFile file(kHubHome + u"/control/"_s + name);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

QByteArray ControlHub::sendLog()
{
    QByteArray all;
    const QDir log(kHubHome + u"/log/qmail-send"_s);
    for (const auto &name : log.entryList({u"@*"_s, u"current"_s}, QDir::Files, QDir::Name)) {
        QFile file(log.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

QByteArray ControlHub::say(const QString &from, const QList<QByteArray> &lines)
{
    QTcpSocket socket;
    socket.bind(QHostAddress(from));
    socket.connectToHost(u"127.0.0.1"_s, kPort);
    QByteArray last;
    for (const auto &line : lines) {
        if (!line.isEmpty())
            socket.write(line + "\r\n");
        const auto isOver = [&] { return socket.canReadLine() || socket.state() == QAbstractSocket::UnconnectedState; };
        if (!QTest::qWaitFor(isOver, kHubPatience) || !socket.canReadLine())
            return {};
        last = socket.readLine();
        if (!last.startsWith('2') && !last.startsWith('3'))
            break;
    }
    socket.write("QUIT\r\n");
    socket.waitForBytesWritten();
    return last;
}

QByteArray ControlHub::smtpAnswer(const QByteArray &sender)
{
    return say(u"127.0.0.1"_s, {QByteArray(), "HELO test", "MAIL FROM:<" + sender + ">", "RCPT TO:<anna@hub.example>"});
}

QByteArray ControlHub::bring(const QByteArray &recipient, const QByteArray &subject)
{
    return say(kStranger, {QByteArray(), "HELO test", "MAIL FROM:<stranger@far.example>", "RCPT TO:<" + recipient + ">", "DATA", "Subject: " + subject + "\r\n\r\nHello.\r\n."});
}

bool ControlHub::hasArrived(const QString &maildir, const QByteArray &subject)
{
    const QDir box(kHubHome + u'/' + maildir + u"/new"_s);
    for (const auto &name : box.entryList(QDir::Files)) {
        QFile file(box.filePath(name));
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains("Subject: " + subject + '\n'))
            return true;
    }
    return false;
}

QString ControlHub::read(const QString &name)
{
    return QString::fromUtf8(readFile(kHubHome + u'/' + name));
}

} // namespace mw::test
