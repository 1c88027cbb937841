// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-send/Spawner.h"

#include <algorithm>
#include <array>

namespace mw::send {
namespace {

constexpr std::size_t kLongestReport = 10000;
constexpr std::size_t kMostAtOnce = 65536; // bytes read before others get their turn

} // namespace

Result<Spawner> Spawner::greet(int out, int in)
{
    std::array<char, 1> limit{};
    if (MW_TRY(os::readSome(in, limit)) == 0)
        return fail(ErrorKind::Closed, "a spawner ended before it said how many deliveries it can run");
    MW_TRY_VOID(os::setNonBlocking(out, true));
    MW_TRY_VOID(os::setNonBlocking(in, true));
    return Spawner(out, in, static_cast<unsigned char>(limit[0]));
}

void Spawner::deliver(unsigned slot, std::string_view messPath, std::string_view sender, std::string_view recipient)
{
    const char byte = static_cast<char>(slot);
    m_out.add({&byte, 1});
    for (const auto part : {messPath, sender, recipient}) {
        m_out.add(part);
        m_out.add(std::string_view("", 1));
    }
}

void Spawner::flush()
{
    if (m_alive && !m_out.flush())
        m_alive = false;
}

std::vector<SpawnerReport> Spawner::read()
{
    std::vector<SpawnerReport> reports;
    std::array<char, 8192> buffer{};
    for (std::size_t total = 0; total < kMostAtOnce;) {
        const auto n = os::readSome(m_in, buffer);
        if (!n && n.error().kind == ErrorKind::Busy)
            break;
        if (!n || *n == 0) {
            m_alive = false;
            break;
        }
        take(std::string_view(buffer.data(), *n), reports);
        total += *n;
    }
    return reports;
}

void Spawner::take(std::string_view bytes, std::vector<SpawnerReport> &reports)
{
    while (!bytes.empty()) {
        if (!m_inReport) {
            m_current.slot = static_cast<unsigned char>(bytes[0]);
            m_inReport = true;
            bytes.remove_prefix(1);
            continue;
        }
        const auto end = bytes.find('\0');
        const auto part = bytes.substr(0, end);
        m_current.text += part.substr(0, kLongestReport - std::min(kLongestReport, m_current.text.size()));
        if (end == std::string_view::npos)
            return;
        bytes.remove_prefix(end + 1);
        reports.push_back(std::exchange(m_current, {}));
        m_inReport = false;
    }
}

} // namespace mw::send
