// SPDX-License-Identifier: GPL-3.0-or-later
// Sockets, streams and names, on a machine of their own with a name server that answers as told.
#include "shared/base/Clock.h"
#include "shared/net/ConnectFirst.h"
#include "shared/net/Dns.h"
#include "shared/net/Stream.h"
#include "shared/net/Tcp.h"
#include "tests/support/DnsServer.h"
#include "tests/support/Sandbox.h"
#include "tests/support/SmtpScript.h"

#include <QtTest/QTest>

#include <algorithm>
#include <array>
#include <sys/socket.h>
#include <thread>

using namespace Qt::StringLiterals;
using namespace mw;
using namespace mw::net;

class tst_Net : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void connectAndTalk();
    void refusedAndTimedOut();
    void firstThatAnswers();
    void portInUse();
    void stopListeningWakes();
    void streamLines();
    void streamTimeouts();
    void own();
    void addresses();
    void exchangers();
    void failures();
    void pointers();
    void namesWithoutWaiting(); // rows: G10
    void largeAnswers(); // rows: G48 B35

private:
    std::unique_ptr<test::DnsServer> m_dns;
};

namespace {

Endpoint loopback(std::uint16_t port)
{
    return {IpAddress::v4(0x7f000001), port};
}

} // namespace

void tst_Net::initTestCase()
{
    // More attempts than elsewhere: the resolver takes a server that was quick for late after a quarter of a second.
    test::writeFile(u"/etc/resolv.conf"_s, "nameserver 127.0.0.1\noptions timeout:1 attempts:5\n");
    m_dns = std::make_unique<test::DnsServer>();
    test::DnsEntry entry;
    entry.addresses = {"192.0.2.1", "2001:db8::1", "192.0.2.2"};
    entry.mx = {{20, "b.test"}, {10, "a.test"}, {10, "c.test"}};
    entry.pointers = {"Host.Test"};
    m_dns->set("host.test", entry);
    m_dns->set("1.2.0.192.in-addr.arpa", entry);
    m_dns->set("1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa", entry);
    test::DnsEntry alias;
    alias.alias = "host.test";
    m_dns->set("alias.test", alias);
    m_dns->set("nothing.test", {});
    test::DnsEntry null;
    null.mx = {{0, ""}};
    m_dns->set("null.test", null);
    test::DnsEntry six;
    six.addresses = {"2001:db8::6"};
    m_dns->set("six.test", six);
    m_dns->set("broken.test", {test::DnsEntry::Kind::ServerFailure, {}, {}, {}, {}});
    m_dns->set("silent.test", {test::DnsEntry::Kind::Silence, {}, {}, {}, {}});
}

void tst_Net::connectAndTalk()
{
    const auto listener = listenTcp(loopback(2501), 5);
    QVERIFY(listener.has_value());
    const auto client = connectTcp(loopback(2501), 1000);
    QVERIFY(client.has_value());
    const auto accepted = acceptTcp(listener->get());
    QVERIFY(accepted.has_value());
    QCOMPARE(accepted->remote.address.text(), std::string("127.0.0.1"));
    QCOMPARE(localEndpoint(client->get())->port, accepted->remote.port);
    QCOMPARE(remoteEndpoint(client->get())->port, std::uint16_t{2501});
    QVERIFY(os::writeAll(client->get(), "hello").has_value());
    Stream stream(accepted->socket.get(), accepted->socket.get(), 1000);
    QCOMPARE(std::string(*stream.peek()), std::string("hello"));
    const auto six = listenTcp({IpAddress(), 2502}, 5);
    QVERIFY(six.has_value());
    QVERIFY(connectTcp(loopback(2502), 1000).has_value());
    QVERIFY(connectTcp({*IpAddress::parse("::1"), 2502}, 1000).has_value());
}

void tst_Net::refusedAndTimedOut()
{
    QCOMPARE(connectTcp(loopback(2599), 1000).error().kind, ErrorKind::Network);
    const test::DeafListener deaf("127.0.0.7", 25);
    const auto begin = clock::monotonicMilliseconds();
    QCOMPARE(connectTcp({*IpAddress::parse("127.0.0.7"), 25}, 300).error().kind, ErrorKind::Timeout);
    const auto took = clock::monotonicMilliseconds() - begin;
    QVERIFY(took >= 290 && took < 60'000); // the kernel's own patience is two minutes
}

// One that never answers does not hold up the next, and one that refuses is passed at once.
void tst_Net::firstThatAnswers()
{
    const test::DeafListener deaf("127.0.0.2", 2500);
    const auto listener = listenTcp({*IpAddress::parse("::1"), 2500}, 5);
    QVERIFY(listener);
    const ConnectAttempt silent{{*IpAddress::parse("127.0.0.2"), 2500}, {}};
    const ConnectAttempt refusing{{*IpAddress::parse("127.0.0.3"), 2500}, {}};
    const ConnectAttempt good{{*IpAddress::parse("::1"), 2500}, {}};
    auto begin = clock::monotonicMilliseconds();
    auto first = connectFirst(std::array{silent, good}, 60'000);
    const auto took = clock::monotonicMilliseconds() - begin;
    QVERIFY(first.socket.valid());
    QCOMPARE(first.index, std::size_t{1});
    QVERIFY(took >= 240 && took < 30'000);
    QVERIFY(!first.errors[0]); // it was not over
    begin = clock::monotonicMilliseconds();
    first = connectFirst(std::array{refusing, good, silent}, 120'000, 60'000);
    QCOMPARE(first.index, std::size_t{1});
    QCOMPARE(first.errors[0]->kind, ErrorKind::Network);
    QVERIFY(!first.errors[2]);
    QVERIFY(clock::monotonicMilliseconds() - begin < 30'000);
    first = connectFirst(std::array{silent, refusing}, 300, 50);
    QVERIFY(!first.socket.valid());
    QCOMPARE(first.errors[0]->kind, ErrorKind::Timeout);
    QCOMPARE(first.errors[1]->kind, ErrorKind::Network);
    first = connectFirst(std::array{ConnectAttempt{good.to, IpAddress::parse("2001:db8::77")}}, 300);
    QCOMPARE(first.errors[0]->kind, ErrorKind::Config);
    QVERIFY(!connectFirst({}, 100).socket.valid());
}

void tst_Net::portInUse()
{
    const auto first = listenTcp(loopback(2503), 5);
    QCOMPARE(listenTcp(loopback(2503), 5).error().kind, ErrorKind::Busy);
}

void tst_Net::stopListeningWakes()
{
    const auto listener = listenTcp(loopback(2504), 5);
    ErrorKind kind = ErrorKind::Bug;
    std::thread waiting([&] { kind = acceptTcp(listener->get()).error().kind; });
    QTest::qWait(50);
    stopListening(listener->get());
    waiting.join();
    QCOMPARE(kind, ErrorKind::Closed);
}

void tst_Net::streamLines()
{
    auto pair = *os::makeSocketPair(SOCK_STREAM);
    QVERIFY(os::writeAll(pair.first.get(), "one\r\ntwolong\nthree").has_value());
    ::shutdown(pair.first.get(), SHUT_WR);
    Stream stream(pair.second.get(), pair.second.get(), 1000);
    std::string line;
    QCOMPARE(*stream.readLine(line, 6), Stream::Line::Whole);
    QCOMPARE(line, std::string("one\r"));
    QCOMPARE(*stream.readLine(line, 6), Stream::Line::TooLong);
    QCOMPARE(line, std::string("twolon"));
    QCOMPARE(*stream.readLine(line, 6), Stream::Line::End);
    QVERIFY(stream.write("out").has_value());
    QVERIFY(!*os::waitReadable(pair.first.get(), 20)); // nothing leaves before it has to
    QVERIFY(stream.flush().has_value());
    QVERIFY(*os::waitReadable(pair.first.get(), 1000));
}

void tst_Net::streamTimeouts()
{
    auto pair = *os::makeSocketPair(SOCK_STREAM);
    Stream socket(pair.second.get(), pair.second.get(), 100);
    QCOMPARE(socket.peek().error().kind, ErrorKind::Timeout);
    auto pipe = *os::makePipe();
    Stream reader(pipe.read.get(), pipe.write.get(), 100);
    QCOMPARE(reader.peek().error().kind, ErrorKind::Timeout);
    const std::string much(1U << 20U, 'x');
    QCOMPARE(socket.write(much).and_then([&] { return socket.flush(); }).error().kind, ErrorKind::Timeout);
}

void tst_Net::own()
{
    const auto list = *ownAddresses();
    const auto has = [&](const char *text) { return std::ranges::find(list, *IpAddress::parse(text)) != list.end(); };
    QVERIFY(has("127.0.0.1") && has("0.0.0.0") && has("::1") && has("::"));
    QVERIFY(!has("127.0.0.2"));
}

void tst_Net::addresses()
{
    auto dns = *Dns::open(20);
    QCOMPARE(dns.addresses("host.test")->addresses.size(), std::size_t{3});
    QCOMPARE(dns.addresses("HOST.test", Families::V4)->addresses.size(), std::size_t{2});
    QCOMPARE(dns.addresses("alias.test", Families::V4)->addresses.front().text(), std::string("192.0.2.1"));
    QCOMPARE(dns.addresses("six.test", Families::V4)->addresses.front().text(), std::string("2001:db8::6"));
    QCOMPARE(*dns.alias("alias.test"), std::string("host.test"));
    QCOMPARE(dns.alias("host.test").error().kind, ErrorKind::NotFound);
}

void tst_Net::exchangers()
{
    auto dns = *Dns::open(20);
    const auto list = *dns.mailExchangers("host.test");
    QCOMPARE(list.size(), std::size_t{3});
    QCOMPARE(list.at(0).name, std::string("a.test"));
    QCOMPARE(list.at(2).preference, std::uint16_t{20});
    QVERIFY(dns.mailExchangers("nothing.test")->empty());
    QCOMPARE(dns.mailExchangers("null.test")->at(0).name, std::string());
}

void tst_Net::failures()
{
    auto dns = *Dns::open(20);
    QCOMPARE(dns.addresses("nosuch.test").error().kind, ErrorKind::NotFound);
    QCOMPARE(dns.addresses("nothing.test").error().kind, ErrorKind::NotFound);
    QCOMPARE(dns.mailExchangers("nosuch.test").error().kind, ErrorKind::NotFound);
    QCOMPARE(dns.addresses(".bad..name").error().kind, ErrorKind::NotFound);
    QVERIFY(dns.addresses("broken.test").error().kind != ErrorKind::NotFound);
    auto impatient = *Dns::open(5);
    const auto begin = clock::monotonicMilliseconds();
    QCOMPARE(impatient.mailExchangers("silent.test").error().kind, ErrorKind::Timeout);
    QVERIFY(clock::monotonicMilliseconds() - begin < 20'000);
    // A silent server keeps nothing else from working afterwards.
    QVERIFY(impatient.addresses("host.test").has_value());
}

void tst_Net::pointers()
{
    auto dns = *Dns::open(20);
    QCOMPARE(dns.namesOf(*IpAddress::parse("192.0.2.1"))->front(), std::string("host.test"));
    QCOMPARE(dns.namesOf(*IpAddress::parse("2001:db8::1"))->front(), std::string("host.test"));
    QCOMPARE(dns.namesOf(*IpAddress::parse("192.0.2.9")).error().kind, ErrorKind::NotFound);
}

void tst_Net::namesWithoutWaiting()
{
    auto dns = *Dns::open(20);
    QVERIFY(!dns.confirmedName(0));
    dns.beginNameOf(*IpAddress::parse("192.0.2.1"));
    QCOMPARE(dns.confirmedName(20'000), std::optional<std::string>("host.test"));
    QCOMPARE(dns.confirmedName(0), std::optional<std::string>("host.test"));
    dns.beginNameOf(*IpAddress::parse("2001:db8::1"));
    QCOMPARE(dns.confirmedName(20'000), std::optional<std::string>("host.test"));
    dns.beginNameOf(*IpAddress::parse("192.0.2.99")); // has none
    QVERIFY(!dns.confirmedName(20'000));
    // One that nobody answers, replaced by another question.
    test::DnsEntry silent;
    silent.kind = test::DnsEntry::Kind::Silence;
    m_dns->set("98.2.0.192.in-addr.arpa", silent);
    const auto began = clock::monotonicMilliseconds();
    dns.beginNameOf(*IpAddress::parse("192.0.2.98"));
    QVERIFY(clock::monotonicMilliseconds() - began < 5000);
    QVERIFY(!dns.confirmedName(100));
    dns.beginNameOf(*IpAddress::parse("192.0.2.1"));
    QCOMPARE(dns.confirmedName(20'000), std::optional<std::string>("host.test"));
}

void tst_Net::largeAnswers()
{
    test::DnsEntry many;
    for (int i = 0; i < 200; ++i)
        many.mx.append({i, "a-rather-long-name-of-an-exchanger-" + QByteArray::number(i) + ".test"});
    m_dns->set("large.test", many);
    auto dns = *Dns::open();
    const auto found = dns.mailExchangers("large.test");
    QVERIFY(found.has_value());
    QCOMPARE(found->size(), std::size_t{200});
    QVERIFY(m_dns->askedByTcp() > 0);
}

MW_SANDBOX_TEST_MAIN(tst_Net)
#include "tst_Net.moc"
