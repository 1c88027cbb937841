// SPDX-License-Identifier: GPL-3.0-or-later
// The services of the hub as intents: where one listens, its scripts, whether it is normally up, and its link, which is what
// lets it run. A service for users comes and goes with its control file, whoever changes that.
#pragma once

#include "daemon/helper/changes/Engine.h"

#include "shared/rpc/Services.h"

namespace mw::helper {

struct ServiceScript;

Answer<rpc::services::Offers::Reply> listOffers(const Targets &targets);
Answer<Intent> intentToEnable(const Targets &targets, const rpc::services::Enable::Request &request);
Answer<Intent> intentToDisable(const Targets &targets, const rpc::services::Disable::Request &request);

// What is missing of a service: scripts, and the link.
Answer<std::vector<FileIntent>> filesOfService(const Targets &targets, const ServiceScript &script);
// What services need beside a change of these control files: those that come and those that go.
Answer<std::vector<FileIntent>> servicesFollowing(const Targets &targets, const std::vector<FileIntent> &changes);
// Services that are there without their control file, or are missing with it, as an editor leaves them. No files: none.
Answer<Intent> intentToFollowControls(const Targets &targets);

// Each must be ADDRESS:PORT. Invalid.
Answer<void> checkListen(const std::vector<std::string> &listen);

} // namespace mw::helper
