// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/layout/TreeTable.h"

#include "shared/mail/Home.h"

namespace mw::helper {
namespace {

using Kind = TreeEntry::Kind;

constexpr std::size_t kDeadHostsSize = 1024;

TreeEntry directory(std::string path, mode_t mode, const os::Identity &owner)
{
    return {.path = std::move(path), .kind = Kind::Directory, .mode = mode, .owner = owner};
}

} // namespace

Result<Owners> ownersOf(const HubPlace &place)
{
    if (place.isPrivate) {
        const auto us = os::currentIdentity();
        return Owners{us, us, us, us, us, us};
    }
    const auto group = os::groupNamed(mail::groupName(mail::HubGroup::Queue));
    const auto alias = mail::identityOf(mail::Role::Alias);
    const auto log = mail::identityOf(mail::Role::Log);
    const auto queue = mail::identityOf(mail::Role::Queue);
    const auto remote = mail::identityOf(mail::Role::Remote);
    const auto send = mail::identityOf(mail::Role::Send);
    if (!group || !alias || !log || !queue || !remote || !send)
        return fail(ErrorKind::Config, "qmail's accounts and groups are not all there; run installer/users");
    return Owners{{0, *group},
                  {alias->uid, *group},
                  *log,
                  {queue->uid, *group},
                  {remote->uid, *group},
                  {send->uid, *group}};
}

std::vector<TreeEntry> homeTree(const HubPlace &place, const Owners &owners, const std::string &programs)
{
    std::vector<TreeEntry> out;
    const auto ofRoot = [&](const std::string &path) {
        out.push_back(directory(path, 0755, owners.root));
        out.back().anyGroup = true;
    };
    ofRoot(place.home);
    for (const auto *name : {"control", "users", "supervise"})
        ofRoot(place.home + "/" + name);
    out.push_back(directory(place.home + "/alias", place.isPrivate ? 0755 : 02755, owners.alias));
    out.back().otherModes = {0755, 0750, 0700, 02750};
    out.back().anyGroup = true;
    out.push_back({.path = place.home + "/bin", .kind = Kind::Link, .owner = owners.root, .content = programs});
    return out;
}

// qmail's owners and modes, but that everybody may pass queue and queue/lock: there is the socket of qmail-queued.
std::vector<TreeEntry> queueTree(const HubPlace &place, const Owners &owners, unsigned split)
{
    std::vector<TreeEntry> out;
    const auto add = [&](const std::string &name, mode_t mode, const os::Identity &owner) {
        out.push_back(directory(place.queue() + name, mode, owner));
    };
    add("", 0751, owners.queue);
    add("/lock", 0751, owners.queue);
    for (const auto *name : {"/todo", "/mess"})
        add(name, 0750, owners.queue);
    for (const auto *name : {"/pid", "/intd"})
        add(name, 0700, owners.queue);
    for (const auto *name : {"/bounce", "/info", "/local", "/remote"})
        add(name, 0700, owners.send);
    for (unsigned i = 0; i < split; ++i) {
        add("/mess/" + std::to_string(i), 0750, owners.queue);
        for (const auto *name : {"/info/", "/local/", "/remote/"})
            add(name + std::to_string(i), 0700, owners.send);
    }
    const auto lock = place.queue() + "/lock/";
    out.push_back({.path = lock + "sendmutex", .kind = Kind::File, .mode = 0600, .owner = owners.send});
    out.push_back({.path = lock + "tcpto",
                   .kind = Kind::File,
                   .mode = 0644,
                   .owner = owners.remote,
                   .content = std::string(kDeadHostsSize, '\0'),
                   .otherModes = {0640}});
    out.push_back({.path = lock + "tcpto6", .kind = Kind::File, .mode = 0640, .owner = owners.remote});
    out.push_back({.path = lock + "trigger", .kind = Kind::Fifo, .mode = 0622, .owner = owners.send});
    return out;
}

} // namespace mw::helper
