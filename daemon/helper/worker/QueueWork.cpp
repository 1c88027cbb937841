// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/worker/QueueWork.h"

#include "shared/base/Text.h"
#include "shared/mail/Bounce.h"
#include "shared/mail/Controls.h"
#include "shared/mail/QueueReader.h"
#include "shared/mail/RetrySchedule.h"
#include "shared/mail/SendCommand.h"
#include "shared/os/Environment.h"
#include "shared/os/Files.h"
#include "shared/rpc/Queue.h"

#include <algorithm>
#include <unordered_map>

namespace mw::helper {
namespace {

constexpr std::size_t kLongestHeader = 256U << 10U;
constexpr std::size_t kWriteSize = 64U << 10U;

using Entries = std::unordered_map<std::uint64_t, mail::SendEntry>;

// Collects records so that a listing of thousands is not thousands of writes.
class Output {
public:
    explicit Output(int fd) : m_fd(fd) {}
    bool write(const Record &record)
    {
        m_waiting += serialise(record);
        return m_waiting.size() < kWriteSize || flush();
    }
    bool flush()
    {
        m_good = m_good && os::writeAll(m_fd, std::exchange(m_waiting, {}));
        return m_good;
    }

private:
    int m_fd;
    bool m_good = true;
    std::string m_waiting;
};

Record faultRecord(rpc::Fault fault)
{
    Record record{.kind = Record::Kind::Fault};
    record.fault = std::move(fault);
    return record;
}

// What qmail-send knows; empty when it does not run or is a stock one.
std::optional<Entries> askSend()
{
    auto client = mail::SendClient::connect();
    if (!client)
        return std::nullopt;
    const auto list = client->list();
    if (!list)
        return std::nullopt;
    Entries out;
    for (const auto &entry : *list)
        out.emplace(entry.number, entry);
    return out;
}

class Describer {
public:
    Describer() : m_send(askSend().value_or(Entries())) {}

    rpc::queue::Message describe(const mail::QueuedMessage &queued) const
    {
        rpc::queue::Message out;
        out.number = queued.number;
        out.birth = queued.birth;
        out.size = static_cast<std::int64_t>(queued.size);
        out.sender = queued.sender;
        out.bouncing = queued.bouncing;
        out.deadline = mail::RetrySchedule(queued.birth, mail::Channel::Local, lifetimeOf(queued.sender)).deadline();
        const auto known = m_send.find(queued.number);
        const auto *entry = known == m_send.end() || known->second.birth != queued.birth ? nullptr : &known->second;
        out.held = entry && entry->held;
        for (const auto &channel : queued.channels)
            addChannel(out, channel, entry);
        return out;
    }

private:
    std::uint64_t lifetimeOf(const std::string &sender) const
    {
        return mail::bounceLevel(sender) == mail::BounceLevel::Single ? m_lifetime : m_bounceLifetime;
    }

    void addChannel(rpc::queue::Message &out, const mail::QueuedChannel &channel, const mail::SendEntry *entry) const
    {
        const bool isLocal = channel.channel == mail::Channel::Local;
        bool hasWork = false;
        for (const auto &recipient : channel.recipients) {
            hasWork = hasWork || !recipient.done;
            out.recipients.push_back({recipient.address,
                                      isLocal ? rpc::queue::Channel::Local : rpc::queue::Channel::Remote,
                                      recipient.done});
        }
        if (!hasWork)
            return;
        // Without a word from qmail-send the file says when it would go on.
        const auto state = entry ? entry->channels.at(mail::indexOf(channel.channel)).due : std::nullopt;
        const auto due = state.value_or(channel.modified);
        (isLocal ? out.nextLocal : out.nextRemote) = due;
        const mail::RetrySchedule schedule(out.birth, channel.channel, lifetimeOf(out.sender));
        const auto attempts = schedule.attemptsFrom(out.birth);
        const auto before = std::ranges::count_if(attempts, [due](UnixTime t) { return t < due; });
        out.tries = std::max<std::int64_t>(out.tries, before);
    }

    Entries m_send;
    std::uint64_t m_lifetime =
        mail::Controls::ofHome().number("queuelifetime").value_or(mail::kDefaultQueueLifetime);
    std::uint64_t m_bounceLifetime = mail::Controls::ofHome().number("bouncelifetime", m_lifetime).value_or(m_lifetime);
};

// A hub that was taken over says nowhere how its queue is spread; mailwrightd has counted.
Result<mail::QueueLayout> layoutOfQueue()
{
    const auto split = text::wholeNumber(os::environmentVariable("MAILWRIGHT_SPLIT").value_or(std::string()));
    return split && *split > 0 ? Result<mail::QueueLayout>(mail::QueueLayout(static_cast<unsigned>(*split))) : mail::QueueLayout::ofHome();
}

Result<mail::QueueReader> openQueue()
{
    const auto layout = MW_TRY(layoutOfQueue());
    return mail::QueueReader::open(mail::queueDirectory(), layout);
}

rpc::Fault readFault(const Error &error)
{
    return rpc::failed("read the queue", error.text, "Check the owners and modes below queue.");
}

Record list(Output &output)
{
    const auto reader = openQueue();
    if (!reader)
        return faultRecord(readFault(reader.error()));
    const Describer describer;
    const auto read = reader->forEach([&](const mail::QueuedMessage &message) {
        return output.write({.kind = Record::Kind::Message, .message = describer.describe(message)});
    });
    return read ? Record{} : faultRecord(readFault(read.error()));
}

std::optional<std::int64_t> limitOf(const std::string &control)
{
    const auto limit = mail::Controls::ofHome().number(control);
    return limit ? std::optional(static_cast<std::int64_t>(*limit)) : std::nullopt;
}

Record summary(Output &output)
{
    const auto reader = openQueue();
    if (!reader)
        return faultRecord(readFault(reader.error()));
    const auto counts = reader->counts();
    if (!counts)
        return faultRecord(readFault(counts.error()));
    Record record{.kind = Record::Kind::Counts};
    record.counts.messages = static_cast<std::int64_t>(counts->messages);
    record.counts.unprocessed = static_cast<std::int64_t>(counts->unprocessed);
    if (const auto entries = askSend()) {
        std::array<std::int64_t, 2> running{};
        for (const auto &[number, entry] : *entries) {
            for (const auto channel : mail::kChannels)
                running.at(mail::indexOf(channel)) += entry.channels.at(mail::indexOf(channel)).running;
        }
        record.counts.localRunning = running[0];
        record.counts.remoteRunning = running[1];
        record.counts.localLimit = limitOf("concurrencylocal");
        record.counts.remoteLimit = limitOf("concurrencyremote");
    }
    output.write(record);
    return {};
}

std::string nameOf(const mail::CommandTarget &target)
{
    return "message " + std::to_string(target.number);
}

rpc::Fault gone(const mail::CommandTarget &target)
{
    return rpc::stale(nameOf(target), "It has left the queue.");
}

rpc::Fault born(const mail::CommandTarget &target)
{
    return rpc::stale(nameOf(target), "Its number belongs to another message now, or it was given more time.");
}

// The message as it was seen, or the fault.
std::expected<mail::QueuedMessage, rpc::Fault> find(const mail::QueueReader &reader, const mail::CommandTarget &target)
{
    auto message = reader.message(target.number);
    if (!message)
        return std::unexpected(readFault(message.error()));
    if (!*message)
        return std::unexpected(gone(target));
    if ((*message)->birth != target.birth)
        return std::unexpected(born(target));
    return std::move(**message);
}

// Up to the first empty line.
Result<Record> readHeader(int fd)
{
    Record record{.kind = Record::Kind::Header};
    std::string bytes;
    std::array<char, 16384> buffer{};
    for (;;) {
        const auto count = MW_TRY(os::readSome(fd, buffer));
        const auto from = bytes.size() > 1 ? bytes.size() - 1 : 0;
        bytes.append(buffer.data(), count);
        const auto end = bytes.find("\n\n", from);
        if (end != std::string::npos && end < kLongestHeader) {
            record.header = bytes.substr(0, end + 1);
            return record;
        }
        if (count == 0 || bytes.size() >= kLongestHeader) {
            record.headerCut = bytes.size() > kLongestHeader;
            record.header = bytes.substr(0, kLongestHeader);
            return record;
        }
    }
}

// As it is, up to the same limit.
Result<Record> readWhole(int fd)
{
    Record record{.kind = Record::Kind::Header};
    std::array<char, 16384> buffer{};
    while (record.header.size() <= kLongestHeader) {
        const auto count = MW_TRY(os::readSome(fd, buffer));
        if (count == 0)
            return record;
        record.header.append(buffer.data(), count);
    }
    record.header.resize(kLongestHeader);
    record.headerCut = true;
    return record;
}

Record get(Output &output, const mail::CommandTarget &target, Result<Record> (*read)(int))
{
    const auto reader = openQueue();
    if (!reader)
        return faultRecord(readFault(reader.error()));
    const auto message = find(*reader, target);
    if (!message)
        return faultRecord(message.error());
    const auto file = reader->openMessage(target.number);
    if (!file)
        return faultRecord(gone(target));
    const auto header = read(file->get());
    if (!header)
        return faultRecord(readFault(header.error()));
    output.write({.kind = Record::Kind::Message, .message = Describer().describe(*message)});
    output.write(*header);
    return {};
}

Record rejuvenate(Output &output, const mail::CommandTarget &target, std::int64_t to)
{
    const auto reader = openQueue();
    const auto layout = layoutOfQueue();
    if (!reader || !layout)
        return faultRecord(readFault(reader ? layout.error() : reader.error()));
    if (const auto message = find(*reader, target); !message)
        return faultRecord(message.error());
    const auto path = mail::queueDirectory() + "/" + layout->info(target.number);
    if (const auto set = os::setTimesAt(os::kWorkingDirectory, path, to, to); !set)
        return faultRecord(rpc::failed("give " + nameOf(target) + " more time", set.error().text));
    output.write({.kind = Record::Kind::Birth, .birth = to});
    return {};
}

Record fromAnswer(const std::string &what, const mail::CommandTarget &target, const Result<mail::CommandAnswer> &answer)
{
    if (!answer)
        return faultRecord(rpc::failed(what, answer.error().text, "Look at the service qmail-send."));
    switch (answer->outcome) {
    case mail::CommandOutcome::Done:
    case mail::CommandOutcome::Pending:
        return {};
    case mail::CommandOutcome::NoSuchMessage:
        return faultRecord(gone(target));
    case mail::CommandOutcome::BirthDiffers:
        return faultRecord(born(target));
    case mail::CommandOutcome::Refused:
    case mail::CommandOutcome::Invalid:
        break;
    }
    return faultRecord(rpc::failed(what, answer->text));
}

template <typename Act>
Record command(const std::string &what, const mail::CommandTarget &target, Act act)
{
    auto client = mail::SendClient::connect();
    if (!client && client.error().kind == ErrorKind::NotFound)
        return faultRecord(rpc::notSupported("qmail-send takes no commands: it does not run, or is a stock one. "
                                             "Start the service qmail-send."));
    if (!client && client.error().kind == ErrorKind::Network)
        return faultRecord(rpc::failed(what, "qmail-send does not run", "Start the service qmail-send."));
    if (!client)
        return faultRecord(rpc::failed(what, client.error().text));
    return fromAnswer(what, target, act(*client));
}

std::optional<Record> workOn(std::string_view verb, const mail::CommandTarget &target, Output &output)
{
    if (verb == "get")
        return get(output, target, readHeader);
    if (verb == "read")
        return get(output, target, readWhole);
    if (verb == "retry")
        return command("retry " + nameOf(target), target, [&](auto &client) { return client.retry(target); });
    if (verb == "return")
        return command("return " + nameOf(target), target, [&](auto &client) { return client.returnToSender(target); });
    if (verb == "remove")
        return command("delete " + nameOf(target), target, [&](auto &client) { return client.remove(target); });
    return std::nullopt;
}

std::optional<Record> work(std::span<const std::string_view> words, Output &output)
{
    if (words.size() == 1 && words[0] == "list")
        return list(output);
    if (words.size() == 1 && words[0] == "summary")
        return summary(output);
    if (words.size() < 3)
        return std::nullopt;
    const auto number = text::wholeNumber(words[1]);
    const auto birth = text::wholeNumber(words[2]);
    if (!number || !birth)
        return std::nullopt;
    const mail::CommandTarget target{*number, static_cast<UnixTime>(*birth)};
    if (words.size() == 4 && words[0] == "rejuvenate") {
        const auto to = text::wholeNumber(words[3]);
        return to ? std::optional(rejuvenate(output, target, static_cast<UnixTime>(*to))) : std::nullopt;
    }
    return words.size() == 3 ? workOn(words[0], target, output) : std::nullopt;
}

} // namespace

int doQueueWork(std::span<const std::string_view> words, int output)
{
    Output records(output);
    const auto last = work(words, records);
    if (!last)
        return 100;
    records.write(*last);
    return records.flush() ? 0 : 111;
}

} // namespace mw::helper
