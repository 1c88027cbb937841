// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-qcheck/Moves.h"

namespace mw::qcheck {
namespace {

constexpr const char *kKept = "kept";

// kept/NUMBER, made if needed.
Result<std::string> keptDirectory(const Tree &tree, const std::string &name)
{
    for (const auto &path : {std::string(kKept), kKept + ("/" + name)}) {
        const auto made = os::makeDirectory(tree.root(), path, 0700);
        if (!made && made.error().kind != ErrorKind::Exists)
            return Failure(made.error());
        MW_TRY_VOID(tree.syncDirectoryOf("./" + path));
    }
    return kKept + ("/" + name);
}

// A name there that is free.
std::string freeName(const Tree &tree, const std::string &wanted)
{
    auto name = wanted;
    for (int i = 1; tree.exists(name); ++i)
        name = wanted + "." + std::to_string(i);
    return name;
}

Result<void> moveAside(const Tree &tree, const std::string &path, const std::string &wanted)
{
    return os::renameAt(tree.root(), path, tree.root(), freeName(tree, wanted));
}

// The text gets its second name before the message loses anything. True if it has it.
Result<bool> linkMessage(const Tree &tree, const std::string &mess, const std::string &kept)
{
    const auto status = os::statAt(tree.root(), mess, false);
    if (!status)
        return false;
    const auto there = os::statAt(tree.root(), kept + "/mess", false);
    if (there && there->st_ino == status->st_ino)
        return true;
    MW_TRY_VOID(os::linkAt(tree.root(), mess, tree.root(), freeName(tree, kept + "/mess")));
    MW_TRY_VOID(tree.syncDirectoryOf(kept + "/."));
    return true;
}

} // namespace

Result<void> setAside(const Tree &tree, MessageNumber number, const Tell &tell)
{
    const auto kept = MW_TRY(keptDirectory(tree, std::to_string(number)));
    const auto mess = tree.place(Area::Mess, number);
    const bool linked = MW_TRY(linkMessage(tree, mess, kept));
    for (const auto area : {Area::Local, Area::Remote, Area::Bounce, Area::Info, Area::Todo, Area::Intd}) {
        const auto path = tree.place(area, number);
        if (!tree.exists(path))
            continue;
        MW_TRY_VOID(moveAside(tree, path, kept + "/" + ruleOf(area).name));
        MW_TRY_VOID(tree.syncDirectoryOf(path));
    }
    MW_TRY_VOID(tree.syncDirectoryOf(kept + "/."));
    if (linked) {
        MW_TRY_VOID(os::unlinkAt(tree.root(), mess));
        MW_TRY_VOID(tree.syncDirectoryOf(mess));
    }
    tell("msg " + std::to_string(number) + " has been moved to queue/" + kept);
    return {};
}

Result<void> setNameAside(const Tree &tree, const std::string &path, const Tell &tell)
{
    const auto kept = MW_TRY(keptDirectory(tree, "names"));
    auto name = path;
    for (auto &c : name)
        c = c == '/' ? '-' : c;
    const auto target = freeName(tree, kept + "/" + name);
    MW_TRY_VOID(os::renameAt(tree.root(), path, tree.root(), target));
    MW_TRY_VOID(tree.syncDirectoryOf(target));
    MW_TRY_VOID(tree.syncDirectoryOf(path));
    tell(path + " has been moved to queue/" + target);
    return {};
}

} // namespace mw::qcheck
