// SPDX-License-Identifier: GPL-3.0-or-later
// The one door through which the configuration is changed: validates, previews, applies as a whole, proves, records, takes
// back, and makes good at the next start what a crash has left.
#pragma once

#include "daemon/helper/changes/Audit.h"
#include "daemon/helper/changes/Dangers.h"
#include "daemon/helper/changes/FollowUps.h"
#include "daemon/helper/changes/History.h"
#include "daemon/helper/changes/Journal.h"
#include "daemon/helper/changes/SealedSecrets.h"
#include "daemon/helper/changes/SecretMarks.h"

#include "shared/os/FileLock.h"
#include "shared/rpc/Changes.h"
#include "shared/rpc/Errors.h"

#include <expected>

namespace mw::helper {

struct Caller {
    uid_t uid = 0;
    std::string name;
    bool isOwner = false; // of the hub: root, or whose private hub it is
    bool mayConfigure = false; // has that right, whatever the method needs: sees program lines in people's files
    std::vector<Danger> granted = {}; // dangerous acts that were allowed for this one request
};

// A file and what it shall hold.
struct FileIntent {
    std::string file;                 // name of the target
    std::optional<std::string> base;  // its hash when it was read, empty for no file; nothing: whatever it is now
    std::optional<std::string> content; // nothing: it is removed
    std::optional<FileAttributes> attributes = {}; // nothing: those it has, or those of a new one
};

// One of the acts that a set is made of.
struct Part {
    std::string title;
    std::vector<FileChange> files; // from what the acts before left to what it leaves
    std::vector<std::string> remarks;
    std::vector<DangerFound> dangers;
    std::optional<rpc::Fault> fault; // it cannot be made
};

// What somebody wants to be done, as one change set.
struct Intent {
    std::string verb;  // method of the contract
    std::string title; // a sentence without its full stop
    rpc::changes::Kind kind = rpc::changes::Kind::Change;
    std::vector<FileIntent> files;
    std::vector<std::string> remarks; // further consequences
    rpc::changes::Manner manner;
    bool isRaw = false; // contents as the caller gave them
    std::optional<Danger> danger = {}; // of the act itself, whatever the files hold
    std::vector<std::string> ownPrograms = {}; // see dangersOf()
    bool mendsTree = false; // directories of a hub that are missing are made first, whatever the files say
    std::vector<Part> parts = {}; // of a set made of several acts
};

template <typename T>
using Answer = std::expected<T, rpc::Fault>;

class Engine {
public:
    explicit Engine(HubPlace place);

    const Targets &targets() const { return m_targets; }
    // Lets the targets read as if this act had been applied. The part of a set it is.
    Part stage(const Intent &act);
    const HubPlace &place() const { return m_targets.place(); }

    // Takes the lock that all changes of this hub share, and makes good what an earlier one has left. Held as long as the
    // engine lives. TooMuch: another change is being made.
    Answer<void> lock();
    // What lock() has made good, in sentences for the journal of the helper.
    const std::vector<std::string> &said() const { return m_said; }
    // What was written to the audit log, for the same.
    const std::vector<std::string> &audited() const { return m_audited; }
    // Records what was edited outside since the last record, also in these files: people's are looked at when they are changed.
    Answer<void> noteOutside(const std::vector<Target> &also = {});
    // That, and what must follow of it: what is compiled is compiled, and services come and go with their control files.
    Answer<void> followOutside();

    // The dangerous acts for which the last perform() was refused: had all of them been granted, it would have gone on.
    const std::vector<DangerFound> &needs() const { return m_needs; }
    // Preview needs no lock. Faults: NotFound, Stale, Invalid, NotAllowed, Failed; then nothing has changed.
    Answer<rpc::changes::Outcome> perform(const Caller &caller, const Intent &intent);
    Answer<rpc::changes::Outcome> undo(const Caller &caller, std::optional<std::int64_t> id,
                                       const rpc::changes::Manner &manner);
    Answer<rpc::changes::Confirm::Reply> confirm(const Caller &caller);
    // Takes back what was not confirmed in time. Nothing if nothing is due.
    Answer<std::optional<rpc::changes::Outcome>> fallBack();
    // When something waits to be confirmed: until when. 0: nothing does.
    std::int64_t confirmBefore() const;

    Answer<History> history() const;
    Audit audit() const { return Audit(m_state + "/audit"); }
    // As the contract shows them; secrets are masked.
    static rpc::changes::Entry entryOf(const History::Entry &entry);
    static std::vector<rpc::changes::ChangedFile> filesOf(const History::Entry &entry);

private:
    using Files = std::vector<FileChange>;

    Answer<Files> gather(const Intent &intent) const;
    std::optional<rpc::Fault> addFile(const FileIntent &file, Files &files) const;
    rpc::Fault staleFault(const Target &target, const FileState &now) const;
    rpc::changes::Outcome describe(const Intent &intent, const Files &files) const;
    std::optional<rpc::Fault> refusal(const Intent &intent, const rpc::changes::Outcome &outcome) const;
    // All dangers of it, with those of the act itself.
    std::vector<DangerFound> dangersIn(const Intent &intent, const Files &files) const;
    // What is not granted is kept for needs(); the fault says what is missing.
    std::optional<rpc::Fault> askFor(const Caller &caller, std::vector<DangerFound> dangers);
    Rereads rereads() const;
    Answer<rpc::changes::Outcome> carryOut(const Caller &caller, const Intent &intent, const Files &files,
                                           rpc::changes::Outcome outcome);
    Result<Journal> journalOf(const Caller &caller, const Intent &intent, const Files &files) const;
    // BackAtLast: what cannot be written now is not tried again.
    enum class Way : std::uint8_t { Forward, Back, BackAtLast };
    struct Course {
        const Journal &journal;
        Way way;
        std::vector<rpc::changes::Step> *steps; // may be null
        FileContents written;                   // so far
        std::vector<std::string> edited;        // by somebody else meanwhile
    };
    // A file that stays as it is, because somebody else has seen to that.
    struct LeftFile {
        std::string file;
        std::string why; // a clause with the name in it
    };
    static LeftFile leftBecause(const std::string &file, const Error &why) { return {file, file + " is left as it is (" + why.text + ")"}; }
    static LeftFile editedSince(const std::string &file) { return {file, file + " has been edited since"}; }
    static std::vector<LeftFile> leftOf(const Course &course);
    // Forward it ends at the first file that somebody else has edited; on the way back such files stay as they are. Files that
    // are left are in m_left afterwards, as is one of somebody else's that stopped it.
    Result<void> run(Course &course, const std::vector<PlannedFile> &files);
    Result<void> write(Course &course, const Operation &operation);
    rpc::Fault editedFault(const Caller &caller, const Intent &intent, const Files &files, const rpc::changes::Outcome &outcome,
                           const std::string &name) const;
    void readBack(const Journal &journal, std::vector<rpc::changes::Step> &steps) const;
    void probe(const Files &files, std::vector<rpc::changes::Step> &steps) const;
    Result<void> finish(const Journal &journal);
    // All other files that are there, for the first record of the history.
    Result<void> addFound(FileContents &contents) const;
    Result<void> recover();
    Result<void> recoverBack(const Journal &journal, const std::vector<LeftFile> &foreign, const std::string &how);
    // What is written by none of the operations of the journal; nothing: all is well with it. `now` gets what it holds.
    Result<std::optional<LeftFile>> foreignIn(const Journal &journal, const JournalFile &file, FileState &now) const;
    Result<void> takeBack(const Journal &journal, const std::vector<LeftFile> &leave, Way way = Way::Back);
    // What has become of a set that was taken back.
    std::string takenBack() const;
    bool isLeft(const Journal &journal, const std::string &file, Way way, const Error &why);
    Journal withoutForeign(Journal journal);
    FileAttributes attributesNow(const Target &target, const JournalFile &file) const;
    SealedSecrets sealed() const { return SealedSecrets(m_state + "/secrets"); }
    SecretMarks marks() const { return SecretMarks(m_state + "/secrets.key"); }
    Answer<Intent> inverseOf(const History::Entry &entry) const;
    Answer<FileIntent> inverseOf(const History::Entry &entry, const History::Change &change) const;
    Answer<std::optional<std::string>> secretBefore(const History::Entry &entry, const History::Change &change) const;
    Answer<Intent> inverseOf(const Journal &journal) const;
    void note(const Caller &caller, const std::string &verb, const Files &files, const rpc::changes::Outcome &outcome,
              const std::string &result) const;
    Result<void> prepareState() const;

    Targets m_targets;
    FollowUps m_followUps;
    std::string m_state; // directory of the journal, the history and the audit log
    std::string m_journal;
    std::string m_unconfirmed;
    std::optional<os::FileLock> m_lock;
    std::vector<std::string> m_said;
    mutable std::vector<std::string> m_audited; // lines for the journal
    std::vector<DangerFound> m_needs;
    std::vector<LeftFile> m_left;
};

} // namespace mw::helper
