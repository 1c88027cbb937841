// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/changes/AsAccount.h"

#include "shared/os/Fd.h"
#include "shared/os/Process.h"
#include "shared/rpc/Packed.h"

namespace mw::helper {
namespace {

constexpr std::size_t kMost = 256U << 20U;

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

[[noreturn]] void workInChild(const os::Identity &who, const std::function<Result<std::string>()> &work, int out)
{
    const auto become = os::becomePermanently(who);
    const auto report = become ? reportOf(work()) : reportOf(std::unexpected(become.error()));
    const bool told = os::writeAll(out, rpc::packed(report)).has_value();
    os::exitNow(told ? 0 : 111);
}

} // namespace

Result<std::string> asAccount(const os::Identity &who, const std::function<Result<std::string>()> &work)
{
    if (os::currentIdentity().uid == who.uid)
        return work();
    auto pipe = MW_TRY(os::makePipe());
    const auto child = MW_TRY(os::forkProcess());
    if (child == 0)
        workInChild(who, work, pipe.write.get());
    pipe.write.reset();
    const auto bytes = os::readAll(pipe.read.get(), kMost);
    (void)os::waitFor(child);
    const auto report = rpc::unpacked<Report>(MW_TRY(bytes));
    if (!report)
        return fail(ErrorKind::System, "the process that became uid " + std::to_string(who.uid) + " ended early");
    if (report->good)
        return report->result;
    return std::unexpected(Error{static_cast<ErrorKind>(report->kind), static_cast<int>(report->number), report->result});
}

} // namespace mw::helper
