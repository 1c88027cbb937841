// SPDX-License-Identifier: GPL-3.0-or-later
// A new name may still be the old name of another message. So all files first take a name that no program looks at,
// and only then their new one; the note tells which of the two is being done.
#include "daemon/mta/qmail-qcheck/Moves.h"

#include "shared/base/Text.h"

namespace mw::qcheck {
namespace {

constexpr std::string_view kMoving = "moving.";
constexpr std::string_view kAllMoving = "all are moving";

std::vector<std::string> directoriesOf(const Tree &tree, const AreaRule &rule)
{
    if (!rule.split)
        return {rule.name};
    std::vector<std::string> out;
    for (unsigned i = 0; i < tree.layout().split(); ++i)
        out.push_back(std::string(rule.name) + "/" + std::to_string(i));
    return out;
}

Result<void> syncAll(const Tree &tree)
{
    for (const auto &rule : kAreas) {
        for (const auto &directory : directoriesOf(tree, rule))
            MW_TRY_VOID(tree.syncDirectoryOf(directory + "/."));
    }
    return {};
}

Result<void> hideOldNames(const Tree &tree, const NewName &name)
{
    const auto hidden = std::string(kMoving) + std::to_string(name.now);
    for (const auto &rule : kAreas) {
        const auto from = tree.place(rule.area, name.old);
        const auto to = tree.place(rule.area, hidden, static_cast<unsigned>(name.now % tree.layout().split()));
        auto moved = os::renameAt(tree.root(), from, tree.root(), to);
        if (!moved && moved.error().kind != ErrorKind::NotFound)
            return moved;
    }
    return {};
}

Result<void> takeNewNames(const Tree &tree, const Tell &tell)
{
    for (const auto &rule : kAreas) {
        for (const auto &directory : directoriesOf(tree, rule)) {
            for (const auto &name : MW_TRY(os::listDirectory(tree.root(), directory))) {
                if (!name.starts_with(kMoving))
                    continue;
                const auto target = directory + "/" + name.substr(kMoving.size());
                if (tree.exists(target)) // of no message: the one with this inode is ours
                    MW_TRY_VOID(setNameAside(tree, target, tell));
                MW_TRY_VOID(os::renameAt(tree.root(), directory + "/" + name, tree.root(), target));
            }
        }
    }
    return syncAll(tree);
}

std::optional<NewName> parse(std::string_view line)
{
    const auto words = text::split(line, ' ');
    if (words.size() != 2)
        return std::nullopt;
    const auto old = text::wholeNumber(words[0]);
    const auto now = text::wholeNumber(words[1]);
    return old && now ? std::optional(NewName{*old, *now}) : std::nullopt;
}

} // namespace

Result<void> renumber(const Tree &tree, const std::vector<NewName> &names, const Tell &tell)
{
    std::vector<std::string> lines{"renumber"};
    for (const auto &name : names)
        lines.push_back(std::to_string(name.old) + " " + std::to_string(name.now));
    return resumeRenumber(tree, MW_TRY(ChangeNote::begin(tree, lines)), tell);
}

Result<void> resumeRenumber(const Tree &tree, ChangeNote note, const Tell &tell)
{
    std::vector<NewName> names;
    for (const auto &line : note.lines()) {
        if (const auto name = parse(line))
            names.push_back(*name);
    }
    if (note.lines().back() != kAllMoving) {
        for (const auto &name : names)
            MW_TRY_VOID(hideOldNames(tree, name));
        MW_TRY_VOID(syncAll(tree));
        MW_TRY_VOID(note.add(std::string(kAllMoving)));
    }
    MW_TRY_VOID(takeNewNames(tree, tell));
    MW_TRY_VOID(note.end());
    for (const auto &name : names)
        tell("msg " + std::to_string(name.old) + " has the name " + std::to_string(name.now) + " now");
    return {};
}

} // namespace mw::qcheck
