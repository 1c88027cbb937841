// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/changes/AsAccount.h"

#include "shared/os/Fd.h"
#include "shared/os/Process.h"
#include "shared/os/Signals.h"
#include "shared/rpc/Packed.h"

#include <csignal>

namespace mw::helper {
namespace {

constexpr std::size_t kMost = 256U << 20U;
constexpr int kEndMilliseconds = 1'000; // in which a process that is killed is gone, unless the kernel holds it
constexpr int kOut = 3;                 // the child's only descriptor

struct Report {
    bool good = false;
    std::string result; // or the error's text
    std::int64_t kind = 0;
    std::int64_t number = 0;
    static constexpr auto fields = std::tuple(rpc::field("good", &Report::good), rpc::field("result", &Report::result),
                                              rpc::field("kind", &Report::kind), rpc::field("number", &Report::number));
};

Report reportOf(const Result<std::string> &result)
{
    if (result)
        return {.good = true, .result = *result};
    return {.good = false,
            .result = result.error().text,
            .kind = static_cast<std::int64_t>(result.error().kind),
            .number = result.error().number};
}

// It holds neither the lock nor our output, so that nobody waits for them should it outlive us; and it does not mean to.
[[noreturn]] void workInChild(const os::Identity &who, const std::function<Result<std::string>()> &work, std::optional<gid_t> group, int out)
{
    if (!os::keepOneDescriptor(out))
        os::exitNow(111);
    const auto become = os::becomePermanently(who, group);
    os::signalOnParentExit(SIGKILL); // becoming another has cleared it
    const auto report = become ? reportOf(work()) : reportOf(std::unexpected(become.error()));
    const bool told = os::writeAll(kOut, rpc::packed(report)).has_value();
    os::exitNow(told ? 0 : 111);
}

// SIGKILL also ends one that is stopped. One that a file system holds which does not answer ends later, without us.
void end(pid_t child, bool isLate)
{
    if (isLate)
        os::sendSignal(child, SIGKILL);
    if (const auto process = os::processDescriptor(child); process && os::waitReadable(process->get(), kEndMilliseconds).value_or(false))
        (void)os::waitFor(child);
}

Failure lateFailure(const os::Identity &who, int milliseconds)
{
    const auto account = os::accountOf(who.uid);
    return fail(ErrorKind::Timeout, "the process that worked as " + (account ? account->name : "uid " + std::to_string(who.uid)) +
                                        " had not ended after " + std::to_string(milliseconds / 1000) +
                                        " seconds and was killed: somebody has stopped it, or the home does not answer");
}

} // namespace

Result<std::string> asAccount(const os::Identity &who, const std::function<Result<std::string>()> &work, const AccountLimits &limits)
{
    if (os::currentIdentity().uid == who.uid)
        return work();
    auto pipe = MW_TRY(os::makePipe());
    const auto child = MW_TRY(os::forkProcess());
    if (child == 0)
        workInChild(who, work, limits.group, pipe.write.get());
    pipe.write.reset();
    std::string bytes;
    const auto ended = os::readAllWithin(pipe.read.get(), bytes, kMost, limits.milliseconds);
    end(child, !ended.value_or(false));
    if (!MW_TRY(ended))
        return lateFailure(who, limits.milliseconds);
    const auto report = rpc::unpacked<Report>(bytes);
    if (!report)
        return fail(ErrorKind::System, "the process that became uid " + std::to_string(who.uid) + " ended early");
    if (report->good)
        return report->result;
    return std::unexpected(Error{static_cast<ErrorKind>(report->kind), static_cast<int>(report->number), report->result});
}

} // namespace mw::helper
