// SPDX-License-Identifier: GPL-3.0-or-later
// What a service's run script of Life with qmail says: which program it becomes, with which rules, and where multilog writes.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace mw::helper {

struct RunScript {
    std::vector<std::string> programs; // file names of the programs of qmail and daemontools that it runs, in order
    std::string rules;                 // what stands behind tcpserver's -x; empty: nothing
    std::vector<std::string> logs;     // multilog's directories, as they are written there
    bool runsRc = false;               // it becomes HOME/rc

    bool runs(std::string_view program) const;
};

// Reads the words of the script as a shell would split them; nothing is run and no variable is known.
RunScript readRunScript(std::string_view script);

} // namespace mw::helper
