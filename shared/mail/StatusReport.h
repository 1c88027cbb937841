// SPDX-License-Identifier: GPL-3.0-or-later
// Reports for programs: RFC 3464 (what became of each recipient), RFC 6522 (the message around it), RFC 6533 (the same
// where addresses are UTF-8). The facts are taken from the texts that deliveries report, so the files in bounce hold
// what they hold with qmail.
#pragma once

#include "shared/base/Clock.h"
#include "shared/mail/Bounce.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace mw::mail {

enum class ReportAction : std::uint8_t {
    Failed,
    Delayed,
    Delivered, // in a mailbox here
    Relayed,   // taken by a host that sends no such reports
    Expanded,  // sent on to several others
};
// "failed", "delayed"...
std::string_view actionWord(ReportAction action);

// What the text of a report says.
struct StatusFacts {
    std::string status;     // "5.1.1" (RFC 3463)
    std::string diagnostic; // "smtp; 550 no such user", or "x-mailwright; " and the text
    std::string remote;     // "dns; [192.0.2.1]"; empty if no other host was there
    bool operator==(const StatusFacts &) const = default;
};
StatusFacts statusFacts(std::string_view text, ReportAction action);

struct ReportedRecipient {
    std::string address;
    std::string originalRecipient; // ORCPT as on the wire; may be empty
    ReportAction action = ReportAction::Failed;
    std::string text;
    bool operator==(const ReportedRecipient &) const = default;
};
// The paragraphs of a file as bounceParagraph() writes them. What a crash has cut off at the end is left out.
std::vector<ReportedRecipient> parseParagraphs(std::string_view paragraphs);

// The paragraph of a success: its first line is the word of the action. And back, over the text.
std::string successParagraph(std::string_view recipient, ReportAction action, std::string_view text);
void takeActionFromText(ReportedRecipient &recipient);
// How the success of a delivery is told, by its report without the K: a local delivery that only forwards did not put
// the message into a mailbox.
ReportAction actionOfLocalSuccess(std::string_view text);

// The last line of a success that qmail-remote reports: whether the next host has taken over the reports (RFC 3461) or
// knows nothing of them.
inline constexpr std::string_view kPassedOnLine = "DSN: passed on\n";
inline constexpr std::string_view kRelayedLine = "DSN: relayed\n";
// Removes such a line; true if the next host tells the sender.
bool takeNextHostTells(std::string &text);

struct StatusReport {
    BounceSettings settings; // who speaks, and the subject
    std::string recipient;   // the To field
    std::string returnPath;  // what stands in the copy's Return-Path
    std::string intro;       // for people, before the paragraphs
    std::string envelopeId;  // ENVID as on the wire
    std::vector<ReportedRecipient> recipients;
    UnixTime now = 0;
    UnixTime arrival = 0;
    UnixTime retryUntil = 0;    // of delays; 0: not told
    bool utf8 = false;          // the message was sent with SMTPUTF8
    bool eightBit = false;      // the copy has bytes beyond ASCII
    bool headersOnly = false;   // the copy is of the header
    std::string boundary;       // of the parts: nothing that can be in the copy
};
// Whether addresses make it one of RFC 6533.
bool isInternational(const StatusReport &report);
// What goes before the copy of the message, and behind it.
std::string statusReportHead(const StatusReport &report);
std::string statusReportEnd(const StatusReport &report);

} // namespace mw::mail
