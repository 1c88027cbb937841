// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses, lists and the question who receives an address, asked of the real worker on a hub's files.
#include "shared/rpc/Addresses.h"
#include "shared/rpc/Changes.h"
#include "shared/rpc/Routing.h"
#include "tests/unit/daemon/helper/changes/ChangedHub.h"

#include <QtTest/QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace mw;
using namespace mw::test;

class tst_ChangeAnswers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { beginAnew(); }
    void namesThatAreNone_data();
    void namesThatAreNone();
    void addressesOfEachKind();
    void aListHasAnOwner();
    void explainsWhatWouldBe();
    void explainsWhatConfPatrnForbids();
};

void tst_ChangeAnswers::namesThatAreNone_data()
{
    QTest::addColumn<QString>("file");
    for (const auto *name : {"", "control", "control/", "control/../me", "control/.me", "/etc/passwd", "control//me", "control/morercpthosts.cdb",
                             "users/cdb", "users/shadow", "alias/.qmail", "alias/Mailbox", "alias/.qmail-../x", "alias/.qmail-A",
                             "people/root/.qmail", "people/nobody-here/.qmail", "people/bench/.ssh", "people/bench/.qmail-a/b",
                             "rules/other", "changes/audit", "queue/lock/trigger", "control/me\n"})
        QTest::newRow(*name ? name : "empty") << QString::fromLatin1(name);
}

void tst_ChangeAnswers::namesThatAreNone()
{
    QFETCH(QString, file);
    QVERIFY(!ask<changes::Apply>({.files = {{file.toStdString(), "", "x\n"}}, .manner = {}}));
    QVERIFY(!ask<changes::Read>({file.toStdString()}));
}

void tst_ChangeAnswers::addressesOfEachKind()
{
    using rpc::addresses::DeliveryKind;
    const auto add = [](const std::string &address, DeliveryKind kind, const std::string &to) {
        rpc::addresses::Add::Request request;
        request.address = address;
        request.deliveries = {{kind, to}};
        return ask<rpc::addresses::Add>(request);
    };
    QVERIFY(ask<rpc::domains::Add>(virtualDomain("shop.example", "bench-shop")));
    QVERIFY(ask<rpc::domains::Add>(virtualDomain("club.example", "club")));
    QVERIFY(add("First.Last@hub.example", DeliveryKind::Forward, "bench"));
    QVERIFY(add("*@hub.example", DeliveryKind::Forward, "bench"));
    QVERIFY(add("orders@shop.example", DeliveryKind::Mailbox, "./Orders/"));
    QVERIFY(add("*@club.example", DeliveryKind::Forward, "bench@hub.example"));
    QCOMPARE(readFile(u"/var/qmail/alias/.qmail-first:last"_s), "&bench\n");
    QCOMPARE(readFile(u"/var/qmail/alias/.qmail-default"_s), "&bench\n");
    QCOMPARE(readFile(u"/home/bench/.qmail-shop-orders"_s), "./Orders/\n");
    QCOMPARE(readFile(u"/var/qmail/alias/.qmail-club-default"_s), "&bench@hub.example\n");
    QVERIFY(!add("x@nowhere.example", DeliveryKind::Forward, "bench"));
    QVERIFY(!add("a b@hub.example", DeliveryKind::Forward, "bench"));
    QVERIFY(!add("a\n|evil@hub.example", DeliveryKind::Forward, "bench"));

    const auto shop = ask<rpc::addresses::List>({"shop.example"});
    QCOMPARE(shop->addresses.size(), 1U);
    QCOMPARE(shop->addresses[0].address, std::string("orders@shop.example"));
    const auto club = ask<rpc::addresses::List>({"club.example"});
    QCOMPARE(club->addresses[0].address, std::string("*@club.example"));
    QCOMPARE(ask<rpc::addresses::List>({})->addresses.size(), 3U);

    QVERIFY(ask<rpc::addresses::Remove>({.address = "orders@shop.example", .to = {}, .manner = {}}));
    QVERIFY(!QFile::exists(u"/home/bench/.qmail-shop-orders"_s));
    QVERIFY(!ask<rpc::addresses::Remove>({.address = "orders@shop.example", .to = {}, .manner = {}}));
}

void tst_ChangeAnswers::aListHasAnOwner()
{
    using rpc::addresses::DeliveryKind;
    rpc::addresses::Add::Request request;
    request.address = "friends";
    request.deliveries = {{DeliveryKind::Forward, "ann@a.example"}, {DeliveryKind::Forward, "bob@a.example"}};
    request.owner = "bench@hub.example";
    const auto made = ask<rpc::addresses::Add>(request);
    QVERIFY2(made.has_value(), sentenceOf(made).c_str());
    QCOMPARE(readFile(u"/var/qmail/alias/.qmail-friends"_s), "&ann@a.example\n&bob@a.example\n");
    QCOMPARE(readFile(u"/var/qmail/alias/.qmail-friends-owner"_s), "&bench@hub.example\n");
    // As the MTA looks for it.
    const auto explained = ask<rpc::routing::Explain>({.address = "friends@hub.example", .sender = "x@y.example", .acts = {}});
    QVERIFY(std::ranges::contains(explained->steps, std::string("forwarded mail is sent by friends-owner@hub.example")));
    QVERIFY(ask<changes::Undo>({}));
    QVERIFY(!QFile::exists(u"/var/qmail/alias/.qmail-friends-owner"_s) && !QFile::exists(u"/var/qmail/alias/.qmail-friends"_s));

    QVERIFY(ask<rpc::domains::Add>(virtualDomain("shop.example", "bench-shop")));
    request.address = "team@shop.example";
    QVERIFY(ask<rpc::addresses::Add>(request));
    QCOMPARE(readFile(u"/home/bench/.qmail-shop-team-owner"_s), "&bench@hub.example\n");
    for (const auto *owner : {"", "|evil", "a\n|evil", "two words", "*"}) {
        request.owner = owner;
        if (*owner == '*') {
            request.address = "*@shop.example";
            request.owner = "bench";
        }
        const auto refused = ask<rpc::addresses::Add>(request);
        QVERIFY2(!refused && refused.error().kind == rpc::Fault::Kind::Invalid, owner);
    }
    // Mail for solo-owner goes by a file of the alias account.
    writeFile(u"/var/qmail/users/assign"_s, "=solo:bench:2000:2000:/home/bench:::\n.\n");
    QVERIFY(run({QStringLiteral(MW_BIN_DIR "/qmail-newu")}).code == 0);
    request.address = "solo";
    request.owner = "ann@a.example";
    const auto elsewhere = ask<rpc::addresses::Add>(request);
    QVERIFY2(!elsewhere && elsewhere.error().kind == rpc::Fault::Kind::Invalid, sentenceOf(elsewhere).c_str());
}

void tst_ChangeAnswers::explainsWhatWouldBe()
{
    using rpc::routing::Fate;
    const auto explain = [](const std::string &address, const changes::Acts &acts = {}) {
        return ask<rpc::routing::Explain>({.address = address, .sender = {}, .acts = acts});
    };
    QVERIFY(explain("info@shop.example")->fate == Fate::Remote);
    QVERIFY(!explain("info@shop.example")->accepted);
    const auto edit = [](const std::string &file, const std::string &content) {
        return actOf<changes::Apply>({.files = {{file, "", content}}, .manner = {}});
    };
    const std::vector<changes::Act> acts{actOf<rpc::domains::Add>(virtualDomain("shop.example", "bench-shop")),
                                         edit("people/bench/.qmail-shop-default", "&ann@a.example\n")};
    const auto would = explain("info@shop.example", acts);
    QVERIFY2(would.has_value(), would ? "" : would.error().sentence().c_str());
    QVERIFY(would->fate == Fate::Delivered && would->accepted);
    QCOMPARE(would->user, std::string("bench"));
    QCOMPARE(would->file, std::string(".qmail-shop-default"));
    QCOMPARE(would->deliveries, (std::vector<std::string>{"&ann@a.example"}));
    const auto bounces = explain("info@shop.example", {{acts[0]}});
    QVERIFY(bounces->fate == Fate::Bounces);
    QVERIFY(explain("info@shop.example")->fate == Fate::Remote);
    const auto assigned = explain("vip@hub.example", {{edit("users/assign", "=vip:bench:2000:2000:/home/bench:::\n.\n")}});
    QCOMPARE(assigned->user, std::string("bench"));
    QCOMPARE(explain("vip@hub.example")->user, std::string("alias"));
    QVERIFY(QDir(u"/run/mailwright"_s).entryList({u"view.*"_s}, QDir::AllEntries | QDir::Hidden).isEmpty());
    // As the MTA decides it.
    const auto mta = run({QStringLiteral(MW_BIN_DIR "/qmail-getpw"), u"bench-x"_s}).output.split('\0').value(0);
    QCOMPARE(QByteArray::fromStdString(explain("bench-x@hub.example")->user), mta);
}

// The home of a private group is nobody's business, until control/conf-patrn says so.
void tst_ChangeAnswers::explainsWhatConfPatrnForbids()
{
    using rpc::routing::Fate;
    const auto explain = [] { return ask<rpc::routing::Explain>({.address = "bench@hub.example", .sender = {}, .acts = {}}); };
    struct stat before{};
    QVERIFY(::stat("/home/bench", &before) == 0 && ::chmod("/home/bench", 0775) == 0);
    QVERIFY(explain()->fate == Fate::Delivered);
    writeFile(kControl + u"conf-patrn"_s, "022\n");
    const auto waits = explain();
    QVERIFY(waits->fate == Fate::Waits && waits->steps.back().contains("control/conf-patrn forbids"));
    QVERIFY(::chmod("/home/bench", 0755) == 0);
    writeFile(u"/home/bench/.qmail"_s, "./Maildir/\n", 0664);
    QVERIFY(::chown("/home/bench/.qmail", kBench, kBench) == 0);
    QVERIFY(explain()->fate == Fate::Waits);
    writeFile(kControl + u"conf-patrn"_s, "002\n");
    QVERIFY(explain()->fate == Fate::Delivered);
    QVERIFY(::chmod("/home/bench", before.st_mode & 07777U) == 0);
}

MW_SANDBOX_TEST_MAIN(tst_ChangeAnswers)
#include "tst_ChangeAnswers.moc"
