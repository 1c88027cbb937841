// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/changes/backup/Backups.h"

#include "daemon/helper/changes/DomainEdits.h"
#include "daemon/helper/changes/Validation.h"
#include "daemon/helper/changes/backup/RestoreEdits.h"

#include "shared/base/Text.h"
#include "shared/os/AtomicFile.h"
#include "shared/os/Files.h"

#include <algorithm>

namespace mw::helper {
namespace {

using rpc::backup::Comparison;
using rpc::backup::Entry;

constexpr std::size_t kMostBackups = 1000;
constexpr std::size_t kLargest = 256U << 20U;
constexpr std::string_view kSuffix = ".tar";

// 2026-11-27-143000, and -2 where two were made in a second.
bool isName(std::string_view name)
{
    return !name.empty() && name.size() < 40 && name.find_first_not_of("0123456789-") == std::string_view::npos && !name.starts_with('-');
}

std::string nameAt(UnixTime time)
{
    const auto d = clock::digits(time);
    return d.substr(0, 4) + '-' + d.substr(4, 2) + '-' + d.substr(6, 2) + '-' + d.substr(8);
}

std::string hostNameIn(const BackupContent &backup)
{
    const auto *me = backup.find("control/me");
    return me ? std::string(text::trim(std::string_view(me->content).substr(0, me->content.find('\n')))) : std::string();
}

} // namespace

Backups::Backups(const Targets &targets, std::vector<std::string> known)
    : m_targets(targets), m_known(std::move(known)), m_directory(targets.place().home + "/changes/backups")
{
}

std::vector<Target> Backups::all() const
{
    auto out = m_targets.present();
    for (const auto &name : m_known) {
        if (std::ranges::contains(out, name, &Target::name))
            continue;
        if (auto target = m_targets.find(name))
            out.push_back(std::move(*target));
    }
    std::ranges::sort(out, {}, &Target::name);
    return out;
}

Result<BackupContent> Backups::gather(bool secrets) const
{
    BackupContent out;
    out.secrets = secrets;
    for (const auto &target : all()) {
        const auto state = MW_TRY(m_targets.read(target));
        if (!state.present)
            continue;
        if (!secrets && holdsSecret(target, state.content))
            out.omitted.push_back(target.name);
        else
            out.files.push_back({target.name, static_cast<std::uint32_t>(state.mode), state.modified, state.content});
    }
    out.hostName = hostNameIn(out);
    return out;
}

std::vector<std::string> Backups::names() const
{
    std::vector<std::string> out;
    for (const auto &file : os::listDirectory(os::kWorkingDirectory, m_directory).value_or(std::vector<std::string>())) {
        if (file.ends_with(kSuffix) && isName(std::string_view(file).substr(0, file.size() - kSuffix.size())))
            out.push_back(file.substr(0, file.size() - kSuffix.size()));
    }
    std::ranges::sort(out, std::greater());
    return out;
}

std::string Backups::freeName(UnixTime time) const
{
    const auto base = nameAt(time);
    auto out = base;
    for (int i = 2; os::statAt(os::kWorkingDirectory, pathOf(out), false); ++i)
        out = base + '-' + std::to_string(i);
    return out;
}

Entry Backups::entryOf(const std::string &name, const Answer<BackupContent> &content) const
{
    Entry out{.name = name, .path = pathOf(name)};
    if (const auto status = os::statAt(os::kWorkingDirectory, out.path, false)) {
        out.size = status->st_size;
        out.time = status->st_mtim.tv_sec;
    }
    if (!content) {
        out.problem = content.error().reason;
        return out;
    }
    out.time = content->time;
    out.who = content->who;
    out.note = content->note;
    out.hostName = content->hostName;
    out.files = static_cast<std::int64_t>(content->files.size());
    out.secrets = content->secrets;
    return out;
}

Answer<rpc::backup::Make::Reply> Backups::make(const Caller &caller, const rpc::backup::Make::Request &request) const
{
    const auto failed = [](const Error &error) { return std::unexpected(rpc::failed("back up the configuration", error.text)); };
    if (names().size() >= kMostBackups)
        return std::unexpected(rpc::tooMuch("There are 1000 backups already; remove some first."));
    auto content = gather(request.secrets.value_or(false));
    if (!content)
        return failed(content.error());
    content->time = clock::now();
    content->who = caller.name;
    content->note = request.note.value_or(std::string());
    if (!os::statAt(os::kWorkingDirectory, m_directory, false)) {
        if (const auto made = os::makeDirectory(os::kWorkingDirectory, m_directory, 0700); !made)
            return failed(made.error());
    }
    const auto name = freeName(content->time);
    if (const auto written = os::replaceFile(pathOf(name), encodeBackup(*content), {.mode = 0600}); !written)
        return failed(written.error());
    return rpc::backup::Make::Reply{entryOf(name, open(name)), content->omitted};
}

Answer<BackupContent> Backups::open(const std::string &name) const
{
    if (!isName(name))
        return std::unexpected(rpc::notFound("backup named " + name));
    const auto bytes = os::readFile(pathOf(name), kLargest);
    if (!bytes && bytes.error().kind == ErrorKind::NotFound)
        return std::unexpected(rpc::notFound("backup named " + name));
    auto content = bytes ? decodeBackup(*bytes) : Result<BackupContent>(std::unexpected(bytes.error()));
    if (!content)
        return std::unexpected(rpc::failed("read the backup " + name, content.error().text, "Nothing of it is used; take another one."));
    return std::move(*content);
}

Answer<rpc::backup::List::Reply> Backups::list() const
{
    rpc::backup::List::Reply out;
    for (const auto &name : names())
        out.backups.push_back(entryOf(name, open(name)));
    return out;
}

Comparison Backups::compare(const TarMember &file) const
{
    const auto target = m_targets.find(file.name);
    const auto state = target ? m_targets.read(*target) : Result<FileState>(std::unexpected(target.error()));
    if (!state)
        return Comparison::Different;
    if (!state->present)
        return Comparison::Missing;
    return state->content == file.content ? Comparison::Same : Comparison::Different;
}

Answer<rpc::backup::Show::Reply> Backups::show(const rpc::backup::Show::Request &request) const
{
    const auto content = open(request.name);
    if (!content)
        return std::unexpected(content.error());
    rpc::backup::Show::Reply out{entryOf(request.name, content), {}, {}};
    for (const auto &file : content->files) {
        const auto target = m_targets.find(file.name);
        out.files.push_back({file.name, compare(file), static_cast<std::int64_t>(file.content.size()),
                             target && holdsSecret(*target, file.content)});
    }
    for (const auto &name : content->omitted)
        out.files.push_back({name, Comparison::Omitted, 0, true});
    for (const auto &target : m_targets.present()) {
        if (!std::ranges::contains(out.files, target.name, &rpc::backup::File::file))
            out.files.push_back({target.name, Comparison::New, 0, target.secret});
    }
    std::ranges::sort(out.files, {}, &rpc::backup::File::file);
    for (const auto &domain : domainsIn(domainFilesOf(*content)).domains)
        out.domains.push_back(domain.domain);
    return out;
}

Answer<rpc::Nothing> Backups::remove(const rpc::backup::Remove::Request &request) const
{
    const auto path = isName(request.name) ? pathOf(request.name) : std::string();
    if (path.empty() || !os::statAt(os::kWorkingDirectory, path, false))
        return std::unexpected(rpc::notFound("backup named " + request.name));
    if (const auto gone = os::unlinkAt(os::kWorkingDirectory, path); !gone)
        return std::unexpected(rpc::failed("remove the backup " + request.name, gone.error().text));
    return rpc::Nothing{};
}

Answer<Intent> Backups::intentToRestore(const rpc::backup::Restore::Request &request) const
{
    const auto content = open(request.name);
    if (!content)
        return std::unexpected(content.error());
    std::vector<std::string> present;
    for (const auto &target : m_targets.present())
        present.push_back(target.name);
    return restoreIntent(m_targets, *content, request, present);
}

} // namespace mw::helper
