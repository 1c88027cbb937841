// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/rpcqt/Dispatcher.h"

namespace mw::rpcqt {
namespace {

rpc::Fault standardFault(std::string_view error, const QString &what)
{
    return {.kind = rpc::Fault::Kind::Protocol, .error = std::string(error), .what = what.toStdString()};
}

rpc::Fault unknownMethod(const QString &method)
{
    const auto interface = method.left(method.lastIndexOf(u'.'));
    for (const auto &name : rpc::interfaceNames()) {
        if (interface.toStdString() == name)
            return standardFault(rpc::varlink::kMethodNotFound, method);
    }
    return standardFault(rpc::varlink::kInterfaceNotFound, interface);
}

} // namespace

void Dispatcher::dispatch(const QString &method, const QJsonObject &parameters, const std::shared_ptr<Call> &call) const
{
    const auto entry = m_methods.constFind(method);
    if (entry == m_methods.constEnd())
        return call->fail(unknownMethod(method));
    if (const auto refusal = m_authorise(call->caller(), entry->right))
        return call->fail(*refusal);
    if (const auto refusal = m_gate ? m_gate(method) : std::nullopt)
        return call->fail(*refusal);
    if (entry->answers == rpc::Answers::Many && !call->wantsMore())
        return call->fail(standardFault(rpc::varlink::kExpectedMore, {}));
    entry->run(parameters, call);
}

} // namespace mw::rpcqt
