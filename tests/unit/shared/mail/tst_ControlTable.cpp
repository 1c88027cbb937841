// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/base/Text.h"
#include "shared/mail/ControlTable.h"
#include "shared/mail/DotQmail.h"
#include "shared/mail/QueueLayout.h"
#include "shared/mail/RetrySchedule.h"
#include "shared/mail/UserLookup.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <algorithm>

using namespace mw;
using namespace mw::mail;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// All such files of the folders, one after the other.
QByteArray sourcesBelow(const QStringList &folders, const QStringList &patterns = {u"*.cpp"_s, u"*.h"_s})
{
    QByteArray all;
    for (const auto &folder : folders) {
        QDirIterator files(QStringLiteral(MW_SOURCE_DIR "/") + folder, patterns, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const auto path = files.next();
            if (!path.contains(u"ControlTable"_s) && !path.contains(u"ControlValidation"_s) && !path.contains(u"qmail-showctl"_s))
                all += contentOf(path);
        }
    }
    return all;
}

} // namespace

class tst_ControlTable : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void table();
    void good_data();
    void good();
    void bad_data();
    void bad(); // rows: G56 G58 G6
    void standards();
    void changesTakeEffect(); // rows: B49
    void readersReadThem();
    void manualPageIsComplete();
    void foreignNamesSayThatNobodyReadsThem(); // rows: C33
};

void tst_ControlTable::table()
{
    for (const auto &file : controlFiles()) {
        QVERIFY(findControlFile(file.name) == &file);
        QVERIFY2(file.help.ends_with('.'), file.name.data());
        QVERIFY2(!controlStandardInWords(file).empty(), file.name.data());
        if (file.standard == ControlStandard::Value && file.type == ControlType::Number)
            QVERIFY2(validateControlFile(file.name, file.standardValue).empty(), file.name.data());
    }
    QVERIFY(findControlFile("nosuch") == nullptr);
    QVERIFY(findControlFile("concurrencyl.0") == findControlFile("concurrencyl.*"));
    QVERIFY(findControlFile("concurrencyl.") == nullptr);
    QCOMPARE(validateControlFile("nosuch", "x").size(), std::size_t{1});
    QVERIFY(!hasErrors(validateControlFile("nosuch", "x")));
}

void tst_ControlTable::good_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    const auto row = [](const char *name, const char *content) {
        QTest::addRow("%s: %s", name, content) << QString::fromLatin1(name) << QByteArray(content);
    };
    row("me", "mx.example.org\n");
    row("me", "mx.example.org  \t\n\n");
    row("locals", "# ours\n\nexample.org\n[192.0.2.1]\nEXAMPLE.net");
    row("locals", "");
    row("rcpthosts", ".example.org\nexample.org\n");
    row("badmailfrom", "@spam.example\njoe@spam.example\n");
    row("virtualdomains", "example.org:joe\n.example.net:ann-net\nx@example.com:bob\n:alias-rest\nexcept.org:\n");
    row("smtproutes", ":relay.example\nexample.org:[192.0.2.1]:26\n.x.org:\nb.org:[2001:db8::1]:2525\n");
    row("qmqpservers", "192.0.2.1\n192.0.2.2\n");
    row("databytes", "0\n");
    row("queuelifetime", "604800\n");
    row("conf-patrn", "022\n");
    row("conf-break", "+\n");
    row("conf-groups", "mail\nnobody\n\nWhat these are for.\n");
    row("defaultdelivery", "./Maildir/\n");
    row("smtpgreeting", "mx.example.org Welcome!\n");
    row("queueextra", "# the archive\nlog@example.org\n");
    row("queueprogram", "/usr/local/bin/scanner\n");
    row("dnsbllist", "# lists\nbl.example.net\n");
    row("smtplisten", "0.0.0.0:25\n");
    row("pop3listen", "127.0.0.1:110\n");
    row("smtplisten", "[2001:db8::1]:2525\n");
    row("submissionlisten", "# both\n[::]:587\n192.0.2.1:588\n");
    row("smtpplugins", "anything: [goes\n");
    row("badhelo", ".spam.example\n[192.0.2.7]\n");
}

void tst_ControlTable::good()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    for (const auto &problem : validateControlFile(name.toStdString(), content.toStdString()))
        QFAIL(problem.reason.c_str());
}

void tst_ControlTable::bad_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("line");
    QTest::addColumn<bool>("error");
    const auto row = [](const char *name, const char *content, int line, bool error = true) {
        QTest::addRow("%s: %s", name, content) << QString::fromLatin1(name) << QByteArray(content) << line << error;
    };
    row("me", "\n", 1);
    row("me", "two words\n", 1);
    row("me", "host\n", 1, false);
    row("me", "mx.example.org\nmore\n", 2, false);
    row("me", "mx.example.org\r\n", 1);
    row("me", "m\xc3\xbcller.example\n", 1);
    row("locals", "a.org\n.b.org\n", 2);
    row("locals", "a.org\nA.org\n", 2, false);
    row("locals", "a..org\n", 1);
    row("locals", "\n a.org\n", 2);
    row("rcpthosts", "*.a.org\n", 1);
    row("rcpthosts", "# nothing\n", 0, false);
    row("badmailfrom", "spam.example\n", 1);
    row("virtualdomains", "a.org:joe\nb.org joe\n", 2);
    row("virtualdomains", "a.org:joe@b.org\n", 1);
    row("virtualdomains", "@a.org:joe\n", 1);
    row("virtualdomains", "a.org:joe\na.org:ann\n", 2, false);
    row("smtproutes", "a.org:relay:smtp\n", 1);
    row("smtproutes", "a.org: relay\n", 1);
    row("smtproutes", "a.org:relay:70000\n", 1);
    row("qmqpservers", "127.0.0.256\n", 1);
    row("concurrencyremote", "lots\n", 1);
    row("concurrencyremote", "256\n", 1);
    row("concurrencylocal", "0\n", 1, false);
    row("conf-split", "24\n", 1, false);
    row("conf-patrn", "8\n", 1);
    row("conf-break", "--\n", 1);
    row("timeoutsmtpd", "0\n", 1);
    row("defaultdelivery", "\n./Mailbox\n", 1);
    row("defaultdelivery", "\n", 0);
    row("conf-users", "alias\nsmtp\n", 0);
    row("conf-groups", "qmail group\nnofiles\n", 1);
    row("queueextra", "log\n", 1, false);
    row("queueextra", "a@b..c\n", 1);
    row("smtplisten", "localhost:25\n", 1);
    row("smtplisten", "127.0.0.1\n", 1);
    row("smtplisten", "127.0.0.1:smtp\n", 1);
    row("smtplisten", "127.0.0.1:25\n[::1]\n", 2);
    row("pop3slisten", "# none\n", 0);
    row("doublebounceto", "\n", 1, false);
    row("bouncefrom", "a b\n", 1);
    row("morercpthosts.cdb", "x", 0);
    row("dnsbllist", "$(id)\n", 1);
    row("rewrite", "hello\n", 1);
}

void tst_ControlTable::bad()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(int, line);
    QFETCH(bool, error);
    const auto problems = validateControlFile(name.toStdString(), content.toStdString());
    QCOMPARE(problems.size(), std::size_t{1});
    QCOMPARE(problems[0].line, static_cast<std::size_t>(line));
    QCOMPARE(hasErrors(problems), error);
    QVERIFY(!problems[0].reason.empty());
}

void tst_ControlTable::standards()
{
    QCOMPARE(controlStandardInWords(*findControlFile("helohost")), std::string("the name in me"));
    QCOMPARE(controlStandardInWords(*findControlFile("queuelifetime")), std::string("604800"));
    QCOMPARE(controlTypeWord(findControlFile("smtproutes")->type), std::string_view("map"));
    QVERIFY(findControlFile("locals")->consequence == ControlConsequence::Nothing);
    QVERIFY(controlConsequenceInWords(ControlConsequence::Nothing).empty());
    // What the classes take without being told.
    QCOMPARE(standardNumber("queuelifetime"), kDefaultQueueLifetime);
    QCOMPARE(standardNumber("conf-split"), std::uint64_t{kDefaultSplit});
    QCOMPARE(findControlFile("conf-break")->standardValue, std::string_view(&kDefaultBreak, 1));
    QCOMPARE(std::stoul(std::string(findControlFile("conf-patrn")->standardValue), nullptr, 8),
             std::uint64_t{kForbiddenModes});
}

// Everything takes effect when it is written, but for what a program needs when it starts; that is no more than this.
void tst_ControlTable::changesTakeEffect()
{
    std::vector<std::string> restart;
    std::vector<std::string> restartSmtp;
    for (const auto &file : controlFiles()) {
        if (file.consequence == ControlConsequence::RestartSend || file.consequence == ControlConsequence::RestartAll)
            restart.emplace_back(file.name);
        else if (file.consequence == ControlConsequence::RestartSmtp)
            restartSmtp.emplace_back(file.name);
        else
            QVERIFY(file.consequence == ControlConsequence::Nothing || file.consequence == ControlConsequence::CompileRcptHosts);
    }
    QCOMPARE(restart, (std::vector<std::string>{"conf-break", "conf-groups", "conf-spawn", "conf-split", "conf-users",
                                                "defaultdelivery", "keepconnection"}));
    QCOMPARE(restartSmtp, (std::vector<std::string>{"dnsbllist", "queueprogram"}));
}

// What users bring from other qmail packages is known by name, and honestly described.
void tst_ControlTable::foreignNamesSayThatNobodyReadsThem()
{
    for (const auto *name :
         {"badhelo", "badrcptto", "brtlimit", "maxrcpt", "recipients", "authsenders", "remote_auth", "tlsdestinations",
          "notlshosts", "servercert.pem", "dh2048.pem", "rsa2048.pem", "spfbehavior", "spfrules", "spfguess", "spfexp",
          "dnsbllist", "smtpplugins", "filterargs", "outgoingip", "bindroutes", "moreipme", "srs_domain",
          "srs_secrets", "srs_maxage", "queue_base", "bouncesubject", "bouncemaxbytes", "holdlocal", "holdremote",
          "concurrencyl.0", "concurrencyr.0", "domainqueue"}) {
        const auto *file = findControlFile(name);
        QVERIFY2(file, name);
        QCOMPARE(controlHelp(*file).find("no program of this hub reads it") != std::string::npos,
                 file->readers.empty());
    }
}

// A file that the table says is read is named in the programs, and one that nobody reads is not.
void tst_ControlTable::readersReadThem()
{
    const auto sources = sourcesBelow({u"daemon/mta"_s, u"shared/mail"_s, u"daemon/helper/layout"_s});
    const auto programs = sourcesBelow({u"daemon/mta"_s}, {u"CMakeLists.txt"_s});
    for (const auto &file : controlFiles()) {
        const auto readers = QByteArray(file.readers.data(), qsizetype(file.readers.size())).replace("/run", "").split(' ');
        if (std::ranges::none_of(readers, [&](const auto &reader) { return programs.contains(reader); }))
            continue;
        const auto name = QRegularExpression::escape(QString::fromUtf8(file.name.data(), qsizetype(file.name.size())));
        const QRegularExpression asked(u"[(,] *\"%1\"|/%1[\"'\\\\ ]|needing\\([^;\n]* %1[ \"]"_s.arg(name));
        QVERIFY2(asked.match(QString::fromUtf8(sources)).hasMatch() == !file.readers.empty(),
                 QByteArray(file.name.data(), qsizetype(file.name.size())) + (file.readers.empty() ? " is read" : " is not read"));
    }
}

// qmail-control.5 is made from the table when it is built.
void tst_ControlTable::manualPageIsComplete()
{
    const auto page = contentOf(QStringLiteral(MW_BIN_DIR "/../daemon/mta/qmail-showctl/qmail-control.5"));
    for (const auto &file : controlFiles()) {
        const auto name = QByteArray::fromStdString(std::string(file.name)).replace('-', "\\-");
        const auto from = page.indexOf(".TP\n.B " + name + '\n');
        QVERIFY2(from >= 0, name);
        const auto entry = page.mid(from, page.indexOf(".TP\n", from + 4) - from);
        QVERIFY2(entry.contains("\nWithout it: "), entry);
        QCOMPARE(entry.contains("\nRead by: "), !file.readers.empty());
        QCOMPARE(entry.contains("\nAfter a change: "), file.consequence != ControlConsequence::Nothing);
    }
    QVERIFY(page.startsWith(".\\\" SPDX") && !page.contains("@TABLE@"));
}

QTEST_APPLESS_MAIN(tst_ControlTable)
#include "tst_ControlTable.moc"
