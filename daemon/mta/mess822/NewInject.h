// SPDX-License-Identifier: GPL-3.0-or-later
// new-inject: a message from descriptor 0 with its header made anew, into the queue or onto descriptor 1. Runs as
// whoever sends mail.
#pragma once

#include "daemon/mta/mess822/HeaderRewriter.h"
#include "shared/mail/MessageReader.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace mw::mess822 {

struct NewInjectOptions {
    enum class Source : std::uint8_t { ArgumentsElseHeader, Arguments, Header, Both }; // -A -a -h -H
    Source source = Source::ArgumentsElseHeader;
    bool print = false;              // -n
    std::optional<std::string> sender; // -f
    bool deleteFrom = false;         // -F
    bool deleteMessageId = false;    // -I
    bool messageInSender = false;    // -M
    bool recipientInSender = false;  // -R
    bool ignoreReturnPath = false;   // -S
    std::vector<std::string> recipients;
};
// The letters of QMAILINJECT, then the arguments. Format: misuse; the text is the complaint without the usage.
Result<NewInjectOptions> readNewInjectOptions(std::span<char *const> arguments);

class NewInject {
public:
    explicit NewInject(NewInjectOptions options) : m_options(std::move(options)) {}

    // Gives the result as an error or not. Kinds: Format for what will never be accepted.
    Result<void> run();
    // Instructions that could not be used.
    const std::vector<std::string> &warnings() const { return m_hosts.problems(); }

private:
    Result<HeaderPlan> plan();
    std::string defaultSender() const;
    std::string sender(const HeaderRewriter &header) const;
    std::vector<std::string> recipients(const HeaderRewriter &header) const;
    static Result<void> print(mail::MessageReader &reader, const std::string &head);
    static Result<void> queue(mail::MessageReader &reader, const std::string &head, const std::string &sender,
                              const std::vector<std::string> &recipients);

    NewInjectOptions m_options;
    HostRewriting m_hosts;
    UnixTime m_now = 0;
};

} // namespace mw::mess822
