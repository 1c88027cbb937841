// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/smarthosts/SmartHosts.h"
#include "shared/rpc/SmartHosts.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace mw;
using namespace mw::helper;
using namespace Qt::StringLiterals;
using Request = rpc::smarthosts::Set::Request;

namespace {

class Directory {
public:
    std::string path() const { return m_directory.path().toStdString(); }
    void write(const char *name, const char *content) const
    {
        QFile file(m_directory.filePath(QString::fromUtf8(name)));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
    }
    std::string read(const char *name) const
    {
        QFile file(m_directory.filePath(QString::fromUtf8(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
    }
    Result<void> set(const Request &request) const
    {
        auto hosts = MW_TRY(SmartHosts::load(path()));
        MW_TRY_VOID(hosts.set(request));
        save(hosts);
        return {};
    }
    void save(const SmartHosts &hosts) const
    {
        for (const auto &[file, content] : hosts.changed())
            write(file.c_str(), content.c_str());
    }
    bool remove(const char *scope) const
    {
        auto hosts = *SmartHosts::load(path());
        const bool removed = *hosts.remove(scope);
        save(hosts);
        return removed;
    }
    rpc::smarthosts::SmartHost find(const char *scope) const
    {
        return SmartHosts::load(path())->find(scope)->value_or(rpc::smarthosts::SmartHost{});
    }

private:
    QTemporaryDir m_directory;
};

} // namespace

class tst_SmartHosts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void defaultWithLogin();
    void commentsSurvive();
    void bySenderAndDomain();
    void twoLoginsAtOneRelay();
    void passwordStays();
    void removing();
    void tlsModes();
    void refusals_data();
    void refusals();
};

void tst_SmartHosts::defaultWithLogin()
{
    const Directory d;
    QVERIFY(d.set({"default", "Smart.example", 0, "ann", "pa|ss word", "", ""}));
    QCOMPARE(d.read("smtproutes"), std::string(":smart.example:587\n"));
    QCOMPARE(d.read("remote_auth"), std::string("smart.example:587|ann|pa|ss word\n"));
    const auto host = d.find("default");
    QCOMPARE(host.secret, std::string("password set"));
    QCOMPARE(host.user, std::string("ann"));
    QVERIFY(host.tls.find("certificate for smart.example") != std::string::npos);
    QVERIFY(host.problem.empty());
}

void tst_SmartHosts::commentsSurvive()
{
    const Directory d;
    d.write("smtproutes", "# mine\nnear.example:inside\n:old:25\n\n# end\n");
    QVERIFY(d.set({"default", "new", 2525, "", "", "", ""}));
    QCOMPARE(d.read("smtproutes"), std::string("# mine\nnear.example:inside\n:new:2525\n\n# end\n"));
    QVERIFY(d.read("remote_auth").empty());
}

void tst_SmartHosts::bySenderAndDomain()
{
    const Directory d;
    QVERIFY(d.set({"Ann@a.example", "one", 465, "ann", "x", "", ""}));
    QVERIFY(d.set({"@b.example", "two", 0, "", "", "", ""}));
    QVERIFY(d.set({".c.example", "three", 0, "cy", "", "/bin/token cy", ""}));
    QCOMPARE(d.read("senderroutes"), std::string("ann@a.example:one:465|ann\n@b.example:two:25\n"));
    QCOMPARE(d.read("smtproutes"), std::string(".c.example:three:587\n"));
    QCOMPARE(d.find("ann@a.example").port, std::int64_t{465});
    QCOMPARE(d.find("@b.example").host, std::string("two"));
    QCOMPARE(d.find(".c.example").secret, std::string("token command"));
    QCOMPARE(SmartHosts::load(d.path())->list()->size(), std::size_t{3});
}

void tst_SmartHosts::twoLoginsAtOneRelay()
{
    const Directory d;
    QVERIFY(d.set({"default", "smart", 587, "ann", "1", "", ""}));
    QVERIFY(d.set({"bob@a", "smart", 587, "bob", "2", "", ""}));
    QVERIFY(d.set({"near.example", "smart", 587, "bob", "3", "", ""}));
    QCOMPARE(d.read("remote_auth"), std::string("smart:587|ann|1\nsmart:587|bob|3\n"));
    QCOMPARE(d.find("default").user, std::string("ann"));
    QCOMPARE(d.find("bob@a").user, std::string("bob"));
    QCOMPARE(d.find("near.example").user, std::string("bob"));
}

void tst_SmartHosts::passwordStays()
{
    const Directory d;
    QVERIFY(!d.set({"default", "smart", 587, "ann", "", "", ""}));
    QVERIFY(d.read("smtproutes").empty());
    QVERIFY(d.set({"default", "smart", 587, "ann", "secret", "", ""}));
    QVERIFY(d.set({"default", "smart", 587, "ann", "", "", "encrypted"}));
    QCOMPARE(d.read("remote_auth"), std::string("smart:587|ann|secret\n"));
    QVERIFY(d.find("default").tls.find("any certificate") != std::string::npos);
}

void tst_SmartHosts::removing()
{
    const Directory d;
    QVERIFY(d.set({"default", "smart", 587, "ann", "1", "", "encrypted"}));
    QVERIFY(d.set({"bob@a", "smart", 587, "bob", "2", "", ""}));
    QVERIFY(d.set({"near.example", "other", 25, "", "", "", ""}));
    QVERIFY(d.remove("bob@a"));
    QCOMPARE(d.read("remote_auth"), std::string("smart:587|ann|1\nsmart:587|bob|2\n")); // the default's could be either
    QVERIFY(d.remove("default"));
    QVERIFY(d.read("remote_auth").empty());
    QVERIFY(d.read("tlsdestinations").empty());
    QCOMPARE(d.read("smtproutes"), std::string("near.example:other:25\n"));
    QVERIFY(!*SmartHosts::load(d.path())->remove("default"));
}

void tst_SmartHosts::tlsModes()
{
    const Directory d;
    const auto line = [&](const char *mode) {
        if (!d.set({"default", "smart", 25, "", "", "", mode}))
            return std::string("refused");
        return d.read("tlsdestinations");
    };
    QCOMPARE(line("verified"), std::string("smart:*\n"));
    QCOMPARE(line("encrypted"), std::string("smart:\n"));
    QCOMPARE(line("offered"), std::string("smart:offered\n"));
    QCOMPARE(line("never"), std::string("!smart:\n"));
    QCOMPARE(line("/etc/ca.pem"), std::string("smart:/etc/ca.pem\n"));
    QCOMPARE(line("perhaps"), std::string("refused"));
}

void tst_SmartHosts::refusals_data()
{
    QTest::addColumn<QByteArray>("scope");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QByteArray>("password");
    QTest::newRow("scope") << "a b"_ba << "smart"_ba << ""_ba << ""_ba;
    QTest::newRow("scope with a colon") << "a:b"_ba << "smart"_ba << ""_ba << ""_ba;
    QTest::newRow("no host") << "default"_ba << ""_ba << ""_ba << ""_ba;
    QTest::newRow("host with a bar") << "default"_ba << "smart|x"_ba << ""_ba << ""_ba;
    QTest::newRow("line break") << "default"_ba << "smart"_ba << "ann"_ba << "pw\nroot:x|y|z"_ba;
    QTest::newRow("blank at the end") << "default"_ba << "smart"_ba << "ann"_ba << "pw "_ba;
    QTest::newRow("user with a bar") << "default"_ba << "smart"_ba << "a|b"_ba << "pw"_ba;
    QTest::newRow("token mark") << "default"_ba << "smart"_ba << "ann"_ba << "pw|xoauth2"_ba;
    QTest::newRow("password of nobody") << "default"_ba << "smart"_ba << ""_ba << "pw"_ba;
}

void tst_SmartHosts::refusals()
{
    QFETCH(QByteArray, scope);
    QFETCH(QByteArray, host);
    QFETCH(QByteArray, user);
    QFETCH(QByteArray, password);
    const Directory d;
    const auto set = d.set({scope.toStdString(), host.toStdString(), 0, user.toStdString(), password.toStdString(), "", ""});
    QVERIFY(!set);
    QVERIFY(password.isEmpty() || set.error().text.find(password.toStdString()) == std::string::npos);
    QVERIFY(d.read("smtproutes").empty() && d.read("remote_auth").empty());
}

QTEST_APPLESS_MAIN(tst_SmartHosts)
#include "tst_SmartHosts.moc"
