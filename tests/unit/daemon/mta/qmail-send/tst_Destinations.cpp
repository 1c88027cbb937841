// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-send/Destinations.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace mw;
using namespace mw::send;
using namespace Qt::StringLiterals;
using Answer = Destinations::Answer;

class tst_Destinations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void limits(); // rows: B31
    void freeSlots(); // rows: B31
    void releasesInOrder(); // rows: B31
    void releasesForSeveralServers();
    void halvesAndPauses(); // rows: B31
    void pausesEndByHand(); // rows: B31
    void byHandNeedsOnlyASlot(); // rows: B31
    void oldRefusalsAreForgotten(); // rows: B31
    void answers_data();
    void answers(); // rows: B31
};

namespace {

Settings settings(const QList<std::pair<QString, QByteArray>> &files)
{
    const QTemporaryDir directory;
    for (const auto &[name, content] : files) {
        QFile file(directory.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write a control file");
    }
    auto out = Settings::fromControls(mail::Controls(directory.path().toStdString()));
    if (!out)
        qFatal("%s", out.error().text.c_str());
    return std::move(*out);
}

unsigned limitOf(const Settings &settings, const char *recipient, const char *sender = "ann@s.example")
{
    return Destinations::targetOf(settings, recipient, sender, 20).limit;
}

} // namespace

void tst_Destinations::limits()
{
    const auto none = settings({});
    QCOMPARE(limitOf(none, "joe@x.example"), 15U);
    QCOMPARE(Destinations::targetOf(none, "joe@X.Example", "", 1).limit, 1U);
    QCOMPARE(Destinations::targetOf(none, "joe@X.Example", "", 255).limit, 192U);
    QCOMPARE(Destinations::targetOf(none, "joe@X.Example", "", 20).key, std::string("x.example"));
    const auto said = settings({{u"concurrencydest"_s, "7\nslow.example:2\nrelay.example:587 : 3\nno number:x\noff.example:0\n"},
                                {u"smtproutes"_s, "a.example:relay.example:587\nb.example:relay.example:587\n"}});
    QCOMPARE(limitOf(said, "joe@x.example"), 7U);
    QCOMPARE(limitOf(said, "joe@SLOW.example"), 2U);
    QCOMPARE(limitOf(said, "joe@a.example"), 3U);
    QCOMPARE(limitOf(said, "joe@off.example"), 0U);
    QCOMPARE(Destinations::targetOf(said, "joe@a.example", "", 20).key, Destinations::targetOf(said, "jim@b.example", "", 20).key);
    // A smart host that asks for a login.
    const auto login = settings({{u"remote_auth"_s, "smart.example:587|me|secret\n"}, {u"smtproutes"_s, ":smart.example:587\n"},
                                 {u"concurrencydest"_s, "30\n"}});
    QCOMPARE(limitOf(login, "joe@x.example"), kLoginConnections);
}

void tst_Destinations::freeSlots()
{
    Destinations all;
    const Destinations::Target two{"a", 2};
    const Destinations::Target held{"h", 0};
    QVERIFY(!all.mayStart(held, 0));
    for (int i = 0; i < 2; ++i) {
        QVERIFY(all.mayStart(two, 0));
        all.started(two);
    }
    QVERIFY(!all.mayStart(two, 0));
    QVERIFY(all.mayStart({"b", 1}, 0));
    QVERIFY(!all.ended("a", Answer::Unknown, 0, 3600));
    QVERIFY(all.mayStart(two, 0));
}

void tst_Destinations::releasesInOrder()
{
    Destinations all;
    const Destinations::Target two{"a", 2};
    all.started(two);
    all.started(two);
    for (MessageNumber n = 1; n <= 5; ++n) {
        all.wait(two, n);
        all.wait(two, n); // once is enough
    }
    QCOMPARE(all.waiting(), std::size_t{5});
    QVERIFY(all.release(0).empty());
    (void)all.ended("a", Answer::Reached, 0, 3600);
    QCOMPARE(all.release(0), std::vector<MessageNumber>{1});
    QVERIFY(all.release(0).empty()); // the slot is for the first
    all.opened(1);
    all.started(two);
    QVERIFY(all.release(0).empty());
    (void)all.ended("a", Answer::Reached, 0, 3600);
    (void)all.ended("a", Answer::Reached, 0, 3600);
    QCOMPARE(all.release(0), (std::vector<MessageNumber>{2, 3}));
    all.forgetReleased(); // they came to nothing
    QCOMPARE(all.release(0), (std::vector<MessageNumber>{4, 5}));
}

// A server for which nothing waits any more is forgotten while the others are still looked through.
void tst_Destinations::releasesForSeveralServers()
{
    Destinations all;
    const std::vector<Destinations::Target> targets{{"a.of-a-long-name.example", 1}, {"b.of-a-long-name.example", 1}, {"c.of-a-long-name.example", 2}};
    MessageNumber number = 0;
    for (const auto &target : targets)
        all.wait(target, ++number);
    QCOMPARE(all.release(0), (std::vector<MessageNumber>{1, 2, 3}));
    for (const auto &target : targets)
        all.wait(target, ++number);
    QCOMPARE(all.release(0), std::vector<MessageNumber>{6}); // the others' slots are for 1 and 2
    QCOMPARE(all.waiting(), std::size_t{2});
    all.forgetReleased();
    QCOMPARE(all.release(0), (std::vector<MessageNumber>{4, 5}));
    QCOMPARE(all.waiting(), std::size_t{0});
}

void tst_Destinations::halvesAndPauses()
{
    Destinations all;
    const Destinations::Target eight{"a", 8};
    const auto fail = [&](UnixTime now) {
        all.started(eight);
        return all.ended("a", Answer::Refused, now, 300);
    };
    QVERIFY(!fail(0));
    for (int i = 0; i < 4; ++i) { // half of eight
        QVERIFY(all.mayStart(eight, 0));
        all.started(eight);
    }
    QVERIFY(!all.mayStart(eight, 0));
    for (int i = 0; i < 3; ++i)
        QVERIFY(!all.ended("a", Answer::Refused, 0, 300));
    const auto pause = all.ended("a", Answer::Refused, 10, 300);
    QVERIFY(pause);
    QCOMPARE(pause->seconds, UnixTime{60});
    QCOMPARE(pause->refusals, 5U);
    QVERIFY(!all.mayStart(eight, 69) && all.mayStart(eight, 70) && all.mayStart(eight, 11, true));
    all.wait(eight, 7);
    QCOMPARE(all.nextEnd(11), UnixTime{70});
    QVERIFY(all.release(69).empty());
    QVERIFY(!fail(20)); // began before the pause
    QCOMPARE(fail(70)->seconds, UnixTime{120});
    QCOMPARE(fail(1000)->seconds, UnixTime{240});
    QCOMPARE(fail(2000)->seconds, UnixTime{300}); // the longest
    all.started(eight);
    const auto over = all.ended("a", Answer::Reached, 3000, 300);
    QVERIFY(over);
    QCOMPARE(over->seconds, UnixTime{0});
    QCOMPARE(over->refusals, 9U);
    QVERIFY(!fail(3000)); // counts from one again
    for (int i = 0; i < 12; ++i) {
        all.started(eight);
        QVERIFY(!all.ended("a", Answer::Reached, 3000, 300));
    }
    int free = 0;
    for (; all.mayStart(eight, 3000); ++free)
        all.started(eight);
    QCOMPARE(free, 8);
    Destinations never;
    for (int i = 0; i < 20; ++i) {
        never.started(eight);
        QVERIFY(!never.ended("a", Answer::Refused, 0, 0));
    }
}

void tst_Destinations::pausesEndByHand()
{
    Destinations all;
    const Destinations::Target eight{"a", 8};
    for (int i = 0; i < 5; ++i) {
        all.started(eight);
        (void)all.ended("a", Answer::Refused, 0, 3600);
    }
    QVERIFY(!all.mayStart(eight, 1));
    all.endPauses();
    QVERIFY(all.mayStart(eight, 1));
    for (int i = 0; i < 5; ++i)
        all.started(eight);
    for (int i = 0; i < 4; ++i)
        QVERIFY(!all.ended("a", Answer::Refused, 1, 3600));
    QCOMPARE(all.ended("a", Answer::Refused, 1, 3600)->seconds, UnixTime{120});
}

void tst_Destinations::byHandNeedsOnlyASlot()
{
    Destinations all;
    const Destinations::Target two{"a", 2};
    for (int i = 0; i < 5; ++i) {
        all.started(two);
        (void)all.ended("a", Answer::Refused, 0, 3600);
    }
    all.wait(two, 1);
    for (MessageNumber n = 2; n <= 4; ++n)
        all.wait(two, n, true);
    QCOMPARE(all.waiting(), std::size_t{4});
    QCOMPARE(all.release(1), (std::vector<MessageNumber>{2, 3})); // the whole limit, not the halved one
    for (MessageNumber n = 2; n <= 3; ++n) {
        all.opened(n);
        QVERIFY(all.mayStart(two, 1, true));
        all.started(two);
    }
    QVERIFY(!all.mayStart(two, 1, true));
    QVERIFY(all.release(1).empty());
    (void)all.ended("a", Answer::Refused, 1, 3600);
    QCOMPARE(all.release(1), std::vector<MessageNumber>{4});
    (void)all.ended("a", Answer::Refused, 1, 3600);
    all.forgetReleased();
    QVERIFY(all.release(1).empty()); // the first waits for the end of the pause
    QCOMPARE(all.release(60), std::vector<MessageNumber>{1});
    QCOMPARE(all.waiting(), std::size_t{0});
}

void tst_Destinations::oldRefusalsAreForgotten()
{
    Destinations all;
    for (int i = 0; i < 5000; ++i) {
        const Destinations::Target dead{std::to_string(i) + ".example", 8};
        all.started(dead);
        (void)all.ended(dead.key, Answer::Refused, 1000, 3600);
    }
    QCOMPARE(all.known(), std::size_t{5000});
    all.wait({"7.example", 8}, 7);
    const Destinations::Target good{"good.example", 8};
    all.started(good);
    (void)all.ended(good.key, Answer::Reached, 3000, 3600);
    QCOMPARE(all.known(), std::size_t{5000});
    all.started(good);
    (void)all.ended(good.key, Answer::Reached, 10'000, 3600);
    QCOMPARE(all.known(), std::size_t{1}); // somebody waits for it
}

void tst_Destinations::answers_data()
{
    QTest::addColumn<char>("letter");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("answer");
    const auto row = [](const char *name, char letter, const char *text, Answer answer) {
        QTest::newRow(name) << letter << QByteArray(text) << static_cast<int>(answer);
    };
    row("done", 'K', "", Answer::Reached);
    row("for good", 'D', "192.0.2.1 does not like recipient.\nRemote host said: 550 no\n", Answer::Reached);
    row("greylisting", 'Z', "192.0.2.1 does not like recipient.\nRemote host said: 451 4.7.1 later\n", Answer::Unknown);
    row("closing", 'Z', "192.0.2.1 does not like recipient.\nRemote host said: 421 too much\n", Answer::Refused);
    row("no connection", 'Z', "Sorry, I wasn't able to establish an SMTP connection. (#4.4.1)\n", Answer::Refused);
    row("greeting", 'Z', "Connected to 192.0.2.1 but greeting failed.\nRemote host said: 421 x\n", Answer::Refused);
    row("our trouble", 'Z', "Unable to run. (#4.3.0)\n", Answer::Unknown);
    row("mangled", 'x', "", Answer::Unknown);
}

void tst_Destinations::answers()
{
    QFETCH(const char, letter);
    QFETCH(const QByteArray, text);
    QFETCH(const int, answer);
    QCOMPARE(static_cast<int>(Destinations::answerOf(letter, text.toStdString())), answer);
}

QTEST_GUILESS_MAIN(tst_Destinations)
#include "tst_Destinations.moc"
