// SPDX-License-Identifier: GPL-3.0-or-later
// The queue as qmail-qcheck works on it: its directories, who owns what, and one open descriptor for all paths.
#pragma once

#include "shared/mail/Home.h"
#include "shared/mail/QueueLayout.h"
#include "shared/os/FileLock.h"
#include "shared/os/Files.h"

#include <array>
#include <optional>

namespace mw::qcheck {

using mail::MessageNumber;

enum class Area : std::uint8_t { Mess, Info, Local, Remote, Todo, Intd, Bounce, Pid };

struct AreaRule {
    Area area;
    const char *name;
    bool split; // into subdirectories
    mail::Role owner;
    mode_t directoryMode;
    mode_t fileMode;
};

inline constexpr std::array kAreas{
    AreaRule{Area::Mess, "mess", true, mail::Role::Queue, 0750, 0644},
    AreaRule{Area::Info, "info", true, mail::Role::Send, 0700, 0600},
    AreaRule{Area::Local, "local", true, mail::Role::Send, 0700, 0600},
    AreaRule{Area::Remote, "remote", true, mail::Role::Send, 0700, 0600},
    AreaRule{Area::Todo, "todo", false, mail::Role::Queue, 0750, 0644},
    AreaRule{Area::Intd, "intd", false, mail::Role::Queue, 0700, 0644},
    AreaRule{Area::Bounce, "bounce", false, mail::Role::Send, 0700, 0600},
    AreaRule{Area::Pid, "pid", false, mail::Role::Queue, 0700, 0644},
};
inline constexpr std::size_t kAreaCount = kAreas.size();

constexpr std::size_t indexOf(Area area)
{
    return static_cast<std::size_t>(area);
}
constexpr const AreaRule &ruleOf(Area area)
{
    return kAreas[indexOf(area)];
}

class Tree {
public:
    // Permission for whoever is neither root nor the owner of a private hub. The split is that of control/conf-split,
    // whether or not a change is under way.
    static Result<Tree> open();

    int root() const { return m_root.get(); }
    const std::string &path() const { return m_path; }
    const mail::QueueLayout &layout() const { return m_layout; }
    void setLayout(mail::QueueLayout layout) { m_layout = layout; }

    // Where a file of this area belongs: "info/7/4711".
    std::string place(Area area, MessageNumber number) const;
    std::string place(Area area, const std::string &name, unsigned split) const;
    // In private mode one account plays every role.
    os::Identity ownerOf(mail::Role role) const;

    bool exists(const std::string &path) const { return os::statAt(root(), path, false).has_value(); }
    Result<void> syncDirectoryOf(const std::string &path) const;
    // Gives a file of an area its owner and mode.
    Result<void> settle(Area area, const std::string &path) const;
    // Writes a record, durable, with this mtime: under the name unfinished() at first.
    Result<void> writeRecord(Area area, MessageNumber number, std::string_view content, UnixTime modified) const;
    std::string unfinished(Area area, MessageNumber number) const;
    // Makes a directory if it is missing, with its owner and mode.
    Result<void> makeDirectory(const std::string &path, mail::Role owner, mode_t mode) const;

private:
    std::string m_path;
    os::Fd m_root;
    mail::QueueLayout m_layout;
    std::array<os::Identity, 3> m_owners; // qmailq, qmails, qmailr
};

// qmail-send's own lock: as long as it is held no qmail-send runs. Busy with what to do.
Result<os::FileLock> lockAgainstSend(const Tree &tree);
// qmail-queued's, the same way.
Result<os::FileLock> lockAgainstQueued(const Tree &tree);

// The message number that a name is, or nothing.
std::optional<MessageNumber> numberOf(std::string_view name);

} // namespace mw::qcheck
