// SPDX-License-Identifier: GPL-3.0-or-later
// Authentication's mechanisms: the examples of the RFCs byte for byte, and what must not be believed.
#include "shared/mail/AuthQuestion.h"
#include "shared/mail/Base64.h"
#include "shared/mail/Digest.h"
#include "shared/mail/SaslPrep.h"
#include "shared/mail/SaslScramClient.h"
#include "shared/mail/SaslScramServer.h"
#include "shared/mail/Scram.h"
#include "shared/os/UnixSocket.h"

#include <QtCore/QByteArray>
#include <QtTest/QTest>

#include <sys/socket.h>
#include <thread>

using namespace mw;
using namespace mw::mail;
using namespace std::string_literals;
using namespace std::string_view_literals;
using Kind = SaslServer::Step::Kind;
using enum ScramServer::Binding;

namespace {

// RFC 7677, section 3.
constexpr auto kClientNonce = "rOprNGfwEbeRWgbNEkqO";
constexpr auto kServerNonce = "%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0";
constexpr auto kSalt = "W22ZaJ0SNY7soEsUEjb6gQ==";
constexpr auto kClientFirst = "n,,n=user,r=rOprNGfwEbeRWgbNEkqO";
constexpr auto kServerFirst = "r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096";
constexpr auto kClientFinal = "c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,"
                              "p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=";
constexpr auto kServerFinal = "v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=";

// The other end of an AuthAsker, with one user: "user", "pencil".
class Service {
public:
    Service() : m_pair(*os::makeSocketPair(SOCK_SEQPACKET)), m_thread([this] { serve(); }) {}
    ~Service()
    {
        ::shutdown(m_pair.first.get(), SHUT_RDWR);
        m_thread.join();
    }
    int socket() const { return m_pair.first.get(); }
    std::vector<authquestion::Packet> asked;

private:
    void serve()
    {
        const auto verifier = scram::makeVerifier("pencil", *base64Decode(kSalt), 4096);
        for (;;) {
            const auto question = os::receiveWithDescriptors(m_pair.second.get(), authquestion::kLongestPacket);
            if (!question || question->bytes.empty())
                return;
            const auto packet = authquestion::decode(question->bytes).value_or(authquestion::Packet{});
            asked.push_back(packet);
            authquestion::Packet answer{authquestion::kWrong, {}};
            if (packet.letter == authquestion::kPlain && packet.fields[0] == "user" && packet.fields[1] == "pencil")
                answer = {authquestion::kRight, {"user"}};
            if (packet.letter == authquestion::kScramStart)
                answer = {authquestion::kChallenge, {*base64Decode(kSalt), "4096"}};
            if (packet.letter == authquestion::kScramProof && scram::isProof(verifier, packet.fields[1], packet.fields[2]))
                answer = {authquestion::kRight, {"user", scram::serverSignature(verifier, packet.fields[1])}};
            if (!packet.fields.empty() && packet.fields[0] == "trouble")
                answer = {authquestion::kTrouble, {}};
            (void)os::sendSome(question->descriptors.at(0).get(), authquestion::encode(answer));
        }
    }

    std::pair<os::Fd, os::Fd> m_pair;
    std::thread m_thread;
};

} // namespace

class tst_Sasl : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void base64();
    void digests();
    void prepares();
    void clientOfTheRfc();
    void serverOfTheRfc();
    void hostileServers_data();
    void hostileServers();
    void serverMustProveItself();
    void hostileClients_data();
    void hostileClients();
    void clientFinalThatDoesNotFit();
    void channelBindingFlags_data();
    void channelBindingFlags();
    void bothSidesBound();
    void plainAndLoginServers();
    void plainAndLoginClients();
    void xoauth2();
    void choosesTheBest();
    void serviceThatIsNotThere();
    void passwordsAreWiped();
};

void tst_Sasl::base64()
{
    for (const auto &[bytes, text] : {std::pair{""s, ""s}, {"f", "Zg=="}, {"fo", "Zm8="}, {"foo", "Zm9v"}, {"foob", "Zm9vYg=="},
                                      {"fooba", "Zm9vYmE="}, {"foobar", "Zm9vYmFy"}, {"\0\xff\x80"s, "AP+A"}}) {
        QCOMPARE(base64Encode(bytes), text);
        QCOMPARE(base64Decode(text), std::optional(bytes));
    }
    for (const auto *bad : {"Z", "Zg", "Zg=", "Zg==Zg==", "Zh==", "Zm9=", "=", "====", "Zg= ", " Zg=", "Zg==\n", "Zm-v", "Z===", "A=A="})
        QVERIFY2(!base64Decode(bad), bad);
}

void tst_Sasl::digests()
{
    QCOMPARE(QByteArray::fromStdString(digest::sha256("abc")).toHex(),
             QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    // RFC 4231, case 2; RFC 7914, section 11.
    QCOMPARE(QByteArray::fromStdString(digest::hmacSha256("Jefe", "what do ya want for nothing?")).toHex(),
             QByteArray("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"));
    QCOMPARE(QByteArray::fromStdString(digest::pbkdf2Sha256("passwd", "salt", 1)).toHex(),
             QByteArray("55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc"));
    QVERIFY(digest::equal("a", "a") && !digest::equal("a", "b") && !digest::equal("a", "aa"));
    QCOMPARE(digest::hmacSha256("", "").size(), digest::kSha256Bytes);
    QVERIFY(*digest::randomBytes(18) != *digest::randomBytes(18));
}

// RFC 4013, section 3.
void tst_Sasl::prepares()
{
    QCOMPARE(*saslPrepared("I\xC2\xADX"), "IX"s);
    QCOMPARE(*saslPrepared("user"), "user"s);
    QCOMPARE(*saslPrepared("USER"), "USER"s);
    QCOMPARE(*saslPrepared("\xC2\xAA"), "a"s);
    QCOMPARE(*saslPrepared("\xE2\x85\xA8"), "IX"s);
    QCOMPARE(*saslPrepared("pa\xC2\xA0ss"), "pa ss"s);
    for (const auto &bad : {"\x07"s, "\xD8\xA7\x31"s, ""s, "\xC2\xAD"s, "a\0b"s, "\xFF\xFE"s, "\xC3"s, "a\xED\xA0\x80"s})
        QVERIFY2(!saslPrepared(bad), QByteArray::fromStdString(bad).toHex().constData());
}

void tst_Sasl::clientOfTheRfc()
{
    ScramClient client("user", Secret("pencil"), kClientNonce);
    QCOMPARE(client.initialResponse()->value(), std::string(kClientFirst));
    QCOMPARE(*client.respond(kServerFirst), std::string(kClientFinal));
    QCOMPARE(client.finish("").error().kind, ErrorKind::Permission);
    QCOMPARE(*client.respond(kServerFinal), ""s);
    QVERIFY(client.finish(""));
}

void tst_Sasl::serverOfTheRfc()
{
    Service service;
    authquestion::AuthAsker asker(service.socket(), 5000);
    ScramServer server(asker, "192.0.2.1", NotOffered, {}, kServerNonce);
    auto step = server.start(kClientFirst);
    QCOMPARE(step.kind, Kind::Challenge);
    QCOMPARE(step.data, std::string(kServerFirst));
    step = server.next(kClientFinal);
    QCOMPARE(step.kind, Kind::Challenge);
    QCOMPARE(step.data, std::string(kServerFinal));
    step = server.next("");
    QCOMPARE(step.kind, Kind::Done);
    QCOMPARE(step.user, "user"s);
    QCOMPARE(server.next("").kind, Kind::Malformed);
}

// What a client must not answer.
void tst_Sasl::hostileServers_data()
{
    QTest::addColumn<QByteArray>("challenge");
    const QByteArray nonce = QByteArray("r=") + kClientNonce + kServerNonce;
    QTest::newRow("a thousand million iterations") << nonce + ",s=W22ZaJ0=,i=1000000000";
    QTest::newRow("more than 64 bits") << nonce + ",s=W22ZaJ0=,i=99999999999999999999";
    QTest::newRow("more than we are willing") << nonce + ",s=W22ZaJ0=,i=2000001";
    QTest::newRow("one iteration") << nonce + ",s=W22ZaJ0=,i=1";
    QTest::newRow("fewer than the RFC wants") << nonce + ",s=W22ZaJ0=,i=4095";
    QTest::newRow("no iterations") << nonce + ",s=W22ZaJ0=,i=0";
    QTest::newRow("negative") << nonce + ",s=W22ZaJ0=,i=-4096";
    QTest::newRow("another nonce") << QByteArray("r=fyko+d2lbbFgONRv9qkxdawL,s=W22ZaJ0=,i=4096");
    QTest::newRow("our nonce alone") << QByteArray("r=") + kClientNonce + ",s=W22ZaJ0=,i=4096";
    QTest::newRow("our nonce at the end") << QByteArray("r=x") + kClientNonce + ",s=W22ZaJ0=,i=4096";
    QTest::newRow("nonce with a control character") << nonce + "\1,s=W22ZaJ0=,i=4096";
    QTest::newRow("no salt") << nonce + ",s=,i=4096";
    QTest::newRow("salt is not base64") << nonce + ",s=W22,i=4096";
    QTest::newRow("salt missing") << nonce + ",i=4096";
    QTest::newRow("other order") << QByteArray("s=W22ZaJ0=,") + nonce + ",i=4096";
    QTest::newRow("an extension that must be understood") << QByteArray("m=ext,") + nonce + ",s=W22ZaJ0=,i=4096";
    QTest::newRow("the same at the end") << nonce + ",s=W22ZaJ0=,i=4096,m=ext";
    QTest::newRow("an error") << QByteArray("e=other-error");
    QTest::newRow("too long") << nonce + ",s=W22ZaJ0=,i=4096,x=" + QByteArray(5000, 'x');
    QTest::newRow("a NUL") << nonce + QByteArray(",s=W22ZaJ0=,i=4096,x=a\0", 24);
    QTest::newRow("the last message first") << QByteArray(kServerFinal);
}

void tst_Sasl::hostileServers()
{
    QFETCH(const QByteArray, challenge);
    ScramClient client("user", Secret("pencil"), kClientNonce);
    QVERIFY(client.initialResponse());
    QVERIFY(!client.respond(challenge.toStdString()));
    QVERIFY(!client.respond(kServerFirst)); // it is over
    QVERIFY(!client.finish(""));
}

void tst_Sasl::serverMustProveItself()
{
    for (const auto &last : {"v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G5="s, "v=AAAA"s, "v="s, "v"s, ""s, "e=invalid-proof"s, "x=y"s}) {
        ScramClient client("user", Secret("pencil"), kClientNonce);
        QVERIFY(client.initialResponse());
        QVERIFY(client.respond(kServerFirst));
        QVERIFY2(!client.respond(last), last.c_str());
        QVERIFY(!client.finish("") && !client.finish(kServerFinal));
    }
    // A server that only claims success, at each step.
    ScramClient early("user", Secret("pencil"), kClientNonce);
    QCOMPARE(early.finish("").error().kind, ErrorKind::Permission);
    QVERIFY(early.initialResponse());
    QCOMPARE(early.finish("").error().kind, ErrorKind::Permission);
    QCOMPARE(early.finish(kServerFinal).error().kind, ErrorKind::Permission);
    // With its proof in the reply that tells of the success.
    ScramClient late("user", Secret("pencil"), kClientNonce);
    QVERIFY(late.initialResponse());
    QVERIFY(late.respond(kServerFirst));
    QVERIFY(late.finish(kServerFinal));
    QVERIFY(!late.respond(""));
    // The other password of the same user: another proof.
    ScramClient other("user", Secret("pen"), kClientNonce);
    QVERIFY(other.initialResponse());
    QVERIFY(*other.respond(kServerFirst) != kClientFinal);
    QCOMPARE(other.respond(kServerFinal).error().kind, ErrorKind::Permission);
    // A client that did not send its first message with the command.
    ScramClient patient("user", Secret("pencil"), kClientNonce);
    QCOMPARE(*patient.respond(""), std::string(kClientFirst));
    QCOMPARE(*patient.respond(kServerFirst), std::string(kClientFinal));
    QVERIFY(!ScramClient("user", Secret("pen\x07"), {}).initialResponse());
    QVERIFY(ScramClient("user", Secret("p"), {}).initialResponse()->value() != ScramClient("user", Secret("p"), {}).initialResponse()->value());
}

void tst_Sasl::hostileClients_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<int>("kind");
    const auto malformed = static_cast<int>(Kind::Malformed);
    const auto failed = static_cast<int>(Kind::Failed);
    QTest::newRow("empty") << QByteArray() << malformed;
    QTest::newRow("no header") << QByteArray("n=user,r=abc") << malformed;
    QTest::newRow("half a header") << QByteArray("n,") << malformed;
    QTest::newRow("unknown flag") << QByteArray("z,,n=user,r=abc") << malformed;
    QTest::newRow("binding without a name") << QByteArray("p=,,n=user,r=abc") << malformed;
    QTest::newRow("no name") << QByteArray("n,,n=,r=abc") << malformed;
    QTest::newRow("no nonce") << QByteArray("n,,n=user") << malformed;
    QTest::newRow("empty nonce") << QByteArray("n,,n=user,r=") << malformed;
    QTest::newRow("nonce with a space") << QByteArray("n,,n=user,r=a b") << malformed;
    QTest::newRow("nonce without end") << QByteArray("n,,n=user,r=") + QByteArray(257, 'r') << malformed;
    QTest::newRow("wrong escape") << QByteArray("n,,n=us=41er,r=abc") << malformed;
    QTest::newRow("half an escape") << QByteArray("n,,n=user=2,r=abc") << malformed;
    QTest::newRow("lower-case escape") << QByteArray("n,,n=us=2cer,r=abc") << malformed;
    QTest::newRow("NUL in the name") << QByteArray("n,,n=us\0er,r=abc", 16) << malformed;
    QTest::newRow("long name") << QByteArray("n,,n=") + QByteArray(300, 'u') + ",r=abc" << malformed;
    QTest::newRow("extension to be understood") << QByteArray("n,,m=x,n=user,r=abc") << malformed;
    QTest::newRow("the same behind") << QByteArray("n,,n=user,r=abc,m=x") << malformed;
    QTest::newRow("no extension") << QByteArray("n,,n=user,r=abc,") << malformed;
    QTest::newRow("somebody else") << QByteArray("n,a=root,n=user,r=abc") << failed;
    QTest::newRow("name with a wrong header") << QByteArray("n,b=user,n=user,r=abc") << malformed;
    QTest::newRow("channel binding") << QByteArray("p=tls-unique,,n=user,r=abc") << failed;
    QTest::newRow("channel binding of TLS 1.3") << QByteArray("p=tls-exporter,,n=user,r=abc") << failed;
    QTest::newRow("nobody can tell") << QByteArray("n,,n=trouble,r=abc") << static_cast<int>(Kind::Trouble);
    QTest::newRow("the last message first") << QByteArray(kClientFinal) << malformed;
}

void tst_Sasl::hostileClients()
{
    QFETCH(const QByteArray, first);
    QFETCH(const int, kind);
    Service service;
    authquestion::AuthAsker asker(service.socket(), 5000);
    ScramServer server(asker, "192.0.2.1", NotOffered, {}, kServerNonce);
    QCOMPARE(static_cast<int>(server.start(first.toStdString()).kind), kind);
    QCOMPARE(server.next(kClientFinal).kind, Kind::Malformed); // it is over
    QVERIFY(service.asked.size() <= 1);
}

// Each difference from the right last message, and a server whose nonce is its own.
void tst_Sasl::clientFinalThatDoesNotFit()
{
    Service service;
    authquestion::AuthAsker asker(service.socket(), 5000);
    const auto end = [&](const std::string &final) {
        ScramServer server(asker, "192.0.2.1", NotOffered, {}, kServerNonce);
        (void)server.start(kClientFirst);
        const auto kind = server.next(final).kind;
        // There is no second try.
        return server.next(kClientFinal).kind == Kind::Malformed || kind == Kind::Challenge ? kind : Kind::Done;
    };
    const std::string right = kClientFinal;
    QCOMPARE(end(right), Kind::Challenge);
    auto proof = right;
    proof[proof.size() - 3] ^= 1;
    QCOMPARE(end(proof), Kind::Failed);
    QCOMPARE(end(std::string(right).replace(right.find("$k0"), 3, "$k1")), Kind::Failed);
    QCOMPARE(end(std::string(right).replace(0, 6, "c=eSws")), Kind::Failed); // "y,,": a man between may have taken our offer away
    QCOMPARE(end(right.substr(0, right.find(",p="))), Kind::Malformed);
    QCOMPARE(end(right + ",x=y"), Kind::Malformed);
    QCOMPARE(end("c=biws,r=rOprNGfwEbeRWgbNEkqO,p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ="), Kind::Failed);
    QCOMPARE(end("c=biws,p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ="), Kind::Malformed);
    QCOMPARE(end("c=biws,r=a,p=dHzb"), Kind::Malformed);
    QCOMPARE(end(""), Kind::Malformed);
    QCOMPARE(end("n,,n=user,r=abc"), Kind::Malformed);
    // The nonce of the server is never twice the same, so a dialogue that was overheard opens nothing.
    ScramServer server(asker, "192.0.2.1");
    const auto first = server.start(kClientFirst).data;
    QVERIFY(first.starts_with("r="s + kClientNonce) && first != ScramServer(asker, "192.0.2.1").start(kClientFirst).data);
    QCOMPARE(server.next(kClientFinal).kind, Kind::Failed);
    // What the client says behind the server's proof.
    ScramServer odd(asker, "192.0.2.1", NotOffered, {}, kServerNonce);
    (void)odd.start(kClientFirst);
    QCOMPARE(odd.next(kClientFinal).kind, Kind::Challenge);
    QCOMPARE(odd.next("more").kind, Kind::Malformed);
}

// RFC 5802, section 6. Where none is offered "y" is a client's truth and "p" a demand that is not met; where it is offered
// a client that says "y" has not seen the offer.
void tst_Sasl::channelBindingFlags_data()
{
    QTest::addColumn<int>("binding");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("seen"); // the binding that the client has
    QTest::addColumn<bool>("good");
    const auto row = [](const char *name, ScramServer::Binding binding, const char *header, const char *seen, bool good) {
        QTest::newRow(name) << static_cast<int>(binding) << QByteArray(header) << QByteArray(seen) << good;
    };
    row("neither", NotOffered, "n,,", "", true);
    row("with a name to act for", NotOffered, "n,a=user,", "", true);
    row("the client could", NotOffered, "y,,", "", true);
    row("the client demands it", NotOffered, "p=tls-unique,,", "", false);
    row("offered, and the client cannot", Offered, "n,,", "", true);
    row("offered, and the client has not seen it", Offered, "y,,", "", false);
    row("offered, and demanded without PLUS", Offered, "p=tls-exporter,,", "the channel", false);
    row("PLUS", Demanded, "p=tls-exporter,,", "the channel", true);
    row("PLUS with a name to act for", Demanded, "p=tls-exporter,a=user,", "the channel", true);
    row("PLUS over another channel", Demanded, "p=tls-exporter,,", "another one", false);
    row("PLUS without the channel", Demanded, "p=tls-exporter,,", "", false);
    row("PLUS of another kind", Demanded, "p=tls-unique,,", "the channel", false);
    row("PLUS without binding", Demanded, "n,,", "", false);
    row("PLUS with y", Demanded, "y,,", "the channel", false);
}

void tst_Sasl::channelBindingFlags()
{
    QFETCH(const int, binding);
    QFETCH(const QByteArray, header);
    QFETCH(const QByteArray, seen);
    QFETCH(const bool, good);
    Service service;
    authquestion::AuthAsker asker(service.socket(), 5000);
    const auto data = binding == static_cast<int>(Demanded) ? "the channel"s : ""s;
    ScramServer server(asker, "192.0.2.1", static_cast<ScramServer::Binding>(binding), data);
    const auto bare = "n=user,r=abc,x=ignored"s;
    auto step = server.start(header.toStdString() + bare);
    if (step.kind == Kind::Challenge) {
        const auto first = *scram::parseServerFirst(step.data);
        const auto withoutProof = "c=" + base64Encode((header + seen).toStdString()) + ",r=" + first.nonce;
        const auto evidence = scram::makeEvidence("pencil", first.salt, first.iterations, bare + "," + step.data + "," + withoutProof);
        step = server.next(withoutProof + ",p=" + base64Encode(evidence.proof));
        if (step.kind == Kind::Challenge)
            step = server.next("");
    }
    QCOMPARE(step.kind, good ? Kind::Done : Kind::Failed);
}

void tst_Sasl::bothSidesBound()
{
    Service service;
    authquestion::AuthAsker asker(service.socket(), 5000);
    for (const auto *channel : {"the channel", "another one"}) {
        const auto server = SaslServer::make("scram-sha-256-plus", asker, "", channel);
        const auto own = SaslClient::make("SCRAM-SHA-256-PLUS", "user", "pencil", "the channel");
        const auto first = server->start(own->initialResponse()->value());
        const auto last = server->next(*own->respond(first.data));
        QCOMPARE(last.kind, channel == "the channel"sv ? Kind::Challenge : Kind::Failed);
    }
    QVERIFY(!SaslServer::make("SCRAM-SHA-256-PLUS", asker, "") && !SaslClient::make("SCRAM-SHA-256-PLUS", "user", "pencil"));
}

void tst_Sasl::plainAndLoginServers()
{
    Service service;
    authquestion::AuthAsker asker(service.socket(), 5000);
    const auto plain = [&](const std::string &message) {
        return SaslServer::make("plain", asker, "192.0.2.1")->start(message).kind;
    };
    QCOMPARE(plain("\0user\0pencil"s), Kind::Done);
    QCOMPARE(plain("user\0user\0pencil"s), Kind::Done);
    QCOMPARE(plain("root\0user\0pencil"s), Kind::Failed);
    QCOMPARE(plain("\0user\0pen"s), Kind::Failed);
    QCOMPARE(plain("\0trouble\0pen"s), Kind::Trouble);
    for (const auto &bad : {""s, "user"s, "\0user"s, "\0user\0"s, "\0\0pencil"s, "\0user\0pencil\0"s, "\0user\0pen\0cil"s})
        QCOMPARE(plain(bad), Kind::Malformed);
    const auto late = SaslServer::make("PLAIN", asker, "192.0.2.1");
    QCOMPARE(late->start({}).kind, Kind::Challenge);
    QCOMPARE(late->next("\0user\0pencil"s).user, "user"s);
    QCOMPARE(late->next("\0user\0pencil"s).kind, Kind::Malformed);

    const auto login = SaslServer::make("Login", asker, "192.0.2.1");
    QCOMPARE(login->start({}).data, "Username:"s);
    QCOMPARE(login->next("user").data, "Password:"s);
    QCOMPARE(login->next("pencil").user, "user"s);
    QCOMPARE(login->next("pencil").kind, Kind::Malformed);
    const auto quick = SaslServer::make("LOGIN", asker, "192.0.2.1");
    QCOMPARE(quick->start("user").data, "Password:"s);
    QCOMPARE(quick->next("pen").kind, Kind::Failed);
    for (const auto &name : {""s, "us\0er"s}) {
        const auto bad = SaslServer::make("LOGIN", asker, "192.0.2.1");
        QCOMPARE(bad->start({}).kind, Kind::Challenge);
        QCOMPARE(bad->next(name).kind, Kind::Malformed);
        QCOMPARE(bad->next("user").kind, Kind::Malformed);
    }
    for (const auto *unknown : {"CRAM-MD5", "SCRAM-SHA-256-PLUS", "SCRAM-SHA-1", "XOAUTH2", "EXTERNAL", "ANONYMOUS", ""})
        QVERIFY(!SaslServer::make(unknown, asker, "192.0.2.1"));
}

void tst_Sasl::plainAndLoginClients()
{
    const auto plain = SaslClient::make("plain", "user", "pencil");
    QCOMPARE(plain->initialResponse()->value(), "\0user\0pencil"s);
    QCOMPARE(*plain->respond(""), "\0user\0pencil"s);
    QVERIFY(!plain->respond(""));
    QVERIFY(plain->finish(""));
    QVERIFY(!SaslClient::make("PLAIN", "user", "pencil")->respond("tell me more"));
    QVERIFY(!SaslClient::make("PLAIN", "us\0er"s, "pencil")->initialResponse());
    QVERIFY(!SaslClient::make("PLAIN", "user", "pen\0cil"s)->initialResponse());
    const auto login = SaslClient::make("LOGIN", "user", "pencil");
    QVERIFY(!login->initialResponse()->has_value());
    QCOMPARE(*login->respond("Benutzername:"), "user"s);
    QCOMPARE(*login->respond(""), "pencil"s);
    QVERIFY(!login->respond("Anything else?"));
    QVERIFY(!SaslClient::make("CRAM-MD5", "user", "pencil"));
}

void tst_Sasl::xoauth2()
{
    const auto client = SaslClient::make("XOAUTH2", "anna@example.org", "ya29.token");
    QCOMPARE(client->initialResponse()->value(), "user=anna@example.org\1auth=Bearer ya29.token\1\1"s);
    QCOMPARE(*client->respond("{\"status\":\"401\"}"), ""s); // it refuses, and wants an empty answer before it says so
    QVERIFY(!SaslClient::make("XOAUTH2", "anna", "to\1ken")->initialResponse());
}

void tst_Sasl::choosesTheBest()
{
    QCOMPARE(bestMechanism("PLAIN LOGIN SCRAM-SHA-256 XOAUTH2", SecretKind::Password), "SCRAM-SHA-256"sv);
    QCOMPARE(bestMechanism("login plain", SecretKind::Password), "PLAIN"sv);
    QCOMPARE(bestMechanism("CRAM-MD5 LOGIN", SecretKind::Password), "LOGIN"sv);
    QCOMPARE(bestMechanism("SCRAM-SHA-256-PLUS XOAUTH2", SecretKind::Password), ""sv);
    QCOMPARE(bestMechanism("SCRAM-SHA-256 SCRAM-SHA-256-PLUS PLAIN", SecretKind::Password, true), "SCRAM-SHA-256-PLUS"sv);
    QCOMPARE(bestMechanism("SCRAM-SHA-256 PLAIN", SecretKind::Password, true), "SCRAM-SHA-256"sv);
    QCOMPARE(bestMechanism("PLAIN XOAUTH2", SecretKind::Token), "XOAUTH2"sv);
    QCOMPARE(bestMechanism("PLAIN LOGIN", SecretKind::Token), ""sv);
    QCOMPARE(bestMechanism("", SecretKind::Password), ""sv);
}

void tst_Sasl::serviceThatIsNotThere()
{
    auto pair = *os::makeSocketPair(SOCK_SEQPACKET);
    pair.second.reset();
    authquestion::AuthAsker gone(pair.first.get(), 1000);
    QCOMPARE(gone.plain("user", "pencil", "").verdict, authquestion::Verdict::Unknown);
    QVERIFY(!gone.scramStart("user"));
    QCOMPARE(gone.scramProve("user", "m", "p", "").verdict, authquestion::Verdict::Unknown);
    QVERIFY(!gone.offersScram());
    QCOMPARE(SaslServer::make("SCRAM-SHA-256", gone, "")->start(kClientFirst).kind, Kind::Trouble);
    // One that never answers.
    const auto silent = *os::makeSocketPair(SOCK_SEQPACKET);
    QCOMPARE(authquestion::AuthAsker(silent.first.get(), 50).plain("user", "pencil", "").verdict, authquestion::Verdict::Unknown);
}

void tst_Sasl::passwordsAreWiped()
{
    std::string bytes = "short one"; // in the string itself, not on the heap
    const Secret first(std::move(bytes));
    QCOMPARE(first.view(), "short one"sv);
    const std::string_view left(bytes.data(), 9); // NOLINT: what is left in its place is what is tested
    QVERIFY(!left.contains("hort"));
    std::string whole(200, 'p');
    wipe(whole);
    QVERIFY(whole.empty());
    QVERIFY(!std::string_view(whole.data(), 200).contains('p'));
}

QTEST_APPLESS_MAIN(tst_Sasl)
#include "tst_Sasl.moc"
