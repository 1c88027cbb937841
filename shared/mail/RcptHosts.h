// SPDX-License-Identifier: GPL-3.0-or-later
// Which domains mail is taken for: control/rcpthosts and control/morercpthosts.cdb.
#pragma once

#include "shared/mail/Cdb.h"
#include "shared/mail/Controls.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace mw::mail {

struct RcptHostsDecision {
    bool allowed = false;
    std::string key; // the entry that decided; empty where none did
    std::vector<std::string> steps; // what was looked at, in order, in words
};

// How control/morercpthosts.cdb stands to the list it is made from.
enum class MoreRcptHostsState { None, NotCompiled, NoSource, Stale, Fresh };
// Stale: qmail-newmrh would now write other bytes. Error: a file cannot be read.
Result<MoreRcptHostsState> moreRcptHostsState(const Controls &controls);
// What qmail-newmrh writes for this list of domains and .suffixes.
Result<std::string> compileMoreRcptHosts(const std::vector<std::string> &hosts);

class RcptHosts {
public:
    // Errors: a file that is there cannot be read.
    static Result<RcptHosts> load(const Controls &controls);

    // False: there is no rcpthosts, so every domain is taken (an open relay if strangers can connect).
    bool restricts() const { return m_hosts.has_value(); }
    // Error: morercpthosts.cdb is damaged.
    Result<bool> allows(std::string_view address) const;
    // The same decision with the way to it.
    Result<RcptHostsDecision> explain(std::string_view address) const;

private:
    Result<std::optional<std::string>> deciding(std::string_view address, std::vector<std::string> *steps) const;
    std::optional<std::unordered_set<std::string>> m_hosts;
    std::optional<CdbReader> m_more;
};

} // namespace mw::mail
