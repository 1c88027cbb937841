// SPDX-License-Identifier: GPL-3.0-or-later
// Authentication: both sides of every mechanism get lines as messages, and nobody is let in without the password; what is
// read from a password file or from a question comes out as it went in.
#include "shared/mail/Base64.h"
#include "shared/mail/PasswordFile.h"
#include "shared/mail/SaslPrep.h"
#include "shared/mail/SaslScramClient.h"
#include "shared/mail/SaslScramServer.h"
#include "shared/base/Text.h"
#include "shared/os/UnixSocket.h"
#include "tests/fuzz/FuzzInput.h"

#include <sys/socket.h>
#include <thread>

using namespace mw;
using namespace mw::mail;

namespace {

using Kind = SaslServer::Step::Kind;
constexpr unsigned kPatience = 8192; // iterations; more only takes time
const std::string kClientNonce = "rOprNGfwEbeRWgbNEkqO";
const std::string kServerNonce = "%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0";

const scram::Verifier &verifier()
{
    static const auto made = scram::makeVerifier("pencil", *base64Decode("W22ZaJ0SNY7soEsUEjb6gQ=="), scram::kLeastIterations);
    return made;
}

authquestion::Packet answerTo(const authquestion::Packet &question)
{
    using namespace authquestion;
    const auto &fields = question.fields;
    if (question.letter == kScramStart)
        return {kChallenge, {verifier().salt, std::to_string(verifier().iterations)}};
    if (question.letter == kPlain && fields[0] == "user" && fields[1] == "pencil")
        return {kRight, {"user"}};
    if (question.letter == kScramProof && fields[0] == "user" && scram::isProof(verifier(), fields[1], fields[2]))
        return {kRight, {"user", scram::serverSignature(verifier(), fields[1])}};
    return {kWrong, {}};
}

// A service that knows one user, in a thread for as long as the process runs.
int service()
{
    static const auto pair = *os::makeSocketPair(SOCK_SEQPACKET);
    static const auto started = [] {
        std::thread([] {
            for (;;) {
                const auto question = os::receiveWithDescriptors(pair.second.get(), authquestion::kLongestPacket);
                const auto packet = question ? authquestion::decode(question->bytes) : std::nullopt;
                if (packet && !question->descriptors.empty())
                    (void)os::sendSome(question->descriptors[0].get(), authquestion::encode(answerTo(*packet)));
            }
        }).detach();
        return true;
    }();
    return started ? pair.first.get() : -1;
}

void serve(SaslServer &server, const std::vector<std::string_view> &messages, std::string_view mechanism)
{
    auto step = server.start(messages[0].empty() ? std::optional<std::string>() : std::optional(std::string(messages[0])));
    std::size_t next = 1;
    while (step.kind == Kind::Challenge && next < messages.size()) {
        fuzz::require(step.user.empty());
        step = server.next(messages[next++]);
    }
    if (step.kind != Kind::Done)
        return;
    fuzz::require(step.user == "user");
    bool proved = false;
    for (const auto message : messages) {
        const auto final = scram::parseClientFinal(message);
        proved = proved || (final ? mechanism == "SCRAM-SHA-256" : message.ends_with("pencil"));
    }
    fuzz::require(proved);
    fuzz::require(server.next("").kind == Kind::Malformed);
}

void beClient(SaslClient &client, const std::vector<std::string_view> &messages, bool mustProve)
{
    (void)client.initialResponse();
    bool content = true;
    for (const auto message : messages) {
        const auto first = scram::parseServerFirst(message);
        if (first && first->iterations > kPatience)
            return;
        content = content && client.respond(message).has_value();
    }
    // The only server that could prove it in the corpus is that of RFC 7677.
    if (mustProve && client.finish(""))
        fuzz::require(content && messages.back().starts_with("v="));
}

void checkMessages(std::string_view message)
{
    if (const auto first = scram::parseClientFirst(message)) {
        fuzz::require(first->header + first->bare == message && scram::isNonce(first->nonce));
        fuzz::require(scram::unescapedName(scram::escapedName(first->user)) == first->user);
    }
    if (const auto final = scram::parseClientFinal(message))
        fuzz::require(message.starts_with(final->withoutProof + ",p=") && final->proof.size() == 32);
    if (const auto first = scram::parseServerFirst(message))
        fuzz::require(first->iterations >= scram::kLeastIterations && first->iterations <= scram::kMostIterations);
    if (const auto bytes = base64Decode(message))
        fuzz::require(base64Encode(*bytes) == message);
    if (const auto prepared = saslPrepared(message))
        fuzz::require(!prepared->empty() && saslPrepared(*prepared).value_or(*prepared) == *prepared);
}

void checkFile(std::string_view bytes)
{
    auto file = PasswordFile::parse(bytes);
    const auto before = file.entries().size();
    for (const auto &[name, entry] : file.entries())
        fuzz::require(!name.empty() && (entry.verifier || !entry.hash.empty()));
    const bool had = file.find("anna") != nullptr;
    file.set("anna", verifier());
    const auto again = PasswordFile::parse(file.text());
    fuzz::require(again.find("anna") && again.find("anna")->verifier && again.entries().size() == before + (had ? 0 : 1));
    fuzz::require(file.remove("anna") && !PasswordFile::parse(file.text()).find("anna"));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto bytes = fuzz::text(data, size);
    if (const auto packet = authquestion::decode(bytes))
        fuzz::require(authquestion::encode(*packet) == bytes);
    auto messages = text::split(bytes, '\n');
    for (const auto message : messages)
        checkMessages(message);
    checkFile(bytes);
    const auto which = messages[0];
    messages.erase(messages.begin());
    if (messages.empty())
        return 0;
    authquestion::AuthAsker asker(service(), 5000);
    if (which == "scram server") {
        ScramServer server(asker, "192.0.2.1", ScramServer::Binding::NotOffered, {}, kServerNonce);
        serve(server, messages, "SCRAM-SHA-256");
    } else if (which == "scram client") {
        ScramClient client("user", Secret("pencil"), kClientNonce);
        beClient(client, messages, true);
    } else if (const auto server = SaslServer::make(which, asker, "192.0.2.1")) {
        serve(*server, messages, which);
        beClient(*SaslClient::make(which, "user", "pencil"), messages, text::equalIgnoringCase(which, "SCRAM-SHA-256"));
    }
    return 0;
}
