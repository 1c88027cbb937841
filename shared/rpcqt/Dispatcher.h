// SPDX-License-Identifier: GPL-3.0-or-later
// Brings each method of the contract to its handler: the caller's right first, then the parameters, then the call; and
// lets somebody keep a record of it.
// A method of the contract without a handler, or without a right, does not compile.
#pragma once

#include "shared/rpc/Contract.h"
#include "shared/rpcqt/Call.h"

#include <QtCore/QHash>

namespace mw::rpcqt {

// A handler of M has `void handle(const M::Request &, Responder<M>)`.
template <typename H, typename M>
concept Handles = requires(H &handler, const typename M::Request &request, Responder<M> responder) {
    handler.handle(request, std::move(responder));
};

class Dispatcher {
public:
    // Calls `then` once, now or later, with why this caller may not, or nothing.
    using Decided = std::function<void(const std::optional<rpc::Fault> &)>;
    using Authorise = std::function<void(const std::shared_ptr<Call> &, rpc::Right, Decided then)>;
    // A call has been answered, or was refused: what was asked for, and the fault, null when it was done.
    struct Event {
        const Caller &caller;
        const QString &method;
        rpc::Right right;
        const QJsonObject &parameters;
        const rpc::Fault *fault;
        bool isRefused; // for lack of the right; the handler has not seen it
    };
    using Record = std::function<void(const Event &)>;

    // The handlers outlive the dispatcher.
    template <typename... H>
    Dispatcher(Authorise authorise, Record record, H &...handlers) : m_authorise(std::move(authorise)), m_record(std::move(record))
    {
        rpc::forEachMethod([&]<typename M>() {
            static_assert((Handles<H, M> || ...), "a method of the contract has no handler");
            (addIfHandled<H, M>(handlers), ...);
        });
    }

    // A further reason to refuse a method, whoever calls it: asked after the caller's right.
    void setGate(std::function<std::optional<rpc::Fault>(const QString &method)> gate) { m_gate = std::move(gate); }

    void dispatch(const QString &method, const QJsonObject &parameters, const std::shared_ptr<Call> &call) const;

private:
    struct Entry {
        rpc::Right right;
        rpc::Answers answers;
        std::function<void(const QJsonObject &, const std::shared_ptr<Call> &)> run;
    };

    template <typename H, rpc::Method M>
    void addIfHandled(H &handler)
    {
        if constexpr (Handles<H, M>) {
            m_methods.insert(QString::fromStdString(rpc::fullName<M>()),
                             Entry{M::right, M::answers, [&handler](const QJsonObject &parameters, const auto &call) {
                                       run<H, M>(handler, parameters, call);
                                   }});
        }
    }

    template <typename H, rpc::Method M>
    static void run(H &handler, const QJsonObject &parameters, const std::shared_ptr<Call> &call)
    {
        typename M::Request request{};
        JsonReader reader;
        reader.readRecord(parameters, request);
        if (!reader.good())
            return call->fail(rpc::invalidParameter(reader.problem().toStdString()));
        handler.handle(request, Responder<M>(call));
    }

    Authorise m_authorise;
    std::function<std::optional<rpc::Fault>(const QString &method)> m_gate;
    Record m_record;
    QHash<QString, Entry> m_methods;
};

} // namespace mw::rpcqt
