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

// A call whose end is put on record.
class RecordedCall : public Call {
public:
    RecordedCall(std::shared_ptr<Call> call, QString method, rpc::Right right, QJsonObject parameters, Dispatcher::Record record)
        : m_call(std::move(call)), m_method(std::move(method)), m_right(right), m_parameters(std::move(parameters)),
          m_record(std::move(record))
    {
    }
    RecordedCall(const RecordedCall &) = delete;
    RecordedCall &operator=(const RecordedCall &) = delete;
    ~RecordedCall() override
    {
        if (m_open) {
            const auto fault = rpc::failed("answer", "the caller has gone, or the helper ends; what was begun goes on");
            note(&fault);
        }
    }

    const Caller &caller() const override { return m_call->caller(); }
    bool isOpen() const override { return m_call->isOpen(); }
    bool wantsMore() const override { return m_call->wantsMore(); }
    std::size_t waiting() const override { return m_call->waiting(); }
    void whenTaken(std::function<void()> then) override { m_call->whenTaken(std::move(then)); }

    void reply(const QJsonObject &parameters, bool continues, std::vector<os::Fd> descriptors) override
    {
        if (!continues)
            note(nullptr);
        m_call->reply(parameters, continues, std::move(descriptors));
    }
    void fail(const rpc::Fault &fault) override
    {
        note(&fault);
        m_call->fail(fault);
    }

private:
    void note(const rpc::Fault *fault)
    {
        if (std::exchange(m_open, false))
            m_record({m_call->caller(), m_method, m_right, m_parameters, fault, false});
    }

    std::shared_ptr<Call> m_call;
    QString m_method;
    rpc::Right m_right;
    QJsonObject m_parameters;
    Dispatcher::Record m_record;
    bool m_open = true;
};

} // namespace

void Dispatcher::dispatch(const QString &method, const QJsonObject &parameters, const std::shared_ptr<Call> &call) const
{
    const auto entry = m_methods.constFind(method);
    if (entry == m_methods.constEnd())
        return call->fail(unknownMethod(method));
    m_authorise(call, entry->right, [this, method, parameters, call, entry = *entry](const std::optional<rpc::Fault> &refusal) {
        if (refusal) {
            m_record({call->caller(), method, entry.right, parameters, &*refusal, true});
            return call->fail(*refusal);
        }
        if (!call->isOpen())
            return; // gone while the question was open: nothing is done for nobody
        if (const auto closed = m_gate ? m_gate(method) : std::nullopt)
            return call->fail(*closed);
        if (entry.answers == rpc::Answers::Many && !call->wantsMore())
            return call->fail(standardFault(rpc::varlink::kExpectedMore, {}));
        if (entry.right == rpc::Right::Anyone || entry.right == rpc::Right::View)
            return entry.run(parameters, call);
        entry.run(parameters, std::make_shared<RecordedCall>(call, method, entry.right, parameters, m_record));
    });
}

} // namespace mw::rpcqt
