// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/EnvelopeOptions.h"

#include "shared/base/Text.h"

#include <algorithm>

namespace mw::mail {
namespace {

constexpr std::string_view kTo = " to=";
constexpr std::size_t kMostRecipients = 1U << 20U; // a position beyond is damage, not a recipient

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1; // RFC 3461: capital letters only
}

bool isHexPair(std::string_view value, std::size_t at)
{
    return at + 2 < value.size() && hexDigit(value[at + 1]) >= 0 && hexDigit(value[at + 2]) >= 0;
}

bool isXtext(std::string_view value, bool utf8)
{
    for (std::size_t i = 0; i < value.size(); ++i) {
        const auto c = static_cast<unsigned char>(value[i]);
        if (value[i] == '+' && !isHexPair(value, i))
            return false;
        if (c < 33 || c == 127 || c == '=' || (c > 127 && !utf8))
            return false;
    }
    return true;
}

bool says(std::string_view notify, std::string_view word)
{
    return std::ranges::any_of(text::split(notify, ','),
                               [=](std::string_view part) { return text::equalIgnoringCase(part, word); });
}

void addWord(std::string &out, std::string_view name, std::string_view value, bool allowed)
{
    if (!allowed)
        return;
    if (!out.empty())
        out += ' ';
    out += name;
    out += value;
}

DeliveryOptions messagePart(const EnvelopeOptions &options)
{
    return {options.envelopeId, options.returns, {}, {}, options.utf8, options.eightBit};
}

void takeMessagePart(EnvelopeOptions &out, std::string_view words)
{
    auto decoded = decodeDeliveryOptions(words);
    out.envelopeId = std::move(decoded.envelopeId);
    out.returns = std::move(decoded.returns);
    out.utf8 = decoded.utf8;
    out.eightBit = decoded.eightBit;
}

std::string recipientWords(const RecipientOptions &options)
{
    return encodeDeliveryOptions({{}, {}, options.notify, options.originalRecipient, false, false});
}

RecipientOptions recipientPart(std::string_view words)
{
    auto decoded = decodeDeliveryOptions(words);
    return {std::move(decoded.notify), std::move(decoded.originalRecipient)};
}

// The address is the last word, as it may hold blanks.
QueuedRecipient queuedRecipient(std::string_view words)
{
    const auto to = words.find(kTo);
    if (to == std::string_view::npos)
        return {recipientPart(words), {}};
    return {recipientPart(words.substr(0, to)), std::string(words.substr(to + kTo.size()))};
}

void addRecord(std::string &out, char type, std::string_view key, std::string_view words)
{
    if (words.empty())
        return;
    out += type;
    if (!key.empty()) {
        out += key;
        out += ' ';
    }
    out += words;
    out += '\0';
}

// Calls `each` for every record that has its NUL; false if a rest is left or `each` says so.
template <typename Each>
bool forEachRecord(std::string_view bytes, Each each)
{
    while (!bytes.empty()) {
        const auto end = bytes.find('\0');
        if (end == std::string_view::npos || !each(bytes.substr(0, end)))
            return false;
        bytes.remove_prefix(end + 1);
    }
    return true;
}

} // namespace

bool EnvelopeOptions::empty() const
{
    return envelopeId.empty() && returns.empty() && !utf8 && !eightBit &&
           std::ranges::all_of(recipients, &RecipientOptions::empty);
}

EnvelopeOptions optionsOfForward(const DeliveryOptions &options, std::size_t recipients, bool sameSender)
{
    EnvelopeOptions out;
    out.utf8 = options.utf8;
    out.eightBit = options.eightBit;
    if (!sameSender)
        return out;
    out.envelopeId = options.envelopeId;
    out.returns = options.returns;
    std::string notify = options.notify;
    if (wantsSuccess(notify)) {
        notify.clear();
        for (const auto *word : {"FAILURE", "DELAY"}) {
            if (says(options.notify, word))
                notify += (notify.empty() ? "" : ",") + std::string(word);
        }
        if (notify.empty())
            notify = "NEVER";
    }
    if (!notify.empty() || !options.originalRecipient.empty())
        out.recipients.assign(recipients, {notify, options.originalRecipient});
    return out;
}

bool isEnvelopeId(std::string_view value)
{
    return !value.empty() && value.size() <= kLongestEnvelopeId && isXtext(value, false);
}

bool isReturns(std::string_view value)
{
    return text::equalIgnoringCase(value, "FULL") || text::equalIgnoringCase(value, "HDRS");
}

bool isNotify(std::string_view value)
{
    if (text::equalIgnoringCase(value, "NEVER"))
        return true;
    return value.size() < 64 && std::ranges::all_of(text::split(value, ','), [](std::string_view word) {
        return text::equalIgnoringCase(word, "SUCCESS") || text::equalIgnoringCase(word, "FAILURE") ||
               text::equalIgnoringCase(word, "DELAY");
    });
}

bool isOriginalRecipient(std::string_view value, bool utf8)
{
    const auto semicolon = value.find(';');
    if (semicolon == 0 || semicolon == std::string_view::npos || semicolon + 1 == value.size() ||
        value.size() > kLongestOriginalRecipient)
        return false;
    const auto type = value.substr(0, semicolon);
    const auto fits = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'; };
    return std::ranges::all_of(type, fits) && isXtext(value.substr(semicolon + 1), utf8);
}

std::optional<std::string> decodeXtext(std::string_view value)
{
    if (!isXtext(value, true))
        return std::nullopt;
    std::string out;
    for (std::size_t i = 0; i < value.size(); ++i) {
        if (value[i] != '+') {
            out += value[i];
            continue;
        }
        out += static_cast<char>(hexDigit(value[i + 1]) * 16 + hexDigit(value[i + 2]));
        i += 2;
    }
    return out;
}

bool wantsFailure(std::string_view notify)
{
    return notify.empty() || says(notify, "FAILURE");
}

bool wantsDelay(std::string_view notify)
{
    return notify.empty() || says(notify, "DELAY");
}

bool wantsSuccess(std::string_view notify)
{
    return says(notify, "SUCCESS");
}

std::string encodeDeliveryOptions(const DeliveryOptions &options)
{
    std::string out;
    addWord(out, "envid=", options.envelopeId, isEnvelopeId(options.envelopeId));
    addWord(out, "ret=", options.returns, isReturns(options.returns));
    addWord(out, "notify=", options.notify, isNotify(options.notify));
    addWord(out, "orcpt=", options.originalRecipient, isOriginalRecipient(options.originalRecipient, true));
    addWord(out, "utf8", {}, options.utf8);
    addWord(out, "8bit", {}, options.eightBit);
    return out;
}

DeliveryOptions decodeDeliveryOptions(std::string_view words)
{
    DeliveryOptions out;
    for (const auto word : text::split(words, ' ')) {
        const auto equals = std::min(word.find('='), word.size());
        const auto name = word.substr(0, equals);
        const auto value = equals < word.size() ? word.substr(equals + 1) : std::string_view();
        if (name == "envid" && isEnvelopeId(value))
            out.envelopeId = value;
        else if (name == "ret" && isReturns(value))
            out.returns = value;
        else if (name == "notify" && isNotify(value))
            out.notify = value;
        else if (name == "orcpt" && isOriginalRecipient(value, true))
            out.originalRecipient = value;
        else if (word == "utf8")
            out.utf8 = true;
        else if (word == "8bit")
            out.eightBit = true;
    }
    return out;
}

std::string serialiseOptions(const EnvelopeOptions &options, std::size_t shift)
{
    std::string out;
    addRecord(out, 'M', {}, encodeDeliveryOptions(messagePart(options)));
    for (std::size_t i = 0; i < options.recipients.size(); ++i)
        addRecord(out, 'R', std::to_string(i + shift), recipientWords(options.recipients[i]));
    return out;
}

bool takeOptionRecord(EnvelopeOptions &options, std::string_view record)
{
    if (record.starts_with('M')) {
        takeMessagePart(options, record.substr(1));
        return true;
    }
    const auto blank = record.find(' ');
    const auto position = record.starts_with('R') && blank != std::string_view::npos
                              ? text::wholeNumber(record.substr(1, blank - 1))
                              : std::nullopt;
    if (!position || *position >= kMostRecipients)
        return false;
    if (options.recipients.size() <= *position)
        options.recipients.resize(*position + 1);
    options.recipients[*position] = recipientPart(record.substr(blank + 1));
    return true;
}

std::string submissionOptions(const EnvelopeOptions &options)
{
    const auto records = serialiseOptions(options);
    if (records.empty())
        return {};
    return std::string(kSubmissionOptionsMark) + std::to_string(records.size()) + "\n" + records;
}

std::optional<EnvelopeOptions> parseOptionRecords(std::string_view records)
{
    EnvelopeOptions out;
    if (!forEachRecord(records, [&](std::string_view record) { return takeOptionRecord(out, record); }))
        return std::nullopt;
    return out;
}

bool QueuedOptions::asksForReports() const
{
    return !message.envelopeId.empty() || !message.returns.empty() || !recipients[0].empty() || !recipients[1].empty();
}

DeliveryOptions QueuedOptions::of(Channel channel, std::uint64_t offset) const
{
    auto out = messagePart(message);
    const auto &ofChannel = recipients[indexOf(channel)];
    if (const auto found = ofChannel.find(offset); found != ofChannel.end()) {
        out.notify = found->second.options.notify;
        out.originalRecipient = found->second.options.originalRecipient;
    }
    return out;
}

std::string serialiseQueuedOptions(const QueuedOptions &options)
{
    std::string out;
    addRecord(out, 'M', {}, encodeDeliveryOptions(messagePart(options.message)));
    for (const auto channel : kChannels) {
        for (const auto &[offset, recipient] : options.recipients[indexOf(channel)]) {
            const auto words = recipientWords(recipient.options);
            if (!words.empty())
                addRecord(out, 'R', channelName(channel)[0] + std::to_string(offset), words + std::string(kTo) + recipient.address);
        }
    }
    return out;
}

QueuedOptions parseQueuedOptions(std::string_view records)
{
    QueuedOptions out;
    static_cast<void>(forEachRecord(records, [&](std::string_view record) {
        const auto blank = record.find(' ');
        if (record.starts_with('M'))
            takeMessagePart(out.message, record.substr(1));
        if (!record.starts_with('R') || record.size() < 3 || blank == std::string_view::npos)
            return true;
        const auto offset = text::wholeNumber(record.substr(2, blank - 2));
        auto recipient = queuedRecipient(record.substr(blank + 1));
        for (const auto channel : kChannels) {
            if (offset && !recipient.options.empty() && record[1] == channelName(channel)[0])
                out.recipients[indexOf(channel)][*offset] = std::move(recipient);
        }
        return true;
    }));
    return out;
}

} // namespace mw::mail
