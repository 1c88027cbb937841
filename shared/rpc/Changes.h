// SPDX-License-Identifier: GPL-3.0-or-later
// Contract: changes of the configuration. Every change, by whatever method it is asked for, is a change set: validated,
// previewed, applied as a whole, proven, recorded, and undone when wanted.
#pragma once

#include "shared/rpc/Schema.h"

namespace mw::rpc::changes {

inline constexpr std::string_view kInterface = "org.mailwright.Changes";

// How a change is to be made.
struct Manner {
    static constexpr std::string_view typeName = "Manner";
    std::optional<bool> preview;     // true: nothing is changed, the answer says what would be
    std::optional<std::string> note; // why, for the history
    // A risky change is taken back after so many seconds unless it is confirmed; 0: it stays. Without it: 120.
    std::optional<std::int64_t> confirmWithin;
    static constexpr auto fields = std::tuple(field("preview", &Manner::preview), field("note", &Manner::note),
                                              field("confirmWithin", &Manner::confirmWithin));
};

enum class Severity : std::uint8_t { Warning, Error };
constexpr std::array<std::string_view, 2> enumNames(Severity)
{
    return {"warning", "error"};
}
constexpr std::string_view enumTypeName(Severity)
{
    return "Severity";
}

struct Problem {
    static constexpr std::string_view typeName = "Problem";
    Severity severity = Severity::Error; // with an error nothing is changed
    std::string file; // which file; empty: none in particular
    std::int64_t line = 0; // from 1; 0: the whole file
    std::string reason; // a sentence
    static constexpr auto fields = std::tuple(field("severity", &Problem::severity), field("file", &Problem::file),
                                              field("line", &Problem::line), field("reason", &Problem::reason));
};

enum class Fate : std::uint8_t { Added, Changed, Removed };
constexpr std::array<std::string_view, 3> enumNames(Fate)
{
    return {"added", "changed", "removed"};
}
constexpr std::string_view enumTypeName(Fate)
{
    return "Fate";
}

struct ChangedFile {
    static constexpr std::string_view typeName = "ChangedFile";
    std::string file; // control/NAME, alias/.qmail-EXT, users/NAME, rules/smtp, or people/USER/.qmail-EXT
    Fate fate = Fate::Changed; // what becomes of it
    std::string diff; // unified; of a file with secrets only a sentence
    std::string base; // SHA-256 of what the file holds before, in hexadecimal digits; empty: no file, or one with secrets
    static constexpr auto fields = std::tuple(field("file", &ChangedFile::file), field("fate", &ChangedFile::fate),
                                              field("diff", &ChangedFile::diff), field("base", &ChangedFile::base));
};

enum class StepResult : std::uint8_t { Done, Skipped, Failed };
constexpr std::array<std::string_view, 3> enumNames(StepResult)
{
    return {"done", "skipped", "failed"};
}
constexpr std::string_view enumTypeName(StepResult)
{
    return "StepResult";
}

// What was done after or between the files, and what proved it.
struct Step {
    static constexpr std::string_view typeName = "Step";
    std::string what; // a sentence
    StepResult result = StepResult::Done; // how it went
    std::string detail; // may be empty
    static constexpr auto fields =
        std::tuple(field("what", &Step::what), field("result", &Step::result), field("detail", &Step::detail));
};

// One of the acts that make up a set, and what it does by itself.
struct Part {
    static constexpr std::string_view typeName = "Part";
    std::string title;                     // a sentence without its full stop
    std::vector<std::string> consequences; // sentences
    std::vector<Problem> problems; // of this act alone
    std::vector<std::string> files; // that it changes
    std::string danger;             // why it is asked for again; empty: it is not
    std::string command;            // of a shell, which does the same; empty: it would hold a secret
    static constexpr auto fields =
        std::tuple(field("title", &Part::title), field("consequences", &Part::consequences), field("problems", &Part::problems),
                   field("files", &Part::files), field("danger", &Part::danger), field("command", &Part::command));
};

// What a change does, or has done.
struct Outcome {
    static constexpr std::string_view typeName = "Outcome";
    bool applied = false;   // false: a preview, or nothing had to be changed
    std::int64_t id = 0;    // of the set in the history; 0: not applied
    std::string title;      // what the set is, in a sentence
    std::vector<ChangedFile> files; // by name
    std::vector<std::string> consequences; // sentences
    std::string interruption;              // a sentence
    std::vector<Problem> problems; // errors first; with one nothing is changed
    std::vector<Step> steps;       // empty in a preview
    std::int64_t confirmBefore = 0; // Unix time at which it is taken back unless confirmed; 0: it stays
    std::vector<Part> parts;        // of Perform: one for each act, in order
    static constexpr auto fields =
        std::tuple(field("applied", &Outcome::applied), field("id", &Outcome::id), field("title", &Outcome::title),
                   field("files", &Outcome::files), field("consequences", &Outcome::consequences),
                   field("interruption", &Outcome::interruption), field("problems", &Outcome::problems),
                   field("steps", &Outcome::steps), field("confirmBefore", &Outcome::confirmBefore),
                   field("parts", &Outcome::parts));
};

struct FileEdit {
    static constexpr std::string_view typeName = "FileEdit";
    std::string file; // its name, as in ChangedFile
    std::string base; // its hash when it was read; empty: there was no file
    std::optional<std::string> content; // nothing: the file is removed
    static constexpr auto fields = std::tuple(field("file", &FileEdit::file), field("base", &FileEdit::base),
                                              field("content", &FileEdit::content));
};

struct Edits {
    std::vector<FileEdit> files; // all that change, each once
    std::optional<Manner> manner; // how it is to be made
    static constexpr auto fields = std::tuple(field("files", &Edits::files), field("manner", &Edits::manner));
};

// A change that some method would make, to be made together with others: every method whose reply is an Outcome, but for
// Preview, Perform and Undo.
struct Act {
    static constexpr std::string_view typeName = "Act";
    std::string method; // with its interface
    Object parameters;  // as in a call of its own; a manner in them counts for nothing
    static constexpr auto fields = std::tuple(field("method", &Act::method), field("parameters", &Act::parameters));
};
using Acts = std::optional<std::vector<Act>>;

// A request for something as it is, or as it would be once these acts had been applied.
struct After {
    Acts acts; // answer as if these had been applied
    static constexpr auto fields = std::tuple(field("acts", &After::acts));
};

// What a file held in the preview, so that nothing else is changed than what was shown.
struct FileBase {
    static constexpr std::string_view typeName = "FileBase";
    std::string file; // its name, as in ChangedFile
    std::string base; // as ChangedFile has it
    static constexpr auto fields = std::tuple(field("file", &FileBase::file), field("base", &FileBase::base));
};

// NotFound: no such file can be changed. A file with secrets is not read. Failed: it cannot be read, or it is not text
// in UTF-8.
struct Read {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Read";
    static constexpr Right right = Right::View;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "";
    static constexpr std::string_view help = "A file that can be changed, and the hash to change it by";
    static constexpr std::string_view errors =
        "NotFound (no such file can be changed), Failed (it holds secrets, is no ordinary file, or not "
        "UTF-8)";
    struct Request {
        std::string file; // its name, as in ChangedFile
        static constexpr auto fields = std::tuple(field("file", &Request::file));
    };
    struct Reply {
        bool present = false; // false: there is no such file now
        std::string content; // text in UTF-8; empty when not present
        std::string hash; // SHA-256 of the bytes in hexadecimal digits; empty when not present
        std::int64_t modified = 0; // Unix time of the last change; 0 when not present
        static constexpr auto fields = std::tuple(field("present", &Reply::present), field("content", &Reply::content),
                                                  field("hash", &Reply::hash), field("modified", &Reply::modified));
    };
};

// Never fails because of problems in the files: they are in the reply.
struct Preview {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Preview";
    static constexpr Right right = Right::View;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "";
    static constexpr std::string_view help = "What a change of files would do";
    static constexpr std::string_view errors =
        "NotFound, Stale (a file was changed since it was read), Failed; what is wrong with the contents "
        "is in the reply";
    using Request = Edits;
    using Reply = Outcome;
};

// A dangerous act (rawEdit), but for control files whose lines the table checks. Errors: Invalid, a file would hold what it must not. Stale: a file was changed since it was read;
// it says which and by whom. NotAllowed. Busy with another change for too long: TooMuch.
struct Apply {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Apply";
    static constexpr Right right = Right::Configure;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "edit";
    static constexpr std::string_view help = "Change files as they are given: one in $EDITOR";
    static constexpr std::string_view errors =
        "Invalid (a file would hold what it must not), Stale (a file was changed since it was read; it "
        "says by whom), NotAllowed (also programLine, assign, relayOpen, rawEdit: dangerous acts), NotFound, Failed, "
        "TooMuch (another change takes too long)";
    using Request = Edits;
    using Reply = Outcome;
};

// Several acts as one change: each meets what those before it have left. In a preview an act that cannot be made is a problem
// of its part, and the others are shown without it.
struct Perform {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Perform";
    static constexpr Right right = Right::Configure;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "";
    static constexpr std::string_view help = "Several changes as one: all of them, or none";
    static constexpr std::string_view errors =
        "InvalidParameter (an act is none that can be made together with others), Stale (a file was changed since "
        "the preview), NotAllowed, Failed, TooMuch, and those of each act";
    struct Request {
        std::vector<Act> acts; // in the order in which they are made
        std::optional<std::vector<FileBase>> bases; // of the preview
        std::optional<Manner> manner; // how it is to be made
        static constexpr auto fields = std::tuple(field("acts", &Request::acts), field("bases", &Request::bases),
                                                  field("manner", &Request::manner));
    };
    using Reply = Outcome;
};

// NotFound: nothing waits for it.
struct Confirm {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Confirm";
    static constexpr Right right = Right::Configure;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "confirm";
    static constexpr std::string_view help = "Keep the risky change that waits for it";
    static constexpr std::string_view errors = "NotFound (nothing waits), Failed, TooMuch";
    using Request = Nothing;
    struct Reply {
        std::int64_t id = 0; // of the change that stays
        std::string title; // what it was, in a sentence
        static constexpr auto fields = std::tuple(field("id", &Reply::id), field("title", &Reply::title));
    };
};

// Takes back a set; what later sets changed elsewhere in the same files stays. Stale: they changed the same lines; it says
// which file and set.
struct Undo {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Undo";
    static constexpr Right right = Right::Configure;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "undo";
    static constexpr std::string_view help = "Take back a change: the last one, or the one of that number";
    static constexpr std::string_view errors =
        "NotFound, Stale (a later change is in the same lines), Invalid, NotAllowed, Failed, TooMuch";
    struct Request {
        std::optional<std::int64_t> id; // nothing: the last one
        std::optional<Manner> manner; // how it is to be made
        static constexpr auto fields = std::tuple(field("id", &Request::id), field("manner", &Request::manner));
    };
    using Reply = Outcome;
};

enum class Kind : std::uint8_t { Change, Undo, FallBack, Outside, Begin };
constexpr std::array<std::string_view, 5> enumNames(Kind)
{
    return {"change", "undo", "fallBack", "outside", "begin"};
}
constexpr std::string_view enumTypeName(Kind)
{
    return "Kind";
}

struct Entry {
    static constexpr std::string_view typeName = "Entry";
    std::int64_t id = 0; // counts from 1
    std::int64_t time = 0; // when it was made, Unix seconds
    std::string who; // account name
    Kind kind = Kind::Change; // what kind of change
    std::string title; // what it is, in a sentence
    std::string note; // why; may be empty
    std::vector<std::string> files; // which it changed
    static constexpr auto fields =
        std::tuple(field("id", &Entry::id), field("time", &Entry::time), field("who", &Entry::who),
                   field("kind", &Entry::kind), field("title", &Entry::title), field("note", &Entry::note),
                   field("files", &Entry::files));
};

struct History {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "History";
    static constexpr Right right = Right::View;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "history list";
    static constexpr std::string_view help = "What was changed, when and by whom";
    static constexpr std::string_view errors = "NotFound (nothing has been recorded yet), Failed";
    struct Request {
        std::optional<std::int64_t> before; // only older ones than this set
        std::optional<std::int64_t> most;   // at most so many; without it 100
        static constexpr auto fields = std::tuple(field("before", &Request::before), field("most", &Request::most));
    };
    struct Reply {
        std::vector<Entry> entries; // the newest first
        static constexpr auto fields = std::tuple(field("entries", &Reply::entries));
    };
};

struct Show {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Show";
    static constexpr Right right = Right::View;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "history show";
    static constexpr std::string_view help = "One change with its differences";
    static constexpr std::string_view errors = "NotFound, Failed";
    struct Request {
        std::int64_t id = 0; // of the change, as History lists it
        std::optional<std::int64_t> since; // of an older one: the differences are those of all that came after it, together
        static constexpr auto fields = std::tuple(field("id", &Request::id), field("since", &Request::since));
    };
    struct Reply {
        Entry entry; // as in the list
        std::vector<ChangedFile> files; // with their differences
        static constexpr auto fields = std::tuple(field("entry", &Reply::entry), field("files", &Reply::files));
    };
};

// Whether the audit log is whole: every line's hash fits the one before it.
struct VerifyAudit {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "VerifyAudit";
    static constexpr Right right = Right::Configure;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "audit verify";
    static constexpr std::string_view help = "Whether nobody has altered the audit log";
    static constexpr std::string_view errors = "Failed";
    using Request = Nothing;
    struct Reply {
        bool whole = true; // nobody has altered it
        std::int64_t records = 0; // how many lines it has
        std::int64_t line = 0; // of the first record that does not fit; 0: none
        std::string reason;    // why it does not
        static constexpr auto fields = std::tuple(field("whole", &Reply::whole), field("records", &Reply::records),
                                                  field("line", &Reply::line), field("reason", &Reply::reason));
    };
};

// Whether calls of M can be acts of a set.
template <Method M>
inline constexpr bool kIsAct = std::is_same_v<typename M::Reply, Outcome> && M::right == Right::Configure &&
                               !std::is_same_v<M, Perform> && !std::is_same_v<M, Undo>;

struct Interface {
    static constexpr std::string_view name = kInterface;
    static constexpr std::string_view help = "Changes of the configuration, their history, and taking them back";
    using Methods = TypeList<Read, Preview, Apply, Perform, Confirm, Undo, History, Show, VerifyAudit>;
};

} // namespace mw::rpc::changes
