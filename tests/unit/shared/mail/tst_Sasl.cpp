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
using Kind = SaslServer::Step::Kind;

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
    ScramServer server(asker, "192.0.2.1", kServerNonce);
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

QTEST_APPLESS_MAIN(tst_Sasl)
#include "tst_Sasl.moc"
