// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/handlers/ControlHandler.h"

#include "shared/mail/ControlTable.h"
#include "shared/os/Files.h"

#include <QtCore/QCryptographicHash>

#include <algorithm>
#include <fcntl.h>

namespace mw::helper {
namespace {

constexpr std::size_t kLargestShown = 512U << 10U; // fits a message on the socket

rpc::control::ControlFile describe(const mail::ControlFile &file)
{
    return {.name = std::string(file.name),
            .type = std::string(mail::controlTypeWord(file.type)),
            .standard = mail::controlStandardInWords(file),
            .help = mail::controlHelp(file),
            .consequence = std::string(mail::controlConsequenceInWords(file.consequence))};
}

std::string ownerName(uid_t uid)
{
    const auto account = os::accountOf(uid);
    return account ? account->name : std::to_string(uid);
}

bool isPlainName(const std::string &name)
{
    return !name.empty() && !name.starts_with('.') && name.size() < 256 &&
           name.find_first_of(std::string_view("/\0", 2)) == std::string::npos;
}

Result<rpc::control::Read::Reply> readControl(const std::string &path)
{
    rpc::control::Read::Reply reply;
    const auto file = os::openAt(os::kWorkingDirectory, path, O_RDONLY | O_NONBLOCK | O_NOFOLLOW);
    if (!file && file.error().kind == ErrorKind::NotFound)
        return reply;
    if (!file)
        return std::unexpected(file.error());
    const auto stat = MW_TRY(os::statFd(file->get()));
    if (!S_ISREG(stat.st_mode))
        return fail(ErrorKind::Format, "it is not an ordinary file");
    reply.present = true;
    reply.content = MW_TRY(os::readAll(file->get(), kLargestShown));
    const auto bytes = QByteArrayView(reply.content.data(), static_cast<qsizetype>(reply.content.size()));
    reply.hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().toStdString();
    reply.owner = ownerName(stat.st_uid);
    reply.group = os::groupNameOf(stat.st_gid).value_or(std::to_string(stat.st_gid));
    reply.mode = stat.st_mode & 07777U;
    reply.modified = stat.st_mtim.tv_sec;
    return reply;
}

} // namespace

void ControlHandler::handle(const rpc::Nothing &, const rpcqt::Responder<rpc::control::List> &responder) const
{
    rpc::control::List::Reply reply;
    auto present = os::listDirectory(os::kWorkingDirectory, m_place.home + "/control")
                       .value_or(std::vector<std::string>());
    std::erase_if(present, [](const std::string &name) { return name.starts_with('.'); });
    for (const auto &file : mail::controlFiles())
        reply.files.push_back(describe(file));
    for (const auto &name : present) {
        const auto stat = os::statAt(os::kWorkingDirectory, m_place.control(name));
        if (!stat || !S_ISREG(stat->st_mode))
            continue;
        auto found = std::ranges::find(reply.files, name, &rpc::control::ControlFile::name);
        if (found == reply.files.end()) {
            reply.files.push_back({.name = name, .type = "text", .known = false});
            found = std::prev(reply.files.end());
        }
        found->present = true;
        found->size = stat->st_size;
        found->modified = stat->st_mtim.tv_sec;
    }
    std::ranges::sort(reply.files, {}, &rpc::control::ControlFile::name);
    responder.reply(reply);
}

void ControlHandler::handle(const rpc::control::Read::Request &request,
                            const rpcqt::Responder<rpc::control::Read> &responder) const
{
    const auto *known = isPlainName(request.name) ? mail::findControlFile(request.name) : nullptr;
    if (known && known->secret) {
        return responder.fail(rpc::failed("show " + request.name, "it holds a secret",
                                          "Secrets are never shown; set a new one if it is lost."));
    }
    const auto path = m_place.control(request.name);
    const bool exists = isPlainName(request.name) && os::statAt(os::kWorkingDirectory, path, false).has_value();
    if (!known && !exists)
        return responder.fail(rpc::notFound("control file named " + request.name));
    const auto reply = readControl(path);
    if (!reply)
        return responder.fail(rpc::failed("read control/" + request.name, reply.error().text));
    responder.reply(*reply);
}

} // namespace mw::helper
