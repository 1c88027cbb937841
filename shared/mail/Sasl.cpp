// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/Sasl.h"

#include "shared/base/Text.h"
#include "shared/mail/SaslScramClient.h"
#include "shared/mail/Secret.h"

#include <algorithm>
#include <array>

namespace mw::mail {
namespace {

Failure unexpected(std::string_view mechanism)
{
    return fail(ErrorKind::Format, "the server asks for more than " + std::string(mechanism) + " has to say");
}

// A NUL would end the field before its end.
Result<void> checkField(std::string_view what, std::string_view value, char forbidden)
{
    if (value.contains(forbidden))
        return fail(ErrorKind::Format, "the " + std::string(what) + " has a character that cannot be sent");
    return {};
}

class PlainClient final : public SaslClient {
public:
    PlainClient(std::string user, Secret password) : m_user(std::move(user)), m_password(std::move(password)) {}

    Result<std::optional<std::string>> initialResponse() override
    {
        MW_TRY_VOID(checkField("user name", m_user, '\0'));
        MW_TRY_VOID(checkField("password", m_password.view(), '\0'));
        return std::optional('\0' + m_user + '\0' + m_password.text());
    }
    Result<std::string> respond(std::string_view challenge) override
    {
        if (!challenge.empty() || std::exchange(m_answered, true))
            return unexpected("PLAIN");
        return MW_TRY(initialResponse()).value_or("");
    }
    Result<void> finish(std::string_view) override { return {}; }

private:
    std::string m_user;
    Secret m_password;
    bool m_answered = false;
};

// Whatever the challenges say (servers differ): first the name, then the password.
class LoginClient final : public SaslClient {
public:
    LoginClient(std::string user, Secret password) : m_user(std::move(user)), m_password(std::move(password)) {}

    Result<std::optional<std::string>> initialResponse() override { return std::nullopt; }
    Result<std::string> respond(std::string_view) override
    {
        switch (m_asked++) {
        case 0: return m_user;
        case 1: return m_password.text();
        default: return unexpected("LOGIN");
        }
    }
    Result<void> finish(std::string_view) override { return {}; }

private:
    std::string m_user;
    Secret m_password;
    unsigned m_asked = 0;
};

class OauthClient final : public SaslClient {
public:
    OauthClient(std::string user, Secret token) : m_user(std::move(user)), m_token(std::move(token)) {}

    Result<std::optional<std::string>> initialResponse() override
    {
        MW_TRY_VOID(checkField("user name", m_user, '\1'));
        MW_TRY_VOID(checkField("token", m_token.view(), '\1'));
        return std::optional("user=" + m_user + "\1auth=Bearer " + m_token.text() + "\1\1");
    }
    // Empty: it waits for our first message. Else it says, in JSON, why it refuses, and wants an empty answer.
    Result<std::string> respond(std::string_view challenge) override
    {
        if (m_answered++ > 1)
            return unexpected("XOAUTH2");
        return challenge.empty() ? MW_TRY(initialResponse()).value_or("") : std::string();
    }
    Result<void> finish(std::string_view) override { return {}; }

private:
    std::string m_user;
    Secret m_token;
    unsigned m_answered = 0;
};

bool offers(std::string_view offered, std::string_view mechanism)
{
    return std::ranges::any_of(text::split(offered, ' '),
                               [&](std::string_view word) { return text::equalIgnoringCase(word, mechanism); });
}

} // namespace

std::unique_ptr<SaslClient> SaslClient::make(std::string_view mechanism, std::string user, std::string secret,
                                             std::string binding)
{
    Secret owned(std::move(secret));
    if (text::equalIgnoringCase(mechanism, "SCRAM-SHA-256-PLUS") && !binding.empty())
        return std::make_unique<ScramClient>(std::move(user), std::move(owned), std::string(), std::move(binding));
    if (text::equalIgnoringCase(mechanism, "SCRAM-SHA-256"))
        return std::make_unique<ScramClient>(std::move(user), std::move(owned));
    if (text::equalIgnoringCase(mechanism, "PLAIN"))
        return std::make_unique<PlainClient>(std::move(user), std::move(owned));
    if (text::equalIgnoringCase(mechanism, "LOGIN"))
        return std::make_unique<LoginClient>(std::move(user), std::move(owned));
    if (text::equalIgnoringCase(mechanism, "XOAUTH2"))
        return std::make_unique<OauthClient>(std::move(user), std::move(owned));
    return nullptr;
}

std::string_view bestMechanism(std::string_view offered, SecretKind kind, bool bound)
{
    static constexpr std::array<std::string_view, 3> kPassword{"SCRAM-SHA-256", "PLAIN", "LOGIN"};
    if (kind == SecretKind::Token)
        return offers(offered, "XOAUTH2") ? "XOAUTH2" : "";
    if (bound && offers(offered, "SCRAM-SHA-256-PLUS"))
        return "SCRAM-SHA-256-PLUS";
    for (const auto mechanism : kPassword)
        if (offers(offered, mechanism))
            return mechanism;
    return {};
}

} // namespace mw::mail
