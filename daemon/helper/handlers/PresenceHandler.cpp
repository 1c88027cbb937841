// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/handlers/PresenceHandler.h"

#include <algorithm>
#include <utility>

namespace mw::helper {
namespace {

constexpr int kLookMilliseconds = 1000;
// A watcher that does not read gets no more before it has taken what waits.
constexpr std::size_t kMostWaiting = 1U << 16U;
constexpr std::size_t kLongestWindow = 64; // bytes

} // namespace

PresenceHandler::PresenceHandler(Authorisation &authorisation) : m_authorisation(authorisation)
{
    m_look.setInterval(kLookMilliseconds);
    connect(&m_look, &QTimer::timeout, this, [this] {
        if (forgetGone())
            tell();
    });
}

void PresenceHandler::handle(const rpc::presence::Watch::Request &request, const rpcqt::Responder<rpc::presence::Watch> &responder)
{
    Watcher watcher{responder, {responder.caller().name, request.places.value_or(std::vector<rpc::presence::Place>())}, request.window.value_or(std::string())};
    if (watcher.window.size() > kLongestWindow)
        return responder.fail(rpc::invalidParameter("window"));
    auto &places = watcher.person.places;
    std::ranges::sort(places);
    places.erase(std::ranges::unique(places).begin(), places.end());
    if (places.empty())
        return add(std::move(watcher));
    m_authorisation.has(responder.caller(), rpc::Right::Configure, [this, watcher = std::move(watcher)](bool may) {
        if (!may)
            return watcher.responder.fail(rpc::notAllowed(rpc::Right::Configure, "Only who may configure has edits to tell of."));
        add(watcher);
    });
}

void PresenceHandler::add(Watcher watcher)
{
    const bool hasCome = !watcher.person.places.empty();
    const bool hasGone = forgetGone();
    const bool wasThere = forgetEarlier(watcher);
    m_watchers.push_back(std::move(watcher));
    if (hasCome)
        m_look.start();
    if (hasGone || wasThere || hasCome)
        return tell();
    tellOne(m_watchers.back());
}

bool PresenceHandler::forgetEarlier(const Watcher &watcher)
{
    const auto earlier = std::ranges::find_if(m_watchers, [&](const Watcher &other) {
        return !watcher.window.empty() && other.window == watcher.window &&
               other.responder.caller().identity.uid == watcher.responder.caller().identity.uid;
    });
    if (earlier == m_watchers.end())
        return false;
    const bool out = !earlier->person.places.empty();
    earlier->responder.reply({});
    m_watchers.erase(earlier);
    return out;
}

bool PresenceHandler::forgetGone()
{
    bool out = false;
    std::erase_if(m_watchers, [&](const Watcher &watcher) {
        const bool isGone = !watcher.responder.isOpen();
        out = out || (isGone && !watcher.person.places.empty());
        return isGone;
    });
    const bool hasAny = std::ranges::any_of(m_watchers, [](const Watcher &watcher) { return !watcher.person.places.empty(); });
    if (!hasAny)
        m_look.stop();
    return out;
}

void PresenceHandler::tell() const
{
    for (const auto &watcher : m_watchers)
        tellOne(watcher);
}

void PresenceHandler::tellOne(const Watcher &watcher) const
{
    if (watcher.responder.waiting() >= kMostWaiting)
        return;
    rpc::presence::Watch::Reply reply;
    for (const auto &other : m_watchers) {
        if (&other != &watcher && !other.person.places.empty())
            reply.people.push_back(other.person);
    }
    watcher.responder.replyMore(reply);
}

} // namespace mw::helper
