// SPDX-License-Identifier: GPL-3.0-or-later
// One SMTP conversation with a client, from the greeting to its end. Before EHLO it is qmail's, byte for byte; after
// EHLO it has the extensions of RFC 5321 and enhanced status codes.
#pragma once

#include "daemon/mta/qmail-smtpd/Admission.h"
#include "daemon/mta/qmail-smtpd/SessionLog.h"
#include "daemon/mta/qmail-smtpd/Surroundings.h"
#include "daemon/mta/qmail-smtpd/Transaction.h"
#include "shared/net/Stream.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mw::smtpd {

class Session {
public:
    // Everything a session changes is in the object, so a new one starts from nothing. Borrows its arguments.
    Session(net::Stream &stream, const Settings &settings, const Client &client, const Surroundings &around);

    enum class End { Quit, Broken };
    // Broken: the client left without QUIT, was too slow, or broke the rules of line ends. The last words may not
    // have been read by the client: net::closePolitely sees to that.
    End run();

    static constexpr std::string_view kCannotReadControls = "421 unable to read controls (#4.3.0)\r\n";
    static constexpr unsigned kMostLogins = 3; // that fail

private:
    enum class Next { Continue, Quit, Broken };
    using Command = Next (Session::*)(std::string_view argument);
    struct Verb {
        std::string_view name;
        Command command;
        bool extended = false; // only after EHLO
    };
    static const std::vector<Verb> &verbs();

    // Session.cpp
    Next readCommand();
    Next dispatch(std::string_view line);
    Next helo(std::string_view argument);
    Next ehlo(std::string_view argument);
    Next rset(std::string_view argument);
    Next noop(std::string_view argument);
    Next help(std::string_view argument);
    Next vrfy(std::string_view argument);
    Next quit(std::string_view argument);
    void greetedAs(std::string_view name);
    Next wrongSyntax(std::string_view text);
    Next wrongOrder(std::string_view text);
    Next refuseText(std::string_view why, std::string_view text);
    Next mistake(std::string_view why, std::string_view text);
    Next goodbye(std::string_view why, std::string_view text);
    Next end(Next next, std::string_view why);
    Next lost(const Error &error);
    Next bareLineFeed();
    void reply(std::string_view text, std::string_view code = {});

    // SessionMail.cpp
    Next mail(std::string_view argument);
    Next rcpt(std::string_view argument);
    Next data(std::string_view argument);
    Next bdat(std::string_view argument);
    std::optional<Refusal> notYet() const;
    std::expected<MailCommand, std::string_view> readMail(std::string_view argument) const;
    std::expected<RcptCommand, std::string_view> readRcpt(std::string_view argument) const;
    std::optional<Refusal> senderRefusal(const MailCommand &command) const;
    std::optional<Refusal> submissionRefusal(const std::string &sender) const;
    std::string withoutOwnLiteral(std::string address) const;
    Next refuseRecipient(const Refusal &refusal, const std::string &recipient);
    bool begin();
    mail::ConnectionNames names() const;
    std::string received() const;
    std::optional<mess822::HeaderPlan> plan() const;
    Next takeChunk(std::uint64_t size, bool last);
    Next endTransaction(std::string_view why, std::string_view text);
    std::optional<Refusal> verdict() const;
    Next refuseChunk(std::uint64_t size, std::string_view text);
    void failChunks();
    Next finishMessage();
    Next answer(const mail::QueueResult &result, std::uint64_t bytes, long pid);
    std::uint64_t databytes() const;

    // SessionSecurity.cpp
    Next starttls(std::string_view argument);
    Next auth(std::string_view argument);
    Next beginTls();
    Next injected();
    std::optional<Refusal> loginRefusal() const;
    Next exchange(mail::SaslServer &mechanism, std::optional<std::string> initial);
    std::optional<Next> readAnswer(std::string &decoded);
    Next loggedIn(const std::string &user);
    Next loginFailed();
    bool encrypted() const;
    bool offersTls() const;
    bool offersLogin() const;
    std::string binding() const;
    std::string protocol() const;

    net::Stream &m_stream;
    const Settings &m_settings;
    Client m_client; // may gain the right to relay
    const Surroundings &m_around;
    Admission m_admission;
    SessionLog m_log;
    std::string m_line;
    std::optional<std::string> m_helo; // as given; nothing: never said
    bool m_extended = false;           // greeted by EHLO
    std::optional<std::string> m_user; // who has authenticated
    std::optional<Transaction> m_mail;
    unsigned m_failedLogins = 0;
    std::uint64_t m_mistakes = 0;
    std::uint64_t m_commands = 0; // since the last message, but those that a message needs
    std::uint64_t m_messages = 0;
};

} // namespace mw::smtpd
