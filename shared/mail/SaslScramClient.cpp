// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/SaslScramClient.h"

#include "shared/mail/Base64.h"
#include "shared/mail/Digest.h"
#include "shared/mail/SaslPrep.h"
#include "shared/mail/Scram.h"

namespace mw::mail {
namespace {

constexpr std::size_t kNonceBytes = 18;

Failure malformed(std::string_view which)
{
    return fail(ErrorKind::Format, "the server's " + std::string(which) + " SCRAM message is malformed");
}

} // namespace

ScramClient::ScramClient(std::string user, Secret password, std::string nonce, std::string binding)
    : m_user(std::move(user)), m_password(std::move(password)), m_nonce(std::move(nonce)), m_binding(std::move(binding)),
      m_header(m_binding.empty() ? "n,," : "p=tls-exporter,,")
{
}

Result<std::optional<std::string>> ScramClient::initialResponse()
{
    return std::optional(MW_TRY(clientFirst()));
}

Result<std::string> ScramClient::clientFirst()
{
    const auto user = saslPrepared(m_user);
    if (!user)
        return Failure(user.error().within("the user name"));
    auto password = saslPrepared(m_password.view());
    if (!password)
        return Failure(password.error().within("the password"));
    m_password = Secret(std::move(*password));
    if (m_nonce.empty())
        m_nonce = base64Encode(MW_TRY(digest::randomBytes(kNonceBytes)));
    m_bare = "n=" + scram::escapedName(*user) + ",r=" + m_nonce;
    m_state = State::First;
    return m_header + m_bare;
}

Result<std::string> ScramClient::respond(std::string_view challenge)
{
    if (m_state == State::Begin && challenge.empty())
        return clientFirst();
    const auto state = std::exchange(m_state, State::Failed);
    if (state == State::First) {
        // The first message was already given: an empty challenge asks for it, whether or not it was sent.
        if (challenge.empty())
            return clientFirst();
        auto answer = MW_TRY(answerFirst(challenge));
        m_state = State::Final;
        return answer;
    }
    if (state != State::Final)
        return fail(ErrorKind::Format, "the server goes on with SCRAM where nothing is left to say");
    MW_TRY_VOID(checkFinal(challenge));
    m_state = State::Proved;
    return std::string();
}

Result<std::string> ScramClient::answerFirst(std::string_view challenge)
{
    if (challenge.starts_with("e="))
        return fail(ErrorKind::Permission, "the server refuses: " + std::string(challenge.substr(2, 80)));
    const auto first = MW_TRY(scram::parseServerFirst(challenge));
    // A nonce that does not go on where ours ends, or adds nothing, is an answer to somebody else's message.
    if (!first.nonce.starts_with(m_nonce) || first.nonce.size() == m_nonce.size())
        return fail(ErrorKind::Format, "the server's SCRAM nonce is not ours with its own behind");
    const std::string withoutProof = "c=" + base64Encode(m_header + m_binding) + ",r=" + first.nonce;
    const std::string authMessage = m_bare + "," + std::string(challenge) + "," + withoutProof;
    auto evidence = scram::makeEvidence(m_password.view(), first.salt, first.iterations, authMessage);
    m_expected = std::move(evidence.serverSignature);
    return withoutProof + ",p=" + base64Encode(evidence.proof);
}

Result<void> ScramClient::checkFinal(std::string_view challenge)
{
    const auto first = challenge.substr(0, challenge.find(','));
    if (first.starts_with("e="))
        return fail(ErrorKind::Permission, "the server refuses: " + std::string(first.substr(2, 80)));
    const auto signature = first.starts_with("v=") ? base64Decode(first.substr(2)) : std::nullopt;
    if (!signature)
        return malformed("last");
    if (!digest::equal(*signature, m_expected))
        return fail(ErrorKind::Permission, "the server did not prove that it knows the password");
    return {};
}

Result<void> ScramClient::finish(std::string_view lastServerData)
{
    if (m_state == State::Final && !lastServerData.empty())
        MW_TRY_VOID(respond(lastServerData));
    if (m_state != State::Proved)
        return fail(ErrorKind::Permission, "the server did not prove that it knows the password");
    return {};
}

} // namespace mw::mail
