// SPDX-License-Identifier: GPL-3.0-or-later
// Who has edits that are not applied yet is told to the others while it is so: by mailwrightctl and by a client of our own.
#include "shared/rpc/Presence.h"
#include "shared/rpcqt/Client.h"
#include "tests/e2e/ThreatHub.h"

#include <memory>

using namespace Qt::StringLiterals;
using namespace mw;
using namespace mw::test;
using presence_Watch = rpc::presence::Watch;
using rpc::presence::Place;

namespace {

QStringList watching(const QStringList &places = {})
{
    return QStringList{ThreatHub::program("mailwrightctl"), u"presence"_s, u"watch"_s} + places;
}

// The lines of it so far; each call adds what has come since.
struct Listener {
    Background process;
    QByteArray said = {};

    bool says(const QByteArray &words)
    {
        return waitUntil([&] { return (said += process.output()).contains(words); }, 10'000);
    }
};

// A window of root's, with the last that it was told.
struct Window {
    rpcqt::Client client{u"/run/mailwright/helper.sock"_s};
    std::vector<rpc::presence::Person> others;
    bool isTold = false;
    std::unique_ptr<rpcqt::Stream> stream;

    bool open(const std::string &word, const std::vector<Place> &places)
    {
        isTold = false;
        client.open();
        stream.reset(client.stream<presence_Watch>({.places = places, .window = word}, &client, [this](const auto &answer, bool) {
            isTold = true;
            others = answer ? answer->people : std::vector<rpc::presence::Person>();
        }));
        return QTest::qWaitFor([this] { return isTold; }, 20'000);
    }
};

} // namespace

class tst_Presence : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_hub.start()); }
    void othersAreTold();
    void whoMayOnlyLookHasNoEdits();
    void placesThatAreNone();
    void aLaterCallTakesThePlace();

private:
    ThreatHub m_hub;
    PolkitBus m_bus;
};

void tst_Presence::othersAreTold()
{
    Listener carol{Background(watching(), {.user = kCarol})};
    QVERIFY2(carol.says("nobody else has edits"), carol.said);
    {
        const Background bench(watching({u"receiving"_s, u"domains"_s, u"receiving"_s}), {.user = kBench});
        QVERIFY2(carol.says("bench has edits that are not applied: domains, receiving\n"), carol.said);
        carol.said.clear();
    }
    QVERIFY2(carol.says("nobody else has edits"), carol.said); // its process has ended
}

void tst_Presence::whoMayOnlyLookHasNoEdits()
{
    QVERIFY(m_bus.start(kRules));
    Listener dave{Background(watching(), {.user = kDave})};
    QVERIFY2(dave.says("nobody else has edits"), dave.said);
    const auto refused = ThreatHub::ctl({u"presence"_s, u"watch"_s, u"domains"_s}, kDave);
    QVERIFY2(refused.code != 0 && refused.errors.contains("configure"), refused.errors);
}

void tst_Presence::placesThatAreNone()
{
    const auto wrong = ThreatHub::ctl({u"presence"_s, u"watch"_s, u"everywhere"_s});
    QCOMPARE(wrong.code, 100);
    QVERIFY2(wrong.errors.contains("the places are: domains, addresses"), wrong.errors);
    const auto longWord = ThreatHub::talk(0, {{u"method"_s, u"org.mailwright.Presence.Watch"_s}, {u"more"_s, true},
                                              {u"parameters"_s, QJsonObject{{u"window"_s, QString(65, u'x')}}}});
    QVERIFY(!longWord.isEmpty() && longWord.first()[u"error"_s].toString().endsWith(u"InvalidParameter"_s));
}

void tst_Presence::aLaterCallTakesThePlace()
{
    Window first;
    Window second;
    QVERIFY(first.open("one", {}));
    QVERIFY(first.others.empty());
    QVERIFY(second.open("two", {Place::Domains}));
    QVERIFY(QTest::qWaitFor([&] { return first.others.size() == 1; }, 20'000));
    QCOMPARE(first.others.front().places, std::vector{Place::Domains});
    // The same window with other edits: never two of it, whenever the end of the old call is seen.
    Window again;
    QVERIFY(again.open("two", {Place::Lists, Place::Users}));
    QVERIFY(again.others.empty());
    QVERIFY(QTest::qWaitFor([&] { return first.others.size() == 1 && first.others.front().places == std::vector{Place::Lists, Place::Users}; }, 20'000));
    again.stream.reset();
    QVERIFY(QTest::qWaitFor([&] { return first.others.empty(); }, 20'000));
}

MW_SANDBOX_TEST_MAIN(tst_Presence)
#include "tst_Presence.moc"
