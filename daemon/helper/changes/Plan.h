// SPDX-License-Identifier: GPL-3.0-or-later
// In which order the files of a change set are written, and what is done between them: at no moment is mail accepted that
// cannot be delivered. What lets mail in becomes narrower first and wider last.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace mw::helper {

// What must follow when certain files have changed.
enum class FollowUp : std::uint8_t {
    CompileAssign,    // users/cdb from users/assign
    CompileRcptHosts, // control/morercpthosts.cdb
    CompileRules,     // the tcp rules
    ReloadSend,       // HUP
    RestartSend,
    RestartAll,
    CompileForwards, // aliases.cdb, fastforward's table
    RestartSmtp,     // the SMTP servers
    MakeTree,       // directories, queue and mailboxes of a new hub
    BeginService,   // svscan starts it
    EndService,     // its program and its supervisors end
    RestartService, // it, or its log (NAME/log)
    StartService,   // it is normally up again
    StopService,    // it is normally down from now on
};

struct PlannedFile {
    std::string file; // name of the target
    std::optional<std::string> before;
    std::optional<std::string> after;
};

struct Operation {
    enum class Kind : std::uint8_t { Write, Remove, Follow } kind = Kind::Write;
    std::string file;    // Write, Remove; of a Follow with a service, that service
    std::string content; // Write
    FollowUp follow = FollowUp::ReloadSend; // Follow
    bool operator==(const Operation &) const = default;
};

// What the hub's programs read again while they run.
enum class Rereads : std::uint8_t {
    Ours,  // qmail-send all of its files (HUP), qmail-listen its limits
    Stock, // qmail-send locals and virtualdomains alone (qmail-send(8)); the run script of the SMTP server its limit once
};
std::vector<Operation> planOf(const std::vector<PlannedFile> &files, Rereads rereads = Rereads::Ours);

// The lines of `before` that `after` has, too, with all comments and blank lines.
std::string withoutWhatGoes(const std::string &before, const std::string &after);

} // namespace mw::helper
