// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/doctor/Sockets.h"

#include "shared/base/Text.h"
#include "shared/os/Files.h"

#include <algorithm>
#include <array>
#include <cstdlib>

#include <unistd.h>

namespace mw::helper {
namespace {

std::string linkTarget(const std::string &path)
{
    std::array<char, 4096> buffer{};
    const auto length = ::readlink(path.c_str(), buffer.data(), buffer.size());
    return length > 0 ? std::string(buffer.data(), static_cast<std::size_t>(length)) : std::string();
}

std::string pathOf(pid_t pid)
{
    auto path = linkTarget("/proc/" + std::to_string(pid) + "/exe");
    // A program that was replaced while it runs.
    if (constexpr std::string_view kGone = " (deleted)"; path.ends_with(kGone))
        path.resize(path.size() - kGone.size());
    return path;
}

// The name of a process from /proc; files there have no size, so they are read to the end.
std::string nameOf(pid_t pid)
{
    const auto file = os::openRead("/proc/" + std::to_string(pid) + "/comm");
    const auto name = file ? os::readAll(file->get(), 4096) : Result<std::string>(std::string());
    return name ? std::string(text::trimRight(*name)) : std::string();
}

std::vector<pid_t> processes()
{
    std::vector<pid_t> out;
    const auto names = os::listDirectory(os::kWorkingDirectory, "/proc").value_or(std::vector<std::string>());
    for (const auto &name : names) {
        if (const auto number = text::wholeNumber(name))
            out.push_back(static_cast<pid_t>(*number));
    }
    return out;
}

// Groups of eight hexadecimal digits, each a 32-bit word as the machine (little-endian) keeps it.
std::optional<net::IpAddress> addressOf(std::string_view hex)
{
    std::vector<std::uint8_t> bytes;
    for (std::size_t i = 0; i + 8 <= hex.size(); i += 8) {
        const auto word = std::strtoul(std::string(hex.substr(i, 8)).c_str(), nullptr, 16);
        for (unsigned shift = 0; shift < 32; shift += 8)
            bytes.push_back(static_cast<std::uint8_t>(word >> shift));
    }
    if (bytes.size() == 4) {
        return net::IpAddress::v4(static_cast<std::uint32_t>(bytes[0]) << 24U | static_cast<std::uint32_t>(bytes[1]) << 16U |
                                  static_cast<std::uint32_t>(bytes[2]) << 8U | bytes[3]);
    }
    if (bytes.size() != 16)
        return std::nullopt;
    std::array<std::uint8_t, 16> all{};
    std::ranges::copy(bytes, all.begin());
    return net::IpAddress::v6(all);
}

void addListeners(const std::string &table, std::uint16_t port, std::vector<Listener> &out)
{
    constexpr std::size_t kLocal = 1;
    constexpr std::size_t kState = 3;
    constexpr std::size_t kInode = 9;
    const auto file = os::openRead(table);
    const auto content = file ? os::readAll(file->get(), 64U << 20U) : Result<std::string>(std::string());
    if (!content)
        return;
    for (const auto line : text::lines(*content)) {
        std::vector<std::string_view> fields;
        for (const auto field : text::split(line, ' ')) {
            if (!field.empty())
                fields.push_back(field);
        }
        if (fields.size() <= kInode || fields[kState] != "0A")
            continue;
        const auto colon = fields[kLocal].find(':');
        const auto address = addressOf(fields[kLocal].substr(0, colon));
        const auto number = std::strtoul(std::string(fields[kLocal].substr(colon + 1)).c_str(), nullptr, 16);
        const auto inode = text::wholeNumber(fields[kInode]);
        if (address && inode && number == port)
            out.push_back({*address, *inode});
    }
}

} // namespace

std::vector<RunningProgram> runningPrograms()
{
    std::vector<RunningProgram> out;
    for (const auto pid : processes()) {
        auto name = nameOf(pid);
        if (!name.empty())
            out.push_back({pid, std::move(name), pathOf(pid)});
    }
    return out;
}

std::vector<Listener> listenersOn(std::uint16_t port)
{
    std::vector<Listener> out;
    addListeners("/proc/net/tcp", port, out);
    addListeners("/proc/net/tcp6", port, out);
    return out;
}

RunningProgram holderOf(std::uint64_t socket)
{
    const auto wanted = "socket:[" + std::to_string(socket) + "]";
    for (const auto pid : processes()) {
        const auto directory = "/proc/" + std::to_string(pid) + "/fd";
        const auto names = os::listDirectory(os::kWorkingDirectory, directory).value_or(std::vector<std::string>());
        for (const auto &name : names) {
            if (linkTarget(directory + "/" + name) == wanted)
                return {pid, nameOf(pid), pathOf(pid)};
        }
    }
    return {};
}

} // namespace mw::helper
