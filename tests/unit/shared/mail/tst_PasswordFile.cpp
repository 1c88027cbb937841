// SPDX-License-Identifier: GPL-3.0-or-later
// users/smtppasswords: what counts, what is wrong with a line, and changes that leave the rest as it is.
#include "shared/mail/Base64.h"
#include "shared/mail/PasswordFile.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace mw;
using namespace mw::mail;
using namespace std::string_literals;

namespace {

// The password "pencil" with the salt of RFC 7677.
constexpr auto kVerifier = "SCRAM-SHA-256$4096:W22ZaJ0SNY7soEsUEjb6gQ==$WG5d8oPm3OtcPnkdi4Uo7BkeZkBFzpcXkuLmtbsT4qY=:"
                           "wfPLwcE6nTWhTAmQ7tl2KeoiWGPlZqQxSrmfPwDl2dU=";

} // namespace

class tst_PasswordFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void verifiers();
    void linesThatCount();
    void linesThatDoNot_data();
    void linesThatDoNot();
    void changesKeepTheRest();
    void names();
    void whoMayUseIt();
};

// As PostgreSQL stores them: the example of RFC 7677.
void tst_PasswordFile::verifiers()
{
    const auto made = scram::makeVerifier("pencil", *base64Decode("W22ZaJ0SNY7soEsUEjb6gQ=="), 4096);
    QCOMPARE(verifierText(made), std::string(kVerifier));
    const auto read = parseVerifier(kVerifier);
    QVERIFY(read && scram::isPassword(*read, "pencil") && !scram::isPassword(*read, "pencils") && !scram::isPassword(*read, ""));
    const auto ours = *scram::makeVerifier("pencil");
    QCOMPARE(ours.iterations, scram::kOurIterations);
    QCOMPARE(ours.salt.size(), scram::kOurSaltBytes);
    QVERIFY(scram::isPassword(ours, "pencil"));
    QVERIFY(ours.salt != scram::makeVerifier("pencil")->salt);
}

void tst_PasswordFile::linesThatCount()
{
    const auto file = PasswordFile::parse("# comment\n\nanna:"s + kVerifier + " \nold:$y$j9T$abcdefghij$klmnopqrstuvwxyz\nolder:ab1234567890.\n" +
                                          "anna:$6$second$thing-that-does-not-count\n");
    QCOMPARE(file.entries().size(), 3U);
    QVERIFY(file.find("anna")->verifier);
    QVERIFY(!file.find("old")->verifier && file.find("old")->hash.starts_with("$y$"));
    QVERIFY(file.find("older"));
    QVERIFY(!file.find("Anna") && !file.find("") && !file.find("# comment"));
    QVERIFY(file.hasVerifiers());
    QCOMPARE(file.problems().size(), 1U);
    QCOMPARE(file.problems()[0].line, 6U);
    QVERIFY(!PasswordFile::parse("old:$y$j9T$abcdefghij$klmnopqrstuvwxyz\n").hasVerifiers());
}

void tst_PasswordFile::linesThatDoNot_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("no colon") << QByteArray("anna") << QByteArray("no colon");
    QTest::newRow("no name") << QByteArray(":") + kVerifier << QByteArray("name cannot be used");
    QTest::newRow("no password") << QByteArray("anna:") << QByteArray("neither");
    QTest::newRow("the password itself") << QByteArray("anna:secret") << QByteArray("neither");
    QTest::newRow("locked") << QByteArray("anna:!$6$salt$hash-of-something") << QByteArray("neither");
    QTest::newRow("SHA-1") << QByteArray("anna:SCRAM-SHA-1$4096:W22Z$AAAA:AAAA") << QByteArray("no verifier");
    QTest::newRow("too few iterations") << QByteArray("anna:") + QByteArray(kVerifier).replace("4096", "100") << QByteArray("no verifier");
    QTest::newRow("too many") << QByteArray("anna:") + QByteArray(kVerifier).replace("4096", "900000000") << QByteArray("no verifier");
    QTest::newRow("cut off") << QByteArray("anna:") + QByteArray(kVerifier).chopped(4) << QByteArray("no verifier");
    QTest::newRow("control character") << QByteArray("an\x07na:") + kVerifier << QByteArray("name cannot be used");
    QTest::newRow("another form of the name") << QByteArray("zu\xCC\x88rich:") + kVerifier << QByteArray("form");
}

void tst_PasswordFile::linesThatDoNot()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QByteArray, words);
    const auto file = PasswordFile::parse("first:"s + kVerifier + "\n" + line.toStdString() + "\n");
    QCOMPARE(file.entries().size(), 1U);
    QCOMPARE(file.problems().size(), 1U);
    QCOMPARE(file.problems()[0].line, 2U);
    QVERIFY2(file.problems()[0].text.contains(words.toStdString()), file.problems()[0].text.c_str());
}

void tst_PasswordFile::changesKeepTheRest()
{
    const auto verifier = *parseVerifier(kVerifier);
    auto file = PasswordFile::parse("# mine\n\nbroken line\nanna:$6$abcdefgh$ijklmnop\nbert:"s + kVerifier + "\nanna:again\n");
    file.set("anna", verifier);
    file.set("carla", verifier);
    const auto text = file.text();
    QVERIFY(text.starts_with("#decoys "));
    QCOMPARE(text.substr(text.find('\n') + 1), "# mine\n\nbroken line\nanna:"s + kVerifier + "\nbert:" + kVerifier + "\nanna:again\ncarla:" +
                                                   kVerifier + "\n");
    QVERIFY(file.remove("anna")); // both lines
    QVERIFY(!file.remove("anna") && !file.remove("") && !file.remove("broken line:"));
    QVERIFY(!file.text().contains("anna"));
    QVERIFY(file.text().contains("# mine\n\nbroken line\nbert:"));
    auto empty = PasswordFile();
    empty.set("anna", verifier);
    QCOMPARE(PasswordFile::parse(empty.text()).entries().size(), 1U);
}

void tst_PasswordFile::names()
{
    for (const auto *good : {"anna", "anna@example.org", "anna.b+c", "zu\xCC\x88rich", "a,b=c", "two words"})
        QVERIFY2(!PasswordFile::nameProblem(good), good);
    for (const auto &bad : {""s, "a:b"s, "#a"s, " a"s, "a "s, "a\nb"s, "a\0b"s, std::string(256, 'a'), "\xFF"s})
        QVERIFY2(PasswordFile::nameProblem(bad), bad.c_str());
}

void tst_PasswordFile::whoMayUseIt()
{
    const QTemporaryDir place;
    const auto path = place.filePath(QStringLiteral("smtppasswords"));
    QCOMPARE(PasswordFile::load(path.toStdString()).error().kind, ErrorKind::NotFound);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("anna:" + QByteArray(kVerifier) + '\n') > 0);
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(PasswordFile::load(path.toStdString())->find("anna"));
    for (const auto other : {QFile::ReadGroup, QFile::WriteGroup, QFile::ReadOther, QFile::WriteOther, QFile::ExeOther}) {
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | other));
        const auto loaded = PasswordFile::load(path.toStdString());
        QCOMPARE(loaded.error().kind, ErrorKind::Permission);
        QVERIFY(loaded.error().text.contains("chmod 600"));
    }
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    const auto link = place.filePath(QStringLiteral("link"));
    QVERIFY(QFile::link(path, link));
    QVERIFY(!PasswordFile::load(link.toStdString()));
}

QTEST_APPLESS_MAIN(tst_PasswordFile)
#include "tst_PasswordFile.moc"
