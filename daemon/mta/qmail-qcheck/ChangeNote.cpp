// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-qcheck/ChangeNote.h"

#include "shared/base/Text.h"
#include "shared/mail/QueueChange.h"
#include "shared/os/AtomicFile.h"

#include <fcntl.h>

namespace mw::qcheck {
namespace {

constexpr std::size_t kLargestNote = 1U << 30U;

} // namespace

Result<std::optional<ChangeNote>> ChangeNote::find(const Tree &tree)
{
    auto file = os::openAt(tree.root(), mail::kQueueChangeNote, O_RDWR | O_APPEND | O_NOFOLLOW);
    if (!file && file.error().kind == ErrorKind::NotFound)
        return std::nullopt;
    if (!file)
        return Failure(file.error());
    auto content = MW_TRY(os::readAll(file->get(), kLargestNote));
    // A last line that a crash has cut off was never relied on.
    std::optional<std::size_t> cutOff;
    if (!content.ends_with('\n'))
        cutOff = content.rfind('\n') + 1;
    content.resize(cutOff.value_or(content.size()));
    std::vector<std::string> lines;
    for (const auto line : text::lines(content))
        lines.emplace_back(line);
    if (lines.empty())
        return fail(ErrorKind::Format, tree.path() + "/" + mail::kQueueChangeNote + " is damaged; remove it by hand");
    return ChangeNote(tree, std::move(*file), std::move(lines), cutOff);
}

Result<ChangeNote> ChangeNote::begin(const Tree &tree, const std::vector<std::string> &lines)
{
    MW_TRY_VOID(os::replaceFile(tree.path() + "/" + mail::kQueueChangeNote, text::join(lines, "\n") + "\n"));
    auto note = MW_TRY(find(tree));
    if (!note)
        return fail(ErrorKind::Bug, "the note of a change has vanished");
    return std::move(*note);
}

Result<void> ChangeNote::add(const std::string &line)
{
    if (m_cutOff)
        MW_TRY_VOID(os::truncateFd(m_file.get(), static_cast<off_t>(*m_cutOff)));
    m_cutOff.reset();
    MW_TRY_VOID(os::writeAll(m_file.get(), line + "\n"));
    MW_TRY_VOID(os::sync(m_file.get()));
    m_lines.push_back(line);
    return {};
}

Result<void> ChangeNote::end()
{
    MW_TRY_VOID(os::unlinkAt(m_tree->root(), mail::kQueueChangeNote));
    return m_tree->syncDirectoryOf(mail::kQueueChangeNote);
}

} // namespace mw::qcheck
