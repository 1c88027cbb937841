// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/SaslServer.h"

#include "shared/base/Text.h"
#include "shared/mail/SaslScramServer.h"
#include "shared/mail/Secret.h"

namespace mw::mail {
namespace {

using authquestion::AuthAsker;
using Step = SaslServer::Step;

Step toStep(authquestion::PlainAnswer answer)
{
    switch (answer.verdict) {
    case authquestion::Verdict::Right: return {Step::Kind::Done, {}, std::move(answer.user)};
    case authquestion::Verdict::Wrong: return {Step::Kind::Failed, {}, {}};
    case authquestion::Verdict::Unknown: break;
    }
    return {Step::Kind::Trouble, {}, {}};
}

// [whom] NUL name NUL password; nobody acts for another here.
class PlainServer final : public SaslServer {
public:
    PlainServer(AuthAsker &asker, std::string clientIp) : m_asker(asker), m_clientIp(std::move(clientIp)) {}

    Step start(std::optional<std::string> initial) override
    {
        if (!initial)
            return {Step::Kind::Challenge, {}, {}};
        const Secret message(std::move(*initial));
        return next(message.view());
    }
    Step next(std::string_view response) override
    {
        const auto parts = text::split(response, '\0');
        if (std::exchange(m_over, true) || parts.size() != 3 || parts[1].empty() || parts[2].empty())
            return {Step::Kind::Malformed, {}, {}};
        if (!parts[0].empty() && parts[0] != parts[1])
            return {Step::Kind::Failed, {}, {}};
        return toStep(m_asker.plain(parts[1], parts[2], m_clientIp));
    }

private:
    AuthAsker &m_asker;
    std::string m_clientIp;
    bool m_over = false;
};

class LoginServer final : public SaslServer {
public:
    LoginServer(AuthAsker &asker, std::string clientIp) : m_asker(asker), m_clientIp(std::move(clientIp)) {}

    // Some clients send the name with the command.
    Step start(std::optional<std::string> initial) override
    {
        if (initial && !initial->empty())
            return next(*initial);
        return {Step::Kind::Challenge, "Username:", {}};
    }
    Step next(std::string_view response) override
    {
        if (m_over || response.empty() || response.contains('\0')) {
            m_over = true;
            return {Step::Kind::Malformed, {}, {}};
        }
        if (m_user.empty()) {
            m_user = response;
            return {Step::Kind::Challenge, "Password:", {}};
        }
        m_over = true;
        return toStep(m_asker.plain(m_user, response, m_clientIp));
    }

private:
    AuthAsker &m_asker;
    std::string m_clientIp;
    std::string m_user;
    bool m_over = false;
};

} // namespace

std::unique_ptr<SaslServer> SaslServer::make(std::string_view mechanism, AuthAsker &asker, std::string clientIp,
                                             std::string binding)
{
    if (text::equalIgnoringCase(mechanism, "PLAIN"))
        return std::make_unique<PlainServer>(asker, std::move(clientIp));
    if (text::equalIgnoringCase(mechanism, "LOGIN"))
        return std::make_unique<LoginServer>(asker, std::move(clientIp));
    using enum ScramServer::Binding;
    const auto offered = binding.empty() ? NotOffered : Offered;
    if (text::equalIgnoringCase(mechanism, "SCRAM-SHA-256"))
        return std::make_unique<ScramServer>(asker, std::move(clientIp), offered);
    if (text::equalIgnoringCase(mechanism, "SCRAM-SHA-256-PLUS") && offered == Offered)
        return std::make_unique<ScramServer>(asker, std::move(clientIp), Demanded, std::move(binding));
    return nullptr;
}

} // namespace mw::mail
