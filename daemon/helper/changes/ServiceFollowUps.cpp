// SPDX-License-Identifier: GPL-3.0-or-later
// What follows when a hub is made, and when services come, go, stop and start.
#include "daemon/helper/changes/FollowUps.h"

#include "daemon/helper/layout/HubTree.h"

#include "shared/base/Clock.h"
#include "shared/os/Files.h"
#include "shared/rpc/Changes.h"

#include <algorithm>

#include <unistd.h>

namespace mw::helper {
namespace {

using rpc::changes::Step;
using rpc::changes::StepResult;

constexpr int kBeginWait = 12'000;   // milliseconds: svscan looks every five seconds
constexpr int kStopWait = 30'000;    // running work may finish
constexpr useconds_t kLook = 50'000; // microseconds between two looks

template <typename Condition>
bool waitFor(int milliseconds, Condition condition)
{
    const auto limit = clock::monotonicMilliseconds() + milliseconds;
    while (!condition()) {
        if (clock::monotonicMilliseconds() >= limit)
            return false;
        ::usleep(kLook);
    }
    return true;
}

pid_t runningAs(const std::string &path)
{
    const auto status = isSupervised(path) ? readSuperviseStatus(path) : Result<SuperviseStatus>(SuperviseStatus{});
    return status ? status->pid : 0;
}

} // namespace

Step FollowUps::makeTree() const
{
    const auto what = inWords(FollowUp::MakeTree);
    const auto programs = programsDirectory();
    const auto made = programs ? makeHubTree(m_place, *programs) : Result<void>(std::unexpected(programs.error()));
    return made ? Step{what} : Step{what, StepResult::Failed, made.error().text};
}

Step FollowUps::beginService(const std::string &service) const
{
    const auto what = service + " begins";
    const auto names = m_tree.names();
    const bool isSupervisedHere = std::ranges::any_of(names, [&](const std::string &name) { return isSupervised(m_tree.pathOf(name)); });
    if (!isSupervisedHere)
        return {what, StepResult::Skipped, "no supervisor runs; it begins with the others"};
    if (os::statAt(os::kWorkingDirectory, m_tree.pathOf(service) + "/down"))
        return {what, StepResult::Skipped, "it is normally down"};
    if (!waitFor(kBeginWait, [&] { return runningAs(m_tree.pathOf(service)) != 0; }))
        return {what, StepResult::Failed, "the supervisor has not started it; its log says why"};
    return {what, StepResult::Done, "it runs as process " + std::to_string(runningAs(m_tree.pathOf(service)))};
}

// svscan forgets it as the link is gone, and its supervisors end as soon as the program has.
Step FollowUps::endService(const std::string &service) const
{
    const auto what = service + " ends";
    const auto path = m_place.home + "/supervise/" + service;
    const auto log = path + "/log";
    if (!isSupervised(path) && !isSupervised(log))
        return {what, StepResult::Skipped, "it does not run"};
    (void)tellSupervise(path, "dx");
    (void)tellSupervise(log, "x");
    if (!waitFor(kStopWait, [&] { return runningAs(path) == 0; }))
        return {what, StepResult::Failed, "it has not ended within " + std::to_string(kStopWait / 1000) + " seconds; it does when its work is done"};
    return {what};
}

Step FollowUps::tell(const std::string &service, FollowUp what) const
{
    const bool starts = what == FollowUp::StartService;
    const auto words = service + (starts ? " is started" : " is stopped");
    const auto path = m_tree.pathOf(service);
    if (!isSupervised(path))
        return {words, StepResult::Skipped, "no supervisor looks after it"};
    if (const auto told = tellSupervise(path, starts ? "cu" : "cd"); !told)
        return {words, StepResult::Failed, told.error().text};
    if (!waitFor(starts ? kBeginWait : kStopWait, [&] { return (runningAs(path) != 0) == starts; }))
        return {words, StepResult::Failed, "it has not happened in time; its log says why"};
    return {words};
}

} // namespace mw::helper
