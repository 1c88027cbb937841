// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/changes/RoutingView.h"

#include "daemon/helper/changes/AsAccount.h"
#include "daemon/helper/smarthosts/SmartHosts.h"

#include "shared/base/Text.h"
#include "shared/mail/ControlLint.h"
#include "shared/mail/DotQmail.h"
#include "shared/mail/RcptHosts.h"
#include "shared/mail/Router.h"
#include "shared/mail/RemoteRouting.h"
#include "shared/os/AtomicFile.h"
#include "shared/os/Files.h"
#include "shared/rpc/Packed.h"

#include <filesystem>
#include <unistd.h>

namespace mw::helper {
namespace {

using rpc::routing::Fate;
using Reply = rpc::routing::Explain::Reply;

constexpr mode_t kSticky = 01000;

std::string inWords(const mail::RouteStep &step)
{
    using enum mail::RouteStepKind;
    const auto key = "\"" + step.key + "\"";
    switch (step.kind) {
    case HostAdded:
        return "The address has no @: the name in envnoathost, " + key + ", is added.";
    case PercentRewritten:
        return key + " is in percenthack: the address becomes " + step.address + ".";
    case DomainLocal:
        return key + " is in locals: the address is local.";
    case DomainNotLocal:
        return key + " is not in locals.";
    case VirtualMissing:
        return (step.key.empty() ? std::string("A line for every other domain") : key) + " is not in virtualdomains.";
    case VirtualException:
        return key + " is in virtualdomains with nothing behind the colon, an exception: the address is remote.";
    case VirtualPrepended:
        return (step.key.empty() ? std::string("The line for every other domain") : key) + " is in virtualdomains with \"" +
               step.value + "\": the local address is " + step.address + ".";
    case Remote:
        break;
    }
    return "Nothing makes the address local: it is remote.";
}

// A home with some files as they would be.
class OverlaidHome : public mail::DotQmailHome {
public:
    OverlaidHome(int directory, std::map<std::string, std::optional<std::string>> files)
        : m_directory(directory), m_files(std::move(files))
    {
    }
    Result<std::optional<File>> open(const std::string &name) const override
    {
        const auto found = m_files.find(name);
        if (found == m_files.end())
            return m_directory.open(name);
        return found->second ? std::optional(File{*found->second, 0644}) : std::nullopt;
    }
    Result<bool> exists(const std::string &name) const override
    {
        const auto found = m_files.find(name);
        return found == m_files.end() ? m_directory.exists(name) : Result<bool>(found->second.has_value());
    }

private:
    mail::DotQmailDirectory m_directory;
    std::map<std::string, std::optional<std::string>> m_files;
};

// What the search in a home brings back to the process that asked.
struct Found {
    bool exists = false;
    std::string file;
    std::vector<std::string> lines;
    std::vector<std::string> steps;
    std::string sender;
    std::string trouble; // why the mail waits
    static constexpr auto fields =
        std::tuple(rpc::field("exists", &Found::exists), rpc::field("file", &Found::file), rpc::field("lines", &Found::lines),
                   rpc::field("steps", &Found::steps), rpc::field("sender", &Found::sender),
                   rpc::field("trouble", &Found::trouble));
};

std::string lineOf(const mail::DotQmailLine &line)
{
    if (line.kind == mail::DotQmailKind::Program)
        return "|" + line.text;
    return line.kind == mail::DotQmailKind::Forward ? "&" + line.text : line.text;
}

Found waiting(std::string trouble)
{
    Found out;
    out.exists = true;
    out.trouble = std::move(trouble);
    return out;
}

} // namespace

Result<RoutingView> RoutingView::open(const Targets &targets)
{
    RoutingView out(targets);
    MW_TRY_VOID(out.build());
    return out;
}

RoutingView::RoutingView(RoutingView &&other) noexcept
    : m_targets(other.m_targets), m_controls(std::move(other.m_controls)), m_cdb(std::move(other.m_cdb)),
      m_scratch(std::exchange(other.m_scratch, {}))
{
}

RoutingView::~RoutingView()
{
    std::error_code ignored;
    if (!m_scratch.empty())
        std::filesystem::remove_all(m_scratch, ignored);
}

Result<void> RoutingView::makeScratch()
{
    const auto name = m_targets.place().run + "/view." + std::to_string(::getpid()) + '.';
    for (int i = 0;; ++i) {
        const auto made = os::makeDirectory(os::kWorkingDirectory, name + std::to_string(i), 0700);
        if (made)
            m_scratch = name + std::to_string(i);
        if (made || made.error().kind != ErrorKind::Exists)
            return made;
    }
}

Result<void> RoutingView::build()
{
    const auto &place = m_targets.place();
    m_controls = place.home + "/control";
    m_cdb = place.home + "/users/cdb";
    bool needsCopies = false;
    for (const auto &[name, content] : m_targets.overlaid())
        needsCopies = needsCopies || name.starts_with("control/") || name.starts_with("users/");
    if (!needsCopies)
        return {};
    MW_TRY_VOID(makeScratch());
    MW_TRY_VOID(buildControls());
    const auto assign = m_targets.overlaid().find("users/assign");
    if (assign == m_targets.overlaid().end())
        return {};
    m_cdb = m_scratch + "/cdb";
    if (!assign->second)
        return {};
    return os::replaceFile(m_cdb, MW_TRY(mail::compileUsersAssign(*assign->second)), {.mode = 0600});
}

// Links to the files that stay as they are, copies of the others.
Result<void> RoutingView::buildControls()
{
    const auto controls = m_scratch + "/control";
    MW_TRY_VOID(os::makeDirectory(os::kWorkingDirectory, controls, 0700));
    const auto &overlay = m_targets.overlaid();
    for (const auto &name : MW_TRY(os::listDirectory(os::kWorkingDirectory, m_controls))) {
        const bool stale = name == "morercpthosts.cdb" && overlay.contains("control/morercpthosts");
        if (!overlay.contains("control/" + name) && !stale)
            MW_TRY_VOID(os::symlinkAt(m_controls + '/' + name, os::kWorkingDirectory, controls + '/' + name));
    }
    for (const auto &[name, content] : overlay) {
        if (!name.starts_with("control/") || name.find('/', 8) != std::string::npos || !content)
            continue;
        const auto file = name.substr(std::string_view("control/").size());
        MW_TRY_VOID(os::replaceFile(controls + '/' + file, *content, {.mode = 0600}));
        if (file != "morercpthosts")
            continue;
        const auto compiled = MW_TRY(mail::compileMoreRcptHosts(std::string_view(*content)));
        MW_TRY_VOID(os::replaceFile(controls + "/morercpthosts.cdb", compiled, {.mode = 0600}));
    }
    m_controls = controls;
    return {};
}

Result<std::string> RoutingView::localOf(const std::string &address) const
{
    const auto router = MW_TRY(mail::Router::fromControls(mail::Controls(m_controls)));
    const auto route = router.route(address);
    if (route.channel != mail::Channel::Local)
        return fail(ErrorKind::NotFound, address + " is not delivered here: its domain is neither in control/locals nor in control/virtualdomains");
    return route.address.substr(0, route.address.rfind('@'));
}

Result<mail::UserDecision> RoutingView::controllerOf(std::string_view local) const
{
    const auto cdb = mail::CdbReader::open(m_cdb);
    if (!cdb && cdb.error().kind != ErrorKind::NotFound)
        return Failure(cdb.error());
    if (const auto found = cdb ? MW_TRY(mail::findAssigned(*cdb, local)) : std::nullopt) {
        mail::UserDecision out;
        out.user = mail::toLocalUser(*found);
        out.steps.push_back("users/assign gives \"" + found->key + "\" to " + found->user);
        return out;
    }
    const auto line = MW_TRY(mail::Controls(m_controls).line("conf-break"));
    const char breaks = line && !line->empty() ? line->front() : mail::kDefaultBreak;
    auto out = MW_TRY(mail::lookUpAccount(mail::SystemAccounts(), local, breaks));
    out.steps.insert(out.steps.begin(), "users/assign has nothing for \"" + std::string(local) + "\"");
    return out;
}

Result<Reply> RoutingView::explain(const std::string &address, const std::string &sender) const
{
    Reply reply;
    const mail::Controls controls(m_controls);
    const auto hosts = MW_TRY(mail::RcptHosts::load(controls));
    const auto accepted = MW_TRY(hosts.explain(address));
    reply.accepted = accepted.allowed;
    reply.steps = accepted.steps;
    reply.steps.emplace_back(accepted.allowed ? "By SMTP the address is taken from everybody."
                                              : "By SMTP the address is taken only from clients that may relay.");
    const auto router = MW_TRY(mail::Router::fromControls(controls));
    std::vector<mail::RouteStep> steps;
    const auto route = router.route(address, &steps);
    for (const auto &step : steps)
        reply.steps.push_back(inWords(step));
    if (route.channel == mail::Channel::Local)
        MW_TRY_VOID(explainLocal(route.address, sender, reply));
    else
        MW_TRY_VOID(explainRemote(route.address, sender, reply));
    return reply;
}

Result<std::vector<rpc::smarthosts::SmartHost>> RoutingView::smartHosts() const
{
    return SmartHosts::load(m_controls).and_then([](const SmartHosts &hosts) { return hosts.list(); });
}

void RoutingView::fillNext(std::vector<rpc::domains::Domain> &domains) const
{
    const auto routing = mail::RemoteRouting::load(mail::Controls(m_controls), mail::Secrets::Without);
    for (auto &domain : domains) {
        if (!routing || domain.kind != rpc::domains::Kind::Relay)
            continue;
        const auto route = routing->find(domain.domain.starts_with('.') ? domain.domain.substr(1) : domain.domain, "somebody@example.org");
        if (!route.socketPath.empty())
            domain.next = route.socketPath;
        else if (route.kind == mail::SmtpRoute::Kind::Relay)
            domain.next = route.host + ":" + std::to_string(route.port);
    }
}

Result<void> RoutingView::explainRemote(const std::string &address, const std::string &sender, Reply &reply) const
{
    const auto domain = address.substr(address.rfind('@') + 1);
    const auto routing = MW_TRY(mail::RemoteRouting::load(mail::Controls(m_controls), mail::Secrets::Without));
    const auto route = routing.find(domain, sender);
    reply.fate = Fate::Remote;
    reply.host = domain;
    for (const auto &step : route.steps)
        reply.steps.push_back(step);
    if (!route.socketPath.empty())
        reply.host = route.socketPath;
    else if (route.kind == mail::SmtpRoute::Kind::Relay)
        reply.host = route.host + ":" + std::to_string(route.port);
    else if (route.kind == mail::SmtpRoute::Kind::Invalid)
        reply.fate = Fate::Waits;
    if (!route.problem.empty())
        reply.steps.push_back(route.problem);
    return {};
}

Result<void> RoutingView::explainLocal(const std::string &address, const std::string &sender, Reply &reply) const
{
    const auto at = address.rfind('@');
    const auto local = address.substr(0, at);
    const auto decision = MW_TRY(controllerOf(local));
    for (const auto &step : decision.steps)
        reply.steps.push_back(step);
    reply.user = decision.user.user;
    const bool isRoot = decision.user.identity.uid == 0;
    if (isRoot) {
        reply.fate = Fate::Waits;
        reply.steps.emplace_back("Mail is never delivered as root: it waits.");
        return {};
    }
    const auto bytes = MW_TRY(searchHome(decision.user, local, address.substr(at + 1), sender));
    auto found = MW_TRY(rpc::unpacked<Found>(bytes));
    std::ranges::move(found.steps, std::back_inserter(reply.steps));
    reply.file = found.file;
    reply.deliveries = std::move(found.lines);
    reply.sender = found.sender;
    if (!found.trouble.empty())
        reply.steps.push_back(found.trouble);
    reply.fate = !found.trouble.empty() ? Fate::Waits : found.exists ? Fate::Delivered : Fate::Bounces;
    return {};
}

// With the user's rights, as qmail-local.
Result<std::string> RoutingView::searchHome(const mail::LocalUser &user, const std::string &local, const std::string &host,
                                            const std::string &sender) const
{
    const mail::Controls controls(m_controls);
    const auto delivery = MW_TRY(controls.text("defaultdelivery")).value_or("./Mailbox");
    const auto forbidden = mail::forbiddenModes(controls.line("conf-patrn").value_or(std::nullopt));
    std::map<std::string, std::optional<std::string>> files;
    for (const auto &[name, content] : m_targets.overlaid()) {
        const auto target = m_targets.find(name);
        if (target && target->isDotQmail() && target->directory == user.home)
            files[target->file] = content;
    }
    return asAccount(user.identity, [&]() -> Result<std::string> {
        const auto directory = os::openDirectory(user.home);
        if (!directory)
            return rpc::packed(waiting("The home " + user.home + " cannot be entered: the mail waits."));
        const auto status = MW_TRY(os::statFd(directory->get()));
        if (status.st_mode & forbidden & mail::kForbiddenModes)
            return rpc::packed(waiting("The home " + user.home + " can be written by everybody: the mail waits."));
        if (status.st_mode & forbidden)
            return rpc::packed(waiting("The home " + user.home + " has a permission that control/conf-patrn forbids: the mail waits."));
        if (status.st_mode & kSticky)
            return rpc::packed(waiting("The home " + user.home + " is sticky, as its owner is editing: the mail waits."));
        const OverlaidHome home(directory->get(), files);
        const auto decision = mail::decideDotQmail(home, user.dash, user.ext, delivery, forbidden);
        if (!decision)
            return rpc::packed(waiting(decision.error().text));
        Found out{.exists = decision->mailboxExists, .file = decision->file, .lines = {}, .steps = decision->steps, .sender = sender, .trouble = {}};
        for (const auto &line : decision->lines) {
            if (line.kind != mail::DotQmailKind::Comment)
                out.lines.push_back(lineOf(line));
        }
        if (const auto from = mail::forwardingSender(home, user.dash, user.ext, local, host, sender)) {
            out.sender = from->address;
            std::ranges::copy(from->steps, std::back_inserter(out.steps));
        }
        if (decision->mailboxExists && !decision->lines.empty() && decision->lines.front().kind == mail::DotQmailKind::Blank)
            out.trouble = "The first line of the file is blank: the mail waits.";
        return rpc::packed(out);
    });
}

} // namespace mw::helper
