// SPDX-License-Identifier: GPL-3.0-or-later
// A question to the helper asked twice: as things are, and as they would be if what waits were applied.
#pragma once

#include "gui/client/HubStore.h"
#include "gui/models/StagedChanges.h"

#include <functional>
#include <memory>
#include <optional>

namespace mw::gui {

// M's request has `acts`.
template <rpc::Method M>
class StagedQuery {
public:
    // `then` is `now` where nothing waits.
    using Done = std::function<void(const rpcqt::Answer<M> &now, const rpcqt::Answer<M> &then)>;

    StagedQuery(HubStore &hub, const StagedChanges &staged) : m_hub(hub), m_staged(staged) {}

    // The answers to an earlier question that are still missing are of no interest any more.
    void ask(typename M::Request request, QObject *context, const Done &done)
    {
        const int round = ++m_round;
        auto answers = std::make_shared<Answers>();
        m_busy = true;
        const auto take = [this, round, answers, done] {
            if (round != m_round || !answers->now || !answers->then)
                return;
            m_busy = false;
            done(*answers->now, *answers->then);
        };
        const auto acts = m_staged.asActs();
        request.acts.reset();
        m_hub.client().call<M>(request, context, [answers, take, alone = !acts](const rpcqt::Answer<M> &answer) {
            answers->now = answer;
            if (alone)
                answers->then = answer;
            take();
        });
        if (!acts)
            return;
        request.acts = acts;
        m_hub.client().call<M>(request, context, [answers, take](const rpcqt::Answer<M> &answer) {
            answers->then = answer;
            take();
        });
    }
    bool busy() const { return m_busy; }

private:
    struct Answers {
        std::optional<rpcqt::Answer<M>> now;
        std::optional<rpcqt::Answer<M>> then;
    };
    HubStore &m_hub;
    const StagedChanges &m_staged;
    int m_round = 0;
    bool m_busy = false;
};

} // namespace mw::gui
