// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/handlers/SmartHostsHandler.h"

#include "daemon/helper/handlers/RelayTrial.h"
#include "daemon/helper/smarthosts/SmartHosts.h"

#include "shared/base/Text.h"

namespace mw::helper {
namespace {

rpc::Fault faultOf(const std::string &what, const Error &error)
{
    return rpc::failed(what, error.text);
}

Result<SmartHosts> load(const HubPlace &place)
{
    return SmartHosts::load(place.home + "/control");
}

} // namespace

void SmartHostsHandler::handle(const rpc::smarthosts::Scope &scope,
                               const rpcqt::Responder<rpc::smarthosts::Test> &responder) const
{
    const auto place = parseScope(scope.scope);
    if (!place)
        return responder.fail(faultOf("try the relay", place.error()));
    const auto hosts = load(m_place);
    const auto known = hosts ? hosts->find(scope.scope) : std::unexpected(hosts.error());
    if (!known)
        return responder.fail(faultOf("try the relay", known.error()));
    if (!*known)
        return responder.fail(rpc::notFound("relay for " + scope.scope));
    RelayTrial::start(m_place, place->host, place->sender, [responder](const Result<std::string> &report) {
        if (!report)
            return responder.fail(faultOf("try the relay", report.error()));
        const auto text = std::string_view(*report).substr(std::min<std::size_t>(1, report->size()));
        responder.reply({report->starts_with('K'), std::string(text::trimRight(text))});
    });
}

} // namespace mw::helper
