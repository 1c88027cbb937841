// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/changes/AdoptEdits.h"

#include "daemon/helper/adopt/Recognition.h"

#include "shared/base/Text.h"
#include "shared/rpc/Changes.h"

#include <algorithm>

namespace mw::helper {

Answer<Intent> intentToAdopt(const Targets &targets, const rpc::setup::Adopt::Request &request)
{
    const auto &place = targets.place();
    auto found = recogniseHub(place, serviceDirectoriesFor(place));
    if (!found)
        return std::unexpected(rpc::notFound("hub in " + place.home + " that was set up by hand: no service below /service or /etc/service "
                                                                      "starts its qmail-send"));
    if (!found->hurdles.empty())
        return std::unexpected(rpc::failed("take over the hub in " + place.home, text::join(found->hurdles, " ")));
    Intent out;
    out.verb = rpc::fullName<rpc::setup::Adopt>();
    out.title = "Take over the hub in " + place.home + " as it is";
    out.files.push_back({std::string(kAdoptedTarget), std::nullopt, adoptionAsText(found->adoption)});
    out.remarks = std::move(found->facts);
    std::ranges::move(found->limits, std::back_inserter(out.remarks));
    out.remarks.push_back("Nothing of the hub itself is changed, and nothing stops.");
    out.manner = request.manner.value_or(rpc::changes::Manner{});
    return out;
}

} // namespace mw::helper
