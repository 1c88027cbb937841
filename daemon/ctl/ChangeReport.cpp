// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/ChangeReport.h"

#include "daemon/ctl/Format.h"

using namespace Qt::StringLiterals;

namespace mw::ctl {
namespace {

void printProblems(const rpc::changes::Outcome &outcome)
{
    for (const auto &problem : outcome.problems) {
        auto place = harmless(problem.file);
        if (problem.line > 0)
            place += u":%1"_s.arg(problem.line);
        const bool isError = problem.severity == rpc::changes::Severity::Error;
        Session::print((isError ? u"! "_s : u"? "_s) + place + u": "_s + harmless(problem.reason) + u'\n');
    }
}

QString wordOf(rpc::changes::StepResult result)
{
    using rpc::changes::StepResult;
    return result == StepResult::Done ? u"done    "_s : result == StepResult::Skipped ? u"skipped "_s : u"FAILED  "_s;
}

void printPreview(const rpc::changes::Outcome &outcome)
{
    for (const auto &file : outcome.files)
        Session::print(harmlessLines(file.diff));
    Session::print(u"\n"_s);
    for (const auto &sentence : outcome.consequences)
        Session::print(u"- "_s + harmless(sentence) + u'\n');
    Session::print(u"Interruption: "_s + harmless(outcome.interruption) + u'\n');
}

} // namespace

std::optional<rpc::changes::Manner> mannerOf(const Session &session)
{
    rpc::changes::Manner out;
    if (session.hasFlag(u"--preview"_s))
        out.preview = true;
    if (const auto note = session.option(u"--note"_s); !note.isEmpty())
        out.note = note.toStdString();
    bool isNumber = false;
    const auto seconds = session.option(u"--confirm-within"_s).toLongLong(&isNumber);
    if (isNumber)
        out.confirmWithin = seconds;
    if (session.hasFlag(u"--keep"_s))
        out.confirmWithin = 0;
    return out;
}

void printOutcome(const rpc::changes::Outcome &outcome, bool isPreview)
{
    if (outcome.files.empty())
        return Session::print(u"Nothing to change: it is so already.\n"_s);
    printProblems(outcome);
    if (isPreview)
        return printPreview(outcome);
    for (const auto &step : outcome.steps) {
        const auto detail = step.detail.empty() ? QString() : u" ("_s + harmless(step.detail) + u')';
        Session::print(wordOf(step.result) + harmless(step.what) + detail + u'\n');
    }
    for (const auto &sentence : outcome.consequences)
        Session::print(u"- "_s + harmless(sentence) + u'\n');
    Session::print(u"Change %1: %2.\n"_s.arg(outcome.id).arg(harmless(outcome.title)));
    if (outcome.confirmBefore > 0)
        Session::print(u"It is taken back at %1 unless you confirm it: mailwrightctl confirm\n"_s.arg(localTime(outcome.confirmBefore)));
}

} // namespace mw::ctl
