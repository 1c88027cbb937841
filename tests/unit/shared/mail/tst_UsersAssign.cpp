// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/UsersAssign.h"

#include "tests/support/Golden.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace mw;
using namespace Qt::StringLiterals;

class tst_UsersAssign : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sameBytesAsStock_data();
    void sameBytesAsStock(); // rows: I22 I23 U1
    void errorsNameTheLine_data();
    void errorsNameTheLine(); // rows: I23 P40
    void warnings();
    void lookUp_data();
    void lookUp(); // rows: I23 U2
};

void tst_UsersAssign::sameBytesAsStock_data()
{
    QTest::addColumn<QByteArray>("assign");
    QTest::addColumn<QByteArray>("cdb");
    for (const auto &c : test::goldenCases(u"05-users.jsonl"_s, u"qmail-newu"_s)) {
        if (c.exitCode() == 0)
            QTest::newRow(qPrintable(c.id)) << test::bytesOf(c.json[u"files"_s][u"users/assign"_s])
                                            << test::bytesOf(c.json[u"files_after"_s][u"users/cdb"_s]);
    }
}

void tst_UsersAssign::sameBytesAsStock()
{
    QFETCH(QByteArray, assign);
    QFETCH(QByteArray, cdb);
    const auto made = mail::compileUsersAssign(assign.toStdString());
    QVERIFY(made.has_value());
    QCOMPARE(QByteArray::fromStdString(*made), cdb);
}

void tst_UsersAssign::errorsNameTheLine_data()
{
    QTest::addColumn<QByteArray>("assign");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("no dot") << QByteArray("=joe:joe:1:1:/h:::\n") << QByteArray("line 2: the file must end");
    QTest::newRow("empty file") << QByteArray() << QByteArray("line 1: the file must end");
    QTest::newRow("few fields") << QByteArray("# c\n\n=joe:joe:1:1:/h:\n.\n") << QByteArray("line 3: seven fields");
    QTest::newRow("no last colon") << QByteArray("=joe:joe:1:1:/h:-:x\n.\n") << QByteArray("line 1: seven fields");
    QTest::newRow("no newline") << QByteArray("=joe:joe:1:1:/h:::") << QByteArray("line 1: the last line");
    QTest::newRow("NUL") << QByteArray("=jo\0e:joe:1:1:/h:::\n.\n", 23) << QByteArray("line 1: a NUL");
}

void tst_UsersAssign::errorsNameTheLine()
{
    QFETCH(QByteArray, assign);
    QFETCH(QByteArray, beginning);
    const auto made = mail::compileUsersAssign(assign.toStdString());
    QVERIFY(!made.has_value());
    QVERIFY2(made.error().text.starts_with(beginning.toStdString()), made.error().text.c_str());
}

void tst_UsersAssign::warnings()
{
    const auto assign = mail::parseUsersAssign("# comment\n"
                                               "joe:joe:abc:1:/h:::\n"
                                               "=r:root:0:0:/root:::\n"
                                               "=R:u:1:1:h:::more:\n"
                                               ".\nanything\n");
    QVERIFY(assign.errors.empty());
    QCOMPARE(assign.entries.size(), 3U);
    QCOMPARE(assign.entries[0].line, 2);
    std::vector<int> lines;
    for (const auto &w : assign.warnings)
        lines.push_back(w.line);
    QCOMPARE(lines, (std::vector<int>{2, 2, 3, 4, 4, 4}));
}

void tst_UsersAssign::lookUp_data()
{
    QTest::addColumn<QByteArray>("local");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("exact, other case") << QByteArray("JOE") << QByteArray("joe//");
    QTest::newRow("prefix keeps case") << QByteArray("joe-Ann") << QByteArray("joe/-/Ann");
    QTest::newRow("longer prefix") << QByteArray("joe-list-X") << QByteArray("lists/-/l-X");
    QTest::newRow("empty rest") << QByteArray("joe-") << QByteArray("joe/-/");
    QTest::newRow("letter not in the list") << QByteArray("jo") << QByteArray("alias/-/jo");
    QTest::newRow("nothing") << QByteArray("") << QByteArray("alias/-/");
}

void tst_UsersAssign::lookUp()
{
    QFETCH(QByteArray, local);
    QFETCH(QByteArray, answer);
    QTemporaryDir dir;
    const auto path = dir.filePath(u"cdb"_s).toStdString();
    const auto bytes = mail::compileUsersAssign("=joe:joe:1:1:/h:::\n+joe-:joe:1:1:/h:-::\n"
                                                "+Joe-List-:lists:1:1:/h:-:l-:\n+:alias:2:2:/a:-::\n.\n");
    QVERIFY(os::replaceFile(path, bytes.value()));
    const auto cdb = mail::CdbReader::open(path);
    const auto user = mail::findAssigned(cdb.value(), local.toStdString());
    QVERIFY(user.has_value() && user->has_value());
    const auto &u = **user;
    QCOMPARE(QByteArray::fromStdString(u.user + "/" + u.dash + "/" + u.ext), answer);
}

QTEST_APPLESS_MAIN(tst_UsersAssign)
#include "tst_UsersAssign.moc"
