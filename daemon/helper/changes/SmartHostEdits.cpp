// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/changes/SmartHostEdits.h"

#include "daemon/helper/changes/RoutingView.h"
#include "daemon/helper/smarthosts/SmartHosts.h"

#include "shared/base/Text.h"
#include "shared/mail/Controls.h"
#include "shared/rpc/Changes.h"

#include <algorithm>

namespace mw::helper {
namespace {

rpc::Fault faultOf(const std::string &what, const Error &error)
{
    const bool isTheirs = error.kind == ErrorKind::Format || error.kind == ErrorKind::Config;
    return isTheirs ? rpc::invalid(what, 0, error.text) : rpc::failed(what, error.text);
}

Answer<std::string> textOf(const Targets &targets, const std::string &file)
{
    const auto target = targets.find("control/" + file);
    const auto state = target ? targets.read(*target) : Result<FileState>(std::unexpected(target.error()));
    if (!state)
        return std::unexpected(rpc::failed("read control/" + file, state.error().text));
    return state->content;
}

Answer<SmartHosts> load(const Targets &targets)
{
    SmartHosts::Texts texts;
    for (const auto &file : SmartHosts::files()) {
        auto text = textOf(targets, file);
        if (!text)
            return std::unexpected(text.error());
        texts[file] = std::move(*text);
    }
    return SmartHosts::of(std::move(texts));
}

template <rpc::Method M>
Intent intentOf(std::string title, const typename M::Request &request, const SmartHosts &hosts)
{
    Intent out;
    out.verb = rpc::fullName<M>();
    out.title = std::move(title);
    out.manner = request.manner.value_or(rpc::changes::Manner{});
    for (const auto &[file, content] : hosts.changed())
        out.files.push_back({"control/" + file, std::nullopt, content.empty() ? std::optional<std::string>() : content});
    return out;
}

std::string inWords(const std::string &scope)
{
    const auto name = text::lower(scope);
    if (name == "default")
        return "all mail that nothing else is said about";
    if (name.starts_with('@') || name.contains('@'))
        return "mail from " + (name.starts_with('@') ? "everybody" + name : name);
    return "mail for " + (name.starts_with('.') ? "all hosts below " + name.substr(1) : name);
}

// Entries that go before a route, so that setting it would do nothing.
Answer<void> checkPrecedence(const Targets &targets, const RouteScope &scope)
{
    const auto isSender = scope.file == "senderroutes";
    const auto file = std::string(isSender ? "authsenders" : "lmtproutes");
    const auto text = textOf(targets, file);
    if (!text)
        return std::unexpected(text.error());
    for (const auto &line : mail::parseControlList(*text)) {
        if (text::lower(line.substr(0, line.find(':'))) == scope.key)
            return std::unexpected(rpc::invalid("scope", 0, "an entry of control/" + file + " goes before it: " + scope.key));
    }
    return {};
}

} // namespace

Answer<Intent> intentToSet(const Targets &targets, const rpc::smarthosts::Set::Request &request)
{
    auto hosts = load(targets);
    if (!hosts)
        return std::unexpected(hosts.error());
    const auto scope = parseScope(request.scope);
    if (!scope)
        return std::unexpected(faultOf("scope", scope.error()));
    if (const auto free = checkPrecedence(targets, *scope); !free)
        return std::unexpected(free.error());
    if (const auto set = hosts->set(request); !set)
        return std::unexpected(faultOf("relay", set.error()));
    const auto login = request.user.empty() ? std::string(", without a login") : ", as " + request.user;
    auto out = intentOf<rpc::smarthosts::Set>("Send " + inWords(request.scope) + " through " + request.host, request, *hosts);
    out.remarks.push_back(inWords(request.scope) + " goes through " + request.host + login + ".");
    out.remarks.back().front() = static_cast<char>(std::toupper(static_cast<unsigned char>(out.remarks.back().front())));
    return out;
}

Answer<Intent> intentToRemove(const Targets &targets, const rpc::smarthosts::Remove::Request &request)
{
    auto hosts = load(targets);
    if (!hosts)
        return std::unexpected(hosts.error());
    const auto removed = hosts->remove(request.scope);
    if (!removed)
        return std::unexpected(faultOf("scope", removed.error()));
    if (!*removed)
        return std::unexpected(rpc::notFound("relay for " + request.scope));
    return intentOf<rpc::smarthosts::Remove>("Send " + inWords(request.scope) + " through no relay of its own", request, *hosts);
}

Answer<rpc::smarthosts::Show::Reply> showSmartHosts(const Targets &targets)
{
    const auto view = RoutingView::open(targets);
    auto hosts = view ? view->smartHosts() : std::unexpected(view.error());
    if (!hosts)
        return std::unexpected(rpc::failed("read the relays", hosts.error().text));
    return rpc::smarthosts::Show::Reply{std::move(*hosts)};
}

} // namespace mw::helper
