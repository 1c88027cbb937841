// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-send/Daemon.h"

#include "shared/mail/Home.h"
#include "shared/mail/QueueChange.h"
#include "shared/os/Limits.h"

#include <algorithm>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>

namespace mw::send {
namespace {

constexpr unsigned kSyncThreads = 8;
constexpr unsigned kBounceThreads = 8;
// A job has its recipients open, a message that is prepared three files, and so have the directories.
constexpr std::size_t kOpenFiles = 2048;

Failure cannot(std::string what)
{
    return fail(ErrorKind::System, std::move(what));
}

Result<os::FileLock> takeMutex(const QueueFiles &files)
{
    auto file = os::openAt(files.root(), "lock/sendmutex", O_WRONLY);
    if (!file)
        return cannot("unable to open mutex");
    auto lock = os::FileLock::tryExclusive(std::move(*file));
    if (!lock)
        return cannot("qmail-send is already running");
    return lock;
}

Result<std::array<Spawner, 2>> greetSpawners()
{
    auto local = Spawner::greet(wiring::kToSpawner[0], wiring::kFromSpawner[0], mail::programPath("qmail-lspawn"));
    if (!local)
        return cannot("hath the daemon spawn no fire?");
    auto remote = Spawner::greet(wiring::kToSpawner[1], wiring::kFromSpawner[1], mail::programPath("qmail-rspawn"));
    if (!remote)
        return cannot("hath the daemon spawn no fire?");
    return std::array{std::move(*local), std::move(*remote)};
}

} // namespace

Result<Daemon::Parts> Daemon::openParts()
{
    auto signals = MW_TRY(os::SignalFd::open({SIGTERM, SIGALRM, SIGHUP})); // first: none shall end us half started
    if (!os::openDirectory(mail::home()))
        return cannot("unable to switch to home directory");
    if (const auto allowed = mail::refuseDuringChange(mail::queueDirectory()); !allowed)
        return cannot(allowed.error().text);
    ControlWatch watch;
    watch.open(); // before they are read, so that no change is missed
    const auto controls = mail::Controls::ofHome();
    auto settings = Settings::fromControls(controls);
    auto router = mail::Router::fromControls(controls);
    const auto layout = mail::QueueLayout::ofHome();
    if (!settings || !router || !layout)
        return cannot("unable to read controls");
    auto files = QueueFiles::open(mail::queueDirectory(), *layout);
    if (!files)
        return cannot("unable to switch to queue directory");
    auto mutex = MW_TRY(takeMutex(*files));
    auto syncPool = MW_TRY(WorkerPool::start(kSyncThreads));
    auto bouncePool = MW_TRY(WorkerPool::start(kBounceThreads));
    auto spawners = MW_TRY(greetSpawners());
    return Parts{std::move(*settings), std::move(*router),  std::move(*files),   std::move(watch),     std::move(mutex),
                 std::move(spawners),  std::move(signals), std::move(syncPool), std::move(bouncePool)};
}

Result<std::unique_ptr<Daemon>> Daemon::start()
{
    os::ignoreBrokenPipes();
    static_cast<void>(os::raiseOpenFileLimit(kOpenFiles)); // with fewer, some work waits for a retry
    ::umask(077);
    for (int fd = wiring::kLog; fd <= wiring::kFromCleaner; ++fd)
        static_cast<void>(os::setCloseOnExec(fd, true)); // none of them is for qmail-queue
    auto parts = MW_TRY(openParts());
    return std::unique_ptr<Daemon>(new Daemon(std::move(parts)));
}

Daemon::Daemon(Parts p)
    : m_core(std::move(p.settings), std::move(p.router), std::move(p.files), wiring::kLog),
      m_mutex(std::move(p.mutex)), m_signals(std::move(p.signals)),
      m_cleaner(wiring::kToCleaner, wiring::kFromCleaner), m_syncPool(std::move(p.syncPool)),
      m_bouncePool(std::move(p.bouncePool)), m_finisher(m_core, m_cleaner, *m_bouncePool),
      m_todo(m_core, m_cleaner, m_finisher, *m_syncPool), m_delays(m_core, *m_bouncePool),
      m_known(m_core, m_todo, m_delays, m_finisher), m_stale(m_core, m_cleaner),
      m_channels{DeliveryChannel(m_core, Channel::Local, std::move(p.spawners[0])),
                 DeliveryChannel(m_core, Channel::Remote, std::move(p.spawners[1]))},
      m_commands(m_core, {m_channels.data(), m_channels.data() + 1}, m_finisher),
      m_server(CommandServer::start(wiring::kCommands, mail::sendCommandPath(), m_commands)), m_controls(std::move(p.watch))
{
    setLimits();
    m_core.logStatus();
}

void Daemon::setLimits()
{
    const auto limitOf = [this](Channel channel) {
        const auto i = mail::indexOf(channel);
        return static_cast<unsigned>(
            std::min<std::uint64_t>(m_core.settings.concurrency[i], m_channels[i].spawner().limit()));
    };
    const auto local = limitOf(Channel::Local);
    const auto remote = limitOf(Channel::Remote);
    m_channels[0].setLimits(local, local + remote);
    m_channels[1].setLimits(remote, local + remote);
}

void Daemon::run()
{
    while (!mayEnd()) {
        m_core.log.flush();
        wait();
        m_core.now = clock::now();
        turn();
    }
    storeDueTimes();
    m_core.log.exiting();
    m_core.log.flush();
}

bool Daemon::mayEnd() const
{
    return m_core.exiting && m_channels[0].idle() && m_channels[1].idle() && m_finisher.idle() && m_delays.idle() && m_todo.idle() &&
           m_cleaner.pending() == 0;
}

// Everything that is ready, a bounded part of each kind of work.
void Daemon::turn()
{
    handleSignals();
    if (m_controls.changed(m_core.now))
        reload();
    for (auto &channel : m_channels) {
        if (channel.spawner().alive())
            channel.handleReports();
    }
    if (m_cleaner.alive())
        m_cleaner.read();
    m_syncPool->runFinished();
    m_bouncePool->runFinished();
    m_server.run();
    m_commands.runReady();
    m_finisher.run();
    m_known.run();
    m_commands.runReady(); // before a message that was just found is tried
    for (auto &channel : m_channels) {
        channel.releaseWaiting();
        channel.fill();
    }
    if (m_triggerPulled)
        m_todo.scanSoon();
    m_triggerPulled = false;
    m_todo.run();
    for (auto &channel : m_channels)
        channel.fill();
    m_delays.run();
    m_stale.run();
    for (auto &channel : m_channels)
        channel.spawner().flush();
    m_cleaner.flush();
    noteLosses();
}

void Daemon::wait()
{
    std::vector<pollfd> polls{{m_signals.fd(), POLLIN, 0},
                              {m_todo.triggerFd(), POLLIN, 0}, // ignored while it is -1
                              {m_syncPool->fd(), POLLIN, 0},
                              {m_bouncePool->fd(), POLLIN, 0},
                              {m_controls.fd(), POLLIN, 0}};
    const auto add = [&polls](int fd, const PipeWriter &writer) {
        polls.push_back({fd, POLLIN, 0});
        if (writer.waiting())
            polls.push_back({writer.fd(), POLLOUT, 0});
    };
    for (auto &channel : m_channels) {
        if (channel.spawner().alive())
            add(channel.spawner().fd(), channel.spawner().writer());
    }
    if (m_cleaner.alive())
        add(m_cleaner.fd(), m_cleaner.writer());
    m_server.addPolls(polls);
    if (::poll(polls.data(), polls.size(), millisecondsToWait()) < 0)
        return; // a signal for nobody; everything is looked at in a turn anyway
    m_triggerPulled = polls[1].revents != 0;
}

int Daemon::millisecondsToWait()
{
    if (m_known.hasWork() || m_todo.hasWork() || !m_core.readyForCommand.empty() || m_channels[0].hasWork() ||
        m_channels[1].hasWork())
        return 0;
    const auto now = clock::now();
    auto next = now + kLongestSleep;
    if (!m_core.exiting) {
        next = std::min({next, m_todo.nextScan(), m_stale.nextTime()});
        for (const auto channel : mail::kChannels) {
            const auto due = m_core.table.nextDue(channel);
            if (due && m_channels[mail::indexOf(channel)].hasRoom())
                next = std::min(next, *due);
        }
        if (const auto finish = m_finisher.nextTime())
            next = std::min(next, *finish);
        if (const auto release = m_channels[1].nextRelease())
            next = std::min(next, *release);
        if (const auto read = m_controls.nextTime())
            next = std::min(next, *read);
    }
    return next <= now ? 0 : static_cast<int>(next - now) * 1000; // the slack of up to a second is qmail's
}

void Daemon::handleSignals()
{
    while (const auto signal = m_signals.next()) {
        if (*signal == SIGTERM) {
            m_core.exiting = true;
            for (auto &channel : m_channels)
                channel.interruptAll();
        } else if (*signal == SIGALRM) {
            m_commands.retryAll();
        } else if (*signal == SIGHUP) {
            reload();
        }
    }
}

void Daemon::reload()
{
    const auto controls = mail::Controls::ofHome();
    auto settings = Settings::fromControls(controls);
    auto router = mail::Router::fromControls(controls);
    if (!settings || !router)
        return m_core.log.alert("unable to reread controls");
    m_core.settings = std::move(*settings);
    m_core.router = std::move(*router);
    const auto before = m_core.use;
    setLimits();
    if (before[0].limit != m_core.use[0].limit || before[1].limit != m_core.use[1].limit)
        m_core.logStatus();
}

// Without its spawners or qmail-clean nothing can go on: what runs is waited for, then whoever started us starts
// everything anew.
void Daemon::noteLosses()
{
    if (m_lossLogged)
        return;
    const bool spawners = m_channels[0].spawner().alive() && m_channels[1].spawner().alive();
    if (spawners && m_cleaner.alive())
        return;
    m_lossLogged = true;
    m_core.log.alert(spawners ? "oh no! lost qmail-clean connection! dying..."
                              : "oh no! lost spawn connection! dying...");
    m_core.exiting = true;
    for (auto &channel : m_channels)
        channel.interruptAll();
}

// The next start reads the due times from the files.
void Daemon::storeDueTimes()
{
    for (const auto number : m_core.table.numbers()) {
        const auto *message = m_core.table.find(number);
        for (const auto channel : mail::kChannels) {
            const auto i = mail::indexOf(channel);
            if (message->stage[i] != Stage::Waiting)
                continue;
            const bool ready = m_channels[i].waitsForServer(number);
            const auto due = message->held ? kHeldUntil : ready ? m_core.now : message->due[i];
            const auto path = m_core.files.layout().channel(channel, number);
            if (!os::setTimesAt(m_core.files.root(), path, due, due))
                m_core.warn("unable to utime", path, "; message will be retried too soon");
        }
    }
}

} // namespace mw::send
