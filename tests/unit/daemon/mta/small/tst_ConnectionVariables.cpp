// SPDX-License-Identifier: GPL-3.0-or-later
// The variables of tcp-environ(5), as the real tcp-env sets them for real connections, with a name server and an IDENT
// server that answer as told.
#include "shared/net/Tcp.h"
#include "shared/os/Process.h"
#include "tests/support/DnsServer.h"
#include "tests/support/Run.h"
#include "tests/support/Sandbox.h"
#include "tests/support/SmtpScript.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QMap>
#include <QtTest/QTest>

#include <thread>

using namespace mw;
using namespace Qt::StringLiterals;
using namespace mw::test;

namespace {

using Variables = QMap<QByteArray, QByteArray>;

struct Setting {
    const char *address = "127.0.0.1";
    std::vector<std::string> options = {"-R"};
    std::vector<std::string> environment = {"PATH=/usr/bin:/bin"};
};

struct Answer {
    Variables variables;
    int exit = -1;
    quint16 port = 0; // of the client
};

// What `tcp-env env` prints with a connection to itself on descriptor 0.
Answer ask(const Setting &setting)
{
    const auto address = *net::IpAddress::parse(setting.address);
    const auto listener = net::listenTcp({address, 2700}, 5);
    const auto client = net::connectTcp({address, 2700}, 2000, address);
    const auto server = net::acceptTcp(listener->get());
    auto output = *os::makePipe();
    os::ProcessSpec spec;
    spec.program = "/var/qmail/bin/tcp-env";
    spec.arguments = {"tcp-env"};
    spec.arguments.insert(spec.arguments.end(), setting.options.begin(), setting.options.end());
    spec.arguments.push_back("env");
    spec.environment = setting.environment;
    spec.descriptors = {{server->socket.get(), 0}, {output.write.get(), 1}};
    const auto pid = os::spawn(spec);
    output.write.reset();
    Answer out;
    out.port = net::localEndpoint(client->get())->port;
    const auto printed = QByteArray::fromStdString(os::readAll(output.read.get(), 65536).value_or(""));
    out.exit = os::waitFor(*pid)->code();
    for (const auto &line : printed.split('\n'))
        if (line.contains('='))
            out.variables.insert(line.left(line.indexOf('=')), line.mid(line.indexOf('=') + 1));
    return out;
}

} // namespace

class tst_ConnectionVariables : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void ipv4(); // rows: E21 P18
    void ipv6(); // rows: E22
    void unknownNamesAreUnset(); // rows: E21
    void dnsTrouble(); // rows: P18
    void identity(); // rows: P18 E21
    void withoutIdentity(); // rows: G10
    void alreadySet(); // rows: P18
    void misuse();

private:
    std::unique_ptr<DnsServer> m_dns;
};

void tst_ConnectionVariables::initTestCase()
{
    m_dns = std::make_unique<DnsServer>();
    QCOMPARE(run({u"ip"_s, u"addr"_s, u"add"_s, u"2001:db8::1/64"_s, u"nodad"_s, u"dev"_s, u"lo"_s}).code, 0);
    DnsEntry name;
    name.pointers = {"Local.Host.Test"};
    m_dns->set("1.0.0.127.in-addr.arpa", name);
    m_dns->set("1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa", name);
}

void tst_ConnectionVariables::ipv4()
{
    const auto answer = ask({});
    QCOMPARE(answer.exit, 0);
    const auto &v = answer.variables;
    QCOMPARE(v.value("PROTO"), QByteArray("TCP"));
    QCOMPARE(v.value("TCPLOCALIP"), QByteArray("127.0.0.1"));
    QCOMPARE(v.value("TCPLOCALPORT"), QByteArray("2700"));
    QCOMPARE(v.value("TCPLOCALHOST"), QByteArray("local.host.test"));
    QCOMPARE(v.value("TCPREMOTEIP"), QByteArray("127.0.0.1"));
    QCOMPARE(v.value("TCPREMOTEPORT"), QByteArray::number(answer.port));
    QCOMPARE(v.value("TCPREMOTEHOST"), QByteArray("local.host.test"));
    QVERIFY(!v.contains("TCPREMOTEINFO") && !v.contains("TCP6REMOTEIP"));
}

// Under both families' names.
void tst_ConnectionVariables::ipv6()
{
    const auto v = ask({.address = "2001:db8::1"}).variables;
    QCOMPARE(v.value("PROTO"), QByteArray("TCP6"));
    for (const QByteArray prefix : {"TCP", "TCP6"}) {
        QCOMPARE(v.value(prefix + "LOCALIP"), QByteArray("2001:db8::1"));
        QCOMPARE(v.value(prefix + "LOCALPORT"), QByteArray("2700"));
        QCOMPARE(v.value(prefix + "REMOTEIP"), QByteArray("2001:db8::1"));
        QCOMPARE(v.value(prefix + "REMOTEHOST"), QByteArray("local.host.test"));
    }
}

void tst_ConnectionVariables::unknownNamesAreUnset()
{
    const auto v = ask({.address = "127.0.0.3",
                        .environment = {"PATH=/usr/bin:/bin", "TCPREMOTEHOST=old", "TCPREMOTEINFO=old", "TCPLOCALHOST=old"}})
                       .variables;
    QCOMPARE(v.value("TCPLOCALIP"), QByteArray("127.0.0.3"));
    for (const char *name : {"TCPREMOTEHOST", "TCPREMOTEINFO", "TCPLOCALHOST"})
        QVERIFY2(!v.contains(name), name);
}

void tst_ConnectionVariables::dnsTrouble()
{
    DnsEntry broken;
    broken.kind = DnsEntry::Kind::ServerFailure;
    m_dns->set("4.0.0.127.in-addr.arpa", broken);
    QCOMPARE(ask({.address = "127.0.0.4"}).variables.value("TCPREMOTEHOST"), QByteArray("softdnserror"));
}

void tst_ConnectionVariables::identity()
{
    // Answers whatever it is asked.
    const auto listener = net::listenTcp({net::IpAddress::v4(0x7f000001), 113}, 5);
    QByteArray question;
    QList<QByteArray> answers{"1, 2 : USERID : UNIX : joe:doe \r\n", "1, 2 : ERROR : NO-USER\r\n", "1, 2 : USERID : UNIX :\r\n"};
    std::thread server([&] {
        for (const auto &answer : answers) {
            const auto client = net::acceptTcp(listener->get());
            std::array<char, 200> bytes{};
            question = QByteArray(bytes.data(), static_cast<qsizetype>(os::readSome(client->socket.get(), bytes).value_or(0)));
            (void)os::writeAll(client->socket.get(), answer.toStdString());
        }
    });
    const auto first = ask({.options = {"-r", "-t60"}});
    QCOMPARE(first.variables.value("TCPREMOTEINFO"), QByteArray("joe:doe"));
    QCOMPARE(question, QByteArray::number(first.port) + " , 2700\r\n");
    for (int i = 0; i < 2; ++i)
        QVERIFY(!ask({.options = {}}).variables.contains("TCPREMOTEINFO"));
    server.join();
}

void tst_ConnectionVariables::withoutIdentity()
{
    const DeafListener deaf("127.0.0.5", 113);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!ask({.address = "127.0.0.5"}).variables.contains("TCPREMOTEINFO"));
    QVERIFY(timer.elapsed() < 20'000); // it would wait 30 seconds
    timer.restart();
    QVERIFY(!ask({.address = "127.0.0.5", .options = {"-t1"}}).variables.contains("TCPREMOTEINFO"));
    QVERIFY2(timer.elapsed() >= 900 && timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

void tst_ConnectionVariables::alreadySet()
{
    for (const std::string protocol : {"TCP", "TCP6"}) {
        const auto v = ask({.environment = {"PATH=/usr/bin:/bin", "PROTO=" + protocol, "TCPREMOTEIP=192.0.2.1"}}).variables;
        QCOMPARE(v.value("TCPREMOTEIP"), QByteArray("192.0.2.1"));
        QVERIFY(!v.contains("TCPLOCALIP"));
    }
}

void tst_ConnectionVariables::misuse()
{
    QCOMPARE(run({u"/var/qmail/bin/tcp-env"_s}).code, 100);
    QCOMPARE(run({u"/var/qmail/bin/tcp-env"_s, u"-x"_s, u"true"_s}).code, 100);
    QCOMPARE(run({u"/var/qmail/bin/tcp-env"_s, u"true"_s}).code, 111); // no connection
}

MW_SANDBOX_TEST_MAIN(tst_ConnectionVariables)
#include "tst_ConnectionVariables.moc"
