// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/RcptHosts.h"

#include "shared/base/Text.h"

namespace mw::mail {
namespace {

void note(std::vector<std::string> *steps, const std::string &step)
{
    if (steps != nullptr)
        steps->push_back(step);
}

// The domain itself and every suffix that begins at a dot.
std::vector<std::string> keysOf(const std::string &domain)
{
    std::vector<std::string> keys{domain};
    for (std::size_t i = 1; i < domain.size(); ++i)
        if (domain[i] == '.')
            keys.push_back(domain.substr(i));
    return keys;
}

} // namespace

Result<std::string> compileMoreRcptHosts(const std::vector<std::string> &hosts)
{
    CdbWriter cdb;
    for (const auto &host : hosts)
        MW_TRY_VOID(cdb.add(text::lower(host), ""));
    return cdb.finish();
}

Result<MoreRcptHostsState> moreRcptHostsState(const Controls &controls)
{
    const auto hosts = MW_TRY(controls.list("morercpthosts"));
    const auto compiled = MW_TRY(controls.text("morercpthosts.cdb"));
    if (!hosts)
        return compiled ? MoreRcptHostsState::NoSource : MoreRcptHostsState::None;
    if (!compiled)
        return MoreRcptHostsState::NotCompiled;
    return MW_TRY(compileMoreRcptHosts(*hosts)) == *compiled ? MoreRcptHostsState::Fresh : MoreRcptHostsState::Stale;
}

Result<RcptHosts> RcptHosts::load(const Controls &controls)
{
    RcptHosts out;
    const auto list = MW_TRY(controls.list("rcpthosts"));
    if (!list)
        return out;
    out.m_hosts.emplace();
    for (const auto &host : *list)
        out.m_hosts->insert(text::lower(host));
    auto more = CdbReader::open(controls.directory() + "/morercpthosts.cdb");
    if (more)
        out.m_more = std::move(*more);
    else if (more.error().kind != ErrorKind::NotFound)
        return Failure(more.error());
    return out;
}

// The entry that allows the address; nothing if it is refused. An empty entry: no entry was needed.
Result<std::optional<std::string>> RcptHosts::deciding(std::string_view address,
                                                       std::vector<std::string> *steps) const
{
    using Entry = std::optional<std::string>;
    if (!m_hosts) {
        note(steps, "There is no control file rcpthosts: mail for every domain is accepted.");
        return Entry("");
    }
    const auto at = address.rfind('@');
    if (at == std::string_view::npos) {
        note(steps, "The address has no domain: it is accepted.");
        return Entry("");
    }
    const auto keys = keysOf(text::lower(address.substr(at + 1)));
    for (const auto &key : keys) {
        const bool found = m_hosts->contains(key);
        note(steps, "\"" + key + "\" is " + (found ? "" : "not ") + "in rcpthosts.");
        if (found)
            return Entry(key);
    }
    if (!m_more) {
        note(steps, "There is no morercpthosts.cdb.");
        return Entry();
    }
    for (const auto &key : keys) {
        const bool found = MW_TRY(m_more->find(key)).has_value();
        note(steps, "\"" + key + "\" is " + (found ? "" : "not ") + "in morercpthosts.cdb.");
        if (found)
            return Entry(key);
    }
    return Entry();
}

Result<bool> RcptHosts::allows(std::string_view address) const
{
    return MW_TRY(deciding(address, nullptr)).has_value();
}

Result<RcptHostsDecision> RcptHosts::explain(std::string_view address) const
{
    RcptHostsDecision out;
    const auto entry = MW_TRY(deciding(address, &out.steps));
    out.allowed = entry.has_value();
    out.key = entry.value_or("");
    return out;
}

} // namespace mw::mail
