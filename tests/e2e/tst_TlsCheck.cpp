// SPDX-License-Identifier: GPL-3.0-or-later
// What a check of a server's TLS from outside looks at, on every port of a hub: protocols, ciphers, compression,
// renegotiation, and what is injected into the conversation before TLS or smuggled into a message under it.
#include "tests/support/Hub.h"
#include "tests/support/Sandbox.h"
#include "tests/support/TestCa.h"
#include "tests/support/TextClient.h"
#include "tests/support/TlsHello.h"

#include <QtCore/QDir>
#include <QtTest/QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace mw;
using namespace mw::test;

namespace {

enum class Begin { Tls, Smtp, Pop3 }; // how TLS begins on a port

struct Port {
    std::uint16_t number;
    Begin begin;
    bool submission = false;
};

const QList<Port> kPorts{{25, Begin::Smtp}, {465, Begin::Tls, true}, {587, Begin::Smtp, true}, {110, Begin::Pop3}, {995, Begin::Tls}};
const std::string kName = "mail.hub.example";
const QByteArray kLogin = QByteArray("\0anna\0anna's password", 21).toBase64();
const QByteArray kHash = "$6$poptest$SQZZg0NGI21LQfaWSZY0WPN0Tz1/2/2Gn6DaKayQ8UJ2KudifiCB.jvCf3ZN7G16pC9LZ2560hIUD3vd8TvCK0";
constexpr quint16 kGood = 0xc02b; // ECDHE-ECDSA-AES128-GCM-SHA256

// Goes as far as the moment at which TLS begins. False: the server does not want to.
bool approach(TextClient &client, const Port &port)
{
    if (port.begin == Begin::Pop3)
        return client.line().startsWith("+OK") && client.ask("STLS").startsWith("+OK");
    if (port.begin == Begin::Smtp)
        return client.reply().startsWith("220") && client.command("EHLO check.example").startsWith("250") &&
               client.command("STARTTLS").startsWith("220");
    return true;
}

TlsAnswer offer(const Port &port, const QByteArray &hello)
{
    TextClient client(port.number);
    if (!approach(client, port))
        return {};
    (void)os::writeAll(client.socket(), hello.toStdString());
    return tlsAnswer(client.socket());
}

// A line that is typed, empty, again and again until the client has gone.
const QString kUntilItEnds = u"(until it ends)"_s;

// openssl's client on that port, with these lines typed, a pause after each.
QByteArray openssl(const Port &port, const QString &options, const QStringList &lines)
{
    QString typing;
    for (const auto &line : lines)
        typing += line == kUntilItEnds ? u"while sleep 0.4 && echo; do :; done; "_s : u"echo %1; sleep 0.4; "_s.arg(line);
    const auto begin = port.begin == Begin::Tls ? QString() : port.begin == Begin::Pop3 ? u"-starttls pop3"_s : u"-starttls smtp"_s;
    const auto said = run({u"sh"_s, u"-c"_s,
                           u"(sleep 0.4; %1) | timeout 40 openssl s_client -connect 127.0.0.1:%2 -crlf %3 %4"_s.arg(typing).arg(port.number).arg(begin, options)});
    return said.output + said.errors;
}

QByteArray nameOf(const Port &port)
{
    return QByteArray::number(port.number) + (port.begin == Begin::Tls ? "" : port.begin == Begin::Pop3 ? " with STLS" : " with STARTTLS");
}

void portColumn()
{
    QTest::addColumn<int>("port");
    for (qsizetype i = 0; i < kPorts.size(); ++i)
        QTest::newRow(nameOf(kPorts[i]).constData()) << static_cast<int>(i);
}

} // namespace

class tst_TlsCheck : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void protocols_data() { portColumn(); }
    void protocols();
    void weakCiphers_data();
    void weakCiphers();
    void goodCiphers_data() { portColumn(); }
    void goodCiphers();
    void compressionTicketsAndRenegotiation_data() { portColumn(); }
    void compressionTicketsAndRenegotiation();
    void verifiesByName_data() { portColumn(); }
    void verifiesByName();
    void injection_data();
    void injection(); // rows: B1
    void nothingOfTheClearSurvives_data();
    void nothingOfTheClearSurvives();
    void smuggling_data();
    void smuggling(); // rows: G69
    void everyPortStillWorks_data() { portColumn(); }
    void everyPortStillWorks(); // rows: B1 B3 G51
    void newCertificatesAreShown_data() { portColumn(); }
    void newCertificatesAreShown(); // rows: B1
    void cleanupTestCase();

private:
    bool verifies(const Port &port, const std::string &name) const;

    TestCa m_ca;
    std::unique_ptr<SystemHub> m_hub;
    std::vector<std::unique_ptr<Background>> m_servers;
    QString m_home;
};

void tst_TlsCheck::initTestCase()
{
    QVERIFY(m_ca.isMade());
    writeFile(u"/etc/hosts"_s, readFile(u"/etc/hosts"_s) + "127.0.0.1 mail.hub.example\n");
    m_hub = std::make_unique<SystemHub>();
    m_home = SystemHub::addPerson(u"anna"_s);
    SystemHub::control(u"defaultdelivery"_s, "./Maildir/\n");
    SystemHub::control(u"badmailfrom"_s, "never@smuggled.example\n");
    writeFile(u"/var/qmail/control/servercert.pem"_s, m_ca.text({QString::fromStdString(kName)}), 0600);
    writeFile(u"/etc/shadow"_s, readFile(u"/etc/shadow"_s) + "anna:" + kHash + ":19000:0:99999:7:::\n", 0600);
    writeFile(u"/etc/pam.d/mailwright"_s, readFile(QString::fromLatin1(kSandboxSource) + u"/installer/pam.d/mailwright"_s));
    QVERIFY2(m_hub->start(), SystemHub::smtpdLog());
    const QString bin = u"/var/qmail/bin/"_s;
    for (const auto &port : kPorts) {
        if (port.number == 25)
            continue;
        const auto number = QString::number(port.number);
        const auto mode = port.begin == Begin::Tls ? u"implicit"_s : u"starttls"_s;
        m_servers.push_back(std::make_unique<Background>(
            port.submission ? QStringList{bin + u"qmail-smtpd"_s, u"--listen"_s, u"127.0.0.1"_s, number, u"--tls"_s, mode, u"--submission"_s,
                                          u"--per-ip"_s, u"0"_s}
                            : QStringList{u"tcpserver"_s, u"-H"_s, u"-R"_s, u"-l0"_s, u"127.0.0.1"_s, number, bin + u"qmail-popup"_s, u"--tls"_s, mode,
                                          u"pop.hub.example"_s, bin + u"checkpassword"_s, bin + u"qmail-pop3d"_s, u"Maildir"_s}));
        QVERIFY2(waitUntil([&] { return listens(port.number); }, 10'000), number.toLatin1() + m_servers.back()->output());
    }
}

void tst_TlsCheck::protocols()
{
    QFETCH(int, port);
    const auto &p = kPorts[port];
    QVERIFY(!offer(p, ssl2Hello()).accepted);
    const QList<quint16> ciphers{kGood, 0xc02c, 0xc009, 0xc00a, 0xc013, 0xc014, 0x002f, 0x0035, 0x009c};
    for (const auto old : QList<quint16>{0x0300, 0x0301, 0x0302})
        QVERIFY2(!offer(p, TlsHello{.version = old, .ciphers = ciphers}.bytes()).accepted, QByteArray::number(old, 16));
    const auto twelve = offer(p, TlsHello{.ciphers = ciphers}.bytes());
    QVERIFY(twelve.accepted);
    QCOMPARE(twelve.version, 0x0303);
    for (const auto &[option, accepted] : {std::pair("-tls1", false), {"-tls1_1", false}, {"-tls1_2", true}, {"-tls1_3", true}}) {
        const auto said = openssl(p, QLatin1String(option) + u" -cipher DEFAULT:@SECLEVEL=0"_s, {u"QUIT"_s});
        QVERIFY2(said.contains("Verification") && said.contains("Cipher is (NONE)") != accepted, QByteArray(option) + said);
    }
}

void tst_TlsCheck::weakCiphers_data()
{
    QTest::addColumn<int>("port");
    QTest::addColumn<QList<quint16>>("ciphers");
    const QList<std::pair<const char *, QList<quint16>>> kinds{
        {"no encryption", {0x0001, 0x0002, 0x003b, 0xc006, 0xc010}},
        {"export", {0x0003, 0x0006, 0x0008, 0x000b, 0x000e, 0x0011, 0x0014, 0x0062, 0x0064}},
        {"RC4", {0x0004, 0x0005, 0xc007, 0xc011}},
        {"DES", {0x0009, 0x000c, 0x000f, 0x0012, 0x0015}},
        {"3DES", {0x000a, 0x0013, 0x0016, 0xc008, 0xc012}},
        {"anonymous", {0x0018, 0x001a, 0x001b, 0x0034, 0x003a, 0x006c, 0x006d, 0x00a6, 0x00a7, 0xc015, 0xc017, 0xc018, 0xc019}},
        {"no forward secrecy", {0x002f, 0x0035, 0x003c, 0x003d, 0x009c, 0x009d}},
        {"IDEA, SEED, Camellia", {0x0007, 0x0096, 0x0041, 0x0084}},
        {"shared keys", {0x008c, 0x008d, 0x00a8, 0x00ae, 0xc035}},
    };
    for (qsizetype i = 0; i < kPorts.size(); ++i) {
        for (const auto &[name, ciphers] : kinds)
            QTest::addRow("%s: %s", nameOf(kPorts[i]).constData(), name) << static_cast<int>(i) << ciphers;
    }
}

void tst_TlsCheck::weakCiphers()
{
    QFETCH(int, port);
    QFETCH(QList<quint16>, ciphers);
    const auto answer = offer(kPorts[port], TlsHello{.ciphers = ciphers}.bytes());
    QVERIFY2(!answer.accepted, QByteArray::number(answer.cipher, 16));
    QVERIFY(answer.alert);
    QCOMPARE(*answer.alert, 40); // handshake_failure: it was understood
}

// The server's own order: a client that names a weaker one first gets the stronger.
void tst_TlsCheck::goodCiphers()
{
    QFETCH(int, port);
    const auto answer = offer(kPorts[port], TlsHello{.ciphers = {0x0005, 0x000a, 0xc009, kGood}}.bytes());
    QVERIFY(answer.accepted);
    QCOMPARE(answer.cipher, kGood);
    // A client that pretends to speak only TLS 1.2, after somebody made it think so (RFC 7507).
    const auto fallback = offer(kPorts[port], TlsHello{.ciphers = {kGood, 0x5600}}.bytes());
    QVERIFY(!fallback.accepted);
    QVERIFY(fallback.alert);
    QCOMPARE(*fallback.alert, 86);
}

void tst_TlsCheck::compressionTicketsAndRenegotiation()
{
    QFETCH(int, port);
    const auto &p = kPorts[port];
    const auto answer = offer(p, TlsHello{.ciphers = {kGood}, .compressions = {1, 0}}.bytes());
    QVERIFY(answer.accepted);
    QCOMPARE(answer.compression, 0);
    QVERIFY(answer.extensions.contains(0xff01)); // secure renegotiation is known (RFC 5746)
    QVERIFY(!answer.extensions.contains(35));    // no session ticket
    // And still the client must not renegotiate: a line with an R makes openssl try.
    const auto said = openssl(p, u"-tls1_2"_s, {u"R"_s, kUntilItEnds});
    QVERIFY2(said.contains("RENEGOTIATING"), said);
    QVERIFY2(said.contains("no renegotiation"), said);
    QVERIFY2(said.contains("Secure Renegotiation IS supported") && said.contains("Compression: NONE"), said);
    const auto twice = openssl(p, u"-tls1_2 -reconnect"_s, {u"QUIT"_s});
    QVERIFY2(!twice.contains("Reused, TLS"), twice);
}

void tst_TlsCheck::verifiesByName()
{
    QFETCH(int, port);
    TextClient good(kPorts[port].number);
    QVERIFY(approach(good, kPorts[port]));
    const auto begun = good.startTls(m_ca.authorities(), kName);
    QVERIFY2(begun, begun ? "" : begun.error().text.c_str());
    TextClient wrong(kPorts[port].number);
    QVERIFY(approach(wrong, kPorts[port]));
    QCOMPARE(wrong.startTls(m_ca.authorities(), "other.example").error().kind, ErrorKind::Permission);
}

void tst_TlsCheck::injection_data()
{
    QTest::addColumn<int>("port");
    QTest::addColumn<QByteArray>("behind");
    for (qsizetype i = 0; i < kPorts.size(); ++i) {
        if (kPorts[i].begin == Begin::Tls)
            continue;
        for (const auto *words : {"NOOP\r\n", "QUIT\r\n", "RSET\r\nMAIL FROM:<injected@injected.example>\r\n", "USER injected\r\nPASS x\r\n", "\r\n", "x"})
            QTest::addRow("%s: %s", nameOf(kPorts[i]).constData(), QByteArray(words).simplified().constData()) << static_cast<int>(i) << QByteArray(words);
    }
}

// Words behind STARTTLS in the same packet: no TLS begins with them, and nothing answers them.
void tst_TlsCheck::injection()
{
    QFETCH(int, port);
    QFETCH(QByteArray, behind);
    const auto &p = kPorts[port];
    TextClient client(p.number);
    if (p.begin == Begin::Smtp) {
        QVERIFY(client.reply().startsWith("220"));
        QVERIFY(client.command("EHLO check.example").startsWith("250"));
        client.send("STARTTLS\r\n" + behind);
    } else {
        QVERIFY(client.line().startsWith("+OK"));
        client.send("STLS\r\n" + behind);
    }
    const auto begun = client.startTls({}, kName);
    QVERIFY(!begun);
    TextClient second(p.number);
    QVERIFY(approach(second, p));
    second.send(behind); // behind the answer, ahead of the handshake
    QVERIFY(!second.startTls({}, kName));
}

void tst_TlsCheck::nothingOfTheClearSurvives_data()
{
    QTest::addColumn<int>("port");
    for (qsizetype i = 0; i < kPorts.size(); ++i) {
        if (kPorts[i].begin == Begin::Smtp)
            QTest::newRow(nameOf(kPorts[i]).constData()) << static_cast<int>(i);
    }
}

// What was said before TLS has no effect within (RFC 3207, 4.2).
void tst_TlsCheck::nothingOfTheClearSurvives()
{
    QFETCH(int, port);
    const auto &p = kPorts[port];
    TextClient client(p.number);
    QVERIFY(client.reply().startsWith("220"));
    QVERIFY(client.command("EHLO check.example").startsWith("250"));
    if (!p.submission) {
        QVERIFY(client.command("MAIL FROM:<before@far.example>").startsWith("250"));
        QVERIFY(client.command("RCPT TO:<anna@hub.example>").startsWith("250"));
    }
    const auto answer = client.command("STARTTLS");
    if (!answer.startsWith("220")) { // within a message it may be refused as well
        QVERIFY2(answer.startsWith("503"), answer);
        return;
    }
    QVERIFY(client.startTls(m_ca.authorities(), kName));
    QVERIFY(!client.command("RCPT TO:<anna@hub.example>").startsWith("2"));
    QVERIFY(!client.command("DATA").startsWith("3"));
    QVERIFY(!client.command("STARTTLS").startsWith("2"));
}

void tst_TlsCheck::smuggling_data()
{
    QTest::addColumn<int>("port");
    QTest::addColumn<QByteArray>("end");
    const QList<std::pair<const char *, QByteArray>> ends{
        {"<LF>.<LF>", "\n.\n"},         {"<LF>.<CR><LF>", "\n.\r\n"}, {"<CR><LF>.<LF>", "\r\n.\n"},   {"<CR>.<CR>", "\r.\r"},
        {"<CR>.<CR><LF>", "\r.\r\n"},   {"<CR><LF>.<CR>", "\r\n.\r"}, {"<LF>.<CR>", "\n.\r"},         {"<CR><CR><LF>.<CR><CR><LF>", "\r\r\n.\r\r\n"},
        {"<CR>.<LF>", "\r.\n"},         {"<NUL> before", QByteArray("\r\n\0.\r\n", 6)},               {"<NUL> behind", QByteArray("\r\n.\0\r\n", 6)},
    };
    for (qsizetype i = 0; i < kPorts.size(); ++i) {
        if (!kPorts[i].submission && kPorts[i].begin != Begin::Smtp)
            continue;
        for (const auto &[name, end] : ends)
            QTest::addRow("%s: %s", nameOf(kPorts[i]).constData(), name) << static_cast<int>(i) << end;
    }
}

// A message with something in it that another server could take for its end, and a second one behind it. It is one
// message or none.
void tst_TlsCheck::smuggling()
{
    QFETCH(int, port);
    QFETCH(QByteArray, end);
    const auto &p = kPorts[port];
    TextClient client(p.number);
    QVERIFY(approach(client, p));
    QVERIFY(client.startTls(m_ca.authorities(), kName));
    if (p.begin == Begin::Tls)
        QVERIFY(client.reply().startsWith("220"));
    QVERIFY(client.command("EHLO check.example").startsWith("250"));
    if (p.submission)
        QVERIFY(client.command("AUTH PLAIN " + kLogin).startsWith("235"));
    QVERIFY(client.command("MAIL FROM:<anna@hub.example>").startsWith("250"));
    QVERIFY(client.command("RCPT TO:<anna@hub.example>").startsWith("250"));
    QVERIFY(client.command("DATA").startsWith("354"));
    client.send("From: anna@hub.example\r\nSubject: outer\r\n\r\ntext" + end +
                "MAIL FROM:<anna@hub.example>\r\nRCPT TO:<anna@hub.example>\r\nDATA\r\nFrom: anna@hub.example\r\nSubject: smuggled\r\n\r\ninner"
                "\r\n.\r\nNOOP\r\nQUIT\r\n");
    QByteArrayList replies;
    for (auto one = client.reply(); one != "(end)"; one = client.reply())
        replies << one;
    QVERIFY2(replies.size() == 1 || replies.size() == 3, replies.join('\n'));
    QVERIFY2(replies.size() == 3 ? replies[0].startsWith("250") || replies[0].startsWith("5") : !replies[0].startsWith("2"), replies.join('\n'));
    QVERIFY(SystemHub::waitForEmptyQueue());
    for (const auto &message : maildirMessages(m_home + u"/Maildir"_s))
        QVERIFY2(field(message, "Subject") != "smuggled", message);
}

void tst_TlsCheck::everyPortStillWorks()
{
    QFETCH(int, port);
    const auto &p = kPorts[port];
    TextClient client(p.number);
    QVERIFY(approach(client, p));
    QVERIFY(client.startTls(m_ca.authorities(), kName));
    if (p.begin == Begin::Pop3 || p.number == 995) {
        if (p.begin == Begin::Tls)
            QVERIFY(client.line().startsWith("+OK"));
        QVERIFY(client.ask("USER anna").startsWith("+OK"));
        QVERIFY(client.ask("PASS anna's password").startsWith("+OK"));
        QVERIFY(client.ask("STAT").startsWith("+OK"));
        return;
    }
    if (p.begin == Begin::Tls)
        QVERIFY(client.reply().startsWith("220"));
    QVERIFY(client.command("EHLO check.example").startsWith("250"));
    if (p.submission)
        QVERIFY(client.command("AUTH PLAIN " + kLogin).startsWith("235"));
    QVERIFY(client.command("MAIL FROM:<anna@hub.example>").startsWith("250"));
    QVERIFY(client.command("RCPT TO:<anna@hub.example>").startsWith("250"));
    QVERIFY(client.command("DATA").startsWith("354"));
    const auto subject = "through " + QByteArray::number(p.number);
    QVERIFY(client.command("From: anna@hub.example\r\nSubject: " + subject + "\r\n\r\ntext\r\n.").startsWith("250"));
    QVERIFY(waitUntil([&] { return countByField(maildirMessages(m_home + u"/Maildir"_s), "Subject").value(subject) == 1; }, 10'000));
}

bool tst_TlsCheck::verifies(const Port &port, const std::string &name) const
{
    TextClient client(port.number);
    return approach(client, port) && client.startTls(m_ca.authorities(), name);
}

// A file that is replaced, or put beside it for another name, is seen without a restart; who is connected notices nothing.
void tst_TlsCheck::newCertificatesAreShown()
{
    QFETCH(int, port);
    const auto &p = kPorts[port];
    const QString control = u"/var/qmail/control/"_s;
    const auto replace = [&](const QString &name, const QByteArray &pem) {
        writeFile(control + name + u".new"_s, pem, 0600);
        return ::rename(QFile::encodeName(control + name + u".new"_s).constData(), QFile::encodeName(control + name).constData()) == 0;
    };
    // Whoever listens here may not have seen yet what the test of another port has left.
    QVERIFY(waitUntil([&] { return verifies(p, kName); }, 10'000));
    TextClient connected(p.number);
    QVERIFY(approach(connected, p) && connected.startTls(m_ca.authorities(), kName));
    QVERIFY(replace(u"servercert.pem"_s, m_ca.text({u"new.hub.example"_s})));
    QVERIFY(waitUntil([&] { return verifies(p, "new.hub.example"); }, 10'000));
    QVERIFY(!verifies(p, kName));
    QVERIFY(QDir().mkpath(control + u"servercerts"_s));
    QVERIFY(replace(u"servercerts/named.pem"_s, m_ca.text({QString::fromStdString(kName), u"*.wild.example"_s})));
    QVERIFY(waitUntil([&] { return verifies(p, kName) && verifies(p, "any.wild.example") && verifies(p, "new.hub.example"); }, 10'000));
    QDir(control + u"servercerts"_s).removeRecursively();
    QVERIFY(replace(u"servercert.pem"_s, m_ca.text({QString::fromStdString(kName)})));
    QVERIFY(waitUntil([&] { return verifies(p, kName) && !verifies(p, "any.wild.example"); }, 10'000));
    if (p.begin == Begin::Tls)
        QVERIFY(connected.line().contains("example"));
    QVERIFY(connected.ask("QUIT").startsWith(p.number == 110 || p.number == 995 ? "+OK" : "221"));
}

void tst_TlsCheck::cleanupTestCase()
{
    m_servers.clear();
    m_hub.reset();
}

MW_SANDBOX_TEST_MAIN(tst_TlsCheck)
#include "tst_TlsCheck.moc"
