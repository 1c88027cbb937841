// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/handlers/LogsHandler.h"

#include "daemon/helper/adopt/Adoption.h"

#include "shared/mail/MultilogDirectory.h"
#include "shared/os/Files.h"

#include <algorithm>
#include <fcntl.h>
#include <utility>

namespace mw::helper {
namespace {

constexpr int kMostLooks = 5;

rpc::logs::Kind kindOf(const std::string &name)
{
    switch (mail::logFileKind(name)) {
    case mail::LogFileKind::Finished:
        return rpc::logs::Kind::Finished;
    case mail::LogFileKind::Unfinished:
    case mail::LogFileKind::Previous:
        return rpc::logs::Kind::CutOff;
    case mail::LogFileKind::Current:
    case mail::LogFileKind::None:
        break;
    }
    return rpc::logs::Kind::Current;
}

bool isLogDirectory(const std::string &path)
{
    return os::statAt(os::kWorkingDirectory, path + "/current", false).has_value();
}

std::vector<std::string> namesIn(int directory)
{
    return mail::orderedLogFiles(os::listDirectory(directory, ".").value_or(std::vector<std::string>()));
}

// A log that is renamed while its directory is read would be missing, and come later, after those that followed it.
std::vector<rpc::logs::File> filesIn(int directory)
{
    std::vector<rpc::logs::File> out;
    auto names = namesIn(directory);
    for (int look = 0; look < kMostLooks; ++look) {
        out.clear();
        for (const auto &name : names) {
            const auto stat = os::statAt(directory, name, false);
            if (stat && S_ISREG(stat->st_mode))
                out.push_back({name, stat->st_size, stat->st_ino, stat->st_mtim.tv_sec, kindOf(name)});
        }
        auto again = namesIn(directory);
        if (again == names)
            break;
        names = std::move(again);
    }
    return out;
}

} // namespace

std::map<std::string, std::string> LogsHandler::directories() const
{
    std::map<std::string, std::string> out;
    if (m_place.adopted) {
        for (const auto &service : m_place.adopted->known) {
            if (isLogDirectory(service.log))
                out.emplace(service.name, service.log);
        }
        return out;
    }
    if (isLogDirectory(m_place.logs))
        out.emplace("qmail-send", m_place.logs);
    auto names = os::listDirectory(os::kWorkingDirectory, m_place.logs).value_or(std::vector<std::string>());
    for (const auto &name : names) {
        const auto path = m_place.logs + "/" + name;
        if (name.starts_with('.') || !isLogDirectory(path))
            continue;
        // A service's log has the service's name, in whichever way the directory shortens it.
        const auto full = "qmail-" + name;
        out.emplace(!m_place.isPrivate && m_place.logOf(full) == path ? full : name, path);
    }
    return out;
}

Result<os::Fd> LogsHandler::openDirectory(const std::string &name) const
{
    const auto all = directories();
    const auto found = all.find(name);
    if (found == all.end())
        return fail(ErrorKind::NotFound, "log directory named " + name);
    return os::openAt(os::kWorkingDirectory, found->second, O_RDONLY | O_DIRECTORY | O_NOFOLLOW);
}

void LogsHandler::handle(const rpc::Nothing &, const rpcqt::Responder<rpc::logs::ListDirectories> &responder) const
{
    rpc::logs::ListDirectories::Reply reply;
    const ServiceTree tree(m_place);
    for (const auto &[name, path] : directories()) {
        rpc::logs::Directory entry{name, serviceTitle(name), tree.has(name) ? name : std::string(), 0};
        if (const auto directory = os::openDirectory(path)) {
            for (const auto &file : filesIn(directory->get()))
                entry.size += file.size;
        }
        reply.directories.push_back(std::move(entry));
    }
    responder.reply(reply);
}

void LogsHandler::handle(const rpc::logs::ListFiles::Request &request,
                         const rpcqt::Responder<rpc::logs::ListFiles> &responder) const
{
    const auto directory = openDirectory(request.directory);
    if (!directory && directory.error().kind == ErrorKind::NotFound)
        return responder.fail(rpc::notFound("log directory named " + request.directory));
    if (!directory)
        return responder.fail(rpc::failed("list the logs of " + request.directory, directory.error().text));
    responder.reply({filesIn(directory->get())});
}

void LogsHandler::handle(const rpc::logs::Open::Request &request,
                         const rpcqt::Responder<rpc::logs::Open> &responder) const
{
    const auto what = "log file " + request.file + " in " + request.directory;
    const auto directory = openDirectory(request.directory);
    if (!directory || mail::logFileKind(request.file) == mail::LogFileKind::None)
        return responder.fail(rpc::notFound(what));
    // Not blocking, so that a FIFO of that name cannot hold the helper; no link, so that it stays in there.
    auto file = os::openAt(directory->get(), request.file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    if (!file && file.error().kind == ErrorKind::NotFound)
        return responder.fail(rpc::notFound(what));
    const auto stat = file ? os::statFd(file->get()) : Result<os::Stat>(std::unexpected(file.error()));
    if (!stat)
        return responder.fail(rpc::failed("open the " + what, stat.error().text));
    if (!S_ISREG(stat->st_mode) || stat->st_nlink > 1)
        return responder.fail(rpc::failed("open the " + what, "it is not an ordinary file of its own"));
    std::vector<os::Fd> descriptors;
    descriptors.push_back(std::move(*file));
    responder.reply({.descriptor = 0, .size = stat->st_size, .inode = stat->st_ino}, std::move(descriptors));
}

void LogsHandler::handle(const rpc::logs::Read::Request &, const rpcqt::Responder<rpc::logs::Read> &responder) const
{
    responder.fail(rpc::notSupported("The helper reads no log: call org.mailwright.Logs.Open, which passes a descriptor, or ask "
                                     "through mailwrightctl --stdio."));
}

} // namespace mw::helper
