// SPDX-License-Identifier: GPL-3.0-or-later
// Who is told what became of a message, and in which form: RFC 3461's wishes on their way through the queue.
#include "shared/mail/SendCommand.h"
#include "tests/support/QueueFixture.h"
#include "tests/support/Run.h"
#include "tests/support/Sandbox.h"
#include "tests/support/SendHarness.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtTest/QTest>

#include <csignal>
#include <ctime>
#include <memory>
#include <utime.h>

using namespace mw::mail;
using namespace mw::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kSender = "ann@s.example";
const QByteArray kMessage = "Subject: x\nTo: you\n\nthe body\n";

void control(const QString &name, const QByteArray &content)
{
    writeFile(u"/var/qmail/control/"_s + name, content);
}

EnvelopeOptions notify(std::initializer_list<const char *> wishes)
{
    EnvelopeOptions out;
    for (const auto *wish : wishes)
        out.recipients.push_back({wish, {}});
    return out;
}

QByteArray messageText(const Delivery &d)
{
    return readFile(kQueuePath + u"mess/"_s + QString::fromLatin1(d.message));
}

quint64 numberOf(const Delivery &d)
{
    return d.message.mid(d.message.indexOf('/') + 1).toULongLong();
}

QStringList sideFiles()
{
    return QDir(kQueuePath + u"bounce"_s).entryList(QDir::Files);
}

// What Python's email package finds in a report: type, the fields of its second part, and the type and text of the third.
QByteArray readByPython(const QByteArray &report)
{
    const auto script = u"import sys, email, email.policy\n"
                        "m = email.message_from_binary_file(sys.stdin.buffer, policy=email.policy.default)\n"
                        "print(m.get_content_type(), m.get_param('report-type'), len(m.defects))\n"
                        "parts = list(m.iter_parts())\n"
                        "print(len(parts), [p.get_content_type() for p in parts], sum(len(p.defects) for p in parts))\n"
                        "for block in parts[1].get_payload():\n"
                        "    print('|'.join(f'{k}: {v}' for k, v in block.items()))\n"
                        "print(repr(parts[2].get_payload() if isinstance(parts[2].get_payload(), str)"
                        " else parts[2].get_payload()[0].as_string()))\n"_s;
    const auto result = run({u"python3"_s, u"-c"_s, script}, {.input = report});
    return result.code == 0 ? result.output : "failed: " + result.errors;
}

} // namespace

class tst_SendReports : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void neverMeansNever(); // rows: B22
    void optionsGoToTheSpawner_data();
    void optionsGoToTheSpawner(); // rows: B22
    void bounceForPrograms_data();
    void bounceForPrograms(); // rows: B22
    void bounceFormatIsSet(); // rows: B22
    void successIsTold(); // rows: B22
    void successSurvivesKill(); // rows: B22
    void delaysAreToldToThoseWhoWant(); // rows: B22 B23
    void bouncesLiveShorter_data();
    void bouncesLiveShorter(); // rows: B39
    void doubleBounces_data();
    void doubleBounces(); // rows: C33

private:
    bool logs(const QByteArray &line);
    int inject(const QList<QByteArray> &recipients, const EnvelopeOptions &options, const QByteArray &sender = kSender)
    {
        return injectMessage(2000, kMessage, sender, recipients, options);
    }

    QList<Delivery> m_reports; // deliveries of what qmail-send itself sends
    QList<QByteArray> m_texts; // of them
    std::unique_ptr<QueueService> m_queue;
    std::unique_ptr<SendHarness> m_send;
};

void tst_SendReports::init()
{
    makeQueue();
    QDir(u"/var/qmail/control"_s).removeRecursively();
    control(u"me"_s, "gold.example\n");
    m_reports.clear();
    m_texts.clear();
    m_queue = std::make_unique<QueueService>();
    m_send = std::make_unique<SendHarness>();
    m_send->setAnswer([this](const Delivery &d) -> std::optional<QByteArray> {
        if (d.sender.isEmpty() || d.sender == "#@[]") {
            m_reports.append(d);
            m_texts.append(messageText(d));
            return "Kfine\n";
        }
        if (d.recipient.startsWith("good"))
            return d.channel == Channel::Local ? "Kdid 1+0+0\n" : "K192.0.2.1 accepted message.\nDSN: relayed\n";
        if (d.recipient.startsWith("told"))
            return "K192.0.2.1 accepted message.\nDSN: passed on\n";
        if (d.recipient.startsWith("late"))
            return "Znot now\n";
        if (d.recipient.startsWith("hang"))
            return std::nullopt;
        return "D192.0.2.1 does not like recipient.\nRemote host said: 550 5.1.1 nobody\n";
    });
}

void tst_SendReports::cleanup()
{
    m_send.reset();
    m_queue.reset();
}

bool tst_SendReports::logs(const QByteArray &line)
{
    const bool found = m_send->serveUntil([&] { return m_send->log().contains(line); }, 60'000);
    if (!found)
        qWarning("wanted %s, logged:\n%s", line.constData(), m_send->log().constData());
    return found;
}

void tst_SendReports::neverMeansNever()
{
    m_send->start();
    QCOMPARE(inject({"a@r.example", "b@gold.example"}, notify({"NEVER", "SUCCESS,DELAY"})), 0);
    QVERIFY(logs("end msg"));
    QCOMPARE(m_send->log().count("failure: "), 2);
    QCOMPARE(inject({"c@r.example", "d@r.example", "e@r.example"}, notify({"NEVER", "FAILURE", ""})), 0);
    QVERIFY(logs("bounce msg"));
    QVERIFY(m_send->serveUntil([&] { return m_send->log().count("end msg") == 3; }));
    QCOMPARE(m_texts.size(), 1);
    QVERIFY(!m_texts[0].contains("<c@r.example>"));
    QVERIFY(m_texts[0].contains("<d@r.example>:\n") && m_texts[0].contains("<e@r.example>:\n"));
    QCOMPARE(sideFiles(), QStringList());
}

void tst_SendReports::optionsGoToTheSpawner_data()
{
    QTest::addColumn<bool>("ours");
    QTest::newRow("ours") << true;
    QTest::newRow("qmail's") << false;
}

// A spawner of another make would refuse a command that it does not know, so it gets what it knows.
void tst_SendReports::optionsGoToTheSpawner()
{
    QFETCH(const bool, ours);
    const auto program = u"/var/qmail/bin/qmail-rspawn"_s;
    const auto link = QFile::symLinkTarget(program);
    QVERIFY(QFile::remove(program));
    if (ours)
        QVERIFY(QFile::link(link, program));
    else
        writeFile(program, "another program", 0755);
    m_send->start();
    EnvelopeOptions options;
    options.envelopeId = "E1";
    options.returns = "HDRS";
    options.recipients = {{}, {"NEVER", "rfc822;b@r.example"}};
    QCOMPARE(inject({"a@r.example", "b@r.example"}, options), 0);
    QVERIFY(m_send->serveUntil([&] { return m_send->deliveries().size() >= 2; }));
    const auto sent = m_send->deliveries().first(2);
    QFile::remove(program);
    QVERIFY(QFile::link(link, program));
    QVERIFY((sent[0].options == (ours ? DeliveryOptions{"E1", "HDRS", {}, {}, false, false} : DeliveryOptions{})));
    QVERIFY((sent[1].options == (ours ? DeliveryOptions{"E1", "HDRS", "NEVER", "rfc822;b@r.example", false, false} : DeliveryOptions{})));
}

void tst_SendReports::bounceForPrograms_data()
{
    QTest::addColumn<QByteArray>("returns");
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("whole") << QByteArray("FULL") << QByteArray("message/rfc822");
    QTest::newRow("header") << QByteArray("HDRS") << QByteArray("text/rfc822-headers");
}

void tst_SendReports::bounceForPrograms()
{
    QFETCH(const QByteArray, returns);
    QFETCH(const QByteArray, type);
    control(u"virtualdomains"_s, "v.example:joe\n");
    m_send->start();
    EnvelopeOptions options;
    options.envelopeId = "E+2B1";
    options.returns = returns.toStdString();
    options.recipients = {{"FAILURE", "rfc822;Bob+40@R.example"}, {"", "rfc822;old@v.example"}};
    QCOMPARE(inject({"bob@r.example", "new@v.example"}, options), 0);
    QVERIFY(m_send->serveUntil([&] { return m_texts.size() == 1; }));
    QCOMPARE(m_reports[0].recipient, kSender);
    const auto seen = readByPython(m_texts[0]);
    QVERIFY2(seen.startsWith("multipart/report delivery-status 0\n3 ['text/plain', 'message/delivery-status', '" + type + "'] 0\n"),
             seen.constData());
    QVERIFY2(seen.contains("Original-Envelope-Id: E+1|Reporting-MTA: dns; gold.example|Arrival-Date: "), seen.constData());
    const QByteArray failed = "|Action: failed|Status: 5.1.1|Remote-MTA: dns; [192.0.2.1]|Diagnostic-Code: smtp; 550 5.1.1 nobody";
    QVERIFY2(seen.contains("Original-Recipient: rfc822; Bob@@R.example|Final-Recipient: rfc822; bob@r.example" + failed + '\n'),
             seen.constData());
    QVERIFY2(seen.contains("Original-Recipient: rfc822; old@v.example|Final-Recipient: rfc822; new@v.example" + failed + '\n'),
             seen.constData());
    QVERIFY(seen.contains("Return-Path: <ann@s.example>\\nReceived: ") && seen.contains("Subject: x"));
    QCOMPARE(seen.contains("the body"), returns == "FULL");
    QVERIFY(m_texts[0].contains("I'm afraid I wasn't able to deliver your message") && m_texts[0].contains("<bob@r.example>:\n"));
}

// Without a word of the client the administrator decides; qmail's form holds if he does not.
void tst_SendReports::bounceFormatIsSet()
{
    m_send->start();
    QCOMPARE(inject({"a@r.example"}, {}), 0);
    QVERIFY(m_send->serveUntil([&] { return m_texts.size() == 1; }));
    QVERIFY(!m_texts[0].contains("multipart/report") && m_texts[0].contains("--- Below this line is a copy of the message.\n"));
    control(u"bounceformat"_s, "dsn\n");
    m_send->signal(SIGHUP);
    QCOMPARE(injectMessage(2000, "Subject: \xc3\xbc\n\n\xfe\n", kSender, {"j\xc3\xbcrgen@r.example"}), 0);
    QVERIFY(m_send->serveUntil([&] { return m_texts.size() == 2; }));
    const auto seen = readByPython(m_texts[1]);
    QVERIFY2(seen.startsWith("multipart/report delivery-status 0\n3 ['text/plain', 'message/global-delivery-status', "
                             "'message/global'] 0\n"),
             seen.constData());
    QVERIFY(m_texts[1].contains("Final-Recipient: utf-8; j\xc3\xbcrgen@r.example\n") && m_texts[1].contains("\n\xfe\n"));
    QVERIFY(m_reports[1].options.eightBit && !m_reports[1].options.utf8);
}

void tst_SendReports::successIsTold()
{
    m_send->start();
    EnvelopeOptions options = notify({"SUCCESS", "SUCCESS,FAILURE", "SUCCESS", "FAILURE", ""});
    options.returns = "FULL";
    options.recipients[0].originalRecipient = "rfc822;g@gold.example";
    QCOMPARE(inject({"good@gold.example", "good@r.example", "told@r.example", "good2@r.example", "good3@r.example"}, options), 0);
    QVERIFY(logs("success notice msg"));
    const auto message = m_send->deliveries().first().message;
    QVERIFY(logs("end msg " + message.mid(message.indexOf('/') + 1) + '\n'));
    QVERIFY(m_send->serveUntil([&] { return m_texts.size() == m_send->log().count("success notice msg"); }));
    QVERIFY(m_send->serveUntilIdle());
    QByteArray all; // local and remote deliveries may end at different times, and then there are two notices
    for (const auto &text : std::as_const(m_texts)) {
        const auto seen = readByPython(text);
        QVERIFY2(seen.startsWith("multipart/report delivery-status 0\n3 ['text/plain', 'message/delivery-status', "
                                 "'text/rfc822-headers'] 0\n"),
                 seen.constData());
        QVERIFY(!seen.contains("the body"));
        all += seen;
    }
    QCOMPARE(all.count("Action: "), 2);
    QVERIFY2(all.contains("Original-Recipient: rfc822; g@gold.example|Final-Recipient: rfc822; good@gold.example|"
                          "Action: delivered|Status: 2.0.0"),
             all.constData());
    QVERIFY2(all.contains("Final-Recipient: rfc822; good@r.example|Action: relayed|Status: 2.0.0|Remote-MTA: dns; [192.0.2.1]"),
             all.constData());
    QVERIFY(!m_send->log().contains("DSN:"));
    QCOMPARE(sideFiles(), QStringList());
    // Nobody is told of what happened to a bounce.
    m_texts.clear();
    QCOMPARE(inject({"good@gold.example"}, notify({"SUCCESS"}), ""), 0);
    QVERIFY(m_send->serveUntil([&] { return m_texts.size() == 1; })); // the message itself
    m_send->serveUntil([&] { return m_texts.size() > 1; }, 300);
    QCOMPARE(m_texts.size(), 1);
    QCOMPARE(sideFiles(), QStringList());
}

// The note is on disk before the recipient's mark, and is told after a kill, whatever else the message waits for.
void tst_SendReports::successSurvivesKill()
{
    m_send->start();
    QCOMPARE(inject({"good@gold.example", "hang@gold.example"}, notify({"SUCCESS", "SUCCESS"})), 0);
    QVERIFY(m_send->serveUntil([&] { return m_send->log().contains("success: did_1+0+0/"); }));
    QVERIFY(m_send->serveUntil([&] { return sideFiles().size() == 1; }));
    m_send->serveUntil([] { return false; }, 100);
    QCOMPARE(m_texts.size(), 0);
    m_send->kill();
    const auto note = kQueuePath + u"bounce/"_s + sideFiles().first();
    writeFile(note, readFile(note) + "<half@gold.example>:\ndeliv"); // what a crash may leave
    m_send->start();
    QVERIFY(m_send->serveUntil([&] { return m_texts.size() == 1; }));
    QVERIFY(m_texts[0].contains("Final-Recipient: rfc822; good@gold.example\nAction: delivered\n"));
    QVERIFY(!m_texts[0].contains("half@"));
    QVERIFY(m_send->serveUntil([] { return sideFiles().isEmpty(); }));
    for (const auto &d : m_send->deliveries()) {
        if (d.recipient == "hang@gold.example")
            m_send->report(d, "Kdid 0+0+1\n");
    }
    QVERIFY(m_send->serveUntil([&] { return m_texts.size() == 2; }));
    QVERIFY(m_texts[1].contains("hang@gold.example\nAction: delivered\n") && !m_texts[1].contains("good@gold.example"));
    QCOMPARE(m_send->deliveries().count() - m_texts.size(), 3); // good once, hang twice
}

void tst_SendReports::delaysAreToldToThoseWhoWant()
{
    control(u"delaynotice"_s, "2\n");
    m_send->start();
    QCOMPARE(inject({"late1@r.example", "late2@r.example", "late3@gold.example"}, notify({"FAILURE", "DELAY", ""})), 0);
    QCOMPARE(inject({"late4@r.example"}, notify({"NEVER"})), 0);
    QVERIFY(m_send->serveUntil([&] { return m_send->log().count("deferral") == 4; }));
    m_send->serveUntil([] { return false; }, 100);
    for (const auto &d : m_send->deliveries()) {
        const utimbuf times{::time(nullptr) - 3 * 3600, ::time(nullptr) - 3 * 3600};
        QCOMPARE(::utime(QFile::encodeName(queueFile(u"info"_s, numberOf(d))).constData(), &times), 0);
    }
    m_send->signal(SIGALRM);
    QVERIFY(m_send->serveUntil([&] { return m_send->log().count("deferral") >= 8 && !m_texts.isEmpty(); }));
    m_send->serveUntil([] { return false; }, 300);
    QCOMPARE(m_texts.size(), 1);
    const auto seen = readByPython(m_texts[0]);
    QCOMPARE(seen.count("|Action: delayed|Status: 4.0.0|"), 2);
    QCOMPARE(seen.count("|Will-Retry-Until: "), 2);
    QVERIFY(seen.contains("Final-Recipient: rfc822; late2@r.example") && seen.contains("Final-Recipient: rfc822; late3@gold.example"));
    QVERIFY(!seen.contains("late1@"));
}

void tst_SendReports::bouncesLiveShorter_data()
{
    QTest::addColumn<QByteArray>("sender");
    QTest::addColumn<bool>("fails");
    QTest::newRow("bounce") << QByteArray() << true;
    QTest::newRow("double bounce") << QByteArray("#@[]") << true;
    QTest::newRow("of a person") << kSender << false;
}

void tst_SendReports::bouncesLiveShorter()
{
    QFETCH(const QByteArray, sender);
    QFETCH(const bool, fails);
    control(u"bouncelifetime"_s, "3600\n");
    m_send->setAnswer([](const Delivery &d) { return QByteArray(d.recipient == "late@r.example" ? "Zlater\n" : "Kfine\n"); });
    const QByteArray info = 'F' + sender + QByteArray(1, '\0');
    addQueueMessage({"Subject: x\n\n", {}, info, {}, QByteArray("Tlate@r.example\0", 16), {}, ::time(nullptr) - 2 * 3600});
    m_send->start();
    QVERIFY(logs(fails ? "failure: later" : "deferral: later"));
}

void tst_SendReports::doubleBounces_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<QByteArray>("report");
    QTest::addColumn<bool>("delivered");
    const QByteArray nobody = "D192.0.2.1 does not like recipient.\nRemote host said: 550 5.1.1 nobody\n";
    const QByteArray full = "D192.0.2.1 does not like recipient.\nRemote host said: 552 5.2.2 full\n";
    QTest::newRow("standard") << QByteArray() << nobody << true;
    QTest::newRow("deliver") << QByteArray("deliver\n") << nobody << true;
    QTest::newRow("discard") << QByteArray("discard\n") << full << false;
    QTest::newRow("quiet, no such sender") << QByteArray("quiet\n") << nobody << false;
    QTest::newRow("quiet, another trouble") << QByteArray("quiet\n") << full << true;
}

void tst_SendReports::doubleBounces()
{
    QFETCH(const QByteArray, policy);
    QFETCH(const QByteArray, report);
    QFETCH(const bool, delivered);
    if (!policy.isEmpty())
        control(u"doublebouncepolicy"_s, policy);
    m_send->setAnswer([&](const Delivery &d) {
        if (d.sender == "#@[]")
            m_reports.append(d);
        return d.sender == "#@[]" ? QByteArray("Kfine\n") : report;
    });
    m_send->start();
    QCOMPARE(inject({"forged@r.example"}, {}, ""), 0);
    QVERIFY(logs(delivered ? "bounce msg" : "double bounce: discarding bounce/"));
    QVERIFY(m_send->serveUntil([&] { return m_send->log().count("end msg") == (delivered ? 2 : 1); }));
    QCOMPARE(m_reports.size(), delivered ? 1 : 0);
    if (delivered)
        QCOMPARE(m_reports[0].recipient, "postmaster@gold.example");
}

MW_SANDBOX_TEST_MAIN(tst_SendReports)
#include "tst_SendReports.moc"
