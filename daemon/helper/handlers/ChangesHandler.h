// SPDX-License-Identifier: GPL-3.0-or-later
// Every method that reads or changes the configuration as change sets: each is done by a process of mailwright-changes, so
// that the helper answers others meanwhile and parses nothing. And the clock of changes that wait to be confirmed.
#pragma once

#include "daemon/helper/Authorisation.h"
#include "daemon/helper/HubPlace.h"
#include "daemon/helper/changes/ChangeWork.h"

#include "shared/os/Process.h"
#include "shared/rpc/Addresses.h"
#include "shared/rpc/Backup.h"
#include "shared/rpc/Blocked.h"
#include "shared/rpc/Changes.h"
#include "shared/rpc/Domains.h"
#include "shared/rpc/ForwardTable.h"
#include "shared/rpc/Identity.h"
#include "shared/rpc/Lists.h"
#include "shared/rpc/Packed.h"
#include "shared/rpc/Passwords.h"
#include "shared/rpc/Presets.h"
#include "shared/rpc/Relaying.h"
#include "shared/rpc/Routing.h"
#include "shared/rpc/Services.h"
#include "shared/rpc/Setup.h"
#include "shared/rpc/SmartHosts.h"
#include "shared/rpc/Tls.h"
#include "shared/rpc/Users.h"
#include "shared/rpcqt/Call.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <functional>
#include <map>
#include <memory>

namespace mw::helper {

class AuditLog;

template <rpc::Method M>
inline constexpr bool kIsChange =
    rpc::changes::kIsAct<M> || M::interface == rpc::changes::kInterface ||
    (M::interface == rpc::domains::kInterface && !std::is_same_v<M, rpc::domains::CheckDns>) || // the doctor asks
    M::interface == rpc::addresses::kInterface || M::interface == rpc::backup::kInterface || M::interface == rpc::routing::kInterface ||
    M::interface == rpc::lists::kInterface || M::interface == rpc::tls::kInterface || M::interface == rpc::passwords::kInterface ||
    M::interface == rpc::setup::kInterface || std::is_same_v<M, rpc::services::Offers> || std::is_same_v<M, rpc::smarthosts::Show> ||
    M::interface == rpc::users::kInterface || M::interface == rpc::relaying::kInterface ||
    M::interface == rpc::forwardtable::kInterface || M::interface == rpc::identity::kInterface ||
    M::interface == rpc::blocked::kInterface || M::interface == rpc::presets::kInterface;

// Puts the packed requests of the acts in the place of their JSON, which mailwright-changes does not read. The fault names
// the first act that is none, or whose parameters do not fit.
std::optional<rpc::Fault> packActs(std::vector<rpc::changes::Act> &acts);
// For each act the shell's line that makes the same change; empty where it would hold a secret.
std::vector<std::string> commandsOf(const std::vector<rpc::changes::Act> &acts);
// The same for any method; where it would hold a secret or is very long, no more than the verb.
std::string commandFor(const std::string &method, const QJsonObject &parameters, const std::string &verb);

class ChangesHandler : public QObject {
    Q_OBJECT
public:
    // `say` gets a sentence for each thing that was made good or taken back.
    ChangesHandler(const HubPlace &place, Authorisation &authorisation, AuditLog &audit, std::function<void(const std::string &)> say);

    // Makes good what was interrupted before the services begin, and notes what was edited outside. Blocks, but not for ever:
    // what takes too long goes on by itself.
    void begin();
    // Follows what was edited outside. Not while that is being done already: then once more afterwards.
    void follow();
    // Asks and waits for the answer, for who has no event loop.
    template <rpc::Method M>
        requires kIsChange<M>
    std::expected<typename M::Reply, rpc::Fault> ask(const typename M::Request &request, const Caller &caller)
    {
        const auto bytes = askNow(rpc::fullName<M>(), caller, rpc::packed(request));
        if (!bytes)
            return std::unexpected(bytes.error());
        auto reply = rpc::unpacked<typename M::Reply>(*bytes);
        if (!reply)
            return std::unexpected(rpc::failed("read the answer of mailwright-changes", reply.error().text));
        return std::move(*reply);
    }

Q_SIGNALS:
    // A change has been made, and its caller has not been told yet.
    void applied();

public:
    template <rpc::Method M>
        requires kIsChange<M>
    void handle(const typename M::Request &request, const rpcqt::Responder<M> &responder)
    {
        std::vector<std::string> commands;
        auto work = std::make_shared<Work>(Work{.method = rpc::fullName<M>(),
                                                .parameters = {},
                                                .rootCommand = {},
                                                .caller = responder.caller(),
                                                .isOpen = [responder] { return responder.isOpen(); },
                                                .then = {}});
        if constexpr (requires { request.acts; }) {
            auto packable = request;
            if (auto *acts = actsOf(packable.acts)) {
                commands = commandsOf(*acts);
                if (const auto fault = packActs(*acts))
                    return responder.fail(*fault);
            }
            work->parameters = rpc::packed(packable);
        } else {
            work->parameters = rpc::packed(request);
        }
        if constexpr (M::right == rpc::Right::Configure)
            work->rootCommand = commandFor(rpc::fullName<M>(), rpcqt::recordToJson(request), std::string(M::verb));
        work->then = [this, responder, commands](const std::expected<std::string, rpc::Fault> &bytes) {
            finish<M>(bytes, responder, commands);
        };
        if (M::right == rpc::Right::Configure)
            return begin(work, true);
        // Who may only look sees less of people's files.
        m_authorisation.has(responder.caller(), rpc::Right::Configure, [this, work](bool may) { begin(work, may); });
    }

private:
    using Then = std::function<void(const std::expected<std::string, rpc::Fault> &)>;
    // One request of somebody, which may have to be done twice: when dangerous acts in it are allowed.
    struct Work {
        std::string method;
        std::string parameters;  // packed
        std::string rootCommand; // that does the same
        rpcqt::Caller caller;
        std::function<bool()> isOpen;
        Then then;
        int rounds = 0;
        std::vector<Danger> granted = {};
    };
    // What mailwright-changes has answered.
    struct Output {
        std::expected<std::string, rpc::Fault> reply;
        std::vector<DangerFound> needs;
        std::int64_t confirmBefore = 0; // 0: nothing waits
        bool isWhole = false;           // else the process has ended before its work was done
    };

    static std::vector<rpc::changes::Act> *actsOf(std::vector<rpc::changes::Act> &acts) { return &acts; }
    static std::vector<rpc::changes::Act> *actsOf(rpc::changes::Acts &acts) { return acts ? &*acts : nullptr; }

    template <rpc::Method M>
    void finish(const std::expected<std::string, rpc::Fault> &bytes, const rpcqt::Responder<M> &responder,
                const std::vector<std::string> &commands)
    {
        if (!bytes)
            return responder.fail(bytes.error());
        auto reply = rpc::unpacked<typename M::Reply>(*bytes);
        if (!reply)
            return responder.fail(rpc::failed("read the answer of mailwright-changes", reply.error().text));
        if constexpr (std::is_same_v<typename M::Reply, rpc::changes::Outcome>) {
            if (reply->confirmBefore > 0 && reply->applied)
                fallBackAt(reply->confirmBefore);
            for (std::size_t i = 0; i < reply->parts.size() && i < commands.size(); ++i)
                reply->parts[i].command = commands[i];
            if (reply->applied)
                Q_EMIT applied();
        }
        responder.reply(*reply);
    }

    struct Started {
        os::Fd output;
        pid_t pid = 0;
    };
    Result<Started> startProcess(const std::string &method, const Caller &caller, const std::string &parameters) const;
    std::expected<std::string, rpc::Fault> askNow(const std::string &method, const Caller &caller, const std::string &parameters) const;
    void start(const std::string &method, const Caller &caller, const std::string &parameters, std::function<void(const Output &)> then);
    void begin(const std::shared_ptr<Work> &work, bool mayConfigure);
    void askFor(const std::shared_ptr<Work> &work, bool mayConfigure, const Output &output);
    // Says what is to be said.
    Output take(std::string_view output) const;
    // What every process says or leaves: that something waits to be confirmed, that something has to be made good.
    void heed(const Output &output);
    bool leftSomething() const;
    void followed(const Output &output);
    void begun(const Output &output);
    void fallBackAt(std::int64_t time);
    void fallBack();

    HubPlace m_place;
    Authorisation &m_authorisation;
    AuditLog &m_audit;
    std::function<void(const std::string &)> m_say;
    QTimer m_confirm;
    std::size_t m_running = 0;
    bool m_follows = false;
    bool m_followsAgain = false;
    bool m_owesRecovery = false; // a process has left half a change
    std::map<uid_t, std::size_t> m_ofUser;
};

} // namespace mw::helper
