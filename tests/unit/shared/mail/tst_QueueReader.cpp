// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/QueueReader.h"
#include "tests/support/QueueDaemon.h"
#include "tests/support/Sandbox.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace mw;
using namespace Qt::StringLiterals;

class tst_QueueReader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void empty();
    void preprocessed();
    void unfinishedAndDamaged();
    void stopsWhenTold();
    void many();

private:
    void put(const std::string &path, const QByteArray &content) const;
    void putMessage(mail::MessageNumber number) const;
    mail::QueueReader reader() const;
    std::vector<mail::QueuedMessage> all() const;

    std::unique_ptr<QTemporaryDir> m_home;
    const mail::QueueLayout m_layout;
};

void tst_QueueReader::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    test::makePrivateHub(m_home->path());
}

void tst_QueueReader::put(const std::string &path, const QByteArray &content) const
{
    test::writeFile(m_home->path() + u"/queue/"_s + QString::fromStdString(path), content);
}

void tst_QueueReader::putMessage(mail::MessageNumber number) const
{
    put(m_layout.mess(number), "Received: x\n\n");
    put(m_layout.info(number), QByteArray("Fann@a\0", 7));
    put(m_layout.remote(number), QByteArray("Tjoe@b\0Djim@c\0", 14));
}

mail::QueueReader tst_QueueReader::reader() const
{
    return std::move(*mail::QueueReader::open(m_home->path().toStdString() + "/queue", m_layout));
}

std::vector<mail::QueuedMessage> tst_QueueReader::all() const
{
    std::vector<mail::QueuedMessage> out;
    const auto done = reader().forEach([&out](const mail::QueuedMessage &message) {
        out.push_back(message);
        return true;
    });
    return done ? out : std::vector<mail::QueuedMessage>(999);
}

void tst_QueueReader::empty()
{
    QVERIFY(all().empty());
    QCOMPARE(reader().counts()->messages, std::uint64_t{0});
    QVERIFY(!reader().message(12)->has_value());
    QVERIFY(!mail::QueueReader::open("/nonexistent/queue", m_layout));
}

void tst_QueueReader::preprocessed()
{
    putMessage(47);
    put(mail::QueueLayout::bounce(47), "x");
    const auto message = reader().message(47)->value();
    QCOMPARE(message.number, mail::MessageNumber{47});
    QCOMPARE(message.size, std::uint64_t{13});
    QCOMPARE(message.sender, std::string("ann@a"));
    QVERIFY(message.bouncing);
    QVERIFY(message.birth > 1'700'000'000);
    QCOMPARE(message.channels.size(), std::size_t{1});
    QCOMPARE(message.channels[0].channel, mail::Channel::Remote);
    QVERIFY(!message.channels[0].recipients[0].done && message.channels[0].recipients[1].done);
    QVERIFY(message.channels[0].modified >= message.birth);
    QCOMPARE(all().size(), std::size_t{1});
    QVERIFY(reader().openMessage(47).has_value());
    QVERIFY(!reader().openMessage(48).has_value());
}

void tst_QueueReader::unfinishedAndDamaged()
{
    putMessage(1);
    putMessage(2);
    put(mail::QueueLayout::todo(2), "x"); // S4
    putMessage(3);
    put(m_layout.info(3), "no record");
    put(m_layout.info(4), QByteArray("F\0", 2)); // its message has just gone
    put(m_layout.mess(5), "only S2");
    put("info/0/not-a-number", "x");
    const auto found = all();
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found[0].number, mail::MessageNumber{1});
    QCOMPARE(reader().counts()->messages, std::uint64_t{4});
    QCOMPARE(reader().counts()->unprocessed, std::uint64_t{1});
}

void tst_QueueReader::stopsWhenTold()
{
    for (mail::MessageNumber number = 1; number < 50; ++number)
        putMessage(number);
    int seen = 0;
    QVERIFY(reader().forEach([&seen](const mail::QueuedMessage &) { return ++seen < 5; }).has_value());
    QCOMPARE(seen, 5);
}

// MW_BENCH=10000 gives the figure that people ask for.
void tst_QueueReader::many()
{
    const auto count = static_cast<mail::MessageNumber>(qMax(1000, qEnvironmentVariableIntValue("MW_BENCH")));
    for (mail::MessageNumber number = 1; number <= count; ++number)
        putMessage(number);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(all().size(), static_cast<std::size_t>(count));
    qInfo("%d messages read in %lld ms", static_cast<int>(count), timer.elapsed());
    QVERIFY(timer.elapsed() < 10'000);
}

QTEST_APPLESS_MAIN(tst_QueueReader)
#include "tst_QueueReader.moc"
