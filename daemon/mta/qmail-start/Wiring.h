// SPDX-License-Identifier: GPL-3.0-or-later
// Who qmail-start runs, as whom, and how their descriptors are joined: the one place where this is written.
// PRIVILEGES.md tells the same in words.
#pragma once

#include "shared/mail/Home.h"

#include <array>
#include <cstdint>
#include <span>

namespace mw::start {

// What a descriptor is joined to. A line has a writing end and a reading end at two different processes.
enum class Line : std::uint8_t {
    Log,         // qmail-start's own descriptor 1, or the logger's input
    Diagnostics, // qmail-start's own descriptor 2
    Commands,    // the listening socket queue/lock/command; left out when there is none
    ToLocal,
    FromLocal,
    ToRemote,
    FromRemote,
    ToClean,
    FromClean,
};
inline constexpr std::size_t kLines = 9;

enum class End : std::uint8_t { Read, Write };

struct Wire {
    int descriptor;
    Line line;
    End end;
};

enum class Group : std::uint8_t { Qmail, OfRole };

struct ProcessWiring {
    const char *program;
    mail::Role role;
    Group group;
    std::span<const Wire> wires;
};

inline constexpr std::array kLocalSpawner{
    Wire{0, Line::ToLocal, End::Read}, Wire{1, Line::FromLocal, End::Write}, Wire{2, Line::Diagnostics, End::Write}};
inline constexpr std::array kRemoteSpawner{
    Wire{0, Line::ToRemote, End::Read}, Wire{1, Line::FromRemote, End::Write}, Wire{2, Line::Diagnostics, End::Write}};
inline constexpr std::array kCleaner{
    Wire{0, Line::ToClean, End::Read}, Wire{1, Line::FromClean, End::Write}, Wire{2, Line::Diagnostics, End::Write}};
inline constexpr std::array kScheduler{
    Wire{0, Line::Log, End::Write},     Wire{1, Line::ToLocal, End::Write},  Wire{2, Line::FromLocal, End::Read},
    Wire{3, Line::ToRemote, End::Write}, Wire{4, Line::FromRemote, End::Read}, Wire{5, Line::ToClean, End::Write},
    Wire{6, Line::FromClean, End::Read}, Wire{7, Line::Commands, End::Read}};

// Started in this order; the last one takes qmail-start's place, so that supervise watches it.
inline constexpr std::array kProcesses{
    ProcessWiring{"qmail-lspawn", mail::Role::Owner, Group::Qmail, kLocalSpawner},
    ProcessWiring{"qmail-rspawn", mail::Role::Remote, Group::OfRole, kRemoteSpawner},
    ProcessWiring{"qmail-clean", mail::Role::Queue, Group::OfRole, kCleaner},
    ProcessWiring{"qmail-send", mail::Role::Send, Group::OfRole, kScheduler}};

} // namespace mw::start
