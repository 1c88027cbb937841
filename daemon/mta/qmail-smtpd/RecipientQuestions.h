// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a recipient would find a mailbox: the routing rules of qmail-send, then a question to qmail-lspawn.
#pragma once

#include "daemon/mta/qmail-smtpd/Admission.h"
#include "shared/mail/Router.h"
#include "shared/os/Fd.h"

#include <optional>
#include <string>

namespace mw::smtpd {

// For any number of sessions, one after the other. Reads locals and virtualdomains at the first question.
class RecipientQuestions {
public:
    // How long one answer may take. After a failure nothing more is asked until beginSession().
    static constexpr int kMilliseconds = 5000;

    explicit RecipientQuestions(mail::Controls controls) : m_controls(std::move(controls)) {}

    void beginSession() { m_silent = false; }
    // Exists also for an address of another host. Unknown: there is no answer.
    Mailbox ask(const std::string &recipient);
    // Whose a local address is. Missing: nobody's here.
    struct Owner {
        Mailbox known = Mailbox::Unknown;
        std::string user;
    };
    Owner ownerOf(const std::string &address);

private:
    Result<std::string> answerTo(const std::string &question);
    std::string tryTwice(const std::string &question);
    const mail::Router *router();

    mail::Controls m_controls;
    std::optional<mail::Router> m_router;
    os::Fd m_socket;
    bool m_silent = false;
};

} // namespace mw::smtpd
