// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/rpcqt/Faults.h"

#include "shared/rpc/Errors.h"
#include "shared/rpcqt/Json.h"
#include "shared/rpc/VarlinkService.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace mw::rpcqt {
namespace {

QJsonObject faultParameters(const rpc::Fault &fault)
{
    using Kind = rpc::Fault::Kind;
    switch (fault.kind) {
    case Kind::NotAllowed:
        return recordToJson(rpc::errors::NotAllowed{fault.right, fault.reason});
    case Kind::NotFound:
        return recordToJson(rpc::errors::NotFound{fault.what});
    case Kind::Stale:
        return recordToJson(rpc::errors::Stale{fault.what, fault.reason});
    case Kind::Failed:
    case Kind::Disconnected:
        return recordToJson(rpc::errors::Failed{fault.what, fault.reason, fault.remedy});
    case Kind::TooMuch:
        return recordToJson(rpc::errors::TooMuch{fault.reason});
    case Kind::NotSupported:
        return recordToJson(rpc::errors::NotSupported{fault.reason});
    case Kind::NotSetUp:
        return recordToJson(rpc::errors::NotSetUp{fault.reason});
    case Kind::Invalid:
        return recordToJson(rpc::errors::Invalid{fault.what, fault.line, fault.reason});
    case Kind::Protocol:
        break;
    }
    const auto what = QString::fromStdString(fault.what);
    if (fault.error == rpc::varlink::kInvalidParameter)
        return {{u"parameter"_s, what}};
    if (fault.error == rpc::varlink::kInterfaceNotFound)
        return {{u"interface"_s, what}};
    if (fault.error == rpc::varlink::kMethodNotFound || fault.error == rpc::varlink::kMethodNotImplemented)
        return {{u"method"_s, what}};
    return {};
}

std::string member(const QJsonObject &object, QLatin1StringView name)
{
    return object.value(name).toString().toStdString();
}

template <typename... E>
std::optional<rpc::Fault::Kind> kindOf(std::string_view error, rpc::TypeList<E...>)
{
    const auto prefix = std::string(rpc::errors::kInterface) + ".";
    if (!error.starts_with(prefix))
        return std::nullopt;
    error.remove_prefix(prefix.size());
    constexpr std::array kNames{E::name...}; // in the order of Fault::Kind
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        if (kNames.at(i) == error)
            return static_cast<rpc::Fault::Kind>(i);
    }
    return std::nullopt;
}

} // namespace

QJsonObject faultMessage(const rpc::Fault &fault)
{
    return {{u"error"_s, QString::fromStdString(fault.error)}, {u"parameters"_s, faultParameters(fault)}};
}

rpc::Fault faultFrom(const QString &error, const QJsonObject &parameters)
{
    rpc::Fault fault;
    fault.error = error.toStdString();
    fault.kind = kindOf(fault.error, rpc::errors::All{}).value_or(rpc::Fault::Kind::Protocol);
    fault.right = member(parameters, "right"_L1);
    fault.what = member(parameters, "what"_L1);
    fault.reason = member(parameters, "reason"_L1);
    fault.remedy = member(parameters, "remedy"_L1);
    fault.line = parameters.value("line"_L1).toInteger();
    for (const auto name : {"parameter"_L1, "method"_L1, "interface"_L1}) {
        if (fault.what.empty())
            fault.what = member(parameters, name);
    }
    return fault;
}

} // namespace mw::rpcqt
