// SPDX-License-Identifier: GPL-3.0-or-later
// What comes over the helper's socket: frames, JSON, and the dispatcher with every method of the contract. Each message gets
// exactly one answer; no handler sees a method without its right, or parameters that do not fit; what fits reads the same again.
#include "shared/rpcqt/Dispatcher.h"
#include "shared/rpcqt/Frames.h"
#include "tests/fuzz/FuzzInput.h"

#include <sys/socket.h>
#include <unistd.h>

using namespace mw;

namespace {

int g_answers = 0;
int g_handled = 0;

// Takes all methods.
class Everything {
public:
    template <rpc::Method M>
    void handle(const typename M::Request &request, const rpcqt::Responder<M> &responder)
    {
        ++g_handled;
        const auto json = rpcqt::recordToJson(request);
        typename M::Request again{};
        rpcqt::JsonReader reader;
        reader.readRecord(json, again);
        fuzz::require(reader.good() && rpcqt::recordToJson(again) == json);
        responder.reply({});
    }
};

class OneCall : public rpcqt::Call {
public:
    const rpcqt::Caller &caller() const override { return m_caller; }
    bool isOpen() const override { return m_open; }
    bool wantsMore() const override { return true; }
    void reply(const QJsonObject &, bool, std::vector<os::Fd>) override { answer(); }
    void fail(const rpc::Fault &fault) override
    {
        fuzz::require(!fault.error.empty());
        answer();
    }
    std::size_t waiting() const override { return 0; }
    void whenTaken(std::function<void()> then) override { then(); }

private:
    void answer()
    {
        fuzz::require(std::exchange(m_open, false));
        ++g_answers;
    }
    rpcqt::Caller m_caller;
    bool m_open = true;
};

// A server that gives only one right.
rpc::Right g_given = rpc::Right::Anyone;

const rpcqt::Dispatcher &dispatcher()
{
    static Everything everything;
    static const rpcqt::Dispatcher out(
        [](const auto &, rpc::Right right, const auto &then) {
            then(right == g_given ? std::nullopt : std::optional(rpc::notAllowed(right, "no")));
        },
        [](const rpcqt::Dispatcher::Event &) {}, everything);
    return out;
}

void dispatch(const QJsonObject &request, qsizetype length)
{
    g_given = static_cast<rpc::Right>(length % 5); // so that the input decides
    const int answers = g_answers;
    const int handled = g_handled;
    const auto parameters = request.value(QLatin1StringView("parameters")).toObject();
    dispatcher().dispatch(request.value(QLatin1StringView("method")).toString(), parameters, std::make_shared<OneCall>());
    fuzz::require(g_answers == answers + 1 && g_handled <= handled + 1);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr std::size_t kLongest = 4096;
    int pair[2] = {-1, -1};
    fuzz::require(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, pair) == 0);
    const os::Fd ours(pair[0]);
    {
        const os::Fd theirs(pair[1]);
        (void)!::write(theirs.get(), data, size);
    }
    rpcqt::FrameReader reader(kLongest);
    for (;;) {
        const auto more = reader.receive(ours.get());
        if (!more || !*more)
            break;
        while (const auto bytes = reader.next()) {
            if (const auto object = rpcqt::parseObject(*bytes))
                dispatch(*object, bytes->size());
        }
    }
    return 0;
}
