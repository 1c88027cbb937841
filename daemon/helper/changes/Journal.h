// SPDX-License-Identifier: GPL-3.0-or-later
// What an apply is about to do, on disk before it does the first of it: so that the next start can finish it or take it
// back. The same form keeps a risky change until it is confirmed.
#pragma once

#include "daemon/helper/changes/Attributes.h"
#include "daemon/helper/changes/Plan.h"

#include "shared/base/Error.h"
#include "shared/rpc/Changes.h"

namespace mw::helper {

struct JournalFile {
    std::string file;
    bool present = false; // before
    std::string before;
    std::int64_t mode = 0; // before, or of the new file
    std::int64_t uid = 0;
    std::int64_t gid = 0;
    std::optional<std::string> after;
    std::int64_t afterMode = 0; // of what it becomes
    std::int64_t afterUid = 0;
    std::int64_t afterGid = 0;
    static constexpr auto fields =
        std::tuple(rpc::field("file", &JournalFile::file), rpc::field("present", &JournalFile::present),
                   rpc::field("before", &JournalFile::before), rpc::field("mode", &JournalFile::mode),
                   rpc::field("uid", &JournalFile::uid), rpc::field("gid", &JournalFile::gid),
                   rpc::field("after", &JournalFile::after), rpc::field("afterMode", &JournalFile::afterMode),
                   rpc::field("afterUid", &JournalFile::afterUid), rpc::field("afterGid", &JournalFile::afterGid));

    FileAttributes attributesBefore() const { return attributesOf(mode, uid, gid); }
    FileAttributes attributesAfter() const { return attributesOf(afterMode, afterUid, afterGid); }
    static FileAttributes attributesOf(std::int64_t mode, std::int64_t uid, std::int64_t gid)
    {
        return {static_cast<mode_t>(mode), {static_cast<uid_t>(uid), static_cast<gid_t>(gid)}};
    }
    std::optional<std::string> beforeContent() const { return present ? std::optional(before) : std::nullopt; }
};

struct Journal {
    std::int64_t id = 0;
    std::int64_t time = 0;
    std::int64_t uid = 0;
    std::string who;
    rpc::changes::Kind kind = rpc::changes::Kind::Change;
    std::string title;
    std::string note;
    std::int64_t confirmBefore = 0; // Unix time; 0: it stays
    std::vector<JournalFile> files;
    static constexpr auto fields =
        std::tuple(rpc::field("id", &Journal::id), rpc::field("time", &Journal::time), rpc::field("uid", &Journal::uid),
                   rpc::field("who", &Journal::who), rpc::field("kind", &Journal::kind), rpc::field("title", &Journal::title),
                   rpc::field("note", &Journal::note), rpc::field("confirmBefore", &Journal::confirmBefore),
                   rpc::field("files", &Journal::files));

    // From the old files to the new ones; or the way back.
    std::vector<PlannedFile> forward() const;
    std::vector<PlannedFile> backward() const;
    const JournalFile *find(const std::string &file) const;
    // Whether the set may have left this in one of its files, on the way there or back; else somebody else did.
    bool isOf(const std::string &file, const std::optional<std::string> &content) const;
};

// Durable when they return.
Result<void> writeJournal(const std::string &path, const Journal &journal);
// Nothing if there is none.
Result<std::optional<Journal>> readJournal(const std::string &path);
Result<void> removeJournal(const std::string &path);

} // namespace mw::helper
