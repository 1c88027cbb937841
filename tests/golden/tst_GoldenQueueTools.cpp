// SPDX-License-Identifier: GPL-3.0-or-later
// qmail-qread and qmail-qstat of 10-tools on a queue in the state that each case describes.
#include "shared/mail/Envelope.h"
#include "shared/mail/QueueLayout.h"
#include "tests/support/Golden.h"
#include "tests/support/ProgramRun.h"
#include "tests/support/Sandbox.h"

#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtTest/QTest>

using namespace mw;
using namespace Qt::StringLiterals;

namespace {

const QString kFile = u"10-tools.jsonl"_s;
const QString kQueue = u"/var/qmail/queue/"_s;

QList<test::GoldenCase> cases()
{
    return test::goldenCases(kFile, u"qmail-qread"_s) + test::goldenCases(kFile, u"qmail-qstat"_s);
}

void put(const std::string &path, const std::string &content)
{
    test::writeFile(kQueue + QString::fromStdString(path), QByteArray::fromStdString(content));
}

std::vector<std::string> recipientsOf(const QJsonObject &message)
{
    std::vector<std::string> out;
    for (const auto &value : message.value(u"recipients"_s).toArray())
        out.push_back(value.toString().toStdString());
    return out;
}

// One channel's file as qmail-send leaves it: done recipients marked, no file when all are done.
void putChannel(mail::Channel channel, mail::MessageNumber number, const QList<std::pair<std::string, bool>> &recipients)
{
    std::string content;
    bool open = false;
    for (const auto &[address, done] : recipients) {
        content += (done ? "D" : "T") + address + '\0';
        open = open || !done;
    }
    if (open)
        put(mail::QueueLayout().channel(channel, number), content);
}

// A message that was preprocessed with the control files of the cases, and answered once as `replies` says.
void putPreprocessed(const QJsonObject &message, const QJsonObject &replies, mail::MessageNumber number)
{
    const mail::QueueLayout layout;
    QList<std::pair<std::string, bool>> local;
    QList<std::pair<std::string, bool>> remote;
    for (const auto &recipient : recipientsOf(message)) {
        const auto reply = replies.value(QString::fromStdString(recipient)).toString();
        const std::pair done{recipient, reply.startsWith(u'K') || reply.startsWith(u'D')};
        if (reply.startsWith(u'D'))
            put(mail::QueueLayout::bounce(number), "<" + recipient + ">:\nno\n\n");
        if (recipient.ends_with("@gold.example"))
            local.append(done);
        else if (recipient.ends_with("@virt.example"))
            local.append({"virt-" + recipient, done.second});
        else
            remote.append(done);
    }
    put(layout.mess(number), "Received: x\n\nbody\n");
    put(layout.info(number), mail::serialiseInfo(message.value(u"sender"_s).toString().toStdString()));
    putChannel(mail::Channel::Local, number, local);
    putChannel(mail::Channel::Remote, number, remote);
}

void putUnprocessed(const QJsonObject &message, mail::MessageNumber number)
{
    put(mail::QueueLayout().mess(number), "Received: x\n\nbody\n");
    const auto record = mail::serialiseTodo(
        {2000, 1, {message.value(u"sender"_s).toString().toStdString(), recipientsOf(message)}});
    put(mail::QueueLayout::todo(number), record);
    put(mail::QueueLayout::intd(number), record);
}

void makeState(const QJsonObject &queue)
{
    test::makeQueue();
    mail::MessageNumber number = 1000;
    for (const auto &message : queue.value(u"deferred or as replied"_s).toArray())
        putPreprocessed(message.toObject(), queue.value(u"replies (others Z)"_s).toObject(), ++number);
    for (const auto &message : queue.value(u"not preprocessed"_s).toArray())
        putUnprocessed(message.toObject(), ++number);
}

} // namespace

class tst_GoldenQueueTools : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void prints_data();
    void prints(); // rows: P36 P37 I33
};

void tst_GoldenQueueTools::prints_data()
{
    QTest::addColumn<qsizetype>("index");
    const auto all = cases();
    for (qsizetype i = 0; i < all.size(); ++i)
        QTest::newRow(qPrintable(all[i].id)) << i;
}

void tst_GoldenQueueTools::prints()
{
    QFETCH(qsizetype, index);
    const auto c = cases().at(index);
    makeState(c.json.value(u"files"_s).toObject().value(u"queue"_s).toObject());
    test::ProgramRun what;
    what.program = u"/var/qmail/bin/"_s + c.program();
    if (c.json.value(u"note"_s).toString().contains("ordinary user"_L1))
        what.uid = what.gid = 2000;
    const auto result = test::run(what);
    test::Matcher matcher;
    auto difference = matcher.difference(c.bytes("stdout_b64"), result.out);
    if (result.exit != c.exitCode())
        difference += u" exit %1"_s.arg(result.exit);
    const auto agreed = test::agreedDifference(kFile, c.id);
    if (agreed.isEmpty())
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    else
        QVERIFY2(!difference.isEmpty(), qPrintable(u"passes, but is listed: "_s + agreed));
    QCOMPARE(result.exit, c.exitCode());
}

MW_SANDBOX_TEST_MAIN(tst_GoldenQueueTools)
#include "tst_GoldenQueueTools.moc"
