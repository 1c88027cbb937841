// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of mailwrightd: supervise's status, the worker's records, the run scripts, and making a hub.
#include "daemon/helper/layout/HubLayout.h"
#include "daemon/helper/layout/ServiceScripts.h"
#include "daemon/helper/services/SuperviseStatus.h"
#include "daemon/helper/worker/Records.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFileInfo>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace mw;
using namespace mw::helper;

namespace {

HubRequest privateHub(const QString &home)
{
    HubRequest request;
    request.place.home = home.toStdString();
    request.place.isPrivate = true;
    request.place.services = request.place.home + "/service";
    request.place.logs = request.place.home + "/log";
    request.place.rules = request.place.home + "/tcp/smtp";
    request.place.run = request.place.home + "/run";
    request.programs = MW_BIN_DIR;
    return request;
}

} // namespace

class TestHelperParts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void status();
    void records();
    void wrongRecords_data();
    void wrongRecords();
    void quoting();
    void createsAndAdds();
    void offersWhatIsAskedFor(); // rows: G51
    void wrongRequests_data();
    void wrongRequests();
};

void TestHelperParts::status()
{
    const QByteArray bytes = QByteArray::fromHex("400000006900000a" "00000000" "39300000" "0175");
    const auto status = parseSuperviseStatus(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    QVERIFY(status);
    QCOMPARE(status->since, 0x69000000);
    QCOMPARE(status->pid, 12345);
    QVERIFY(status->paused);
    QCOMPARE(status->wanted, 'u');
    QVERIFY(!parseSuperviseStatus("short"));
}

void TestHelperParts::records()
{
    Record record{.kind = Record::Kind::Message};
    record.message.number = 77;
    record.message.sender = "a b:,@c";
    record.message.recipients = {{"x@y", rpc::queue::Channel::Remote, true}, {"", rpc::queue::Channel::Local, false}};
    record.message.nextLocal = 5;
    RecordReader reader;
    const auto bytes = serialise(record) + serialise({.kind = Record::Kind::Done});
    // Byte by byte: a record that is not complete is nothing yet.
    std::vector<Record> got;
    for (const char c : bytes) {
        reader.add(std::string_view(&c, 1));
        auto next = reader.next();
        QVERIFY(next);
        if (*next)
            got.push_back(std::move(**next));
    }
    QCOMPARE(got.size(), 2U);
    QCOMPARE(got[0].message.sender, record.message.sender);
    QCOMPARE(got[0].message.recipients.size(), 2U);
    QCOMPARE(got[0].message.recipients[0].channel, rpc::queue::Channel::Remote);
    QCOMPARE(got[0].message.nextLocal, record.message.nextLocal);
    QVERIFY(!got[0].message.nextRemote);
    QVERIFY(got[1].kind == Record::Kind::Done);
}

void TestHelperParts::wrongRecords_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("too long") << QByteArray("99999999999:x");
    QTest::newRow("no end") << QByteArray("1:oo");
    QTest::newRow("empty") << QByteArray("0:,");
    QTest::newRow("unknown kind") << QByteArray("1:z,");
    QTest::newRow("fields missing") << QByteArray("1:c,");
    QTest::newRow("fields too many") << QByteArray("3:ox\0,", 6);
    QTest::newRow("no number") << QByteArray("3:bx\0,", 6);
}

void TestHelperParts::wrongRecords()
{
    QFETCH(QByteArray, bytes);
    RecordReader reader;
    reader.add(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    QVERIFY(!reader.next());
}

void TestHelperParts::quoting()
{
    QCOMPARE(shellQuoted("/home/o'neil/hub; rm x"), std::string("'/home/o'\\''neil/hub; rm x'"));
}

void TestHelperParts::createsAndAdds()
{
    QTemporaryDir directory;
    auto request = privateHub(directory.filePath(u"it's a hub"_s));
    QVERIFY(!HubLayout(request).create()); // no host yet
    request.host = "hub.example";
    request.people = {"anna"};
    const auto made = HubLayout(request).create();
    QVERIFY2(made, made ? "" : made.error().text.c_str());
    QVERIFY(made->size() > 100);
    const auto home = QString::fromStdString(request.place.home);
    const auto content = [&](const QString &name) {
        QFile file(home + u'/' + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("missing");
    };
    QCOMPARE(content(u"control/me"_s), QByteArray("hub.example\n"));
    QCOMPARE(content(u"alias/.qmail-postmaster"_s), QByteArray("&anna\n"));
    QVERIFY(QFileInfo(home + u"/tcp/smtp.cdb"_s).size() > 0);
    QVERIFY(QFileInfo(home + u"/users/cdb"_s).size() > 0);
    QVERIFY(QFileInfo(home + u"/people/anna/Maildir/new"_s).isDir());
    QVERIFY(QFileInfo(home + u"/service/qmail-send/run"_s).isExecutable());

    QFile edited(home + u"/supervise/qmail-send/run"_s);
    QVERIFY(edited.open(QIODevice::WriteOnly));
    edited.write("mine\n");
    edited.close();
    request.host = "other.example";
    request.people = {"ben"};
    request.routes = {"far.example:127.0.0.1:2526"};
    const auto again = HubLayout(request).create();
    QVERIFY(again);
    QVERIFY(again->size() < 10);
    QCOMPARE(content(u"supervise/qmail-send/run"_s), QByteArray("mine\n"));
    QCOMPARE(content(u"control/me"_s), QByteArray("hub.example\n"));
    QVERIFY(content(u"users/assign"_s).contains("=anna:"));
    QVERIFY(content(u"users/assign"_s).startsWith("=ben:"));
    QCOMPARE(content(u"control/smtproutes"_s), QByteArray("far.example:127.0.0.1:2526\n"));
    QCOMPARE(HubLayout(request).create()->size(), 0U);
}

// A service is there when it is asked for, guarded by what it needs, and TLS has a certificate that nobody else can read.
void TestHelperParts::offersWhatIsAskedFor()
{
    QTemporaryDir directory;
    const auto home = directory.filePath(u"hub"_s);
    auto request = privateHub(home);
    request.host = "hub.example";
    QVERIFY(HubLayout(request).create());
    const QStringList services{u"qmail-submission"_s, u"qmail-smtpsd"_s, u"qmail-pop3d"_s, u"qmail-pop3sd"_s};
    for (const auto &name : services)
        QVERIFY(!QFileInfo::exists(home + u"/service/"_s + name));
    const QFileInfo certificate(home + u"/control/servercert.pem"_s);
    QVERIFY(certificate.size() > 0);
    QCOMPARE(certificate.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
    const auto before = certificate.lastModified();
    for (const auto *wrong : {"127.0.0.1", "127.0.0.1:pop3", "localhost:110", "[::]", "[::]:0"}) {
        request.pop3 = wrong;
        QVERIFY2(!HubLayout(request).create(), wrong);
    }
    request.pop3 = "[::]:1110";
    request.pop3s = "0.0.0.0:1995";
    request.submission = "[::1]:1587";
    request.smtps = "127.0.0.1:1465";
    QVERIFY(HubLayout(request).create());
    for (const auto &name : services)
        QVERIFY2(QFileInfo(home + u"/service/"_s + name + u"/run"_s).isExecutable(), qPrintable(name));
    QCOMPARE(QFileInfo(home + u"/users/passwords"_s).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QCOMPARE(QFileInfo(certificate.filePath()).lastModified(), before);
    QVERIFY(QFile::remove(certificate.filePath()));
    for (const auto &name : {u"qmail-submission"_s, u"qmail-smtpsd"_s, u"qmail-pop3sd"_s}) {
        QProcess process;
        process.start(home + u"/service/"_s + name + u"/run"_s, {});
        QVERIFY(process.waitForReadyRead(5000));
        const auto said = process.readAll();
        QVERIFY2(said.startsWith(name.toLatin1() + ": not started: ") && said.contains("servercert.pem is missing or empty"), said.constData());
        process.kill();
        process.waitForFinished();
    }
}

void TestHelperParts::wrongRequests_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("smtp");
    QTest::addColumn<QString>("person");
    QTest::addColumn<QString>("route");
    QTest::newRow("host with newline") << u"a\nb"_s << QString() << u"anna"_s << u"a:b:1"_s;
    QTest::newRow("no port") << u"a"_s << u"127.0.0.1"_s << u"anna"_s << u"a:b:1"_s;
    QTest::newRow("port too big") << u"a"_s << u"127.0.0.1:70000"_s << u"anna"_s << u"a:b:1"_s;
    QTest::newRow("shell in address") << u"a"_s << u"$(id):25"_s << u"anna"_s << u"a:b:1"_s;
    QTest::newRow("person with colon") << u"a"_s << QString() << u"an:na"_s << u"a:b:1"_s;
    QTest::newRow("person above") << u"a"_s << QString() << u"../x"_s << u"a:b:1"_s;
    QTest::newRow("route without port") << u"a"_s << QString() << u"anna"_s << u"a:b"_s;
}

void TestHelperParts::wrongRequests()
{
    QFETCH(QString, host);
    QFETCH(QString, smtp);
    QFETCH(QString, person);
    QFETCH(QString, route);
    HubRequest request;
    request.host = host.toStdString();
    request.smtp = smtp.toStdString();
    request.people = {person.toStdString()};
    request.routes = {route.toStdString()};
    QVERIFY(!check(request));
}

QTEST_GUILESS_MAIN(TestHelperParts)
#include "tst_HelperParts.moc"
