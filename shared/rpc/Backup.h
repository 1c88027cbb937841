// SPDX-License-Identifier: GPL-3.0-or-later
// Contract: backups of the configuration, kept as tar files by the helper, where root alone reads them. Each holds a manifest
// with the SHA-256 of every file.
#pragma once

#include "shared/rpc/Changes.h"

namespace mw::rpc::backup {

inline constexpr std::string_view kInterface = "org.mailwright.Backup";

struct Entry {
    static constexpr std::string_view typeName = "Entry";
    std::string name;            // for Show and Restore: 2026-11-27-143000
    std::int64_t time = 0;       // Unix time at which it was made
    std::string who;             // account name of who made it
    std::string note;            // why; may be empty
    std::string hostName;        // of the hub: control/me
    std::int64_t size = 0;       // of the tar file in bytes
    std::int64_t files = 0;      // how many it holds
    bool secrets = false;        // passwords and private keys are in it
    std::string path;            // of the tar file on the hub, for who copies it away as root
    std::string problem;         // why it cannot be restored: damaged, or not a backup; empty: it is good
    static constexpr auto fields =
        std::tuple(field("name", &Entry::name), field("time", &Entry::time), field("who", &Entry::who), field("note", &Entry::note),
                   field("hostName", &Entry::hostName), field("size", &Entry::size), field("files", &Entry::files),
                   field("secrets", &Entry::secrets), field("path", &Entry::path), field("problem", &Entry::problem));
};

// What a file of a backup is beside the hub's now. Missing: it is in the backup alone. New: it is here alone. Omitted: it was here
// when the backup was made, but holds secrets, which were not asked for.
enum class Comparison : std::uint8_t { Same, Different, Missing, New, Omitted };
constexpr std::array<std::string_view, 5> enumNames(Comparison)
{
    return {"same", "different", "missing", "new", "omitted"};
}
constexpr std::string_view enumTypeName(Comparison)
{
    return "Comparison";
}

struct File {
    static constexpr std::string_view typeName = "File";
    std::string file; // as in changes: control/NAME, alias/.qmail-EXT, users/NAME, ...
    Comparison comparison = Comparison::Same; // beside what the hub has now
    std::int64_t size = 0; // in the backup, in bytes
    bool secret = false; // it holds passwords or keys
    static constexpr auto fields = std::tuple(field("file", &File::file), field("comparison", &File::comparison),
                                              field("size", &File::size), field("secret", &File::secret));
};

struct Make {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Make";
    static constexpr Right right = Right::Configure;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "backup make";
    static constexpr std::string_view help = "Back up the configuration";
    static constexpr std::string_view errors = "Failed (it cannot be written, or a file cannot be read), TooMuch (there are 1000 already, or "
                                               "another change takes too long)";
    struct Request {
        std::optional<std::string> note; // why, for the list
        std::optional<bool> secrets; // true: passwords and private keys, too
        static constexpr auto fields = std::tuple(field("note", &Request::note), field("secrets", &Request::secrets));
    };
    struct Reply {
        Entry backup; // the new one
        std::vector<std::string> omitted; // files left out, because they hold secrets
        static constexpr auto fields = std::tuple(field("backup", &Reply::backup), field("omitted", &Reply::omitted));
    };
};

struct List {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "List";
    static constexpr Right right = Right::View;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "backup list";
    static constexpr std::string_view help = "The backups";
    static constexpr std::string_view errors = "Failed (their directory cannot be read)";
    using Request = Nothing;
    struct Reply {
        std::vector<Entry> backups; // the newest first
        static constexpr auto fields = std::tuple(field("backups", &Reply::backups));
    };
};

struct Show {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Show";
    static constexpr Right right = Right::View;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "backup show";
    static constexpr std::string_view help = "What is in a backup, beside what the hub is now";
    static constexpr std::string_view errors = "NotFound (there is no such backup), Failed (it is damaged: a hash does not fit)";
    struct Request {
        std::string name; // as List names it
        static constexpr auto fields = std::tuple(field("name", &Request::name));
    };
    struct Reply {
        Entry backup; // as in the list
        std::vector<File> files;          // by name
        std::vector<std::string> domains; // that the hub had then: what Restore takes as domains
        static constexpr auto fields =
            std::tuple(field("backup", &Reply::backup), field("files", &Reply::files), field("domains", &Reply::domains));
    };
};

// Without files and domains: all that is in it. What is here and not in the backup stays, unless `exact`.
struct Restore {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Restore";
    static constexpr Right right = Right::Configure;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "backup restore";
    static constexpr std::string_view help = "Bring back files, domains or all of a backup, as one change";
    static constexpr std::string_view errors =
        "NotFound (there is no such backup, or the file or domain is not in it), NotAllowed (it is a dangerous act), Invalid (a file "
        "would hold what it must not today), Stale, Failed (it is damaged: a hash does not fit), TooMuch";
    struct Request {
        std::string name; // as List names it
        std::optional<std::vector<std::string>> files;   // these only
        std::optional<std::vector<std::string>> domains; // these with their addresses
        std::optional<bool> exact; // true, and neither files nor domains: files that are not in the backup are removed
        std::optional<changes::Manner> manner; // how it is to be made
        static constexpr auto fields =
            std::tuple(field("name", &Request::name), field("files", &Request::files), field("domains", &Request::domains),
                       field("exact", &Request::exact), field("manner", &Request::manner));
    };
    using Reply = changes::Outcome;
};

struct Remove {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Remove";
    static constexpr Right right = Right::Configure;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "backup remove";
    static constexpr std::string_view help = "Delete a backup for good";
    static constexpr std::string_view errors = "NotFound (there is no such backup), Failed, TooMuch";
    struct Request {
        std::string name; // as List names it
        static constexpr auto fields = std::tuple(field("name", &Request::name));
    };
    using Reply = Nothing;
};

struct Interface {
    static constexpr std::string_view name = kInterface;
    static constexpr std::string_view help = "Backups of the configuration";
    using Methods = TypeList<Make, List, Show, Restore, Remove>;
};

} // namespace mw::rpc::backup
