// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/services/SuperviseStatus.h"

#include "shared/os/Files.h"

#include <cerrno>
#include <fcntl.h>

namespace mw::helper {
namespace {

constexpr std::size_t kStatusSize = 18;
constexpr std::uint64_t kEpoch = (std::uint64_t{1} << 62U) + 10; // TAI64 label of 1970 as daemontools counts

std::uint64_t byteAt(std::string_view bytes, std::size_t i)
{
    return static_cast<unsigned char>(bytes[i]);
}

Result<os::Fd> openFifo(const std::string &path)
{
    return os::openAt(os::kWorkingDirectory, path, O_WRONLY | O_NONBLOCK | O_NOFOLLOW);
}

} // namespace

std::optional<SuperviseStatus> parseSuperviseStatus(std::string_view bytes)
{
    if (bytes.size() < kStatusSize)
        return std::nullopt;
    std::uint64_t seconds = 0;
    for (std::size_t i = 0; i < 8; ++i)
        seconds = seconds << 8U | byteAt(bytes, i);
    std::uint64_t pid = 0;
    for (std::size_t i = 16; i > 12; --i)
        pid = pid << 8U | byteAt(bytes, i - 1);
    SuperviseStatus out;
    out.since = static_cast<UnixTime>(seconds - kEpoch);
    out.pid = static_cast<pid_t>(pid);
    out.paused = bytes[16] != 0;
    out.wanted = bytes[17] == 'u' || bytes[17] == 'd' ? bytes[17] : '\0';
    return out;
}

bool isSupervised(const std::string &service)
{
    return openFifo(service + "/supervise/ok").has_value();
}

Result<SuperviseStatus> readSuperviseStatus(const std::string &service)
{
    const auto path = service + "/supervise/status";
    const auto bytes = MW_TRY(os::readFile(path, 4096));
    const auto status = parseSuperviseStatus(bytes);
    if (!status)
        return fail(ErrorKind::Format, path + " is not a status of supervise");
    return *status;
}

Result<void> tellSupervise(const std::string &service, std::string_view letters)
{
    const auto fifo = openFifo(service + "/supervise/control");
    if (!fifo && (fifo.error().number == ENXIO || fifo.error().number == ENOENT))
        return fail(ErrorKind::NotFound, "no supervise looks after " + service);
    if (!fifo)
        return Failure(fifo.error());
    return os::writeAll(fifo->get(), letters);
}

} // namespace mw::helper
