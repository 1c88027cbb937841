// SPDX-License-Identifier: GPL-3.0-or-later
// How a change is asked for on the command line, and how what it does is shown.
#pragma once

#include "daemon/ctl/Session.h"

#include "shared/rpc/Changes.h"

namespace mw::ctl {

// From --preview, --note, --confirm-within and --keep.
std::optional<rpc::changes::Manner> mannerOf(const Session &session);

// The diff and the consequences of a preview; the steps of what was done. Ends nothing.
void printOutcome(const rpc::changes::Outcome &outcome, bool isPreview);

// Asks for a change and ends the session: refused where a step or a file failed.
template <rpc::Method M>
void change(Session &session, typename M::Request request)
{
    request.manner = mannerOf(session);
    const bool isPreview = session.hasFlag(QStringLiteral("--preview"));
    if (!isPreview)
        session.prepare(M::right);
    session.client().call<M>(request, &session, [&session, isPreview](const rpcqt::Answer<M> &answer) {
        if (!answer)
            return session.finish(answer.error());
        if (session.wantsJson())
            Session::printJson(rpcqt::recordToJson(*answer));
        else
            printOutcome(*answer, isPreview);
        bool good = true;
        for (const auto &step : answer->steps)
            good = good && step.result != rpc::changes::StepResult::Failed;
        for (const auto &problem : answer->problems)
            good = good && problem.severity != rpc::changes::Severity::Error;
        session.finish(good ? kDone : kRefused);
    });
}

} // namespace mw::ctl
