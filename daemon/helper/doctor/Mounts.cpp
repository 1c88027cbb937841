// SPDX-License-Identifier: GPL-3.0-or-later
// Mount flags of the file systems that programs and run scripts lie on.
#include "daemon/helper/doctor/Checks.h"

#include "shared/base/Text.h"
#include "shared/os/Files.h"

#include <algorithm>
#include <cstdlib>
#include <memory>

namespace mw::helper {
namespace {

struct Mount {
    std::string point;
    std::vector<std::string> options;
    bool has(std::string_view option) const { return std::ranges::find(options, option) != options.end(); }
};

// /proc/self/mountinfo writes a blank as \040.
std::string unescaped(std::string_view s)
{
    std::string out;
    for (std::size_t i = 0; i < s.size(); ++i) {
        if (s[i] == '\\' && i + 3 < s.size()) {
            out += static_cast<char>(std::strtol(std::string(s.substr(i + 1, 3)).c_str(), nullptr, 8));
            i += 3;
        } else {
            out += s[i];
        }
    }
    return out;
}

// A later mount at the same point covers an earlier one.
std::vector<Mount> mounts()
{
    constexpr std::size_t kPoint = 4;
    constexpr std::size_t kOptions = 5;
    std::vector<Mount> out;
    const auto table = os::readFile("/proc/self/mountinfo").value_or(std::string());
    for (const auto line : text::lines(table)) {
        const auto fields = text::split(line, ' ');
        if (fields.size() <= kOptions)
            continue;
        Mount mount{unescaped(fields[kPoint]), {}};
        for (const auto option : text::split(fields[kOptions], ','))
            mount.options.emplace_back(option);
        out.push_back(std::move(mount));
    }
    return out;
}

std::string realPath(const std::string &path)
{
    const std::unique_ptr<char, decltype(&std::free)> real(::realpath(path.c_str(), nullptr), &std::free);
    return real ? real.get() : std::string();
}

const Mount *mountOf(const std::vector<Mount> &all, const std::string &path)
{
    const Mount *best = nullptr;
    for (const auto &mount : all) {
        const bool isAbove = mount.point == "/" || path == mount.point || path.starts_with(mount.point + "/");
        if (isAbove && (!best || mount.point.size() >= best->point.size()))
            best = &mount;
    }
    return best;
}

std::string remount(const Mount &mount, const std::string &option)
{
    return "mount -o remount," + option + " " + mail::shellWord(mount.point);
}

} // namespace

void checkMounts(const Patient &patient, Report &report)
{
    const auto all = mounts();
    const auto names = os::listDirectory(os::kWorkingDirectory, patient.place.home + "/bin").value_or(std::vector<std::string>());
    std::vector<std::string> paths;
    for (const auto &name : names)
        paths.push_back(patient.program(name));
    paths.insert(paths.end(), patient.runScripts.begin(), patient.runScripts.end());
    std::set<std::string> told;
    for (const auto &path : paths) {
        report.looked();
        const auto real = realPath(path);
        const auto stat = os::statAt(os::kWorkingDirectory, real);
        const auto *mount = mountOf(all, real);
        if (real.empty() || !stat || !mount)
            continue;
        if (mount->has("noexec") && told.insert("noexec" + mount->point).second) {
            report.add(mail::finding("mount-noexec", path, 0,
                                     mount->point + " is mounted noexec: nothing on it can be run",
                                     "Mount it without noexec, in /etc/fstab, too.", remount(*mount, "exec")));
        }
        const bool isSetId = S_ISREG(stat->st_mode) && (stat->st_mode & (S_ISUID | S_ISGID)) != 0;
        if (isSetId && mount->has("nosuid") && told.insert("nosuid" + mount->point).second) {
            report.add(mail::finding("mount-nosuid", path, 0,
                                     mount->point + " is mounted nosuid, and this program needs its set-id bit: "
                                                    "mail is deferred for a wrong owner",
                                     "Mount it without nosuid, in /etc/fstab, too.", remount(*mount, "suid")));
        }
    }
}

} // namespace mw::helper
