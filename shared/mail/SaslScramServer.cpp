// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/SaslScramServer.h"

#include "shared/mail/Base64.h"
#include "shared/mail/Digest.h"

#include <utility>

namespace mw::mail {
namespace {

constexpr std::size_t kNonceBytes = 18;
using Kind = SaslServer::Step::Kind;

} // namespace

ScramServer::ScramServer(authquestion::AuthAsker &asker, std::string clientIp, Binding binding, std::string data,
                         std::string nonce)
    : m_asker(asker), m_clientIp(std::move(clientIp)), m_binding(binding), m_data(std::move(data)), m_nonce(std::move(nonce))
{
}

SaslServer::Step ScramServer::start(std::optional<std::string> initial)
{
    return initial ? next(*initial) : Step{Kind::Challenge, {}, {}};
}

SaslServer::Step ScramServer::next(std::string_view response)
{
    switch (std::exchange(m_state, State::Over)) {
    case State::First: return answerFirst(response);
    case State::Final: return answerFinal(response);
    case State::Proved: // The client has seen our proof and has nothing left to say.
        return response.empty() ? Step{Kind::Done, {}, m_user} : Step{Kind::Malformed, {}, {}};
    case State::Over: break;
    }
    return {Kind::Malformed, {}, {}};
}

bool ScramServer::fitsBinding(const scram::ClientFirst &first) const
{
    if (m_binding == Binding::Demanded)
        return first.header.starts_with("p=tls-exporter,");
    return first.binding == 'n' || (first.binding == 'y' && m_binding == Binding::NotOffered);
}

SaslServer::Step ScramServer::answerFirst(std::string_view message)
{
    auto first = scram::parseClientFirst(message);
    if (!first)
        return {Kind::Malformed, {}, {}};
    if (!fitsBinding(*first) || (!first->authorization.empty() && first->authorization != first->user))
        return {Kind::Failed, {}, {}};
    if (m_nonce.empty()) {
        const auto random = digest::randomBytes(kNonceBytes);
        if (!random)
            return {Kind::Trouble, {}, {}};
        m_nonce = base64Encode(*random);
    }
    const auto start = m_asker.scramStart(first->user);
    if (!start)
        return {start.error().kind == ErrorKind::Format ? Kind::Failed : Kind::Trouble, {}, {}};
    m_first = std::move(*first);
    m_nonce = m_first.nonce + m_nonce;
    m_serverFirst = "r=" + m_nonce + ",s=" + base64Encode(start->salt) + ",i=" + std::to_string(start->iterations);
    m_state = State::Final;
    return {Kind::Challenge, m_serverFirst, {}};
}

SaslServer::Step ScramServer::answerFinal(std::string_view message)
{
    const auto final = scram::parseClientFinal(message);
    if (!final)
        return {Kind::Malformed, {}, {}};
    // Another header, connection or nonce than before: somebody stands between.
    if (!digest::equal(final->header, m_first.header + m_data) || final->nonce != m_nonce)
        return {Kind::Failed, {}, {}};
    const auto authMessage = m_first.bare + "," + m_serverFirst + "," + final->withoutProof;
    auto end = m_asker.scramProve(m_first.user, authMessage, final->proof, m_clientIp);
    if (end.verdict != authquestion::Verdict::Right)
        return {end.verdict == authquestion::Verdict::Wrong ? Kind::Failed : Kind::Trouble, {}, {}};
    m_user = std::move(end.user);
    m_state = State::Proved;
    return {Kind::Challenge, "v=" + base64Encode(end.serverSignature), {}};
}

} // namespace mw::mail
