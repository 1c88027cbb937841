// SPDX-License-Identifier: GPL-3.0-or-later
// Finds out whether a home is a hub that was set up by hand under daemontools, as Life with qmail tells it, and what there is
// to know about it. Looks only: nothing is run and nothing is changed.
#pragma once

#include "daemon/helper/HubPlace.h"
#include "daemon/helper/adopt/Adoption.h"

#include <optional>
#include <string>
#include <vector>

namespace mw::helper {

struct RecognisedHub {
    Adoption adoption;
    std::vector<std::string> facts;   // sentences for people: what was found, and where
    std::vector<std::string> limits;  // sentences: what its programs do not allow
    std::vector<std::string> hurdles; // sentences: why it cannot be taken over; empty: it can
};

// Nothing: there is no such hub there.
std::optional<RecognisedHub> recogniseHub(const HubPlace &place, const std::vector<std::string> &serviceDirectories);
// Where such a hub's services may be: /service, /etc/service, and where they were found before.
std::vector<std::string> serviceDirectoriesFor(const HubPlace &place);
// It runs, and somebody else's programs run in it: until it is taken over, nothing of it is touched.
bool awaitsAdoption(const HubPlace &place);

// Whose the program in that file is.
Maker makerOfProgram(const std::string &path);
// How many directories the queue's files are spread over; nothing: it is no queue.
std::optional<unsigned> splitOfQueue(const std::string &queue);

} // namespace mw::helper
