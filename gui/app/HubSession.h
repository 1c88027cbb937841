// SPDX-License-Identifier: GPL-3.0-or-later
// One hub as the window knows it: the connection to its helper, what is known of it, and what waits to be changed on it.
#pragma once

#include "gui/client/AddressStore.h"
#include "gui/client/ChangeStore.h"
#include "gui/client/ControlStore.h"
#include "gui/client/DeliveryStore.h"
#include "gui/client/DomainStore.h"
#include "gui/client/ListStore.h"
#include "gui/client/PresenceStore.h"
#include "gui/client/QueueStore.h"
#include "gui/client/SearchStore.h"
#include "gui/client/ServiceStore.h"
#include "gui/client/UserStore.h"
#include "gui/models/HubBook.h"
#include "gui/pages/PageContext.h"

namespace mw::gui {

struct HubSession {
    explicit HubSession(const HubEntry &which)
        : entry(which), hub(which.address), services(hub), queue(hub), logs(hub), deliveries(hub, logs), control(hub), changes(hub),
          search(hub),
          domains(hub, staged, changes), addresses(hub, staged, changes), lists(hub, changes), users(hub, changes), presence(hub, staged),
          context{hub, services, queue, logs, deliveries, control, changes, staged, domains, addresses, lists, users, {}, {}, {}, {}}
    {
    }

    // As the window calls it.
    QString name() const
    {
        const auto &own = hub.status().hostName;
        if (!entry.name.isEmpty())
            return entry.name;
        return own.empty() ? entry.login() : QString::fromStdString(own);
    }

    HubEntry entry;
    HubStore hub;
    ServiceStore services;
    QueueStore queue;
    LogStore logs;
    DeliveryStore deliveries;
    ControlStore control;
    ChangeStore changes;
    SearchStore search;
    StagedChanges staged;
    DomainStore domains;
    AddressStore addresses;
    ListStore lists;
    UserStore users;
    PresenceStore presence;
    PageContext context;
};

} // namespace mw::gui
