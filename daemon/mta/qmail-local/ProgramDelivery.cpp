// SPDX-License-Identifier: GPL-3.0-or-later
// Program lines: the shell, its surroundings and its exit code.
#include "daemon/mta/qmail-local/Deliveries.h"
#include "shared/os/Files.h"
#include "shared/os/Process.h"

#include <algorithm>
#include <array>

namespace mw::local {
namespace {

constexpr int kStopReading = 99;
// What qmail-command(8) and sysexits call hopeless.
constexpr std::array kHopeless{100, 64, 65, 70, 76, 77, 78, 112};

// The message opened once more: a program that goes on reading in the background after its end must not move the
// place where the next line reads. Not valid where that is impossible; then they share it, as on qmail.
os::Fd ownDescription(int message)
{
    auto opened = os::openRead("/proc/self/fd/" + std::to_string(message));
    return opened ? std::move(*opened) : os::Fd();
}

} // namespace

std::expected<ProgramEnd, Verdict> runProgram(const Message &message, const std::string &command,
                                              const std::vector<std::string> &environment,
                                              const Output &output)
{
    if (auto rewound = message.rewind(); !rewound)
        return std::unexpected(rewound.error());
    const auto own = ownDescription(message.fd());
    const auto pid = os::spawn({.program = "/bin/sh",
                                .arguments = {"/bin/sh", "-c", command},
                                .environment = environment,
                                .descriptors = {{own.valid() ? own.get() : message.fd(), 0}, {output.out, 1}, {output.err, 2}}});
    if (!pid)
        return unable("run /bin/sh", pid.error().number);
    const auto status = os::waitFor(*pid);
    if (!status || status->crashed())
        return stop(kTemporary, "Aack, child crashed. (#4.3.0)");
    if (status->code() == kStopReading)
        return ProgramEnd::LastLine;
    if (status->code() == 0)
        return ProgramEnd::GoOn;
    return stop(std::ranges::find(kHopeless, status->code()) != kHopeless.end() ? kPermanent : kTemporary,
                {});
}

} // namespace mw::local
