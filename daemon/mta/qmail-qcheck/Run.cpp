// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-qcheck/Run.h"

#include "daemon/mta/qmail-qcheck/Repair.h"
#include "daemon/mta/qmail-qcheck/Snapshot.h"

#include "shared/base/Text.h"
#include "shared/mail/QueueChange.h"

#include <array>
#include <climits>
#include <cstdlib>
#include <memory>
#include <time.h>

namespace mw::qcheck {
namespace {

using Verb = Request::Verb;

struct Word {
    std::string_view name;
    Verb verb;
    bool argument;
};
constexpr std::array kWords{
    Word{"check", Verb::Check, false},         Word{"repair", Verb::Repair, false},
    Word{"snapshot", Verb::Snapshot, true},    Word{"restore", Verb::Restore, true},
    Word{"split", Verb::Split, true},          Word{"import-flat", Verb::Import, false},
    Word{"resume", Verb::Resume, false},       Word{"abandon", Verb::Abandon, false},
};
constexpr unsigned kMostSplit = 10007;

Failure usage(const std::string &problem)
{
    return fail(ErrorKind::Format, problem + "\nusage: qmail-qcheck [--check | --repair | --snapshot DIRECTORY [--copy] "
                                             "| --restore DIRECTORY | --split N | --import-flat | --resume | --abandon]");
}

// The changes are taken up from another directory, perhaps.
Result<std::string> absolutePath(const std::string &path)
{
    const std::unique_ptr<char, decltype(&std::free)> real(::realpath(path.c_str(), nullptr), &std::free);
    if (!real)
        return failErrno(path);
    return std::string(real.get());
}

void print(const std::string &line)
{
    static_cast<void>(os::writeAll(1, line + "\n"));
}

std::string remedyInWords(const Finding &finding)
{
    switch (finding.remedy) {
    case Remedy::None:
        return {};
    case Remedy::Owner:
    case Remedy::Make:
        return " [--repair mends it]";
    default:
        return " [--repair mends it when qmail-send and qmail-queued are stopped]";
    }
}

// While mail flows a finding may be a moment's state, so it has to be there a second time.
Result<Survey> surveyTwice(const Tree &tree)
{
    auto out = MW_TRY(survey(tree, clock::now()));
    if (out.findings.empty())
        return out;
    const timespec moment{1, 0};
    ::nanosleep(&moment, nullptr);
    out.findings = confirmed(out.findings, MW_TRY(survey(tree, clock::now())).findings);
    return out;
}

Result<int> report(const Tree &tree, bool quiet)
{
    const auto result = quiet ? MW_TRY(survey(tree, clock::now())) : MW_TRY(surveyTwice(tree));
    bool left = false;
    for (const auto &finding : result.findings) {
        print(finding.path + ": " + finding.text + remedyInWords(finding));
        left = true;
    }
    if (const auto note = MW_TRY(ChangeNote::find(tree))) {
        print(std::string(mail::kQueueChangeNote) + ": a change is not finished (" + note->what() +
              "): qmail-send does not start until it is [--resume finishes it]");
        left = true;
    }
    print(std::to_string(result.waiting + result.preprocessed) + " messages, " + std::to_string(result.waiting) +
          " of them not yet preprocessed; " + std::to_string(result.unfinished) + " being written; " +
          (left ? std::to_string(result.findings.size()) + " findings" : "the queue is in order"));
    return left ? 1 : 0;
}

struct Session {
    Tree tree;
    Locks locks;
};

Result<Session> lockBoth()
{
    Session out{MW_TRY(Tree::open()), {}};
    out.locks.send = MW_TRY(lockAgainstSend(out.tree));
    out.locks.queued = MW_TRY(lockAgainstQueued(out.tree));
    return out;
}

Result<void> refuseUnfinished(const Tree &tree)
{
    if (const auto note = MW_TRY(ChangeNote::find(tree)))
        return fail(ErrorKind::Busy, "a change is not finished (" + note->what() + "); run qmail-qcheck --resume first");
    return {};
}

Result<int> runRepair()
{
    auto tree = MW_TRY(Tree::open());
    MW_TRY_VOID(refuseUnfinished(tree));
    Locks locks;
    if (auto send = lockAgainstSend(tree)) {
        locks.send = std::move(*send);
        if (auto queued = lockAgainstQueued(tree))
            locks.queued = std::move(*queued);
    }
    MW_TRY_VOID(repair(tree, locks, print));
    return report(tree, locks.both());
}

Result<int> runSplit(unsigned split)
{
    auto session = MW_TRY(lockBoth());
    auto note = MW_TRY(ChangeNote::find(session.tree));
    // An unfinished change of the split may as well go on to another one: every file is looked at anyway.
    if (note && !note->what().starts_with("split "))
        MW_TRY_VOID(refuseUnfinished(session.tree));
    if (note)
        note = MW_TRY(ChangeNote::begin(session.tree, {"split " + std::to_string(split)}));
    MW_TRY_VOID(changeSplit(session.tree, split, std::move(note), print));
    return report(session.tree, true);
}

Result<int> runRestore(const std::string &directory)
{
    const auto tree = MW_TRY(Tree::open());
    const auto lock = MW_TRY(lockAgainstSend(tree));
    auto note = MW_TRY(ChangeNote::find(tree));
    const auto path = MW_TRY(absolutePath(directory));
    if (note && note->what() != "restore " + path)
        MW_TRY_VOID(refuseUnfinished(tree));
    MW_TRY_VOID(restoreSnapshot(tree, path, std::move(note), print));
    return 0;
}

Result<int> runResume()
{
    std::string what;
    {
        const auto tree = MW_TRY(Tree::open());
        const auto note = MW_TRY(ChangeNote::find(tree));
        if (!note) {
            print("no change is unfinished");
            return 0;
        }
        what = note->what();
    }
    if (what.starts_with("restore "))
        return runRestore(what.substr(std::string_view("restore ").size()));
    if (what.starts_with("split "))
        return runSplit(static_cast<unsigned>(text::leadingNumber(what.substr(6)).value));
    auto session = MW_TRY(lockBoth());
    auto note = MW_TRY(ChangeNote::find(session.tree));
    if (note)
        MW_TRY_VOID(resumeRenumber(session.tree, std::move(*note), print));
    return report(session.tree, true);
}

Result<int> runAbandon()
{
    const auto tree = MW_TRY(Tree::open());
    const auto lock = MW_TRY(lockAgainstSend(tree));
    auto note = MW_TRY(ChangeNote::find(tree));
    if (note && !note->what().starts_with("restore "))
        return fail(ErrorKind::Config, "only a restore can be given up; run qmail-qcheck --resume");
    if (note)
        MW_TRY_VOID(note->end());
    print(note ? "what was brought back stays; the rest is not restored" : "no change is unfinished");
    return 0;
}

} // namespace

Result<Request> parseRequest(int argc, char **argv)
{
    Request out;
    bool chosen = false;
    for (int i = 1; i < argc; ++i) {
        std::string_view name = argv[i];
        if (name.starts_with("--"))
            name.remove_prefix(2);
        if (name == "copy") {
            out.copy = true;
            continue;
        }
        const auto *word = std::ranges::find(kWords, name, &Word::name);
        if (word == kWords.end())
            return usage("unknown word " + std::string(argv[i]));
        if (chosen)
            return usage("only one thing at a time");
        chosen = true;
        out.verb = word->verb;
        if (word->argument && ++i >= argc)
            return usage(std::string(name) + " needs an argument");
        if (word->argument)
            out.directory = argv[i];
    }
    if (out.verb == Verb::Split) {
        const auto number = text::wholeNumber(out.directory);
        if (!number || *number < 1 || *number > kMostSplit)
            return usage("split needs a number from 1 to 10007");
        out.split = static_cast<unsigned>(*number);
    }
    return out;
}

Result<int> run(const Request &request)
{
    switch (request.verb) {
    case Verb::Repair:
        return runRepair();
    case Verb::Snapshot: {
        const auto tree = MW_TRY(Tree::open());
        MW_TRY_VOID(mail::refuseDuringChange(tree.path()));
        const auto count = MW_TRY(takeSnapshot(tree, request.directory, request.copy));
        print(std::to_string(count) + " messages saved in " + request.directory);
        return 0;
    }
    case Verb::Restore:
        return runRestore(request.directory);
    case Verb::Split:
        return runSplit(request.split);
    case Verb::Import:
        return runSplit(MW_TRY(Tree::open()).layout().split());
    case Verb::Resume:
        return runResume();
    case Verb::Abandon:
        return runAbandon();
    case Verb::Check:
        break;
    }
    return report(MW_TRY(Tree::open()), false);
}

void complain(const std::string &program, const std::string &text)
{
    static_cast<void>(os::writeAll(2, program + ": fatal: " + text + "\n"));
}

} // namespace mw::qcheck
