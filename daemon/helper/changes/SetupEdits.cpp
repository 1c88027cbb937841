// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/changes/SetupEdits.h"

#include "daemon/helper/changes/ServiceEdits.h"
#include "daemon/helper/layout/HubRequest.h"
#include "daemon/helper/layout/ServiceScripts.h"
#include "daemon/helper/layout/TreeTable.h"

#include "shared/base/Text.h"
#include "shared/net/Certificate.h"
#include "shared/os/Files.h"
#include "shared/rpc/Changes.h"

#include <algorithm>
#include <array>

namespace mw::helper {
namespace {

constexpr const char *kRules = "# Who may connect, and who may relay. mailwrightd compiles this file as soon as it is saved;\n"
                               "# qmail-tcprules(8) says what may stand here and compiles it by hand.\n"
                               "127.:allow,RELAYCLIENT=\"\"\n"
                               "::1:allow,RELAYCLIENT=\"\"\n"
                               ":allow\n";

bool hasLineFor(std::string_view content, const std::string &key)
{
    return std::ranges::any_of(text::lines(content), [&](std::string_view line) { return line.starts_with(key); });
}

// Gathers the files that are missing. The first fault stays.
class Maker {
public:
    Maker(const Targets &targets, const rpc::setup::Create::Request &request) : m_targets(targets), m_request(request) {}

    Answer<std::vector<FileIntent>> run()
    {
        controls();
        aliases();
        if (place().isPrivate)
            assign();
        routes();
        missing("rules/smtp", kRules);
        services();
        if (m_fault)
            return std::unexpected(*m_fault);
        return std::move(m_files);
    }

private:
    const HubPlace &place() const { return m_targets.place(); }

    std::optional<std::string> contentOf(const std::string &file)
    {
        const auto target = m_targets.find(file);
        const auto state = target ? m_targets.read(*target) : Result<FileState>(std::unexpected(target.error()));
        if (!state && !m_fault)
            m_fault = rpc::failed("read " + file, state.error().text);
        return state ? state->text() : std::nullopt;
    }
    // True: it was missing.
    bool missing(const std::string &file, const std::string &content)
    {
        if (contentOf(file))
            return false;
        m_files.push_back({file, std::string(), content});
        return true;
    }
    bool control(const std::string &name, const std::string &content) { return missing("control/" + name, content); }

    void controls();
    void listen();
    void certificate(const std::string &name);
    void aliases();
    void assign();
    void routes();
    void services();

    const Targets &m_targets;
    const rpc::setup::Create::Request &m_request;
    std::vector<FileIntent> m_files;
    std::optional<rpc::Fault> m_fault;
};

void Maker::controls()
{
    const auto me = contentOf("control/me");
    const auto name = me ? std::string(text::trim(std::string_view(*me).substr(0, me->find('\n')))) : m_request.name;
    if (!m_request.name.empty()) {
        control("me", m_request.name + "\n");
        control("locals", m_request.name + "\nlocalhost\n");
        control("rcpthosts", m_request.name + "\nlocalhost\n");
    }
    control("defaultdelivery", "./Maildir/\n");
    control("concurrencyincoming", "20\n");
    listen();
    certificate(name);
}

void Maker::listen()
{
    const auto wanted = m_request.listen.value_or(rpc::setup::Listen{});
    const auto standard = place().isPrivate ? std::string("127.0.0.1:2525") : std::string("[::]:25");
    control("smtplisten", (wanted.smtp.empty() ? standard : text::join(wanted.smtp, "\n")) + "\n");
    bool hasUsers = false;
    for (const auto &[name, addresses] : {std::pair{"smtpslisten", &wanted.smtps}, {"submissionlisten", &wanted.submission},
                                          {"pop3listen", &wanted.pop3}, {"pop3slisten", &wanted.pop3s}}) {
        if (addresses->empty())
            continue;
        control(name, text::join(*addresses, "\n") + "\n");
        hasUsers = true;
    }
    if (hasUsers && place().isPrivate)
        missing("users/passwords", "");
}

// So that TLS works at once. Who checks certificates will not take it: a better one can take its place at any time.
void Maker::certificate(const std::string &name)
{
    if (name.empty() || contentOf("control/servercert.pem"))
        return;
    auto made = net::makeSelfSigned({{name}});
    if (made)
        m_files.push_back({"control/servercert.pem", std::string(), std::move(*made)});
    else if (!m_fault)
        m_fault = rpc::failed("make a certificate", made.error().text);
}

// Addresses that every host must have.
void Maker::aliases()
{
    const auto people = m_request.people.value_or(std::vector<std::string>());
    const auto target = people.empty() ? std::string("./Maildir/\n") : "&" + people.front() + "\n";
    for (const auto *name : {"postmaster", "mailer-daemon", "root", "abuse"})
        missing(std::string("alias/.qmail-") + name, target);
}

// Private mode: all addresses are the owner's; users/assign says which directory each one has.
void Maker::assign()
{
    const auto us = os::currentIdentity();
    const auto account = os::accountOf(us.uid);
    const auto name = account ? account->name : std::to_string(us.uid);
    const auto ids = ":" + name + ":" + std::to_string(us.uid) + ":" + std::to_string(us.gid) + ":";
    const auto present = contentOf("users/assign");
    const auto before = present.value_or("+" + ids + place().home + "/alias:-::\n.\n");
    std::string lines;
    for (const auto &person : m_request.people.value_or(std::vector<std::string>())) {
        const auto home = place().home + "/people/" + person;
        if (!hasLineFor(before, "=" + person + ":"))
            lines += "=" + person + ids + home + ":::\n";
        if (!hasLineFor(before, "+" + person + "-:"))
            lines += "+" + person + "-" + ids + home + ":-::\n";
    }
    if (!present || !lines.empty())
        m_files.push_back({"users/assign", std::nullopt, lines + before});
}

void Maker::routes()
{
    const auto routes = m_request.routes.value_or(std::vector<std::string>());
    if (routes.empty())
        return;
    auto content = contentOf("control/smtproutes").value_or(std::string());
    if (!content.empty() && !content.ends_with('\n'))
        content += '\n';
    for (const auto &route : routes) {
        if (!hasLineFor(content, route.substr(0, route.find(':') + 1)))
            content += route + "\n";
    }
    m_files.push_back({"control/smtproutes", std::nullopt, content});
}

void Maker::services()
{
    for (const auto &script : serviceScripts(place())) {
        const auto control = "control/" + script.offeredBy;
        if (!script.offeredBy.empty() && !std::ranges::contains(m_files, control, &FileIntent::file) && !contentOf(control))
            continue;
        auto files = filesOfService(m_targets, script);
        if (!files && !m_fault)
            m_fault = files.error();
        if (files)
            std::ranges::move(*files, std::back_inserter(m_files));
    }
}

// As --create has them, so that both are checked by one code.
HubRequest requestOf(const HubPlace &place, const rpc::setup::Create::Request &request)
{
    HubRequest out;
    out.place = place;
    out.host = request.name;
    out.people = request.people.value_or(std::vector<std::string>());
    out.routes = request.routes.value_or(std::vector<std::string>());
    return out;
}

Answer<void> checkRequest(const HubPlace &place, const rpc::setup::Create::Request &request)
{
    if (const auto good = check(requestOf(place, request)); !good)
        return std::unexpected(rpc::invalid("name", 0, good.error().text));
    if (request.name.empty() && !isSetUp(place))
        return std::unexpected(rpc::invalid("name", 0, "there is no hub in " + place.home + " yet: it needs the name of this host"));
    const auto listen = request.listen.value_or(rpc::setup::Listen{});
    for (const auto *addresses : {&listen.smtp, &listen.smtps, &listen.submission, &listen.pop3, &listen.pop3s}) {
        if (auto good = checkListen(*addresses); !good)
            return good;
    }
    for (const auto &person : request.people.value_or(std::vector<std::string>())) {
        if (!place.isPrivate && !os::accountNamed(person))
            return std::unexpected(rpc::invalid("people", 0, "there is no account " + person + " on this machine; make it first"));
    }
    return {};
}

} // namespace

bool isSetUp(const HubPlace &place)
{
    const auto me = os::statAt(os::kWorkingDirectory, place.control("me"));
    return me && S_ISREG(me->st_mode);
}

Answer<Intent> intentToCreate(const Targets &targets, const rpc::setup::Create::Request &request)
{
    const auto &place = targets.place();
    if (const auto good = checkRequest(place, request); !good)
        return std::unexpected(good.error());
    if (const auto owners = ownersOf(place); !owners)
        return std::unexpected(rpc::failed("make a hub in " + place.home, owners.error().text, "Then try again; nothing has been made."));
    auto files = Maker(targets, request).run();
    if (!files)
        return std::unexpected(files.error());
    Intent out;
    out.verb = rpc::fullName<rpc::setup::Create>();
    const bool isNew = !isSetUp(place);
    out.kind = isNew ? rpc::changes::Kind::Begin : rpc::changes::Kind::Change;
    out.title = isNew ? "Make the hub " + request.name : "Make what is missing of the hub";
    out.manner = request.manner.value_or(rpc::changes::Manner{});
    out.manner.confirmWithin = 0; // there is nothing to go back to
    out.files = std::move(*files);
    out.mendsTree = !isNew;
    if (isNew)
        out.remarks.push_back("The queue, the directories and the mailboxes are made, and the services begin.");
    return out;
}

} // namespace mw::helper
