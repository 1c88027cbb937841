// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine refuses, and what somebody has to be asked for first.
#include "daemon/helper/changes/Engine.h"

#include "daemon/helper/changes/ActWords.h"
#include "daemon/helper/changes/Validation.h"

#include "shared/rpc/Changes.h"

#include <algorithm>

namespace mw::helper {

std::optional<rpc::Fault> Engine::refusal(const Intent &intent, const rpc::changes::Outcome &outcome) const
{
    if (const auto *error = firstError(outcome.problems))
        return rpc::invalid(error->file, error->line, error->reason);
    const auto waiting = readJournal(m_unconfirmed);
    if (waiting && *waiting && intent.kind == rpc::changes::Kind::Change)
        return rpc::failed(actInWords(intent.verb), "change " + std::to_string((*waiting)->id) + " (" + (*waiting)->title +
                                            ") waits to be confirmed",
                           "Confirm it or undo it first.");
    return std::nullopt;
}

std::vector<DangerFound> Engine::dangersIn(const Intent &intent, const Files &files) const
{
    auto out = intent.parts.empty() ? dangersOf(files, intent.ownPrograms) : std::vector<DangerFound>();
    const auto add = [&](Danger danger, const std::string &sentence) {
        if (!std::ranges::contains(out, danger, &DangerFound::danger))
            out.push_back({danger, sentence});
    };
    for (const auto &part : intent.parts) {
        for (const auto &found : part.dangers)
            add(found.danger, found.sentence);
    }
    if (intent.isRaw && !std::ranges::all_of(files, [](const FileChange &file) { return isCheckedByTable(file.target); }))
        add(Danger::RawEdit, "it writes a file just as it is given");
    if (intent.danger)
        add(*intent.danger, *intent.danger == Danger::Restore ? "it restores what a backup holds" : "of what it does");
    return out;
}

std::optional<rpc::Fault> Engine::askFor(const Caller &caller, std::vector<DangerFound> dangers)
{
    m_needs.clear();
    if (caller.isOwner)
        return std::nullopt;
    std::erase_if(dangers, [&](const DangerFound &found) { return std::ranges::contains(caller.granted, found.danger); });
    if (dangers.empty())
        return std::nullopt;
    m_needs = std::move(dangers);
    return dangerFault(m_needs, place().isPrivate ? "the hub's owner" : "root");
}

} // namespace mw::helper
