// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-remote/Dialogue.h"
#include "daemon/mta/qmail-remote/Targets.h"
#include "daemon/mta/qmail-remote/TokenCommand.h"
#include "shared/os/Signals.h"

#include <QtTest/QTest>

#include <algorithm>
#include <chrono>
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
    Refusal refusal; // where it did not come to a message
};

const Job kJoe{"ann@a", {"joe@x"}};
const Terms kTerms{"me.example", false, {}, {}, {}};

// The server's side is written out beforehand: the client reads it as it goes.
Conversation converse(const std::string &server, const std::string &message, Job job = kJoe,
                      bool looked = false, Dialogue::Afterwards afterwards = Dialogue::Afterwards::Quit, Terms terms = kTerms)
{
    auto pair = *os::makeSocketPair(SOCK_STREAM);
    const os::Fd file(::memfd_create("message", MFD_CLOEXEC));
    (void)os::writeAll(file.get(), message);
    ::lseek(file.get(), 0, SEEK_SET);
    (void)os::writeAll(pair.first.get(), server);
    ::shutdown(pair.first.get(), SHUT_WR);
    job.message = file.get();
    if (looked)
        job.facts = *MessageFacts::of(file.get());
    Conversation out;
    {
        Session session(std::move(pair.second), "192.0.2.1", 1000);
        const auto welcome = session.open(terms);
        if (welcome)
            out.result = Dialogue(session, job, afterwards).run();
        else
            out.refusal = welcome.error();
    }
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
    void familiesTakeTurns();
    void utf8();
    void utf8IsRefused();
    void eightBitIsRecoded();
    void notices();
    void staysOpen();
    void unheard();
    void lmtp();
    void tlsIsDemanded();
    void logsIn();
    void wrongPassword();
    void tokens();
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
    const auto c = converse(kOffers + kTaken, "a\n.b\n", kJoe, true);
    QVERIFY(c.sent.find("MAIL FROM:<ann@a> SIZE=7\r\n") != std::string::npos);
    QVERIFY(c.result.reports.starts_with(nul("r") + "K"));
    const auto stepwise = converse("220 x\r\n250-x\r\n250 size\r\n" + kTaken, "a\n", kJoe, true);
    QVERIFY(stepwise.sent.find("MAIL FROM:<ann@a> SIZE=3\r\n") != std::string::npos);
    const auto notOffered = converse("220 x\r\n250 x\r\n" + kTaken, "a\n", kJoe, true);
    QVERIFY(notOffered.sent.find("MAIL FROM:<ann@a>\r\n") != std::string::npos);
}

void tst_Dialogue::tooLargeIsNotSent()
{
    const std::string large(600, 'x');
    const auto c = converse(kOffers, large + "\n" + large + "\n", kJoe, true);
    QCOMPARE(c.sent, std::string("EHLO me.example\r\nQUIT\r\n"));
    QCOMPARE(c.result.reports, nul("DConnected to 192.0.2.1 but it takes messages of at most 1000 bytes, and this one has "
                                   "1204 (#5.3.4).\n"));
    QVERIFY(!c.result.unheard);
    const auto fits = converse(kOffers + kTaken, std::string(998, 'x') + "\n", kJoe, true);
    QVERIFY(fits.sent.find("SIZE=1000\r\n") != std::string::npos);
    // 0 and no number: a server without a limit that it could name.
    for (const char *offer : {"SIZE 0", "SIZE"}) {
        const auto any = converse("220 x\r\n250-x\r\n250 " + std::string(offer) + "\r\n" + kTaken, large + "\n",
                                  kJoe, true);
        QVERIFY(any.sent.find("SIZE=602\r\n") != std::string::npos);
    }
}

void tst_Dialogue::eightBitIsAnnounced()
{
    const auto c = converse(kOffers + kTaken, "gr\xc3\xbc\xc3\x9f\n", kJoe, true);
    QVERIFY(c.sent.find("MAIL FROM:<ann@a> SIZE=8 BODY=8BITMIME\r\n") != std::string::npos);
    const auto plain = converse(kOffers + kTaken, "a\n", kJoe, true);
    QVERIFY(plain.sent.find("BODY") == std::string::npos);
    const auto without = converse(kHello + kTaken, "\xff\n", kJoe, true);
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
    const auto c = converse(kHello + "250 ok\r\n550 no\r\n250 ok\r\n354 go\r\n250 taken\r\n", "a\n", Job{"ann@a", {"one@x", "two@x"}});
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
    QVERIFY(deferred.refusal.tryNext);
}

void tst_Dialogue::badGreetingTriesNext()
{
    for (const char *greeting : {"554 no\r\n", "421 busy\r\n", "hello\r\n", ""}) {
        const auto c = converse(greeting, "a\n");
        QVERIFY(c.refusal.tryNext);
        QVERIFY(c.refusal.fate == Fate::Temporary && c.refusal.text.starts_with("Connected to 192.0.2.1 but "));
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
    const auto c = converse(kHello + "250 ok\r\n250 ok\r\n354 go\r\n250 taken\r\n", "a\n", Job{"ann@a", {std::nullopt, "joe@x"}});
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

void tst_Dialogue::familiesTakeTurns()
{
    const auto at = [](const char *text, const char *name) { return Target{*net::IpAddress::parse(text), 10, name}; };
    const auto servers = serversOf({at("192.0.2.1", "a"), at("192.0.2.2", "a"), at("192.0.2.9", "b"), at("2001:db8::1", "a"),
                                    at("2001:db8::2", "a"), at("192.0.2.3", "a")});
    QCOMPARE(servers.size(), std::size_t{2});
    std::string order;
    for (const auto &address : servers[0].addresses)
        order += address.text() + " ";
    QCOMPARE(order, std::string("192.0.2.1 2001:db8::1 192.0.2.2 2001:db8::2 192.0.2.3 "));
    QCOMPARE(servers[1].name, std::string("b"));
}

void tst_Dialogue::utf8()
{
    const Job job{"j\xc3\xb6@b\xc3\xbc"
                  "cher.example",
                  {"joe@b\xc3\xbc"
                   "cher.example"}};
    const auto offered = converse("220 x\r\n250-x\r\n250-8BITMIME\r\n250 SMTPUTF8\r\n" + kTaken, "a\n", job, true);
    QVERIFY(offered.sent.find("MAIL FROM:<j\xc3\xb6@b\xc3\xbc"
                              "cher.example> SMTPUTF8\r\nRCPT TO:<joe@b\xc3\xbc"
                              "cher.example>\r\n") != std::string::npos);
    // Only a domain beyond ASCII: any server can have it.
    auto domains = job;
    domains.sender = "ann@b\xc3\xbc"
                     "cher.example";
    domains.options.utf8 = true;
    const auto plain = converse("220 x\r\n250 x\r\n" + kTaken, "a\n", domains, true);
    QVERIFY(plain.sent.find("MAIL FROM:<ann@xn--bcher-kva.example>\r\nRCPT TO:<joe@xn--bcher-kva.example>\r\n") !=
            std::string::npos);
}

void tst_Dialogue::utf8IsRefused()
{
    auto job = kJoe;
    job.options.utf8 = true;
    job.sender = "j\xc3\xb6@a";
    auto c = converse("220 x\r\n250 x\r\n" + kTaken, "a\n", job, true);
    QVERIFY(c.sent.find("MAIL") == std::string::npos);
    QVERIFY(c.result.reports.starts_with('D') && c.result.reports.find("(#5.6.7)") != std::string::npos);
    job.sender = "ann@a";
    c = converse("220 x\r\n250 x\r\n" + kTaken, "Subject: \xc3\xbc\n\na\n", job, true);
    QVERIFY(c.result.reports.find("(#5.6.7)") != std::string::npos);
    c = converse("220 x\r\n250 x\r\n" + kTaken, "Subject: u\n\n\xc3\xbc\n", job, true);
    QVERIFY(c.result.reports.find("accepted message") != std::string::npos);
}

void tst_Dialogue::eightBitIsRecoded()
{
    const std::string message = "A: b\n\n\xc3\xbc\n";
    const auto recoded = converse("220 x\r\n250-x\r\n250 SIZE\r\n" + kTaken, message, kJoe, true);
    const std::string text = "A: b\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
                             "Content-Transfer-Encoding: quoted-printable\r\n\r\n=C3=BC\r\n";
    QVERIFY(recoded.sent.find("SIZE=" + std::to_string(text.size()) + "\r\n") != std::string::npos);
    QVERIFY(recoded.sent.find(text + ".\r\n") != std::string::npos);
    // Not to a server that knows no extensions at all, nor where it is switched off, nor where it is not needed.
    auto off = kJoe;
    off.downgrade = false;
    for (const auto &c : {converse("220 x\r\n502 x\r\n250 x\r\n" + kTaken, message, kJoe, true),
                          converse("220 x\r\n250 x\r\n" + kTaken, message, off, true),
                          converse(kOffers + kTaken, message, kJoe, true)})
        QVERIFY(c.sent.find("A: b\r\n\r\n\xc3\xbc\r\n.\r\n") != std::string::npos);
}

void tst_Dialogue::notices()
{
    auto job = kJoe;
    job.options = {"id+20", "HDRS", "SUCCESS,DELAY", "rfc822;joe@x", false, false};
    const auto passed = converse("220 x\r\n250-x\r\n250 DSN\r\n" + kTaken, "a\n", job);
    QVERIFY(passed.sent.find("MAIL FROM:<ann@a> RET=HDRS ENVID=id+20\r\n"
                             "RCPT TO:<joe@x> NOTIFY=SUCCESS,DELAY ORCPT=rfc822;joe@x\r\n") != std::string::npos);
    QVERIFY(passed.result.reports.ends_with(nul("250 taken\nDSN: passed on\n")));
    const auto relayed = converse("220 x\r\n250 x\r\n" + kTaken, "a\n", job);
    QVERIFY(relayed.sent.find("MAIL FROM:<ann@a>\r\nRCPT TO:<joe@x>\r\n") != std::string::npos);
    QVERIFY(relayed.result.reports.ends_with(nul("250 taken\nDSN: relayed\n")));
}

void tst_Dialogue::staysOpen()
{
    auto c = converse(kHello + kTaken, "a\n", kJoe, false, Dialogue::Afterwards::Stay);
    QVERIFY(c.result.reusable);
    QVERIFY(c.sent.ends_with("\r\na\r\n.\r\n") || c.sent.ends_with("DATA\r\na\r\n.\r\n"));
    // Where a transaction was begun it has to be ended first.
    c = converse("220 x\r\n250 x\r\n250 ok\r\n550 no\r\n250 reset\r\n", "a\n", kJoe, false, Dialogue::Afterwards::Stay);
    QVERIFY(c.result.reusable);
    QVERIFY(c.sent.ends_with("RSET\r\n"));
    c = converse("220 x\r\n250 x\r\n250 ok\r\n550 no\r\n", "a\n", kJoe, false, Dialogue::Afterwards::Stay);
    QVERIFY(!c.result.reusable && !c.result.unheard);
    QVERIFY(c.result.reports.ends_with(nul("DGiving up on 192.0.2.1.\n")));
}

void tst_Dialogue::unheard()
{
    QVERIFY(converse(kHello, "a\n").result.unheard);
    QVERIFY(converse(kHello + "421 enough\r\n", "a\n").result.unheard);
    QVERIFY(converse(kHello + "250 ok\r\n250 ok\r\n", "a\n").result.unheard);
    QVERIFY(!converse(kHello + "550 no\r\n503 x\r\n503 x\r\n", "a\n").result.unheard);
    QVERIFY(!converse(kHello + "250 ok\r\n250 ok\r\n354 go\r\n", "a\n").result.unheard);
}

void tst_Dialogue::lmtp()
{
    auto terms = kTerms;
    terms.lmtp = true;
    const Job job{"ann@a", {"one@x", "two@x", "three@x"}};
    const auto c = converse("220 x\r\n250-x\r\n250 PIPELINING\r\n250 ok\r\n250 ok\r\n550 who\r\n250 ok\r\n354 go\r\n"
                            "250 stored\r\n452 quota\r\n",
                            "a\n", job, false, Dialogue::Afterwards::Quit, terms);
    QVERIFY(c.sent.starts_with("LHLO me.example\r\n"));
    QCOMPARE(c.result.reports,
             nul("r") + nul("h192.0.2.1 does not like recipient.\nRemote host said: 550 who\n") +
                 nul("s192.0.2.1 does not take the message for this recipient.\nRemote host said: 452 quota\n") +
                 nul("K192.0.2.1 accepted message.\nRemote host said: 250 stored\n"));
    const auto none = converse("220 x\r\n250 x\r\n250 ok\r\n250 ok\r\n354 go\r\n552 full\r\n", "a\n", kJoe, false,
                               Dialogue::Afterwards::Quit, terms);
    QVERIFY(none.result.reports.starts_with('h'));
    QVERIFY(none.result.reports.ends_with(nul("DGiving up on 192.0.2.1.\n")));
}

void tst_Dialogue::tlsIsDemanded()
{
    auto terms = kTerms;
    terms.tls.demand = mail::TlsDemand::Encrypted;
    auto c = converse("220 x\r\n250 x\r\n", "a\n", kJoe, false, Dialogue::Afterwards::Quit, terms);
    QCOMPARE(c.sent, std::string("EHLO me.example\r\nQUIT\r\n"));
    QVERIFY(c.refusal.fate == Fate::Temporary && c.refusal.tryNext && !c.refusal.tryInClear);
    QVERIFY(c.refusal.text.find("does not offer TLS") != std::string::npos);
    const std::string refused = "220 x\r\n250-x\r\n250 STARTTLS\r\n454 not now\r\n";
    c = converse(refused, "a\n", kJoe, false, Dialogue::Afterwards::Quit, terms);
    QVERIFY(!c.refusal.tryInClear);
    c = converse(refused, "a\n");
    QVERIFY(c.refusal.tryInClear);
    // What comes ahead of the handshake could be anybody's.
    c = converse("220 x\r\n250-x\r\n250 STARTTLS\r\n220 go\r\n250 x\r\n", "a\n", kJoe, false, Dialogue::Afterwards::Quit,
                 terms);
    QVERIFY(c.refusal.text.find("TLS failed") != std::string::npos);
}

namespace {

Conversation loggingIn(const std::string &offer, const std::string &answers, mail::RemoteCredentials credentials = {"ann", "secret"})
{
    auto terms = kTerms;
    terms.credentials = std::move(credentials);
    return converse("220 x\r\n250-x\r\n250 AUTH " + offer + "\r\n" + answers, "a\n", kJoe, false,
                    Dialogue::Afterwards::Quit, terms);
}

} // namespace

void tst_Dialogue::logsIn()
{
    auto c = loggingIn("LOGIN PLAIN", "235 ok\r\n" + kTaken);
    QVERIFY(c.sent.find("\r\nAUTH PLAIN AGFubgBzZWNyZXQ=\r\nMAIL") != std::string::npos);
    QVERIFY(c.result.reports.find("accepted message") != std::string::npos);
    c = loggingIn("LOGIN", "334 VXNlcm5hbWU6\r\n334 UGFzc3dvcmQ6\r\n235 ok\r\n" + kTaken);
    QVERIFY(c.sent.find("\r\nAUTH LOGIN\r\nYW5u\r\nc2VjcmV0\r\nMAIL") != std::string::npos);
    c = loggingIn("CRAM-MD5", kTaken);
    QVERIFY(c.sent.find("MAIL") == std::string::npos);
    QVERIFY(c.refusal.text.find("offers no login") != std::string::npos && c.refusal.fate == Fate::Temporary);
    // A server that cannot prove to know the password is not believed.
    c = loggingIn("SCRAM-SHA-256", "235 ok\r\n" + kTaken);
    QVERIFY(c.sent.find("MAIL") == std::string::npos);
    // A password that does not fit behind the command goes after it.
    c = loggingIn("PLAIN", "334 \r\n235 ok\r\n" + kTaken, {"ann", std::string(600, 'x')});
    QVERIFY(c.sent.find("\r\nAUTH PLAIN\r\nAGFubgB4") != std::string::npos);
}

void tst_Dialogue::wrongPassword()
{
    const auto c = loggingIn("PLAIN", "535 5.7.8 no\r\n");
    QCOMPARE(c.refusal.fate, Fate::Temporary);
    QVERIFY(!c.refusal.tryNext); // the same password would be wrong there, too
    QVERIFY(c.refusal.text.find("does not accept the login of ann") != std::string::npos);
    QVERIFY(c.refusal.text.find("Remote host said: 535 5.7.8 no\n") != std::string::npos);
    QVERIFY(loggingIn("PLAIN", "454 later\r\n").refusal.tryNext);
    QVERIFY(loggingIn("PLAIN", "").refusal.text.find("connection died") != std::string::npos);
}

void tst_Dialogue::tokens()
{
    const mail::RemoteCredentials command{"ann", "/bin/echo token", true};
    // "user=ann\1auth=Bearer token\1\1"
    const std::string response = "AUTH XOAUTH2 dXNlcj1hbm4BYXV0aD1CZWFyZXIgdG9rZW4BAQ==\r\n";
    auto c = loggingIn("XOAUTH2", "235 ok\r\n" + kTaken, command);
    QVERIFY(c.sent.find(response + "MAIL") != std::string::npos);
    c = loggingIn("XOAUTH2", "334 e30=\r\n535 old\r\n235 ok\r\n" + kTaken, command);
    QVERIFY(c.sent.find(response + "\r\n" + response + "MAIL") != std::string::npos);
    c = loggingIn("XOAUTH2", "535 old\r\n535 old\r\n", command);
    QVERIFY(c.refusal.text.find("has expired") != std::string::npos);
    for (const char *bad : {"/bin/false", "/no/such/program", "/bin/true", "echo x", ""})
        QVERIFY(loggingIn("XOAUTH2", "", {"ann", bad, true}).refusal.text.find("Unable to get a token") != std::string::npos);
    const auto begin = std::chrono::steady_clock::now();
    QCOMPARE(runTokenCommand("/bin/sleep 60", 1).error().kind, ErrorKind::Timeout);
    QVERIFY(std::chrono::steady_clock::now() - begin < std::chrono::seconds(20));
    QCOMPARE(*runTokenCommand("/bin/echo  a $HOME"), std::string("a $HOME")); // no shell
}

QTEST_APPLESS_MAIN(tst_Dialogue)
#include "tst_Dialogue.moc"
