// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/Router.h"

#include <QtTest/QTest>

using namespace mw::mail;

namespace {

Router sample()
{
    Router::Tables t;
    t.envNoAtHost = "gate.example";
    t.percentHack = {"gate.example"};
    t.locals = {"gold.example", "both.example"};
    t.virtualDomains = {{"joe@virt.example", "joevirt"}, {"virt.example", "virt"}, {".sub.example", "wild"},
                        {".deep.sub.example", "deep"},   {"exc.sub.example", ""},  {"both.example", "never"},
                        {"", "catch"},                   {"out.example", ""}};
    return Router(t);
}

const char *nameOf(RouteStepKind kind)
{
    switch (kind) {
    case RouteStepKind::HostAdded:
        return "added";
    case RouteStepKind::PercentRewritten:
        return "percent";
    case RouteStepKind::DomainLocal:
        return "local";
    case RouteStepKind::DomainNotLocal:
        return "notlocal";
    case RouteStepKind::VirtualMissing:
        return "missing";
    case RouteStepKind::VirtualException:
        return "exception";
    case RouteStepKind::VirtualPrepended:
        return "prepended";
    case RouteStepKind::Remote:
        return "remote";
    }
    return "";
}

} // namespace

class tst_Router : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void routes_data();
    void routes(); // rows: I4
    void explains();
    void withoutTables();
    void stripsPrepends_data();
    void stripsPrepends(); // rows: I4
};

void tst_Router::routes_data()
{
    QTest::addColumn<QByteArray>("recipient");
    QTest::addColumn<bool>("local");
    QTest::addColumn<QByteArray>("address");
    const auto row = [](const char *recipient, bool local, const char *address) {
        QTest::newRow(recipient) << QByteArray(recipient) << local << QByteArray(address);
    };
    row("joe@gold.example", true, "joe@gold.example");
    row("Joe@GOLD.Example", true, "Joe@GOLD.Example");
    row("JOE@Virt.example", true, "joevirt-JOE@Virt.example");
    row("jim@virt.example", true, "virt-jim@virt.example");
    row("a@x.sub.example", true, "wild-a@x.sub.example");
    row("a@x.y.sub.example", true, "wild-a@x.y.sub.example");
    row("a@x.deep.sub.example", true, "deep-a@x.deep.sub.example");
    row("a@exc.sub.example", false, "a@exc.sub.example");
    row("a@x.exc.sub.example", true, "wild-a@x.exc.sub.example");
    row("a@out.example", false, "a@out.example");
    row("a@both.example", true, "a@both.example"); // locals win
    row("a@else.where", true, "catch-a@else.where");
    row("a%gold.example@gate.example", true, "a@gold.example");
    row("a%b%gate.example@gate.example", true, "catch-a@b");
    row("a%gold.example", true, "a@gold.example"); // envnoathost is in percenthack
    row("a@b@gold.example", true, "a@b@gold.example");
    row("@gold.example", true, "@gold.example");
    row("a@", true, "catch-a@");
    row("a%b@gold.example", true, "a%b@gold.example");
}

void tst_Router::routes()
{
    QFETCH(const QByteArray, recipient);
    QFETCH(const bool, local);
    QFETCH(const QByteArray, address);
    const auto route = sample().route(recipient.toStdString());
    QCOMPARE(QByteArray::fromStdString(route.address), address);
    QCOMPARE(route.channel == Channel::Local, local);
    std::vector<RouteStep> steps;
    QCOMPARE(sample().route(recipient.toStdString(), &steps), route);
    QVERIFY(!steps.empty());
    QCOMPARE(QByteArray::fromStdString(steps.back().address), address);
}

void tst_Router::explains()
{
    std::vector<RouteStep> steps;
    sample().route("a%x.sub.example", &steps);
    QByteArray told;
    for (const auto &s : steps)
        told += QByteArray(nameOf(s.kind)) + "(" + QByteArray::fromStdString(s.key) + ") ";
    QCOMPARE(told, QByteArray("added(gate.example) percent(gate.example) notlocal(x.sub.example) "
                              "missing(a@x.sub.example) missing(x.sub.example) prepended(.sub.example) "));
    QCOMPARE(steps.back().value, std::string("wild"));
}

void tst_Router::withoutTables()
{
    std::vector<RouteStep> steps;
    const auto route = Router().route("joe@x.example", &steps);
    QCOMPARE(route.channel, Channel::Remote);
    QCOMPARE(steps.size(), std::size_t(2)); // not local, remote
}

void tst_Router::stripsPrepends_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("shown");
    const auto row = [](const char *address, const char *shown) {
        QTest::newRow(address) << QByteArray(address) << QByteArray(shown);
    };
    row("virt-jim@virt.example", "jim@virt.example");
    row("joevirt-joe@virt.example", "joevirt-joe@virt.example"); // user keys are not looked up
    row("wild-a@x.sub.example", "a@x.sub.example");
    row("deep-a@x.deep.sub.example", "a@x.deep.sub.example");
    row("catch-a@else.where", "a@else.where");
    row("catch-a@gold.example", "catch-a@gold.example"); // a user of that name in a local domain
    row("other-a@virt.example", "other-a@virt.example");
    row("virtjim@virt.example", "virtjim@virt.example");
    row("x@out.example", "x@out.example");
}

void tst_Router::stripsPrepends()
{
    QFETCH(const QByteArray, address);
    QFETCH(const QByteArray, shown);
    const auto router = sample();
    const auto text = address.toStdString();
    QCOMPARE(QByteArray::fromStdString(std::string(router.withoutPrepend(text))), shown);
}

QTEST_GUILESS_MAIN(tst_Router)
#include "tst_Router.moc"
