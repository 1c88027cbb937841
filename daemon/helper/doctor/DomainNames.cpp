// SPDX-License-Identifier: GPL-3.0-or-later
// Where the name system sends the mail of some domains.
#include "daemon/helper/doctor/Checks.h"
#include "daemon/helper/doctor/Outside.h"
#include "daemon/helper/worker/Records.h"

#include "shared/base/Clock.h"
#include "shared/base/Text.h"
#include "shared/net/Dns.h"
#include "shared/rpc/Domains.h"

#include <algorithm>

namespace mw::helper {
namespace {

using rpc::domains::DnsCheck;
using rpc::domains::DnsResult;
using rpc::domains::Exchanger;

constexpr int kOneName = 2;                // seconds for one question
constexpr std::int64_t kAllNames = 15'000; // milliseconds for all of them
constexpr std::size_t kMostExchangers = 16;
constexpr std::size_t kMostAddresses = 8;

class DomainNames {
public:
    DomainNames(const Patient &patient, net::Dns dns, std::vector<net::IpAddress> own)
        : m_dns(std::move(dns)), m_own(std::move(own)), m_me(text::lower(patient.line("me").value_or(std::string()))),
          m_until(clock::monotonicMilliseconds() + kAllNames)
    {
    }

    DnsCheck look(const std::string &domain)
    {
        DnsCheck out{.domain = domain, .result = DnsResult::Unknown, .implied = false, .exchangers = {}};
        if (clock::monotonicMilliseconds() > m_until)
            return out;
        auto exchangers = m_dns.mailExchangers(domain.starts_with('.') ? domain.substr(1) : domain);
        if (!exchangers) {
            out.result = exchangers.error().kind == ErrorKind::NotFound ? DnsResult::Missing : DnsResult::Unknown;
            return out;
        }
        // RFC 5321, 5.1: without MX the name's own address counts.
        out.implied = exchangers->empty();
        if (out.implied)
            exchangers->push_back({0, domain});
        const auto count = std::min(exchangers->size(), kMostExchangers);
        for (std::size_t i = 0; i < count; ++i) {
            const auto &exchanger = (*exchangers)[i];
            if (!exchanger.name.empty())
                out.exchangers.push_back(described(exchanger));
        }
        out.result = resultOf(out);
        return out;
    }

private:
    Exchanger described(const net::MailExchanger &exchanger)
    {
        Exchanger out{.preference = exchanger.preference, .name = text::lower(exchanger.name), .addresses = {}, .ours = false};
        out.ours = out.name == m_me;
        const auto found = m_dns.addresses(exchanger.name);
        for (const auto &address : found ? found->addresses : std::vector<net::IpAddress>()) {
            if (out.addresses.size() < kMostAddresses)
                out.addresses.push_back(address.text());
            out.ours = out.ours || address.isLoopback() || std::ranges::find(m_own, address) != m_own.end();
        }
        return out;
    }

    static DnsResult resultOf(const DnsCheck &check)
    {
        const bool reaches = std::ranges::any_of(check.exchangers, [](const Exchanger &e) { return e.ours || !e.addresses.empty(); });
        if (!reaches)
            return DnsResult::None;
        const auto best = check.exchangers.front().preference;
        if (std::ranges::any_of(check.exchangers, [best](const Exchanger &e) { return e.ours && e.preference == best; }))
            return DnsResult::Here;
        return std::ranges::any_of(check.exchangers, &Exchanger::ours) ? DnsResult::Partly : DnsResult::Elsewhere;
    }

    net::Dns m_dns;
    std::vector<net::IpAddress> m_own;
    std::string m_me;
    std::int64_t m_until;
};

} // namespace

void checkDomains(const Patient &patient, Report &report, const std::vector<std::string> &domains)
{
    checkOutside(patient, report, "the name system", {}, [&] {
        auto dns = net::Dns::open(kOneName);
        const auto own = net::ownAddresses();
        if (!dns || !own)
            return;
        DomainNames names(patient, std::move(*dns), *own);
        for (const auto &domain : domains)
            report.add(names.look(domain));
    });
}

} // namespace mw::helper
