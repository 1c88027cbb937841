// SPDX-License-Identifier: GPL-3.0-or-later
// What mailwright-changes does for mailwrightd: one method of the contract, asked and answered in packed records. Netstrings
// on the output: s and a sentence for the helper's journal, w and WorkState when a change waits to be confirmed, then one of
// r and the reply, or f and the fault; n and Needs before a fault: nothing was done, and with all of these granted the same
// request would be.
#pragma once

#include "daemon/helper/changes/Engine.h"

#include "shared/rpc/Errors.h"
#include "shared/rpc/Schema.h"

namespace mw::helper {

// Beside those of the contract: what the helper does of its own accord. Start makes good what was interrupted, and what
// Follow does: notes what was edited outside, compiles what is compiled, and lets services come and go with their control
// files. FallBack takes back what was not confirmed in time.
inline constexpr std::string_view kStartMethod = "Start";
inline constexpr std::string_view kFollowMethod = "Follow";
inline constexpr std::string_view kFallBackMethod = "FallBack";

// The reply to both.
struct WorkState {
    std::int64_t confirmBefore = 0; // Unix time; 0: nothing waits
    static constexpr auto fields = std::tuple(rpc::field("confirmBefore", &WorkState::confirmBefore));
};

// A fault on its way between the two.
struct PackedFault {
    std::int64_t kind = 0;
    std::string error;
    std::string right;
    std::string what;
    std::string reason;
    std::string remedy;
    std::int64_t line = 0;
    static constexpr auto fields =
        std::tuple(rpc::field("kind", &PackedFault::kind), rpc::field("error", &PackedFault::error),
                   rpc::field("right", &PackedFault::right), rpc::field("what", &PackedFault::what),
                   rpc::field("reason", &PackedFault::reason), rpc::field("remedy", &PackedFault::remedy),
                   rpc::field("line", &PackedFault::line));
};
PackedFault packFault(const rpc::Fault &fault);
rpc::Fault unpackFault(const PackedFault &packed);

// A dangerous act that has to be asked for, and all of a request.
struct Need {
    std::string danger; // its name
    std::string sentence;
    static constexpr auto fields = std::tuple(rpc::field("danger", &Need::danger), rpc::field("sentence", &Need::sentence));
};
struct Needs {
    std::vector<Need> needs;
    static constexpr auto fields = std::tuple(rpc::field("needs", &Needs::needs));
};

struct WorkRequest {
    std::string home;
    std::string socket;
    std::string services;
    std::string method;
    Caller caller;
    std::string parameters; // packed
};

// The output. Never fails: an unknown method is a fault.
std::string doChangeWork(const WorkRequest &request);

} // namespace mw::helper
