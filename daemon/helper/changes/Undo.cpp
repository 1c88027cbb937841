// SPDX-License-Identifier: GPL-3.0-or-later
// Taking back, and what was edited outside.
#include "daemon/helper/changes/Engine.h"

#include "daemon/helper/changes/SetupEdits.h"

#include "daemon/helper/changes/Differences.h"
#include "daemon/helper/changes/LineSets.h"
#include "daemon/helper/changes/Validation.h"

#include "shared/rpc/Changes.h"

#include <algorithm>
#include <set>

namespace mw::helper {
namespace {

using rpc::changes::Kind;

constexpr std::size_t kNear = 10;
constexpr std::size_t kFarBack = 1000;
constexpr std::size_t kMostNamed = 3;

struct Way {
    const Target &target;
    std::optional<std::string> before;
    std::optional<std::string> after; // of the set that is taken back
};

// What the file becomes without that set; an error names the conflict.
Answer<std::optional<std::string>> without(const Way &way, const FileState &now)
{
    if (now.text() == way.after || now.text() == way.before)
        return way.before;
    const auto &file = way.target.name;
    if (!way.after || !now.present || !(way.before || isEmptyWhereMissing(way.target)))
        return std::unexpected(rpc::stale(file, "It was made or removed since, so the change cannot be taken back by itself."));
    const auto before = way.before.value_or(std::string());
    auto merged = mergeThree(*way.after, now.content, before);
    if (!merged)
        return std::unexpected(rpc::failed("take back the change of " + file, merged.error().text));
    // To a merge of texts lines that were added one below the other are a conflict; in a list they are two entries.
    if (!*merged && isLineSet(way.target))
        *merged = withoutLines(now.content, before, *way.after);
    if (!*merged)
        return std::unexpected(rpc::stale(file, "A later change is in the same lines; undo that one first, or edit the file."));
    return way.before || !(*merged)->empty() ? *merged : way.before;
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

// What differs from what the history knows.
class OutsideEdits {
public:
    OutsideEdits(const FileContents &known, SecretMarks marks, uid_t owner) : latest{0, owner}, m_known(known), m_marks(std::move(marks)) {}

    bool isNew(const std::string &file) { return m_looked.insert(file).second; }
    Result<void> look(const Target &target, const FileState &state)
    {
        const bool isSecret = state.present && holdsSecret(target, state.content);
        const bool isAsDated = isSecret && knownOf(target.name) == datedSecretPlaceholder(state.content.size(), state.modified);
        const auto content = isAsDated ? knownOf(target.name) : isSecret ? std::optional(MW_TRY(m_marks.placeholderOf(state.content))) : state.text();
        const auto entry = attributesEntryOf(target.name);
        const auto attributes = state.present ? std::optional(attributesText(state.attributes())) : std::nullopt;
        const bool edited = knownOf(target.name) != content;
        // A history of before attributes were kept knows none; that is no edit.
        const bool chmodded = knownOf(entry) && attributes && knownOf(entry) != attributes;
        if (edited)
            now[target.name] = content;
        if (knownOf(entry) != attributes)
            now[entry] = attributes;
        if (!edited && !chmodded)
            return {};
        files.push_back(target.name);
        if (state.modified > latest.first)
            latest = {state.modified, state.owner.uid};
        return {};
    }

    FileContents now;
    std::vector<std::string> files;
    std::pair<UnixTime, uid_t> latest;

private:
    std::optional<std::string> knownOf(const std::string &name) const
    {
        const auto found = m_known.find(name);
        return found == m_known.end() ? std::nullopt : found->second;
    }

    const FileContents &m_known;
    SecretMarks m_marks;
    std::set<std::string> m_looked;
};

} // namespace

Answer<Intent> Engine::inverseOf(const Journal &journal) const
{
    Intent out;
    for (const auto &file : journal.files) {
        const auto target = m_targets.find(file.file);
        const auto now = target ? m_targets.read(*target) : Result<FileState>(std::unexpected(target.error()));
        if (!now)
            return std::unexpected(rpc::failed("read " + file.file, now.error().text));
        auto content = without({*target, file.beforeContent(), file.after}, *now);
        if (!content)
            return std::unexpected(content.error());
        out.files.push_back({file.file, std::nullopt, std::move(*content), file.attributesBefore()});
    }
    return out;
}

// Only while the file is what that set has left.
Answer<std::optional<std::string>> Engine::secretBefore(const History::Entry &entry, const History::Change &change) const
{
    const auto what = "undo change " + std::to_string(entry.record.id);
    const auto past = history();
    const auto newest = past ? past->contents().value_or(FileContents()) : FileContents();
    const auto known = newest.find(change.file);
    if ((known == newest.end() ? std::optional<std::string>() : known->second) != change.after)
        return std::unexpected(rpc::stale(change.file, "It holds secrets and was changed again later; undo the later change first."));
    if (!change.before || !isSecretPlaceholder(*change.before))
        return change.before;
    auto content = sealed().find(entry.record.id, change.file);
    if (!content)
        return std::unexpected(rpc::failed(what, "what " + change.file + " held before, a secret, is not kept any more", "Set it again."));
    return std::optional(std::move(*content));
}

Answer<FileIntent> Engine::inverseOf(const History::Entry &entry, const History::Change &change) const
{
    const bool secret = isSecretPlaceholder(change.before.value_or(std::string())) || isSecretPlaceholder(change.after.value_or(std::string()));
    const auto target = m_targets.find(change.file);
    const auto now = target ? m_targets.read(*target) : Result<FileState>(std::unexpected(target.error()));
    if (!now)
        return std::unexpected(rpc::failed("read " + change.file, now.error().text));
    auto content = secret ? secretBefore(entry, change) : without({*target, change.before, change.after}, *now);
    if (!content)
        return std::unexpected(content.error());
    return FileIntent{change.file, std::nullopt, std::move(*content)};
}

Answer<Intent> Engine::inverseOf(const History::Entry &entry) const
{
    Intent out;
    std::map<std::string, FileAttributes> attributes;
    for (const auto &change : entry.changes) {
        const auto file = fileOfAttributesEntry(change.file);
        if (const auto before = parseAttributes(change.before.value_or(std::string())); !file.empty() && before)
            attributes[file] = *before;
        if (!file.empty())
            continue;
        auto intent = inverseOf(entry, change);
        if (!intent)
            return std::unexpected(intent.error());
        out.files.push_back(std::move(*intent));
    }
    for (const auto &[file, wanted] : attributes) {
        auto intent = std::ranges::find(out.files, file, &FileIntent::file);
        if (intent == out.files.end()) {
            const auto target = m_targets.find(file);
            const auto now = target ? m_targets.read(*target) : Result<FileState>(std::unexpected(target.error()));
            if (!now || !now->present)
                continue; // there is nothing that could have them
            intent = out.files.insert(out.files.end(), {file, std::nullopt, now->content});
        }
        intent->attributes = wanted;
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

Result<void> Engine::addFound(FileContents &contents) const
{
    const FileContents nothing;
    OutsideEdits edits(nothing, marks(), place().owner);
    for (const auto &target : m_targets.present()) {
        if (const auto state = m_targets.read(target); state && !contents.contains(target.name) && edits.isNew(target.name))
            MW_TRY_VOID(edits.look(target, *state));
    }
    contents.merge(edits.now);
    return {};
}

Answer<void> Engine::noteOutside(const std::vector<Target> &also)
{
    auto past = history();
    if (!past)
        return std::unexpected(past.error());
    const auto fault = [](const Error &error) { return std::unexpected(rpc::failed("note what was edited outside", error.text)); };
    const auto known = past->contents();
    const auto newest = past->newest();
    if (!known || !newest)
        return fault(known ? newest.error() : known.error());
    OutsideEdits edits(*known, marks(), place().owner);
    Result<void> looked;
    const auto look = [&](const Target &target) {
        if (const auto state = m_targets.read(target); looked && state && edits.isNew(target.name))
            looked = edits.look(target, *state); // one that cannot be read must be mended first; until then the last that could be stands
    };
    for (const auto &target : m_targets.present())
        look(target);
    for (const auto &target : also)
        look(target);
    for (const auto &[name, content] : *known) {
        if (const auto target = m_targets.find(name))
            look(*target);
    }
    if (!looked)
        return fault(looked.error());
    auto now = std::move(edits.now);
    const auto files = edits.files;
    const auto latest = edits.latest;
    // The history of a home without a hub begins when one is made.
    if (files.empty() || (*newest == 0 && !isSetUp(place())))
        return {};
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

} // namespace mw::helper
