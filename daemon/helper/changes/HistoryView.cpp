// SPDX-License-Identifier: GPL-3.0-or-later
// The history as the contract shows it.
#include "daemon/helper/changes/Differences.h"
#include "daemon/helper/changes/Engine.h"

#include "shared/rpc/Changes.h"

#include <algorithm>

namespace mw::helper {
namespace {

using rpc::changes::ChangedFile;
using rpc::changes::Fate;

ChangedFile shown(const History::Change &change)
{
    const auto &[file, before, after] = change;
    const bool secret = isSecretPlaceholder(before.value_or(std::string())) || isSecretPlaceholder(after.value_or(std::string()));
    return {.file = file,
            .fate = !before ? Fate::Added : after ? Fate::Changed : Fate::Removed,
            .diff = secret ? "(the file holds secrets, which are not shown)\n"
                           : unifiedDiff(file, before.value_or(std::string()), after.value_or(std::string())),
            .base = {}};
}

} // namespace

rpc::changes::Entry Engine::entryOf(const History::Entry &entry)
{
    rpc::changes::Entry out{.id = entry.record.id, .time = entry.record.time, .who = entry.record.who, .kind = entry.record.kind,
                            .title = entry.record.title, .note = entry.record.note, .files = {}};
    for (const auto &change : entry.changes) {
        const auto file = fileOfAttributesEntry(change.file);
        if (file.empty())
            out.files.push_back(change.file);
        else if (change.before && change.after)
            out.files.push_back(file);
    }
    std::ranges::sort(out.files);
    const auto twice = std::ranges::unique(out.files);
    out.files.erase(twice.begin(), twice.end());
    return out;
}

std::vector<ChangedFile> Engine::filesOf(const History::Entry &entry)
{
    std::vector<ChangedFile> out;
    for (const auto &change : entry.changes) {
        if (fileOfAttributesEntry(change.file).empty())
            out.push_back(shown(change));
    }
    for (const auto &change : entry.changes) {
        const auto file = fileOfAttributesEntry(change.file);
        const auto before = parseAttributes(change.before.value_or(std::string()));
        const auto after = parseAttributes(change.after.value_or(std::string()));
        if (file.empty() || !before || !after)
            continue;
        const auto words = "(" + file + ": " + inWords(*before) + " became " + inWords(*after) + ")\n";
        const auto known = std::ranges::find(out, file, &ChangedFile::file);
        if (known == out.end())
            out.push_back({.file = file, .fate = Fate::Changed, .diff = words, .base = {}});
        else
            known->diff += words;
    }
    std::ranges::sort(out, {}, &ChangedFile::file);
    return out;
}

} // namespace mw::helper
