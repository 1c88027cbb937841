// SPDX-License-Identifier: GPL-3.0-or-later
// Every method that reads or changes the configuration as change sets: each is done by a process of mailwright-changes, so
// that the helper answers others meanwhile and parses nothing. And the clock of changes that wait to be confirmed.
#pragma once

#include "daemon/helper/HubPlace.h"
#include "daemon/helper/changes/ChangeWork.h"

#include "shared/os/Process.h"
#include "shared/rpc/Packed.h"
#include "shared/rpcqt/Call.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <functional>

namespace mw::helper {

template <rpc::Method M>
inline constexpr bool kIsChange =
    M::interface == rpc::changes::kInterface ||
    (M::interface == rpc::domains::kInterface && !std::is_same_v<M, rpc::domains::CheckDns>) || // the doctor asks
   
    M::interface == rpc::addresses::kInterface || M::interface == rpc::routing::kInterface ||
    std::is_same_v<M, rpc::control::Set> || std::is_same_v<M, rpc::control::Unset> || std::is_same_v<M, rpc::control::Write>;

class ChangesHandler : public QObject {
    Q_OBJECT
public:
    // `say` gets a sentence for each thing that was made good or taken back.
    ChangesHandler(const HubPlace &place, std::function<void(const std::string &)> say);

    // Makes good what was interrupted before the services begin, and notes what was edited outside. Blocks.
    void begin();

    template <rpc::Method M>
        requires kIsChange<M>
    void handle(const typename M::Request &request, const rpcqt::Responder<M> &responder)
    {
        const auto &caller = responder.caller();
        start(rpc::fullName<M>(), {caller.identity.uid, caller.name, caller.identity.uid == m_place.owner, true}, rpc::packed(request),
              [this, responder](const std::expected<std::string, rpc::Fault> &bytes) {
                  finish<M>(bytes, responder);
              });
    }

private:
    using Then = std::function<void(const std::expected<std::string, rpc::Fault> &)>;

    template <rpc::Method M>
    void finish(const std::expected<std::string, rpc::Fault> &bytes, const rpcqt::Responder<M> &responder)
    {
        if (!bytes)
            return responder.fail(bytes.error());
        const auto reply = rpc::unpacked<typename M::Reply>(*bytes);
        if (!reply)
            return responder.fail(rpc::failed("read the answer of mailwright-changes", reply.error().text));
        if constexpr (std::is_same_v<typename M::Reply, rpc::changes::Outcome>) {
            if (reply->confirmBefore > 0 && reply->applied)
                fallBackAt(reply->confirmBefore);
        }
        responder.reply(*reply);
    }

    struct Started {
        os::Fd output;
        pid_t pid = 0;
    };
    Result<Started> startProcess(const std::string &method, const Caller &caller, const std::string &parameters) const;
    void start(const std::string &method, const Caller &caller, const std::string &parameters, Then then);
    // Says what is to be said; gives the packed reply.
    std::expected<std::string, rpc::Fault> take(std::string_view output) const;
    void fallBackAt(std::int64_t time);
    void fallBack();

    HubPlace m_place;
    std::function<void(const std::string &)> m_say;
    QTimer m_confirm;
    std::size_t m_running = 0;
};

} // namespace mw::helper
