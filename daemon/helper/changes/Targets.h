// SPDX-License-Identifier: GPL-3.0-or-later
// Which files may be changed, by names of their own, never by paths: control/NAME, control/servercerts/NAME.pem,
// alias/.qmail-EXT, users/NAME, rules/smtp, forward/aliases, people/NAME/.qmail-EXT, services/NAME/{run,log/run,down,link} and
// lists/NAME@DOMAIN/... Directories are opened and files are looked at before anything is done.
#pragma once

#include "daemon/helper/HubPlace.h"
#include "daemon/helper/changes/Attributes.h"

#include "shared/base/Clock.h"
#include "shared/mail/ControlTable.h"
#include "shared/mail/UserLookup.h"
#include "shared/os/Identity.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace mw::helper {

// Passwords: users/smtppasswords and users/passwords. Service: scripts, mark and link of a supervised service. List: one of
// mlmmj's files of a mailing list, or the whole list.
enum class TargetKind : std::uint8_t { Control, Alias, Users, Rules, Forward, Person, Certificate, Passwords, Service, List, Adopted };

// What a target is on disk. A link's content is where it leads, with a newline. Spool: the directory of a mailing list; its
// content tells this one from others of that name, and without content it is moved aside.
enum class TargetShape : std::uint8_t { File, Link, Spool };

// A directory above a target, made with it where it is missing.
struct DirectoryWish {
    std::string path;
    mode_t mode = 0755;
    os::Identity owner;
};

// The file that remembers how a hub was found that was set up by hand; it is the helper's own.
inline constexpr std::string_view kAdoptedTarget = "hub/adopted";

struct Target {
    std::string name;
    TargetKind kind = TargetKind::Control;
    std::string directory;
    std::string file; // in the directory
    os::Identity owner; // of the file when it is new
    mode_t mode = 0644; // the same
    bool secret = false;
    std::string unread = {}; // why the programs of this hub do not know the file; empty: they do
    const mail::ControlFile *control = nullptr; // of the table; null for other kinds
    TargetShape shape = TargetShape::File;
    std::vector<DirectoryWish> above = {}; // from the top down
    std::string standard = {}; // of a service: what the hub's own programs write there; else empty

    std::string path() const { return directory + '/' + file; }
    bool isDotQmail() const { return kind == TargetKind::Alias || kind == TargetKind::Person; }
};

// What a file is now. Nothing but `present` counts for one that is missing.
struct FileState {
    bool present = false;
    std::string content;
    mode_t mode = 0;
    os::Identity owner;
    UnixTime modified = 0;

    std::optional<std::string> text() const { return present ? std::optional(content) : std::nullopt; }
    FileAttributes attributes() const { return {mode, owner}; }
    std::string hash() const; // empty for a missing file
};

// What a file shall be.
struct FileWish {
    std::optional<std::string> content; // nothing: it shall not be there
    mode_t mode = 0644;
    os::Identity owner;
    // Hash of what it takes the place of, empty for no file. Busy: it is something else. Nothing: whatever is there.
    std::optional<std::string> replaces = {};
};

class Targets {
public:
    explicit Targets(HubPlace place);

    // NotFound: nothing of that name can be changed; the text says why.
    Result<Target> find(const std::string &name) const;
    // The .qmail file of whoever controls a local address, with the file's extension in its form for names
    // (mail::safeExtension): "-info", or empty. NotFound: that home is none that can be written here.
    Result<Target> dotQmailOf(const mail::LocalUser &user, const std::string &dashExtension) const;
    // Those that are there, but for people's.
    std::vector<Target> present() const;

    // As it is, or as it would be where overlay() says so. Permission: it is no ordinary file, has a second name, or belongs to
    // somebody else.
    Result<FileState> read(const Target &target) const;
    Result<FileState> readActual(const Target &target) const;
    // From now on read() gives this content: what earlier acts of a set that is not applied yet would leave. Nothing: no file.
    void overlay(const std::string &name, std::optional<std::string> content);
    const std::map<std::string, std::optional<std::string>> &overlaid() const { return m_overlay; }
    void forgetOverlay() { m_overlay.clear(); }
    // Atomic and durable; a person's as that person.
    Result<void> write(const Target &target, const FileWish &wish) const;
    // Removes what an interrupted write has left.
    void tidy(const Target &target) const;

    const HubPlace &place() const { return m_place; }
    // Why nothing of an account's files can be read or written, by account: its processes do not get on. They are not tried again.
    const std::map<uid_t, std::string> &stuck() const { return m_stuck; }

private:
    Result<std::string> asWorker(const Target &target, const std::function<Result<std::string>()> &work, std::optional<gid_t> group = {}) const;
    Result<FileState> readSpool(const Target &target) const;
    Result<void> writeSpool(const Target &target, const FileWish &wish) const;
    Result<Target> control(const std::string &file) const;
    Result<Target> certificate(const std::string &file) const;
    Result<Target> service(const std::string &rest) const;
    Result<Target> list(const std::string &rest) const;
    Result<Target> users(const std::string &file) const;
    Result<Target> alias(const std::string &file) const;
    Result<Target> person(const std::string &rest) const;
    Result<Target> autoTurn(const std::string &file) const;
    Target beside(const std::string &name, TargetKind kind, const std::string &path) const;
    os::Identity workerFor(const Target &target) const;

    HubPlace m_place;
    os::Identity m_root; // the hub's owner
    std::map<std::string, std::optional<std::string>> m_overlay; // by name of the target
    mutable std::map<uid_t, std::string> m_stuck;
};

} // namespace mw::helper
