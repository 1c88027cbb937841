// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/layout/HubTree.h"

#include "daemon/helper/layout/TreeMaker.h"
#include "daemon/helper/layout/TreeTable.h"

#include "shared/base/Text.h"
#include "shared/mail/QueueLayout.h"
#include "shared/os/Files.h"

#include <set>
#include <vector>

namespace mw::helper {
namespace {

// Makes the directories above `path` that are missing, readable for all.
void makeAbove(TreeMaker &tree, const std::string &path, const os::Identity &owner)
{
    const auto slash = path.rfind('/');
    if (slash == 0 || slash == std::string::npos)
        return;
    const auto above = path.substr(0, slash);
    if (os::statAt(os::kWorkingDirectory, above))
        return;
    makeAbove(tree, above, owner);
    tree.directory(above, 0755, owner);
}

void make(TreeMaker &tree, const std::vector<TreeEntry> &table)
{
    for (const auto &entry : table) {
        switch (entry.kind) {
        case TreeEntry::Kind::Directory:
            tree.directory(entry.path, entry.mode, entry.owner);
            break;
        case TreeEntry::Kind::File:
            tree.file(entry.path, entry.content, entry.mode, entry.owner);
            break;
        case TreeEntry::Kind::Fifo:
            tree.fifo(entry.path, entry.mode, entry.owner);
            break;
        case TreeEntry::Kind::Link:
            tree.link(entry.path, entry.content);
            break;
        }
    }
}

void maildir(TreeMaker &tree, const std::string &path, const os::Identity &owner)
{
    tree.directory(path, 0700, owner);
    for (const auto *name : {"/tmp", "/new", "/cur"})
        tree.directory(path + name, 0700, owner);
}

} // namespace

Result<void> makeHubTree(const HubPlace &place, const std::string &programs)
{
    const auto owners = MW_TRY(ownersOf(place));
    TreeMaker tree;
    makeAbove(tree, place.home, owners.root);
    make(tree, homeTree(place, owners, programs));
    tree.directory(place.run, 0755, owners.root);
    makeAbove(tree, place.logs, owners.root);
    tree.directory(place.logs, 0750, owners.log);
    makeAbove(tree, place.services, owners.root);
    tree.directory(place.services, 0755, owners.root);
    makeAbove(tree, place.rules, owners.root);
    make(tree, queueTree(place, owners, mail::kDefaultSplit));
    // Of the alias account, where the mail of postmaster goes while nobody takes it.
    maildir(tree, place.home + "/alias/Maildir", owners.alias);
    return tree.finish();
}

Result<void> makeMailboxes(const HubPlace &place, std::string_view assign)
{
    const auto owners = MW_TRY(ownersOf(place));
    const auto people = place.home + "/people/";
    TreeMaker tree;
    std::set<std::string> homes;
    for (const auto line : text::lines(assign)) {
        const auto fields = text::split(line, ':');
        const auto home = fields.size() > 4 ? std::string(fields[4]) : std::string();
        const auto name = home.starts_with(people) ? home.substr(people.size()) : std::string();
        if (!name.empty() && name.find('/') == std::string::npos && !name.starts_with('.'))
            homes.insert(home);
    }
    if (!homes.empty())
        tree.directory(place.home + "/people", 0755, owners.root);
    for (const auto &home : homes) {
        tree.directory(home, 0755, owners.root);
        maildir(tree, home + "/Maildir", owners.root);
    }
    return tree.finish();
}

Result<std::string> programsDirectory()
{
    const auto path = MW_TRY(os::readLinkAt(os::kWorkingDirectory, "/proc/self/exe"));
    return path.substr(0, path.rfind('/'));
}

} // namespace mw::helper
