// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/lists/ListSpool.h"

#include "shared/base/Text.h"
#include "shared/os/AtomicFile.h"
#include "shared/os/Files.h"
#include "shared/os/Process.h"

#include <algorithm>
#include <fcntl.h>
#include <filesystem>
#include <ranges>
#include <vector>

namespace mw::helper {
namespace {

constexpr std::size_t kLongestName = 64;
constexpr std::size_t kMuchOutput = 64U << 10U;
constexpr std::string_view kSmall = "abcdefghijklmnopqrstuvwxyz0123456789";
// In the list's directory: its mark.
constexpr const char *kMarkFile = "/.mailwright";
// Where lists grow, below the directory of retired ones.
constexpr const char *kNursery = "/.new";

bool exists(const std::string &path)
{
    return os::statAt(os::kWorkingDirectory, path, false).has_value();
}

bool isMark(std::string_view text)
{
    return !text.empty() && text.size() < 64 && std::ranges::all_of(text, [](char c) { return kSmall.contains(c) || c == '-'; });
}

bool consistsOf(std::string_view text, std::string_view others)
{
    return std::ranges::all_of(text, [&](char c) {
        return kSmall.find(text::lower(c)) != std::string_view::npos || others.find(c) != std::string_view::npos;
    });
}

// Runs a program of mlmmj's with that input. Error: its output, if it does not end well.
Result<void> runTool(std::vector<std::string> command, std::string_view input)
{
    auto in = MW_TRY(os::makePipe());
    auto out = MW_TRY(os::makePipe());
    os::ProcessSpec spec;
    spec.program = command.front();
    spec.arguments = std::move(command);
    spec.environment = std::vector<std::string>{"PATH=/usr/bin:/bin", "LC_ALL=C"};
    spec.descriptors = {{in.read.get(), 0}, {out.write.get(), 1}, {out.write.get(), 2}};
    spec.umask = 022;
    spec.workingDirectory = "/";
    const auto pid = MW_TRY(os::spawn(spec));
    in.read.reset();
    out.write.reset();
    (void)os::writeAll(in.write.get(), input);
    in.write.reset();
    const auto said = os::readAll(out.read.get(), kMuchOutput).value_or(std::string());
    const auto status = MW_TRY(os::waitFor(pid));
    if (status.code() != 0)
        return fail(ErrorKind::System, spec.program + " failed: " + std::string(text::trim(said)));
    return {};
}

// From the bottom to the top: whoever owns a directory can change what root would give away below it next.
Result<void> giveAway(const std::filesystem::path &top, const os::Identity &to)
{
    std::vector<std::string> paths{top.string()};
    std::error_code error;
    for (auto at = std::filesystem::recursive_directory_iterator(top, error);
         !error && at != std::filesystem::recursive_directory_iterator(); at.increment(error))
        paths.push_back(at->path().string());
    if (error)
        return fail(ErrorKind::System, top.string() + ": " + error.message());
    for (const auto &path : std::views::reverse(paths))
        MW_TRY_VOID(os::changeOwnerAt(os::kWorkingDirectory, path, to.uid, to.gid));
    return {};
}

} // namespace

Result<std::string> listAddress(const std::string &given)
{
    const auto address = text::lower(given);
    const auto at = address.find('@');
    const auto name = std::string_view(address).substr(0, at);
    const auto domain = at == std::string::npos ? std::string_view() : std::string_view(address).substr(at + 1);
    const auto begins = [](std::string_view part) { return kSmall.find(part.front()) != std::string_view::npos; };
    if (name.empty() || name.size() > kLongestName || domain.empty() || domain.size() > 255 || !begins(name) ||
        !begins(domain) || name.back() == '-' || !consistsOf(name, "._-") || !consistsOf(domain, ".-"))
        return fail(ErrorKind::Format, "\"" + given + "\" cannot be a list: write NAME@DOMAIN with a name of letters, "
                                       "digits, dots, dashes and underlines");
    return address;
}

ListSpool::ListSpool(MailingListPlaces places, std::string address) : m_places(std::move(places)), m_address(std::move(address)) {}

// A list that was made by hand has no mark: its directory's number is one.
Result<std::optional<std::string>> ListSpool::mark() const
{
    const auto status = os::statAt(os::kWorkingDirectory, directory(), false);
    if (!status && status.error().kind == ErrorKind::NotFound)
        return std::nullopt;
    if (!status)
        return std::unexpected(status.error());
    if (!S_ISDIR(status->st_mode) || !exists(directory() + "/control"))
        return fail(ErrorKind::Permission, directory() + " is no directory of a list of mlmmj's");
    const auto file = os::openAt(os::kWorkingDirectory, directory() + kMarkFile, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    const auto text = file ? os::readAll(file->get(), 4096) : Result<std::string>(std::unexpected(file.error()));
    const auto word = text ? std::string(text::trimRight(*text)) : std::string();
    return isMark(word) ? word : "i" + std::to_string(status->st_ino);
}

Result<void> ListSpool::make(const std::string &mark, const os::Identity &account) const
{
    if (!isMark(mark))
        return fail(ErrorKind::Format, "\"" + mark + "\" is not the mark of a list");
    if (exists(directory()))
        return {};
    if (!exists(m_places.spool))
        MW_TRY_VOID(os::makeDirectory(os::kWorkingDirectory, m_places.spool, 0755));
    if (!exists(m_places.retired))
        MW_TRY_VOID(os::makeDirectory(os::kWorkingDirectory, m_places.retired, 0700));
    const auto retired = retiredAs(mark);
    if (!exists(retired))
        return makeNew(mark, account);
    MW_TRY_VOID(os::renameAt(os::kWorkingDirectory, retired, os::kWorkingDirectory, directory()));
    return os::syncDirectory(m_places.spool);
}

Result<void> ListSpool::makeNew(const std::string &mark, const os::Identity &account) const
{
    for (const auto *name : {"/mlmmj-make-ml", "/mlmmj-receive"}) {
        if (!exists(m_places.programs + name))
            return fail(ErrorKind::Config, "mlmmj is not installed: there is no " + m_places.programs + name);
    }
    const auto nursery = m_places.retired + kNursery;
    const auto fresh = nursery + '/' + m_address;
    std::error_code ignored;
    std::filesystem::remove_all(fresh, ignored);
    if (!exists(nursery))
        MW_TRY_VOID(os::makeDirectory(os::kWorkingDirectory, nursery, 0700));
    // The tool asks for what no option says: the owner, who is written as what he is later, and whether it shall edit
    // /etc/aliases, give the list away and edit the crontab. The list is root's until all is written.
    MW_TRY_VOID(runTool({m_places.programs + "/mlmmj-make-ml", "-L", m_address, "-s", nursery, "-d",
                         m_address.substr(m_address.find('@') + 1), "-t", "en"},
                        "postmaster\nn\nn\nn\n"));
    if (!exists(fresh + "/control"))
        return fail(ErrorKind::System, "mlmmj-make-ml has not made " + fresh);
    for (const auto *name : {"/control/owner", "/control/listaddress"})
        (void)os::unlinkAt(os::kWorkingDirectory, fresh + name);
    MW_TRY_VOID(os::replaceFile(fresh + "/control/delimiter", "-\n"));
    MW_TRY_VOID(os::replaceFile(fresh + kMarkFile, mark + '\n'));
    MW_TRY_VOID(giveAway(fresh, account));
    MW_TRY_VOID(os::renameAt(os::kWorkingDirectory, fresh, os::kWorkingDirectory, directory()));
    return os::syncDirectory(m_places.spool);
}

Result<void> ListSpool::retire() const
{
    const auto word = MW_TRY(mark());
    if (!word)
        return {};
    if (!exists(m_places.retired))
        MW_TRY_VOID(os::makeDirectory(os::kWorkingDirectory, m_places.retired, 0700));
    MW_TRY_VOID(os::renameAt(os::kWorkingDirectory, directory(), os::kWorkingDirectory, retiredAs(*word)));
    MW_TRY_VOID(os::syncDirectory(m_places.retired));
    return os::syncDirectory(m_places.spool);
}

} // namespace mw::helper
