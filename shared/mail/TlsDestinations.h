// SPDX-License-Identifier: GPL-3.0-or-later
// Which servers must be spoken to under TLS, and whose certificate counts: control/tlsdestinations, tlshosts/ and
// notlshosts/.
#pragma once

#include "shared/mail/Controls.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace mw::mail {

enum class TlsDemand : std::uint8_t {
    Never,     // not asked for
    Offered,   // where the server offers it, and in the clear where that fails
    Encrypted, // required, whoever the server is
    Verified,  // required, and the certificate must be for the server's name
};

struct TlsRule {
    TlsDemand demand = TlsDemand::Offered;
    std::string authorities; // path of a PEM file; empty: the system's
    std::string ciphers;     // empty: those of control/tlsclientciphers
    std::string verifyName;  // in place of the server's name; empty: that
    std::optional<std::uint16_t> port;
    bool implicitTls = false; // TLS from the first byte
    std::string problem;      // why the entry cannot be used
    std::string origin;       // the file and entry that decided, for people
    bool operator==(const TlsRule &) const = default;
};

class TlsDestinations {
public:
    // Missing files and directories mean that nothing is demanded. Kinds: Permission and what reading meets.
    static Result<TlsDestinations> load(const Controls &controls);
    // From the text of control/tlsdestinations alone.
    static TlsDestinations parse(std::string_view text);

    // The rule for a server or a mail domain: an entry of the name, else of its longest suffix (".example.org"),
    // else of "*". Nothing: none is about it. Of equal ones the later line counts; "!name" goes before "name".
    std::optional<TlsRule> find(std::string_view name) const;
    // What tlshosts/ and notlshosts/ say of a server.
    std::optional<TlsRule> ofHostFiles(std::string_view server) const;
    // The files of authorities that the rules name, tlshosts/ apart.
    std::vector<std::string> authorityFiles() const;

    // One line of the file: the name it is for and its rule. `rule.problem` says why it cannot be used.
    struct Entry {
        std::string name;
        TlsRule rule;
    };
    static Entry parseEntry(std::string_view line);

private:
    std::map<std::string, TlsRule, std::less<>> m_entries;
    std::set<std::string, std::less<>> m_withoutTls;
    std::map<std::string, std::string, std::less<>> m_authorities; // by host
    bool m_onlyListed = false; // tlshosts/exhaustivelist: nobody else is spoken to under TLS
};

} // namespace mw::mail
