// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/AuthQuestion.h"

#include "shared/base/Text.h"
#include "shared/mail/SaslPrep.h"
#include "shared/mail/Secret.h"
#include "shared/os/UnixSocket.h"

#include <algorithm>
#include <array>
#include <sys/socket.h>

namespace mw::mail::authquestion {
namespace {

void wipeFields(Packet &packet)
{
    for (auto &field : packet.fields)
        wipe(field);
}

bool isField(std::string_view value, std::size_t longest)
{
    return !value.empty() && value.size() <= longest && !value.contains('\0');
}

// The service that takes nothing any more may not hold us for ever.
Result<void> send(int socket, const std::string &bytes, int answers, int milliseconds)
{
    const std::array theirs{answers};
    for (;;) {
        if (!MW_TRY(os::waitWritable(socket, milliseconds)))
            return fail(ErrorKind::Timeout, "the authentication service takes no questions");
        const auto sent = os::sendSome(socket, bytes, theirs);
        if (sent)
            return {};
        if (sent.error().kind != ErrorKind::Busy)
            return Failure(sent.error());
    }
}

} // namespace

std::string encode(const Packet &packet)
{
    std::string out(1, packet.letter);
    std::size_t size = 1;
    for (const auto &field : packet.fields)
        size += field.size() + 2;
    out.reserve(size); // no copies of a password are left behind while it grows
    for (const auto &field : packet.fields) {
        out += static_cast<char>(field.size() >> 8U & 0xFFU);
        out += static_cast<char>(field.size() & 0xFFU);
        out += field;
    }
    return out;
}

std::optional<Packet> decode(std::string_view bytes)
{
    if (bytes.empty() || bytes.size() > kLongestPacket)
        return std::nullopt;
    Packet out{bytes.front(), {}};
    bytes.remove_prefix(1);
    while (!bytes.empty()) {
        if (bytes.size() < 2)
            return std::nullopt;
        const auto length = static_cast<std::size_t>(static_cast<unsigned char>(bytes[0])) << 8U |
                            static_cast<std::size_t>(static_cast<unsigned char>(bytes[1]));
        bytes.remove_prefix(2);
        if (length > bytes.size())
            return std::nullopt;
        out.fields.emplace_back(bytes.substr(0, length));
        bytes.remove_prefix(length);
    }
    return out;
}

std::optional<Packet> AuthAsker::ask(const Packet &question, int milliseconds) const
{
    auto bytes = encode(question);
    auto pair = os::makeSocketPair(SOCK_SEQPACKET);
    if (!pair || bytes.size() > kLongestPacket) {
        wipe(bytes);
        return std::nullopt;
    }
    const auto sent = send(m_socket, bytes, pair->second.get(), milliseconds);
    wipe(bytes);
    pair->second.reset();
    if (!sent || !os::waitReadable(pair->first.get(), milliseconds).value_or(false))
        return std::nullopt;
    const auto received = os::receiveWithDescriptors(pair->first.get(), kLongestPacket);
    return received ? decode(received->bytes) : std::nullopt;
}

bool AuthAsker::offersScram()
{
    const auto answer = ask({kOffers, {}}, std::min(m_milliseconds, kQuickMilliseconds));
    return answer && answer->letter == kRight;
}

PlainAnswer AuthAsker::plain(std::string_view user, std::string_view password, std::string_view clientIp)
{
    if (!isField(user, kLongestName) || !isField(password, kLongestPassword))
        return {Verdict::Wrong, {}};
    Packet question{kPlain, {std::string(user), std::string(password), saslPrepared(user).value_or(""),
                             saslPrepared(password).value_or(""), std::string(clientIp.substr(0, kLongestAddress))}};
    const auto answer = ask(question, m_milliseconds);
    wipeFields(question);
    if (answer && answer->letter == kRight && answer->fields.size() == 1)
        return {Verdict::Right, answer->fields[0]};
    return {answer && answer->letter == kWrong ? Verdict::Wrong : Verdict::Unknown, {}};
}

Result<AuthAsker::ScramStart> AuthAsker::scramStart(std::string_view user)
{
    // A name that SASLprep does not allow is nobody's, but gets its invented salt like the others.
    const auto name = saslPrepared(user).value_or(std::string(user));
    if (!isField(name, kLongestName))
        return fail(ErrorKind::Format, "no name, or a name that is too long");
    const auto answer = ask({kScramStart, {name}}, std::min(m_milliseconds, kQuickMilliseconds));
    if (!answer || answer->letter != kChallenge || answer->fields.size() != 2)
        return fail(ErrorKind::Busy, "the authentication service does not answer");
    const auto iterations = text::wholeNumber(answer->fields[1]);
    if (!iterations || *iterations > 0xFFFFFFFFU)
        return fail(ErrorKind::Bug, "the authentication service answers in a way that is not understood");
    return ScramStart{answer->fields[0], static_cast<unsigned>(*iterations)};
}

AuthAsker::ScramEnd AuthAsker::scramProve(std::string_view user, std::string_view authMessage, std::string_view proof,
                                          std::string_view clientIp)
{
    const auto name = saslPrepared(user).value_or(std::string(user));
    if (!isField(name, kLongestName))
        return {Verdict::Wrong, {}, {}};
    const auto answer = ask({kScramProof, {name, std::string(authMessage), std::string(proof),
                                           std::string(clientIp.substr(0, kLongestAddress))}},
                            m_milliseconds);
    if (answer && answer->letter == kRight && answer->fields.size() == 2)
        return {Verdict::Right, answer->fields[1], answer->fields[0]};
    return {answer && answer->letter == kWrong ? Verdict::Wrong : Verdict::Unknown, {}, {}};
}

} // namespace mw::mail::authquestion
