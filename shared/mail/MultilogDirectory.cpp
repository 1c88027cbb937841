// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/MultilogDirectory.h"

#include "shared/mail/Tai64n.h"
#include "shared/os/Files.h"

#include <algorithm>
#include <tuple>

namespace mw::mail {

LogFileKind logFileKind(std::string_view name)
{
    if (name == "current")
        return LogFileKind::Current;
    if (name == "previous")
        return LogFileKind::Previous;
    if (name.size() != kTai64nLength + 2 || !decodeTai64n(name))
        return LogFileKind::None;
    if (name.ends_with(".s"))
        return LogFileKind::Finished;
    return name.ends_with(".u") ? LogFileKind::Unfinished : LogFileKind::None;
}

std::vector<std::string> orderedLogFiles(std::vector<std::string> names)
{
    std::erase_if(names, [](const std::string &name) { return logFileKind(name) == LogFileKind::None; });
    const auto rank = [](const std::string &name) { return name == "current" ? 2 : name == "previous" ? 1 : 0; };
    std::ranges::sort(names, {}, [&](const std::string &name) { return std::tuple(rank(name), name); });
    return names;
}

Result<std::vector<std::string>> listLogFiles(const std::string &directory)
{
    return orderedLogFiles(MW_TRY(os::listDirectory(os::kWorkingDirectory, directory)));
}

} // namespace mw::mail
