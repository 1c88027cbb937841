// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-send/Spawner.h"

#include "shared/os/Files.h"

#include <algorithm>
#include <array>
#include <fcntl.h>

namespace mw::send {
namespace {

constexpr std::size_t kMostAtOnce = 65536; // bytes read before others get their turn

// Whether the file holds our spawners' mark; piece by piece, for the sake of the memory.
bool isOurs(const std::string &program)
{
    const auto file = os::openAt(os::kWorkingDirectory, program, O_RDONLY);
    std::vector<char> piece(1U << 16U);
    std::string text;
    while (file) {
        const auto n = os::readSome(file->get(), piece);
        if (!n || *n == 0)
            break;
        text.erase(0, text.size() - std::min(text.size(), mail::kOwnSpawnerNote.size()));
        text.append(piece.data(), *n);
        if (text.find(mail::kOwnSpawnerNote) != std::string::npos)
            return true;
    }
    return false;
}

} // namespace

Result<Spawner> Spawner::greet(int out, int in, const std::string &program)
{
    std::array<char, 1> limit{};
    if (MW_TRY(os::readSome(in, limit)) == 0)
        return fail(ErrorKind::Closed, "a spawner ended before it said how many deliveries it can run");
    MW_TRY_VOID(os::setNonBlocking(out, true));
    MW_TRY_VOID(os::setNonBlocking(in, true));
    Spawner spawner(out, in, static_cast<unsigned char>(limit[0]));
    spawner.m_knowsOptions = isOurs(program);
    return spawner;
}

void Spawner::flush()
{
    if (m_alive && !m_out.flush())
        m_alive = false;
}

std::vector<mail::SpawnReport> Spawner::read()
{
    std::vector<mail::SpawnReport> reports;
    std::array<char, 8192> buffer{};
    for (std::size_t total = 0; total < kMostAtOnce;) {
        const auto n = os::readSome(m_in, buffer);
        if (!n && n.error().kind == ErrorKind::Busy)
            break;
        if (!n || *n == 0) {
            m_alive = false;
            break;
        }
        for (auto &report : m_parser.feed({buffer.data(), *n}))
            reports.push_back(std::move(report));
        total += *n;
    }
    return reports;
}

} // namespace mw::send
