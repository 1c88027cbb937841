// SPDX-License-Identifier: GPL-3.0-or-later
// mailwrightctl --stdio: the helper's socket for a client on another computer, whose ssh holds our standard input and output.
// Messages go through as they are, both ways. Only what cannot travel so far is different: no descriptor can be passed, so
// the bridge answers org.mailwright.Logs.Read by opening the log itself, as whoever it runs as, and sending what it holds.
//
// Nothing is read that could not be passed on: a side that is slow makes the other wait, and no more than a few messages
// are kept.
#pragma once

#include "daemon/ctl/stdio/LogBlocks.h"

#include "shared/rpc/Errors.h"
#include "shared/rpc/Logs.h"
#include "shared/rpcqt/Frames.h"

#include <deque>
#include <optional>

namespace mw::ctl {

class StdioBridge {
public:
    enum class End {
        Done,       // the client has ended, and had its answers if it still wanted them
        HelperLost, // the helper has ended while the client waited for an answer
        Nonsense,   // the client sent what no message is
    };

    // `helper` is a connected non-blocking stream socket; `input` and `output` outlive the bridge. The output is made
    // non-blocking.
    StdioBridge(os::Fd helper, int input, int output);

    // Until one side ends.
    End run();

private:
    // What the helper's next answer is for.
    enum class Reading { Nothing, Listing, Opening, Streaming };

    std::optional<End> step();
    void takeInput();
    void takeAnswers();
    void answered(const QByteArray &bytes);
    void passRequests();
    // False: it must wait until those before it are answered.
    bool passRequest(const QByteArray &bytes);
    void beginRead(const QJsonObject &request);
    void lookForFile();
    void listed(const QJsonObject &answer);
    void opened(const QJsonObject &answer);
    void stream();
    void askHelper(const QJsonObject &request);
    void reply(const QJsonObject &message);
    void refuse(const rpc::Fault &fault);
    void put(const QByteArray &message);
    void writeOutput();
    bool isIdle() const { return m_calls == 0 && m_reading == Reading::Nothing && m_requests.empty(); }
    bool mayRead() const;
    bool mayAnswer() const;

    os::Fd m_helper;
    int m_input;
    int m_output;
    rpcqt::FrameReader m_fromClient;
    rpcqt::FrameReader m_fromHelper;
    QByteArray m_toHelper;
    QByteArray m_toClient;
    std::deque<QByteArray> m_requests; // not passed on yet
    std::size_t m_calls = 0;           // passed on and not answered
    Reading m_reading = Reading::Nothing;
    rpc::logs::Read::Request m_wanted;
    unsigned m_looks = 0; // for the file that is wanted
    std::optional<LogBlocks> m_blocks;
    bool m_inputEnded = false;
    bool m_outputEnded = false;
    bool m_helperEnded = false;
    bool m_nonsense = false;
};

} // namespace mw::ctl
