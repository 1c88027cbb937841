// SPDX-License-Identifier: GPL-3.0-or-later
// The categories 06-route and 07-bounce: the real qmail-send, qmail-clean and qmail-queue; the test plays both
// spawners.
#include "tests/support/Golden.h"
#include "tests/support/Sandbox.h"
#include "tests/support/SendHarness.h"

#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <csignal>
#include <ctime>
#include <memory>
#include <sys/stat.h>
#include <utime.h>

using namespace Qt::StringLiterals;
using namespace mw::test;

namespace {

const QString kControl = u"/var/qmail/control/"_s;
const QString kQueue = u"/var/qmail/queue/"_s;

// One run of a case.
struct Run {
    QList<QByteArray> problems;
    Matcher matcher;
    void expect(const char *what, const QByteArray &expected, const QByteArray &actual)
    {
        if (const auto difference = matcher.difference(expected, actual); !difference.isEmpty())
            problems.append(QByteArray(what) + ": " + difference.toUtf8());
    }
};

void writeControls(const QJsonObject &files)
{
    QDir(kControl).removeRecursively();
    QDir().mkpath(kControl);
    for (auto it = files.begin(); it != files.end(); ++it)
        writeFile(kControl + it.key(), bytesOf(it.value()));
}

// The report for the n-th delivery to this recipient.
QByteArray replyFor(const QJsonObject &replies, const QByteArray &recipient, qsizetype nth)
{
    const auto value = replies.value(QString::fromUtf8(recipient));
    if (value.isUndefined())
        return "Kfine\n";
    const auto list = value.toArray();
    return list.isEmpty() ? bytesOf(value) : bytesOf(list.at(qMin(nth, list.size() - 1)));
}

// Lines of one channel (or of none) without status lines and delivery numbers, which depend on the other channel.
QByteArray linesOf(const QByteArray &log, const char *channel)
{
    static const QRegularExpression starting(u"^starting delivery (\\d+): msg \\S+ to (local|remote) "_s);
    static const QRegularExpression ended(u"^delivery (\\d+): "_s);
    QHash<QString, QString> channels;
    QByteArray out;
    for (const auto &line : log.split('\n')) {
        const auto text = QString::fromLatin1(line);
        auto of = u"none"_s;
        if (const auto m = starting.match(text); m.hasMatch())
            of = channels[m.captured(1)] = m.captured(2);
        else if (const auto e = ended.match(text); e.hasMatch())
            of = channels.value(e.captured(1));
        if (of == QLatin1String(channel) && !line.startsWith("status: local"))
            out += QString(text).remove(QRegularExpression(u"(?<=delivery )\\d+"_s)).toLatin1() + '\n';
    }
    return out;
}

void compareLogs(Run &run, const GoldenCase &c, const QByteArray &actual)
{
    const auto expected = c.bytes("log_b64");
    if (!c.json.value(u"channels_interleave"_s).toBool() || run.matcher.difference(expected, actual).isEmpty())
        return run.expect("log", expected, actual);
    for (const auto *channel : {"none", "local", "remote"})
        run.expect(channel, linesOf(expected, channel), linesOf(actual, channel));
}

// The info, local, remote or bounce file of a message, or null.
QByteArray recordFile(const QString &area, const QByteArray &message)
{
    const auto number = message.mid(message.indexOf('/') + 1);
    return readFile(kQueue + area + u'/' + QString::fromLatin1(area == u"bounce" ? number : message));
}

void compareRecords(Run &run, const QJsonObject &expected, const QHash<QString, QByteArray> &seen)
{
    for (const auto &area : {u"info"_s, u"local"_s, u"remote"_s, u"bounce"_s})
        run.expect(area.toLatin1().constData(), bytesOf(expected.value(area)), seen.value(area));
}

QHash<QString, QByteArray> recordsOf(const QByteArray &message)
{
    QHash<QString, QByteArray> out;
    for (const auto &area : {u"info"_s, u"local"_s, u"remote"_s, u"bounce"_s}) {
        out.insert(area, recordFile(area, message));
        struct stat s{};
        const auto path = QFile::encodeName(kQueue + area + u'/' + QString::fromLatin1(message));
        if (::stat(path.constData(), &s) == 0 && ((s.st_mode & 07777) != 0600 || s.st_uid != 1006))
            out[area] += " (wrong mode or owner)";
    }
    return out;
}

QByteArray shown(const Delivery &d)
{
    return QByteArray(mw::mail::channelName(d.channel)) + " <" + d.sender + "> <" + d.recipient + ">\n";
}

// The deliveries of one channel; both if the channel is empty.
QByteArray expectedDeliveries(const GoldenCase &c, const QString &channel)
{
    QByteArray out;
    for (const auto &value : c.json.value(u"deliveries"_s).toArray()) {
        const auto d = value.toObject();
        const auto of = d.value(u"channel"_s).toString();
        if (channel.isEmpty() || of == channel)
            out += of.toLatin1() + " <" + bytesOf(d.value(u"sender"_s)) + "> <" + bytesOf(d.value(u"recipient"_s)) + ">\n";
    }
    return out;
}

void compareDeliveries(Run &run, const GoldenCase &c, const SendHarness &harness)
{
    const bool interleave = c.json.value(u"channels_interleave"_s).toBool();
    for (const auto &channel : interleave ? QStringList{u"local"_s, u"remote"_s} : QStringList{QString()}) {
        QByteArray actual;
        for (const auto &d : harness.deliveries()) {
            if (channel.isEmpty() || channel == QLatin1String(mw::mail::channelName(d.channel)))
                actual += shown(d);
        }
        run.expect("deliveries", expectedDeliveries(c, channel), actual);
    }
}

bool logHasLines(const SendHarness &harness, qsizetype count)
{
    return harness.log().count('\n') >= count;
}

qsizetype messagesLeft()
{
    qsizetype left = 0;
    for (int i = 0; i < 23; ++i)
        left += QDir(kQueue + u"mess/%1"_s.arg(i)).entryList(QDir::Files).size();
    return left;
}

// Messages as they lay in the queue when they were delivered.
void compareMessages(Run &run, const GoldenCase &c, const QHash<QByteArray, QByteArray> &seen)
{
    for (const auto &value : c.json.value(u"deliveries"_s).toArray()) {
        const auto d = value.toObject();
        if (!d.contains(u"message_b64"_s))
            continue;
        const auto key = bytesOf(d.value(u"sender"_s)) + '>' + bytesOf(d.value(u"recipient"_s));
        run.expect("message", QByteArray::fromBase64(d.value(u"message_b64"_s).toString().toLatin1()), seen.value(key));
    }
}

void runMail(Run &run, const GoldenCase &c)
{
    const QueueService queue;
    SendHarness harness;
    QHash<QByteArray, QByteArray> messages;
    QHash<QByteArray, qsizetype> attempts;
    QHash<QString, QByteArray> records;
    const auto replies = c.json.value(u"replies"_s).toObject();
    harness.setAnswer([&](const Delivery &d) -> std::optional<QByteArray> {
        if (records.isEmpty())
            records = recordsOf(d.message);
        messages.insert(d.sender + '>' + d.recipient, readFile(kQueue + u"mess/"_s + QString::fromLatin1(d.message)));
        return replyFor(replies, d.recipient, attempts[d.recipient]++);
    });
    const auto limits = c.json.value(u"spawn_limits"_s).toArray();
    const bool old = c.id == u"bounce-lifetime"_s;
    if (old) // with the recorded 0 already the first attempt is the last when the next second has begun
        writeFile(kControl + u"queuelifetime"_s, "1000\n");
    harness.start(static_cast<unsigned>(limits.at(0).toInt(120)), static_cast<unsigned>(limits.at(1).toInt(120)));
    QList<QByteArray> recipients;
    for (const auto &r : c.json.value(u"recipients"_s).toArray())
        recipients.append(bytesOf(r));
    const auto body = c.json.contains(u"stdin_b64"_s) ? c.bytes("stdin_b64") : QByteArray("Subject: x\n\nbody\n");
    const int exitCode = injectMessage(2000, body, bytesOf(c.json.value(u"sender"_s)), recipients);
    if (exitCode != c.json.value(u"queue_exit"_s).toInt())
        run.problems.append("qmail-queue exits " + QByteArray::number(exitCode));
    if (old && harness.serveUntil([&] { return harness.log().contains("deferral"); })) {
        const auto info = kQueue + u"info/"_s + QString::fromLatin1(harness.deliveries().first().message);
        const auto birth = ::time(nullptr) - 2000;
        const utimbuf times{birth, birth};
        ::utime(QFile::encodeName(info).constData(), &times);
        harness.signal(SIGALRM);
    }
    const auto lines = c.bytes("log_b64").count('\n') - 1;
    harness.serveUntil([&] { return logHasLines(harness, lines); }, 60'000);
    if (c.json.contains(u"files_during"_s))
        records = recordsOf(harness.deliveries().first().message);
    else if (!harness.serveUntil([] { return messagesLeft() == 0; }, 60'000))
        run.problems.append("the message is still in the queue");
    if (const int code = harness.stop(); code != c.exitCode())
        run.problems.append("exit code " + QByteArray::number(code));
    compareLogs(run, c, harness.log());
    compareDeliveries(run, c, harness);
    compareMessages(run, c, messages);
    for (const auto *key : {"files_after", "files_during"}) {
        if (c.json.contains(QLatin1String(key)))
            compareRecords(run, c.json.value(QLatin1String(key)).toObject(), records);
    }
}

void runStart(Run &run, const GoldenCase &c)
{
    if (c.id == u"start-notrigger"_s)
        QFile::remove(kQueue + u"lock/trigger"_s);
    if (c.id == u"start-noqueue"_s)
        QDir(kQueue).removeRecursively();
    SendHarness harness;
    const bool small = c.id == u"start-small-spawn"_s; // the limits stand in its log only
    harness.start(small ? 5 : 120, small ? 6 : 120);
    int code = -1;
    if (c.exitCode() == 0) {
        harness.serveUntil([&] { return logHasLines(harness, 1); });
        code = harness.stop();
    } else {
        code = harness.waitForEnd();
    }
    if (code != c.exitCode())
        run.problems.append("exit code " + QByteArray::number(code));
    run.expect("log", c.bytes("log_b64"), harness.log());
}

void injectAndWait(SendHarness &harness, const QByteArray &recipient)
{
    const auto before = harness.log().count("end msg");
    injectMessage(2000, "Subject: x\n\nbody\n", "a@a.example", {recipient});
    harness.serveUntil([&] { return harness.log().count("end msg") > before; });
}

std::unique_ptr<QFile> openControl(const QString &name, QIODevice::OpenMode mode)
{
    auto file = std::make_unique<QFile>(kControl + name);
    if (!file->open(mode | QIODevice::Unbuffered))
        qFatal("cannot open control/%s", qPrintable(name));
    return file;
}

void runHangup(Run &run, const GoldenCase &c)
{
    const QueueService queue;
    SendHarness harness;
    harness.setAnswer([](const Delivery &) { return QByteArray("K"); });
    harness.start();
    const auto hangUp = [&] {
        harness.signal(SIGHUP);
        if (!harness.serveUntilIdle())
            run.problems.append("qmail-send does not come to rest");
    };
    // Open to the end: qmail-send would reread a file by itself that is closed.
    const auto domains = openControl(u"virtualdomains"_s, QIODevice::WriteOnly);
    const auto locals = openControl(u"locals"_s, QIODevice::WriteOnly | QIODevice::Append);
    injectAndWait(harness, "joe@new.example");
    domains->write("new.example:new\n");
    hangUp();
    injectAndWait(harness, "joe@new.example");
    locals->write("new.example\n");
    injectAndWait(harness, "joe@new.example");
    hangUp();
    injectAndWait(harness, "joe@new.example");
    harness.stop();
    run.expect("log", c.bytes("log_b64"), harness.log());
    compareDeliveries(run, c, harness);
}

void runAlarm(Run &run, const GoldenCase &c)
{
    const QueueService queue;
    SendHarness harness;
    qsizetype attempts = 0;
    harness.setAnswer([&](const Delivery &) { return QByteArray(attempts++ ? "Kfine\n" : "Zlater\n"); });
    harness.start();
    injectMessage(2000, "Subject: x\n\nbody\n", "a@a.example", {"joe@r.example"});
    harness.serveUntil([&] { return harness.log().contains("deferral"); });
    if (!harness.serveUntilIdle())
        run.problems.append("qmail-send does not come to rest");
    harness.signal(SIGALRM);
    harness.serveUntil([&] { return harness.log().contains("end msg"); });
    harness.stop();
    run.expect("log", c.bytes("log_b64"), harness.log());
}

} // namespace

class tst_GoldenSend : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void golden_data();
    void golden(); // rows: P2 I4 I5 I21 M1 M2 M3 M4 M5 M6 M8 M9 M10 M11
};

void tst_GoldenSend::golden_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("id");
    for (const auto &file : {u"06-route.jsonl"_s, u"07-bounce.jsonl"_s}) {
        for (const auto &c : goldenCases(file))
            QTest::addRow("%s", qPrintable(c.id)) << file << c.id;
    }
}

void tst_GoldenSend::golden()
{
    QFETCH(const QString, file);
    QFETCH(const QString, id);
    static const auto all = goldenCases(u"06-route.jsonl"_s) + goldenCases(u"07-bounce.jsonl"_s);
    GoldenCase c;
    for (const auto &candidate : all) {
        if (candidate.id == id)
            c = candidate;
    }
    makeQueue();
    writeControls(c.json.value(u"control"_s).toObject());
    Run run;
    if (id == u"signal-hup"_s)
        runHangup(run, c);
    else if (id == u"signal-alrm"_s)
        runAlarm(run, c);
    else if (id.startsWith(u"start-"_s))
        runStart(run, c);
    else
        runMail(run, c);
    const auto agreed = agreedDifference(file, id);
    if (agreed.isEmpty())
        QVERIFY2(run.problems.isEmpty(), run.problems.join("\n").constData());
    else
        QVERIFY2(!run.problems.isEmpty(), "listed in differences.txt, but it passes");
}

MW_SANDBOX_TEST_MAIN(tst_GoldenSend)
#include "tst_GoldenSend.moc"
