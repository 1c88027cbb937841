// SPDX-License-Identifier: GPL-3.0-or-later
// All addresses of a hub at once, page by page and as they would be; many taken from a table as one change; where domains that
// are only passed on go.
#include "shared/rpc/Addresses.h"
#include "shared/rpc/Changes.h"
#include "shared/rpc/Domains.h"
#include "tests/support/Sandbox.h"
#include "tests/unit/daemon/helper/changes/ChangeWorker.h"

#include <QtCore/QDir>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace mw;
using namespace mw::test;
namespace addresses = mw::rpc::addresses;
namespace domains = mw::rpc::domains;

namespace {

const QString kControl = u"/var/qmail/control/"_s;

QStringList listed(const addresses::List::Reply &reply)
{
    QStringList out;
    for (const auto &address : reply.addresses)
        out << QString::fromStdString(address.address);
    return out;
}

addresses::Entry entry(const std::string &address, const std::string &to)
{
    return {address, {{addresses::DeliveryKind::Forward, to}}};
}

} // namespace

class tst_AddressLists : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void listsAllOfThem();
    void listsThemInParts();
    void listsWhatWouldBe();
    void takesATableAsOneChange();
    void namesTheWrongEntry();
    void saysWhereRelaysGo();
};

void tst_AddressLists::init()
{
    for (const auto *name : {"control", "changes", "users"})
        QDir(u"/var/qmail/"_s + QLatin1String(name)).removeRecursively();
    QDir().mkpath(u"/var/qmail/users"_s);
    QDir().mkpath(u"/run/mailwright"_s);
    for (const auto &directory : {u"/var/qmail/alias"_s, u"/home/bench"_s}) {
        for (const auto &file : QDir(directory).entryList({u".qmail*"_s}, QDir::Files | QDir::Hidden))
            QFile::remove(directory + u'/' + file);
    }
    writeFile(kControl + u"me"_s, "hub.example\n");
    writeFile(kControl + u"locals"_s, "hub.example\n");
    writeFile(kControl + u"virtualdomains"_s, "shop.example:bench\nclub.example:alias-club\n");
    writeFile(kControl + u"rcpthosts"_s, "hub.example\nshop.example\nclub.example\nfar.example\nother.example\n");
    writeFile(kControl + u"smtproutes"_s, "far.example:192.0.2.7:26\n");
    writeFile(u"/var/qmail/alias/.qmail-root"_s, "&bench\n");
    writeFile(u"/var/qmail/alias/.qmail-club-chair"_s, "&bench\n");
    const auto made = ask<addresses::Import>({.addresses = {entry("info@shop.example", "a@b.example"), entry("*@shop.example", "c@d.example")}, .replace = {}, .manner = {}});
    QVERIFY2(made.has_value(), made ? "" : made.error().sentence().c_str());
}

void tst_AddressLists::listsAllOfThem()
{
    const auto all = ask<addresses::List>({.domain = {}, .all = true, .after = {}, .acts = {}});
    QVERIFY2(all.has_value(), all ? "" : all.error().sentence().c_str());
    // A file of a virtual domain is no address of the alias account besides.
    QCOMPARE(listed(*all), (QStringList{u"*@shop.example"_s, u"chair@club.example"_s, u"info@shop.example"_s, u"root"_s}));
    QVERIFY(!all->more);
    QCOMPARE(all->addresses[0].user, std::string("bench"));
    QCOMPARE(all->addresses[1].file, std::string("alias/.qmail-club-chair"));
}

void tst_AddressLists::listsThemInParts()
{
    for (int i = 0; i < 2100; ++i)
        writeFile(u"/var/qmail/alias/.qmail-many%1"_s.arg(i, 4, 10, QLatin1Char('0')), "&bench\n");
    const auto first = ask<addresses::List>({.domain = {}, .all = true, .after = {}, .acts = {}});
    QVERIFY(first && first->more && first->addresses.size() == 2000);
    const auto rest = ask<addresses::List>({.domain = {}, .all = true, .after = first->addresses.back().address, .acts = {}});
    QVERIFY(rest && !rest->more);
    QCOMPARE(first->addresses.size() + rest->addresses.size(), 2104U);
    QVERIFY(rest->addresses.front().address > first->addresses.back().address);
}

void tst_AddressLists::listsWhatWouldBe()
{
    const std::vector<rpc::changes::Act> acts{
        actOf<addresses::Add>({.address = "new@shop.example", .deliveries = {{addresses::DeliveryKind::Forward, "a@b.example"}}, .replace = {}, .manner = {}}),
        actOf<addresses::Remove>({.address = "info@shop.example", .to = {}, .manner = {}})};
    const auto then = ask<addresses::List>({.domain = {}, .all = true, .after = {}, .acts = acts});
    QVERIFY2(then.has_value(), then ? "" : then.error().sentence().c_str());
    QCOMPARE(listed(*then), (QStringList{u"*@shop.example"_s, u"chair@club.example"_s, u"new@shop.example"_s, u"root"_s}));
    QVERIFY(QFile::exists(u"/home/bench/.qmail-info"_s) && !QFile::exists(u"/home/bench/.qmail-new"_s));
}

void tst_AddressLists::takesATableAsOneChange()
{
    const auto before = ask<rpc::changes::History>({})->entries.size();
    addresses::Import::Request request;
    request.addresses = {entry("sales", "a@b.example"), entry("info@shop.example", "more@b.example"), entry("sales", "c@b.example")};
    const auto done = ask<addresses::Import>(request);
    QVERIFY2(done.has_value(), done ? "" : done.error().sentence().c_str());
    QCOMPARE(done->title, std::string("Take 3 addresses from a table"));
    QCOMPARE(readFile(u"/var/qmail/alias/.qmail-sales"_s), "&a@b.example\n&c@b.example\n");
    QCOMPARE(readFile(u"/home/bench/.qmail-info"_s), "&a@b.example\n&more@b.example\n");
    QCOMPARE(ask<rpc::changes::History>({})->entries.size(), before + 1);
    request.addresses = {entry("info@shop.example", "alone@b.example")};
    request.replace = true;
    QVERIFY(ask<addresses::Import>(request).has_value());
    QCOMPARE(readFile(u"/home/bench/.qmail-info"_s), "&alone@b.example\n");
}

void tst_AddressLists::namesTheWrongEntry()
{
    const auto wrong = ask<addresses::Import>({.addresses = {entry("fine", "a@b.example"), entry("x y", "a@b.example")}, .replace = {}, .manner = {}});
    QVERIFY(!wrong && wrong.error().kind == rpc::Fault::Kind::Invalid);
    QCOMPARE(wrong.error().line, 2);
    QVERIFY(!QFile::exists(u"/var/qmail/alias/.qmail-fine"_s)); // all or none
    const auto elsewhere = ask<addresses::Import>({.addresses = {entry("x@elsewhere.example", "a@b.example")}, .replace = {}, .manner = {}});
    QVERIFY(!elsewhere && elsewhere.error().sentence().contains("not delivered here"));
    QVERIFY(!ask<addresses::Import>({.addresses = {}, .replace = {}, .manner = {}}));
}

void tst_AddressLists::saysWhereRelaysGo()
{
    const auto list = ask<domains::List>({});
    QVERIFY2(list.has_value(), list ? "" : list.error().sentence().c_str());
    QStringList next;
    for (const auto &domain : list->domains)
        next << QString::fromStdString(domain.domain + '=' + domain.next);
    QCOMPARE(next, (QStringList{u"club.example="_s, u"far.example=192.0.2.7:26"_s, u"hub.example="_s, u"other.example="_s, u"shop.example="_s}));
}

MW_SANDBOX_TEST_MAIN(tst_AddressLists)
#include "tst_AddressLists.moc"
