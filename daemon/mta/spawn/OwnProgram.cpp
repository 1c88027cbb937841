// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/spawn/OwnProgram.h"

#include "shared/os/Files.h"

namespace mw::spawn {
namespace {

constexpr std::size_t kLargestProgram = 256U << 20U;

} // namespace

OwnProgram::OwnProgram(std::string path, std::string_view note) : m_path(std::move(path)), m_note(note) {}

OwnProgram::State OwnProgram::look()
{
    const auto s = os::statAt(os::kWorkingDirectory, m_path);
    if (!s)
        return State::Replaced;
    const Stamp stamp{s->st_dev, s->st_ino, s->st_size, s->st_mtim.tv_sec, s->st_mtim.tv_nsec};
    if (stamp == m_stamp)
        return m_ours ? State::Ours : State::Replaced;
    m_stamp = stamp;
    m_ours = holdsNote();
    return m_ours ? State::JustChanged : State::Replaced;
}

bool OwnProgram::holdsNote() const
{
    const auto content = os::readFile(m_path, kLargestProgram);
    return content &&
           content->starts_with("\x7f"
                                "ELF") &&
           content->find(m_note) != std::string::npos;
}

} // namespace mw::spawn
