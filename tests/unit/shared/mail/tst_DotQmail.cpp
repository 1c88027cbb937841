// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/DotQmail.h"

#include <QtTest/QTest>

#include <cerrno>
#include <map>

using namespace mw;
using mail::DotQmailKind;

namespace {

// A home of the test's imagination.
class FakeHome : public mail::DotQmailHome {
public:
    std::map<std::string, File> files;
    std::map<std::string, int> troubles;

    Result<std::optional<File>> open(const std::string &name) const override
    {
        if (const auto trouble = troubles.find(name); trouble != troubles.end())
            return Failure(Error::fromErrno(trouble->second, name));
        const auto file = files.find(name);
        return file == files.end() ? std::optional<File>() : std::optional(file->second);
    }
    Result<bool> exists(const std::string &name) const override { return files.contains(name); }
};

} // namespace

class tst_DotQmail : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void kindsOfLines(); // rows: I10 U8
    void candidates_data();
    void candidates(); // rows: I10 G4 G5
    void decisions(); // rows: I10
    void troublesStop(); // rows: I10
    void senders(); // rows: I10 I11 G59
};

void tst_DotQmail::kindsOfLines()
{
    const auto lines = mail::parseDotQmail("# c\n./Mailbox \t\n/abs/Maildir/\n|prog x \n&a@b\nc@d\n+list\n+other\n \n&\n.");
    const std::vector<mail::DotQmailLine> expected{
        {1, DotQmailKind::Comment, "# c"},      {2, DotQmailKind::Mbox, "./Mailbox"},
        {3, DotQmailKind::Maildir, "/abs/Maildir/"}, {4, DotQmailKind::Program, "prog x"},
        {5, DotQmailKind::Forward, "a@b"},      {6, DotQmailKind::Forward, "c@d"},
        {7, DotQmailKind::ListMark, "+list"},   {8, DotQmailKind::Reserved, "+other"},
        {9, DotQmailKind::Blank, ""},           {10, DotQmailKind::Forward, ""},
        {11, DotQmailKind::Mbox, "."}};
    QCOMPARE(lines, expected);
    QCOMPARE(mail::parseDotQmail(std::string_view("./a\0b\n", 6)).front().text, std::string("./a"));
}

void tst_DotQmail::candidates_data()
{
    QTest::addColumn<QByteArray>("dash");
    QTest::addColumn<QByteArray>("ext");
    QTest::addColumn<QByteArray>("names");
    QTest::newRow("user") << QByteArray("") << QByteArray("") << QByteArray(".qmail .qmaildefault()");
    QTest::newRow("three") << QByteArray("-") << QByteArray("a-b-c")
                           << QByteArray(".qmail-a-b-c .qmail-a-b-default(c) .qmail-a-default(b-c) "
                                         ".qmail-default(a-b-c)");
    QTest::newRow("case and dot") << QByteArray("-") << QByteArray("A.B-C")
                                  << QByteArray(".qmail-a:b-c .qmail-a:b-default(C) .qmail-default(A.B-C)");
    QTest::newRow("empty") << QByteArray("-") << QByteArray("") << QByteArray(".qmail- .qmail-default()");
    QTest::newRow("ends in dash") << QByteArray("-") << QByteArray("a-")
                                  << QByteArray(".qmail-a- .qmail-a-default() .qmail-default(a-)");
    QTest::newRow("default itself") << QByteArray("-") << QByteArray("default")
                                    << QByteArray(".qmail-default(default) .qmail-default(default)");
}

void tst_DotQmail::candidates()
{
    QFETCH(QByteArray, dash);
    QFETCH(QByteArray, ext);
    QFETCH(QByteArray, names);
    QByteArrayList seen;
    for (const auto &c : mail::dotQmailCandidates(dash.toStdString(), ext.toStdString()))
        seen.append(QByteArray::fromStdString(c.name + (c.defaultPart ? "(" + *c.defaultPart + ")" : "")));
    QCOMPARE(seen.join(' '), names);
}

void tst_DotQmail::decisions()
{
    FakeHome home;
    home.files[".qmail-a-default"] = {"&x@y\n", 0700};
    home.files[".qmail-empty"] = {"", 0700};
    const auto found = mail::decideDotQmail(home, "-", "a-B", "./Mailbox").value();
    QCOMPARE(found.file, std::string(".qmail-a-default"));
    QCOMPARE(found.defaultPart, std::optional<std::string>("B"));
    QVERIFY(found.forwardOnly && !found.defaultDelivery && found.mailboxExists);
    QCOMPARE(found.steps.size(), 3U);

    const auto empty = mail::decideDotQmail(home, "-", "empty", "./Mailbox").value();
    QVERIFY(empty.defaultDelivery && !empty.forwardOnly);
    QCOMPARE(empty.lines.at(0).text, std::string("./Mailbox"));

    QVERIFY(!mail::decideDotQmail(home, "-", "z", "./Mailbox")->mailboxExists);
    const auto user = mail::decideDotQmail(home, "", "", "./Mailbox").value();
    QVERIFY(user.mailboxExists && user.defaultDelivery && user.file.empty());
}

void tst_DotQmail::troublesStop()
{
    FakeHome home;
    home.files[".qmail-default"] = {"&x@y\n", 0602};
    home.troubles[".qmail-x"] = EACCES;
    QCOMPARE(mail::decideDotQmail(home, "-", "x", "").error().text,
             std::string("Unable to open .qmail-x: access denied. (#4.3.0)"));
    QCOMPARE(mail::decideDotQmail(home, "-", "y", "").error().text,
             std::string("Uh-oh: .qmail file is writable. (#4.7.0)"));
    QVERIFY(mail::decideDotQmail(home, "-", "y", "", 0).has_value());
}

void tst_DotQmail::senders()
{
    FakeHome home;
    home.files[".qmail-l-owner"] = {};
    const auto sender = [&](const char *from) {
        return mail::forwardingSender(home, "-", "L", "u-L", "h", from)->address;
    };
    QCOMPARE(sender("ann@a"), std::string("u-L-owner@h"));
    QCOMPARE(sender(""), std::string());
    QCOMPARE(sender("#@[]"), std::string("#@[]"));
    home.files[".qmail-l-owner-default"] = {};
    QCOMPARE(sender("ann@a"), std::string("u-L-owner-@h-@[]"));
    home.files.clear();
    QCOMPARE(sender("ann@a"), std::string("ann@a"));
}

QTEST_APPLESS_MAIN(tst_DotQmail)
#include "tst_DotQmail.moc"
