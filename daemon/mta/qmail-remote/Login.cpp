// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-remote/Login.h"

#include "shared/mail/Base64.h"
#include "shared/mail/Sasl.h"

#include <memory>

namespace mw::remote {
namespace {

using mail::SmtpReply;

constexpr std::size_t kLongestCommand = 500; // RFC 5321, 4.5.3.1.4, with room for the line end
constexpr unsigned kMostChallenges = 10;

// One attempt.
class Attempt {
public:
    Attempt(Session &session, const mail::RemoteCredentials &credentials, std::string_view mechanism,
            std::unique_ptr<mail::SaslClient> client)
        : m_session(session), m_user(credentials.user), m_mechanism(mechanism), m_client(std::move(client))
    {
    }

    // `refused` becomes true where the server says that the secret is wrong.
    Welcome run(bool &refused)
    {
        const auto first = m_client->initialResponse();
        if (!first)
            return std::unexpected(trouble(first.error().text));
        auto command = "AUTH " + m_mechanism;
        const auto response = *first ? mail::base64Encode(**first) : std::string();
        m_initialWaits = *first && command.size() + response.size() > kLongestCommand;
        if (m_initialWaits)
            m_waiting = response;
        else if (*first)
            command += " " + (response.empty() ? "=" : response);
        auto reply = m_session.command(command + "\r\n");
        for (unsigned i = 0; reply && reply->code == 334 && i < kMostChallenges; ++i) {
            auto answer = answerTo(*reply);
            if (!answer) {
                (void)m_session.command("*\r\n");
                return std::unexpected(trouble(answer.error().text));
            }
            reply = m_session.command(*answer + "\r\n");
        }
        return conclude(reply, refused);
    }

private:
    Result<std::string> answerTo(const SmtpReply &reply)
    {
        if (m_initialWaits) {
            m_initialWaits = false;
            return m_waiting;
        }
        const auto line = reply.lastLine();
        const auto challenge = mail::base64Decode(line.size() > 4 ? line.substr(4) : std::string_view{});
        if (!challenge)
            return fail(ErrorKind::Format, "the server's challenge is no base64");
        return mail::base64Encode(MW_TRY(m_client->respond(*challenge)));
    }

    Welcome conclude(const Result<SmtpReply> &reply, bool &refused)
    {
        if (!reply)
            return std::unexpected(m_session.broke());
        if (reply->code == 235) {
            if (const auto proved = m_client->finish({}); !proved)
                return std::unexpected(trouble(proved.error().text));
            return {};
        }
        if (!reply->permanentFailure())
            return std::unexpected(
                m_session.refuse("Connected to " + m_session.host() + " but it lets nobody log in now", &*reply));
        refused = true;
        m_lastWords = *reply;
        return std::unexpected(Refusal{Fate::Temporary, wrongSecret(), false, false});
    }

    std::string wrongSecret() const
    {
        return "Connected to " + m_session.host() + " but it does not accept the login of " + shown(m_user) +
               ": the password or token that this hub has for it is wrong or has expired. (#4.7.8)\nRemote host said: " +
               m_lastWords.text;
    }

    Refusal trouble(const std::string &what)
    {
        auto refusal = m_session.refuse("Connected to " + m_session.host() + " but the login of " + shown(m_user) +
                                            " failed: " + what + " (#4.7.0)",
                                        nullptr);
        refusal.tryNext = false;
        return refusal;
    }

    Session &m_session;
    std::string m_user;
    std::string m_mechanism;
    std::unique_ptr<mail::SaslClient> m_client;
    bool m_initialWaits = false; // the first response was too long for the command
    std::string m_waiting;
    SmtpReply m_lastWords;
};

} // namespace

Welcome logIn(Session &session, const mail::RemoteCredentials &credentials, const TokenSource &tokens)
{
    const auto binding = session.binding();
    const auto kind = credentials.tokenCommand ? mail::SecretKind::Token : mail::SecretKind::Password;
    const auto mechanism = mail::bestMechanism(session.extensions().parameters("AUTH"), kind, !binding.empty());
    if (mechanism.empty())
        return std::unexpected(session.refuse("Connected to " + session.host() + " but it offers no login of a kind that " +
                                                  (credentials.tokenCommand ? "takes a token" : "takes a password") +
                                                  ", without which it takes no mail from " + shown(credentials.user) +
                                                  " (#4.7.0)",
                                              nullptr));
    constexpr int kTries = 2;
    for (int i = 1;; ++i) {
        auto secret = credentials.secret;
        if (credentials.tokenCommand) {
            auto token = tokens(credentials.secret);
            if (!token)
                return std::unexpected(session.refuse("Unable to get a token for the login of " + shown(credentials.user) +
                                                          ": " + token.error().text + " (#4.7.0)",
                                                      nullptr));
            secret = std::move(*token);
        }
        bool refused = false;
        auto done = Attempt(session, credentials, mechanism,
                            mail::SaslClient::make(mechanism, credentials.user, std::move(secret), binding))
                        .run(refused);
        if (refused && credentials.tokenCommand && i < kTries)
            continue;
        if (refused)
            session.quit();
        return done;
    }
}

} // namespace mw::remote
