// SPDX-License-Identifier: GPL-3.0-or-later
// Where a message for a host goes, and how: through which server, under what TLS, with which login. qmail-remote
// obeys it, qmail-send and qmail-rspawn count connections by it, and people are shown its steps.
#pragma once

#include "shared/mail/RelayEntry.h"
#include "shared/mail/TlsDestinations.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mw::mail {

struct RemoteRoute {
    SmtpRoute::Kind kind = SmtpRoute::Kind::MailExchangers;
    std::string host; // the relay; for MailExchangers the domain whose exchangers are asked for
    std::uint16_t port = 25;
    bool lmtp = false;
    std::string socketPath; // of an LMTP server on this machine; then there is no host
    bool implicitTls = false;
    TlsDemand tls = TlsDemand::Offered;
    std::string authorities; // a PEM file; empty: the system's
    std::string ciphers;
    std::string verifyName; // whose certificate it must be; empty for MailExchangers: each server's own name
    std::optional<RemoteCredentials> credentials; // without secret where none was asked for
    // For limits and kept connections: same key, same server and same login.
    std::string destination;
    std::vector<std::string> steps; // what was looked at, in order, for people
    std::string problem;            // of Kind::Invalid: why no mail can go there now
    bool tlsByRule = false;         // `tls` is the rule of the domain or relay, not what holds without any
};

// Whether passwords are kept. Without: relays and users are known where their files can be read; a file that this
// process may not read is as one that is missing.
enum class Secrets : std::uint8_t { With, Without };

class RemoteRouting {
public:
    // Kinds: those of reading control files; Permission only with secrets.
    static Result<RemoteRouting> load(const Controls &controls, Secrets secrets);

    // lmtproutes, authsenders, the entry of smtproutes for the host, senderroutes, the entry of smtproutes for all,
    // in this order. `sender` as in the envelope; empty for bounces.
    RemoteRoute find(std::string_view host, std::string_view sender) const;
    // The rule for one server of a route: that of the route where one is stated, else of the server's own name in
    // tlsdestinations, tlshosts/ and notlshosts/.
    TlsRule ruleFor(const RemoteRoute &route, std::string_view server) const;
    // All files of authorities that rules name, and all program lines that print tokens (with secrets only).
    std::vector<std::string> authorityFiles() const { return m_tls.authorityFiles(); }
    std::vector<std::string> tokenCommands() const;

private:
    using Entries = std::map<std::string, RelayEntry, std::less<>>;
    bool takeLmtp(std::string_view host, RemoteRoute &route) const;
    bool takeSender(const Entries &entries, std::string_view file, std::string_view sender, RemoteRoute &route) const;
    bool takeRelay(const RelayEntry &entry, RemoteRoute &route) const;
    bool takeDomain(std::string_view host, RemoteRoute &route) const;
    bool takeAll(RemoteRoute &route) const;
    void addLogin(const std::string &user, RemoteRoute &route) const;
    void addTls(RemoteRoute &route) const;
    void checkClearPassword(RemoteRoute &route) const;

    ControlMap m_lmtp;
    Entries m_authSenders;
    Entries m_senderRoutes;
    Entries m_domains; // smtproutes
    // Of remote_auth, by relay with and without port, in the order of the file.
    std::vector<std::pair<std::string, RemoteCredentials>> m_logins;
    TlsDestinations m_tls;
};

// Parts of the files that their validation needs, too.
struct SenderEntry {
    std::string key; // address, @domain, .suffix or empty
    RelayEntry entry;
    bool namesRelay = false;
};
// A line of authsenders or senderroutes: "key[:relay[:port]][|user[|secret]]".
SenderEntry parseSenderEntry(std::string_view line);

} // namespace mw::mail
