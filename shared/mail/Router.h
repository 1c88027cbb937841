// SPDX-License-Identifier: GPL-3.0-or-later
// Where an envelope recipient goes: qmail-send decides with this, and the application explains with it.
#pragma once

#include "shared/mail/Channel.h"
#include "shared/mail/Controls.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace mw::mail {

using DomainSet = std::set<std::string, std::less<>>; // in lower case

// What one step of a decision did.
enum class RouteStepKind {
    HostAdded,        // no @: `key` (control/envnoathost) was appended
    PercentRewritten, // `key` is in control/percenthack: the domain was cut and the last % became @
    DomainLocal,      // `key` is in control/locals: local, as it is. Last step.
    DomainNotLocal,   // `key` is not in control/locals
    VirtualMissing,   // `key` is not in control/virtualdomains
    VirtualException, // `key` is there with an empty value: remote, as it is. Last step.
    VirtualPrepended, // `key` is there: `value` and a dash were put before the address; local. Last step.
    Remote,           // nothing matched: remote. Last step.
};

struct RouteStep {
    RouteStepKind kind = RouteStepKind::Remote;
    std::string key;     // the name that was looked up or added; empty for the catch-all key
    std::string value;   // VirtualPrepended: the prepend
    std::string address; // the address after this step
    bool operator==(const RouteStep &) const = default;
};

struct Route {
    Channel channel = Channel::Remote;
    std::string address; // as the spawner gets it
    bool operator==(const Route &) const = default;
};

// The rules of qmail-send(8): envnoathost, percenthack, locals, virtualdomains. A value; deciding reads no file
// and never fails. Comparisons ignore ASCII case.
class Router {
public:
    struct Tables {
        std::string envNoAtHost;
        DomainSet percentHack;
        DomainSet locals;
        ControlMap virtualDomains;
    };

    Router() = default;
    explicit Router(Tables tables) : m_tables(std::move(tables)) {}

    // Reads the four control files (and me). Kind Config if neither locals nor me exists; other kinds if one
    // cannot be read.
    static Result<Router> fromControls(const Controls &controls);
    // Reads locals and virtualdomains anew, as on SIGHUP. On failure nothing changes.
    Result<void> reload(const Controls &controls);

    // The decision, and if `steps` is given the steps that led there, in order.
    Route route(std::string_view recipient, std::vector<RouteStep> *steps = nullptr) const;

    // The address as the sender knew it: without the prepend that a domain, suffix or catch-all key has put before
    // a local recipient (keys with a user are not looked up, as in qmail). For the text of bounces.
    std::string_view withoutPrepend(std::string_view localRecipient) const;

    const Tables &tables() const { return m_tables; }

private:
    Route routeVirtual(std::string address, std::vector<RouteStep> *steps) const;

    Tables m_tables;
};

} // namespace mw::mail
