// SPDX-License-Identifier: GPL-3.0-or-later
// POP3 beyond the recorded cases: command lines, texts in pieces, sizes, what QUIT does and what goes wrong.
#include "daemon/mta/pop3/Connection.h"
#include "daemon/mta/qmail-pop3d/MessageText.h"
#include "shared/os/Files.h"
#include "shared/os/Process.h"
#include "tests/support/ProgramRun.h"
#include "tests/support/Run.h"
#include "tests/support/Sandbox.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtTest/QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace mw;
using namespace mw::test;
using namespace Qt::StringLiterals;

namespace {

constexpr uid_t kUser = 2000;
const QString kMaildir = u"/home/bench/Maildir"_s;
const QString kChecker = u"/gold/checker"_s;

// The whole session at once, as a client that sends ahead.
QByteArray session(const QByteArray &commands)
{
    ProgramRun what;
    what.program = u"/var/qmail/bin/qmail-pop3d"_s;
    what.arguments = {"Maildir"};
    what.input = commands;
    what.uid = what.gid = kUser;
    what.workingDirectory = u"/home/bench"_s;
    return run(what).out;
}

ProgramResult login(const QByteArray &commands, const QByteArray &checkerScript)
{
    writeFile(kChecker, "#!/bin/sh\n" + checkerScript, 0755);
    ProgramRun what;
    what.program = u"/var/qmail/bin/qmail-popup"_s;
    what.arguments = {"pop.example.org", kChecker.toLatin1(), "word"};
    what.environment = {"PATH=/usr/bin:/bin"};
    what.input = commands;
    return run(what);
}

void put(const QString &name, const QByteArray &content, qint64 secondsAgo = 1000)
{
    const auto path = QFile::encodeName(kMaildir + u'/' + name);
    writeFile(kMaildir + u'/' + name, content, 0600);
    QVERIFY(::chown(path.constData(), kUser, kUser) == 0);
    const timespec time{QDateTime::currentSecsSinceEpoch() - secondsAgo, 0};
    const timespec times[2] = {time, time};
    QVERIFY(::utimensat(AT_FDCWD, path.constData(), times, 0) == 0);
}

QStringList namesIn(const QString &folder)
{
    return QDir(kMaildir + u'/' + folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

} // namespace

class tst_Pop3 : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void commandLines_data();
    void commandLines(); // rows: I28
    void selections_data();
    void selections();
    void texts_data();
    void texts();                         // rows: G74
    void sizesAreWhatIsSent();            // rows: G65 P17
    void listsTheCurrentSecond();         // rows: G65
    void namesStayFromSessionToSession(); // rows: P17 G65 I28
    void deletesOnQuitOnly();             // rows: P17 I28
    void saysOnceWhatCannotBeDeleted();   // rows: I28
    void neverDoublesFlags();             // rows: I28
    void removesForgottenFiles();         // rows: I12
    void otherMessagesAreNotTouched();
    void silenceEndsTheSession(); // rows: I28
    void handsOverWhatApopSays(); // rows: P16 I28
    void tellsTroubleFromWrongPassword_data();
    void tellsTroubleFromWrongPassword(); // rows: P16 K10
    void refusesLongLines();
    void talksWithoutRights();
};

void tst_Pop3::init()
{
    QDir(kMaildir).removeRecursively();
    for (const auto *part : {"", "/new", "/cur", "/tmp"}) {
        const auto path = kMaildir.toLatin1() + part;
        QVERIFY(QDir().mkpath(QString::fromLatin1(path)));
        QVERIFY(::chown(path.constData(), kUser, kUser) == 0);
    }
}

void tst_Pop3::commandLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("argument");
    QTest::newRow("plain") << QByteArray("QUIT\r") << QByteArray("quit") << QByteArray();
    QTest::newRow("no carriage return") << QByteArray("stat") << QByteArray("stat") << QByteArray();
    QTest::newRow("mixed case") << QByteArray("ReTr 5\r") << QByteArray("retr") << QByteArray("5");
    QTest::newRow("spaces") << QByteArray("PASS  a  b \r") << QByteArray("pass") << QByteArray("a  b ");
    QTest::newRow("only a space") << QByteArray("USER \r") << QByteArray("user") << QByteArray();
    QTest::newRow("leading space") << QByteArray(" USER x\r") << QByteArray("") << QByteArray("USER x");
    QTest::newRow("tab is no space") << QByteArray("USER\tx\r") << QByteArray("user\tx") << QByteArray();
    QTest::newRow("one carriage return only") << QByteArray("PASS x\r\r") << QByteArray("pass") << QByteArray("x\r");
    QTest::newRow("empty") << QByteArray("\r") << QByteArray() << QByteArray();
    QTest::newRow("NUL") << QByteArray("USER x\0y\r", 9) << QByteArray() << QByteArray();
    QTest::newRow("8 bit") << QByteArray("PASS \xfc\r") << QByteArray("pass") << QByteArray("\xfc");
}

void tst_Pop3::commandLines()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QByteArray, verb);
    QFETCH(const QByteArray, argument);
    const auto command = pop3::parseCommand({line.constData(), static_cast<std::size_t>(line.size())});
    QCOMPARE(QByteArray::fromStdString(command.verb), verb);
    QCOMPARE(QByteArray::fromStdString(command.argument), argument);
}

void tst_Pop3::selections_data()
{
    QTest::addColumn<QByteArray>("argument");
    QTest::addColumn<qint64>("message"); // -1: refused
    QTest::addColumn<qint64>("lines");   // -1: all
    const auto row = [](const char *argument, qint64 message, qint64 lines) {
        QTest::newRow(argument) << QByteArray(argument) << message << lines;
    };
    row("1", 1, -1);
    row("12 0", 12, 0);
    row("12    34", 12, 34);
    row("007 08", 7, 8);
    row("3 x", 3, -1);
    row("3x5", 3, -1);
    row("3 5x", 3, 5);
    row("", -1, -1);
    row("x", -1, -1);
    row("-1", -1, -1);
    row("+1", -1, -1);
}

void tst_Pop3::selections()
{
    QFETCH(const QByteArray, argument);
    QFETCH(const qint64, message);
    QFETCH(const qint64, lines);
    const auto selection = pop3::parseSelection(argument.toStdString());
    QCOMPARE(selection ? static_cast<qint64>(selection->message) : -1, message);
    QCOMPARE(selection && selection->lines ? static_cast<qint64>(*selection->lines) : -1, lines);
}

void tst_Pop3::texts_data()
{
    QTest::addColumn<QByteArray>("stored");
    QTest::addColumn<qint64>("lines"); // -1: all
    QTest::addColumn<QByteArray>("sent");
    const auto row = [](const char *name, const QByteArray &stored, qint64 lines, const QByteArray &sent) {
        QTest::newRow(name) << stored << lines << sent;
    };
    row("empty", "", -1, "\r\n.\r\n");
    row("no body", "A: b\n", -1, "A: b\r\n\r\n.\r\n");
    row("open last line", "A: b\n\nx", -1, "A: b\r\n\r\nx\r\n\r\n.\r\n");
    row("dots", "\n.\n..\n.x\n", -1, "\r\n..\r\n...\r\n..x\r\n\r\n.\r\n");
    row("CR LF", "A: b\r\n\r\n.\r\n", -1, "A: b\r\n\r\n..\r\n\r\n.\r\n");
    row("lone CR", "\na\rb\n\rc\n", -1, "\r\na\rb\r\n\rc\r\n\r\n.\r\n");
    row("CR CR LF", "\na\r\r\n", -1, "\r\na\r\r\n\r\n.\r\n");
    row("CR at the end", "\nabc\r", -1, "\r\nabc\r\n\r\n.\r\n");
    row("nothing but CR", "\r", -1, "\r\n\r\n.\r\n");
    row("dot behind CR", "\n\r.\n", -1, "\r\n\r.\r\n\r\n.\r\n");
    row("TOP 0", "A: b\n\nx\ny\n", 0, "A: b\r\n\r\n\r\n.\r\n");
    row("TOP 1", "A: b\n\nx\ny\n", 1, "A: b\r\n\r\nx\r\n\r\n.\r\n");
    row("TOP 1 of CR LF", "A: b\r\n\r\nx\r\ny\r\n", 1, "A: b\r\n\r\nx\r\n\r\n.\r\n");
    row("TOP 1, empty line", "A: b\n\n\ny\n", 1, "A: b\r\n\r\n\r\n\r\n.\r\n");
    row("TOP 9", "A: b\n\nx\n", 9, "A: b\r\n\r\nx\r\n\r\n.\r\n");
}

// Whole, and in pieces of every size: the same, and the count is what a client keeps of it.
void tst_Pop3::texts()
{
    QFETCH(const QByteArray, stored);
    QFETCH(const qint64, lines);
    QFETCH(const QByteArray, sent);
    const auto limit = lines < 0 ? std::nullopt : std::optional(static_cast<std::uint64_t>(lines));
    auto kept = sent.chopped(3);
    kept.prepend('\n').replace("\n..", "\n.").remove(0, 1);
    for (qsizetype piece = 1; piece <= stored.size() + 1; ++piece) {
        pop3d::MessageText text(limit);
        std::string out;
        for (qsizetype i = 0; i < stored.size() && text.feed(stored.mid(i, piece).toStdString(), out); i += piece) {
        }
        text.finish(out);
        QCOMPARE(QByteArray::fromStdString(out), sent);
        QCOMPARE(static_cast<qsizetype>(text.octets()), kept.size());
    }
}

void tst_Pop3::sizesAreWhatIsSent()
{
    put(u"new/1"_s, "A: b\n\none\n.two\n", 30);
    put(u"cur/2:2,S"_s, "A: b\r\n\r\none", 20);
    put(u"cur/3:2,"_s, QByteArray(200'000, 'x') + '\n', 10);
    const auto before = session("STAT\r\nLIST\r\n");
    qsizetype sum = 0;
    for (int i = 1; i <= 3; ++i) {
        auto text = session("RETR " + QByteArray::number(i) + "\r\n");
        text.remove(0, sizeof("+OK \r\n+OK \r\n") - 1).chop(sizeof(".\r\n") - 1);
        text.replace("\r\n..", "\r\n.");
        sum += text.size();
        QVERIFY2(before.contains("\r\n" + QByteArray::number(i) + ' ' + QByteArray::number(text.size()) + "\r\n"), before);
    }
    QVERIFY2(before.contains("+OK 3 " + QByteArray::number(sum) + "\r\n"), before);
}

void tst_Pop3::listsTheCurrentSecond()
{
    put(u"new/1.now"_s, "A: b\n", 0);
    put(u"new/2.soon"_s, "A: b\n", -5);
    QVERIFY(session("UIDL\r\n").contains("1 1.now\r\n2 2.soon\r\n"));
}

void tst_Pop3::namesStayFromSessionToSession()
{
    put(u"new/b"_s, "A: b\n", 30);
    put(u"new/a"_s, "A: b\n", 30); // equally old: by name
    QCOMPARE(run(QStringList{u"touch"_s, u"-r"_s, kMaildir + u"/new/b"_s, kMaildir + u"/new/a"_s}).code, 0);
    put(u"cur/c:2,RS"_s, "A: b\n", 60);
    const auto first = session("UIDL\r\nQUIT\r\n");
    QVERIFY2(first.contains("1 c\r\n2 a\r\n3 b\r\n"), first);
    QCOMPARE(namesIn(u"cur"_s), QStringList({u"a:2,"_s, u"b:2,"_s, u"c:2,RS"_s}));
    QCOMPARE(session("UIDL\r\nQUIT\r\n"), first);
}

void tst_Pop3::deletesOnQuitOnly()
{
    put(u"new/1"_s, "A: b\n", 30);
    put(u"new/2"_s, "A: b\n", 20);
    (void)session("DELE 1\r\nDELE 2\r\n");
    QCOMPARE(namesIn(u"new"_s).size(), 2);
    (void)session("DELE 1\r\nDELE 2\r\nRSET\r\nDELE 2\r\nQUIT\r\n");
    QCOMPARE(namesIn(u"new"_s), QStringList());
    QCOMPARE(namesIn(u"cur"_s), QStringList(u"1:2,"_s));
}

void tst_Pop3::saysOnceWhatCannotBeDeleted()
{
    put(u"cur/1:2,"_s, "A: b\n", 30);
    put(u"cur/2:2,"_s, "A: b\n", 20);
    put(u"new/3"_s, "A: b\n", 10);
    QVERIFY(::chmod("/home/bench/Maildir/cur", 0555) == 0);
    QCOMPARE(session("DELE 1\r\nDELE 2\r\nDELE 3\r\nQUIT\r\n"),
             QByteArray("+OK \r\n+OK \r\n+OK \r\n+OK \r\n-ERR unable to unlink all deleted messages\r\n"));
    QCOMPARE(namesIn(u"cur"_s).size(), 2);
    QCOMPARE(namesIn(u"new"_s).size(), 0);
}

void tst_Pop3::neverDoublesFlags()
{
    put(u"new/1:2,"_s, "A: b\n", 30);
    put(u"new/2:2,S"_s, "A: b\n", 20);
    (void)session("QUIT\r\n");
    QCOMPARE(namesIn(u"cur"_s), QStringList({u"1:2,"_s, u"2:2,S"_s}));
}

void tst_Pop3::removesForgottenFiles()
{
    put(u"tmp/old"_s, "x", 36 * 3600 + 60);
    put(u"tmp/young"_s, "x", 36 * 3600 - 60);
    put(u"tmp/.hidden"_s, "x", 40 * 3600);
    (void)session("NOOP\r\n");
    QCOMPARE(namesIn(u"tmp"_s), QStringList({u".hidden"_s, u"young"_s}));
}

// Only what was listed is moved or removed, whatever has come since.
void tst_Pop3::otherMessagesAreNotTouched()
{
    put(u"new/.dot"_s, "x");
    QVERIFY(QDir().mkpath(kMaildir + u"/new/directory"_s));
    QVERIFY(::mkfifo("/home/bench/Maildir/new/fifo", 0644) == 0);
    QVERIFY(session("STAT\r\nQUIT\r\n").contains("+OK 0 0\r\n"));
    QVERIFY(QFile::exists(kMaildir + u"/new/.dot"_s));
}

void tst_Pop3::silenceEndsTheSession()
{
    QCOMPARE(pop3::kPatience, 1'200'000);
    const auto pipe = os::makePipe();
    QVERIFY(pipe && os::writeAll(pipe->write.get(), "NOOP\r\nQUI"));
    const auto nowhere = os::openAt(os::kWorkingDirectory, "/dev/null", O_WRONLY);
    pop3::Connection connection(pipe->read.get(), nowhere->get(), 50);
    QCOMPARE(connection.next()->verb, std::string("noop"));
    QVERIFY(!connection.next());
    QVERIFY(!connection.isOpen());
}

void tst_Pop3::handsOverWhatApopSays()
{
    const auto result = login("APOP joe c4c9334bac560ecc979e58001b3e22fb\r\n", "tr '\\0' '|' <&3; echo \" $*\"");
    const auto stamp = result.out.mid(4, result.out.indexOf('\r') - 4);
    QCOMPARE(result.out.split('\n').at(1), "joe|c4c9334bac560ecc979e58001b3e22fb|" + stamp + "| word");
    QCOMPARE(result.exit, 1);
}

void tst_Pop3::tellsTroubleFromWrongPassword_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QByteArray>("reply");
    QTest::newRow("good") << QByteArray("exit 0") << QByteArray();
    QTest::newRow("wrong") << QByteArray("exit 1") << QByteArray("-ERR authorization failed\r\n");
    QTest::newRow("misused") << QByteArray("exit 2") << QByteArray("-ERR authorization failed\r\n");
    QTest::newRow("trouble") << QByteArray("exit 111")
                             << QByteArray("-ERR [SYS/TEMP] the password cannot be checked now; try again later\r\n");
    QTest::newRow("crash") << QByteArray("kill -9 $$") << QByteArray("-ERR aack, child crashed\r\n");
}

void tst_Pop3::tellsTroubleFromWrongPassword()
{
    QFETCH(const QByteArray, script);
    QFETCH(const QByteArray, reply);
    const auto result = login("USER joe\r\nPASS x\r\n", script);
    QCOMPARE(result.out.mid(result.out.indexOf("\r\n+OK \r\n") + 8), reply);
    QCOMPARE(result.exit, 1);
}

void tst_Pop3::refusesLongLines()
{
    const auto result = login("USER " + QByteArray(2000, 'x') + "\r\nUSER joe\r\nPASS y\r\n", "cat <&3");
    QVERIFY2(result.out.contains("-ERR line too long\r\n+OK \r\njoe"), result.out);
}

// The process that reads what the client sends is not root: it shows while the client is silent.
void tst_Pop3::talksWithoutRights()
{
    const auto client = os::makePipe();
    QVERIFY(client.has_value());
    const auto pid = os::spawn({.program = "/var/qmail/bin/qmail-popup",
                                .arguments = {"qmail-popup", "pop.example.org", "true"},
                                .descriptors = {{client->read.get(), 0}, {2, 1}}});
    QVERIFY(pid.has_value());
    const auto children = u"/proc/%1/task/%1/children"_s.arg(*pid);
    QByteArray owner;
    const auto isDaemon = [&] {
        owner = readFile(u"/proc/%1/status"_s.arg(readFile(children).trimmed().toInt()));
        return owner.contains("\nUid:\t1001\t1001\t1001\t1001\n");
    };
    QVERIFY(waitUntil(isDaemon, 5000));
    QVERIFY(owner.contains("\nGid:\t1000\t1000\t1000\t1000\n"));
    QVERIFY(os::sendSignal(*pid, 9));
    (void)os::waitFor(*pid);
}

MW_SANDBOX_TEST_MAIN(tst_Pop3)
#include "tst_Pop3.moc"
