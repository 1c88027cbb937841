// SPDX-License-Identifier: GPL-3.0-or-later
// What a check has found wrong with a hub, in words for people, and the table of everything that can be found.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <sys/types.h>

namespace mw::mail {

// Note: worth knowing, nothing is wrong. Warning: works, but hardly as meant, or will not for long. Problem: mail is
// lost, late, refused or open to strangers.
enum class Severity : std::uint8_t { Note, Warning, Problem };

struct Finding {
    std::string id; // of the table below
    Severity severity = Severity::Warning;
    std::string file; // path of what it is about; empty: no file
    int line = 0;     // from 1; 0: the whole file
    std::string what;    // a sentence: what is wrong and what it does to mail
    std::string remedy;  // a sentence: what to do
    std::string command; // for a shell, by the hub's owner: safe to run as it is; empty: a person must decide
    bool operator==(const Finding &) const = default;
};

struct FindingKind {
    std::string_view id;
    Severity severity;
    std::string_view title; // what is found, for the manual
};

// Sorted by id.
std::span<const FindingKind> findingKinds();

// A finding of that kind with its severity from the table (Problem for an id that is not there).
Finding finding(std::string_view id, std::string file, int line, std::string what, std::string remedy,
                std::string command = {});

// As sh needs it: as it is if it is plain, else in single quotes.
std::string shellWord(std::string_view s);
// Permission bits as chmod and people write them: 0644.
std::string octalMode(mode_t mode);
// A command that appends a line to a file with this content.
std::string appendCommand(const std::string &path, std::string_view content, std::string_view line);

} // namespace mw::mail
