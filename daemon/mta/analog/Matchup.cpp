// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/analog/Matchup.h"

#include "daemon/mta/analog/Table.h"
#include "shared/base/Text.h"

#include <algorithm>

namespace mw::analog {
namespace {

// Takes one out by putting the last one into its place.
template <typename T>
void takeOut(std::vector<T> &all, T *one)
{
    if (one != &all.back())
        *one = std::move(all.back());
    all.pop_back();
}

std::string spaced(std::initializer_list<std::string_view> words)
{
    std::string out;
    for (const auto word : words) {
        if (!out.empty())
            out += ' ';
        out += word;
    }
    return out;
}

std::string_view letterOf(mail::DeliveryResult result)
{
    switch (result) {
    case mail::DeliveryResult::Success: return "k";
    case mail::DeliveryResult::Failure: return "d";
    case mail::DeliveryResult::Deferral:
    case mail::DeliveryResult::Mangled: break;
    }
    return "z";
}

} // namespace

std::string Matchup::line(std::string_view line)
{
    const auto stamp = line.substr(0, line.find(' '));
    auto text = line.substr(stamp.size());
    text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    const auto fact = mail::parseLogText(text);
    if (const auto *begun = std::get_if<mail::NewMessage>(&fact)) {
        forget(begun->message);
        return {};
    }
    if (const auto *known = std::get_if<mail::MessageInfo>(&fact)) {
        info(stamp, *known);
        return {};
    }
    if (const auto *begun = std::get_if<mail::DeliveryStart>(&fact)) {
        start(stamp, *begun);
        return {};
    }
    if (const auto *done = std::get_if<mail::DeliveryReport>(&fact))
        return report(stamp, *done);
    if (const auto *done = std::get_if<mail::EndMessage>(&fact))
        return end(stamp, done->message);
    if (text.starts_with("status:") || ownLine(text))
        return {};
    if (text.starts_with("alert:") || text.starts_with("warning:"))
        return std::string(line) + '\n';
    return "? " + std::string(line) + '\n';
}

Matchup::Message *Matchup::find(std::uint64_t number)
{
    const auto at = std::ranges::find(m_messages, number, &Message::number);
    return at == m_messages.end() ? nullptr : &*at;
}

void Matchup::forget(std::uint64_t number)
{
    if (auto *message = find(number))
        takeOut(m_messages, message);
}

void Matchup::info(std::string_view stamp, const mail::MessageInfo &info)
{
    auto *message = find(info.message);
    if (!message)
        message = &m_messages.emplace_back();
    *message = {.number = info.message,
                .birth = std::string(stamp),
                .bytes = std::to_string(info.bytes),
                .sender = '<' + text::lower(info.sender) + '>',
                .queuePid = std::to_string(info.queuePid),
                .uid = std::to_string(info.uid)};
}

void Matchup::start(std::string_view stamp, const mail::DeliveryStart &start)
{
    m_deliveries.push_back({.number = start.delivery,
                            .message = start.message,
                            .start = std::string(stamp),
                            .channel = std::string(mail::channelName(start.channel)),
                            .recipient = text::lower(start.recipient)});
}

std::string Matchup::report(std::string_view stamp, const mail::DeliveryReport &report)
{
    const auto at = std::ranges::find(m_deliveries, report.delivery, &Delivery::number);
    if (at == m_deliveries.end())
        return {};
    auto delivery = *at;
    takeOut(m_deliveries, &*at);
    const Message unknown{.birth = delivery.start, .bytes = "0", .sender = "?", .queuePid = "?", .uid = "?"};
    auto *known = find(delivery.message);
    if (known) {
        known->successes += report.result == mail::DeliveryResult::Success ? 1U : 0U;
        known->failures += report.result == mail::DeliveryResult::Failure ? 1U : 0U;
        known->deferrals += letterOf(report.result) == "z" ? 1U : 0U;
    }
    const auto &message = known ? *known : unknown;
    const auto text = report.result == mail::DeliveryResult::Mangled ? std::string("report_mangled")
                                                                     : text::replaceAll(report.text, " ", "_");
    return spaced({"d", letterOf(report.result), message.birth, delivery.start, stamp, message.bytes, message.sender,
                   delivery.channel + '.' + delivery.recipient, message.queuePid, message.uid, text}) +
           '\n';
}

std::string Matchup::end(std::string_view stamp, std::uint64_t number)
{
    auto *message = find(number);
    if (!message)
        return {};
    auto out = spaced({"m", message->birth, stamp, message->bytes, std::to_string(message->successes),
                       std::to_string(message->failures), std::to_string(message->deferrals), message->sender,
                       message->queuePid, message->uid}) +
               '\n';
    takeOut(m_messages, message);
    return out;
}

bool Matchup::ownLine(std::string_view text)
{
    if (word(text, 0) == "running") { // a new qmail-send: nobody will report on the old one's deliveries
        m_deliveries.clear();
        return true;
    }
    if (word(text, 0) != "extra")
        return false;
    if (auto *message = find(text::leadingNumber(word(text, 1)).value)) {
        message->successes = text::leadingNumber(word(text, 2)).value;
        message->deferrals = text::leadingNumber(word(text, 3)).value;
        message->failures = text::leadingNumber(word(text, 4)).value;
    }
    return true;
}

std::string Matchup::pending() const
{
    std::string out;
    for (const auto &message : m_messages) {
        const auto number = std::to_string(message.number);
        out += message.birth + " info msg " + number + ": bytes " + message.bytes + " from " + message.sender + " qp " +
               message.queuePid + " uid " + message.uid + '\n';
        out += spaced({message.birth, "extra", number, std::to_string(message.successes),
                       std::to_string(message.deferrals), std::to_string(message.failures)}) +
               '\n';
    }
    for (const auto &delivery : m_deliveries)
        out += delivery.start + " starting delivery " + std::to_string(delivery.number) + ": msg " +
               std::to_string(delivery.message) + " to " + delivery.channel + ' ' + delivery.recipient + '\n';
    return out;
}

} // namespace mw::analog
