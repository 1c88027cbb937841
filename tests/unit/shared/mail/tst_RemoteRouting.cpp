// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/ControlTable.h"
#include "shared/mail/RemoteRouting.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace mw::mail;
using Kind = SmtpRoute::Kind;

namespace {

// A control directory with these files.
class Files {
public:
    Files(std::initializer_list<std::pair<const char *, const char *>> files)
    {
        for (const auto &[name, content] : files) {
            const auto path = m_directory.filePath(QString::fromUtf8(name));
            QDir().mkpath(QFileInfo(path).path());
            QFile file(path);
            if (file.open(QIODevice::WriteOnly))
                file.write(content);
        }
    }
    RemoteRouting routing(Secrets secrets = Secrets::With) const
    {
        return *RemoteRouting::load(Controls(m_directory.path().toStdString()), secrets);
    }
    std::string path(const char *name) const { return m_directory.filePath(QString::fromUtf8(name)).toStdString(); }

private:
    QTemporaryDir m_directory;
};

} // namespace

class tst_RemoteRouting : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingConfigured();
    void smtpRoutes();
    void bySender();
    void ipv6Relays(); // rows: B8
    void precedence();
    void authSenders();
    void logins();
    void severalLogins();
    void secretsAreLeftOut();
    void passwordNeverInTheClear();
    void tlsOfRelays_data();
    void tlsOfRelays();
    void tlsOfExchangers();
    void hostFiles();
    void lmtp();
    void unusable();
    void validation_data();
    void validation();
};

void tst_RemoteRouting::nothingConfigured()
{
    const auto route = Files{}.routing().find("Example.ORG", "a@b");
    QCOMPARE(route.kind, Kind::MailExchangers);
    QCOMPARE(route.host, std::string("example.org"));
    QCOMPARE(route.destination, std::string("example.org"));
    QCOMPARE(route.port, std::uint16_t{25});
    QCOMPARE(route.tls, TlsDemand::Offered);
    QVERIFY(!route.credentials && !route.lmtp && !route.implicitTls && route.problem.empty());
    QVERIFY(!route.steps.empty());
}

void tst_RemoteRouting::smtpRoutes()
{
    const auto routing = Files{{"smtproutes", "in.example:mx.in.example:2525\n.in.example:\n[2001:db8::1]:six\n"
                                              ":Smart.Example:587|me|pa|ss\n"}}
                             .routing();
    auto route = routing.find("in.example", "a@b");
    QCOMPARE(route.kind, Kind::Relay);
    QCOMPARE(route.destination, std::string("mx.in.example:2525"));
    QVERIFY(!route.credentials);
    QCOMPARE(routing.find("x.in.example", "a@b").kind, Kind::MailExchangers);
    QCOMPARE(routing.find("[2001:db8::1]", "").host, std::string("six"));
    route = routing.find("other.example", "");
    QCOMPARE(route.destination, std::string("smart.example:587/me"));
    QCOMPARE(route.credentials->secret, std::string("pa|ss"));
    QCOMPARE(route.tls, TlsDemand::Verified);
    QCOMPARE(route.verifyName, std::string("smart.example"));
}

void tst_RemoteRouting::bySender()
{
    const auto routing = Files{{"senderroutes", "ann@a.example:one.example:587\n@a.example:two.example:465\n"}}.routing();
    QCOMPARE(routing.find("x.example", "Ann@A.example").destination, std::string("one.example:587"));
    const auto route = routing.find("x.example", "bob@a.example");
    QCOMPARE(route.destination, std::string("two.example:465"));
    QVERIFY(route.implicitTls);
    QCOMPARE(route.tls, TlsDemand::Encrypted);
    QCOMPARE(routing.find("x.example", "bob@c.example").kind, Kind::MailExchangers);
    QCOMPARE(routing.find("x.example", "").kind, Kind::MailExchangers);
}

// Relays that are named by their IPv6 address, with and without a port, a login and a rule about TLS.
void tst_RemoteRouting::ipv6Relays()
{
    const auto routing = Files{{"smtproutes", "a.example:[2001:db8::50]:2525\nb.example:[2001:db8::51]\nc.example:2001:db8::52\n[2001:db8::9]:[2001:db8::50]:2525\n"},
                               {"remote_auth", "[2001:db8::50]:2525|hub|secret\n"},
                               {"tlsdestinations", "[2001:db8::50]:*|||mx.example\n![2001:db8::51]:\n"}}
                             .routing();
    const auto route = routing.find("a.example", "x@y");
    QCOMPARE(route.destination, std::string("[2001:db8::50]:2525/hub"));
    QCOMPARE(route.port, std::uint16_t{2525});
    QCOMPARE(route.credentials->secret, std::string("secret"));
    QCOMPARE(route.tls, TlsDemand::Verified);
    QCOMPARE(route.verifyName, std::string("mx.example"));
    QCOMPARE(routing.find("b.example", "x@y").destination, std::string("[2001:db8::51]:25"));
    QCOMPARE(routing.find("b.example", "x@y").tls, TlsDemand::Never);
    QCOMPARE(routing.find("c.example", "x@y").destination, std::string("[2001:db8::52]:25"));
    QCOMPARE(routing.find("[2001:db8::9]", "x@y").port, std::uint16_t{2525});
}

void tst_RemoteRouting::precedence()
{
    const Files files{{"smtproutes", "near.example:near\nfree.example:\n:all\n"},
                      {"senderroutes", "ann@a.example:hers\n"},
                      {"authsenders", "cy@a.example:his:587|cy|pw\n"}};
    const auto routing = files.routing();
    QCOMPARE(routing.find("near.example", "ann@a.example").host, std::string("near"));
    QCOMPARE(routing.find("free.example", "ann@a.example").kind, Kind::MailExchangers);
    QCOMPARE(routing.find("x.example", "ann@a.example").host, std::string("hers"));
    QCOMPARE(routing.find("x.example", "bob@a.example").host, std::string("all"));
    QCOMPARE(routing.find("near.example", "cy@a.example").host, std::string("his"));
}

void tst_RemoteRouting::authSenders()
{
    const auto routing = Files{{"authsenders", "ann@a.example|ann|secret\n@b.example:relay;465|bob|word\n:rest:26|us|all\n"},
                               {"smtproutes", ":smart\n"}}
                             .routing();
    auto route = routing.find("x.example", "ann@a.example"); // a login for whatever relay there is
    QCOMPARE(route.destination, std::string("smart:25/ann"));
    QCOMPARE(route.credentials->secret, std::string("secret"));
    route = routing.find("x.example", "c@b.example");
    QCOMPARE(route.destination, std::string("relay:465/bob"));
    QVERIFY(route.implicitTls);
    QCOMPARE(routing.find("x.example", "").destination, std::string("rest:26/us"));
    // Never to a server that only DNS names.
    const auto direct = Files{{"authsenders", "ann@a.example|ann|secret\n"}}.routing().find("x.example", "ann@a.example");
    QCOMPARE(direct.kind, Kind::MailExchangers);
    QVERIFY(!direct.credentials);
}

void tst_RemoteRouting::logins()
{
    const auto routing = Files{{"smtproutes", "a.example:smart:587\n:smart:2525\n"},
                               {"remote_auth", "SMART:587|ann|one|two\nsmart|rest|/bin/token -x|xoauth2\n"}}
                             .routing();
    QCOMPARE(*routing.find("a.example", "").credentials, (RemoteCredentials{"ann", "one|two", false}));
    const auto route = routing.find("b.example", "");
    QCOMPARE(*route.credentials, (RemoteCredentials{"rest", "/bin/token -x", true}));
    QCOMPARE(route.tls, TlsDemand::Verified);
}

void tst_RemoteRouting::severalLogins()
{
    const auto routing = Files{{"senderroutes", "ann@a:smart:587|ann\nbob@a:smart:587|bob\ncy@a:smart:587|cy\n"},
                               {"remote_auth", "smart|ann|1\nsmart|bob|2\n"}}
                             .routing();
    QCOMPARE(routing.find("x", "bob@a").credentials->secret, std::string("2"));
    QCOMPARE(routing.find("x", "bob@a").destination, std::string("smart:587/bob"));
    const auto route = routing.find("x", "cy@a");
    QCOMPARE(route.kind, Kind::Invalid);
    QVERIFY(route.problem.find("no login of cy") != std::string::npos);
}

void tst_RemoteRouting::secretsAreLeftOut()
{
    const Files files{{"smtproutes", ":smart:587\n"}, {"remote_auth", "smart|ann|hidden\n"}};
    const auto route = files.routing(Secrets::Without).find("x", "");
    QCOMPARE(route.destination, files.routing().find("x", "").destination);
    QVERIFY(route.credentials->secret.empty());
    for (const auto &step : files.routing().find("x", "").steps)
        QVERIFY(step.find("hidden") == std::string::npos);
}

void tst_RemoteRouting::passwordNeverInTheClear()
{
    const auto find = [](const char *relay) {
        const auto routes = ":" + std::string(relay) + ":587\n";
        const auto logins = std::string(relay) + "|ann|pw\n";
        const auto rules = "!" + std::string(relay) + ":\n";
        return Files{{"smtproutes", routes.c_str()}, {"remote_auth", logins.c_str()}, {"tlsdestinations", rules.c_str()}}
            .routing()
            .find("x", "");
    };
    QCOMPARE(find("smart.example").kind, Kind::Invalid);
    QVERIFY(find("smart.example").problem.find("in the clear") != std::string::npos);
    QCOMPARE(find("127.0.0.1").kind, Kind::Relay);
    QCOMPARE(find("127.0.0.1").tls, TlsDemand::Never);
}

void tst_RemoteRouting::tlsOfRelays_data()
{
    QTest::addColumn<QByteArray>("rules");
    QTest::addColumn<int>("demand");
    QTest::addColumn<QByteArray>("authorities");
    const auto row = [](const char *rules, TlsDemand demand, const char *authorities = "") {
        QTest::newRow(rules) << QByteArray(rules) << static_cast<int>(demand) << QByteArray(authorities);
    };
    row("", TlsDemand::Offered);
    row("*:", TlsDemand::Offered);
    row("*:encrypted", TlsDemand::Encrypted);
    row("smart.example:", TlsDemand::Encrypted);
    row("smart.example:*", TlsDemand::Verified);
    row("smart.example:/ca.pem", TlsDemand::Verified, "/ca.pem");
    row("smart.example:/ca.pem|HIGH|3;587|mx.example", TlsDemand::Verified, "/ca.pem");
    row(".example:*", TlsDemand::Verified);
    row("=smart.example:", TlsDemand::Verified);
    row("-smart.example:", TlsDemand::Encrypted);
    row("!smart.example:", TlsDemand::Never);
    row("!smart.example:\nsmart.example:", TlsDemand::Never);
    row("*:*\nsmart.example:offered", TlsDemand::Offered);
    row("other.example:", TlsDemand::Offered);
}

void tst_RemoteRouting::tlsOfRelays()
{
    QFETCH(const QByteArray, rules);
    QFETCH(const int, demand);
    QFETCH(const QByteArray, authorities);
    const Files files{{"smtproutes", ":smart.example\n"}, {"tlsdestinations", rules.constData()}};
    const auto route = files.routing().find("x", "");
    QCOMPARE(static_cast<int>(route.tls), demand);
    QCOMPARE(route.authorities, authorities.toStdString());
    if (rules.contains("mx.example")) {
        QCOMPARE(route.verifyName, std::string("mx.example"));
        QCOMPARE(route.ciphers, std::string("HIGH"));
        QCOMPARE(route.port, std::uint16_t{587});
    }
}

void tst_RemoteRouting::tlsOfExchangers()
{
    const auto routing = Files{{"tlsdestinations", "strict.example:*\nmx.lax.example:|;s4650\n"}}.routing();
    auto route = routing.find("strict.example", "");
    QCOMPARE(routing.ruleFor(route, "MX1.strict.example").demand, TlsDemand::Verified);
    QCOMPARE(routing.ruleFor(route, "MX1.strict.example").verifyName, std::string("mx1.strict.example"));
    route = routing.find("lax.example", "");
    QCOMPARE(route.tls, TlsDemand::Offered);
    QCOMPARE(routing.ruleFor(route, "other.lax.example").demand, TlsDemand::Offered);
    const auto rule = routing.ruleFor(route, "mx.lax.example");
    QCOMPARE(rule.demand, TlsDemand::Encrypted);
    QVERIFY(rule.implicitTls);
    QCOMPARE(*rule.port, std::uint16_t{4650});
}

void tst_RemoteRouting::hostFiles()
{
    const Files files{{"tlshosts/mx.a.example.pem", "x"}, {"notlshosts/mx.b.example", ""}};
    const auto routing = files.routing();
    const auto route = routing.find("a.example", "");
    const auto rule = routing.ruleFor(route, "MX.a.example");
    QCOMPARE(rule.demand, TlsDemand::Verified);
    QCOMPARE(rule.authorities, files.path("tlshosts/mx.a.example.pem"));
    QCOMPARE(routing.ruleFor(route, "mx.b.example").demand, TlsDemand::Never);
    QCOMPARE(routing.ruleFor(route, "mx.c.example").demand, TlsDemand::Offered);
    const auto listed = Files{{"tlshosts/exhaustivelist", ""}}.routing();
    QCOMPARE(listed.ruleFor(route, "mx.c.example").demand, TlsDemand::Never);
}

void tst_RemoteRouting::lmtp()
{
    const auto routing = Files{{"lmtproutes", "store.example:/run/dovecot/lmtp\n.sub.example:[::1]:24\nhost.example:h\n"},
                               {"smtproutes", ":smart\n"}}
                             .routing();
    auto route = routing.find("Store.example", "a@b");
    QVERIFY(route.lmtp);
    QCOMPARE(route.socketPath, std::string("/run/dovecot/lmtp"));
    QCOMPARE(route.destination, std::string("/run/dovecot/lmtp"));
    route = routing.find("x.sub.example", "");
    QVERIFY(route.lmtp && route.socketPath.empty());
    QCOMPARE(route.host, std::string("[::1]"));
    QCOMPARE(routing.find("host.example", "").port, std::uint16_t{24});
    QVERIFY(!routing.find("other.example", "").lmtp);
}

void tst_RemoteRouting::unusable()
{
    const auto routing = Files{{"smtproutes", "a.example:x:0\n:ok\n"}, {"tlsdestinations", "%ok:abcdef\n"}}.routing();
    QCOMPARE(routing.find("a.example", "").kind, Kind::Invalid);
    QVERIFY(routing.find("a.example", "").problem.starts_with("control/smtproutes: "));
    QCOMPARE(routing.find("b.example", "").kind, Kind::Invalid);
}

void tst_RemoteRouting::validation_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("good");
    const auto row = [](const char *file, const char *line, bool good) {
        QTest::addRow("%s %s", file, line) << QByteArray(file) << QByteArray(line) << good;
    };
    row("authsenders", "ann@a:relay:587|u|s3cret", true);
    row("authsenders", "@a|u|s3cret", true);
    row("authsenders", "|u|s3cret", true);
    row("authsenders", "ann:relay|u|s3cret", false);
    row("authsenders", "ann@a:relay:0|u|s3cret", false);
    row("authsenders", "ann@a:relay|u", false);
    row("senderroutes", "@a:relay:465|user", true);
    row("senderroutes", "@a:relay:465|user|password", false);
    row("senderroutes", "@a", false);
    row("remote_auth", "relay:587|u|s3cret", true);
    row("remote_auth", "relay|u|/usr/bin/token me|xoauth2", true);
    row("remote_auth", "relay|u|token me|xoauth2", false);
    row("remote_auth", "relay|u", false);
    row("remote_auth", "|u|s3cret", false);
    row("lmtproutes", "a.example:/run/lmtp", true);
    row("lmtproutes", ":h:24", true);
    row("lmtproutes", "a.example", false);
    row("lmtproutes", "a.example:h:99999", false);
    row("tlsdestinations", "a.example:", true);
    row("tlsdestinations", "*:*", true);
    row("tlsdestinations", "a.example:ca.pem", false);
    row("tlsdestinations", "a.example", false);
    row("tlsdestinations", "%a.example:00", false);
    row("tlsdestinations", "a.example:|;99999", false);
    row("smtproutes", "a.example:relay:587|u|s3cret", true);
    row("concurrencydest", "7", true);
    row("concurrencydest", "[2001:db8::1]:587:3", true);
    row("concurrencydest", "slow.example: 0", true);
    row("concurrencydest", "slow.example", false);
    row("concurrencydest", ":3", false);
    row("concurrencydest", "slow.example:256", false);
    row("bounceformat", "DSN", true);
    row("bounceformat", "rfc3464", false);
    row("doublebouncepolicy", "quiet", true);
    row("doublebouncepolicy", "never", false);
}

void tst_RemoteRouting::validation()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QByteArray, line);
    QFETCH(const bool, good);
    const auto problems = validateControlFile(file.toStdString(), line.toStdString() + "\n");
    QCOMPARE(!hasErrors(problems), good);
    for (const auto &problem : problems)
        QVERIFY(problem.reason.find("s3cret") == std::string::npos);
}

QTEST_APPLESS_MAIN(tst_RemoteRouting)
#include "tst_RemoteRouting.moc"
