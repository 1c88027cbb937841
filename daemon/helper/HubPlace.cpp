// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/HubPlace.h"

#include "daemon/helper/adopt/Adoption.h"

#include "shared/mail/Home.h"
#include "shared/os/Identity.h"
#include "shared/rpc/Socket.h"

namespace mw::helper {
namespace {

std::string shortName(const std::string &service)
{
    return service.starts_with("qmail-") ? service.substr(6) : service;
}

void fillSystem(HubPlace &place)
{
    place.logs = "/var/log/qmail";
    place.rules = "/etc/tcp.smtp";
    place.aliases = "/etc/aliases";
    place.run = "/run/mailwright";
    place.socket = rpc::kSystemSocket;
}

void fillPrivate(HubPlace &place)
{
    place.isPrivate = true;
    place.logs = place.home + "/log";
    place.rules = place.home + "/tcp/smtp";
    place.aliases = place.home + "/users/aliases";
    place.run = place.home + "/run";
    place.socket = place.run + "/helper.sock";
}

} // namespace

std::string HubPlace::logOf(const std::string &service) const
{
    if (const auto *known = adopted ? adopted->service(service) : nullptr; known && !known->log.empty())
        return known->log;
    if (isPrivate)
        return logs + "/" + service;
    return service == "qmail-send" ? logs : logs + "/" + shortName(service);
}

Result<HubPlace> placeOfHub(const std::string &home, const std::string &socket, const std::string &services)
{
    HubPlace place;
    place.home = home.empty() ? mail::home() : home;
    while (place.home.size() > 1 && place.home.ends_with('/'))
        place.home.pop_back();
    if (!place.home.starts_with('/') || place.home.find('\n') != std::string::npos)
        return fail(ErrorKind::Format, "the home " + place.home + " is not an absolute path");
    place.owner = os::currentIdentity().uid;
    if (place.owner != 0) {
        fillPrivate(place);
    } else {
        if (place.home != mail::home()) {
            return fail(ErrorKind::Config, "root runs the hub of this machine, " + mail::home() +
                                               "; run a private hub in " + place.home + " as an ordinary user");
        }
        fillSystem(place);
    }
    if (auto adoption = MW_TRY(readAdoption(place.home)); adoption && !place.isPrivate) {
        place.services = adoption->services;
        place.rules = adoption->rules;
        place.adopted = std::make_shared<const Adoption>(std::move(*adoption));
    }
    if (!services.empty() || place.services.empty())
        place.services = services.empty() ? place.home + "/service" : services;
    if (!socket.empty())
        place.socket = socket;
    return place;
}

} // namespace mw::helper
