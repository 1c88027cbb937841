// SPDX-License-Identifier: GPL-3.0-or-later
// Taking back, and what was edited outside.
#include "daemon/helper/changes/Engine.h"

#include "daemon/helper/changes/Differences.h"
#include "daemon/helper/changes/Validation.h"

#include <algorithm>
#include <set>

namespace mw::helper {
namespace {

using rpc::changes::Kind;

constexpr std::size_t kNear = 10;
constexpr std::size_t kFarBack = 1000;
constexpr std::size_t kMostNamed = 3;

struct Way {
    std::string file;
    std::optional<std::string> before;
    std::optional<std::string> after; // of the set that is taken back
};

// What the file becomes without that set; an error names the conflict.
Answer<std::optional<std::string>> without(const Way &way, const FileState &now)
{
    if (now.text() == way.after || now.text() == way.before)
        return way.before;
    if (!way.before || !way.after || !now.present)
        return std::unexpected(rpc::stale(way.file, "It was made or removed since, so the change cannot be taken back by itself."));
    const auto merged = mergeThree(*way.after, now.content, *way.before);
    if (!merged)
        return std::unexpected(rpc::failed("take back the change of " + way.file, merged.error().text));
    if (!*merged)
        return std::unexpected(rpc::stale(way.file, "A later change is in the same lines; undo that one first, or edit the file."));
    return **merged;
}

std::string titleOf(const std::vector<std::string> &files)
{
    std::string out = "Edited outside: ";
    for (std::size_t i = 0; i < files.size() && i < kMostNamed; ++i)
        out += (i == 0 ? "" : ", ") + files[i];
    if (files.size() > kMostNamed)
        out += " and " + std::to_string(files.size() - kMostNamed) + " more";
    return out;
}

} // namespace

Answer<Intent> Engine::inverseOf(const Journal &journal) const
{
    Intent out;
    for (const auto &file : journal.files) {
        const auto target = m_targets.find(file.file);
        const auto now = target ? m_targets.read(*target) : Result<FileState>(std::unexpected(target.error()));
        if (!now)
            return std::unexpected(rpc::failed("read " + file.file, now.error().text));
        auto content = without({file.file, file.beforeContent(), file.after}, *now);
        if (!content)
            return std::unexpected(content.error());
        out.files.push_back({file.file, std::nullopt, std::move(*content)});
    }
    return out;
}

Answer<Intent> Engine::inverseOf(const History::Entry &entry) const
{
    Intent out;
    for (const auto &change : entry.changes) {
        if (isSecretPlaceholder(change.before.value_or(std::string())) || isSecretPlaceholder(change.after.value_or(std::string())))
            return std::unexpected(rpc::failed("undo change " + std::to_string(entry.record.id),
                                               change.file + " holds secrets, which the history does not keep",
                                               "Set them again."));
        const auto target = m_targets.find(change.file);
        const auto now = target ? m_targets.read(*target) : Result<FileState>(std::unexpected(target.error()));
        if (!now)
            return std::unexpected(rpc::failed("read " + change.file, now.error().text));
        auto content = without({change.file, change.before, change.after}, *now);
        if (!content)
            return std::unexpected(content.error());
        out.files.push_back({change.file, std::nullopt, std::move(*content)});
    }
    return out;
}

Answer<rpc::changes::Outcome> Engine::undo(const Caller &caller, std::optional<std::int64_t> id,
                                           const rpc::changes::Manner &manner)
{
    const auto past = history();
    if (!past)
        return std::unexpected(past.error());
    std::optional<History::Entry> entry;
    if (id) {
        if (auto found = past->find(*id))
            entry = std::move(*found);
    } else {
        // It is nearly always one of the last few.
        for (const auto most : {kNear, kFarBack}) {
            if (entry)
                break;
            for (auto &one : past->list(0, most).value_or(std::vector<History::Entry>())) {
                if (!entry && one.record.kind != Kind::Outside && one.record.kind != Kind::Begin)
                    entry = std::move(one);
            }
        }
    }
    if (!entry || entry->record.kind == Kind::Begin)
        return std::unexpected(rpc::notFound(id ? "change " + std::to_string(*id) + " that can be undone" : "change to undo"));
    const auto waiting = readJournal(m_unconfirmed);
    const bool isWaiting = waiting && *waiting && (*waiting)->id == entry->record.id;
    auto intent = isWaiting ? inverseOf(**waiting) : inverseOf(*entry);
    if (!intent)
        return std::unexpected(intent.error());
    intent->verb = "org.mailwright.Changes.Undo";
    intent->kind = Kind::Undo;
    intent->title = "Undo of change " + std::to_string(entry->record.id) + ": " + entry->record.title;
    intent->manner = manner;
    if (isWaiting)
        intent->manner.confirmWithin = 0; // what is there again was good before
    auto done = perform(caller, *intent);
    if (done && isWaiting && !manner.preview.value_or(false))
        (void)removeJournal(m_unconfirmed);
    return done;
}

Answer<void> Engine::noteOutside()
{
    auto past = history();
    if (!past)
        return std::unexpected(past.error());
    const auto fault = [](const Error &error) { return std::unexpected(rpc::failed("note what was edited outside", error.text)); };
    const auto known = past->contents();
    const auto newest = past->newest();
    if (!known || !newest)
        return fault(known ? newest.error() : known.error());
    FileContents now;
    std::pair<UnixTime, uid_t> latest{0, place().owner};
    std::set<std::string> looked;
    const auto look = [&](const Target &target) {
        if (!looked.insert(target.name).second)
            return;
        const auto state = m_targets.read(target);
        if (!state)
            return; // its owner must mend it first; until then the last one that could be read stands
        if (state->present) {
            const bool secret = holdsSecret(target, state->content);
            now[target.name] = secret ? secretPlaceholder(state->content.size(), state->modified) : state->content;
        } else {
            now[target.name] = std::nullopt;
        }
        const auto before = known->find(target.name);
        if ((before == known->end() ? std::optional<std::string>() : before->second) == now[target.name])
            now.erase(target.name);
        else if (state->modified > latest.first)
            latest = {state->modified, state->owner.uid};
    };
    for (const auto &target : m_targets.present())
        look(target);
    for (const auto &[name, content] : *known) {
        const auto target = m_targets.find(name);
        if (target)
            look(*target);
    }
    if (now.empty() && *newest > 0)
        return {};
    std::vector<std::string> files;
    for (const auto &[name, content] : now)
        files.push_back(name);
    const auto owner = os::accountOf(latest.second);
    const bool isFirst = *newest == 0;
    const HistoryRecord record{.id = *newest + 1, .time = clock::now(), .uid = latest.second,
                               .who = owner ? owner->name : std::to_string(latest.second),
                               .kind = isFirst ? Kind::Begin : Kind::Outside,
                               .title = isFirst ? "The configuration as it was found" : titleOf(files), .note = {}};
    if (const auto done = past->record(record, now); !done)
        return fault(done.error());
    if (!isFirst)
        m_said.push_back("change " + std::to_string(record.id) + ": " + record.title);
    return {};
}

rpc::changes::Entry Engine::entryOf(const History::Entry &entry)
{
    rpc::changes::Entry out{.id = entry.record.id, .time = entry.record.time, .who = entry.record.who, .kind = entry.record.kind,
                            .title = entry.record.title, .note = entry.record.note, .files = {}};
    for (const auto &change : entry.changes)
        out.files.push_back(change.file);
    return out;
}

std::vector<rpc::changes::ChangedFile> Engine::filesOf(const History::Entry &entry)
{
    using rpc::changes::Fate;
    std::vector<rpc::changes::ChangedFile> out;
    for (const auto &[file, before, after] : entry.changes) {
        const bool secret = isSecretPlaceholder(before.value_or(std::string())) || isSecretPlaceholder(after.value_or(std::string()));
        const auto fate = !before ? Fate::Added : after ? Fate::Changed : Fate::Removed;
        out.push_back({.file = file,
                       .fate = fate,
                       .diff = secret ? "(the file holds secrets, which are not shown)\n"
                                      : unifiedDiff(file, before.value_or(std::string()), after.value_or(std::string())),
                       .base = {}});
    }
    return out;
}

} // namespace mw::helper
