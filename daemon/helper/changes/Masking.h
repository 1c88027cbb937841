// SPDX-License-Identifier: GPL-3.0-or-later
// What those who may only look do not see: the program lines of people's own .qmail files, which may hold what is nobody
// else's. That there is one they see; and those of the alias account, which is the hub's.
#pragma once

#include "shared/rpc/Addresses.h"
#include "shared/rpc/Changes.h"
#include "shared/rpc/Routing.h"

namespace mw::helper {

// In the place of a program line.
inline constexpr std::string_view kMaskedProgram = "|(a program)";

// The lines of a .qmail file, or of a difference of two.
std::string withoutPrograms(std::string_view content);
std::string withoutProgramsInDiff(std::string_view diff);

void maskPrograms(rpc::changes::Outcome &reply);
void maskPrograms(rpc::changes::Show::Reply &reply);
void maskPrograms(rpc::routing::Explain::Reply &reply);
void maskPrograms(rpc::addresses::List::Reply &reply);
// Whether the name is that of a person's file.
bool isPersons(std::string_view file);

} // namespace mw::helper
