// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-qcheck/Moves.h"

#include "shared/base/Text.h"
#include "shared/os/AtomicFile.h"

#include <set>

namespace mw::qcheck {
namespace {

// The area itself and its numbered subdirectories, whatever the split.
Result<std::vector<std::string>> directoriesOf(const Tree &tree, const AreaRule &rule)
{
    std::vector<std::string> out{rule.name};
    for (const auto &name : MW_TRY(os::listDirectory(tree.root(), rule.name))) {
        const auto path = std::string(rule.name) + "/" + name;
        const auto status = os::statAt(tree.root(), path, false);
        if (text::wholeNumber(name) && status && S_ISDIR(status->st_mode))
            out.push_back(path);
    }
    return out;
}

// Moves what lies in this directory and belongs elsewhere.
Result<void> emptyInto(const Tree &tree, const AreaRule &rule, const std::string &directory, const Tell &tell)
{
    for (const auto &name : MW_TRY(os::listDirectory(tree.root(), directory))) {
        const auto number = numberOf(name);
        const auto path = directory + "/" + name;
        const auto status = os::statAt(tree.root(), path, false);
        if (!number || !status || !S_ISREG(status->st_mode))
            continue;
        const auto target = tree.place(rule.area, *number);
        if (path == target)
            continue;
        if (tree.exists(target)) {
            tell(path + " stays where it is: there is a " + target + " already");
            continue;
        }
        MW_TRY_VOID(os::renameAt(tree.root(), path, tree.root(), target));
    }
    return {};
}

Result<void> moveAll(const Tree &tree, const Tell &tell)
{
    // The message itself last: while it is not in its place its info keeps it from being taken for a left-over.
    for (const auto area : {Area::Info, Area::Local, Area::Remote, Area::Mess}) {
        const auto &rule = ruleOf(area);
        for (unsigned i = 0; i < tree.layout().split(); ++i)
            MW_TRY_VOID(tree.makeDirectory(std::string(rule.name) + "/" + std::to_string(i), rule.owner,
                                           rule.directoryMode));
        const auto directories = MW_TRY(directoriesOf(tree, rule));
        for (const auto &directory : directories)
            MW_TRY_VOID(emptyInto(tree, rule, directory, tell));
        for (const auto &directory : directories)
            MW_TRY_VOID(tree.syncDirectoryOf(directory + "/."));
    }
    return {};
}

Result<void> removeSurplus(const Tree &tree, const Tell &tell)
{
    for (const auto &rule : kAreas) {
        if (!rule.split)
            continue;
        for (const auto &directory : MW_TRY(directoriesOf(tree, rule))) {
            const auto index = text::wholeNumber(directory.substr(directory.rfind('/') + 1));
            if (!index || *index < tree.layout().split())
                continue;
            if (!os::removeDirectory(tree.root(), directory))
                tell(directory + " stays: it is not empty");
        }
        MW_TRY_VOID(tree.syncDirectoryOf(std::string(rule.name) + "/."));
    }
    return {};
}

Result<void> writeControl(unsigned split)
{
    const auto path = mail::homePath("control/conf-split");
    if (split == mail::kDefaultSplit && !os::statAt(os::kWorkingDirectory, path))
        return {};
    return os::replaceFile(path, std::to_string(split) + "\n");
}

} // namespace

Result<void> changeSplit(Tree &tree, unsigned split, std::optional<ChangeNote> note, const Tell &tell)
{
    if (!note)
        note = MW_TRY(ChangeNote::begin(tree, {"split " + std::to_string(split)}));
    const auto before = tree.layout().split();
    tree.setLayout(mail::QueueLayout(split));
    MW_TRY_VOID(moveAll(tree, tell));
    MW_TRY_VOID(writeControl(split));
    MW_TRY_VOID(removeSurplus(tree, tell));
    MW_TRY_VOID(note->end());
    tell(before == split ? "every file is in its place"
                         : "the queue is split into " + std::to_string(split) + " directories now");
    return {};
}

} // namespace mw::qcheck
