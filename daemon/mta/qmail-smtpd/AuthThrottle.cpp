// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-smtpd/AuthThrottle.h"

#include "shared/net/IpAddress.h"

#include <algorithm>

namespace mw::smtpd {

AuthThrottle::Record *AuthThrottle::find(const std::string &key, std::int64_t now)
{
    const auto found = m_records.find(key);
    if (found == m_records.end())
        return nullptr;
    auto &record = found->second;
    const auto forgiven = (now - record.since) / kForgiveMilliseconds;
    if (forgiven >= record.failures) {
        m_records.erase(found);
        return nullptr;
    }
    record.failures -= static_cast<unsigned>(forgiven);
    record.since += forgiven * kForgiveMilliseconds;
    return &record;
}

std::int64_t AuthThrottle::begin(const std::string &key, std::int64_t now)
{
    auto *record = find(key, now);
    if (!record)
        return 0;
    const auto delay = std::min(m_most, kFirstDelay << std::min(record->failures - 1, 20U));
    record->failures = std::min(record->failures + 1, kMostFailures);
    return delay;
}

void AuthThrottle::failed(const std::string &key, bool charged, std::int64_t now)
{
    if (charged)
        return;
    if (auto *record = find(key, now)) {
        record->failures = std::min(record->failures + 1, kMostFailures);
        return;
    }
    // Somebody with so many names or addresses is not stopped by what was kept of them.
    if (m_records.size() >= kMostKept)
        m_records.clear();
    m_records[key] = {1, now};
}

void AuthThrottle::refund(const std::string &key, bool charged)
{
    const auto found = charged ? m_records.find(key) : m_records.end();
    if (found != m_records.end() && --found->second.failures == 0)
        m_records.erase(found);
}

std::string throttleKeyOfClient(std::string_view address)
{
    const auto parsed = net::IpAddress::parse(address);
    if (!parsed)
        return "?";
    const auto &bytes = parsed->bytes();
    return {reinterpret_cast<const char *>(bytes.data()), parsed->isV4() ? bytes.size() : bytes.size() / 2};
}

} // namespace mw::smtpd
