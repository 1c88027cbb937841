// SPDX-License-Identifier: GPL-3.0-or-later
// Acts of a set, as they come from a client.
#include "daemon/helper/handlers/ChangesHandler.h"

#include "shared/rpc/Contract.h"

#include <QtCore/QJsonDocument>

#include <algorithm>
#include <array>

namespace mw::helper {
namespace {

using rpc::changes::Act;

// Members of requests that hold secrets.
constexpr std::array kSecretMembers{"password", "secret", "key", "token"};

QJsonObject parametersOf(const Act &act)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(act.parameters.json)).object();
}

// The packed request; a fault if it does not fit. Nothing: no act has that method.
template <rpc::Method M>
std::expected<std::string, rpc::Fault> packedAs(const QJsonObject &parameters)
{
    typename M::Request request{};
    rpcqt::JsonReader reader;
    reader.readRecord(parameters, request);
    if (!reader.good())
        return std::unexpected(rpc::invalidParameter(reader.problem().toStdString()));
    return rpc::packed(request);
}

std::expected<std::string, rpc::Fault> packedAct(const Act &act)
{
    std::expected<std::string, rpc::Fault> out = std::unexpected(rpc::invalidParameter("acts.method"));
    rpc::forEachMethod([&]<typename M>() {
        if constexpr (rpc::changes::kIsAct<M>) {
            if (rpc::fullName<M>() == act.method)
                out = packedAs<M>(parametersOf(act));
        }
    });
    return out;
}

std::string quoted(const std::string &text)
{
    std::string out = "'";
    for (const char c : text)
        out += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return out + "'";
}

} // namespace

std::optional<rpc::Fault> packActs(std::vector<Act> &acts)
{
    for (auto &act : acts) {
        auto packed = packedAct(act);
        if (!packed)
            return packed.error();
        act.parameters.json = std::move(*packed);
    }
    return std::nullopt;
}

std::vector<std::string> commandsOf(const std::vector<Act> &acts)
{
    std::vector<std::string> out;
    for (const auto &act : acts) {
        auto parameters = parametersOf(act);
        parameters.remove(QStringLiteral("manner"));
        const bool secret = std::ranges::any_of(kSecretMembers, [&](const char *name) { return parameters.contains(QLatin1StringView(name)); });
        const auto json = QJsonDocument(parameters).toJson(QJsonDocument::Compact).toStdString();
        out.push_back(secret ? std::string() : "mailwrightctl call " + act.method + " " + quoted(json));
    }
    return out;
}

std::string commandFor(const std::string &method, const QJsonObject &parameters, const std::string &verb)
{
    constexpr std::size_t kLongest = 1000;
    const auto json = QJsonDocument(parameters).toJson(QJsonDocument::Compact).toStdString();
    const auto command = commandsOf({{method, {json}}}).front();
    if (!command.empty() && command.size() <= kLongest)
        return command;
    return verb.empty() ? "mailwrightctl call " + method + " ..." : "mailwrightctl " + verb + " ...";
}

} // namespace mw::helper
