// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-smtpd/Listener.h"

#include "daemon/mta/listening/ConnectionLog.h"
#include "shared/base/Clock.h"
#include "shared/mail/Home.h"

#include <algorithm>
#include <array>
#include <csignal>
#include <poll.h>
#include <unistd.h>

namespace mw::smtpd {
namespace {

constexpr int kPauseMilliseconds = 1000;  // after a fork that failed
constexpr int kRetryMilliseconds = 10'000; // for an address that this machine does not have yet

void warn(const std::string &text)
{
    listening::connectionlog::write("qmail-smtpd: warning: " + text + "\n");
}

Result<unsigned> concurrencyOf(const ListenOptions &options)
{
    if (options.concurrency)
        return *options.concurrency;
    const auto number = MW_TRY(mail::Controls::ofHome().number("concurrencyincoming"));
    return static_cast<unsigned>(std::clamp<std::uint64_t>(number, 1, Scoreboard::kMostSlots));
}

} // namespace

Listener::Listener(ListenOptions options, Configuration configuration, Certificates certificates, Scoreboard board,
                   listening::ConnectionRate rate, os::Pipe wake, os::SignalFd signals)
    : m_options(std::move(options)), m_configuration(std::move(configuration)),
      m_certificates(std::move(certificates)), m_board(std::move(board)),
      m_rate(std::move(rate)), m_sockets(m_options.backlog, &warn), m_wake(std::move(wake)), m_signals(std::move(signals))
{
}

Result<std::unique_ptr<Listener>> Listener::open(const ListenOptions &options)
{
    auto configuration = MW_TRY(Configuration::load(options));
    auto certificates = MW_TRY(Certificates::open(mail::Controls::ofHome(), options.service.tls));
    const auto concurrency = MW_TRY(concurrencyOf(options));
    auto board = MW_TRY(Scoreboard::make(concurrency));
    auto rate = MW_TRY(listening::ConnectionRate::make());
    auto wake = MW_TRY(os::makePipe());
    MW_TRY_VOID(os::setNonBlocking(wake.read.get(), true));
    MW_TRY_VOID(os::setNonBlocking(wake.write.get(), true));
    auto signals = MW_TRY(os::SignalFd::open({SIGTERM, SIGINT, SIGHUP, SIGCHLD, SIGALRM}));
    std::unique_ptr<Listener> out(new Listener(options, std::move(configuration), std::move(certificates),
                                               std::move(board), std::move(rate), std::move(wake), std::move(signals)));
    if (const auto &problem = out->m_certificates.problem(); !problem.empty())
        warn("there is no TLS: " + problem);
    MW_TRY_VOID(out->listenFirst());
    out->planWorkers();
    if (os::currentIdentity().uid == 0)
        out->m_identity = MW_TRY(os::accountNamed(options.account)).identity;
    MW_TRY_VOID(out->watchFiles());
    out->m_auth = MW_TRY(AuthService::open());
    return out;
}

Result<void> Listener::listenFirst()
{
    m_retire = MW_TRY(os::makePipe());
    const auto places = MW_TRY(m_options.places.now());
    m_sockets.want(places);
    if (m_sockets.isEmpty())
        return std::unexpected(m_sockets.trouble());
    return {};
}

Result<void> Listener::watchFiles()
{
    auto watch = MW_TRY(os::FileWatch::open());
    MW_TRY_VOID(watch.add(mail::homePath("control"), os::FileWatch::Notice::WholeFiles));
    if (const auto slash = m_options.rules.rfind('/'); slash != std::string::npos)
        MW_TRY_VOID(watch.add(m_options.rules.substr(0, std::max<std::size_t>(slash, 1)),
                              os::FileWatch::Notice::WholeFiles));
    (void)watch.add(mail::homePath("control/servercerts"), os::FileWatch::Notice::WholeFiles); // if it is there
    m_watch = std::move(watch);
    return {};
}

int Listener::run()
{
    listening::connectionlog::write(listening::connectionlog::status(0, m_board.slots()));
    while (!m_stopping) {
        keepAuthService();
        keepOneIdle();
        waitForEvents(patience());
        if (m_sockets.retry())
            if (const auto done = retireWorkers(); !done)
                warn(done.error().text);
    }
    stop();
    return 0;
}

int Listener::patience() const
{
    if (m_forkAgainAt != 0 || (offersAuthentication() && m_auth->pid() == 0))
        return kPauseMilliseconds;
    return m_sockets.isComplete() ? -1 : kRetryMilliseconds;
}

void Listener::waitForEvents(int milliseconds)
{
    std::array<pollfd, 3> polled{
        {{m_signals.fd(), POLLIN, 0}, {m_wake.read.get(), POLLIN, 0}, {m_watch->fd(), POLLIN, 0}}};
    ::poll(polled.data(), polled.size(), milliseconds);
    std::array<char, 256> bytes{};
    while (os::readSome(m_wake.read.get(), bytes).value_or(0) == bytes.size()) {
    }
    handleSignals();
    if (m_watch->clear())
        reload();
}

void Listener::handleSignals()
{
    while (const auto signal = m_signals.next()) {
        if (*signal == SIGTERM || *signal == SIGINT)
            m_stopping = true;
        else if (*signal == SIGHUP)
            reload();
    }
    reap();
}

// The workers take new ones for their next clients.
void Listener::reloadCertificates()
{
    (void)m_watch->add(mail::homePath("control/servercerts"), os::FileWatch::Notice::WholeFiles);
    const auto changed = m_certificates.reload();
    if (!changed)
        warn("the old certificates stay in force: " + changed.error().text);
    else if (*changed)
        listening::connectionlog::write(m_certificates.server() ? "qmail-smtpd: status: new certificates are in force\n"
                                                                : "qmail-smtpd: status: there is no certificate any more\n");
}

void Listener::reload()
{
    reloadCertificates();
    auto fresh = Configuration::load(m_options);
    if (!fresh) {
        warn("the old configuration stays in force: " + fresh.error().text);
        return;
    }
    m_configuration = std::move(*fresh);
    // A sandbox cannot be left, so who is in another one makes room; before they hear of a configuration that they could
    // not read.
    if (const auto done = planWorkers() ? retireWorkers() : Result<void>(); !done)
        warn(done.error().text);
    m_board.nextGeneration();
    reloadPlaces();
}

// True: the workers need another sandbox than before.
bool Listener::planWorkers()
{
    mail::SandboxDetails details;
    if (m_configuration.rules) {
        details.named.push_back(m_options.rules);
        details.queuePrograms = m_configuration.rules->queuePrograms();
    }
    auto plan = mail::planSandbox(mail::Confined::SmtpWorker, details);
    auto mark = mail::markOf(plan);
    const bool other = plan != m_sandbox || mark != m_sandboxMark;
    m_sandbox = std::move(plan);
    m_sandboxMark = std::move(mark);
    return other;
}

// Addresses and the number of clients change without a pause: who is being served is served to the end.
void Listener::reloadPlaces()
{
    const auto places = m_options.places.now();
    if (!places)
        warn("still listening where it did: " + places.error().text);
    bool changed = places && m_sockets.want(*places);
    if (const auto number = concurrencyOf(m_options); number && *number != m_board.slots()) {
        m_board.setSlots(*number);
        changed = true;
    }
    if (!changed)
        return;
    if (const auto done = retireWorkers(); !done)
        warn(done.error().text);
    listening::connectionlog::write(listening::connectionlog::status(m_board.count(Scoreboard::State::Busy), m_board.slots()));
}

Result<void> Listener::retireWorkers()
{
    auto fresh = MW_TRY(os::makePipe());
    (void)os::writeSome(m_retire.write.get(), "r"); // which nobody reads: it wakes them all
    m_retire = std::move(fresh);
    return {};
}

void Listener::reap()
{
    while (const auto ended = os::reapAny()) {
        if (m_auth->ended(ended->pid)) {
            if (!m_stopping)
                warn("the authentication service ended; another one is started");
            m_authAgainAt = clock::monotonicMilliseconds() + kPauseMilliseconds;
            continue;
        }
        const auto worker = m_workers.extract(ended->pid);
        if (worker.empty())
            continue;
        const auto slot = worker.mapped();
        if (ended->status.brokeSandbox())
            warn("process " + std::to_string(ended->pid) + " tried what its sandbox forbids and was ended: a client may "
                 "have found a hole in qmail-smtpd. What it was sent is in the lines before this one");
        const bool wasBusy = m_board.state(slot) == Scoreboard::State::Busy;
        m_board.leave(slot);
        m_board.set(slot, Scoreboard::State::Free);
        if (wasBusy)
            listening::connectionlog::write(listening::connectionlog::end(ended->pid, ended->status.raw) +
                                 listening::connectionlog::status(m_board.count(Scoreboard::State::Busy), m_board.slots()));
        else if (!ended->status.crashed() && ended->status.code() != 0)
            m_forkAgainAt = clock::monotonicMilliseconds() + kPauseMilliseconds; // one that cannot start: no hurry
    }
}

bool Listener::offersAuthentication() const
{
    return m_certificates.server() != nullptr;
}

// Before the first serving process: it shall have nothing of what those have.
void Listener::keepAuthService()
{
    const auto now = clock::monotonicMilliseconds();
    if (!offersAuthentication() || m_auth->pid() != 0 || now < m_authAgainAt)
        return;
    if (const auto started = m_auth->start(); !started) {
        warn("the authentication service cannot be started: " + started.error().text);
        m_authAgainAt = now + kPauseMilliseconds;
    }
}

void Listener::keepOneIdle()
{
    if (clock::monotonicMilliseconds() < m_forkAgainAt)
        return;
    m_forkAgainAt = 0;
    if (m_board.find(Scoreboard::State::Idle))
        return;
    // A new process must not know less than the one whose place it takes, which may have read a file at its last moment.
    if (m_watch->clear())
        reload();
    const auto slot = m_board.find(Scoreboard::State::Free);
    if (slot && m_workers.size() < m_board.slots() && !startWorker(*slot))
        m_forkAgainAt = clock::monotonicMilliseconds() + kPauseMilliseconds;
}

bool Listener::startWorker(unsigned slot)
{
    const pid_t parent = ::getpid();
    // Before the fork: the new process may have its first client before we go on.
    m_board.set(slot, Scoreboard::State::Idle);
    const auto pid = os::forkProcess();
    if (!pid) {
        m_board.set(slot, Scoreboard::State::Free);
        warn("cannot start another process: " + pid.error().text);
        return false;
    }
    if (*pid == 0)
        becomeWorker(slot, parent);
    m_workers[*pid] = slot;
    return true;
}

// What a serving process cannot do without.
void Listener::must(const Result<void> &done)
{
    if (done)
        return;
    warn(done.error().text);
    os::exitNow(111);
}

void Listener::becomeWorker(unsigned slot, pid_t parent)
{
    // Programs of the administrator may have to switch the user, which only root can arrange.
    if (!m_sandbox.rules)
        must(mail::enterSandbox(m_sandbox));
    if (m_identity)
        must(os::becomePermanently(*m_identity));
    os::hideMemory(); // keys and passwords are in it
    os::signalOnParentExit(SIGTERM);
    if (::getppid() != parent)
        os::exitNow(0);
    os::ignoreBrokenPipes();
    os::unblockAllSignals();
    m_wake.read.reset();
    m_watch.reset();
    m_retire.write.reset();
    m_auth->keepOnlySocket();
    auto clients = listening::ClientQueue::over(m_sockets.descriptors(), m_retire.read.get());
    must(clients ? Result<void>() : Failure(clients.error()));
    Worker worker(m_options, m_configuration, m_board.generation(),
                  {*clients, m_wake.write.get(), m_board, m_rate, slot, m_certificates, m_auth->socket()});
    if (m_sandbox.rules)
        must(mail::enterSandbox(m_sandbox));
    os::exitNow(worker.run());
}

void Listener::stop()
{
    m_sockets.stop();
    (void)os::writeSome(m_retire.write.get(), "r");
    const auto end = clock::monotonicMilliseconds() + kStopSeconds * 1000L;
    while (!m_workers.empty() && clock::monotonicMilliseconds() < end) {
        waitForEvents(200);
        reap();
    }
    for (const auto &[pid, slot] : m_workers)
        os::sendSignal(pid, SIGKILL);
}

} // namespace mw::smtpd
