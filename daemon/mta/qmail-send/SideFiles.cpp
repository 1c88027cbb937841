// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-send/SideFiles.h"

#include "shared/base/Text.h"

#include <fcntl.h>

namespace mw::send::sidefiles {
namespace {

constexpr std::size_t kLargest = 1U << 30U;

// Nothing if it belongs to no message that is in the queue.
std::optional<SideFile> read(const QueueFiles &files, const std::string &name, std::string_view word)
{
    const auto number = numberFromName(std::string_view(name).substr(0, name.size() - word.size() - 1));
    const auto bytes = os::readFile("bounce/" + name, kLargest, files.root());
    const auto info = number ? files.stat(files.layout().info(*number)) : fail(ErrorKind::NotFound, name);
    const auto end = bytes ? bytes->find('\n') : std::string::npos;
    const auto birth = end == std::string::npos ? std::nullopt : text::wholeNumber(std::string_view(*bytes).substr(0, end));
    if (!birth || !info || info->st_mtime != static_cast<UnixTime>(*birth))
        return std::nullopt;
    return SideFile{*number, static_cast<UnixTime>(*birth), bytes->substr(end + 1)};
}

} // namespace

std::string path(std::string_view word, MessageNumber number)
{
    return mail::QueueLayout::bounce(number) + "." + std::string(word);
}

Result<void> write(const QueueFiles &files, std::string_view word, const SideFile &file)
{
    const auto name = path(word, file.number);
    const auto beside = name + ".new";
    const auto fd = MW_TRY(os::openAt(files.root(), beside, O_WRONLY | O_CREAT | O_TRUNC, 0600));
    MW_TRY_VOID(os::writeAll(fd.get(), std::to_string(file.birth) + "\n" + file.content));
    MW_TRY_VOID(os::sync(fd.get()));
    MW_TRY_VOID(os::renameAt(files.root(), beside, files.root(), name));
    return os::syncDirectory(files.bounceDirectory());
}

void remove(const QueueFiles &files, std::string_view word, MessageNumber number)
{
    static_cast<void>(files.unlink(path(word, number))); // one that stays is seen to be old at the next start
}

std::vector<SideFile> readAll(const QueueFiles &files, std::string_view word)
{
    std::vector<SideFile> out;
    const auto names = os::listDirectory(files.root(), "bounce");
    const auto ending = "." + std::string(word);
    for (const auto &name : names.value_or(std::vector<std::string>{})) {
        if (!name.ends_with(ending))
            continue;
        if (auto file = read(files, name, word))
            out.push_back(std::move(*file));
        else
            static_cast<void>(files.unlink("bounce/" + name));
    }
    return out;
}

} // namespace mw::send::sidefiles
