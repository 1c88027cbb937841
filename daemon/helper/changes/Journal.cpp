// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/changes/Journal.h"

#include "shared/os/AtomicFile.h"
#include "shared/os/Files.h"
#include "shared/rpc/Packed.h"

#include <algorithm>

namespace mw::helper {

std::vector<PlannedFile> Journal::forward() const
{
    std::vector<PlannedFile> out;
    for (const auto &file : files)
        out.push_back({file.file, file.beforeContent(), file.after});
    return out;
}

std::vector<PlannedFile> Journal::backward() const
{
    auto out = forward();
    for (auto &file : out)
        std::swap(file.before, file.after);
    return out;
}

const JournalFile *Journal::find(const std::string &file) const
{
    const auto found = std::ranges::find(files, file, &JournalFile::file);
    return found == files.end() ? nullptr : &*found;
}

bool Journal::isOf(const std::string &file, const std::optional<std::string> &content) const
{
    const auto *known = find(file);
    if (known && (content == known->beforeContent() || content == known->after))
        return true;
    const auto wrote = [&](const Operation &o) {
        return o.kind == Operation::Kind::Write && o.file == file && content && o.content == *content;
    };
    return std::ranges::any_of(planOf(forward()), wrote) || std::ranges::any_of(planOf(backward()), wrote);
}

Result<void> writeJournal(const std::string &path, const Journal &journal)
{
    return os::replaceFileAlone(path, rpc::packed(journal), {.mode = 0600});
}

Result<std::optional<Journal>> readJournal(const std::string &path)
{
    const auto bytes = os::readFile(path, std::size_t{1} << 30U);
    if (!bytes && bytes.error().kind == ErrorKind::NotFound)
        return std::optional<Journal>();
    auto journal = rpc::unpacked<Journal>(MW_TRY(bytes));
    if (!journal)
        return Failure(journal.error().within(path));
    return std::optional(std::move(*journal));
}

Result<void> removeJournal(const std::string &path)
{
    const auto gone = os::unlinkAt(os::kWorkingDirectory, path);
    if (!gone && gone.error().kind != ErrorKind::NotFound)
        return gone;
    return os::syncDirectory(path.substr(0, path.rfind('/')));
}

} // namespace mw::helper
