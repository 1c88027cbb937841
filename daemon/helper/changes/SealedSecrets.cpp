// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/changes/SealedSecrets.h"

#include "shared/base/Text.h"
#include "shared/os/AtomicFile.h"
#include "shared/os/Files.h"

#include <algorithm>
#include <filesystem>

namespace mw::helper {
namespace {

constexpr std::size_t kMostSets = 50;
constexpr std::size_t kLargest = std::size_t{16} << 20U;

// One name for a path, and no two paths have the same.
std::string nameOf(const std::string &file)
{
    return text::replaceAll(text::replaceAll(file, "%", "%25"), "/", "%2F");
}

Result<void> makeClosed(const std::string &directory)
{
    const auto made = os::makeDirectory(os::kWorkingDirectory, directory, 0700);
    return made || made.error().kind != ErrorKind::Exists ? made : Result<void>();
}

} // namespace

Result<void> SealedSecrets::keep(std::int64_t set, const std::string &file, const std::string &content) const
{
    MW_TRY_VOID(makeClosed(m_directory));
    MW_TRY_VOID(makeClosed(directoryOf(set)));
    MW_TRY_VOID(os::replaceFileAlone(directoryOf(set) + '/' + nameOf(file), content, {.mode = 0600}));
    MW_TRY_VOID(os::syncDirectory(m_directory));
    forgetOld();
    return {};
}

Result<std::string> SealedSecrets::find(std::int64_t set, const std::string &file) const
{
    return os::readFile(directoryOf(set) + '/' + nameOf(file), kLargest);
}

void SealedSecrets::forgetOld() const
{
    std::vector<std::uint64_t> sets;
    for (const auto &name : os::listDirectory(os::kWorkingDirectory, m_directory).value_or(std::vector<std::string>())) {
        if (const auto number = text::wholeNumber(name))
            sets.push_back(*number);
    }
    std::ranges::sort(sets);
    std::error_code ignored;
    for (std::size_t i = 0; i + kMostSets < sets.size(); ++i)
        std::filesystem::remove_all(m_directory + '/' + std::to_string(sets[i]), ignored);
}

} // namespace mw::helper
