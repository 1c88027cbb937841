// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-send/TodoReader.h"

#include <fcntl.h>
#include <set>

namespace mw::send {
namespace {

constexpr std::size_t kEntriesAtOnce = 60;
constexpr std::size_t kManyWaiting = 20; // for servers that have no slot
constexpr std::size_t kEntriesBesideDeliveries = 10; // while deliveries wait for their turn
// A journal that is being committed can hold up every file that is made; then the others get their turn earlier.
constexpr std::int64_t kMillisecondsAtOnce = 5;
constexpr std::size_t kLargestEnvelope = 1U << 30U;
constexpr UnixTime kFirstCheck = 2;     // of the trigger after the start
constexpr UnixTime kCheckInterval = 30; // and of todo, while the trigger is broken

} // namespace

TodoReader::TodoReader(Core &core, Cleaner &cleaner, Finisher &finisher, WorkerPool &pool)
    : m_core(core), m_cleaner(cleaner), m_finisher(finisher), m_pool(pool), m_trigger(core.files.root())
{
    finisher.onInjected([this] { scanSoon(); });
    m_nextCheck = core.now + kFirstCheck;
}

void TodoReader::run()
{
    if (!m_core.exiting)
        prepareSome();
    // The rest of a scan joins the group first: a directory is synced once for all of them.
    if (!m_syncing && !m_group.empty() && !mayPrepare())
        sync(std::exchange(m_group, {}));
}

void TodoReader::prepareSome()
{
    if (m_core.now >= m_nextCheck)
        watchTrigger();
    if (m_list.empty() && (m_scanSoon || m_core.now >= m_nextScan))
        scan();
    const auto most = deliveriesWait() ? kEntriesBesideDeliveries : kEntriesAtOnce;
    const auto until = clock::monotonicMilliseconds() + kMillisecondsAtOnce;
    for (std::size_t i = 0; i < most && !m_list.empty() && m_group.size() < kLargestGroup; ++i) {
        if (i > 0 && clock::monotonicMilliseconds() > until)
            break;
        const auto number = m_list.back();
        m_list.pop_back();
        if (auto prepared = prepare(number)) {
            m_preparing.insert(number);
            m_group.push_back(std::move(*prepared));
        }
    }
}

// Whether a message is due that has no free slot: then there is more in preparation than can be delivered, and more of
// it helps nobody.
bool TodoReader::deliveriesWait()
{
    for (const auto channel : mail::kChannels) {
        const auto &use = m_core.use[mail::indexOf(channel)];
        const auto due = m_core.table.nextDue(channel);
        if (due && *due <= m_core.now && use.limit > 0 && use.running >= use.limit)
            return true;
    }
    return m_core.waitingForServers >= kManyWaiting;
}

// A broken trigger is no reason to let new mail wait for 25 minutes.
void TodoReader::watchTrigger()
{
    m_nextCheck = m_core.now + kCheckInterval;
    const auto state = m_trigger.check();
    if (state != TriggerState::Good)
        m_scanSoon = true;
    if (state == TriggerState::Broken && !m_triggerBroken)
        m_core.log.alert("lock/trigger cannot be pulled; todo is looked at every 30 seconds until qmail-qcheck --repair "
                         "has mended it");
    m_triggerBroken = state == TriggerState::Broken;
}

void TodoReader::scan()
{
    m_scanSoon = false;
    m_nextScan = m_core.now + kScanInterval;
    m_trigger.rearm();
    const auto names = os::listDirectory(m_core.files.root(), "todo");
    if (!names) {
        m_core.log.alert("unable to opendir todo, sleeping...");
        m_nextScan = m_core.now + 10;
        return;
    }
    for (const auto &name : *names) {
        if (const auto number = numberFromName(name); number && !m_preparing.contains(*number))
            m_list.push_back(*number);
    }
    std::ranges::sort(m_list, std::greater{});
    ++m_scans;
}

// Writes the records of one message. Nothing if it has to wait; the reason is logged.
std::optional<TodoReader::Prepared> TodoReader::prepare(MessageNumber number)
{
    const auto todoPath = mail::QueueLayout::todo(number);
    const auto bytes = os::readFile(todoPath, kLargestEnvelope, m_core.files.root());
    if (!bytes) {
        if (bytes.error().kind != ErrorKind::NotFound)
            m_core.warn("unable to open", todoPath, "; will try again later");
        return std::nullopt;
    }
    const auto todo = mail::parseTodo(*bytes);
    if (!todo) {
        m_core.warn("unknown record type in", todoPath, "; will try again later");
        return std::nullopt;
    }
    if (mayBeUnloggedBounce(number, todo->queuePid))
        return std::nullopt;
    const auto mess = m_core.files.stat(m_core.files.layout().mess(number));
    if (!mess) {
        m_core.warn("unable to stat", m_core.files.layout().mess(number), "; will try again later");
        return std::nullopt;
    }
    m_core.log.newMessage(number);
    auto prepared = writeRecords(number, recordsOf(*todo));
    if (!prepared) {
        m_core.log.warning(prepared.error().text + "; will try again later");
        return std::nullopt;
    }
    m_core.log.messageInfo(number, static_cast<std::uint64_t>(mess->st_size), todo->envelope.sender,
                           static_cast<std::uint64_t>(todo->queuePid), todo->uid);
    return std::move(*prepared);
}

// A bounce of our own is in todo before its injection has ended. It waits for the injections that were under way
// when it was first seen, so that the log says "bounce msg" before "new msg"; then comes a new scan.
bool TodoReader::mayBeUnloggedBounce(MessageNumber number, std::int64_t queuePid)
{
    const auto newest = m_finisher.newestInjection(queuePid);
    if (newest == 0) {
        m_postponed.erase(number);
        return false;
    }
    const auto since = m_postponed.emplace(number, newest).first->second;
    if (m_finisher.isInjecting(queuePid, since))
        return true;
    m_postponed.erase(number);
    return false;
}

TodoReader::Records TodoReader::recordsOf(const mail::TodoRecord &todo) const
{
    Records out;
    mail::QueuedOptions options;
    options.message = todo.options;
    options.message.recipients.clear();
    for (std::size_t i = 0; i < todo.envelope.recipients.size(); ++i) {
        const auto route = m_core.router.route(todo.envelope.recipients[i]);
        const auto channel = mail::indexOf(route.channel);
        auto &list = out.channels[channel];
        if (i < todo.options.recipients.size() && !todo.options.recipients[i].empty())
            options.recipients[channel][list.size()] = {todo.options.recipients[i], route.address};
        list += 'T';
        list += route.address;
        list += '\0';
    }
    out.info = mail::serialiseInfo(todo.envelope.sender, options);
    return out;
}

Result<TodoReader::Prepared> TodoReader::writeRecords(MessageNumber number, const Records &records)
{
    const auto &layout = m_core.files.layout();
    Prepared out;
    out.number = number;
    MW_TRY_VOID(removeOld(layout.info(number)));
    for (const auto channel : mail::kChannels) {
        const auto i = mail::indexOf(channel);
        const auto path = layout.channel(channel, number);
        MW_TRY_VOID(removeOld(path));
        if (records.channels[i].empty())
            continue;
        out.files.push_back(MW_TRY(writeRecord(path, records.channels[i])));
        out.message.stage[i] = Stage::Waiting;
        out.message.due[i] = m_core.now;
    }
    auto info = MW_TRY(writeRecord(layout.info(number), records.info));
    out.message.birth = MW_TRY(os::statFd(info.get())).st_mtime;
    out.files.push_back(std::move(info));
    return out;
}

// What a preparation that a crash has ended may have left.
Result<void> TodoReader::removeOld(const std::string &path)
{
    const auto removed = m_core.files.unlink(path);
    return removed ? removed : fail(removed.error().kind, "unable to unlink " + path);
}

Result<os::Fd> TodoReader::writeRecord(const std::string &path, const std::string &content)
{
    auto fd = os::openAt(m_core.files.root(), path, O_WRONLY | O_CREAT | O_EXCL, 0600);
    if (!fd)
        return fail(fd.error().kind, "unable to create " + path);
    if (!os::writeAll(fd->get(), content))
        return fail(ErrorKind::DiskFull, "trouble writing to " + path);
    os::startWriteback(fd->get()); // so that the syncs of a group share one write of the journal
    return fd;
}

// Everything the group needs on disk, files and directories, is synced in parallel: one journal commit serves many.
void TodoReader::sync(std::vector<Prepared> messages)
{
    auto batch = std::make_shared<Batch>();
    std::vector<std::vector<int>> tasks;
    std::set<int> directories;
    for (const auto &m : messages) {
        std::vector<int> task;
        for (const auto &file : m.files)
            task.push_back(file.get());
        tasks.push_back(std::move(task));
        directories.insert(m_core.files.infoDirectory(m.number));
        for (const auto channel : mail::kChannels) {
            if (m.message.stage[mail::indexOf(channel)] == Stage::Waiting)
                directories.insert(m_core.files.channelDirectory(channel, m.number));
        }
    }
    for (const int directory : directories)
        tasks.push_back({directory});
    batch->messages = std::move(messages);
    batch->tasksLeft = tasks.size();
    m_syncing = true;
    for (auto &task : tasks) {
        const auto work = [task = std::move(task), batch] {
            for (const int fd : task) {
                if (!os::sync(fd))
                    batch->failed = true;
            }
        };
        m_pool.submit(work, [this, batch] {
            if (--batch->tasksLeft == 0)
                synced(batch);
        });
    }
}

void TodoReader::synced(const std::shared_ptr<Batch> &batch)
{
    m_syncing = false;
    if (batch->failed) {
        m_core.log.warning("trouble fsyncing info, local or remote; will try again later");
        m_nextScan = std::min(m_nextScan, m_core.now + kSystemFailureRetry);
    }
    for (auto &prepared : batch->messages) {
        const auto number = prepared.number;
        if (batch->failed) {
            m_preparing.erase(number);
            continue;
        }
        m_cleaner.removeTodo(number, [this, number, message = prepared.message](bool removed) {
            m_preparing.erase(number);
            if (removed)
                admit(number, message);
            else
                m_core.warn("qmail-clean unable to clean up", mail::QueueLayout::todo(number));
        });
    }
}

void TodoReader::admit(MessageNumber number, const QueuedMessage &message)
{
    m_core.table.add(number, message);
    if (message.allFinished())
        m_core.finished.emplace(m_core.now, number);
}

} // namespace mw::send
