// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-queued/Daemon.h"

#include "daemon/mta/qmail-queued/FileQueueStore.h"
#include "daemon/mta/qmail-queued/Preparation.h"
#include "daemon/mta/qmail-queued/Server.h"
#include "shared/mail/Home.h"
#include "shared/os/Limits.h"

#include <algorithm>
#include <csignal>

namespace mw::queued {
namespace {

constexpr unsigned kSyncThreads = 7;
constexpr std::size_t kDescriptorsEach = 5; // socket, message, envelope, and the two files
constexpr std::size_t kOwnDescriptors = 128;
constexpr std::size_t kBufferBytes = 64U << 10U;

void say(const std::string &text)
{
    (void)os::writeAll(2, "qmail-queued: " + text + "\n");
}

Result<ServerLimits> limitsOfProcess()
{
    ServerLimits limits;
    const auto files = MW_TRY(os::raiseOpenFileLimit(limits.submissions * kDescriptorsEach + kOwnDescriptors));
    const auto room = files > 2 * kOwnDescriptors ? files - kOwnDescriptors : kOwnDescriptors;
    limits.submissions = std::clamp<std::size_t>(room / kDescriptorsEach, 8, limits.submissions);
    limits.ofOneUser = mail::privateMode() ? limits.submissions : limits.submissions / 2;
    return limits;
}

Result<void> serve()
{
    os::ignoreBrokenPipes();
    auto signals = MW_TRY(os::SignalFd::open({SIGTERM, SIGINT, SIGHUP}));
    const auto preparation = MW_TRY(Preparation::make());
    for (const auto &warning : preparation.warnings())
        say("warning: " + warning);
    const auto limits = MW_TRY(limitsOfProcess());
    const auto layout = MW_TRY(mail::QueueLayout::ofHome());
    const auto queue = mail::queueDirectory();
    const auto lock = lockService();
    if (!lock)
        return Failure(lock.error().within("another qmail-queued serves this queue"));
    auto store = MW_TRY(FileQueueStore::open(queue, layout, kSyncThreads));
    auto roles = MW_TRY(mail::ReceivedRoles::ofSystem());
    auto pipe = MW_TRY(os::makePipe());
    Workshop workshop{*store, std::move(roles), mail::Controls::ofHome(), std::move(pipe), std::vector<char>(kBufferBytes)};
    auto listener = MW_TRY(listenForSubmissions());
    auto poller = MW_TRY(os::Poller::open());
    auto commits = MW_TRY(GroupCommit::start(*store, [queue] { pullTrigger(queue); }));
    Server server(std::move(listener), std::move(signals), std::move(poller), *commits, workshop, limits);
    return server.run();
}

} // namespace

int runDaemon()
{
    const auto served = serve();
    if (served)
        return 0;
    say("fatal: " + served.error().text);
    return 111;
}

} // namespace mw::queued
