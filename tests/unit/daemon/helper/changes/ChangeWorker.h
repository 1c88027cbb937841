// SPDX-License-Identifier: GPL-3.0-or-later
// Asks the real mailwright-changes, as mailwrightd does, in a sandbox.
#pragma once

#include "daemon/helper/changes/ChangeWork.h"
#include "shared/rpc/Changes.h"
#include "shared/rpc/Packed.h"
#include "tests/support/Run.h"
#include "tests/support/Sandbox.h"

namespace mw::test {

inline const helper::Caller kRoot{0, "root", true};
inline const helper::Caller kOperator{2000, "bench", false, true};

struct ChangeAnswer {
    int code = 0; // of the process
    QStringList said;
    std::string reply; // packed; empty: none
    std::optional<rpc::Fault> fault;
    helper::Needs needs;
};

inline ChangeAnswer parseChangeAnswer(const RunResult &result)
{
    ChangeAnswer out{.code = result.code, .said = {}, .reply = {}, .fault = {}};
    std::string_view bytes(result.output.constData(), static_cast<std::size_t>(result.output.size()));
    while (const auto frame = rpc::packing::takeNetstring(bytes)) {
        if (frame->starts_with('s'))
            out.said << QString::fromUtf8(frame->data() + 1, static_cast<qsizetype>(frame->size() - 1));
        else if (frame->starts_with('r'))
            out.reply = frame->substr(1);
        else if (frame->starts_with('n'))
            out.needs = rpc::unpacked<helper::Needs>(frame->substr(1)).value_or(helper::Needs());
        else if (const auto fault = rpc::unpacked<helper::PackedFault>(frame->substr(1)))
            out.fault = helper::unpackFault(*fault);
    }
    return out;
}

inline ChangeAnswer askChanges(const std::string &method, const std::string &parameters, const helper::Caller &caller = kRoot,
                               const QStringList &before = {})
{
    const QStringList command{QString::fromLatin1(kSandboxPrograms) + QStringLiteral("/mailwright-changes"), QStringLiteral("/var/qmail"),
                              QStringLiteral("/run/mailwright/helper.sock"), QStringLiteral("/var/qmail/service"),
                              QString::fromStdString(method), QString::number(caller.uid), QString::fromStdString(caller.name),
                              caller.isOwner ? QStringLiteral("owner") : QStringLiteral("other"),
                              caller.mayConfigure ? QStringLiteral("configure") : QStringLiteral("-"),
                              QString::fromStdString(helper::dangersAsText(caller.granted))};
    return parseChangeAnswer(run(before + command, {.input = QByteArray::fromStdString(parameters)}));
}

template <rpc::Method M>
std::expected<typename M::Reply, rpc::Fault> ask(const typename M::Request &request, const helper::Caller &caller = kRoot)
{
    const auto answer = askChanges(rpc::fullName<M>(), rpc::packed(request), caller);
    if (answer.fault)
        return std::unexpected(*answer.fault);
    auto reply = rpc::unpacked<typename M::Reply>(answer.reply);
    if (!reply)
        return std::unexpected(rpc::failed("read the answer", "exit code " + std::to_string(answer.code)));
    return std::move(*reply);
}

// An act as mailwrightd passes it on: its parameters are packed.
template <rpc::Method M>
rpc::changes::Act actOf(const typename M::Request &request)
{
    return {rpc::fullName<M>(), {rpc::packed(request)}};
}

} // namespace mw::test
