// SPDX-License-Identifier: GPL-3.0-or-later
// What the authentication service does: takes questions, has them checked, and answers each over the socket that came
// with it. Nothing that a stranger wrote is interpreted here; fields are only measured, compared and passed on.
#pragma once

#include "daemon/mta/qmail-smtpd/AuthService.h"
#include "daemon/mta/qmail-smtpd/AuthThrottle.h"
#include "shared/mail/AuthQuestion.h"
#include "shared/mail/PasswordFile.h"
#include "shared/os/Files.h"
#include "shared/os/Signals.h"

#include <deque>
#include <map>
#include <optional>
#include <string>

namespace mw::smtpd {

class AuthServer {
public:
    // `questions`: the socket that they come over, non-blocking.
    AuthServer(int questions, const AuthLimits &limits);
    // Until TERM, or until nobody is left who could ask. The exit code.
    int run();

private:
    struct Question {
        os::Fd answer;
        mail::authquestion::Packet packet;
        std::string clientKey;
        std::string nameKey;
        std::int64_t begin = 0; // of its check
        bool clientCharged = false;
        bool nameCharged = false;
    };
    struct Check {
        Question question;
        pid_t process = 0;
        bool group = false; // of its own: to be ended with all that it started
        std::int64_t until = 0;
    };
    struct Held {
        os::Fd answer;
        std::string bytes;
    };

    bool takeQuestions();
    void take(mail::authquestion::Packet packet, os::Fd answer);
    void takeAttempt(mail::authquestion::Packet packet, os::Fd answer);
    void startChecks();
    void check(Question question);
    void checkPlain(Question question);
    void checkProof(Question question);
    void reap();
    void endLateChecks();
    void sendHeld();
    int millisecondsToNext() const;
    void settle(const Question &question);
    void conclude(Question question, char verdict, std::vector<std::string> fields = {});
    // Null: it is there and cannot be used, which the log says.
    const mail::PasswordFile *passwords();
    std::size_t busy() const { return m_delayed.size() + m_ready.size() + m_running.size() + m_held.size(); }

    int m_questions;
    AuthLimits m_limits;
    AuthThrottle m_clients;
    AuthThrottle m_names;
    std::optional<os::SignalFd> m_signals;
    std::multimap<std::int64_t, Question> m_delayed; // by when they may begin
    std::deque<Question> m_ready;
    std::map<pid_t, Check> m_running;
    std::multimap<std::int64_t, Held> m_held; // answers, by when they may go
    std::optional<mail::PasswordFile> m_passwords;
    std::string m_passwordsState; // of the file when it was read
    bool m_stopping = false;
};

} // namespace mw::smtpd
