// SPDX-License-Identifier: GPL-3.0-or-later
// Targets beside the plain files of the hub: certificates, services and mailing lists.
#include "daemon/helper/changes/Targets.h"

#include "daemon/helper/layout/ServiceScripts.h"
#include "daemon/helper/lists/ListSpool.h"

#include "shared/base/Text.h"
#include "shared/mail/Home.h"
#include "shared/net/IpAddress.h"

#include <algorithm>
#include <array>

namespace mw::helper {
namespace {

constexpr std::size_t kLongestName = 240;
constexpr std::array<std::string_view, 3> kMemberDirectories{"subscribers.d", "digesters.d", "nomailsubs.d"};

Failure unknown(const std::string &name, const std::string &why)
{
    return fail(ErrorKind::NotFound, name + " cannot be changed here: " + why);
}

// Letters, digits, dots, dashes and underlines, with a letter or digit at the beginning.
bool isName(std::string_view name)
{
    const auto isPlain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    };
    return !name.empty() && name.size() <= kLongestName && isPlain(name.front()) &&
           std::ranges::all_of(name, [&](char c) { return isPlain(c) || c == '.' || c == '-' || c == '_'; });
}

} // namespace

// Only root reads it: the servers do so before they give root's rights up.
Result<Target> Targets::certificate(const std::string &file) const
{
    const auto name = "control/" + file;
    constexpr std::string_view kDirectory = "servercerts/";
    if (!file.starts_with(kDirectory) || !file.ends_with(".pem") ||
        !isName(std::string_view(file).substr(kDirectory.size(), file.size() - kDirectory.size() - 4)))
        return unknown(name, "only control/servercerts/NAME.pem lies below a directory there");
    Target out{name, TargetKind::Certificate, m_place.control("servercerts"), file.substr(kDirectory.size()), m_root, 0600, true};
    out.above = {{m_place.control("servercerts"), 0755, m_root}};
    return out;
}

// The file of a customer's machine, of the SMTP server's account, with the Maildir that its mail waits in.
Result<Target> Targets::autoTurn(const std::string &file) const
{
    constexpr std::string_view kBegin = ".qmail-";
    constexpr std::string_view kEnd = "-default";
    const auto name = "autoturn/" + file;
    const bool hasForm = file.starts_with(kBegin) && file.ends_with(kEnd) && file.size() > kBegin.size() + kEnd.size();
    const auto address = hasForm ? text::replaceAll(file.substr(kBegin.size(), file.size() - kBegin.size() - kEnd.size()), ":", ".") : std::string();
    const auto client = net::IpAddress::parse(address);
    if (!client || !client->isV4() || client->text() != address)
        return unknown(name, "there are files .qmail-192:0:2:1-default alone, named after the machines of customers");
    const auto server = m_place.isPrivate ? m_root : MW_TRY(mail::identityOf(mail::Role::Daemon));
    const auto home = m_place.home + "/autoturn";
    Target out{name, TargetKind::Alias, home, file, server};
    out.above = {{home, 0755, server}};
    for (const auto *part : {"", "/tmp", "/new", "/cur"})
        out.above.push_back({home + "/" + address + part, 0700, server});
    return out;
}

Result<Target> Targets::service(const std::string &rest) const
{
    const auto slash = rest.find('/');
    const auto service = rest.substr(0, slash);
    const auto file = slash == std::string::npos ? std::string() : rest.substr(slash + 1);
    const auto name = "services/" + rest;
    if (!isName(service))
        return unknown(name, "no service can have that name");
    const auto directory = m_place.home + "/supervise/" + service;
    const os::Identity root = m_place.isPrivate ? m_root : os::Identity{0, 0};
    Target out{name, TargetKind::Service, directory, file, root, 0755};
    out.above = {{m_place.home + "/supervise", 0755, m_root}, {directory, 01755, root}};
    if (file == "link") {
        out.shape = TargetShape::Link;
        out.mode = 0777;
        out.directory = m_place.services;
        out.file = service;
        out.above = {{m_place.services, 0755, m_root}};
    } else if (file == "log/run") {
        const auto log = m_place.isPrivate ? m_root : MW_TRY(mail::identityOf(mail::Role::Log));
        out.directory = directory + "/log";
        out.file = "run";
        out.above.push_back({out.directory, 0755, root});
        out.above.push_back({m_place.logs, 0750, log});
        out.above.push_back({m_place.logOf(service), 0750, log});
    } else if (file == "down") {
        out.mode = 0644;
    } else if (file != "run") {
        return unknown(name, "a service has run, log/run, down and link");
    }
    for (const auto &script : serviceScripts(m_place)) {
        if (script.name == service)
            out.standard = file == "run" ? script.run : file == "log/run" ? script.logRun : file == "link" ? directory + "\n" : std::string();
    }
    return out;
}

Result<Target> Targets::list(const std::string &rest) const
{
    const auto slash = rest.find('/');
    const auto name = "lists/" + rest;
    if (m_place.isPrivate)
        return unknown(name, "a private hub has no mailing lists of mlmmj");
    const auto address = listAddress(rest.substr(0, slash));
    const auto file = slash == std::string::npos ? std::string() : rest.substr(slash + 1);
    if (!address || *address != rest.substr(0, slash))
        return unknown(name, "that is no mailing list");
    const auto account = MW_TRY(mail::SystemAccounts().alias());
    const auto directory = MailingListPlaces().spool + '/' + *address;
    Target out{name, TargetKind::List, directory, {}, account.identity, 0644};
    if (file == "spool") {
        out.shape = TargetShape::Spool;
        out.mode = 0755;
        return out;
    }
    const auto part = file.substr(0, file.find('/'));
    out.directory = directory + '/' + part;
    out.file = file.substr(std::min(file.size(), part.size() + 1));
    const bool isControl = part == "control" && (out.file == "owner" || out.file == "listaddress" || out.file == "delimiter");
    const bool isMembers = std::ranges::contains(kMemberDirectories, part) && isName(out.file) && out.file.size() == 1;
    if (!isControl && !isMembers)
        return unknown(name, "of a list, control/owner and its files of members can be changed");
    return out;
}

Result<FileState> Targets::readSpool(const Target &target) const
{
    const ListSpool spool(MailingListPlaces(), target.directory.substr(target.directory.rfind('/') + 1));
    const auto mark = MW_TRY(spool.mark());
    FileState out;
    out.present = mark.has_value();
    out.content = mark ? *mark + "\n" : std::string();
    out.mode = 0755;
    out.owner = target.owner;
    return out;
}

Result<void> Targets::writeSpool(const Target &target, const FileWish &wish) const
{
    const ListSpool spool(MailingListPlaces(), target.directory.substr(target.directory.rfind('/') + 1));
    return wish.content ? spool.make(std::string(text::trimRight(*wish.content)), target.owner) : spool.retire();
}

} // namespace mw::helper
