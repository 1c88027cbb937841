// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-smtpd/Worker.h"

#include "daemon/mta/qmail-smtpd/ConnectionLog.h"
#include "daemon/mta/qmail-smtpd/SessionEnvironment.h"
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
    return out;
}

Worker::Worker(const ListenOptions &options, Configuration &configuration, std::uint32_t generation, Place place)
    : m_options(options), m_configuration(configuration), m_generation(generation), m_place(place),
      m_questions(mail::Controls::ofHome())
{
}

int Worker::run()
{
    auto &board = m_place.board;
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
        if (board.find(Scoreboard::State::Idle) == board.slots())
            (void)os::writeSome(m_place.wake, "w");
        takeConfiguration();
        const int status = serve(*client);
        client.reset();
        board.set(m_place.slot, Scoreboard::State::Idle);
        connectionlog::write(connectionlog::end(::getpid(), status) +
                             connectionlog::status(board.count(Scoreboard::State::Busy), board.slots()));
        os::setSignalBlocked(SIGTERM, false);
        ++served;
    }
    return 0;
}

Worker::Idle Worker::await(std::optional<net::Accepted> &client)
{
    auto accepted = net::acceptTcp(m_place.listener);
    if (accepted) {
        client = std::move(*accepted);
        return Idle::Serve;
    }
    if (accepted.error().kind != ErrorKind::Busy)
        return Idle::Stop;
    // The time limit of the listening socket: one of us stays, the others are not needed now.
    return m_place.board.count(Scoreboard::State::Idle) > 1 ? Idle::Stop : Idle::Again;
}

void Worker::takeConfiguration()
{
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

// True: the question for the client's name is under way.
bool Worker::askName(const net::IpAddress &address)
{
    if (!m_options.lookUpNames && !(m_configuration.rules && m_configuration.rules->usesNames()))
        return false;
    if (!m_dns) {
        auto dns = net::Dns::open(kNameMilliseconds / 1000);
        if (!dns)
            return false;
        m_dns = std::move(*dns);
    }
    m_dns->beginNameOf(address);
    return true;
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
    const auto opening = connectionlog::status(board.count(Scoreboard::State::Busy), board.slots()) +
                         connectionlog::begin(::getpid(), client.remote.address);
    mail::TcpDecision decision;
    if (m_configuration.rules) {
        auto found = m_configuration.rules->decide({*names.remoteIp, names.remoteHost, names.remoteInfo});
        if (found)
            decision = std::move(*found);
        else
            decision.allowed = false; // rules that cannot be read let nobody in
    }
    connectionlog::write(opening +
                         connectionlog::decision(decision.allowed, ::getpid(), local, client.remote, names));
    if (!decision.allowed)
        return kDenied;
    // The environment is for a program in QMAILQUEUE's place; the session has its values by itself.
    const SessionEnvironment environment(names, local, client.remote, decision.variables);
    return talk(client, environment.client());
}

int Worker::talk(const net::Accepted &client, const Client &values)
{
    const int socket = client.socket.get();
    net::Stream stream(socket, socket, m_configuration.settings.timeoutMilliseconds);
    m_questions.beginSession();
    Surroundings around{.open = &openQueue, .log = &connectionlog::write};
    if (m_configuration.settings.checkRecipients)
        around.check = [this](const std::string &recipient) { return m_questions.ask(recipient); };
    if (m_options.lookUpNames && !values.names.remoteHost)
        around.clientName = [this](int milliseconds) { return nameNow(milliseconds); };
    const auto end = Session(stream, m_configuration.settings, values, around).run();
    if (end == Session::End::Broken || !stream.buffered().empty())
        net::closePolitely(socket, kLastWordsMilliseconds);
    return end == Session::End::Quit ? 0 : kBroken;
}

} // namespace mw::smtpd
