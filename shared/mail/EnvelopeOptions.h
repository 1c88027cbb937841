// SPDX-License-Identifier: GPL-3.0-or-later
// What a client said of a message beside its addresses (RFC 3461, RFC 6531), and how that is written down on its way
// through the queue: behind the envelope, in todo, in info, and to the spawners (adr/0031).
#pragma once

#include "shared/mail/Channel.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mw::mail {

// RFC 3461 section 4: bytes of the values as they are on the wire.
inline constexpr std::size_t kLongestEnvelopeId = 100;
inline constexpr std::size_t kLongestOriginalRecipient = 500;

// Of one recipient, as on the wire.
struct RecipientOptions {
    std::string notify;            // "": not said; "NEVER", or of SUCCESS, FAILURE, DELAY with commas
    std::string originalRecipient; // ORCPT: "rfc822;" or "utf-8;" and xtext
    bool empty() const { return notify.empty() && originalRecipient.empty(); }
    bool operator==(const RecipientOptions &) const = default;
};

// Of one message, as on the wire.
struct EnvelopeOptions {
    std::string envelopeId; // ENVID, xtext
    std::string returns;    // "": not said; "FULL" or "HDRS"
    bool utf8 = false;      // SMTPUTF8
    bool eightBit = false;  // BODY=8BITMIME
    std::vector<RecipientOptions> recipients; // by position; shorter: the others said nothing
    bool empty() const;
    bool operator==(const EnvelopeOptions &) const = default;
};

// What matters for the delivery to one recipient.
struct DeliveryOptions {
    std::string envelopeId;
    std::string returns;
    std::string notify;
    std::string originalRecipient;
    bool utf8 = false;
    bool eightBit = false;
    bool empty() const { return *this == DeliveryOptions{}; }
    bool operator==(const DeliveryOptions &) const = default;
};

// What goes with a message that is sent on to `recipients` others (RFC 3461 section 5.2.7). With `sameSender` they are in
// the place of the recipient: his wishes hold, but for success, of which is told here. With another sender, as of a
// mailing list, only what the message itself is.
EnvelopeOptions optionsOfForward(const DeliveryOptions &options, std::size_t recipients, bool sameSender);

// Whether a value is one that RFC 3461 allows. NOTIFY in any case of letters, like ORCPT's type; with `utf8` an ORCPT
// may hold UTF-8 beside ASCII (RFC 6533).
bool isEnvelopeId(std::string_view value);
bool isReturns(std::string_view value);
bool isNotify(std::string_view value);
bool isOriginalRecipient(std::string_view value, bool utf8 = false);

// RFC 3461 section 4: "+" and two hexadecimal digits stand for a byte. Nothing if it is no xtext.
std::optional<std::string> decodeXtext(std::string_view value);

// What the sender of a message wants to hear of one recipient. Without NOTIFY: of failures and, if this host tells of
// them at all, of delays.
bool wantsFailure(std::string_view notify);
bool wantsDelay(std::string_view notify);
bool wantsSuccess(std::string_view notify);

// One line of words: "envid=.. ret=.. notify=.. orcpt=.. utf8 8bit"; "" if nothing was said. Values that are not allowed
// are left out on either way, unknown words are passed over.
std::string encodeDeliveryOptions(const DeliveryOptions &options);
DeliveryOptions decodeDeliveryOptions(std::string_view words);

// Records, each with a NUL at its end: "M" and the words of the message, "R", a recipient's position, a blank and its words.
// `shift` is added to the positions.
std::string serialiseOptions(const EnvelopeOptions &options, std::size_t shift = 0);
// Takes one such record (without its NUL) into `options`. False if it is none.
bool takeOptionRecord(EnvelopeOptions &options, std::string_view record);

// What follows the final NUL of a submission's envelope: a line with the mark and the number of bytes, then those records.
// Whoever does not know it does not read on (stock's qmail-queue and its replacements). "" without options.
inline constexpr std::string_view kSubmissionOptionsMark = "MWO1 ";
std::string submissionOptions(const EnvelopeOptions &options);
// Nothing if they are damaged.
std::optional<EnvelopeOptions> parseOptionRecords(std::string_view records);

// The options of a preprocessed message: in info/N behind the sender, where the records of recipients name them by the
// first letter of their channel and the offset of their mark in local/N or remote/N. With it goes the recipient's
// address, which is still wanted when those files have gone.
struct QueuedRecipient {
    RecipientOptions options;
    std::string address; // as in local/N or remote/N
    bool operator==(const QueuedRecipient &) const = default;
};
struct QueuedOptions {
    EnvelopeOptions message; // without recipients
    std::array<std::map<std::uint64_t, QueuedRecipient>, 2> recipients;
    bool empty() const { return message.empty() && recipients[0].empty() && recipients[1].empty(); }
    // Whether the client used a parameter of RFC 3461, and so knows what a report of RFC 3464 is.
    bool asksForReports() const;
    // Of the recipient whose mark is there.
    DeliveryOptions of(Channel channel, std::uint64_t offset) const;
    bool operator==(const QueuedOptions &) const = default;
};
std::string serialiseQueuedOptions(const QueuedOptions &options);
// Records that it does not know are passed over.
QueuedOptions parseQueuedOptions(std::string_view records);

} // namespace mw::mail
