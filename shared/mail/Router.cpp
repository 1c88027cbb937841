// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/Router.h"

#include "shared/base/Text.h"

namespace mw::mail {
namespace {

void note(std::vector<RouteStep> *steps, RouteStepKind kind, std::string_view key, std::string_view value,
          std::string_view address)
{
    if (steps)
        steps->push_back({kind, std::string(key), std::string(value), std::string(address)});
}

// What follows the last @. The address must have one.
std::string_view domainOf(std::string_view address)
{
    return address.substr(address.rfind('@') + 1);
}

DomainSet domainSet(const std::vector<std::string> &list)
{
    DomainSet out;
    for (const auto &name : list)
        out.insert(text::lower(name));
    return out;
}

Result<DomainSet> readLocals(const Controls &controls)
{
    if (const auto list = MW_TRY(controls.list("locals")))
        return domainSet(*list);
    const auto me = MW_TRY(controls.line("me"));
    if (!me)
        return fail(ErrorKind::Config, "there is neither control/locals nor control/me; write the host's name to me");
    return domainSet({*me});
}

// The keys of virtualdomains that are looked up for a domain (in lower case), in their order: the domain, each
// suffix that begins at a dot, and the empty key. `visit` returns true to stop.
template <typename Visit>
void visitDomainKeys(std::string_view domain, Visit visit)
{
    if (visit(domain))
        return;
    for (auto dot = domain.find('.', domain.starts_with('.') ? 1 : 0); dot != std::string_view::npos;
         dot = domain.find('.', dot + 1)) {
        if (visit(domain.substr(dot)))
            return;
    }
    if (!domain.empty())
        visit(std::string_view{});
}

} // namespace

Result<Router> Router::fromControls(const Controls &controls)
{
    Tables tables;
    tables.locals = MW_TRY(readLocals(controls));
    if (auto map = MW_TRY(controls.map("virtualdomains")))
        tables.virtualDomains = std::move(*map);
    if (const auto list = MW_TRY(controls.list("percenthack")))
        tables.percentHack = domainSet(*list);
    tables.envNoAtHost = MW_TRY(controls.lineOrStandard("envnoathost"));
    return Router(std::move(tables));
}

Result<void> Router::reload(const Controls &controls)
{
    auto locals = MW_TRY(readLocals(controls));
    auto map = MW_TRY(controls.map("virtualdomains"));
    m_tables.locals = std::move(locals);
    m_tables.virtualDomains = map ? std::move(*map) : ControlMap{};
    return {};
}

Route Router::route(std::string_view recipient, std::vector<RouteStep> *steps) const
{
    std::string address(recipient);
    if (address.find('@') == std::string::npos) {
        address += '@';
        address += m_tables.envNoAtHost;
        note(steps, RouteStepKind::HostAdded, m_tables.envNoAtHost, {}, address);
    }
    for (;;) {
        const auto domain = text::lower(domainOf(address));
        if (m_tables.percentHack.empty() || !m_tables.percentHack.contains(domain))
            break;
        const auto at = address.rfind('@');
        const auto percent = std::string_view(address).substr(0, at).rfind('%');
        if (percent == std::string_view::npos)
            break;
        address.resize(at);
        address[percent] = '@';
        note(steps, RouteStepKind::PercentRewritten, domain, {}, address);
    }
    const auto domain = text::lower(domainOf(address));
    if (m_tables.locals.contains(domain)) {
        note(steps, RouteStepKind::DomainLocal, domain, {}, address);
        return {Channel::Local, std::move(address)};
    }
    note(steps, RouteStepKind::DomainNotLocal, domain, {}, address);
    return routeVirtual(std::move(address), steps);
}

Route Router::routeVirtual(std::string address, std::vector<RouteStep> *steps) const
{
    const auto &map = m_tables.virtualDomains;
    const auto lower = text::lower(address);
    auto found = map.end();
    const auto lookUp = [&](std::string_view key) {
        found = map.find(key);
        if (found == map.end())
            note(steps, RouteStepKind::VirtualMissing, key, {}, address);
        return found != map.end();
    };
    if (!map.empty() && !lookUp(lower))
        visitDomainKeys(domainOf(lower), lookUp);
    if (found == map.end()) {
        note(steps, RouteStepKind::Remote, {}, {}, address);
        return {Channel::Remote, std::move(address)};
    }
    if (found->second.empty()) {
        note(steps, RouteStepKind::VirtualException, found->first, {}, address);
        return {Channel::Remote, std::move(address)};
    }
    auto prepended = found->second + "-" + address;
    note(steps, RouteStepKind::VirtualPrepended, found->first, found->second, prepended);
    return {Channel::Local, std::move(prepended)};
}

std::string_view Router::withoutPrepend(std::string_view localRecipient) const
{
    const auto &map = m_tables.virtualDomains;
    if (map.empty() || localRecipient.find('@') == std::string_view::npos)
        return localRecipient;
    const auto domain = text::lower(domainOf(localRecipient));
    if (m_tables.locals.contains(domain))
        return localRecipient;
    auto found = map.end();
    visitDomainKeys(domain, [&](std::string_view key) {
        found = map.find(key);
        return found != map.end();
    });
    if (found == map.end() || found->second.empty())
        return localRecipient;
    const auto &prepend = found->second;
    if (localRecipient.starts_with(prepend) && localRecipient.substr(prepend.size()).starts_with('-'))
        return localRecipient.substr(prepend.size() + 1);
    return localRecipient;
}

} // namespace mw::mail
