// SPDX-License-Identifier: GPL-3.0-or-later
// Preview and apply.
#include "daemon/helper/changes/Engine.h"

#include "daemon/helper/adopt/Adoption.h"
#include "daemon/helper/changes/ActWords.h"
#include "daemon/helper/changes/Differences.h"
#include "daemon/helper/changes/ServiceEdits.h"
#include "daemon/helper/changes/Validation.h"

#include "shared/os/Files.h"

#include <algorithm>
#include <fcntl.h>

namespace mw::helper {
namespace {

using rpc::changes::ChangedFile;
using rpc::changes::Fate;
using rpc::changes::Outcome;
using rpc::changes::Step;
using rpc::changes::StepResult;

constexpr int kLockSeconds = 45;
constexpr std::int64_t kStandardConfirm = 120; // seconds
constexpr std::int64_t kLongestConfirm = 3600;
constexpr std::size_t kMostFiles = 1000;

Fate fateOf(bool before, bool after)
{
    if (!before)
        return Fate::Added;
    return after ? Fate::Changed : Fate::Removed;
}

std::string safeText(std::string text)
{
    for (char &c : text) {
        if (static_cast<unsigned char>(c) < ' ' || c == 127)
            c = ' ';
    }
    return text;
}

rpc::Fault faultOf(const std::string &what, const Error &error)
{
    if (error.kind == ErrorKind::NotFound)
        return rpc::notFound("file to change: " + error.text);
    return rpc::failed(what, error.text);
}

std::string auditHash(const Target &target, const std::optional<std::string> &content, const std::string &hash)
{
    if (!content)
        return "-";
    return holdsSecret(target, content) ? "secret" : hash;
}

std::int64_t confirmSeconds(const Intent &intent)
{
    return std::clamp(intent.manner.confirmWithin.value_or(kStandardConfirm), std::int64_t{0}, kLongestConfirm);
}

rpc::changes::Part describePart(const Part &part)
{
    rpc::changes::Part out{.title = part.title, .consequences = consequencesOf(part.files), .problems = {}, .files = {}, .danger = {}, .command = {}};
    std::ranges::copy(part.remarks, std::back_inserter(out.consequences));
    if (!part.dangers.empty())
        out.danger = part.dangers.front().sentence;
    for (const auto &file : part.files) {
        out.files.push_back(file.target.name);
        std::ranges::move(problemsOf(file.target, file.after), std::back_inserter(out.problems));
    }
    if (part.fault)
        out.problems.push_back({.severity = rpc::changes::Severity::Error, .file = part.fault->what, .line = part.fault->line, .reason = part.fault->sentence()});
    return out;
}

// Two that begin at once may both find it missing.
Result<void> makeWhereMissing(const std::string &directory, mode_t mode)
{
    const auto made = os::makeDirectory(os::kWorkingDirectory, directory, mode);
    return made || made.error().kind == ErrorKind::Exists ? Result<void>() : made;
}

} // namespace

Engine::Engine(HubPlace place)
    : m_targets(std::move(place)), m_followUps(m_targets.place()), m_state(m_targets.place().home + "/changes"),
      m_journal(m_state + "/journal"), m_unconfirmed(m_state + "/unconfirmed")
{
}

Result<void> Engine::prepareState() const
{
    MW_TRY_VOID(makeWhereMissing(place().home, 0755));
    MW_TRY_VOID(makeWhereMissing(m_state, 0700));
    const auto status = MW_TRY(os::statAt(os::kWorkingDirectory, m_state, false));
    if (!S_ISDIR(status.st_mode) || status.st_uid != place().owner)
        return fail(ErrorKind::Config, m_state + " is not a directory of the hub's owner; move it away");
    return os::changeModeAt(os::kWorkingDirectory, m_state, 0700);
}

Rereads Engine::rereads() const
{
    const auto &adopted = place().adopted;
    return adopted && adopted->maker() != Maker::Ours ? Rereads::Stock : Rereads::Ours;
}

Answer<void> Engine::lock()
{
    const auto what = std::string("begin a change");
    if (const auto made = prepareState(); !made)
        return std::unexpected(rpc::failed(what, made.error().text));
    auto file = os::openAt(os::kWorkingDirectory, m_state + "/lock", O_RDWR | O_CREAT | O_NOFOLLOW, 0600);
    if (!file)
        return std::unexpected(rpc::failed(what, file.error().text));
    auto lock = os::FileLock::exclusive(std::move(*file), kLockSeconds);
    if (!lock && lock.error().kind == ErrorKind::Timeout)
        return std::unexpected(rpc::tooMuch("Another change is being made; try again when it is done."));
    if (!lock)
        return std::unexpected(rpc::failed(what, lock.error().text));
    m_lock = std::move(*lock);
    if (const auto made = recover(); !made)
        return std::unexpected(rpc::failed("make good an interrupted change", made.error().text,
                                           "Nothing else is changed before; mend the reason and try again, or move " + m_journal + " away."));
    return {};
}

Answer<History> Engine::history() const
{
    const auto path = m_state + "/history.git";
    auto out = m_lock ? History::openOrMake(path) : History::open(path);
    if (!out && out.error().kind == ErrorKind::NotFound)
        return std::unexpected(rpc::notFound("history: " + out.error().text));
    if (!out)
        return std::unexpected(rpc::failed("open the history", out.error().text));
    return std::move(*out);
}

std::optional<rpc::Fault> Engine::addFile(const FileIntent &file, Files &files) const
{
    auto target = m_targets.find(file.file);
    if (!target)
        return faultOf("change " + file.file, target.error());
    if (std::ranges::any_of(files, [&](const FileChange &other) { return other.target.name == file.file; }))
        return rpc::invalid(file.file, 0, "it is named twice");
    auto now = m_targets.read(*target);
    if (!now)
        return faultOf("read " + file.file, now.error());
    if (file.base && *file.base != now->hash())
        return staleFault(*target, *now);
    const bool chmods = file.attributes && file.content && now->present && *file.attributes != now->attributes();
    if (now->text() != file.content || chmods)
        files.push_back({std::move(*target), std::move(*now), file.content, file.attributes});
    return std::nullopt;
}

// What is to be changed with what is there; files that already hold it are left out.
Answer<Engine::Files> Engine::gather(const Intent &intent) const
{
    Files out;
    if (intent.files.size() > kMostFiles)
        return std::unexpected(rpc::tooMuch("A change may have at most 1000 files."));
    auto wanted = intent.files;
    auto following = servicesFollowing(m_targets, wanted);
    if (!following)
        return std::unexpected(following.error());
    std::ranges::move(*following, std::back_inserter(wanted));
    for (const auto &file : wanted) {
        if (auto fault = addFile(file, out))
            return std::unexpected(std::move(*fault));
    }
    std::ranges::sort(out, {}, [](const FileChange &change) { return change.target.name; });
    return out;
}

Part Engine::stage(const Intent &act)
{
    Part out{.title = act.title, .files = {}, .remarks = act.remarks, .dangers = {}, .fault = {}};
    auto files = gather(act);
    if (!files) {
        out.fault = files.error();
        return out;
    }
    for (const auto &file : *files)
        m_targets.overlay(file.target.name, file.after);
    out.dangers = dangersIn(act, *files);
    out.files = std::move(*files);
    return out;
}

rpc::Fault Engine::staleFault(const Target &target, const FileState &now) const
{
    if (const auto past = history()) {
        for (const auto &entry : past->list(0, 50).value_or(std::vector<History::Entry>())) {
            const auto change = std::ranges::find(entry.changes, target.name, &History::Change::file);
            if (change == entry.changes.end())
                continue;
            if (change->after != now.text())
                break;
            return rpc::stale(target.name, entry.record.who + " did it at " + clock::plainDate(entry.record.time) +
                                               " GMT by change " + std::to_string(entry.record.id) + " (" + entry.record.title +
                                               "). Read it again.");
        }
    }
    if (!now.present)
        return rpc::stale(target.name, "It was removed, and not by a change recorded here. Read it again.");
    const auto owner = os::accountOf(now.owner.uid);
    return rpc::stale(target.name, "It was edited outside at " + clock::plainDate(now.modified) + " GMT; it belongs to " +
                                       (owner ? owner->name : std::to_string(now.owner.uid)) + ". Read it again.");
}

Outcome Engine::describe(const Intent &intent, const Files &files) const
{
    Outcome out;
    out.title = intent.title;
    std::vector<PlannedFile> planned;
    for (const auto &file : files) {
        planned.push_back(file.planned());
        const bool secret = holdsSecret(file.target, file.before.text()) || holdsSecret(file.target, file.after);
        out.files.push_back({.file = file.target.name,
                             .fate = fateOf(file.before.present, file.after.has_value()),
                             .diff = secret ? "(the file holds secrets, which are not shown)\n"
                                            : unifiedDiff(file.target.name, file.before.content, file.after.value_or(std::string())),
                             .base = secret ? std::string() : file.before.hash()});
        std::ranges::move(problemsOf(file.target, file.after), std::back_inserter(out.problems));
    }
    for (const auto &part : intent.parts)
        out.parts.push_back(describePart(part));
    out.consequences = consequencesOf(files);
    std::ranges::copy(intent.remarks, std::back_inserter(out.consequences));
    const auto risk = riskOf(files);
    if (risk && intent.kind != rpc::changes::Kind::FallBack && confirmSeconds(intent) > 0)
        out.consequences.push_back("It is taken back after " + std::to_string(confirmSeconds(intent)) +
                                   " seconds unless it is confirmed, because " + *risk + ".");
    out.interruption = interruptionOf(planOf(planned, rereads()));
    return out;
}

Answer<Outcome> Engine::perform(const Caller &caller, const Intent &intent)
{
    m_targets.forgetOverlay();
    auto files = gather(intent);
    if (!files) {
        if (!intent.manner.preview.value_or(false))
            note(caller, intent.verb, {}, {.title = intent.title}, "refused: " + files.error().sentence());
        return std::unexpected(files.error());
    }
    auto outcome = describe(intent, *files);
    if (intent.manner.preview.value_or(false))
        return outcome;
    if (const auto fault = refusal(intent, outcome)) {
        note(caller, intent.verb, *files, outcome, "refused: " + fault->sentence());
        return std::unexpected(*fault);
    }
    if (const auto fault = askFor(caller, dangersIn(intent, *files)))
        return std::unexpected(*fault); // who asks for them puts a refusal on record
    if (intent.mendsTree)
        outcome.steps.push_back(m_followUps.run(FollowUp::MakeTree));
    if (files->empty())
        return outcome;
    return carryOut(caller, intent, *files, std::move(outcome));
}

Result<Journal> Engine::journalOf(const Caller &caller, const Intent &intent, const Files &files) const
{
    const auto past = history();
    if (!past)
        return fail(ErrorKind::System, past.error().reason);
    Journal out;
    out.id = MW_TRY(past->newest()) + 1;
    out.time = clock::now();
    out.uid = caller.uid;
    out.who = safeText(caller.name);
    out.kind = intent.kind;
    out.title = safeText(intent.title);
    out.note = safeText(intent.manner.note.value_or(std::string()));
    if (riskOf(files) && intent.kind != rpc::changes::Kind::FallBack && confirmSeconds(intent) > 0)
        out.confirmBefore = out.time + confirmSeconds(intent);
    for (const auto &file : files) {
        const auto now = file.before.present ? file.before.attributes() : FileAttributes{file.target.mode, file.target.owner};
        const auto then = file.attributes.value_or(now);
        out.files.push_back({.file = file.target.name,
                             .present = file.before.present,
                             .before = file.before.content,
                             .mode = now.mode,
                             .uid = now.owner.uid,
                             .gid = now.owner.gid,
                             .after = file.after,
                             .afterMode = then.mode,
                             .afterUid = then.owner.uid,
                             .afterGid = then.owner.gid});
    }
    return out;
}

Answer<Outcome> Engine::carryOut(const Caller &caller, const Intent &intent, const Files &files, Outcome outcome)
{
    const auto failedFault = [&](const Error &error, const std::string &remedy) {
        note(caller, intent.verb, files, outcome, "failed: " + error.text);
        return std::unexpected(rpc::failed(actInWords(intent.verb), error.text, remedy));
    };
    // Else taking back the first change of a person's file would remove it.
    std::vector<Target> ofPeople;
    for (const auto &file : files) {
        if (file.target.kind == TargetKind::Person)
            ofPeople.push_back(file.target);
    }
    if (const auto noted = noteOutside(ofPeople); !noted)
        return std::unexpected(noted.error());
    const auto journal = journalOf(caller, intent, files);
    if (!journal)
        return failedFault(journal.error(), "Nothing has been changed.");
    if (const auto written = writeJournal(m_journal, *journal); !written)
        return failedFault(written.error(), "Nothing has been changed.");
    Course course{.journal = *journal, .way = Way::Forward, .steps = &outcome.steps, .written = {}, .edited = {}};
    if (const auto done = run(course, journal->forward()); !done) {
        const auto back = takeBack(*journal, leftOf(course));
        if (back && !course.edited.empty()) {
            auto fault = editedFault(caller, intent, files, outcome, course.edited.front());
            (void)noteOutside(); // if it cannot be now, the next change does it
            return std::unexpected(std::move(fault));
        }
        return failedFault(done.error(), back ? takenBack()
                                              : "It could not be taken back either; the next start of mailwrightd tries it again.");
    }
    readBack(*journal, outcome.steps);
    probe(files, outcome.steps);
    outcome.applied = true;
    outcome.id = journal->id;
    outcome.confirmBefore = journal->confirmBefore;
    const auto finished = finish(*journal);
    outcome.steps.push_back({"the change is recorded in the history", finished ? StepResult::Done : StepResult::Failed,
                             finished ? std::string() : finished.error().text});
    note(caller, intent.verb, files, outcome, "done");
    return outcome;
}

// A file that was edited during the apply. The rest has been taken back.
rpc::Fault Engine::editedFault(const Caller &caller, const Intent &intent, const Files &files, const Outcome &outcome,
                               const std::string &name) const
{
    auto fault = rpc::stale(name, "It was edited outside while the change was being made. Read it again.");
    const auto target = m_targets.find(name);
    if (const auto now = target ? m_targets.read(*target) : Result<FileState>(std::unexpected(target.error())); now)
        fault = staleFault(*target, *now);
    fault.reason += " What was changed already has been taken back, but for this file.";
    note(caller, intent.verb, files, outcome, "failed: " + fault.sentence());
    return fault;
}

// The way back goes on when what is compiled cannot be: the files count more, and every start compiles what is stale.
Result<void> Engine::run(Course &course, const std::vector<PlannedFile> &files)
{
    for (const auto &operation : planOf(files, rereads())) {
        if (operation.kind == Operation::Kind::Follow) {
            const auto step = m_followUps.run(operation.follow, operation.file);
            if (step.result == StepResult::Failed && FollowUps::isVital(operation.follow) && course.way == Way::Forward)
                return fail(ErrorKind::System, step.detail);
            if (course.steps)
                course.steps->push_back(step);
            continue;
        }
        if (auto done = write(course, operation); !done) {
            if (!isLeft(course.journal, operation.file, course.way, done.error()))
                return done;
            continue;
        }
        if (course.steps)
            course.steps->push_back({operation.file + (operation.kind == Operation::Kind::Write ? " is written" : " is removed")});
    }
    return {};
}

// Between two operations pass up to 30 seconds, in which an editor may have saved the file. On the way back it stays so then.
Result<void> Engine::write(Course &course, const Operation &operation)
{
    if (std::ranges::contains(course.edited, operation.file))
        return {};
    const auto target = MW_TRY(m_targets.find(operation.file));
    const auto now = m_targets.read(target);
    const auto written = course.written.find(operation.file);
    const auto edited = [&](const Error &error) {
        course.edited.push_back(operation.file);
        if (course.way == Way::Forward)
            return Result<void>(Failure(error));
        m_left.push_back(now ? editedSince(operation.file) : leftBecause(operation.file, error));
        return Result<void>();
    };
    if (!now) // Permission: what is there now is no file that could be changed
        return now.error().kind == ErrorKind::Permission ? edited(now.error()) : Failure(now.error());
    if (written == course.written.end() ? !course.journal.isOf(operation.file, now->text()) : written->second != now->text())
        return edited(fail(ErrorKind::Busy, operation.file + " was edited meanwhile").error());
    const auto *file = course.journal.find(operation.file);
    FileWish wish;
    if (operation.kind == Operation::Kind::Write)
        wish.content = operation.content;
    const auto attributes = course.way == Way::Forward ? file->attributesAfter() : file->attributesBefore();
    wish.mode = attributes.mode;
    wish.owner = attributes.owner;
    wish.replaces = now->hash();
    const auto done = m_targets.write(target, wish);
    if (!done)
        return done.error().kind == ErrorKind::Busy && done.error().number == 0 ? edited(done.error()) : done;
    course.written[operation.file] = wish.content;
    return {};
}

void Engine::readBack(const Journal &journal, std::vector<Step> &steps) const
{
    Step step{"every file reads back as it was meant"};
    for (const auto &file : journal.files) {
        const auto target = m_targets.find(file.file);
        const auto now = target ? m_targets.read(*target) : Result<FileState>(std::unexpected(target.error()));
        if (!now || now->text() != file.after)
            step = {step.what, StepResult::Failed, file.file + (now ? " holds something else" : ": " + now.error().text)};
    }
    steps.push_back(std::move(step));
}

void Engine::note(const Caller &caller, const std::string &verb, const Files &files, const Outcome &outcome,
                  const std::string &result) const
{
    AuditRecord record{.time = clock::now(), .uid = caller.uid, .who = caller.name, .verb = verb, .set = outcome.id,
                       .object = outcome.title, .result = result, .files = {}};
    for (const auto &file : files) {
        // The reason of a refusal may quote the line that is wrong.
        if (holdsSecret(file.target, file.after) || holdsSecret(file.target, file.before.text()))
            record.result = result.substr(0, result.find(':'));
        FileState after;
        after.present = file.after.has_value();
        after.content = file.after.value_or(std::string());
        record.files.push_back({file.target.name, auditHash(file.target, file.before.text(), file.before.hash()),
                                auditHash(file.target, file.after, after.hash())});
    }
    if (!caller.granted.empty())
        record.result += " (allowed: " + dangersAsText(caller.granted) + ")";
    if (prepareState())
        m_audited.push_back(audit().append(record).value_or("a record of the audit log could not be written"));
}

} // namespace mw::helper
