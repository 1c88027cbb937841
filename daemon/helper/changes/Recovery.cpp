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
        contents[attributesEntryOf(file.file)] = file.after ? std::optional(attributesText(file.attributesAfter())) : std::nullopt;
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

// Writes what was there before to all files but those in `leave`. A child that was killed may have left a new file in a home.
Result<void> Engine::takeBack(const Journal &journal, const std::vector<std::string> &leave)
{
    for (const auto &file : journal.files) {
        if (const auto target = m_targets.find(file.file))
            m_targets.tidy(*target);
    }
    auto files = journal.backward();
    std::erase_if(files, [&](const PlannedFile &file) { return std::ranges::contains(leave, file.file); });
    Course course{.journal = journal, .way = Way::Back, .steps = nullptr, .left = {}, .edited = leave};
    MW_TRY_VOID(run(course, files));
    return removeJournal(m_journal);
}

// An apply that was interrupted is finished, as all it needs is in the journal; if it had not begun, or somebody has edited
// one of its files since, or it cannot be finished, it is taken back.
Result<void> Engine::recover()
{
    const auto journal = MW_TRY(readJournal(m_journal));
    if (!journal)
        return {};
    bool hasBegun = false;
    std::vector<std::string> foreign;
    for (const auto &file : journal->files) {
        const auto target = MW_TRY(m_targets.find(file.file));
        m_targets.tidy(target);
        const auto state = MW_TRY(m_targets.read(target));
        const auto now = state.text();
        hasBegun = hasBegun || now != file.beforeContent() || (state.present && state.attributes() != file.attributesBefore());
        if (!journal->isOf(file.file, now))
            foreign.push_back(file.file);
    }
    if (!hasBegun) {
        MW_TRY_VOID(removeJournal(m_journal));
        m_said.push_back(nameOf(*journal) + " was interrupted before it began; everything is as it was");
        return {};
    }
    if (!foreign.empty()) {
        MW_TRY_VOID(takeBack(*journal, foreign));
        m_said.push_back(nameOf(*journal) + " was interrupted, and " + foreign.front() +
                         " has been edited since; the rest of it is taken back");
        return {};
    }
    Course course{.journal = *journal, .way = Way::Forward, .steps = nullptr, .left = {}, .edited = {}};
    if (const auto done = run(course, journal->forward()); !done) {
        MW_TRY_VOID(takeBack(*journal, course.edited));
        m_said.push_back(nameOf(*journal) + " was interrupted and cannot be finished (" + done.error().text + "); it is taken back");
        return {};
    }
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

Answer<std::optional<rpc::changes::Outcome>> Engine::fallBack()
{
    using Nothing = std::optional<rpc::changes::Outcome>;
    const auto waiting = readJournal(m_unconfirmed);
    if (!waiting)
        return std::unexpected(rpc::failed("take back what was not confirmed", waiting.error().text));
    if (!*waiting || clock::now() < (*waiting)->confirmBefore)
        return Nothing();
    auto intent = inverseOf(**waiting);
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
