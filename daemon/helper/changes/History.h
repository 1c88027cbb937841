// SPDX-License-Identifier: GPL-3.0-or-later
// What was changed, when, by whom and why: a bare git repository with a commit a change set. Secrets are kept out of it;
// in their place stands that they changed.
#pragma once

#include "daemon/helper/changes/Git.h"

#include "shared/base/Clock.h"
#include "shared/rpc/Changes.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

#include <sys/types.h>

namespace mw::helper {

struct HistoryRecord {
    std::int64_t id = 0;
    UnixTime time = 0;
    uid_t uid = 0;
    std::string who; // account name
    rpc::changes::Kind kind = rpc::changes::Kind::Change;
    std::string title; // one line
    std::string note;
};

// Contents by the names of targets; nothing: there is no file.
using FileContents = std::map<std::string, std::optional<std::string>>;

class History {
public:
    // NotFound: there is none yet.
    static Result<History> open(const std::string &path);
    // Makes it where there is none, whole or not at all, and removes the locks that a killed process has left. Only for who
    // keeps all others out. The directory above is the hub's owner's alone.
    static Result<History> openOrMake(const std::string &path);

    // The number of the newest record; 0: there is none yet.
    Result<std::int64_t> newest() const;
    // What the files were after the newest record, those that were not there left out.
    Result<FileContents> contents() const;
    // Adds a record: these files, changed so. Durable when it returns. Does nothing if the newest has that id already.
    Result<void> record(const HistoryRecord &record, const FileContents &changes);

    struct Change {
        std::string file;
        std::optional<std::string> before;
        std::optional<std::string> after;
    };
    struct Entry {
        HistoryRecord record;
        std::vector<Change> changes; // by name
    };
    // NotFound: no such record.
    Result<Entry> find(std::int64_t id) const;
    // The record `id`, with what it and all others after the record `since` changed together. NotFound: no such record, or
    // `since` is the newer one.
    Result<Entry> find(std::int64_t id, std::int64_t since) const;
    // The newest first, at most `most` that are older than `before` (0: all).
    Result<std::vector<Entry>> list(std::int64_t before, std::size_t most) const;

private:
    explicit History(git::Owned<git_repository> repository) : m_repository(std::move(repository)) {}
    Result<git::Owned<git_commit>> head() const; // null: there is none
    Result<git::Owned<git_tree>> treeWith(const git_commit *parent, const FileContents &changes) const;
    // The record in `from` or before it. NotFound: there is none.
    static Result<git::Owned<git_commit>> commitOf(std::int64_t id, git::Owned<git_commit> from);
    Result<Entry> describe(git_commit *commit) const;
    // What is different in the record from an older one; null: from nothing.
    Result<Entry> describe(git_commit *commit, git_commit *older) const;
    Result<std::optional<std::string>> contentIn(const git_tree *tree, const std::string &path) const;

    git::Owned<git_repository> m_repository;
};

// What stands in the history for a file with secrets; see SecretMarks.
std::string secretPlaceholder(std::string_view mark);
// The same as older histories have it, which told contents apart by size and time.
std::string datedSecretPlaceholder(std::size_t size, UnixTime modified);
bool isSecretPlaceholder(std::string_view content);

} // namespace mw::helper
