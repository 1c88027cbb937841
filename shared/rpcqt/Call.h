// SPDX-License-Identifier: GPL-3.0-or-later
// One call as the server sees it, and the typed answer a handler gives.
#pragma once

#include "shared/os/Fd.h"
#include "shared/os/Identity.h"
#include "shared/rpc/Errors.h"
#include "shared/rpc/Schema.h"
#include "shared/rpcqt/Json.h"

#include <QtCore/QJsonObject>
#include <QtCore/QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace mw::rpcqt {

// Who called, as the kernel said when the connection was made. Its number as a process is not kept: it may be another's.
struct Caller {
    os::Identity identity;
    std::string name; // account name, or the uid in digits
    // A pidfd of the process, only to tell whose screen a question belongs on. Null when the kernel gives none.
    std::shared_ptr<const os::Fd> process;
};

// One call on a connection. It stays answerable after the handler has returned; if everybody lets go of it without
// an answer, the caller gets a fault.
class Call {
public:
    virtual ~Call() = default;
    virtual const Caller &caller() const = 0;
    // False once the caller has gone or the answer has been given.
    virtual bool isOpen() const = 0;
    virtual bool wantsMore() const = 0;
    virtual void reply(const QJsonObject &parameters, bool continues, std::vector<os::Fd> descriptors) = 0;
    virtual void fail(const rpc::Fault &fault) = 0;
    // Bytes of answers that the caller has not taken yet.
    virtual std::size_t waiting() const = 0;
    // Runs once when all of them have been taken, or the caller has gone.
    virtual void whenTaken(std::function<void()> then) = 0;
};

// What a handler of method M answers with. Copies stand for the same call.
template <rpc::Method M>
class Responder {
public:
    explicit Responder(std::shared_ptr<Call> call) : m_call(std::move(call)) {}

    const Caller &caller() const { return m_call->caller(); }
    bool isOpen() const { return m_call->isOpen(); }
    // The answer, or the last one of many.
    void reply(const typename M::Reply &reply, std::vector<os::Fd> descriptors = {}) const
    {
        m_call->reply(recordToJson(reply), false, std::move(descriptors));
    }
    // One of many; others follow.
    void replyMore(const typename M::Reply &reply) const
        requires(M::answers == rpc::Answers::Many)
    {
        m_call->reply(recordToJson(reply), true, {});
    }
    void fail(const rpc::Fault &fault) const { m_call->fail(fault); }
    std::size_t waiting() const { return m_call->waiting(); }
    void whenTaken(std::function<void()> then) const { m_call->whenTaken(std::move(then)); }

private:
    std::shared_ptr<Call> m_call;
};

} // namespace mw::rpcqt
