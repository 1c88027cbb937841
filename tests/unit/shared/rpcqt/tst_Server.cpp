// SPDX-License-Identifier: GPL-3.0-or-later
// What the server does with clients that are slow, idle, many, too eager or gone; and what it knows of them.
#include "shared/os/UnixSocket.h"
#include "shared/rpcqt/Server.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace mw;

namespace {

const QByteArray kInfo = QByteArray(R"({"method":"org.varlink.service.GetInfo"})") + '\0';
const QByteArray kStop = QByteArray(R"({"method":"org.mailwright.Services.Stop","parameters":{"name":"x"}})") + '\0';

// Takes every method and answers at once.
class Everything {
public:
    template <rpc::Method M>
    void handle(const typename M::Request &, const rpcqt::Responder<M> &responder)
    {
        caller = responder.caller();
        ++handled;
        responder.reply({});
    }
    rpcqt::Caller caller;
    int handled = 0;
};

// One client, read by polling while the event loop of the server goes round.
class Peer {
public:
    explicit Peer(const std::string &path) : m_socket(os::connectUnixNow(path, SOCK_STREAM).value_or(os::Fd())) {}

    void send(const QByteArray &bytes) { (void)!::write(m_socket.get(), bytes.constData(), static_cast<std::size_t>(bytes.size())); }
    // What has come so far; `ended` once the server has closed.
    const QByteArray &received()
    {
        char buffer[65536];
        for (;;) {
            const auto count = ::read(m_socket.get(), buffer, sizeof buffer);
            ended = ended || count == 0;
            if (count <= 0)
                return m_bytes;
            m_bytes.append(buffer, count);
        }
    }
    bool waitForAnswers(qsizetype count, int limit = 30'000)
    {
        return QTest::qWaitFor([&] { return received().count('\0') >= count; }, limit);
    }
    bool waitForEnd(int limit = 30'000)
    {
        return QTest::qWaitFor([&] { return received(), ended; }, limit);
    }
    bool ended = false;

private:
    os::Fd m_socket;
    QByteArray m_bytes;
};

} // namespace

class tst_Server : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void knowsTheProcess();
    void idleConnectionsEnd();
    void halfARequestEnds();
    void whoDoesNotReadEnds();
    void connectionsOfOneUser();
    void placesOfTheOwner();
    void tooEagerOnesWait();
    void aLateDecision();
    void everythingIsOnRecord();

private:
    void serve(const rpcqt::ServerLimits &limits);

    QTemporaryDir m_directory;
    std::string m_path;
    Everything m_everything;
    rpcqt::Dispatcher::Authorise m_authorise;
    QStringList m_records;
    std::unique_ptr<rpcqt::Dispatcher> m_dispatcher;
    std::unique_ptr<rpcqt::Server> m_server;
};

void tst_Server::init()
{
    m_path = m_directory.filePath(u"socket"_s).toStdString();
    m_authorise = [](const auto &, rpc::Right, const auto &then) { then(std::nullopt); };
    m_records.clear();
    m_everything = {};
}

void tst_Server::cleanup()
{
    m_server.reset();
    m_dispatcher.reset();
}

void tst_Server::serve(const rpcqt::ServerLimits &limits)
{
    m_dispatcher = std::make_unique<rpcqt::Dispatcher>(
        m_authorise,
        [this](const rpcqt::Dispatcher::Event &event) {
            m_records << event.method.section(u'.', -1) + (event.isRefused ? u" refused"_s : event.fault ? u" failed"_s : u" done"_s);
        },
        m_everything);
    auto listener = os::listenUnix(m_path, SOCK_STREAM, 0600);
    QVERIFY(listener);
    m_server = std::make_unique<rpcqt::Server>(std::move(*listener), *m_dispatcher, limits);
}

void tst_Server::knowsTheProcess()
{
    serve({});
    Peer peer(m_path);
    peer.send(kInfo);
    QVERIFY(peer.waitForAnswers(1));
    QCOMPARE(m_everything.caller.identity.uid, ::getuid());
    if (!m_everything.caller.process)
        QSKIP("this kernel has no SO_PEERPIDFD");
    pollfd ended{m_everything.caller.process->get(), POLLIN, 0};
    QCOMPARE(::poll(&ended, 1, 0), 0); // it runs: it is we
}

void tst_Server::idleConnectionsEnd()
{
    rpcqt::ServerLimits limits;
    limits.idleSeconds = 1;
    serve(limits);
    Peer fresh(m_path);
    Peer used(m_path);
    used.send(kInfo);
    QVERIFY(used.waitForAnswers(1));
    QVERIFY(fresh.waitForEnd());
    QVERIFY(used.waitForEnd());
    QTRY_COMPARE(m_server->connectionCount(), 0U);
}

void tst_Server::halfARequestEnds()
{
    rpcqt::ServerLimits limits;
    limits.requestSeconds = 1;
    serve(limits);
    QSignalSpy dropped(m_server.get(), &rpcqt::Server::dropped);
    Peer peer(m_path);
    peer.send(kInfo + R"({"method":"org)");
    QVERIFY(peer.waitForAnswers(1));
    QVERIFY(peer.waitForEnd());
    QVERIFY(dropped.first().first().toString().contains(u"too slow"_s));
}

void tst_Server::whoDoesNotReadEnds()
{
    rpcqt::ServerLimits limits;
    limits.stalledSeconds = 1;
    limits.requestsEachSecond = 100'000;
    limits.requestsAtOnce = 100'000;
    serve(limits);
    QSignalSpy dropped(m_server.get(), &rpcqt::Server::dropped);
    Peer peer(m_path);
    QVERIFY(QTest::qWaitFor([&] { return peer.send(kInfo.repeated(50)), !dropped.isEmpty(); }, 60'000));
}

void tst_Server::connectionsOfOneUser()
{
    rpcqt::ServerLimits limits;
    limits.connectionsOfOneUser = 3;
    serve(limits);
    std::vector<std::unique_ptr<Peer>> peers;
    for (int i = 0; i < 4; ++i)
        peers.push_back(std::make_unique<Peer>(m_path));
    QVERIFY(peers[3]->waitForEnd());
    QVERIFY(peers[3]->received().contains("TooMuch"));
    peers[0]->send(kInfo);
    QVERIFY(peers[0]->waitForAnswers(1));
    peers.erase(peers.begin());
    QTRY_COMPARE(m_server->connectionCount(), 2U);
    Peer again(m_path);
    again.send(kInfo);
    QVERIFY(again.waitForAnswers(1));
    QVERIFY(!again.received().contains("TooMuch"));
}

void tst_Server::placesOfTheOwner()
{
    rpcqt::ServerLimits limits;
    limits.connections = 6;
    limits.connectionsOfOwner = 4;
    limits.owner = ::getuid() + 1;
    serve(limits);
    Peer one(m_path);
    Peer two(m_path);
    Peer three(m_path); // the rest is the owner's
    QVERIFY(three.waitForEnd());
    QVERIFY(!one.ended && !two.ended);
    m_server.reset();
    limits.owner = ::getuid();
    serve(limits);
    std::vector<std::unique_ptr<Peer>> peers;
    for (int i = 0; i < 4; ++i)
        peers.push_back(std::make_unique<Peer>(m_path));
    peers[3]->send(kInfo);
    QVERIFY(peers[3]->waitForAnswers(1));
}

void tst_Server::tooEagerOnesWait()
{
    rpcqt::ServerLimits limits;
    limits.requestsEachSecond = 50;
    limits.requestsAtOnce = 20;
    serve(limits);
    QElapsedTimer time;
    time.start();
    // On several connections it is the same user.
    Peer one(m_path);
    Peer two(m_path);
    one.send(kInfo.repeated(40));
    two.send(kInfo.repeated(30));
    QVERIFY(one.waitForAnswers(40) && two.waitForAnswers(30));
    QVERIFY2(time.elapsed() >= 900, QByteArray::number(time.elapsed()).constData());
    // Who connects anew for it gains nothing: 20 at once, and the other 60 take 1.2 seconds, however slow we are.
    Peer three(m_path);
    three.send(kInfo.repeated(10));
    QVERIFY(three.waitForAnswers(10));
    QVERIFY2(time.elapsed() >= 1100, QByteArray::number(time.elapsed()).constData());
}

void tst_Server::aLateDecision()
{
    rpcqt::Dispatcher::Decided later;
    m_authorise = [&](const auto &, rpc::Right, auto then) { later = std::move(then); };
    serve({});
    {
        Peer peer(m_path);
        peer.send(kStop + kInfo);
        QVERIFY(QTest::qWaitFor([&] { return bool(later); }, 30'000));
        QCOMPARE(m_everything.handled, 0);
        std::exchange(later, {})(std::nullopt);
        QCOMPARE(m_everything.handled, 1);
        QVERIFY(QTest::qWaitFor([&] { return bool(later); }, 30'000)); // the next one, in its order
    }
    // Gone while somebody was asked: nothing is done in its name.
    QTRY_COMPARE(m_server->connectionCount(), 0U);
    std::exchange(later, {})(std::nullopt);
    QCOMPARE(m_everything.handled, 1);
}

void tst_Server::everythingIsOnRecord()
{
    m_authorise = [](const auto &, rpc::Right right, const auto &then) {
        then(right == rpc::Right::Configure ? std::optional(rpc::notAllowed(right, "no")) : std::nullopt);
    };
    serve({});
    Peer peer(m_path);
    peer.send(kInfo + kStop + QByteArray(R"({"method":"org.mailwright.Services.Stop","parameters":{"name":1}})") + '\0' +
              QByteArray(R"({"method":"org.mailwright.Changes.Confirm"})") + '\0');
    QVERIFY(peer.waitForAnswers(4));
    QCOMPARE(m_records, (QStringList{u"Stop done"_s, u"Stop failed"_s, u"Confirm refused"_s}));
}

QTEST_GUILESS_MAIN(tst_Server)
#include "tst_Server.moc"
