// SPDX-License-Identifier: GPL-3.0-or-later
// The end of a change set, what a crash has left of one, and sets that nobody confirmed.
#include "daemon/helper/changes/Engine.h"

#include "daemon/helper/changes/Validation.h"

#include "shared/rpc/Changes.h"

#include <algorithm>

namespace mw::helper {
namespace {

std::string nameOf(const Journal &journal)
{
    return "change " + std::to_string(journal.id) + " (" + journal.title + ")";
}

// Its owner can do with it what he likes, or be no more: no change of the hub waits for that. By the name alone, as such a
// target need not be found any longer.
bool isOthers(const std::string &file)
{
    return file.starts_with("people/") || (file.starts_with("lists/") && !file.ends_with("/spool"));
}

} // namespace

// In this order a crash between two of them is made good by doing it again.
Result<void> Engine::finish(const Journal &journal)
{
    auto past = history();
    if (!past)
        return fail(ErrorKind::System, past.error().reason);
    FileContents contents;
    for (const auto &file : journal.files) {
        const auto target = MW_TRY(m_targets.find(file.file));
        contents[file.file] = file.after;
        contents[attributesEntryOf(file.file)] = file.after ? std::optional(attributesText(attributesNow(target, file))) : std::nullopt;
        if (file.present && holdsSecret(target, file.before))
            MW_TRY_VOID(sealed().keep(journal.id, file.file, file.before));
        if (file.after && holdsSecret(target, file.after))
            contents[file.file] = MW_TRY(marks().placeholderOf(*file.after));
    }
    // What was there already, as /etc/aliases is.
    if (journal.kind == rpc::changes::Kind::Begin)
        MW_TRY_VOID(addFound(contents));
    MW_TRY_VOID(past->record({.id = journal.id, .time = journal.time, .uid = static_cast<uid_t>(journal.uid), .who = journal.who,
                              .kind = journal.kind, .title = journal.title, .note = journal.note},
                             contents));
    if (journal.confirmBefore > 0)
        MW_TRY_VOID(writeJournal(m_unconfirmed, journal));
    return removeJournal(m_journal);
}

// As it became: what a person writes anew is hers alone, and not in a group that she is not in.
FileAttributes Engine::attributesNow(const Target &target, const JournalFile &file) const
{
    const auto state = m_targets.read(target);
    return state && state->text() == file.after ? state->attributes() : file.attributesAfter();
}

// At first only one that its owner has made something else of. One that merely could not be written is tried again, later.
bool Engine::isLeft(const Journal &journal, const std::string &file, Way way, const Error &why)
{
    if (!isOthers(file))
        return false;
    FileState now;
    const auto foreign = foreignIn(journal, *journal.find(file), now);
    m_left.push_back(leftBecause(file, why));
    return way == Way::BackAtLast || (way == Way::Back && foreign && *foreign);
}

std::vector<Engine::LeftFile> Engine::leftOf(const Course &course)
{
    std::vector<LeftFile> out;
    for (const auto &file : course.edited)
        out.push_back(editedSince(file));
    return out;
}

std::string Engine::takenBack() const
{
    std::string out = "What was changed already has been taken back";
    for (const auto &left : m_left)
        out += "; " + left.why;
    return out + ".";
}

// Writes what was there before to all files but those in `leave`. A child that was killed may have left a new file in a home.
Result<void> Engine::takeBack(const Journal &journal, const std::vector<LeftFile> &leave, Way way)
{
    m_left = leave;
    for (const auto &file : journal.files) {
        if (const auto target = m_targets.find(file.file))
            m_targets.tidy(*target);
    }
    auto files = journal.backward();
    std::erase_if(files, [&](const PlannedFile &file) { return std::ranges::contains(leave, file.file, &LeftFile::file); });
    Course course{.journal = journal, .way = way, .steps = nullptr, .written = {}, .edited = {}};
    MW_TRY_VOID(run(course, files));
    return removeJournal(m_journal);
}

Result<std::optional<Engine::LeftFile>> Engine::foreignIn(const Journal &journal, const JournalFile &file, FileState &now) const
{
    const auto target = m_targets.find(file.file);
    auto state = target ? m_targets.read(*target) : Result<FileState>(std::unexpected(target.error()));
    if (!state && !isOthers(file.file))
        return std::unexpected(state.error());
    if (!state)
        return leftBecause(file.file, state.error());
    now = std::move(*state);
    if (journal.isOf(file.file, now.text()))
        return std::nullopt;
    return editedSince(file.file);
}

Result<void> Engine::recoverBack(const Journal &journal, const std::vector<LeftFile> &foreign, const std::string &how)
{
    MW_TRY_VOID(takeBack(journal, foreign, Way::BackAtLast));
    auto done = how;
    for (const auto &left : m_left)
        done += ", and " + left.why;
    done += m_left.empty() ? "; it is taken back" : "; the rest of it is taken back";
    const Caller caller{static_cast<uid_t>(journal.uid), journal.who, false};
    note(caller, "recover", {}, {.id = journal.id, .title = journal.title}, done);
    m_said.push_back(nameOf(journal) + " " + done);
    return {};
}

// An apply that was interrupted is finished, as all it needs is in the journal; if it had not begun, or somebody has edited
// one of its files since, or it cannot be finished, it is taken back.
Result<void> Engine::recover()
{
    const auto journal = MW_TRY(readJournal(m_journal));
    if (!journal)
        return {};
    bool hasBegun = false;
    std::vector<LeftFile> foreign;
    for (const auto &file : journal->files) {
        if (const auto target = m_targets.find(file.file))
            m_targets.tidy(*target);
        FileState now;
        if (auto left = MW_TRY(foreignIn(*journal, file, now))) {
            hasBegun = true; // for all that can be known
            foreign.push_back(std::move(*left));
            continue;
        }
        hasBegun = hasBegun || now.text() != file.beforeContent() || (now.present && now.attributes() != file.attributesBefore());
    }
    if (!hasBegun) {
        MW_TRY_VOID(removeJournal(m_journal));
        m_said.push_back(nameOf(*journal) + " was interrupted before it began; everything is as it was");
        return {};
    }
    if (!foreign.empty())
        return recoverBack(*journal, foreign, "was interrupted");
    m_left.clear();
    Course course{.journal = *journal, .way = Way::Forward, .steps = nullptr, .written = {}, .edited = {}};
    if (const auto done = run(course, journal->forward()); !done)
        return recoverBack(*journal, leftOf(course), "was interrupted and cannot be finished (" + done.error().text + ")");
    MW_TRY_VOID(finish(*journal));
    const Caller caller{static_cast<uid_t>(journal->uid), journal->who, false};
    note(caller, "recover", {}, {.id = journal->id, .title = journal->title}, "done");
    m_said.push_back(nameOf(*journal) + " was interrupted and is finished now");
    return {};
}

std::int64_t Engine::confirmBefore() const
{
    const auto waiting = readJournal(m_unconfirmed);
    return waiting && *waiting ? (*waiting)->confirmBefore : 0;
}

Answer<rpc::changes::Confirm::Reply> Engine::confirm(const Caller &caller)
{
    const auto waiting = readJournal(m_unconfirmed);
    if (!waiting)
        return std::unexpected(rpc::failed("confirm", waiting.error().text));
    if (!*waiting)
        return std::unexpected(rpc::notFound("change that waits to be confirmed"));
    if (const auto gone = removeJournal(m_unconfirmed); !gone)
        return std::unexpected(rpc::failed("confirm", gone.error().text));
    note(caller, "org.mailwright.Changes.Confirm", {}, {.id = (*waiting)->id, .title = (*waiting)->title}, "done");
    return rpc::changes::Confirm::Reply{(*waiting)->id, (*waiting)->title};
}

// What was risky is taken back, whatever the owner of another file of the set has made of that meanwhile.
Journal Engine::withoutForeign(Journal journal)
{
    std::erase_if(journal.files, [&](const JournalFile &file) {
        Journal alone;
        alone.files = {file};
        const auto inverse = isOthers(file.file) ? inverseOf(alone) : Answer<Intent>();
        if (!inverse)
            m_said.push_back(nameOf(journal) + " is taken back, and " + file.file + " is left as it is: " + inverse.error().sentence());
        return !inverse;
    });
    return journal;
}

Answer<std::optional<rpc::changes::Outcome>> Engine::fallBack()
{
    using Nothing = std::optional<rpc::changes::Outcome>;
    const auto waiting = readJournal(m_unconfirmed);
    if (!waiting)
        return std::unexpected(rpc::failed("take back what was not confirmed", waiting.error().text));
    if (!*waiting || clock::now() < (*waiting)->confirmBefore)
        return Nothing();
    auto intent = inverseOf(withoutForeign(**waiting));
    if (!intent)
        return std::unexpected(intent.error());
    intent->verb = "fallBack";
    intent->kind = rpc::changes::Kind::FallBack;
    intent->title = "Not confirmed in time: " + (*waiting)->title;
    auto done = perform({0, "mailwrightd", true}, *intent);
    if (!done)
        return std::unexpected(done.error());
    if (const auto gone = removeJournal(m_unconfirmed); !gone)
        return std::unexpected(rpc::failed("forget the confirmation", gone.error().text));
    return Nothing(std::move(*done));
}

} // namespace mw::helper
