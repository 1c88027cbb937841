// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/UserLookup.h"

#include <QtTest/QTest>

#include <map>

using namespace mw;

namespace {

class FakeAccounts : public mail::Accounts {
public:
    std::map<std::string, uid_t> uids{{"joe", 10}, {"joe-shop", 11}, {"root", 0}, {"thief", 12}, {"gone", 13}};
    bool databaseWorks = true;
    bool diskWorks = true;
    bool hasAlias = true;

    Result<os::Account> named(const std::string &name) const override
    {
        if (!databaseWorks)
            return fail(ErrorKind::System, "no answer");
        const auto uid = uids.find(name);
        if (uid == uids.end())
            return fail(ErrorKind::NotFound, "no user " + name);
        return os::Account{name, {uid->second, uid->second}, "/home/" + name, ""};
    }
    Result<std::optional<uid_t>> ownerOf(const std::string &directory) const override
    {
        if (!diskWorks)
            return fail(ErrorKind::Read, "stale");
        if (directory == "/home/gone")
            return std::optional<uid_t>();
        if (directory == "/home/thief")
            return std::optional<uid_t>(10);
        return std::optional<uid_t>(uids.at(directory.substr(6)));
    }
    Result<os::Account> alias() const override
    {
        if (!hasAlias)
            return fail(ErrorKind::NotFound, "no user alias");
        return os::Account{"alias", {1, 1}, "/alias", ""};
    }
};

} // namespace

class tst_UserLookup : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lookUp_data();
    void lookUp(); // rows: I9 G1 G2 G20
    void otherBreak(); // rows: I9
    void troubles(); // rows: I9
    void encoding();
};

void tst_UserLookup::lookUp_data()
{
    QTest::addColumn<QByteArray>("local");
    QTest::addColumn<QByteArray>("answer"); // user/dash/ext
    QTest::newRow("exact") << QByteArray("JOE") << QByteArray("joe//");
    QTest::newRow("extension keeps case") << QByteArray("joe-A-b") << QByteArray("joe/-/A-b");
    QTest::newRow("longest prefix") << QByteArray("joe-shop-x") << QByteArray("joe-shop/-/x");
    QTest::newRow("empty extension") << QByteArray("joe-") << QByteArray("joe/-/");
    QTest::newRow("root") << QByteArray("root-x") << QByteArray("alias/-/root-x");
    QTest::newRow("foreign home") << QByteArray("thief") << QByteArray("alias/-/thief");
    QTest::newRow("no home") << QByteArray("gone") << QByteArray("alias/-/gone");
    QTest::newRow("nobody") << QByteArray("Nobody") << QByteArray("alias/-/Nobody");
    QTest::newRow("empty") << QByteArray("") << QByteArray("alias/-/");
}

void tst_UserLookup::lookUp()
{
    QFETCH(QByteArray, local);
    QFETCH(QByteArray, answer);
    const auto decision = mail::lookUpAccount(FakeAccounts(), local.toStdString(), '-');
    QVERIFY(decision.has_value());
    const auto &u = decision->user;
    QCOMPARE(QByteArray::fromStdString(u.user + "/" + u.dash + "/" + u.ext), answer);
    QVERIFY(!decision->steps.empty());
}

void tst_UserLookup::otherBreak()
{
    QCOMPARE(mail::lookUpAccount(FakeAccounts(), "joe+x", '+')->user.ext, std::string("x"));
    QCOMPARE(mail::lookUpAccount(FakeAccounts(), "joe-x", '+')->user.user, std::string("alias"));
}

void tst_UserLookup::troubles()
{
    FakeAccounts accounts;
    accounts.hasAlias = false;
    QCOMPARE(mail::lookUpAccount(accounts, "x", '-').error().kind, ErrorKind::NotFound);
    accounts.diskWorks = false;
    QCOMPARE(mail::lookUpAccount(accounts, "joe", '-').error().kind, ErrorKind::Read);
    accounts.databaseWorks = false;
    QCOMPARE(mail::lookUpAccount(accounts, "joe", '-').error().kind, ErrorKind::System);
}

void tst_UserLookup::encoding()
{
    const mail::LocalUser user{"joe", {10, 20}, "/home/joe", "-", "x"};
    QCOMPARE(mail::decodeUser(mail::encodeUser(user)).value(), user);
    QVERIFY(!mail::decodeUser("joe").has_value());
    QVERIFY(!mail::decodeUser(std::string_view("joe\0x\0" "1\0/h\0\0\0", 15)).has_value());
}

QTEST_APPLESS_MAIN(tst_UserLookup)
#include "tst_UserLookup.moc"
