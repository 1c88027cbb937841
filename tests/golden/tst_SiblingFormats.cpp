// SPDX-License-Identifier: GPL-3.0-or-later
// Formats that our code and the distribution's programs both know: the same input must mean the same to both.
#include "daemon/helper/services/SuperviseStatus.h"
#include "shared/base/Text.h"
#include "shared/mail/AliasesTable.h"
#include "shared/mail/Cdb.h"
#include "shared/mail/LogCorrelation.h"
#include "shared/mail/LogLine.h"
#include "shared/mail/LogStatistics.h"
#include "shared/mail/MultilogDirectory.h"
#include "shared/mail/Tai64n.h"
#include "shared/mail/TcpRules.h"
#include "tests/support/Golden.h"
#include "tests/support/Run.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtCore/QRandomGenerator>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimeZone>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace mw;
using namespace mw::test;

class tst_SiblingFormats : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tcprulesBytesAreOurs();              // rows: I24 U10
    void tcpRulesDecideAsTcprulescheck_data() { rulesRows(); }
    void tcpRulesDecideAsTcprulescheck();     // rows: I24 U10
    void randomRulesDecideAsTcprulescheck();  // rows: I24
    void aliasesCdbIsReadable();              // rows: K14 U15
    void aliasesAreCompiledAsByNewaliases();  // rows: K14 U15
    void stampsAreThoseOfTai64nlocal();       // rows: I31 U19
    void oddStampsHarmNobody_data();
    void oddStampsHarmNobody();               // rows: I31
    void tai64nWritesWhatWeRead();            // rows: I31
    void multilogDirectoryIsInOrder();        // rows: I30 U12
    void statisticsAgreeWithQmailanalog();    // rows: R78 K12
    void reportsReadBothStamps();             // rows: K12 K26
    void yesterdaysPendingGoesOn();           // rows: K12
    void anUncleanEndIsMarked();              // rows: I30
    void statusIsWhatSvstatSays();            // rows: I29 U11
    void downFileAndLetters();                // rows: I29 U11

private:
    static void rulesRows();
    QString path(const QString &name) const { return m_dir.filePath(name); }
    QString compiled(const QByteArray &rules);
    static QByteArray checked(const QString &cdb, const mail::TcpClient &client);
    static QByteArray decided(const QString &cdb, const mail::TcpClient &client);

    QTemporaryDir m_dir;
    int m_count = 0;
};

namespace {

// As tcprulescheck prints a decision.
QByteArray words(const mail::TcpDecision &decision)
{
    QByteArray out = decision.key ? "rule " + QByteArray::fromStdString(*decision.key) + ":\n" : "default:\n";
    for (const auto &[name, value] : decision.variables)
        out += "set environment variable " + QByteArray::fromStdString(name) + '=' + QByteArray::fromStdString(value) + '\n';
    return out + (decision.allowed ? "allow connection\n" : "deny connection\n");
}

} // namespace

// The cdb that tcprules makes; its keys are in the order of the rules.
QString tst_SiblingFormats::compiled(const QByteArray &rules)
{
    const auto cdb = path(u"rules%1.cdb"_s.arg(++m_count));
    const auto made = run({u"tcprules"_s, cdb, cdb + u".tmp"_s}, {.input = rules});
    if (made.code != 0)
        qWarning("tcprules: %s", made.errors.constData());
    return cdb;
}

QByteArray tst_SiblingFormats::checked(const QString &cdb, const mail::TcpClient &client)
{
    QStringList command{u"env"_s, u"-u"_s, u"TCPREMOTEHOST"_s, u"-u"_s, u"TCPREMOTEINFO"_s,
                        u"TCPREMOTEIP="_s + QString::fromStdString(client.ip)};
    if (client.host)
        command << u"TCPREMOTEHOST="_s + QString::fromStdString(*client.host);
    if (client.info)
        command << u"TCPREMOTEINFO="_s + QString::fromStdString(*client.info);
    return run(command << u"tcprulescheck"_s << cdb).output;
}

QByteArray tst_SiblingFormats::decided(const QString &cdb, const mail::TcpClient &client)
{
    const auto rules = mail::TcpRules::open(cdb.toStdString());
    if (!rules)
        return QByteArray::fromStdString(rules.error().text);
    const auto decision = rules->decide(client);
    return decision ? words(*decision) : QByteArray::fromStdString(decision.error().text);
}

void tst_SiblingFormats::tcprulesBytesAreOurs()
{
    const auto cdb = compiled("127.:allow,RELAYCLIENT=\"\"\n10.1.2.3:deny\n=host.example:allow,A=/x y/,B=qzq\n:allow\n");
    mail::CdbWriter writer;
    using namespace std::string_view_literals;
    QVERIFY(writer.add("127.", "+RELAYCLIENT=\0"sv));
    QVERIFY(writer.add("10.1.2.3", "D\0"sv));
    QVERIFY(writer.add("=host.example", "+A=x y\0+B=z\0"sv));
    QVERIFY(writer.add("", ""));
    QFile file(cdb);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray::fromStdString(writer.finish().value()));
}

void tst_SiblingFormats::rulesRows()
{
    QTest::addColumn<QByteArray>("rules");
    QTest::newRow("how-to") << QByteArray("127.:allow,RELAYCLIENT=\"\"\n192.0.2.:allow,RELAYCLIENT=\"\"\n:allow\n");
    QTest::newRow("deny one of a net") << QByteArray("10.0.0.7:deny\n10.0.0.:allow\n10.:deny\n:allow,X=\"other\"\n");
    QTest::newRow("ranges") << QByteArray("10.0.0.5-8:deny\n192.0.2-3.:allow,R=\"1\"\n:allow,R=\"2\"\n");
    QTest::newRow("a range in the middle") << QByteArray("10.0-1.0.7:deny\n");
    QTest::newRow("a reversed range") << QByteArray("10.0.0.8-5:deny\n:allow\n");
    QTest::newRow("a range past 255") << QByteArray("10.0.0.250-300:deny\n:allow\n");
    QTest::newRow("names") << QByteArray("=mx.example:allow,A=\"1\"\n=.example:deny\n=:allow,B=\"2\"\n:deny\n");
    QTest::newRow("users") << QByteArray("joe@10.0.0.7:deny\njoe@=mx.example:allow,J=\"y\"\n10.0.0.7:allow\n:allow\n");
    QTest::newRow("first of two") << QByteArray("10.0.0.7:allow,A=\"1\"\n10.0.0.7:deny\n:deny\n");
    QTest::newRow("the last value wins") << QByteArray("10.:allow,A=\"1\",A=\"2\"\n");
    QTest::newRow("comments and blank lines") << QByteArray("# nobody\n\n10.:deny\n#10.0.0.7:allow\n");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("RBLSMTPD") << QByteArray("10.0.0.7:allow,RBLSMTPD=\"-no, thanks\"\n10.:allow,RBLSMTPD=\"\"\n:allow\n");
}

void tst_SiblingFormats::tcpRulesDecideAsTcprulescheck()
{
    QFETCH(QByteArray, rules);
    const auto cdb = compiled(rules);
    const std::vector<mail::TcpClient> clients = {
        {"10.0.0.7", {}, {}},          {"10.0.0.250", {}, {}}, {"10.1.0.7", {}, {}},
        {"10.0.0.7", "mx.example", {}}, {"10.0.0.7", "mx.example", "joe"}, {"192.0.3.1", "a.b.example", "joe"},
        {"127.0.0.1", "localhost", {}}, {"8.8.8.8", {}, "joe"}, {"10.0.0.8", "example", {}}};
    for (const auto &client : clients) {
        const auto expected = checked(cdb, client);
        QVERIFY(!expected.isEmpty());
        QCOMPARE(decided(cdb, client), expected);
    }
}

void tst_SiblingFormats::randomRulesDecideAsTcprulescheck()
{
    QRandomGenerator random(20261121);
    const auto octet = [&] { return QByteArray::number(random.bounded(3)); };
    const auto name = [&] { return QByteArray(random.bounded(2) ? "a." : "b.a.") + (random.bounded(2) ? "example" : "test"); };
    for (int round = 0; round < 12; ++round) {
        QByteArray rules;
        for (int i = 0; i < 25; ++i) {
            QByteArray key;
            if (random.bounded(3) == 0)
                key = '=' + QByteArray(random.bounded(2) ? "." : "") + name();
            else
                for (int parts = random.bounded(5); parts > 0; --parts)
                    key += octet() + (key.count('.') < 3 ? "." : "");
            if (random.bounded(5) == 0)
                key.prepend("joe@");
            rules += key + (random.bounded(2) ? ":deny" : ":allow,N=\"" + QByteArray::number(i) + "\"") + '\n';
        }
        const auto cdb = compiled(rules);
        for (int i = 0; i < 25; ++i) {
            mail::TcpClient client{(octet() + '.' + octet() + '.' + octet() + '.' + octet()).toStdString(), {}, {}};
            if (random.bounded(2))
                client.host = name().toStdString();
            if (random.bounded(3) == 0)
                client.info = "joe";
            QCOMPARE(decided(cdb, client), checked(cdb, client));
        }
    }
}

void tst_SiblingFormats::aliasesCdbIsReadable()
{
    const auto cdb = path(u"forward.cdb"_s);
    const auto made = run({u"setforward"_s, cdb, cdb + u".tmp"_s},
                          {.input = "sales@hub.example: anna@hub.example, ben@hub.example;\n?sales@hub.example: boss@hub.example;\n"});
    QVERIFY2(made.code == 0, made.errors);
    const auto reader = mail::CdbReader::open(cdb.toStdString());
    QVERIFY(reader.has_value());
    const auto targets = reader->find(":sales@hub.example").value();
    QVERIFY(targets.has_value());
    QVERIFY(targets->find("anna@hub.example") != std::string::npos);
    QVERIFY(reader->find(":?sales@hub.example").value().has_value());
}

// Byte for byte what the real newaliases was seen to make.
void tst_SiblingFormats::aliasesAreCompiledAsByNewaliases()
{
    int compared = 0;
    for (const auto &golden : goldenCases(u"siblings/forward.jsonl"_s, u"newaliases"_s)) {
        const auto files = golden.json["files"_L1].toObject();
        if (!files.contains(u"/etc/aliases"_s))
            continue;
        const auto name = [&](const char *control) {
            return bytesOf(files[QStringLiteral("/var/qmail/control/") + QLatin1String(control)]).trimmed().toStdString();
        };
        const mail::AliasesNames names{name("defaulthost"), name("defaultdomain"), name("plusdomain")};
        const auto made = mail::compileAliases(bytesOf(files[u"/etc/aliases"_s]).toStdString(), names);
        QVERIFY2(made.has_value() == (golden.exitCode() == 0), qPrintable(golden.id + u' ' + QString::fromStdString(made ? "" : made.error().text)));
        for (const auto &file : golden.json["files_after"_L1].toArray()) {
            if (made && file["name"_L1] == u"/etc/aliases.cdb"_s)
                QVERIFY2(QByteArray::fromStdString(*made) == bytesOf(file.toObject()), qPrintable(golden.id));
        }
        ++compared;
    }
    QVERIFY(compared >= 9);
}

void tst_SiblingFormats::stampsAreThoseOfTai64nlocal()
{
    QRandomGenerator random(7);
    QByteArray lines;
    QByteArray expected;
    for (int i = 0; i < 500; ++i) {
        const Moment moment{static_cast<UnixTime>(random.bounded(0x7fffffffU)) + (i % 3) * 0x20000000LL,
                            random.bounded(1'000'000'000U)};
        lines += QByteArray::fromStdString(mail::encodeTai64n(moment)) + " x\n";
        const auto back = mail::decodeTai64n(mail::encodeTai64n(moment));
        QVERIFY(back && back->seconds == moment.seconds && back->nanoseconds == moment.nanoseconds);
        const auto date = QDateTime::fromSecsSinceEpoch(moment.seconds, QTimeZone::UTC);
        expected += date.toString(u"yyyy-MM-dd hh:mm:ss"_s).toLatin1() + '.' +
                    QByteArray::number(moment.nanoseconds).rightJustified(9, '0') + " x\n";
    }
    const auto local = run({u"tai64nlocal"_s}, {.input = lines, .environment = {u"TZ=UTC0"_s}});
    QCOMPARE(local.output, expected);
}

void tst_SiblingFormats::oddStampsHarmNobody_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("short") << QByteArray("@40000000");
    QTest::newRow("upper case") << QByteArray("@4000000037C219BF2EF02E94 x");
    QTest::newRow("not a digit") << QByteArray("@4000000037c219bf2ef02e9g x");
    QTest::newRow("a whole second of nanoseconds") << QByteArray("@4000000037c219bf3b9aca00 x");
    QTest::newRow("only the sign") << QByteArray("@");
}

// tai64nlocal dies of some of these.
void tst_SiblingFormats::oddStampsHarmNobody()
{
    QFETCH(QByteArray, line);
    QVERIFY(!mail::decodeTai64n(line.toStdString()));
    QVERIFY(!mail::parseLogLine(line.toStdString()).time);
}

void tst_SiblingFormats::tai64nWritesWhatWeRead()
{
    const auto before = clock::now();
    const auto stamped = run({u"tai64n"_s}, {.input = "status: local 1/10 remote 2/20\n"});
    const auto output = stamped.output.toStdString();
    const auto line = mail::parseLogLine(output);
    QVERIFY(line.time.has_value());
    QVERIFY(line.time->seconds >= before - 1 && line.time->seconds <= clock::now() + 1);
    QVERIFY(line.as<mail::SendStatus>());
}

void tst_SiblingFormats::multilogDirectoryIsInOrder()
{
    const auto directory = path(u"log"_s);
    QDir().mkpath(directory);
    QByteArray lines;
    for (int i = 0; i < 3000; ++i)
        lines += "new msg " + QByteArray::number(100000 + i) + '\n';
    const auto logged = run({u"multilog"_s, u"t"_s, u"s4096"_s, u"n100"_s, directory}, {.input = lines});
    QVERIFY2(logged.code == 0, logged.errors);
    const auto files = mail::listLogFiles(directory.toStdString());
    QVERIFY(files.has_value());
    QVERIFY(files->size() > 10);
    QCOMPARE(files->back(), std::string("current"));
    int next = 100000;
    for (const auto &name : *files) {
        QVERIFY(name == "current" || mail::logFileKind(name) == mail::LogFileKind::Finished);
        QFile file(directory + u'/' + QString::fromStdString(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto content = file.readAll().toStdString();
        for (const auto line : text::lines(content)) {
            const auto parsed = mail::parseLogLine(line);
            const auto *message = parsed.as<mail::NewMessage>();
            QVERIFY(message && parsed.time);
            QCOMPARE(message->message, static_cast<std::uint64_t>(next++));
        }
    }
    QCOMPARE(next, 103000);
}

namespace {

QString analog(const char *name)
{
    return QStringLiteral(MW_BIN_DIR "/") + QLatin1String(name);
}

// The log of the recorded case with that id.
QByteArray recordedLog(const QString &id)
{
    for (const auto &golden : goldenCases(u"siblings/qmailanalog.jsonl"_s, u"matchup"_s))
        if (golden.id == id)
            return golden.bytes("stdin_b64");
    return {};
}

QByteArray report(const char *name, const QByteArray &log)
{
    return run({analog(name)}, {.input = run({u"sh"_s, u"-c"_s, u"\"$0\" 5>/dev/null"_s, analog("matchup")}, {.input = log}).output}).output;
}

// The number behind a word of zoverall.
std::uint64_t figure(const QByteArray &text, const QByteArray &word)
{
    const auto at = text.indexOf('\n' + word);
    return at < 0 ? ~0ULL : text.mid(at + 1 + word.size()).split('\n').first().trimmed().toULongLong();
}

} // namespace

// The window's and mailwrightctl's numbers come from LogStatistics; they are those of zoverall.
void tst_SiblingFormats::statisticsAgreeWithQmailanalog()
{
    const auto log = recordedLog(u"qmailanalog/matchup-genuine"_s);
    QVERIFY(log.size() > 5000);
    const auto overall = report("zoverall", log);
    mail::LogStatistics statistics;
    mail::LogCorrelation correlation;
    const auto text = log.toStdString();
    for (const auto line : text::lines(text)) {
        // tai64nfrac leaves two blanks behind a stamp.
        const auto single = text::replaceAll(line, "  ", " ");
        const auto parsed = mail::parseLogLine(single);
        statistics.add(parsed);
        correlation.add(parsed);
    }
    const auto deliveries = statistics.totals().deliveries();
    QCOMPARE(deliveries.reported(), figure(overall, "Total delivery attempts:"));
    QCOMPARE(deliveries.success, figure(overall, "  success:"));
    QCOMPARE(deliveries.failure, figure(overall, "  failure:"));
    QCOMPARE(deliveries.deferral + deliveries.mangled, figure(overall, "  deferral:"));
    std::uint64_t ended = 0;
    std::uint64_t bytes = 0;
    for (const auto &life : correlation.lives()) {
        ended += life.ended && life.infoKnown ? 1U : 0U;
        bytes += life.ended && life.infoKnown ? life.bytes : 0U;
    }
    QCOMPARE(figure("\n" + overall.mid(overall.indexOf("Completed")), "Completed messages:"), ended);
    QCOMPARE(figure(overall, "Bytes in completed messages:"), bytes);
}

// The same log with TAI64N stamps, and through tai64nfrac: every report is the same but for the last digits of sums.
void tst_SiblingFormats::reportsReadBothStamps()
{
    const auto stamped = recordedLog(u"qmailanalog/matchup-tai64n-unconverted"_s);
    QVERIFY(stamped.startsWith('@'));
    const auto seconds = run({analog("tai64nfrac")}, {.input = stamped}).output;
    QVERIFY(!seconds.contains('@' + QByteArray("4000")));
    for (const char *name : {"zoverall", "zddist", "zdeferrals", "zfailures", "zsuccesses", "zrecipients", "zrhosts", "zrxdelay",
                             "zsenders", "zsuids"}) {
        const auto one = report(name, stamped);
        QVERIFY2(one.count('\n') > 3, name);
        QCOMPARE(one, report(name, seconds));
    }
}

// A log cut anywhere, with descriptor 5 of the first part before the second, gives what the whole log gives.
void tst_SiblingFormats::yesterdaysPendingGoesOn()
{
    const auto log = recordedLog(u"qmailanalog/matchup-basic"_s);
    const auto match = [&](const QByteArray &input, const QString &pending) {
        return run({u"sh"_s, u"-c"_s, u"\"$0\" 5>\"$1\""_s, analog("matchup"), pending}, {.input = input}).output;
    };
    const auto whole = match(log, path(u"rest"_s));
    for (qsizetype cut = 0; cut < log.size(); cut += 37) {
        const auto first = match(log.left(cut), path(u"pending"_s));
        QFile pending(path(u"pending"_s));
        QVERIFY(pending.open(QIODevice::ReadOnly));
        QCOMPARE(first + match(pending.readAll() + log.mid(cut), path(u"rest"_s)), whole);
    }
}

void tst_SiblingFormats::anUncleanEndIsMarked()
{
    const auto directory = path(u"unclean"_s);
    QDir().mkpath(directory);
    QFile current(directory + u"/current"_s); // mode 0644: its multilog died while it wrote
    QVERIFY(current.open(QIODevice::WriteOnly) && current.write("cut of") == 6);
    current.close();
    QVERIFY(current.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
    QVERIFY(run({u"multilog"_s, u"t"_s, directory}, {.input = "fresh\n"}).code == 0);
    const auto files = mail::listLogFiles(directory.toStdString()).value();
    QCOMPARE(files.size(), std::size_t{2});
    QCOMPARE(mail::logFileKind(files[0]), mail::LogFileKind::Unfinished);
    QCOMPARE(files[1], std::string("current"));
    QVERIFY(current.open(QIODevice::ReadOnly) && current.readAll().endsWith(" fresh\n"));
}

void tst_SiblingFormats::statusIsWhatSvstatSays()
{
    const auto service = path(u"service"_s);
    QDir().mkpath(service);
    QFile script(service + u"/run"_s);
    QVERIFY(script.open(QIODevice::WriteOnly) && script.write("#!/bin/sh\nexec sleep 1000\n") > 0);
    script.close();
    script.setPermissions(script.permissions() | QFile::ExeOwner | QFile::ExeUser);
    const auto name = service.toStdString();
    QVERIFY(!helper::isSupervised(name));
    {
        Background supervise({u"supervise"_s, service});
        const auto up = [&] {
            const auto status = helper::readSuperviseStatus(name);
            return helper::isSupervised(name) && status && status->pid > 0;
        };
        QVERIFY(waitUntil(up, 10'000));
        const auto status = helper::readSuperviseStatus(name).value();
        QVERIFY(run({u"svstat"_s, service}).output.contains("up (pid " + QByteArray::number(status.pid) + ")"));
        QVERIFY(std::abs(status.since - clock::now()) < 15);

        QVERIFY(helper::tellSupervise(name, "p"));
        QVERIFY(waitUntil([&] { return helper::readSuperviseStatus(name).value().paused; }, 5'000));
        QVERIFY(run({u"svstat"_s, service}).output.contains("paused"));
        QVERIFY(helper::tellSupervise(name, "cd"));
        QVERIFY(waitUntil([&] { return helper::readSuperviseStatus(name).value().pid == 0; }, 5'000));
        QCOMPARE(helper::readSuperviseStatus(name).value().wanted, 'd');
        QVERIFY(run({u"svstat"_s, service}).output.contains(": down "));
        QVERIFY(run({u"svc"_s, u"-u"_s, service}).code == 0);
        QVERIFY(waitUntil(up, 5'000));
        QCOMPARE(helper::readSuperviseStatus(name).value().wanted, 'u');
        QVERIFY(helper::tellSupervise(name, "dx"));
        QVERIFY(supervise.waitForEnd(5'000));
    }
    QVERIFY(!helper::isSupervised(name));
    QCOMPARE(helper::tellSupervise(name, "u").error().kind, ErrorKind::NotFound);
    QVERIFY(run({u"svstat"_s, service}).output.contains("supervise not running"));
}

void tst_SiblingFormats::downFileAndLetters()
{
    const auto service = path(u"once"_s);
    QDir().mkpath(service);
    for (const auto &[file, content] : {std::pair{u"/run"_s, "#!/bin/sh\necho x >>ran\n"}, std::pair{u"/down"_s, ""}}) {
        QFile out(service + file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(content);
        out.setPermissions(out.permissions() | QFile::ExeOwner | QFile::ExeUser);
    }
    const auto name = service.toStdString();
    Background supervise({u"supervise"_s, service});
    QVERIFY(waitUntil([&] { return helper::isSupervised(name) && helper::readSuperviseStatus(name); }, 10'000));
    QCOMPARE(helper::readSuperviseStatus(name).value().wanted, 'd');
    QVERIFY(!QFile::exists(service + u"/ran"_s));
    QVERIFY(helper::tellSupervise(name, "o"));
    QVERIFY(waitUntil([&] {
        const auto status = helper::readSuperviseStatus(name).value();
        return QFile::exists(service + u"/ran"_s) && status.pid == 0 && status.wanted == '\0';
    }, 5'000));
    QCOMPARE(helper::readSuperviseStatus(name).value().wanted, '\0');
    QVERIFY(helper::tellSupervise(name, "dx"));
    QVERIFY(supervise.waitForEnd(5'000));
}

QTEST_GUILESS_MAIN(tst_SiblingFormats)
#include "tst_SiblingFormats.moc"
