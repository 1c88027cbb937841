// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-listen/Server.h"

#include "daemon/mta/listening/ConnectionLog.h"
#include "daemon/mta/listening/ConnectionVariables.h"
#include "shared/base/Clock.h"
#include "shared/base/Text.h"
#include "shared/mail/Controls.h"
#include "shared/os/Environment.h"

#include <algorithm>
#include <csignal>
#include <poll.h>
#include <unistd.h>

namespace mw::listen {
namespace {

namespace connectionlog = listening::connectionlog;

constexpr int kRetryMilliseconds = 10'000; // for an address that this machine does not have yet
constexpr int kPauseMilliseconds = 1000;   // after a client that could not be accepted: no descriptors, no memory
constexpr int kNotStarted = 111;

void warn(const std::string &text)
{
    connectionlog::write("qmail-listen: warning: " + text + "\n");
}

} // namespace

Server::Server(Options options, listening::ConnectionRate rate, os::SignalFd signals)
    : m_options(std::move(options)), m_rate(std::move(rate)), m_signals(std::move(signals)),
      m_sockets(m_options.backlog, &warn)
{
}

Result<std::unique_ptr<Server>> Server::open(const Options &options)
{
    auto rate = MW_TRY(listening::ConnectionRate::make());
    auto signals = MW_TRY(os::SignalFd::open({SIGTERM, SIGINT, SIGHUP, SIGCHLD, SIGALRM}));
    std::unique_ptr<Server> out(new Server(options, std::move(rate), std::move(signals)));
    if (!options.account.empty())
        out->m_identity = MW_TRY(os::accountNamed(options.account)).identity;
    const auto places = MW_TRY(options.places.now());
    out->m_sockets.want(places);
    if (out->m_sockets.isEmpty())
        return std::unexpected(out->m_sockets.trouble());
    if (!options.places.file.empty()) {
        auto watch = MW_TRY(os::FileWatch::open());
        MW_TRY_VOID(watch.add(mail::Controls::ofHome().directory(), os::FileWatch::Notice::WholeFiles));
        out->m_watch = std::move(watch);
    }
    return out;
}

std::string Server::status() const
{
    return connectionlog::status(static_cast<unsigned>(m_served.size()), m_options.concurrency);
}

int Server::run()
{
    connectionlog::write(status());
    while (!m_stopping) {
        waitForEvents();
        (void)m_sockets.retry();
    }
    m_sockets.stop();
    return 0;
}

void Server::waitForEvents()
{
    std::vector<pollfd> polled{{m_signals.fd(), POLLIN, 0}, {m_watch ? m_watch->fd() : -1, POLLIN, 0}};
    const auto first = polled.size();
    const bool isPaused = clock::monotonicMilliseconds() < m_acceptAgainAt;
    if (m_served.size() < m_options.concurrency && !isPaused)
        for (const int socket : m_sockets.descriptors())
            polled.push_back({socket, POLLIN, 0});
    const int patience = m_sockets.isComplete() ? -1 : kRetryMilliseconds;
    ::poll(polled.data(), polled.size(), isPaused ? kPauseMilliseconds : patience);
    for (std::size_t i = first; i < polled.size() && m_served.size() < m_options.concurrency; ++i)
        if (polled[i].revents != 0)
            accept(polled[i].fd);
    handleSignals();
    if (m_watch && m_watch->clear())
        reload();
}

void Server::handleSignals()
{
    while (const auto signal = m_signals.next()) {
        if (*signal == SIGTERM || *signal == SIGINT)
            m_stopping = true;
        else if (*signal == SIGHUP)
            reload();
    }
    reap();
}

void Server::reload()
{
    const auto places = m_options.places.now();
    if (places)
        m_sockets.want(*places);
    else
        warn("still listening where it did: " + places.error().text);
}

void Server::reap()
{
    while (const auto ended = os::reapAny())
        if (m_served.erase(ended->pid) != 0)
            connectionlog::write(connectionlog::end(ended->pid, ended->status.raw) + status());
}

void Server::accept(int socket)
{
    const auto client = net::acceptTcp(socket);
    if (client) {
        take(*client);
    } else if (client.error().kind != ErrorKind::Busy) {
        warn(client.error().text);
        m_acceptAgainAt = clock::monotonicMilliseconds() + kPauseMilliseconds;
    }
}

mail::TcpDecision Server::decide(const net::Endpoint &remote) const
{
    mail::TcpDecision out;
    if (m_options.rules.empty())
        return out;
    // Rules that cannot be read let nobody in.
    const auto rules = mail::TcpRules::open(m_options.rules);
    auto found = rules ? rules->decide({remote.address.text(), {}, {}}) : Result<mail::TcpDecision>(std::unexpected(rules.error()));
    if (found)
        return std::move(*found);
    warn(m_options.rules + ": " + found.error().text);
    out.allowed = false;
    return out;
}

std::optional<listening::Excess> Server::excessOf(const net::IpAddress &client, const mail::TcpDecision &decision)
{
    if (client.isLoopback() || decision.variable("RELAYCLIENT"))
        return std::nullopt;
    const auto key = listening::ClientKey::of(client);
    const auto own = text::wholeNumber(decision.variable("MAXCONNIP").value_or(""));
    const auto most = own ? *own : m_options.perIp.value_or(std::max(1U, m_options.concurrency / 2));
    if (m_options.perMinute != 0 && m_rate.count(key, clock::monotonicMilliseconds()) > m_options.perMinute)
        return listening::kTooOften;
    const auto served = std::ranges::count_if(m_served, [&](const auto &entry) { return entry.second == key; });
    if (most != 0 && static_cast<std::uint64_t>(served) >= most)
        return listening::kTooManyAtOnce;
    return std::nullopt;
}

void Server::take(const net::Accepted &client)
{
    const auto decision = decide(client.remote);
    const auto excess = decision.allowed ? excessOf(client.remote.address, decision) : std::nullopt;
    if (decision.allowed && !excess) {
        start(client, decision);
        return;
    }
    const auto pid = ::getpid();
    const auto local = net::localEndpoint(client.socket.get()).value_or(net::Endpoint{});
    mail::ConnectionNames names;
    names.localHost = m_options.localName;
    auto lines = connectionlog::begin(pid, client.remote.address) +
                 connectionlog::decision(false, pid, local, client.remote, names);
    if (excess)
        lines += "qmail-listen: " + std::to_string(pid) + " refuse ip=" + client.remote.address.text() + " why=" +
                 std::string(excess->why) + "\n";
    connectionlog::write(lines);
}

void Server::start(const net::Accepted &client, const mail::TcpDecision &decision)
{
    const auto pid = os::forkProcess();
    if (!pid) {
        warn("cannot start another process: " + pid.error().text);
        m_acceptAgainAt = clock::monotonicMilliseconds() + kPauseMilliseconds;
        return;
    }
    if (*pid == 0)
        become(client, decision);
    m_served[*pid] = listening::ClientKey::of(client.remote.address);
}

void Server::become(const net::Accepted &client, const mail::TcpDecision &decision)
{
    const auto pid = ::getpid();
    const auto local = net::localEndpoint(client.socket.get()).value_or(net::Endpoint{});
    mail::ConnectionNames names;
    names.remoteIp = client.remote.address.text();
    names.localIp = local.address.text();
    names.localHost = m_options.localName;
    const auto busy = static_cast<unsigned>(m_served.size() + 1);
    connectionlog::write(connectionlog::status(busy, m_options.concurrency) +
                         connectionlog::begin(pid, client.remote.address) +
                         connectionlog::decision(true, pid, local, client.remote, names));
    for (const auto &[name, value] : listening::connectionVariables(names, local, client.remote)) {
        if (value)
            os::setEnvironmentVariable(name, *value);
        else
            os::unsetEnvironmentVariable(name);
    }
    for (const auto &[name, value] : decision.variables)
        os::setEnvironmentVariable(name, value);
    os::unblockAllSignals();
    os::ProcessSpec spec;
    spec.arguments = m_options.command;
    spec.program = m_options.command.front();
    spec.descriptors = {{client.socket.get(), 0}, {client.socket.get(), 1}};
    spec.identity = m_identity;
    warn(os::replaceProcess(spec).text);
    os::exitNow(kNotStarted);
}

} // namespace mw::listen
