// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/RcptHosts.h"
#include "shared/mail/SmtpReceived.h"
#include "shared/mail/SmtpRoutes.h"
#include "shared/os/AtomicFile.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace mw;
using namespace mw::mail;

class tst_RcptHosts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutFileEverythingIsAllowed();
    void allowed();
    void explains();
    void moreHosts();
    void damagedMoreHosts();
    void routes();
    void routesThatCannotBeUsed();
    void received();
};

void tst_RcptHosts::withoutFileEverythingIsAllowed()
{
    const QTemporaryDir dir;
    const auto hosts = RcptHosts::load(Controls(dir.path().toStdString()));
    QVERIFY(hosts && !hosts->restricts());
    QVERIFY(*hosts->allows("joe@anywhere.example"));
    QCOMPARE(hosts->explain("joe@anywhere.example")->steps.size(), std::size_t{1});
}

void tst_RcptHosts::allowed()
{
    const QTemporaryDir dir;
    const auto path = dir.path().toStdString();
    QVERIFY(os::replaceFile(path + "/rcpthosts", "a.example\n.b.example\nMixed.Example\n# c\n\n").has_value());
    const auto hosts = RcptHosts::load(Controls(path));
    QVERIFY(hosts && hosts->restricts());
    for (const char *yes : {"x@a.example", "x@A.EXAMPLE", "x@s.b.example", "x@t.s.b.example", "x@mixed.example", "x", ""})
        QVERIFY2(*hosts->allows(yes), yes);
    for (const char *no : {"x@b.example", "x@sub.a.example", "x@", "x@c", "x@a.example.", "a.example@evil"})
        QVERIFY2(!*hosts->allows(no), no);
}

void tst_RcptHosts::explains()
{
    const QTemporaryDir dir;
    const auto path = dir.path().toStdString();
    QVERIFY(os::replaceFile(path + "/rcpthosts", ".b.example\n").has_value());
    const auto hosts = RcptHosts::load(Controls(path));
    const auto decision = hosts->explain("x@s.b.example");
    QVERIFY(decision->allowed);
    QCOMPARE(decision->key, std::string(".b.example"));
    QCOMPARE(decision->steps, (std::vector<std::string>{"\"s.b.example\" is not in rcpthosts.",
                                                        "\".b.example\" is in rcpthosts."}));
}

void tst_RcptHosts::moreHosts()
{
    const QTemporaryDir dir;
    const auto path = dir.path().toStdString();
    CdbWriter cdb;
    QVERIFY(cdb.add("more.example", "") && cdb.add(".wild.example", ""));
    QVERIFY(cdb.writeTo(path + "/morercpthosts.cdb").has_value());
    QVERIFY(*RcptHosts::load(Controls(path))->allows("x@other.example")); // no rcpthosts: not asked
    QVERIFY(os::replaceFile(path + "/rcpthosts", "a.example\n").has_value());
    const auto hosts = RcptHosts::load(Controls(path));
    QVERIFY(*hosts->allows("x@MORE.example"));
    QVERIFY(*hosts->allows("x@s.wild.example"));
    QVERIFY(!*hosts->allows("x@wild.example"));
}

void tst_RcptHosts::damagedMoreHosts()
{
    const QTemporaryDir dir;
    const auto path = dir.path().toStdString();
    QVERIFY(os::replaceFile(path + "/rcpthosts", "a.example\n").has_value());
    QVERIFY(os::replaceFile(path + "/morercpthosts.cdb", "short").has_value());
    QVERIFY(!RcptHosts::load(Controls(path)).has_value());
}

void tst_RcptHosts::routes()
{
    const auto routes = SmtpRoutes::parse("far.example:relay.example\n.example:[192.0.2.1]:2525\nmx.example:\n"
                                          "[2001:db8::9]:[2001:db8::1]:26\n:2001:db8::7\n");
    const auto exact = routes.find("FAR.example");
    QCOMPARE(exact.kind, SmtpRoute::Kind::Relay);
    QCOMPARE(exact.host, std::string("relay.example"));
    QCOMPARE(exact.port, std::uint16_t{25});
    const auto suffix = routes.find("near.example");
    QCOMPARE(suffix.key, std::string(".example"));
    QCOMPARE(suffix.host, std::string("[192.0.2.1]"));
    QCOMPARE(suffix.port, std::uint16_t{2525});
    QCOMPARE(routes.find("mx.example").kind, SmtpRoute::Kind::MailExchangers);
    QVERIFY(routes.find("mx.example").matched);
    QCOMPARE(routes.find("[2001:db8::9]").host, std::string("[2001:db8::1]"));
    QCOMPARE(routes.find("[2001:db8::9]").port, std::uint16_t{26});
    QCOMPARE(routes.find("other.test").host, std::string("2001:db8::7"));
    QCOMPARE(routes.find("other.test").steps.size(), std::size_t{3});
    QVERIFY(!SmtpRoutes::parse("").find("x").matched);
}

void tst_RcptHosts::routesThatCannotBeUsed()
{
    for (const char *relay : {" relay", "relay:", "relay:abc", "relay:0", "relay:65536", ":25"}) {
        const auto route = SmtpRoutes::parseRelay(relay);
        QVERIFY2(route.kind == SmtpRoute::Kind::Invalid, relay);
        QVERIFY(!route.problem.empty());
    }
}

void tst_RcptHosts::received()
{
    ConnectionNames names;
    QCOMPARE(receivedLine(names, std::nullopt, "SMTP", 0),
             std::string("Received: from unknown (unknown)\n  by unknown with SMTP; 1 Jan 1970 00:00:00 -0000\n"));
    names = {"192.0.2.7", "client.example", "a b", "10.0.0.1", std::nullopt};
    QCOMPARE(receivedLine(names, "CLIENT.example", "QMTP", 0),
             std::string("Received: from client.example (a?b@192.0.2.7)\n  by 10.0.0.1 with QMTP; "
                         "1 Jan 1970 00:00:00 -0000\n"));
    QCOMPARE(receivedLine(names, "x\n(y)", "SMTP", 0),
             std::string("Received: from client.example (HELO x??y?) (a?b@192.0.2.7)\n  by 10.0.0.1 with SMTP; "
                         "1 Jan 1970 00:00:00 -0000\n"));
}

QTEST_APPLESS_MAIN(tst_RcptHosts)
#include "tst_RcptHosts.moc"
