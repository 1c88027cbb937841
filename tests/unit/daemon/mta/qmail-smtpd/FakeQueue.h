// SPDX-License-Identifier: GPL-3.0-or-later
// A session without a network: a queue that keeps what was finished, mechanisms of authentication that know one user,
// and a client that says everything at once.
#pragma once

#include "daemon/mta/qmail-smtpd/Session.h"
#include "shared/os/Files.h"
#include "shared/os/UnixSocket.h"

#include <memory>
#include <string>
#include <vector>

#include <sys/socket.h>

namespace mw::test {

struct Queued {
    std::string message;
    std::string sender;
    std::vector<std::string> recipients;
    mail::EnvelopeOptions options;
};

// A queue that keeps what was finished.
struct FakeQueue {
    std::vector<Queued> messages;
    int opened = 0;
    mail::QueueResult answer = good();

    static mail::QueueResult good()
    {
        mail::QueueResult result;
        result.code = mail::queuecode::kQueued;
        return result;
    }

    class Message : public smtpd::Submission {
    public:
        explicit Message(FakeQueue &queue) : m_queue(queue) {}
        void write(std::string_view bytes) override { m_text += bytes; }
        mail::QueueResult finish(std::string_view sender, std::span<const std::string> recipients,
                                 const mail::EnvelopeOptions &options) override
        {
            m_queue.messages.push_back({m_text, std::string(sender), {recipients.begin(), recipients.end()}, options});
            return m_queue.answer;
        }
        long pid() const override { return 42; }

    private:
        FakeQueue &m_queue;
        std::string m_text;
    };

    smtpd::OpenSubmission opener()
    {
        return [this] {
            ++opened;
            return std::make_unique<Message>(*this);
        };
    }
};

// Knows joe, whose password is "secret"; of "trouble" nobody can tell anything.
class FakeMechanism : public mail::SaslServer {
public:
    explicit FakeMechanism(bool login) : m_login(login) {}

    Step start(std::optional<std::string> initial) override
    {
        if (initial)
            return next(*initial);
        return challenge(m_login ? "Username:" : "");
    }
    Step next(std::string_view response) override
    {
        if (!m_login)
            return judge(response == std::string_view("\0joe\0secret", 11), response.contains("trouble"));
        if (m_name.empty()) {
            m_name = response;
            return challenge("Password:");
        }
        return judge(m_name == "joe" && response == "secret", m_name == "trouble");
    }

private:
    static Step challenge(std::string text) { return {Step::Kind::Challenge, std::move(text), {}}; }
    static Step judge(bool right, bool trouble)
    {
        if (trouble)
            return {Step::Kind::Trouble, {}, {}};
        return right ? Step{Step::Kind::Done, {}, "joe"} : Step{Step::Kind::Failed, {}, {}};
    }
    bool m_login;
    std::string m_name;
};

// What a session needs to let joe in.
inline void letJoeIn(smtpd::Surroundings &around)
{
    around.mechanisms = [](std::string_view) { return std::vector<std::string>{"PLAIN", "LOGIN"}; };
    around.login = [](std::string_view mechanism, std::string_view) { return std::make_unique<FakeMechanism>(mechanism == "LOGIN"); };
    around.mayUse = [](const std::string &user, const std::string &sender) {
        if (sender.starts_with("unknown"))
            return smtpd::SenderRight::Unknown;
        return sender == user + "@x.example" ? smtpd::SenderRight::Granted : smtpd::SenderRight::Denied;
    };
}

struct Talk {
    std::string output;
    smtpd::Session::End end = smtpd::Session::End::Broken;
};

// The client says `input`, whatever it is told, and leaves.
inline Talk talk(const smtpd::Settings &settings, const smtpd::Client &client, const smtpd::Surroundings &around,
                 std::string_view input)
{
    auto pair = *os::makeSocketPair(SOCK_STREAM);
    (void)os::writeAll(pair.first.get(), input);
    ::shutdown(pair.first.get(), SHUT_WR);
    net::Stream stream(pair.second.get(), pair.second.get(), 1000);
    Talk out;
    out.end = smtpd::Session(stream, settings, client, around).run();
    ::shutdown(pair.second.get(), SHUT_WR);
    out.output = *os::readAll(pair.first.get(), 16U << 20U);
    return out;
}

inline Talk talk(const smtpd::Settings &settings, const smtpd::Client &client, FakeQueue &queue, std::string_view input)
{
    return talk(settings, client, smtpd::Surroundings{.open = queue.opener()}, input);
}

} // namespace mw::test
