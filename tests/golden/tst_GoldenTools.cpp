// SPDX-License-Identifier: GPL-3.0-or-later
// sendmail and the small programs against what stock qmail's printed, queued, stored and sent.
#include "shared/net/Tcp.h"
#include "tests/golden/ProgramCase.h"
#include "tests/support/ProgramRun.h"
#include "tests/support/Sandbox.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <arpa/inet.h>
#include <fcntl.h>
#include <sys/mount.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>

using namespace mw::test;
using namespace Qt::StringLiterals;

class tst_GoldenTools : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void localSmtpIsLogged(); // rows: G68
    void cases_data();
    void cases(); // rows: P11 P19 P20 P21 P22 P23 P24 P27 P28 P29 P32 I20

private:
    QString outcomeOf(const GoldenCase &golden);
    QString deadHosts(const GoldenCase &golden, Matcher &matcher);
    QString maildirToMbox(GoldenCase golden, Matcher &matcher);
    QString logged(const GoldenCase &golden, Matcher &matcher);
    QString connection(GoldenCase golden, Matcher &matcher);

    const QString m_file = u"10-tools.jsonl"_s;
    QList<GoldenCase> m_cases;
};

namespace {

const QByteArray kPath = "/var/qmail/bin:/usr/bin:/bin";

// A case's "@HOME@", in every string of it.
QJsonObject withHome(const QJsonObject &object, const QString &home)
{
    auto text = QJsonDocument(object).toJson(QJsonDocument::Compact);
    text.replace("@HOME@", home.toUtf8());
    return QJsonDocument::fromJson(text).object();
}

// queue/lock/tcpto from a list of {ip, count, seconds_ago}.
QByteArray timeoutTable(const QJsonArray &records)
{
    QByteArray table(1024, '\0');
    for (qsizetype i = 0; i < records.size(); ++i) {
        const auto record = records[i].toObject();
        in_addr address{};
        ::inet_pton(AF_INET, qPrintable(record[u"ip"].toString()), &address);
        table.replace(i * 16, 4, reinterpret_cast<const char *>(&address), 4);
        table[i * 16 + 4] = static_cast<char>(record[u"count"].toInt());
        const auto when = QDateTime::currentSecsSinceEpoch() - record[u"seconds_ago"].toInt();
        for (int b = 0; b < 4; ++b)
            table[i * 16 + 8 + b] = static_cast<char>(when >> (8 * b));
    }
    return table;
}

// "@10..20@": a number in this range, which ends `later` later.
QString rangesFit(QByteArray expected, const QByteArray &actual, qint64 later)
{
    static const QRegularExpression range(u"@(\\d+)\\.\\.(\\d+)@"_s);
    auto pattern = QRegularExpression::escape(QString::fromUtf8(expected));
    pattern.replace(QRegularExpression(u"\\\\@\\d+(\\\\\\.){2}\\d+\\\\@"_s), u"(\\d+)"_s);
    const auto match =
        QRegularExpression(u"\\A"_s + pattern + u"\\z"_s).match(QString::fromUtf8(actual));
    if (!match.hasMatch())
        return u"stdout: expected %1 got %2"_s.arg(QString::fromUtf8(expected), QString::fromUtf8(actual));
    int i = 0;
    for (const auto &r : range.globalMatch(QString::fromUtf8(expected))) {
        const auto value = match.captured(++i).toInt();
        if (value < r.captured(1).toInt() || value > r.captured(2).toInt() + later)
            return u"%1 is not in %2"_s.arg(value).arg(r.captured(0));
    }
    return {};
}

} // namespace

// A /dev of the test's own, where it can listen as syslog.
void tst_GoldenTools::initTestCase()
{
    for (const auto &device : {u"/null"_s, u"/urandom"_s}) {
        const auto own = u"/run/dev"_s + device;
        writeFile(own, {});
        QVERIFY(::mount(qPrintable(u"/dev"_s + device), qPrintable(own), nullptr, MS_BIND, nullptr) == 0);
    }
    QVERIFY(::mount("/run/dev", "/dev", nullptr, MS_BIND | MS_REC, nullptr) == 0);
}

QString tst_GoldenTools::deadHosts(const GoldenCase &golden, Matcher &matcher)
{
    makeQueue();
    const auto made = QDateTime::currentSecsSinceEpoch();
    const auto table = timeoutTable(golden.json[u"files"].toObject()[u"queue/lock/tcpto"].toArray());
    writeFile(u"/var/qmail/queue/lock/tcpto"_s, table);
    auto run = golden;
    if (!golden.id.endsWith(u"-user"_s)) { // the others ran as qmailr
        run.json[u"uid"] = 1005;
        run.json[u"gid"] = 1001;
    }
    const auto outcome = runCase(run);
    auto all = rangesFit(golden.bytes("stdout_b64"), outcome.output, QDateTime::currentSecsSinceEpoch() - made);
    all += matcher.difference(golden.bytes("stderr_b64"), outcome.errors);
    return outcome.code == golden.exitCode() ? all : all + u"exit code %1"_s.arg(outcome.code);
}

QString tst_GoldenTools::maildirToMbox(GoldenCase golden, Matcher &matcher)
{
    const auto home = u"/gold/home"_s;
    QDir(home).removeRecursively();
    golden.json = withHome(golden.json, home);
    for (const auto *folder : {"/md/new", "/md/cur", "/md/tmp"})
        QDir().mkpath(home + QLatin1StringView(folder));
    const auto files = golden.json[u"files"].toObject();
    for (auto it = files.begin(); it != files.end(); ++it) {
        const auto path = home + u'/' + it.key();
        writeFile(path, bytesOf(it.value()));
        QFile file(path);
        if (const auto mtime = it.value()[u"mtime"].toInteger(); mtime > 0 && file.open(QIODevice::ReadWrite))
            file.setFileTime(QDateTime::fromSecsSinceEpoch(mtime), QFileDevice::FileModificationTime);
    }
    matcher.replace("@HOME@", home.toUtf8());
    auto run = golden;
    run.json[u"uid"] = 0;
    run.json[u"gid"] = 0;
    auto all = differencesOf(golden, runCase(run), matcher);
    const auto after = golden.json[u"files_after"].toObject();
    for (auto it = after.begin(); it != after.end(); ++it)
        all += matcher.difference(bytesOf(it.value()), readFile(home + u'/' + it.key()));
    const auto left = QDir(home + u"/md/new"_s).entryList(QDir::Files) + QDir(home + u"/md/cur"_s).entryList(QDir::Files);
    if (golden.exitCode() == 0 && !left.isEmpty())
        all += u"left in the Maildir: "_s + left.join(u' ');
    return all;
}

// The system's log as a socket of ours.
mw::os::Fd systemLog()
{
    mw::os::Fd log(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    QFile::remove(u"/dev/log"_s);
    sockaddr_un address{.sun_family = AF_UNIX, .sun_path = "/dev/log"};
    if (::bind(log.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        qFatal("cannot bind /dev/log");
    ::chmod("/dev/log", 0666);
    return log;
}

// A local user who speaks SMTP with sendmail -bs relays, and the mail log says who it was.
void tst_GoldenTools::localSmtpIsLogged()
{
    writeFile(u"/var/qmail/control/me"_s, "hub.example\n");
    const auto log = systemLog();
    const auto spoken = run(ProgramRun{.program = u"/var/qmail/bin/sendmail"_s, .arguments = {"-bs"}, .environment = {"PATH=/bin"},
                                       .input = "QUIT\r\n", .uid = 2000, .gid = 2000, .argv0 = "sendmail"});
    QVERIFY2(spoken.out.startsWith("220 ") && spoken.out.contains("\r\n221 "), spoken.out + spoken.err);
    QByteArray line(4096, '\0');
    line.truncate(std::max<ssize_t>(::recv(log.get(), line.data(), 4096, 0), 0));
    QVERIFY2(line.startsWith("<22>") && line.endsWith("sendmail: -bs: bench (uid 2000) submits by SMTP"), line);
}

QString tst_GoldenTools::logged(const GoldenCase &golden, Matcher &matcher)
{
    const auto log = systemLog();
    auto all = differencesOf(golden, runCase(golden), matcher);
    const auto expected = golden.json[u"syslog_b64"].toArray();
    for (const auto &one : expected) {
        QByteArray got(4096, '\0');
        const auto count = ::recv(log.get(), got.data(), 4096, 0);
        got.truncate(count < 0 ? 0 : count);
        all += matcher.difference(QByteArray::fromBase64(one.toString().toLatin1()), got);
    }
    char more = 0;
    return ::recv(log.get(), &more, 1, 0) < 0 ? all : all + u"more was logged"_s;
}

QString tst_GoldenTools::connection(GoldenCase golden, Matcher &matcher)
{
    auto args = golden.json[u"args"].toArray();
    args.replace(args.size() - 1, u"for v in PROTO TCPLOCALIP TCPLOCALPORT TCPLOCALHOST TCPREMOTEIP TCPREMOTEPORT TCPREMOTEHOST "
                  "TCPREMOTEINFO; do eval \"x=\\${$v-@}\"; [ \"$x\" = @ ] && echo \"$v unset\" || echo \"$v=$x\"; done"_s);
    golden.json[u"args"] = args;
    if (golden.id.endsWith(u"-nosock"_s)) {
        const auto null = mw::os::Fd(::open("/dev/null", O_RDONLY | O_CLOEXEC));
        return differencesOf(golden, runCase(golden, {.path = kPath, .stdinFd = null.get()}), matcher);
    }
    const auto server = mw::net::listenTcp({*mw::net::IpAddress::parse("127.0.0.2"), 2599}, 5);
    const mw::os::Fd client(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_in from{.sin_family = AF_INET};
    ::inet_pton(AF_INET, "127.0.0.3", &from.sin_addr);
    ::bind(client.get(), reinterpret_cast<const sockaddr *>(&from), sizeof from);
    sockaddr_in to{.sin_family = AF_INET, .sin_port = htons(2599)};
    ::inet_pton(AF_INET, "127.0.0.2", &to.sin_addr);
    if (!server || ::connect(client.get(), reinterpret_cast<const sockaddr *>(&to), sizeof to) != 0)
        return u"cannot connect"_s;
    const auto accepted = mw::net::acceptTcp(server->get());
    return differencesOf(golden, runCase(golden, {.path = kPath, .stdinFd = accepted->socket.get()}), matcher);
}

QString tst_GoldenTools::outcomeOf(const GoldenCase &golden)
{
    Matcher matcher;
    const auto program = golden.program();
    if (program == u"qmail-tcpto"_s || program == u"qmail-tcpok"_s)
        return deadHosts(golden, matcher);
    if (program == u"maildir2mbox"_s)
        return maildirToMbox(golden, matcher);
    if (program == u"splogger"_s)
        return logged(golden, matcher);
    if (program == u"tcp-env"_s)
        return connection(golden, matcher);
    return differencesOf(golden, runCase(golden, {.path = kPath}), matcher);
}

void tst_GoldenTools::cases_data()
{
    // The programs that need no more than input, environment and control files.
    static const QStringList programs{u"sendmail"_s, u"newaliases"_s, u"forward"_s, u"condredirect"_s,
                                      u"bouncesaying"_s, u"except"_s, u"preline"_s, u"predate"_s,
                                      u"datemail"_s, u"mailsubj"_s, u"qreceipt"_s, u"qmail-tcpto"_s,
                                      u"qmail-tcpok"_s, u"maildir2mbox"_s, u"splogger"_s, u"tcp-env"_s,      u"qmail-showctl"_s};
    QTest::addColumn<qsizetype>("index");
    for (const auto &golden : goldenCases(m_file)) {
        if (!programs.contains(golden.program()))
            continue;
        QTest::newRow(qPrintable(golden.id)) << m_cases.size();
        m_cases.append(golden);
    }
}

void tst_GoldenTools::cases()
{
    QFETCH(qsizetype, index);
    const auto &golden = m_cases[index];
    writeControls(golden);
    judge(m_file, golden, outcomeOf(golden));
}

MW_SANDBOX_TEST_MAIN(tst_GoldenTools)
#include "tst_GoldenTools.moc"
