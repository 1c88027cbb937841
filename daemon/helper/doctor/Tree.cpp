// SPDX-License-Identifier: GPL-3.0-or-later
// Compares every path of a hub with the table it was made by.
#include "daemon/helper/doctor/Checks.h"
#include "daemon/helper/layout/TreeTable.h"

#include "shared/base/Text.h"
#include "shared/mail/ControlTable.h"
#include "shared/mail/QueueLayout.h"
#include "shared/os/Files.h"

#include <algorithm>

namespace mw::helper {
namespace {

constexpr mode_t kGroupAndOthersWrite = 022;

std::string_view nameOf(TreeEntry::Kind kind)
{
    switch (kind) {
    case TreeEntry::Kind::File:
        return "an ordinary file";
    case TreeEntry::Kind::Fifo:
        return "a named pipe";
    case TreeEntry::Kind::Directory:
    case TreeEntry::Kind::Link:
        break;
    }
    return "a directory";
}

bool isOfKind(const os::Stat &stat, TreeEntry::Kind kind)
{
    if (kind == TreeEntry::Kind::File)
        return S_ISREG(stat.st_mode);
    return kind == TreeEntry::Kind::Fifo ? S_ISFIFO(stat.st_mode) : S_ISDIR(stat.st_mode);
}

// A qmail-queue that takes its own rights: people need no way into the queue.
bool isStock(const Patient &patient)
{
    const auto stat = os::statAt(os::kWorkingDirectory, patient.program("qmail-queue"));
    return stat && (stat->st_mode & S_ISUID) != 0;
}

class TreeCheck {
public:
    TreeCheck(const Patient &patient, Report &report) : m_patient(patient), m_report(report) {}

    void compare(const TreeEntry &entry);
    void comparePrograms();
    void compareControls();

private:
    void wrongKind(const TreeEntry &entry, const os::Stat &stat);
    void wrongOwner(const TreeEntry &entry, const os::Stat &stat);
    void wrongMode(const std::string &path, mode_t is, mode_t wanted, const std::string &why);

    const Patient &m_patient;
    Report &m_report;
    std::vector<std::string> m_missing; // and what is below is not named again
};

void TreeCheck::compare(const TreeEntry &entry)
{
    m_report.looked();
    const auto isBelow = [&](const std::string &above) { return entry.path.starts_with(above + "/"); };
    if (std::ranges::any_of(m_missing, isBelow))
        return;
    const bool isQueue = entry.path.starts_with(m_patient.place.queue() + "/");
    // Parts of a hub may lie elsewhere behind a link, but for those of the queue.
    const auto stat = os::statAt(os::kWorkingDirectory, entry.path, !isQueue);
    if (!stat) {
        m_missing.push_back(entry.path);
        return m_report.add(mail::finding("tree-missing", entry.path, 0,
                                          stat.error().kind == ErrorKind::NotFound
                                              ? std::string(nameOf(entry.kind)) + " is missing"
                                              : stat.error().text,
                                          "Make it with its owner and mode.", m_patient.createCommand()));
    }
    if (!isOfKind(*stat, entry.kind)) {
        m_missing.push_back(entry.path);
        return wrongKind(entry, *stat);
    }
    if (entry.kind == TreeEntry::Kind::Link)
        return;
    if (stat->st_uid != entry.owner.uid || (!entry.anyGroup && stat->st_gid != entry.owner.gid))
        wrongOwner(entry, *stat);
    const auto mode = stat->st_mode & 07777U;
    const bool isStockQueue = mode == 0750 && entry.mode == 0751 && isStock(m_patient);
    if (mode != entry.mode && std::ranges::find(entry.otherModes, mode) == entry.otherModes.end() && !isStockQueue)
        wrongMode(entry.path, mode, entry.mode, {});
}

void TreeCheck::wrongKind(const TreeEntry &entry, const os::Stat &stat)
{
    const bool isTrigger = entry.kind == TreeEntry::Kind::Fifo;
    const bool isRemovable = entry.kind != TreeEntry::Kind::Directory && (S_ISREG(stat.st_mode) || S_ISFIFO(stat.st_mode));
    m_report.add(mail::finding(
        "tree-type", entry.path, 0,
        "this must be " + std::string(nameOf(entry.kind)) + " and is none" +
            (isTrigger ? ": new mail waits up to half an hour until it is noticed" : ""),
        "Move it away and make the right thing.",
        isRemovable ? "rm -f " + mail::shellWord(entry.path) + " && " + m_patient.createCommand() : ""));
}

void TreeCheck::wrongOwner(const TreeEntry &entry, const os::Stat &stat)
{
    const auto wanted = userName(entry.owner.uid) + ":" + groupName(entry.owner.gid);
    m_report.add(mail::finding("tree-owner", entry.path, 0,
                               "the owner is " + userName(stat.st_uid) + ":" + groupName(stat.st_gid) +
                                   " and must be " + wanted,
                               "Give it to " + wanted + ".",
                               "chown " + wanted + " " + mail::shellWord(entry.path)));
}

void TreeCheck::wrongMode(const std::string &path, mode_t is, mode_t wanted, const std::string &why)
{
    m_report.add(mail::finding("tree-mode", path, 0,
                               "the mode is " + mail::octalMode(is) + " and must be " + mail::octalMode(wanted) + why,
                               "Give it mode " + mail::octalMode(wanted) + ".",
                               "chmod " + mail::octalMode(wanted) + " " + mail::shellWord(path)));
}

// Programs may lie anywhere; whoever may write one is root.
void TreeCheck::comparePrograms()
{
    for (const auto *name : {"qmail-clean", "qmail-inject", "qmail-local", "qmail-lspawn", "qmail-queue", "qmail-remote",
                             "qmail-rspawn", "qmail-send", "qmail-smtpd", "qmail-start"}) {
        m_report.looked();
        const auto path = m_patient.program(name);
        const auto stat = os::statAt(os::kWorkingDirectory, path);
        if (!stat) {
            m_report.add(mail::finding("tree-missing", path, 0, "a program of the hub is missing",
                                       "Install the programs again."));
            continue;
        }
        const auto mode = stat->st_mode & 07777U;
        if ((mode & kGroupAndOthersWrite) != 0)
            wrongMode(path, mode, mode & ~kGroupAndOthersWrite, ": others can replace the program");
        else if ((mode & 0100U) == 0)
            wrongMode(path, mode, 0755, ": it cannot be run");
    }
}

void TreeCheck::compareControls()
{
    for (const auto &[name, content] : m_patient.controls.contents) {
        m_report.looked();
        const auto path = m_patient.controls.path(name);
        const auto stat = os::statAt(os::kWorkingDirectory, path);
        if (!stat)
            continue;
        const auto mode = stat->st_mode & 07777U;
        const auto wanted = (mode & ~kGroupAndOthersWrite) | (m_patient.place.isPrivate ? 0400U : 0444U);
        if (stat->st_uid != m_patient.place.owner) {
            wrongOwner({.path = path, .owner = {m_patient.place.owner, stat->st_gid}}, *stat);
        } else if (mode != wanted) {
            wrongMode(path, mode, wanted,
                      (mode & 0444U) != 0444U ? ": qmail's programs cannot read it" : ": others can change it");
        }
    }
}

} // namespace

void checkTree(const Patient &patient, Report &report)
{
    TreeCheck check(patient, report);
    const auto owners = ownersOf(patient.place);
    if (owners) {
        const auto split = mail::QueueLayout::ofHome();
        for (const auto &entry : homeTree(patient.place, *owners, patient.programs))
            check.compare(entry);
        for (const auto &entry : queueTree(patient.place, *owners, split ? split->split() : mail::kDefaultSplit))
            check.compare(entry);
    } else {
        report.add(mail::finding("not-checked", patient.place.home, 0,
                                 "owners and modes were not looked at, as an account is missing",
                                 "Make the account and look again."));
    }
    check.comparePrograms();
    check.compareControls();
}

void checkQueueFiles(const Patient &patient, Report &report)
{
    const auto owners = ownersOf(patient.place);
    if (!owners)
        return;
    const auto check = [&](const std::string &directory, uid_t owner, bool isMessage) {
        const auto names = os::listDirectory(os::kWorkingDirectory, directory);
        for (const auto &name : names.value_or(std::vector<std::string>())) {
            const auto path = directory + "/" + name;
            const auto stat = os::statAt(os::kWorkingDirectory, path, false);
            report.looked();
            if (!stat || !S_ISREG(stat->st_mode))
                continue;
            if (stat->st_uid != owner) {
                const auto wanted = userName(owner);
                report.add(mail::finding("queue-file-owner", path, 0,
                                         "the file belongs to " + userName(stat->st_uid) + " and not to " + wanted +
                                             ", so its message waits",
                                         "Give it back.", "chown " + wanted + " " + mail::shellWord(path)));
            }
            if (isMessage && text::wholeNumber(name) != stat->st_ino) {
                report.add(mail::finding("queue-file-number", path, 0,
                                         "the name is not the file's inode number: the queue was copied or restored, "
                                         "and its message may be mixed up with a new one",
                                         "Stop qmail-send and qmail-queued and run qmail-qcheck --repair."));
            }
        }
    };
    for (const auto *part : {"mess", "info", "local", "remote"}) {
        const auto directory = patient.place.queue() + "/" + part;
        const bool isMessage = std::string_view(part) == "mess";
        const auto uid = isMessage ? owners->queue.uid : owners->send.uid;
        const auto splits = os::listDirectory(os::kWorkingDirectory, directory);
        for (const auto &split : splits.value_or(std::vector<std::string>()))
            check(directory + "/" + split, uid, isMessage);
    }
    for (const auto *part : {"todo", "intd"})
        check(patient.place.queue() + "/" + part, owners->queue.uid, false);
}

} // namespace mw::helper
