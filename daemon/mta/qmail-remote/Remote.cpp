// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-remote/Remote.h"

#include "shared/mail/Controls.h"
#include "shared/mail/OwnAddresses.h"
#include "shared/mail/SmtpAddress.h"
#include "shared/net/Tcp.h"
#include "shared/os/Signals.h"

#include <algorithm>
#include <limits>
#include <random>
#include <sys/random.h>
#include <unistd.h>

namespace mw::remote {
namespace {

constexpr const char *kNoConnection = "Sorry, I wasn't able to establish an SMTP connection. (#4.4.1)\n";

std::string single(Fate fate, const std::string &text)
{
    Reports reports;
    reports.add(fate, text);
    return reports.bytes();
}

int milliseconds(std::uint64_t seconds)
{
    constexpr std::uint64_t kMost = std::numeric_limits<int>::max() / 1000;
    return static_cast<int>(std::clamp<std::uint64_t>(seconds, 1, kMost)) * 1000;
}

void shuffleEqual(std::vector<Target> &targets)
{
    std::uint32_t seed = 0;
    if (::getrandom(&seed, sizeof seed, 0) != static_cast<ssize_t>(sizeof seed))
        seed = static_cast<std::uint32_t>(clock::monotonicMilliseconds() + ::getpid());
    std::minstd_rand random(seed);
    std::ranges::shuffle(targets, random);
    std::ranges::stable_sort(targets, {}, &Target::preference);
}

// IPv6 addresses are worth asking for where this machine has one that others can reach.
bool reachableByIpv6(const net::IpAddress &own)
{
    const auto first = own.bytes()[0];
    return !own.isV4() && first != 0 && !(first == 0xfe && (own.bytes()[1] & 0xc0U) == 0x80);
}

NameService namesBy(net::Dns &dns, net::Families families)
{
    return {[&dns, families](const std::string &name) { return dns.addresses(name, families); },
            [&dns](const std::string &name) { return dns.mailExchangers(name); }, &shuffleEqual};
}

FoundTargets findTargets(const std::string &host, const mail::SmtpRoute &route)
{
    const std::unexpected broken(NoTarget{Fate::Temporary, "Unable to look up hosts. (#4.3.0)\n"});
    auto dns = net::Dns::open();
    const auto own = mail::ownAddresses(mail::Controls::ofHome());
    if (!dns || !own)
        return broken;
    const bool six = std::ranges::any_of(*own, &reachableByIpv6);
    const auto names = namesBy(*dns, six ? net::Families::Both : net::Families::V4);
    if (route.kind == mail::SmtpRoute::Kind::Relay)
        return targetsOfRelay(names, route.host);
    return targetsOfHost(names, host, *own);
}

std::string deliver(const Settings &settings, const std::string &host, const Job &job,
                    const std::vector<Target> &targets, std::uint16_t port)
{
    auto dead = mail::DeadHosts::ofHome();
    std::string lastWords = single(Fate::Temporary, kNoConnection);
    bool spoke = false;
    for (const auto &target : targets) {
        if (dead.isDead(target.address, clock::now(), ::getpid()))
            continue;
        const auto from = settings.ownEnd.addressFor(host, target.address);
        const auto socket = net::connectTcp({target.address, port}, settings.connectMilliseconds, from);
        if (!socket) {
            if (socket.error().kind == ErrorKind::Timeout)
                dead.noteTimeout(target.address, clock::now());
            // What is wrong on this side is worth a word more than silence on the other.
            else if (socket.error().kind == ErrorKind::Config && !spoke)
                lastWords = single(Fate::Temporary, "Unable to send: " + socket.error().text + ". (#4.3.5)\n");
            continue;
        }
        dead.noteAnswer(target.address);
        net::Stream stream(socket->get(), socket->get(), settings.remoteMilliseconds);
        auto result = Dialogue(stream, job, target.address.text()).run();
        if (!result.tryNext)
            return result.reports;
        if (!spoke)
            lastWords = std::move(result.reports);
        spoke = true;
    }
    return lastWords;
}

} // namespace

Result<Settings> Settings::load(const mail::Controls &controls)
{
    Settings out;
    out.remoteMilliseconds = milliseconds(MW_TRY(controls.number("timeoutremote")));
    out.connectMilliseconds = milliseconds(MW_TRY(controls.number("timeoutconnect")));
    const auto helo = MW_TRY(controls.lineOrMe("helohost"));
    if (!helo)
        return fail(ErrorKind::Config, "control/me is missing");
    out.helo = *helo;
    out.routes = MW_TRY(mail::SmtpRoutes::load(controls));
    out.ownEnd = MW_TRY(OwnEnd::load(controls));
    return out;
}

std::string sendMail(const std::vector<std::string> &arguments)
{
    os::ignoreBrokenPipes();
    if (arguments.size() < 3)
        return single(Fate::Permanent, "I (qmail-remote) was invoked improperly. (#5.3.5)\n");
    const auto settings = Settings::load(mail::Controls::ofHome());
    if (!settings)
        return single(Fate::Temporary, "Unable to read control files. (#4.3.0)\n");
    const auto sender = mail::quoteSmtpAddress(arguments[1]);
    if (!sender)
        return single(Fate::Permanent, "Sorry, no mail can be sent from an address with a line break. (#5.1.7)\n");
    Job job{settings->helo, *sender, {}, STDIN_FILENO, {}};
    for (std::size_t i = 2; i < arguments.size(); ++i)
        job.recipients.push_back(mail::quoteSmtpAddress(arguments[i]));
    if (std::ranges::none_of(job.recipients, [](const auto &r) { return r.has_value(); }))
        return single(Fate::Permanent, "Sorry, no mail can be sent to an address with a line break. (#5.1.3)\n");

    const auto route = settings->routes.find(arguments[0]);
    if (route.kind == mail::SmtpRoute::Kind::Invalid)
        return single(Fate::Temporary, "Control file smtproutes: " + route.problem + ". (#4.3.5)\n");
    const auto targets = findTargets(arguments[0], route);
    if (!targets)
        return single(targets.error().fate, targets.error().text);
    if (auto facts = MessageFacts::of(STDIN_FILENO))
        job.facts = *facts;
    return deliver(*settings, arguments[0], job, *targets, route.port);
}

} // namespace mw::remote
