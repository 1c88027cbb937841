// SPDX-License-Identifier: GPL-3.0-or-later
// Who may connect, and with which variables: rules that tcprules(1) compiled.
#pragma once

#include "shared/mail/Cdb.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace mw::mail {

// What is known of a client. `ip` is text as net::IpAddress writes it (IPv6 as in RFC 5952).
struct TcpClient {
    std::string ip;
    std::optional<std::string> host; // lower case
    std::optional<std::string> info; // from IDENT
};

struct TcpDecision {
    bool allowed = true;
    std::optional<std::string> key; // the rule that decided; nothing: no rule matched, which allows
    std::vector<std::pair<std::string, std::string>> variables; // in the order of the rule
    std::vector<std::string> tried; // keys looked up, in order

    // The value of the last variable of that name.
    std::optional<std::string> variable(std::string_view name) const;
};

// Keys are looked up in this order, and the first that exists decides: INFO@IP, INFO@=HOST, IP, =HOST, the prefixes
// of the IP that end in a dot (of an IPv6 address: in a colon), longest first, =.suffix of HOST from each dot, = if
// HOST is known, and the empty key. After the prefixes come, as in ucspi-tcp's IPv6 forks, network keys: '_' (IPv4)
// or '^' (IPv6) and the first bits of the address as digits 0 and 1, longest first.
class TcpRules {
public:
    static Result<TcpRules> open(const std::string &path);
    // Error: the file is damaged.
    Result<TcpDecision> decide(const TcpClient &client) const;
    // Whether a rule goes by the client's host name.
    bool usesNames() const { return m_usesNames; }
    // The programs that rules put in qmail-queue's place (QMAILQUEUE), each once.
    const std::vector<std::string> &queuePrograms() const { return m_queuePrograms; }
    // The keys in their order; `decide` takes the first that exists.
    static std::vector<std::string> keysOf(const TcpClient &client);

private:
    explicit TcpRules(CdbReader cdb) : m_cdb(std::move(cdb)) {}
    void note(std::string_view key, std::string_view data);

    CdbReader m_cdb;
    bool m_usesNames = false;
    std::vector<std::string> m_queuePrograms;
};

} // namespace mw::mail
