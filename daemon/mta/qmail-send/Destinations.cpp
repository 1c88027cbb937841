// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-send/Destinations.h"

#include "shared/base/Text.h"

#include <algorithm>

namespace mw::send {
namespace {

constexpr unsigned kRefusalsBeforePause = 5;
constexpr UnixTime kFirstPause = 60;
constexpr unsigned kMostHalvings = 8; // a limit is at most 255
constexpr UnixTime kRemembered = 7200; // what a server refused longer ago says nothing of it any more
constexpr UnixTime kLookEvery = 600;

// Without a line for it: a server that asks for a login is somebody's smart host, which wants few connections; any
// other gets what leaves a quarter of all deliveries to the rest.
unsigned standardLimit(const Settings &settings, bool login, unsigned concurrency)
{
    if (login)
        return std::min(concurrency, kLoginConnections);
    if (settings.destinationConcurrency)
        return *settings.destinationConcurrency;
    return concurrency < 2 ? concurrency : concurrency - std::max(1U, concurrency / 4);
}

} // namespace

Destinations::Target Destinations::targetOf(const Settings &settings, std::string_view recipient, std::string_view sender,
                                            unsigned concurrency)
{
    const auto host = recipient.substr(recipient.rfind('@') + 1);
    Target out{text::lower(host), 0};
    std::vector<std::string> names;
    bool login = false;
    if (settings.routing) {
        const auto route = settings.routing->find(host, sender);
        login = route.credentials.has_value();
        if (!route.destination.empty())
            out.key = route.destination;
        names = {out.key, out.key.substr(0, out.key.find('/', 1)), route.host};
    }
    names.push_back(text::lower(host));
    for (const auto &name : names) {
        if (const auto found = settings.destinationLimits.find(name); found != settings.destinationLimits.end()) {
            out.limit = found->second;
            return out;
        }
    }
    out.limit = standardLimit(settings, login, concurrency);
    return out;
}

unsigned Destinations::Server::allowed() const
{
    return limit == 0 ? 0 : std::max(1U, limit >> halvings);
}

bool Destinations::Line::add(MessageNumber number)
{
    if (!members.insert(number).second)
        return false;
    order.push_back(number);
    return true;
}

MessageNumber Destinations::Line::take()
{
    const auto number = order.front();
    order.pop_front();
    members.erase(number);
    return number;
}

bool Destinations::mayStart(const Target &target, UnixTime now, bool anyway)
{
    const auto found = m_servers.find(target.key);
    if (found == m_servers.end())
        return target.limit > 0;
    auto &server = found->second;
    server.limit = target.limit;
    if (anyway)
        return server.running < server.limit;
    return now >= server.pausedUntil && server.running < server.allowed();
}

void Destinations::started(const Target &target)
{
    auto &server = m_servers[target.key];
    server.limit = target.limit;
    ++server.running;
}

// A server that does not like one recipient (who is over quota, or whose sender is made to wait) is not in trouble
// itself, unless it ends the conversation with 421. Nor do troubles of this host count, 4.3.
Destinations::Answer Destinations::answerOf(char letter, std::string_view text)
{
    if (letter == 'K' || letter == 'D')
        return Answer::Reached;
    if (letter != 'Z' || text.find("(#4.3.") != std::string_view::npos)
        return Answer::Unknown;
    const bool ofRecipient = text.find(" does not like recipient") != std::string_view::npos;
    return ofRecipient && text.find("Remote host said: 421") == std::string_view::npos ? Answer::Unknown : Answer::Refused;
}

std::optional<Destinations::Pause> Destinations::ended(const std::string &key, Answer answer, UnixTime now,
                                                       UnixTime longestPause)
{
    const auto found = m_servers.find(key);
    if (found == m_servers.end())
        return std::nullopt;
    auto &server = found->second;
    if (server.running > 0)
        --server.running;
    std::optional<Pause> out;
    if (answer == Answer::Refused) {
        out = refused(server, now, longestPause);
    } else if (answer == Answer::Reached) {
        if (server.lastPause > 0)
            out = Pause{0, server.refusals};
        server.refusals = 0;
        server.lastPause = 0;
        server.pausedUntil = 0;
        server.halvings -= std::min(server.halvings, 1U);
    }
    dropIfIdle(key);
    forgetOldRefusals(now);
    return out;
}

// What was under way when a pause began does not make it longer.
std::optional<Destinations::Pause> Destinations::refused(Server &server, UnixTime now, UnixTime longestPause)
{
    ++server.refusals;
    server.lastRefusal = now;
    server.halvings = std::min(server.halvings + 1, kMostHalvings);
    if (server.refusals < kRefusalsBeforePause || now < server.pausedUntil || longestPause <= 0)
        return std::nullopt;
    server.lastPause = std::min(server.lastPause == 0 ? kFirstPause : server.lastPause * 2, longestPause);
    server.pausedUntil = now + server.lastPause;
    return Pause{server.lastPause, server.refusals};
}

void Destinations::dropIfIdle(const std::string &key)
{
    const auto found = m_servers.find(key);
    if (found != m_servers.end() && !found->second.worthKeeping())
        m_servers.erase(found);
}

// A mailing list meets thousands of servers that never answer again.
void Destinations::forgetOldRefusals(UnixTime now)
{
    if (now < m_nextLook)
        return;
    m_nextLook = now + kLookEvery;
    std::erase_if(m_servers, [=](const auto &entry) {
        const auto &server = entry.second;
        return server.running == 0 && !server.waitedFor() && now > std::max(server.pausedUntil, server.lastRefusal) + kRemembered;
    });
}

void Destinations::wait(const Target &target, MessageNumber number, bool anyway)
{
    auto &server = m_servers[target.key];
    server.limit = target.limit;
    if (!(anyway ? server.byHand : server.waiting).add(number))
        return;
    m_withWaiting.insert(target.key);
    ++m_waitingCount;
}

std::vector<MessageNumber> Destinations::release(UnixTime now)
{
    std::map<std::string_view, unsigned> onTheirWay; // by the names in m_released, which stay while this runs
    for (const auto &entry : m_released)
        ++onTheirWay[entry.second];
    std::vector<MessageNumber> out;
    for (auto next = m_withWaiting.begin(); next != m_withWaiting.end();) {
        const auto &key = *next++;
        auto &server = m_servers[key];
        std::vector<MessageNumber> released;
        const auto underWay = onTheirWay.find(key);
        const auto taken = server.running + (underWay == onTheirWay.end() ? 0 : underWay->second);
        takeFrom(server.byHand, server.limit - std::min(server.limit, taken), released);
        const auto allowed = now < server.pausedUntil ? 0 : server.allowed();
        takeFrom(server.waiting, allowed - std::min(allowed, taken), released);
        for (const auto number : released)
            m_released.try_emplace(number, key);
        out.insert(out.end(), released.begin(), released.end());
        if (!server.waitedFor())
            m_withWaiting.erase(std::string(key));
    }
    return out;
}

// Until `out` has as many as there is room for.
void Destinations::takeFrom(Line &line, std::size_t room, std::vector<MessageNumber> &out)
{
    for (; out.size() < room && !line.empty(); --m_waitingCount)
        out.push_back(line.take());
}

std::optional<UnixTime> Destinations::nextEnd(UnixTime now) const
{
    std::optional<UnixTime> out;
    for (const auto &key : m_withWaiting) {
        const auto until = pausedUntil(key);
        if (until > now)
            out = std::min(out.value_or(until), until);
    }
    return out;
}

UnixTime Destinations::pausedUntil(const std::string &key) const
{
    const auto found = m_servers.find(key);
    return found == m_servers.end() ? 0 : found->second.pausedUntil;
}

void Destinations::endPauses()
{
    for (auto &entry : m_servers) {
        entry.second.pausedUntil = 0;
        entry.second.refusals = entry.second.halvings = 0;
    }
}

} // namespace mw::send
