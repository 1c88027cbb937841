// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-qcheck/Repair.h"

#include "daemon/mta/qmail-qcheck/TreeCheck.h"

#include <algorithm>
#include <set>

namespace mw::qcheck {
namespace {

Result<std::vector<Finding>> findingsFor(const Tree &tree, Remedy remedy)
{
    auto all = MW_TRY(survey(tree, clock::now())).findings;
    std::erase_if(all, [remedy](const Finding &f) { return f.remedy != remedy; });
    return all;
}

Result<void> mendTree(const Tree &tree, const Tell &tell)
{
    for (const auto &finding : MW_TRY(findingsFor(tree, Remedy::Make))) {
        MW_TRY_VOID(makePart(tree, finding.path));
        tell(finding.path + " has been made anew");
    }
    for (const auto &finding : MW_TRY(findingsFor(tree, Remedy::Owner))) {
        const auto mended = mendOwner(tree, finding.path);
        if (!mended && mended.error().kind == ErrorKind::NotFound)
            continue; // the message has ended meanwhile
        MW_TRY_VOID(mended);
        tell(finding.path + " has its owner and mode now");
    }
    return {};
}

Result<void> mendNames(const Tree &tree, const Tell &tell)
{
    std::vector<NewName> names;
    std::set<MessageNumber> taken;
    for (const auto &finding : MW_TRY(findingsFor(tree, Remedy::Renumber))) {
        const auto status = MW_TRY(os::statAt(tree.root(), finding.path, false));
        if (taken.insert(status.st_ino).second)
            names.push_back({finding.number, status.st_ino});
        else // one text under two names: the second cannot be called by its inode, too
            MW_TRY_VOID(setAside(tree, finding.number, tell));
    }
    return names.empty() ? Result<void>{} : renumber(tree, names, tell);
}

} // namespace

Result<void> repair(Tree &tree, const Locks &locks, const Tell &tell)
{
    MW_TRY_VOID(mendTree(tree, tell));
    if (!locks.both())
        return {};
    for (const auto &finding : MW_TRY(findingsFor(tree, Remedy::SetNameAside)))
        MW_TRY_VOID(setNameAside(tree, finding.path, tell));
    // Into their places first: new names go by them.
    if (!MW_TRY(findingsFor(tree, Remedy::Place)).empty())
        MW_TRY_VOID(changeSplit(tree, tree.layout().split(), std::nullopt, tell));
    MW_TRY_VOID(mendNames(tree, tell));
    for (const auto &finding : MW_TRY(findingsFor(tree, Remedy::SetAside)))
        MW_TRY_VOID(setAside(tree, finding.number, tell));
    return {};
}

} // namespace mw::qcheck
