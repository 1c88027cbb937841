// SPDX-License-Identifier: GPL-3.0-or-later
// Submitting through a program of the administrator's, as QMAILQUEUE, and without any queue.
#include "shared/mail/QueueClient.h"
#include "tests/support/QueueDaemon.h"
#include "tests/support/Sandbox.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <unistd.h>

using namespace mw;
using namespace Qt::StringLiterals;
using namespace std::string_literals;

class tst_QueueClient : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void programGetsAll(); // rows: I1 E4 P48
    void codesAndTexts(); // rows: I1 P48
    void stopsReadingEarly(); // rows: P48
    void crashes();
    void cannotBeExecuted(); // rows: I1 P48
    void droppedIsAborted();
    void noDaemon();

private:
    void program(const QByteArray &script);
    mail::QueueResult submit(const std::string &message = "Subject: x\n\n");
    QString path(const QString &name) const { return m_home->path() + u'/' + name; }

    std::unique_ptr<QTemporaryDir> m_home;
    const std::vector<std::string> m_recipients{"joe@b.example"};
};

void tst_QueueClient::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("QMAILHOME", m_home->path().toUtf8());
    qunsetenv("QMAILQUEUE");
}

void tst_QueueClient::program(const QByteArray &script)
{
    test::writeFile(path(u"own"_s), "#!/bin/sh\n" + script, 0755);
    qputenv("QMAILQUEUE", path(u"own"_s).toUtf8());
}

mail::QueueResult tst_QueueClient::submit(const std::string &message)
{
    auto client = mail::QueueClient::start();
    if (!client || !client->write(message))
        return {.code = -2};
    return client->finish("ann@a.example", m_recipients);
}

void tst_QueueClient::programGetsAll()
{
    // The working directory is the hub's home, as qmail runs it there.
    program("cat > message; cat <&1 > envelope; exit 0\n");
    QCOMPARE(submit("Subject: x\n\nbody\n").code, 0);
    QCOMPARE(test::readFile(path(u"message"_s)), QByteArray("Subject: x\n\nbody\n"));
    QCOMPARE(test::readFile(path(u"envelope"_s)), QByteArray("Fann@a.example\0Tjoe@b.example\0\0", 31));
}

void tst_QueueClient::codesAndTexts()
{
    program("cat > /dev/null; cat <&1 > /dev/null; printf 'Dnot here' >&6; exit 82\n");
    auto result = submit();
    QCOMPARE(result.code, 82);
    QVERIFY(result.permanent());
    QCOMPARE(result.message(), "not here"s);
    program("cat > /dev/null; cat <&1 > /dev/null; head -c 400 /dev/zero | tr '\\0' Z >&6; exit 82\n");
    QCOMPARE(submit().text.size(), std::size_t{255});
    program("cat > /dev/null; exit 53\n");
    QCOMPARE(submit().message(), "qq write error or disk full (#4.3.0)"s);
}

void tst_QueueClient::stopsReadingEarly()
{
    program("exit 31\n");
    const auto result = submit(std::string(2'000'000, 'x'));
    QCOMPARE(result.code, 31);
    QVERIFY(result.permanent());
}

void tst_QueueClient::crashes()
{
    program("kill -9 $$\n");
    const auto result = submit();
    QCOMPARE(result.message(), "qq crashed (#4.3.0)"s);
    QVERIFY(!result.permanent());
}

void tst_QueueClient::cannotBeExecuted()
{
    qputenv("QMAILQUEUE", path(u"missing"_s).toUtf8());
    QCOMPARE(submit().code, 120);
}

void tst_QueueClient::droppedIsAborted()
{
    program("cat > /dev/null; cat <&1 > " + path(u"envelope"_s).toUtf8() + "; exit 0\n");
    {
        auto client = mail::QueueClient::start();
        QVERIFY(client->write("Subject: x\n\n").has_value());
    }
    QVERIFY(QFile::exists(path(u"envelope"_s)));
    QCOMPARE(test::readFile(path(u"envelope"_s)), QByteArray());
}

void tst_QueueClient::noDaemon()
{
    QDir(m_home->path()).mkpath(u"bin"_s);
    QFile::link(test::programFolder() + u"qmail-queue"_s, path(u"bin/qmail-queue"_s));
    QCOMPARE(submit().code, 62);
    QDir(m_home->path()).mkpath(u"queue/lock"_s);
    QCOMPARE(submit().code, 73);
    QCOMPARE(submit(std::string(100'000, 'x')).code, 73);
    m_home.reset();
    QCOMPARE(submit().code, 61);
}

int main(int argc, char **argv)
{
    // An ordinary user, whose home directory QMAILHOME names.
    if (::geteuid() == 0) {
        test::enterSandbox();
        if (::setgid(2000) < 0 || ::setuid(2000) < 0)
            return 1;
    }
    QCoreApplication application(argc, argv);
    tst_QueueClient test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_QueueClient.moc"
