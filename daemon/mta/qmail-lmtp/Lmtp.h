// SPDX-License-Identifier: GPL-3.0-or-later
// Hands one message to a mail store by LMTP, for a line of .qmail.
#pragma once

#include "shared/mail/RelayEntry.h"

#include <optional>
#include <string>

namespace mw::lmtp {

// Where the store listens.
struct Store {
    std::string socketPath; // of a Unix socket, or empty
    std::string host;       // a name or an address
    std::uint16_t port = 24;
};
// "/path/of/socket", "host", "host:port", "[address]:port"; nothing: it is none of them.
std::optional<Store> parseStore(const std::string &text);

struct Mail {
    std::string sender; // empty: a bounce
    std::string recipient;
    std::string before; // lines that go before the message
    int message = 0;    // descriptor at its beginning
};
// What is printed, and the exit code that qmail-command(8) knows: 0, 100 or 111.
struct Verdict {
    int code = 0;
    std::string text;
};
Verdict deliver(const Store &store, const Mail &mail);

// The same from the reports of qmail-remote(8).
Verdict verdictOf(const std::string &reports);

} // namespace mw::lmtp
