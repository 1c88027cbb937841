// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/analog/Groups.h"

#include "daemon/mta/analog/Numbers.h"
#include "daemon/mta/analog/Records.h"
#include "daemon/mta/analog/Table.h"
#include "shared/base/Text.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <vector>

namespace mw::analog {
namespace {

// What is known of the deliveries and messages of one key.
struct Sums {
    double messages = 0;
    double bytes = 0;
    double successBytes = 0;
    double weightedBytes = 0;
    double recipients = 0;
    double tries = 0; // as its messages count them
    double attempts = 0;
    double finalAttempts = 0; // success or failure
    double xdelay = 0;
};

enum class Order { Key, NumberOfKey, FirstNumber };

struct Row {
    std::string key;
    std::string text;
};

// One kind of report: which key a line belongs to ("" for none), and how a key's row looks.
struct Kind {
    std::string_view name;
    std::string_view about; // and what the columns mean
    std::string_view header;
    Order order;
    std::string (*ofDelivery)(const DeliveryRecord &);
    std::string (*ofMessage)(const MessageRecord &);
    std::string (*row)(const Sums &); // the cells before the key; "" leaves the key out
    bool successBytesOfDeliveries;
    bool spaces; // the key's _ are shown as spaces
};

std::string none(const MessageRecord &)
{
    return {};
}

template <char letter>
std::string reason(const DeliveryRecord &delivery)
{
    return delivery.result == letter ? std::string(delivery.report) : std::string();
}

std::string recipient(const DeliveryRecord &delivery)
{
    return std::string(delivery.recipient);
}

std::string host(const DeliveryRecord &delivery)
{
    return std::string(delivery.recipient.substr(delivery.recipient.rfind('@') + 1));
}

template <typename T>
std::string sender(const T &record)
{
    return std::string(record.uid) + '/' + std::string(record.sender);
}

template <typename T>
std::string uid(const T &record)
{
    return std::string(record.uid);
}

std::string reasonRow(const Sums &sums)
{
    return plain(sums.attempts) + ' ' + fixed(sums.xdelay, 2);
}

std::string recipientRow(const Sums &sums)
{
    return plain(sums.successBytes) + ' ' + plain(sums.finalAttempts) + ' ' + plain(sums.attempts) + ' ' +
           fixed(sums.xdelay, 2);
}

std::string averageRow(const Sums &sums)
{
    // The sum is rounded first, as zrecipients shows it.
    const auto shown = std::round(sums.xdelay * 100) / 100;
    return fixed(shown / sums.attempts, 2) + ' ' + plain(sums.attempts);
}

std::string senderRow(const Sums &sums)
{
    if (sums.messages <= 0)
        return {};
    return plain(sums.messages) + ' ' + plain(sums.bytes) + ' ' + plain(sums.successBytes) + ' ' +
           plain(sums.weightedBytes) + ' ' + plain(sums.recipients) + ' ' + plain(sums.tries) + ' ' +
           fixed(sums.xdelay, 6);
}

constexpr std::string_view kReasonColumns = "del: how many deliveries ended so. xdelay: the seconds they took.";
constexpr std::string_view kRecipientColumns =
    "sbytes: bytes that were delivered. mess: messages that were delivered or failed. tries: delivery attempts.\n"
    "xdelay: the seconds they took.";
constexpr std::string_view kSenderColumns =
    "mess, bytes: messages sent and their size. sbytes: bytes delivered, for each recipient. rbytes: the same with\n"
    "the failed ones. recips: recipients. tries: delivery attempts. xdelay: the seconds they took.";

constexpr Kind kKinds[] = {
    {"zdeferrals", kReasonColumns, "del xdelay reason", Order::Key, reason<'z'>, none, reasonRow, true, true},
    {"zfailures", kReasonColumns, "del xdelay reason", Order::Key, reason<'d'>, none, reasonRow, true, true},
    {"zsuccesses", kReasonColumns, "del xdelay reason", Order::Key, reason<'k'>, none, reasonRow, true, true},
    {"zrecipients", kRecipientColumns, "sbytes mess tries xdelay recipient", Order::Key, recipient, none, recipientRow,
     true, false},
    {"zrhosts", kRecipientColumns, "sbytes mess tries xdelay host", Order::Key, host, none, recipientRow, true, false},
    {"zrxdelay", "avg: the average xdelay in seconds, the best recipients of a list first. tries: of how many attempts.",
     "avg tries recipient", Order::FirstNumber, recipient, none, averageRow, true, false},
    {"zsenders", kSenderColumns, "mess bytes sbytes rbytes recips tries xdelay sender", Order::NumberOfKey,
     sender<DeliveryRecord>, sender<MessageRecord>, senderRow, false, false},
    {"zsuids", kSenderColumns, "mess bytes sbytes rbytes recips tries xdelay uid", Order::NumberOfKey,
     uid<DeliveryRecord>, uid<MessageRecord>, senderRow, false, false},
};

std::string_view title(std::string_view name)
{
    constexpr std::pair<std::string_view, std::string_view> kTitles[] = {
        {"zdeferrals", "Why deliveries were deferred"}, {"zfailures", "Why deliveries failed"},
        {"zsuccesses", "How deliveries succeeded"},     {"zrecipients", "Recipients"},
        {"zrhosts", "Hosts of recipients"},             {"zrxdelay", "Recipients in the best order for a mailing list"},
        {"zsenders", "Senders"},                        {"zsuids", "Accounts that sent"}};
    const auto *at = std::ranges::find(kTitles, name, &std::pair<std::string_view, std::string_view>::first);
    return at->second;
}

class GroupReport : public Report {
public:
    explicit GroupReport(const Kind &kind) : m_kind(kind) {}

    std::string line(std::string_view line) override
    {
        if (const auto delivery = deliveryRecord(line))
            add(*delivery);
        else if (const auto message = messageRecord(line))
            add(*message);
        return {};
    }

    std::string end() const override
    {
        std::vector<Row> rows;
        for (const auto &[key, sums] : m_groups) {
            if (auto cells = m_kind.row(sums); !cells.empty())
                rows.push_back({key, std::move(cells) + ' ' + key});
        }
        std::ranges::stable_sort(rows, [&](const Row &a, const Row &b) { return before(a, b); });
        std::string text = std::string(m_kind.header) + '\n';
        for (const auto &row : rows)
            text += row.text + '\n';
        auto table = columns(text);
        if (m_kind.spaces)
            std::ranges::replace(table, '_', ' ');
        return std::string(title(m_kind.name)) + "\n\n" + std::string(m_kind.about) + "\n\n" + table;
    }

private:
    bool before(const Row &a, const Row &b) const
    {
        if (m_kind.order == Order::Key)
            return a.key < b.key;
        const bool byKey = m_kind.order == Order::NumberOfKey;
        const auto first = secondsOf(byKey ? a.key : a.text);
        const auto second = secondsOf(byKey ? b.key : b.text);
        return first < second || (first <= second && a.text < b.text);
    }

    void add(const DeliveryRecord &delivery)
    {
        const auto key = m_kind.ofDelivery(delivery);
        if (key.empty())
            return;
        auto &sums = m_groups[key];
        sums.attempts += 1;
        sums.finalAttempts += delivery.result == 'z' ? 0 : 1;
        sums.xdelay += delivery.xdelay();
        if (m_kind.successBytesOfDeliveries && delivery.result == 'k')
            sums.successBytes += delivery.bytes;
    }

    void add(const MessageRecord &message)
    {
        const auto key = m_kind.ofMessage(message);
        if (key.empty())
            return;
        auto &sums = m_groups[key];
        sums.messages += 1;
        sums.bytes += message.bytes;
        sums.successBytes += message.bytes * message.successes;
        sums.weightedBytes += message.bytes * (message.successes + message.failures);
        sums.recipients += message.successes + message.failures;
        sums.tries += message.successes + message.failures + message.deferrals;
    }

    const Kind &m_kind;
    std::map<std::string, Sums> m_groups;
};

} // namespace

std::unique_ptr<Report> makeGroupReport(std::string_view name)
{
    const auto *kind = std::ranges::find(kKinds, name, &Kind::name);
    if (kind == std::end(kKinds))
        return nullptr;
    return std::make_unique<GroupReport>(*kind);
}

} // namespace mw::analog
