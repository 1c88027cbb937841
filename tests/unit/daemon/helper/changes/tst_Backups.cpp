// SPDX-License-Identifier: GPL-3.0-or-later
// Backups by the real mailwright-changes: made, listed, shown, restored as one change and taken back; without secrets unless they
// are asked for; and never used when a byte is wrong. And the tar files, which tar itself reads.
#include "daemon/helper/changes/backup/BackupFile.h"
#include "shared/rpc/Backup.h"
#include "shared/rpc/Changes.h"
#include "tests/unit/daemon/helper/changes/ChangeWorker.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtTest/QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace mw;
using namespace mw::test;
namespace backup = mw::rpc::backup;

namespace {

const QString kControl = u"/var/qmail/control/"_s;

QString tarOf(const backup::Entry &entry)
{
    return QString::fromStdString(entry.path);
}

backup::Comparison comparisonOf(const backup::Show::Reply &shown, const std::string &file)
{
    const auto found = std::ranges::find(shown.files, file, &backup::File::file);
    return found == shown.files.end() ? backup::Comparison::Same : found->comparison;
}

} // namespace

class TestBackups : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void tarRoundTrip();
    void tarRefuses_data();
    void tarRefuses();
    void makesAndLists();
    void restoresAFile();
    void restoresADomain();
    void restoresAll();
    void secretsOnlyIfAsked();
    void aDamagedOneIsNotUsed();
    void namesAreNoPaths();
    void operatorsNeedMore();
    void theAuditLogTells();

private:
    backup::Entry m_first;
};

void TestBackups::initTestCase()
{
    writeFile(kControl + u"me"_s, "hub.example\n");
    writeFile(kControl + u"locals"_s, "hub.example\n");
    writeFile(kControl + u"rcpthosts"_s, "hub.example\nshop.example\n");
    writeFile(kControl + u"virtualdomains"_s, "# ours\nshop.example:alias-shop\n");
    writeFile(kControl + u"smtproutes"_s, ":relay.example\n");
    writeFile(u"/etc/tcp.smtp"_s, "127.:allow,RELAYCLIENT=\"\"\n:allow\n");
    writeFile(u"/var/qmail/alias/.qmail-shop-info"_s, "&anna@example.org\n");
    QVERIFY(::chown("/var/qmail/alias/.qmail-shop-info", 1000, 1001) == 0);
}

void TestBackups::tarRoundTrip()
{
    helper::BackupContent content{.time = 1795224877, .who = "anna", .note = "before\nthe move", .hostName = "hub.example"};
    const auto longName = "alias/.qmail-" + std::string(200, 'x');
    content.files = {{longName, 0644, 1795224800, "&a@example.org\n"}, {"control/me", 0644, 1795224801, std::string(512, 'm')}, {"users/append", 0600, 0, ""}};
    content.omitted = {"control/servercert.pem"};
    const auto bytes = helper::encodeBackup(content);
    const auto again = helper::decodeBackup(bytes);
    QVERIFY2(again, again ? "" : again.error().text.c_str());
    QCOMPARE(again->note, std::string("before the move"));
    QCOMPARE(again->files.size(), 3U);
    QCOMPARE(again->find(longName)->content, std::string("&a@example.org\n"));
    QCOMPARE(again->find("control/me")->content, std::string(512, 'm'));
    QCOMPARE(again->omitted, content.omitted);
    // The real tar reads the same.
    writeFile(u"/run/backup.tar"_s, QByteArray::fromStdString(bytes));
    const auto listed = run({u"tar"_s, u"-tf"_s, u"/run/backup.tar"_s});
    QCOMPARE(listed.code, 0);
    QCOMPARE(listed.output, "MANIFEST\n" + QByteArray::fromStdString(longName) + "\ncontrol/me\nusers/append\n");
}

void TestBackups::tarRefuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    helper::BackupContent content{.time = 1, .who = "a", .note = {}, .hostName = {}};
    content.files = {{"control/me", 0644, 1, "hub.example\n"}};
    const auto good = QByteArray::fromStdString(helper::encodeBackup(content));
    auto changed = good;
    changed.replace("hub.example\n", "evl.example\n");
    auto name = good;
    name.replace("control/me", "control/mx");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray(2048, 'x');
    QTest::newRow("cut off") << good.chopped(1200);
    QTest::newRow("other content") << changed;
    QTest::newRow("other name") << name;
    QTest::newRow("no manifest") << QByteArray::fromStdString(helper::tarOf({{"control/me", 0644, 1, "hub.example\n"}}));
    QTest::newRow("more than the manifest says")
        << QByteArray::fromStdString(helper::tarOf({{"MANIFEST", 0600, 1, "mailwright-backup 1\ntime 1\n"}, {"control/me", 0644, 1, "x\n"}}));
}

void TestBackups::tarRefuses()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!helper::decodeBackup(bytes.toStdString()));
}

void TestBackups::makesAndLists()
{
    const auto made = ask<backup::Make>({.note = "before the move", .secrets = {}});
    QVERIFY2(made, made ? "" : made.error().sentence().c_str());
    m_first = made->backup;
    QCOMPARE(m_first.hostName, std::string("hub.example"));
    QCOMPARE(m_first.who, std::string("root"));
    struct stat status{};
    QVERIFY(::stat(m_first.path.c_str(), &status) == 0 && (status.st_mode & 07777U) == 0600U);
    const auto listed = ask<backup::List>({});
    QVERIFY(listed && listed->backups.size() == 1);
    QCOMPARE(listed->backups[0].note, std::string("before the move"));
    const auto shown = ask<backup::Show>({m_first.name});
    QVERIFY(shown);
    QCOMPARE(shown->domains, (std::vector<std::string>{"hub.example", "shop.example"}));
    for (const auto *file : {"control/me", "alias/.qmail-shop-info", "rules/smtp"})
        QVERIFY(std::ranges::contains(shown->files, file, &backup::File::file));
}

void TestBackups::restoresAFile()
{
    writeFile(kControl + u"smtproutes"_s, ":other.example\n");
    writeFile(kControl + u"databytes"_s, "1000\n");
    const auto shown = ask<backup::Show>({m_first.name});
    QCOMPARE(comparisonOf(*shown, "control/smtproutes"), backup::Comparison::Different);
    QCOMPARE(comparisonOf(*shown, "control/databytes"), backup::Comparison::New);
    backup::Restore::Request request{};
    request.name = m_first.name;
    request.files = {"control/smtproutes"};
    request.manner = rpc::changes::Manner{.preview = true, .note = {}, .confirmWithin = {}};
    const auto preview = ask<backup::Restore>(request);
    QVERIFY2(preview, preview ? "" : preview.error().sentence().c_str());
    QVERIFY(preview->files.size() == 1 && preview->files[0].diff.contains("+:relay.example"));
    QCOMPARE(readFile(kControl + u"smtproutes"_s), QByteArray(":other.example\n"));
    request.manner = rpc::changes::Manner{.preview = {}, .note = "oops", .confirmWithin = 0};
    const auto done = ask<backup::Restore>(request);
    QVERIFY2(done, done ? "" : done.error().sentence().c_str());
    QCOMPARE(readFile(kControl + u"smtproutes"_s), QByteArray(":relay.example\n"));
    QCOMPARE(readFile(kControl + u"databytes"_s), QByteArray("1000\n"));
    QVERIFY(ask<rpc::changes::Undo>({.id = done->id, .manner = rpc::changes::Manner{.preview = {}, .note = {}, .confirmWithin = 0}}));
    QCOMPARE(readFile(kControl + u"smtproutes"_s), QByteArray(":other.example\n"));
    request.files = {"control/helohost"};
    QCOMPARE(ask<backup::Restore>(request).error().kind, rpc::Fault::Kind::NotFound);
}

void TestBackups::restoresADomain()
{
    writeFile(kControl + u"virtualdomains"_s, "# ours\nnew.example:anna\n");
    writeFile(kControl + u"rcpthosts"_s, "hub.example\nnew.example\n");
    QFile::remove(u"/var/qmail/alias/.qmail-shop-info"_s);
    backup::Restore::Request request{};
    request.name = m_first.name;
    request.domains = {"shop.example"};
    request.manner = rpc::changes::Manner{.preview = {}, .note = {}, .confirmWithin = 0};
    const auto done = ask<backup::Restore>(request);
    QVERIFY2(done, done ? "" : done.error().sentence().c_str());
    // What came since stays.
    QCOMPARE(readFile(kControl + u"virtualdomains"_s), QByteArray("# ours\nnew.example:anna\nshop.example:alias-shop\n"));
    QVERIFY(readFile(kControl + u"rcpthosts"_s).contains("new.example\n") && readFile(kControl + u"rcpthosts"_s).contains("shop.example\n"));
    QCOMPARE(readFile(u"/var/qmail/alias/.qmail-shop-info"_s), QByteArray("&anna@example.org\n"));
    request.domains = {"no.example"};
    QCOMPARE(ask<backup::Restore>(request).error().kind, rpc::Fault::Kind::NotFound);
}

void TestBackups::restoresAll()
{
    backup::Restore::Request request{};
    request.name = m_first.name;
    request.exact = true;
    request.manner = rpc::changes::Manner{.preview = {}, .note = {}, .confirmWithin = 0};
    const auto done = ask<backup::Restore>(request);
    QVERIFY2(done, done ? "" : done.error().sentence().c_str());
    QCOMPARE(readFile(kControl + u"virtualdomains"_s), QByteArray("# ours\nshop.example:alias-shop\n"));
    QVERIFY(!QFile::exists(kControl + u"databytes"_s));
    const auto shown = ask<backup::Show>({m_first.name});
    for (const auto &file : shown->files)
        QCOMPARE(file.comparison, backup::Comparison::Same);
    request.files = {"control/me"};
    QCOMPARE(ask<backup::Restore>(request).error().kind, rpc::Fault::Kind::Invalid);
}

void TestBackups::secretsOnlyIfAsked()
{
    const QByteArray secret = ":relay.example|anna|not-for-you\n";
    writeFile(kControl + u"smtproutes"_s, secret, 0600);
    const auto without = ask<backup::Make>({});
    QVERIFY(without);
    QVERIFY(std::ranges::contains(without->omitted, "control/smtproutes"));
    QVERIFY(!readFile(tarOf(without->backup)).contains("not-for-you"));
    const auto with = ask<backup::Make>({.note = {}, .secrets = true});
    QVERIFY(with && with->backup.secrets && with->omitted.empty());
    QVERIFY(readFile(tarOf(with->backup)).contains("not-for-you"));
    QVERIFY(with->backup.name != without->backup.name);
    const auto removed = ask<backup::Remove>({with->backup.name});
    QVERIFY(removed && !QFile::exists(tarOf(with->backup)));
    QCOMPARE(ask<backup::Remove>({with->backup.name}).error().kind, rpc::Fault::Kind::NotFound);
    QVERIFY(QFile::remove(kControl + u"smtproutes"_s));
}

void TestBackups::aDamagedOneIsNotUsed()
{
    auto bytes = readFile(tarOf(m_first));
    bytes.replace("shop.example:alias-shop", "shop.example:alias-evil");
    writeFile(tarOf(m_first), bytes, 0600);
    const auto listed = ask<backup::List>({});
    QVERIFY(listed);
    const auto found = std::ranges::find(listed->backups, m_first.name, &backup::Entry::name);
    QVERIFY2(found != listed->backups.end() && found->problem.contains("control/virtualdomains is not what the manifest says"), found->problem.c_str());
    backup::Restore::Request request{};
    request.name = m_first.name;
    const auto refused = ask<backup::Restore>(request);
    QVERIFY(!refused && refused.error().kind == rpc::Fault::Kind::Failed);
    QCOMPARE(readFile(kControl + u"virtualdomains"_s), QByteArray("# ours\nshop.example:alias-shop\n"));
}

void TestBackups::namesAreNoPaths()
{
    for (const auto *name : {"", "../history", "/etc/shadow", "2026-11-27-1/../../x", ".", "x"})
        QCOMPARE(ask<backup::Show>({name}).error().kind, rpc::Fault::Kind::NotFound);
}

void TestBackups::operatorsNeedMore()
{
    const auto made = ask<backup::Make>({});
    QVERIFY(made);
    writeFile(kControl + u"databytes"_s, "7\n");
    backup::Restore::Request request{};
    request.name = made->backup.name;
    request.exact = true;
    const auto refused = ask<backup::Restore>(request, kOperator);
    QVERIFY(!refused && refused.error().kind == rpc::Fault::Kind::NotAllowed);
    QCOMPARE(readFile(kControl + u"databytes"_s), QByteArray("7\n"));
    auto granted = kOperator;
    granted.granted = {helper::Danger::Restore};
    QVERIFY(ask<backup::Restore>(request, granted));
    QVERIFY(!QFile::exists(kControl + u"databytes"_s));
}

void TestBackups::theAuditLogTells()
{
    const auto logged = [] { return readFile(u"/var/qmail/changes/audit"_s).trimmed().split('\n'); };
    const auto made = ask<backup::Make>({.note = {}, .secrets = true}, kOperator);
    QVERIFY(made);
    const auto &name = made->backup.name;
    auto last = logged().last();
    QVERIFY2(last.contains("uid=2000 who=bench verb=org.mailwright.Backup.Make") && last.contains("result=done") &&
                 last.contains("object=" + QByteArray::fromStdString(name) + "%20with%20passwords%20and%20keys"), last);
    QVERIFY(ask<backup::Remove>({name}, kOperator));
    last = logged().last();
    QVERIFY2(last.contains("who=bench verb=org.mailwright.Backup.Remove") && last.contains("object=" + QByteArray::fromStdString(name) + " result=done"), last);
    QVERIFY(!ask<backup::Remove>({name}, kOperator));
    QVERIFY2(logged().last().contains("result=failed:"), logged().last());
    QVERIFY(ask<rpc::changes::VerifyAudit>({})->whole);
}

MW_SANDBOX_TEST_MAIN(TestBackups, {.hostName = "hub.example"})

#include "tst_Backups.moc"
