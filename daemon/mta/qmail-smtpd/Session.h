// SPDX-License-Identifier: GPL-3.0-or-later
// One SMTP conversation with a client, from the greeting to its end (RFC 5321 as qmail speaks it).
#pragma once

#include "daemon/mta/qmail-smtpd/Admission.h"
#include "daemon/mta/qmail-smtpd/SessionLog.h"
#include "daemon/mta/qmail-smtpd/Submission.h"
#include "shared/net/Stream.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mw::smtpd {

// What a session asks of the program around it. Only `open` is needed.
struct Surroundings {
    OpenSubmission open;
    LogSink log = {};
    RecipientCheck check = {};
    // The client's name where it has come meanwhile. Waits at most `milliseconds`.
    std::function<std::optional<std::string>(int milliseconds)> clientName = {};
};

class Session {
public:
    // Everything a session changes is in the object, so a new one starts from nothing. Borrows its arguments.
    Session(net::Stream &stream, const Settings &settings, const Client &client, const Surroundings &around);

    enum class End { Quit, Broken };
    // Broken: the client left without QUIT, was too slow, or broke the rules of line ends. The last words may not
    // have been read by the client: net::closePolitely sees to that.
    End run();

    static constexpr std::string_view kCannotReadControls = "421 unable to read controls (#4.3.0)\r\n";

private:
    enum class Next { Continue, Quit, Broken };
    using Command = Next (Session::*)(std::string_view argument);
    struct Verb {
        std::string_view name;
        Command command;
    };
    static const std::vector<Verb> &verbs();

    Next readCommand();
    Next dispatch(std::string_view line);
    Next helo(std::string_view argument);
    Next ehlo(std::string_view argument);
    Next mail(std::string_view argument);
    Next rcpt(std::string_view argument);
    Next data(std::string_view argument);
    Next rset(std::string_view argument);
    Next noop(std::string_view argument);
    Next help(std::string_view argument);
    Next vrfy(std::string_view argument);
    Next quit(std::string_view argument);

    void greetedAs(std::string_view name);
    std::optional<std::string> address(std::string_view argument) const;
    Next wrongSyntax(std::string_view text);
    Next wrongOrder(std::string_view text);
    mail::ConnectionNames names() const;
    Next take(Submission &submission);
    Next receive(Submission &submission);
    Next refuseText(std::string_view why, std::string_view text);
    Next answer(const mail::QueueResult &result, std::uint64_t bytes, long pid);
    Next end(Next next, std::string_view why);
    Next lost(const Error &error);
    Next bareLineFeed();
    void reply(std::string_view text);
    std::uint64_t databytes() const;

    net::Stream &m_stream;
    const Settings &m_settings;
    const Client &m_client;
    const Surroundings &m_around;
    Admission m_admission;
    SessionLog m_log;
    std::string m_line;
    std::optional<std::string> m_helo; // as given; nothing: never said
    bool m_mailSeen = false;
    std::string m_sender;
    std::vector<std::string> m_recipients;
};

} // namespace mw::smtpd
