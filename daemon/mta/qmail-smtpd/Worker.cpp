// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-smtpd/Worker.h"

#include "daemon/mta/listening/ConnectionLog.h"
#include "daemon/mta/qmail-smtpd/SessionEnvironment.h"
#include "shared/base/Clock.h"
#include "shared/base/Text.h"
#include "shared/os/Environment.h"
#include "shared/os/Signals.h"

#include <algorithm>
#include <csignal>
#include <unistd.h>

namespace mw::smtpd {
namespace {

constexpr int kDenied = 100 << 8; // wait statuses, as tcpserver logs those of its children
constexpr int kBroken = 1 << 8;
constexpr int kLastWordsMilliseconds = 1000;
constexpr int kNameMilliseconds = 5000;

} // namespace

Result<Configuration> Configuration::load(const ListenOptions &options)
{
    const auto controls = mail::Controls::ofHome();
    Configuration out;
    out.settings = MW_TRY(Settings::load(controls));
    if (!out.settings.rcptHosts.restricts())
        return fail(ErrorKind::Config, controls.directory() +
                                           "/rcpthosts is missing, so everybody could send mail to everybody through "
                                           "this machine: write the domains that it accepts mail for into it");
    if (!options.rules.empty())
        out.rules = MW_TRY(mail::TcpRules::open(options.rules));
    out.localName = options.localName ? *options.localName
                                      : MW_TRY(controls.line("me")).value_or(out.settings.greeting);
    const auto concurrency = options.concurrency.value_or(
        static_cast<unsigned>(std::min<std::uint64_t>(MW_TRY(controls.number("concurrencyincoming")), Scoreboard::kMostSlots)));
    if (options.service.submission)
        out.submission = MW_TRY(SubmissionSettings::load(controls));
    out.limits = MW_TRY(listening::AddressLimits::load(concurrency));
    out.limits.connections = options.perIp.value_or(out.limits.connections);
    return out;
}

Worker::Worker(const ListenOptions &options, Configuration &configuration, std::uint32_t generation, Place place)
    : m_options(options), m_configuration(configuration), m_generation(generation), m_place(place),
      m_questions(mail::Controls::ofHome())
{
    if (place.auth >= 0)
        m_asker.emplace(place.auth);
    // Before the sandbox, in which a new /etc/resolv.conf cannot be read.
    if (wantsNames())
        (void)openDns();
}

int Worker::run()
{
    auto &board = m_place.board;
    m_idleSince = clock::monotonicMilliseconds();
    for (unsigned served = 0; served < kMostClients && !m_outdated;) {
        std::optional<net::Accepted> client;
        const auto next = await(client);
        if (next == Idle::Stop)
            break;
        if (next == Idle::Again)
            continue;
        // From here a signal to end waits until the client is served.
        os::setSignalBlocked(SIGTERM, true);
        board.set(m_place.slot, Scoreboard::State::Busy);
        if (!board.find(Scoreboard::State::Idle))
            (void)os::writeSome(m_place.wake, "w");
        takeConfiguration();
        const int status = serve(*client);
        client.reset();
        board.leave(m_place.slot);
        board.set(m_place.slot, Scoreboard::State::Idle);
        listening::connectionlog::write(listening::connectionlog::end(::getpid(), status) +
                             listening::connectionlog::status(board.count(Scoreboard::State::Busy), board.slots()));
        os::setSignalBlocked(SIGTERM, false);
        m_idleSince = clock::monotonicMilliseconds();
        ++served;
    }
    return 0;
}

Worker::Idle Worker::await(std::optional<net::Accepted> &client)
{
    auto accepted = m_place.clients.next(kIdleMilliseconds);
    if (accepted) {
        client = std::move(*accepted);
        return Idle::Serve;
    }
    if (accepted.error().kind != ErrorKind::Busy)
        return Idle::Stop;
    // One of us stays, the others are not needed now.
    if (clock::monotonicMilliseconds() - m_idleSince < kIdleMilliseconds || m_place.board.count(Scoreboard::State::Idle) <= 1)
        return Idle::Again;
    return Idle::Stop;
}

void Worker::takeConfiguration()
{
    m_place.certificates.refresh();
    const auto current = m_place.board.generation();
    if (current == m_generation)
        return;
    // Where the files cannot be used now, what was read before stays in force; the listening process says so.
    if (auto fresh = Configuration::load(m_options))
        m_configuration = std::move(*fresh);
    m_questions = RecipientQuestions(mail::Controls::ofHome());
    m_generation = current;
    m_outdated = true;
}

bool Worker::wantsNames() const
{
    return m_options.lookUpNames || (m_configuration.rules && m_configuration.rules->usesNames());
}

// True: the question for the client's name is under way.
bool Worker::askName(const net::IpAddress &address)
{
    if (!wantsNames())
        return false;
    if (!openDns())
        return false;
    m_dns->beginNameOf(address);
    return true;
}

bool Worker::openDns()
{
    if (!m_dns)
        if (auto dns = net::Dns::open(kNameMilliseconds / 1000))
            m_dns = std::move(*dns);
    return m_dns.has_value();
}

mail::ConnectionNames Worker::namesOf(const net::Endpoint &local, const net::Endpoint &remote)
{
    mail::ConnectionNames names;
    names.remoteIp = remote.address.text();
    // Only a rule that goes by the name is worth waiting for it; else it comes in during the session.
    if (askName(remote.address) && m_configuration.rules && m_configuration.rules->usesNames())
        names.remoteHost = m_dns->confirmedName(kNameMilliseconds);
    names.localIp = local.address.text();
    names.localHost = m_configuration.localName;
    return names;
}

// For a program in QMAILQUEUE's place the name goes into the environment as well.
std::optional<std::string> Worker::nameNow(int milliseconds)
{
    auto name = m_dns ? m_dns->confirmedName(milliseconds) : std::nullopt;
    if (name)
        os::setEnvironmentVariable("TCPREMOTEHOST", *name);
    return name;
}

int Worker::serve(const net::Accepted &client)
{
    const auto &board = m_place.board;
    const auto local = net::localEndpoint(client.socket.get()).value_or(net::Endpoint{});
    const auto names = namesOf(local, client.remote);
    const auto opening = listening::connectionlog::status(board.count(Scoreboard::State::Busy), board.slots()) +
                         listening::connectionlog::begin(::getpid(), client.remote.address);
    mail::TcpDecision decision;
    if (m_configuration.rules) {
        auto found = m_configuration.rules->decide({*names.remoteIp, names.remoteHost, names.remoteInfo});
        if (found)
            decision = std::move(*found);
        else
            decision.allowed = false; // rules that cannot be read let nobody in
    }
    const auto excess = decision.allowed ? excessOf(client.remote.address, decision) : std::nullopt;
    listening::connectionlog::write(opening + listening::connectionlog::decision(decision.allowed && !excess, ::getpid(), local,
                                                           client.remote, names));
    if (!decision.allowed)
        return kDenied;
    if (excess)
        return turnAway(client, names, *excess);
    // The environment is for a program in QMAILQUEUE's place; the session has its values by itself.
    const SessionEnvironment environment(names, local, client.remote, decision.variables);
    return talk(client, environment.client());
}

// This machine and those that may relay come as often as they like.
std::optional<listening::Excess> Worker::excessOf(const net::IpAddress &client, const mail::TcpDecision &decision)
{
    auto limits = m_configuration.limits;
    if (const auto own = text::wholeNumber(decision.variable("MAXCONNIP").value_or("")))
        limits.connections = static_cast<unsigned>(std::min<std::uint64_t>(*own, Scoreboard::kMostSlots));
    if (client.isLoopback() || decision.variable("RELAYCLIENT"))
        return std::nullopt;
    const auto key = listening::ClientKey::of(client);
    const auto others = m_place.board.enter(m_place.slot, key);
    if (limits.perMinute != 0 && m_place.rate.count(key, clock::monotonicMilliseconds()) > limits.perMinute)
        return listening::kTooOften;
    if (limits.connections != 0 && others >= limits.connections)
        return listening::kTooManyAtOnce;
    return std::nullopt;
}

// At once: a process that waits for such a client is one less for the others.
int Worker::turnAway(const net::Accepted &client, const mail::ConnectionNames &names, const listening::Excess &excess) const
{
    const auto reply = "421 4.7.0 " + std::string(excess.text);
    if (m_options.service.tls != TlsMode::Implicit) // who waits for TLS cannot read it
        (void)os::writeSome(client.socket.get(), reply + "\r\n");
    Client values;
    values.names = names;
    SessionLog(&listening::connectionlog::write, values, ::getpid()).refused(excess.why, reply);
    return kDenied;
}

int Worker::talk(const net::Accepted &client, const Client &values)
{
    const int socket = client.socket.get();
    const auto &settings = m_configuration.settings;
    net::Stream stream(socket, socket, settings.timeoutMilliseconds);
    m_questions.beginSession();
    const Facilities facilities{m_options.service, settings,
                                m_configuration.submission ? &*m_configuration.submission : nullptr,
                                m_place.certificates.server(), m_asker ? &*m_asker : nullptr, m_questions};
    auto around = facilities.surroundings(values);
    around.log = &listening::connectionlog::write;
    if (m_options.lookUpNames && !values.names.remoteHost)
        around.clientName = [this](int milliseconds) { return nameNow(milliseconds); };
    const auto end = Session(stream, settings, values, around).run();
    stream.endTls();
    if (end == Session::End::Broken || !stream.buffered().empty())
        net::closePolitely(socket, kLastWordsMilliseconds);
    return end == Session::End::Quit ? 0 : kBroken;
}

} // namespace mw::smtpd
