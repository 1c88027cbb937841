// SPDX-License-Identifier: GPL-3.0-or-later
// One SMTP conversation with a client, from the greeting to its end (RFC 5321 as qmail speaks it).
#pragma once

#include "daemon/mta/qmail-smtpd/Client.h"
#include "daemon/mta/qmail-smtpd/Settings.h"
#include "daemon/mta/qmail-smtpd/Submission.h"
#include "shared/net/Stream.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mw::smtpd {

class Session {
public:
    // Everything a session changes is in the object, so a new one starts from nothing. Borrows its arguments.
    Session(net::Stream &stream, const Settings &settings, const Client &client, const OpenSubmission &open);

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
    bool mayGoTo(const std::string &recipient);
    Next receive(Submission &submission);
    Next answer(const mail::QueueResult &result, long pid);
    Next lost(const Error &error);
    Next bareLineFeed();
    void reply(std::string_view text);
    std::uint64_t databytes() const;

    net::Stream &m_stream;
    const Settings &m_settings;
    const Client &m_client;
    const OpenSubmission &m_open;
    std::string m_line;
    std::optional<std::string> m_helo; // as given; nothing: never said
    bool m_mailSeen = false;
    bool m_badSender = false;
    std::string m_sender;
    std::vector<std::string> m_recipients;
};

} // namespace mw::smtpd
