// SPDX-License-Identifier: GPL-3.0-or-later
// The whole contract: every interface with its methods, in one list.
#pragma once

#include "shared/rpc/Addresses.h"
#include "shared/rpc/Backup.h"
#include "shared/rpc/Blocked.h"
#include "shared/rpc/Changes.h"
#include "shared/rpc/Control.h"
#include "shared/rpc/Doctor.h"
#include "shared/rpc/Domains.h"
#include "shared/rpc/Errors.h"
#include "shared/rpc/ForwardTable.h"
#include "shared/rpc/Hub.h"
#include "shared/rpc/Identity.h"
#include "shared/rpc/Lists.h"
#include "shared/rpc/Logs.h"
#include "shared/rpc/Passwords.h"
#include "shared/rpc/Presence.h"
#include "shared/rpc/Presets.h"
#include "shared/rpc/Queue.h"
#include "shared/rpc/Relaying.h"
#include "shared/rpc/Routing.h"
#include "shared/rpc/Services.h"
#include "shared/rpc/Setup.h"
#include "shared/rpc/SmartHosts.h"
#include "shared/rpc/Tls.h"
#include "shared/rpc/Trials.h"
#include "shared/rpc/Users.h"
#include "shared/rpc/VarlinkService.h"

namespace mw::rpc {

using Interfaces = TypeList<varlink::Interface, hub::Interface, services::Interface, queue::Interface,
                            logs::Interface, control::Interface, doctor::Interface, lists::Interface, tls::Interface,
                            passwords::Interface, smarthosts::Interface,
                            changes::Interface, domains::Interface, addresses::Interface, routing::Interface,
                            trials::Interface, users::Interface, relaying::Interface, forwardtable::Interface,
                            identity::Interface, blocked::Interface, presets::Interface, backup::Interface,
                            setup::Interface, presence::Interface>;

// Calls visit.operator()<Method>() for each method of the contract, in order.
template <typename Visitor, Method... M>
void forEachMethodOf(TypeList<M...>, Visitor &&visit)
{
    (visit.template operator()<M>(), ...);
}

template <typename Visitor, typename... I>
void forEachInterfaceOf(TypeList<I...>, Visitor &&visit)
{
    (visit.template operator()<I>(), ...);
}

template <typename Visitor>
void forEachMethod(Visitor &&visit)
{
    forEachInterfaceOf(Interfaces{}, [&]<typename I>() { forEachMethodOf(typename I::Methods{}, visit); });
}

// The Varlink description of an interface, or nothing if there is no such one.
std::optional<std::string> interfaceText(std::string_view interface);
// The names of all interfaces, org.mailwright.Error included.
std::vector<std::string> interfaceNames();

} // namespace mw::rpc
