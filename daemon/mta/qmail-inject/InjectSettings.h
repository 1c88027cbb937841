// SPDX-License-Identifier: GPL-3.0-or-later
// What qmail-inject was told: by its arguments, its environment and the control files.
#pragma once

#include "shared/mail/AddressRewriting.h"

#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mw::inject {

enum class RecipientSource : std::uint8_t {
    ArgumentsElseHeader, // -A
    Arguments,           // -a
    Header,              // -h
    Both,                // -H
};

struct InjectSettings {
    RecipientSource source = RecipientSource::ArgumentsElseHeader;
    bool print = false;                    // -n
    std::optional<std::string> sender;      // -f, completed
    std::vector<std::string> recipients;    // the arguments, completed
    bool nameInComment = false;             // QMAILINJECT c
    bool ignoreReturnPath = false;          // s
    bool deleteFrom = false;                // f
    bool deleteMessageId = false;           // i
    bool recipientInSender = false;         // r: VERP
    bool messageInSender = false;           // m
    std::string user;                       // of the From field
    std::string host;
    std::optional<std::string> name;
    std::string senderUser;
    std::string senderHost;
    std::optional<mail::AddressCompletion> completion;
    std::set<std::string, std::less<>> followUpLists; // QMAILMFTFILE, in lower case

    // The tokens of LOCAL@HOST as a person gave them. Format: HOST cannot be read.
    static Result<mail::HeaderTokens> addressTokens(std::string_view local, std::string_view host);
    // The completed envelope form of an address as a person gave it. Format: "unable to parse this line:..."
    Result<std::string> completed(std::string_view address) const;
};

// Kinds: Format for arguments and names that cannot be used (the text is complete, with its line end if it has
// one), others for control files.
Result<InjectSettings> readSettings(std::span<char *const> arguments);

// The host name of Message-IDs.
Result<std::string> idHost();

} // namespace mw::inject
