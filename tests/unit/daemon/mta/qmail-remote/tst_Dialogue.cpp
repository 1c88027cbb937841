// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-remote/Dialogue.h"
#include "daemon/mta/qmail-remote/Targets.h"
#include "shared/os/Signals.h"

#include <QtTest/QTest>

#include <algorithm>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace mw;
using namespace mw::remote;

namespace {

struct Conversation {
    std::string sent; // what the server got
    DialogueResult result;
};

// The server's side is written out beforehand: the client reads it as it goes.
Conversation converse(const std::string &server, const std::string &message,
                      const std::vector<std::optional<std::string>> &recipients = {"joe@x"}, bool looked = false)
{
    auto pair = *os::makeSocketPair(SOCK_STREAM);
    const os::Fd file(::memfd_create("message", MFD_CLOEXEC));
    (void)os::writeAll(file.get(), message);
    ::lseek(file.get(), 0, SEEK_SET);
    (void)os::writeAll(pair.first.get(), server);
    ::shutdown(pair.first.get(), SHUT_WR);
    Job job{"me.example", "ann@a", recipients, file.get(), {}};
    if (looked)
        job.facts = *MessageFacts::of(file.get());
    net::Stream stream(pair.second.get(), pair.second.get(), 1000);
    Conversation out;
    out.result = Dialogue(stream, job, "192.0.2.1").run();
    pair.second.reset();
    out.sent = *os::readAll(pair.first.get(), 16U << 20U);
    return out;
}

std::string nul(const char *text)
{
    return std::string(text) + '\0';
}

const std::string kHello = "220 x\r\n250-x\r\n250-SIZE 1000\r\n250 PIPELINING\r\n";
constexpr const char *kBatch = "EHLO me.example\r\nMAIL FROM:<ann@a>\r\nRCPT TO:<joe@x>\r\nDATA\r\n";

NameService fakeNames(std::vector<net::MailExchanger> exchangers)
{
    return {[](const std::string &name) -> Result<net::Addresses> {
                if (name == "soft")
                    return fail(ErrorKind::Timeout, name);
                if (const auto address = net::IpAddress::parse("192.0.2." + name))
                    return net::Addresses{{*address}, true};
                return fail(ErrorKind::NotFound, name);
            },
            [exchangers](const std::string & /*name*/) -> Result<std::vector<net::MailExchanger>> { return exchangers; },
            [](std::vector<Target> & /*targets*/) {}};
}

const std::vector<net::IpAddress> kOwn{*net::IpAddress::parse("192.0.2.100")};

} // namespace

class tst_Dialogue : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { os::ignoreBrokenPipes(); }
    void pipelines(); // rows: I14 G63
    void sizeIsTold(); // rows: G63
    void tooLargeIsNotSent(); // rows: G63
    void eightBitIsAnnounced(); // rows: G63
    void factsOfMessages();
    void pipelinedSenderRefused();
    void pipelinedNobodyAccepted();
    void someAccepted();
    void fallsBackToHelo(); // rows: G63
    void badGreetingTriesNext(); // rows: G62
    void smuggling(); // rows: I14 G69
    void openLastLine(); // rows: I14
    void unsendableRecipient(); // rows: I14
    void lastWordsBeforeTheEnd(); // rows: I14
    void exchangersInOrder(); // rows: I14
    void nullExchanger(); // rows: I14
    void temporaryNames();
};

void tst_Dialogue::pipelines()
{
    const auto c = converse(kHello + "250 ok\r\n250 ok\r\n354 go\r\n250 taken\r\n", "Subject: x\n\n.dot\n");
    QCOMPARE(c.sent, std::string(kBatch) + "Subject: x\r\n\r\n..dot\r\n.\r\nQUIT\r\n");
    QCOMPARE(c.result.reports, nul("r") + nul("K192.0.2.1 accepted message.\nRemote host said: 250 taken\n"));
}

namespace {
const std::string kOffers = "220 x\r\n250-x\r\n250-SIZE 1000\r\n250-8BITMIME\r\n250 PIPELINING\r\n";
const std::string kTaken = "250 ok\r\n250 ok\r\n354 go\r\n250 taken\r\n";
} // namespace

void tst_Dialogue::sizeIsTold()
{
    // "a", CR LF, ".b", CR LF: doubled dots do not count.
    const auto c = converse(kOffers + kTaken, "a\n.b\n", {"joe@x"}, true);
    QVERIFY(c.sent.find("MAIL FROM:<ann@a> SIZE=7\r\n") != std::string::npos);
    QVERIFY(c.result.reports.starts_with(nul("r") + "K"));
    const auto stepwise = converse("220 x\r\n250-x\r\n250 size\r\n" + kTaken, "a\n", {"joe@x"}, true);
    QVERIFY(stepwise.sent.find("MAIL FROM:<ann@a> SIZE=3\r\n") != std::string::npos);
    const auto notOffered = converse("220 x\r\n250 x\r\n" + kTaken, "a\n", {"joe@x"}, true);
    QVERIFY(notOffered.sent.find("MAIL FROM:<ann@a>\r\n") != std::string::npos);
}

void tst_Dialogue::tooLargeIsNotSent()
{
    const std::string large(600, 'x');
    const auto c = converse(kOffers, large + "\n" + large + "\n", {"joe@x"}, true);
    QCOMPARE(c.sent, std::string("EHLO me.example\r\nQUIT\r\n"));
    QCOMPARE(c.result.reports, nul("DConnected to 192.0.2.1 but it takes messages of at most 1000 bytes, and this one has "
                                   "1204 (#5.3.4).\n"));
    QVERIFY(!c.result.tryNext);
    const auto fits = converse(kOffers + kTaken, std::string(998, 'x') + "\n", {"joe@x"}, true);
    QVERIFY(fits.sent.find("SIZE=1000\r\n") != std::string::npos);
    // 0 and no number: a server without a limit that it could name.
    for (const char *offer : {"SIZE 0", "SIZE"}) {
        const auto any = converse("220 x\r\n250-x\r\n250 " + std::string(offer) + "\r\n" + kTaken, large + "\n",
                                  {"joe@x"}, true);
        QVERIFY(any.sent.find("SIZE=602\r\n") != std::string::npos);
    }
}

void tst_Dialogue::eightBitIsAnnounced()
{
    const auto c = converse(kOffers + kTaken, "gr\xc3\xbc\xc3\x9f\n", {"joe@x"}, true);
    QVERIFY(c.sent.find("MAIL FROM:<ann@a> SIZE=8 BODY=8BITMIME\r\n") != std::string::npos);
    const auto plain = converse(kOffers + kTaken, "a\n", {"joe@x"}, true);
    QVERIFY(plain.sent.find("BODY") == std::string::npos);
    const auto without = converse(kHello + kTaken, "\xff\n", {"joe@x"}, true);
    QVERIFY(without.sent.find("BODY") == std::string::npos && without.sent.find("\xff\r\n") != std::string::npos);
    // From a pipe nobody can look ahead.
    const auto unknown = converse(kOffers + kTaken, "a\n");
    QVERIFY(unknown.sent.find("MAIL FROM:<ann@a> BODY=8BITMIME\r\n") != std::string::npos);
}

void tst_Dialogue::factsOfMessages()
{
    MessageMeter meter;
    meter.feed("a\r");
    meter.feed("\nb\rc\n\n");
    QCOMPARE(meter.facts().bytes, std::uint64_t{3 + 3 + 3 + 2});
    QVERIFY(!meter.facts().eightBit);
    const auto pipe = *os::makePipe();
    QVERIFY(!MessageFacts::of(pipe.read.get()).has_value());
}

void tst_Dialogue::pipelinedSenderRefused()
{
    const auto c = converse(kHello + "550 no\r\n503 x\r\n503 x\r\n", "a\n");
    QCOMPARE(c.sent, std::string(kBatch) + "QUIT\r\n");
    QCOMPARE(c.result.reports,
             nul("DConnected to 192.0.2.1 but sender was rejected.\nRemote host said: 550 no\n"));
    // A server that takes DATA all the same gets an empty message, not ours.
    const auto odd = converse(kHello + "450 later\r\n503 x\r\n354 go\r\n503 none\r\n", "secret\n");
    QCOMPARE(odd.sent, std::string(kBatch) + ".\r\nQUIT\r\n");
    QVERIFY(odd.result.reports.starts_with("ZConnected to 192.0.2.1 but sender was rejected"));
}

void tst_Dialogue::pipelinedNobodyAccepted()
{
    const auto c = converse(kHello + "250 ok\r\n450 full\r\n354 go\r\n554 no recipients\r\n", "a\n");
    QCOMPARE(c.sent, std::string(kBatch) + ".\r\nQUIT\r\n");
    QCOMPARE(c.result.reports, nul("s192.0.2.1 does not like recipient.\nRemote host said: 450 full\n") +
                                   nul("ZGiving up on 192.0.2.1.\n"));
    const auto closed = converse(kHello + "250 ok\r\n550 no\r\n", "a\n");
    QVERIFY(closed.result.reports.ends_with(nul("DGiving up on 192.0.2.1.\n")));
}

void tst_Dialogue::someAccepted()
{
    const auto c = converse(kHello + "250 ok\r\n550 no\r\n250 ok\r\n354 go\r\n250 taken\r\n", "a\n", {"one@x", "two@x"});
    QVERIFY(c.sent.find("\r\na\r\n.\r\nQUIT") != std::string::npos);
    QVERIFY(c.result.reports.starts_with(nul("h192.0.2.1 does not like recipient.\nRemote host said: 550 no\n") + nul("r")));
}

void tst_Dialogue::fallsBackToHelo()
{
    const auto c = converse("220 x\r\n502 what\r\n250 x\r\n250 ok\r\n250 ok\r\n354 go\r\n250 taken\r\n", "a\n");
    QCOMPARE(c.sent, std::string("EHLO me.example\r\nHELO me.example\r\nMAIL FROM:<ann@a>\r\nRCPT TO:<joe@x>\r\nDATA\r\n"
                                 "a\r\n.\r\nQUIT\r\n"));
    const auto deferred = converse("220 x\r\n421 busy\r\n", "a\n");
    QCOMPARE(deferred.sent, std::string("EHLO me.example\r\nQUIT\r\n"));
    QVERIFY(!deferred.result.tryNext);
}

void tst_Dialogue::badGreetingTriesNext()
{
    for (const char *greeting : {"554 no\r\n", "421 busy\r\n", "hello\r\n", ""}) {
        const auto c = converse(greeting, "a\n");
        QVERIFY(c.result.tryNext);
        QVERIFY(c.result.reports.starts_with('Z'));
    }
}

void tst_Dialogue::smuggling()
{
    const auto c = converse(kHello + "250 ok\r\n250 ok\r\n354 go\r\n250 taken\r\n",
                            "a\r.\rMAIL FROM:<evil@x>\r.\r\n.\n");
    QCOMPARE(c.sent, std::string(kBatch) + "a\r\n..\r\nMAIL FROM:<evil@x>\r\n..\r\n..\r\n.\r\nQUIT\r\n");
}

void tst_Dialogue::openLastLine()
{
    const auto c = converse(kHello + "250 ok\r\n250 ok\r\n354 go\r\n250 taken\r\n", "a\nb");
    QVERIFY(c.sent.find("\r\n.\r\n") == std::string::npos);
    QVERIFY(c.result.reports.ends_with(nul("DSMTP cannot transfer messages with partial final lines. (#5.6.2)\n")));
}

void tst_Dialogue::unsendableRecipient()
{
    const auto c = converse(kHello + "250 ok\r\n250 ok\r\n354 go\r\n250 taken\r\n", "a\n", {std::nullopt, "joe@x"});
    QVERIFY(c.sent.starts_with(kBatch));
    QVERIFY(c.result.reports.starts_with('h') && c.result.reports.find("#5.1.3") != std::string::npos);
    QVERIFY(c.result.reports.find(nul("r") + "K") != std::string::npos);
}

void tst_Dialogue::lastWordsBeforeTheEnd()
{
    const auto c = converse(kHello + "250 ok\r\n250 ok\r\n354 go\r\n", "a\n");
    QVERIFY(c.result.reports.ends_with(
        nul("ZConnected to 192.0.2.1 but connection died. Possible duplicate! (#4.4.2)\n")));
}

void tst_Dialogue::exchangersInOrder()
{
    const auto found = targetsOfHost(fakeNames({{5, "1"}, {10, "2"}, {20, "100"}, {30, "3"}}), "x", kOwn);
    QVERIFY(found.has_value());
    QCOMPARE(found->size(), std::size_t{2});
    QCOMPARE(found->at(1).address.text(), std::string("192.0.2.2"));
    const auto mine = targetsOfHost(fakeNames({{10, "2"}, {10, "100"}}), "x", kOwn);
    QCOMPARE(mine.error().fate, Fate::Permanent);
    QVERIFY(mine.error().text.find("#5.4.6") != std::string::npos);
    QVERIFY(targetsOfHost(fakeNames({}), "[192.0.2.100]", kOwn).error().text.find("#5.4.6") != std::string::npos);
    QVERIFY(targetsOfRelay(fakeNames({}), "192.0.2.100").has_value());
    QCOMPARE(targetsOfHost(fakeNames({}), "7", kOwn)->front().address.text(), std::string("192.0.2.7"));
}

void tst_Dialogue::nullExchanger()
{
    const auto found = targetsOfHost(fakeNames({{0, ""}}), "x.example", kOwn);
    QCOMPARE(found.error().fate, Fate::Permanent);
    QVERIFY(found.error().text.find("#5.1.10") != std::string::npos);
}

void tst_Dialogue::temporaryNames()
{
    QCOMPARE(targetsOfHost(fakeNames({{5, "soft"}, {10, "none"}}), "x", kOwn).error().fate, Fate::Temporary);
    QCOMPARE(targetsOfHost(fakeNames({{5, "none"}}), "x", kOwn).error().fate, Fate::Permanent);
    QCOMPARE(targetsOfHost(fakeNames({{5, "soft"}, {10, "2"}}), "x", kOwn)->size(), std::size_t{1});
    QCOMPARE(targetsOfRelay(fakeNames({}), "soft").error().fate, Fate::Temporary);
}

QTEST_APPLESS_MAIN(tst_Dialogue)
#include "tst_Dialogue.moc"
