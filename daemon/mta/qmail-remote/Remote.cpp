// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-remote/Remote.h"

#include "daemon/mta/qmail-remote/Confinement.h"

#include "daemon/mta/qmail-remote/Delivery.h"
#include "shared/mail/Controls.h"
#include "shared/mail/Idna.h"
#include "shared/mail/OwnAddresses.h"
#include "shared/mail/SmtpAddress.h"
#include "shared/os/Files.h"
#include "shared/os/Signals.h"

#include <algorithm>
#include <limits>
#include <random>
#include <sys/random.h>
#include <unistd.h>

namespace mw::remote {
namespace {

// After so many messages a connection is begun anew.
constexpr unsigned kMostMessages = 100;

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

FoundTargets findTargets(const mail::RemoteRoute &route)
{
    const std::unexpected broken(NoTarget{Fate::Temporary, "Unable to look up hosts. (#4.3.0)\n"});
    const auto host = mail::asciiDomain(route.host).value_or(route.host);
    auto dns = net::Dns::open();
    const auto own = mail::ownAddresses(mail::Controls::ofHome());
    if (!dns || !own)
        return broken;
    const bool six = std::ranges::any_of(*own, &reachableByIpv6);
    const auto names = namesBy(*dns, six ? net::Families::Both : net::Families::V4);
    return route.kind == mail::SmtpRoute::Kind::Relay ? targetsOfRelay(names, host) : targetsOfHost(names, host, *own);
}

// The reports where the request can be given to nobody; empty: it can.
std::string troubleOf(const Job &job, const std::optional<std::string> &sender)
{
    if (!sender)
        return single(Fate::Permanent, "Sorry, no mail can be sent from an address with a line break. (#5.1.7)\n");
    if (std::ranges::none_of(job.recipients, [](const auto &r) { return r.has_value(); }))
        return single(Fate::Permanent, "Sorry, no mail can be sent to an address with a line break. (#5.1.3)\n");
    return {};
}

// The message once more from its beginning. False: it can be read only once.
bool rewind(int message, off_t start)
{
    return os::seek(message, start, SEEK_SET).has_value();
}

// The reports if the conversation from before could be used; else it is ended.
std::optional<std::string> byKept(const Job &job, const std::string &terms, KeptSession &kept, Dialogue::Afterwards stay)
{
    const bool fits = kept.session && kept.terms == terms && kept.session->messages < kMostMessages && kept.session->isQuiet();
    const auto start = os::seek(job.message, 0, SEEK_CUR);
    if (!fits || !start) {
        kept.close();
        return std::nullopt;
    }
    const bool last = kept.session->messages + 1 >= kMostMessages;
    auto result = Dialogue(*kept.session, job, last ? Dialogue::Afterwards::Quit : stay).run();
    if (!result.reusable)
        kept.session.reset();
    if (!result.unheard)
        return std::move(result.reports);
    kept.close();
    if (!rewind(job.message, *start))
        return std::move(result.reports);
    return std::nullopt;
}

} // namespace

void KeptSession::close()
{
    if (session)
        session->quit();
    session.reset();
}

Result<Settings> Settings::load(const mail::Controls &controls)
{
    Settings out;
    out.remoteMilliseconds = milliseconds(MW_TRY(controls.number("timeoutremote")));
    out.connectMilliseconds = milliseconds(MW_TRY(controls.number("timeoutconnect")));
    const auto helo = MW_TRY(controls.lineOrMe("helohost"));
    if (!helo)
        return fail(ErrorKind::Config, "control/me is missing");
    out.helo = *helo;
    out.downgrade = MW_TRY(controls.number("downgrade8bit")) != 0;
    out.tlsCiphers = MW_TRY(controls.line("tlsclientciphers")).value_or("");
    // A certificate that this process may not read is one that it does not have.
    out.identity = controls.text("clientcert.pem").value_or(std::nullopt).value_or("");
    out.routing = MW_TRY(mail::RemoteRouting::load(controls, mail::Secrets::With));
    out.ownEnd = MW_TRY(OwnEnd::load(controls));
    return out;
}

std::string sendMail(const mail::RemoteRequest &request, int message, KeptSession &kept, Dialogue::Afterwards stay,
                     Confinement &confinement)
{
    if (request.recipients.empty())
        return single(Fate::Permanent, "I (qmail-remote) was invoked improperly. (#5.3.5)\n");
    auto settings = Settings::load(mail::Controls::ofHome());
    if (!settings)
        return single(Fate::Temporary, "Unable to read control files. (#4.3.0)\n");
    if (const auto inside = confinement.enter(*settings); !inside)
        return single(Fate::Temporary, "Unable to enter the sandbox: " + inside.error().text + ". (#4.3.0)\n");
    const auto sender = mail::quoteSmtpAddress(request.sender);
    Job job{sender.value_or(""), {}, message, {}, request.options, settings->downgrade};
    for (const auto &recipient : request.recipients)
        job.recipients.push_back(mail::quoteSmtpAddress(recipient));
    if (auto trouble = troubleOf(job, sender); !trouble.empty())
        return trouble;
    const auto route = settings->routing.find(request.host, request.sender);
    if (route.kind == mail::SmtpRoute::Kind::Invalid)
        return single(Fate::Temporary, "Unable to use " + route.problem + ". (#4.3.5)\n");
    if (auto facts = MessageFacts::of(message))
        job.facts = *facts;
    const auto terms = Delivery::termsOf(*settings, route, request.host);
    if (auto reports = byKept(job, terms, kept, stay))
        return *reports;
    Delivery delivery(*settings, route, request.host, job, stay);
    std::string reports;
    if (!route.socketPath.empty()) {
        reports = delivery.toSocket();
    } else {
        const auto targets = findTargets(route);
        if (!targets)
            return single(targets.error().fate, targets.error().text);
        reports = delivery.toServers(serversOf(*targets));
    }
    kept.session = delivery.takeSession();
    kept.terms = terms;
    return reports;
}

std::string checkServer(const std::string &host, const std::string &sender)
{
    os::ignoreBrokenPipes();
    auto settings = Settings::load(mail::Controls::ofHome());
    if (!settings)
        return single(Fate::Temporary, "Unable to read control files: " + settings.error().text + ". (#4.3.0)\n");
    Confinement confinement;
    if (const auto inside = confinement.enter(*settings); !inside)
        return single(Fate::Temporary, "Unable to enter the sandbox: " + inside.error().text + ". (#4.3.0)\n");
    const auto route = settings->routing.find(host, sender);
    if (route.kind == mail::SmtpRoute::Kind::Invalid)
        return single(Fate::Temporary, "Unable to use " + route.problem + ". (#4.3.5)\n");
    if (route.lmtp)
        return single(Fate::Permanent, "Mail for it goes to a mail store.\n");
    const auto targets = findTargets(route);
    if (!targets)
        return single(targets.error().fate, targets.error().text);
    const Job nothing;
    return Delivery(*settings, route, host, nothing, Dialogue::Afterwards::Quit).tryServers(serversOf(*targets));
}

std::string sendMail(const std::vector<std::string> &arguments)
{
    os::ignoreBrokenPipes();
    constexpr std::size_t kBeforeRecipients = 2;
    mail::RemoteRequest request;
    if (arguments.size() > kBeforeRecipients)
        request = {arguments[0], arguments[1], {arguments.begin() + kBeforeRecipients, arguments.end()}, mail::optionsOfEnvironment()};
    KeptSession none;
    Confinement confinement;
    return sendMail(request, STDIN_FILENO, none, Dialogue::Afterwards::Quit, confinement);
}

} // namespace mw::remote
