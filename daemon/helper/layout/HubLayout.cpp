// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/layout/HubLayout.h"

#include "daemon/helper/layout/ServiceScripts.h"

#include "shared/base/Text.h"
#include "shared/mail/QueueLayout.h"
#include "shared/mail/TcpRulesCompiler.h"
#include "shared/mail/UsersAssign.h"
#include "shared/net/Certificate.h"
#include "shared/os/AtomicFile.h"
#include "shared/os/Files.h"

#include <algorithm>
#include <fcntl.h>

namespace mw::helper {
namespace {

// Makes the directories above `path` that are missing, readable for all.
Result<void> makeAbove(const std::string &path)
{
    const auto slash = path.rfind('/');
    if (slash == 0 || slash == std::string::npos)
        return {};
    const auto above = path.substr(0, slash);
    if (os::statAt(os::kWorkingDirectory, above))
        return {};
    MW_TRY_VOID(makeAbove(above));
    return os::makeDirectory(os::kWorkingDirectory, above, 0755);
}

constexpr const char *kRules = "# Who may connect, and who may relay. mailwrightd compiles this file as soon as it is saved;\n"
                               "# qmail-tcprules(8) says what may stand here and compiles it by hand.\n"
                               "127.:allow,RELAYCLIENT=\"\"\n"
                               "::1:allow,RELAYCLIENT=\"\"\n"
                               ":allow\n";

bool hasLineFor(std::string_view content, const std::string &key)
{
    return std::ranges::any_of(text::lines(content), [&](std::string_view line) { return line.starts_with(key); });
}

} // namespace

HubLayout::HubLayout(HubRequest request) : m_request(std::move(request)) {}

Result<std::vector<std::string>> HubLayout::create()
{
    MW_TRY_VOID(check(m_request));
    if (m_request.host.empty() && !os::statAt(os::kWorkingDirectory, at("control/me")))
        return fail(ErrorKind::Config, "there is no hub in " + m_request.place.home + " yet: name its host with --host");
    m_owners = MW_TRY(ownersOf(m_request.place));
    MW_TRY_VOID(makeAbove(at("")));
    makeTree();
    makeControls();
    makeAliases();
    makePeople();
    if (m_tree.good() && m_request.place.isPrivate)
        m_tree.note(assignPeople());
    if (m_tree.good())
        addRoutes();
    makeServices();
    if (m_tree.good())
        m_tree.note(makeRules());
    if (!m_tree.good())
        return std::unexpected(m_tree.result().error());
    return m_tree.made();
}

Result<std::vector<std::string>> HubLayout::createServices()
{
    m_owners = MW_TRY(ownersOf(m_request.place));
    makeServices();
    MW_TRY_VOID(m_tree.result());
    return m_tree.made();
}

void HubLayout::make(const std::vector<TreeEntry> &table)
{
    for (const auto &entry : table) {
        switch (entry.kind) {
        case TreeEntry::Kind::Directory:
            m_tree.directory(entry.path, entry.mode, entry.owner);
            break;
        case TreeEntry::Kind::File:
            m_tree.file(entry.path, entry.content, entry.mode, entry.owner);
            break;
        case TreeEntry::Kind::Fifo:
            m_tree.fifo(entry.path, entry.mode, entry.owner);
            break;
        case TreeEntry::Kind::Link:
            m_tree.link(entry.path, entry.content);
            break;
        }
    }
}

void HubLayout::makeTree()
{
    make(homeTree(m_request.place, m_owners, m_request.programs));
    m_tree.directory(m_request.place.run, 0755, m_owners.root);
    m_tree.note(makeAbove(m_request.place.logs));
    m_tree.directory(m_request.place.logs, 0750, m_owners.log);
    m_tree.directory(m_request.place.services, 0755, m_owners.root);
    make(queueTree(m_request.place, m_owners, mail::kDefaultSplit));
}

void HubLayout::makeControls()
{
    const auto control = [this](const char *name, const std::string &content) {
        m_tree.file(m_request.place.control(name), content, 0644, m_owners.root);
    };
    const auto listen = m_request.place.isPrivate ? "127.0.0.1:2525" : "[::]:25";
    if (!m_request.host.empty()) {
        control("me", m_request.host + "\n");
        control("locals", m_request.host + "\nlocalhost\n");
        control("rcpthosts", m_request.host + "\nlocalhost\n");
    }
    control("defaultdelivery", "./Maildir/\n");
    control("concurrencyincoming", "20\n");
    control("smtplisten", (m_request.smtp.empty() ? listen : m_request.smtp) + "\n");
    bool hasUsers = false;
    for (const auto &[name, value] : {std::pair{"smtpslisten", &m_request.smtps}, {"submissionlisten", &m_request.submission},
                                      {"pop3listen", &m_request.pop3}, {"pop3slisten", &m_request.pop3s}}) {
        if (value->empty())
            continue;
        control(name, *value + "\n");
        hasUsers = true;
    }
    if (hasUsers && m_request.place.isPrivate)
        m_tree.file(at("users/passwords"), "", 0600, m_owners.root);
    if (m_tree.good())
        m_tree.note(makeCertificate());
}

// So that TLS works at once. Who checks certificates will not take it: a better one can take its place at any time.
Result<void> HubLayout::makeCertificate()
{
    const auto path = m_request.place.control("servercert.pem");
    if (os::statAt(os::kWorkingDirectory, path))
        return {};
    const auto me = os::readFile(m_request.place.control("me"));
    const auto name = me ? std::string(text::trim(me->substr(0, me->find('\n')))) : std::string();
    if (name.empty())
        return {};
    m_tree.file(path, MW_TRY(net::makeSelfSigned({{name}})), 0600, m_owners.root);
    return {};
}

void HubLayout::maildir(const std::string &path, const os::Identity &owner)
{
    m_tree.directory(path, 0700, owner);
    for (const auto *name : {"/tmp", "/new", "/cur"})
        m_tree.directory(path + name, 0700, owner);
}

// Addresses that every host must have.
void HubLayout::makeAliases()
{
    const bool hasPerson = !m_request.people.empty();
    const auto target = hasPerson ? "&" + m_request.people.front() + "\n" : std::string("./Maildir/\n");
    if (!hasPerson)
        maildir(at("alias/Maildir"), m_owners.alias);
    for (const auto *name : {"postmaster", "mailer-daemon", "root", "abuse"})
        m_tree.file(at("alias/.qmail-") + name, target, 0644, m_owners.alias);
}

void HubLayout::makePeople()
{
    if (!m_request.place.isPrivate) {
        for (const auto &person : m_request.people) {
            if (!os::accountNamed(person))
                m_tree.note(fail(ErrorKind::Config, "there is no account " + person + " on this machine; make it first"));
        }
        return;
    }
    if (!m_request.people.empty())
        m_tree.directory(at("people"), 0755, m_owners.root);
    for (const auto &person : m_request.people) {
        m_tree.directory(at("people/") + person, 0755, m_owners.root);
        maildir(at("people/") + person + "/Maildir", m_owners.root);
    }
}

// Private mode: all addresses are the owner's; users/assign says which directory each one has.
Result<void> HubLayout::assignPeople()
{
    const auto us = os::currentIdentity();
    const auto account = os::accountOf(us.uid);
    const auto name = account ? account->name : std::to_string(us.uid);
    const auto ids = ":" + name + ":" + std::to_string(us.uid) + ":" + std::to_string(us.gid) + ":";
    const auto path = at("users/assign");
    const auto before = os::readFile(path).value_or("+" + ids + at("alias") + ":-::\n.\n");
    std::string lines;
    for (const auto &person : m_request.people) {
        if (!hasLineFor(before, "=" + person + ":"))
            lines += "=" + person + ids + at("people/") + person + ":::\n";
        if (!hasLineFor(before, "+" + person + "-:"))
            lines += "+" + person + "-" + ids + at("people/") + person + ":-::\n";
    }
    const auto wanted = lines + before;
    const auto compiled = MW_TRY(mail::compileUsersAssign(wanted));
    if (!lines.empty() || !os::statAt(os::kWorkingDirectory, path))
        MW_TRY_VOID(os::replaceFile(path, wanted));
    return os::replaceFile(at("users/cdb"), compiled);
}

void HubLayout::addRoutes()
{
    if (m_request.routes.empty())
        return;
    const auto path = m_request.place.control("smtproutes");
    auto content = os::readFile(path).value_or(std::string());
    if (!content.empty() && !content.ends_with('\n'))
        content += '\n';
    bool isNew = false;
    for (const auto &route : m_request.routes) {
        if (hasLineFor(content, route.substr(0, route.find(':') + 1)))
            continue;
        content += route + "\n";
        isNew = true;
    }
    if (isNew)
        m_tree.note(os::replaceFile(path, content, {0644, m_owners.root.uid, m_owners.root.gid}));
}

void HubLayout::makeServices()
{
    const os::Identity root = m_request.place.isPrivate ? m_owners.root : os::Identity{};
    for (const auto &script : serviceScripts(m_request.place)) {
        if (!script.offeredBy.empty() && !os::statAt(os::kWorkingDirectory, m_request.place.control(script.offeredBy)))
            continue;
        const auto path = at("supervise/") + script.name;
        m_tree.directory(path, 01755, root);
        m_tree.directory(path + "/log", 0755, root);
        m_tree.file(path + "/run", script.run, 0755, root);
        m_tree.file(path + "/log/run", script.logRun, 0755, root);
        m_tree.directory(m_request.place.logOf(script.name), 0750, m_owners.log);
        // Last: svscan starts whatever it sees here.
        m_tree.link(m_request.place.services + "/" + script.name, path);
    }
}

// Who may relay: this machine.
Result<void> HubLayout::makeRules()
{
    const auto &rules = m_request.place.rules;
    const os::Identity root = m_request.place.isPrivate ? m_owners.root : os::Identity{};
    MW_TRY_VOID(makeAbove(rules));
    m_tree.file(rules, kRules, 0644, root);
    MW_TRY_VOID(m_tree.result());
    if (os::statAt(os::kWorkingDirectory, rules + ".cdb"))
        return {};
    const auto compiled = mail::compileTcpRules(MW_TRY(os::readFile(rules)));
    if (!compiled)
        return fail(compiled.error().kind, rules + ", " + compiled.error().text + "; mend it and run this again");
    return os::replaceFile(rules + ".cdb", compiled->cdb);
}

} // namespace mw::helper
