// SPDX-License-Identifier: GPL-3.0-or-later
// What qmail-send writes in bounces, and the envelope senders around them (QSBMF, VERP).
#pragma once

#include "shared/base/Clock.h"
#include "shared/mail/Controls.h"

#include <optional>
#include <string>
#include <string_view>

namespace mw::mail {

// The envelope sender of double bounces.
inline constexpr std::string_view kDoubleBounceSender = "#@[]";

// The sender a spawner gets: PRE@HOST-@[] becomes PRErecipient=domain@HOST; others stay.
std::string variableSender(std::string_view sender, std::string_view recipient);
// Where bounces to that sender go: PRE@HOST-@[] becomes PRE@HOST; others stay.
std::string_view bounceAddress(std::string_view sender);

// The paragraph about one recipient: "<recipient>:", the report, a blank line. Newlines in the recipient become _;
// a blank line within the report gets a /, so that one paragraph stays one.
std::string bounceParagraph(std::string_view recipient, std::string_view report);

struct BounceSettings {
    std::string from = "MAILER-DAEMON"; // control/bouncefrom
    std::string host;                   // control/bouncehost
    std::string doubleBounceTo;         // control/doublebounceto; empty: discard double bounces
    std::string doubleBounceHost;       // control/doublebouncehost
    std::string subject = "failure notice"; // control/bouncesubject
    std::string program = "qmail-send";     // who speaks
    bool oneRecipient = false;              // its messages have one, and the text says so

    // From the control files. Errors: one cannot be read.
    static Result<BounceSettings> load(const Controls &controls);
};

// A bounce message without the paragraphs and the copy: HEAD INTRO paragraphs TAIL copy.
struct BounceFrame {
    std::string envelopeSender;
    std::string recipient;
    std::string head;  // header, with the blank line
    std::string intro; // first paragraph, with the blank line
    std::string tail; // break paragraph, blank line, Return-Path
};

enum class BounceLevel { Single, Double, Triple };
BounceLevel bounceLevel(std::string_view originalSender);

// The frame for a message from `originalSender`. Nothing when the bounce has to be discarded: a triple bounce, or
// a double bounce without doublebounceto.
std::optional<BounceFrame> bounceFrame(std::string_view originalSender, const BounceSettings &settings, UnixTime now);

} // namespace mw::mail
