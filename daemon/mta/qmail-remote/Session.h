// SPDX-License-Identifier: GPL-3.0-or-later
// An open conversation with one server: from its greeting to the point where it takes mail, and from message to
// message.
#pragma once

#include "daemon/mta/qmail-remote/Reports.h"
#include "daemon/mta/qmail-remote/TokenCommand.h"
#include "shared/mail/RelayEntry.h"
#include "shared/mail/SmtpExtensions.h"
#include "shared/mail/TlsDestinations.h"
#include "shared/net/Stream.h"

#include <expected>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace mw::remote {

// Why a server got no message: the report, and who may be tried instead.
struct Refusal {
    Fate fate = Fate::Temporary;
    std::string text;
    bool tryNext = true;     // another server may take the mail
    bool tryInClear = false; // TLS failed where it is not required: this server may be tried again without
};
using Welcome = std::expected<void, Refusal>;

// On what terms a server is spoken to.
struct Terms {
    std::string helo;
    bool lmtp = false;
    mail::TlsRule tls;    // its verifyName is the name that the server is told, too
    std::string identity; // PEM text of this host's own certificate, or empty
    std::optional<mail::RemoteCredentials> credentials;
    TokenSource tokens = [](std::string_view line) { return runTokenCommand(line); };
};

class Session {
public:
    static constexpr std::size_t kLongestLine = 65536;

    // `host` names the server in reports.
    Session(os::Fd socket, std::string host, int milliseconds);
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    // Greeting, EHLO (or HELO, or LHLO), TLS and login.
    Welcome open(const Terms &terms);

    Result<mail::SmtpReply> readReply();
    Result<mail::SmtpReply> command(std::string_view line);
    Result<void> write(std::string_view bytes) { return m_stream.write(bytes); }
    Result<void> flush() { return m_stream.flush(); }
    // Says QUIT. Its answer would change nothing, so nobody waits for it.
    void quit();
    // False: the server has closed the conversation, or said something that nobody asked for.
    bool isQuiet() const;

    const std::string &host() const { return m_host; }
    const mail::SmtpExtensions &extensions() const { return m_extensions; }
    // True: the server knows extensions at all.
    bool isExtended() const { return m_extended; }
    bool isLmtp() const { return m_lmtp; }
    bool isProtected() const { return m_stream.tls() != nullptr; }
    // What binds a login to this connection; empty: nothing does.
    std::string binding() const { return m_stream.tls() ? m_stream.tls()->exporter : std::string(); }
    // How many messages it has carried.
    unsigned messages = 0;

    // How it is protected, in a sentence.
    std::string summary() const;
    // Says QUIT and puts the refusal into words: the text, and what the server said if it did.
    Refusal refuse(const std::string &text, const mail::SmtpReply *reply);
    // The conversation broke.
    Refusal broke() const;

private:
    Welcome greet();
    Welcome hello(const Terms &terms);
    Welcome secure(const Terms &terms);
    Welcome handshake(const Terms &terms);

    os::Fd m_socket;
    std::string m_host;
    net::Stream m_stream;
    mail::SmtpExtensions m_extensions;
    bool m_extended = false;
    bool m_lmtp = false;
};

} // namespace mw::remote
