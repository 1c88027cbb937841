// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/changes/ServiceEdits.h"

#include "daemon/helper/changes/ControlEdits.h"
#include "daemon/helper/layout/ServiceScripts.h"

#include "shared/base/Text.h"
#include "shared/mail/Controls.h"
#include "shared/net/Tcp.h"
#include "shared/rpc/Changes.h"
#include "shared/rpc/Control.h"

#include <algorithm>

namespace mw::helper {
namespace {

Answer<FileState> stateOf(const Targets &targets, const std::string &file)
{
    const auto target = targets.find(file);
    auto state = target ? targets.read(*target) : Result<FileState>(std::unexpected(target.error()));
    if (!state)
        return std::unexpected(rpc::failed("read " + file, state.error().text));
    return std::move(*state);
}

std::string fileOf(const std::string &service, const char *file)
{
    return "services/" + service + "/" + file;
}

std::string controlOf(const ServiceScript &script)
{
    return script.listenFile.empty() ? std::string() : "control/" + script.listenFile;
}

const ServiceScript *find(const std::vector<ServiceScript> &scripts, const std::string &name)
{
    const auto found = std::ranges::find(scripts, name, &ServiceScript::name);
    return found == scripts.end() ? nullptr : &*found;
}

std::string linkOf(const Targets &targets, const std::string &service)
{
    return targets.place().home + "/supervise/" + service + "\n";
}

void append(std::vector<FileIntent> &to, std::vector<FileIntent> what)
{
    std::ranges::move(what, std::back_inserter(to));
}

template <rpc::Method M>
Intent intentOf(std::string title, const typename M::Request &request)
{
    Intent out;
    out.verb = rpc::fullName<M>();
    out.title = std::move(title);
    out.manner = request.manner.value_or(rpc::changes::Manner{});
    return out;
}

// The control file with these addresses.
Answer<FileIntent> listening(const Targets &targets, const ServiceScript &script, std::vector<std::string> listen)
{
    const auto name = controlOf(script);
    const auto state = stateOf(targets, name);
    if (!state)
        return std::unexpected(state.error());
    if (listen.empty() && !mail::parseControlList(state->content).empty())
        return FileIntent{name, std::nullopt, state->content};
    if (listen.empty())
        listen = {script.standard};
    const auto target = targets.find(name);
    const auto content = withValues(*target->control, state->text(), listen, rpc::control::How::Replace);
    if (!content)
        return std::unexpected(content.error());
    return FileIntent{name, std::nullopt, *content};
}

} // namespace

Answer<void> checkListen(const std::vector<std::string> &listen)
{
    for (const auto &address : listen) {
        if (!net::Endpoint::parse(address))
            return std::unexpected(rpc::invalid("listen", 0, "\"" + address + "\" is not ADDRESS:PORT, such as 127.0.0.1:2525 or [::]:25"));
    }
    return {};
}

Answer<std::vector<FileIntent>> filesOfService(const Targets &targets, const ServiceScript &script)
{
    std::vector<FileIntent> out;
    const std::vector<std::pair<const char *, std::string>> files{
        {"run", script.run}, {"log/run", script.logRun}, {"link", linkOf(targets, script.name)}};
    for (const auto &[file, content] : files) {
        const auto name = fileOf(script.name, file);
        const auto state = stateOf(targets, name);
        if (!state)
            return std::unexpected(state.error());
        if (!state->present)
            out.push_back({name, std::string(), content});
    }
    return out;
}

Answer<std::vector<FileIntent>> servicesFollowing(const Targets &targets, const std::vector<FileIntent> &changes)
{
    std::vector<FileIntent> out;
    for (const auto &script : serviceScripts(targets.place())) {
        const auto change = script.offeredBy.empty() ? changes.end() : std::ranges::find(changes, "control/" + script.offeredBy, &FileIntent::file);
        if (change == changes.end())
            continue;
        if (change->content) {
            auto files = filesOfService(targets, script);
            if (!files)
                return std::unexpected(files.error());
            append(out, std::move(*files));
            continue;
        }
        // A directory in its place is its maker's business.
        const auto link = stateOf(targets, fileOf(script.name, "link"));
        if (link && link->present)
            out.push_back({fileOf(script.name, "link"), std::nullopt, std::nullopt});
    }
    std::erase_if(out, [&](const FileIntent &file) { return std::ranges::contains(changes, file.file, &FileIntent::file); });
    return out;
}

Answer<Intent> intentToFollowControls(const Targets &targets)
{
    Intent out;
    out.verb = "org.mailwright.Services.Follow";
    out.kind = rpc::changes::Kind::Outside;
    out.manner.confirmWithin = 0; // whoever edited the control file is not asked; taken back, it would be made again
    std::string names;
    for (const auto &script : serviceScripts(targets.place())) {
        if (script.offeredBy.empty())
            continue;
        const auto control = stateOf(targets, "control/" + script.offeredBy);
        const auto link = stateOf(targets, fileOf(script.name, "link"));
        if (!control || !link || control->present == link->present)
            continue;
        auto files = servicesFollowing(targets, {{"control/" + script.offeredBy, std::nullopt, control->text()}});
        if (!files)
            return std::unexpected(files.error());
        names += (names.empty() ? "" : ", ") + script.name + (control->present ? " begins" : " ends");
        append(out.files, std::move(*files));
    }
    out.title = names + ", as its control file says";
    return out;
}

Answer<rpc::services::Offers::Reply> listOffers(const Targets &targets)
{
    rpc::services::Offers::Reply out;
    for (const auto &script : serviceScripts(targets.place())) {
        rpc::services::Offer offer{.name = script.name, .title = serviceTitle(script.name), .file = controlOf(script), .standard = script.standard};
        if (!offer.file.empty()) {
            const auto control = stateOf(targets, offer.file);
            if (!control)
                return std::unexpected(control.error());
            offer.listen = mail::parseControlList(control->content);
        }
        const auto link = stateOf(targets, fileOf(script.name, "link"));
        const auto down = stateOf(targets, fileOf(script.name, "down"));
        // Where the link is something else, somebody else has made the service.
        offer.enabled = (!link || link->present) && !(down && down->present);
        out.offers.push_back(std::move(offer));
    }
    return out;
}

Answer<Intent> intentToEnable(const Targets &targets, const rpc::services::Enable::Request &request)
{
    const auto scripts = serviceScripts(targets.place());
    const auto *script = find(scripts, request.service);
    if (!script)
        return std::unexpected(rpc::notFound("service named " + request.service + " that a hub can have"));
    if (const auto good = checkListen(request.listen); !good)
        return std::unexpected(good.error());
    if (script->listenFile.empty() && !request.listen.empty())
        return std::unexpected(rpc::invalid("listen", 0, request.service + " does not listen anywhere"));
    auto out = intentOf<rpc::services::Enable>("Enable " + request.service, request);
    if (!script->listenFile.empty()) {
        auto control = listening(targets, *script, request.listen);
        if (!control)
            return std::unexpected(control.error());
        const auto where = mail::parseControlList(*control->content);
        out.title += " at " + text::join(where, ", ");
        out.files.push_back(std::move(*control));
    }
    auto files = filesOfService(targets, *script);
    if (!files)
        return std::unexpected(files.error());
    append(out.files, std::move(*files));
    out.files.push_back({fileOf(script->name, "down"), std::nullopt, std::nullopt});
    return out;
}

Answer<Intent> intentToDisable(const Targets &targets, const rpc::services::Disable::Request &request)
{
    const auto scripts = serviceScripts(targets.place());
    const auto *script = find(scripts, request.service);
    if (!script)
        return std::unexpected(rpc::notFound("service named " + request.service + " that a hub can have"));
    auto out = intentOf<rpc::services::Disable>("Disable " + request.service, request);
    if (script->offeredBy.empty()) {
        out.files.push_back({fileOf(script->name, "down"), std::nullopt, std::string()});
        out.remarks.push_back(request.service + " stops, and stays down also when the machine starts anew.");
        return out;
    }
    out.files.push_back({controlOf(*script), std::nullopt, std::nullopt});
    if (const auto link = stateOf(targets, fileOf(script->name, "link")); link && link->present)
        out.files.push_back({fileOf(script->name, "link"), std::nullopt, std::nullopt});
    out.remarks.push_back(request.service + " ends; its log stays.");
    return out;
}

} // namespace mw::helper
