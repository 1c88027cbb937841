// SPDX-License-Identifier: GPL-3.0-or-later
// Which recipients a client may name: every rule that is asked at RCPT, in its order.
#pragma once

#include "daemon/mta/qmail-smtpd/Client.h"
#include "daemon/mta/qmail-smtpd/Settings.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace mw::smtpd {

// Whether mail for an address would find a mailbox, an alias or another host. Unknown: nobody can tell now.
enum class Mailbox : std::uint8_t { Exists, Missing, Unknown };
// Nothing: every recipient exists as far as anybody knows.
using RecipientCheck = std::function<Mailbox(const std::string &address)>;

struct Refusal {
    std::string_view why; // for the log
    std::string_view reply;
    bool aboutRecipient = false; // counts for brtlimit
};

class Admission {
public:
    // So many recipients that do not exist end a connection where control/brtlimit sets no other number.
    static constexpr std::uint64_t kMostMissing = 20;

    Admission(const Settings &settings, const Client &client, const RecipientCheck &check);

    struct Envelope {
        const std::optional<std::string> &helo;
        const std::string &sender;
        std::size_t recipients; // so far
    };
    // Nothing: the recipient is welcome.
    std::optional<Refusal> refusal(const Envelope &envelope, const std::string &recipient);
    // True when the refusals of this connection are enough.
    bool exhausted() const;

private:
    std::optional<Refusal> byRules(const Envelope &envelope, const std::string &recipient) const;
    std::optional<Refusal> byExistence(const std::string &recipient) const;

    const Settings &m_settings;
    const Client &m_client;
    const RecipientCheck &m_check;
    std::uint64_t m_refused = 0;
    std::uint64_t m_missing = 0;
};

} // namespace mw::smtpd
