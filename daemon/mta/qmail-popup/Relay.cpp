// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-popup/Relay.h"

#include "shared/os/UnixSocket.h"

#include <array>

namespace mw::popup {
namespace {

class Relay {
public:
    Relay(net::Stream &client, int program) : m_client(client), m_program(program) {}

    // One round. False: it is over.
    Result<bool> pass(int milliseconds)
    {
        using enum os::Watched::For;
        const bool holds = !m_client.buffered().empty();
        std::array<os::Watched, 3> watched{{{m_program, Reading},
                                            {holds ? m_program : -1, Writing},
                                            {holds || m_ended ? -1 : m_client.input(), Reading}}};
        MW_TRY_VOID(os::waitAny(watched, milliseconds));
        const auto &[answers, takes, speaks] = watched;
        if (!answers.isReady && !takes.isReady && !speaks.isReady)
            return false;
        if (takes.isReady)
            MW_TRY_VOID(toProgram());
        if (speaks.isReady && MW_TRY(m_client.peek()).empty())
            MW_TRY_VOID(end());
        return answers.isReady ? toClient() : Result<bool>(true);
    }

private:
    Result<void> toProgram()
    {
        m_client.consume(MW_TRY(os::writeSome(m_program, m_client.buffered())));
        return {};
    }

    // The client sends no more; its last words have been passed on.
    Result<void> end()
    {
        m_ended = true;
        return os::endWriting(m_program);
    }

    Result<bool> toClient()
    {
        const auto count = MW_TRY(os::readSome(m_program, m_piece));
        MW_TRY_VOID(m_client.write({m_piece.data(), count}));
        MW_TRY_VOID(m_client.flush());
        return count > 0;
    }

    net::Stream &m_client;
    int m_program;
    bool m_ended = false;
    std::array<char, 16384> m_piece{};
};

} // namespace

void relay(net::Stream &client, int program, int milliseconds)
{
    if (!os::setNonBlocking(program, true))
        return;
    Relay relay(client, program);
    while (relay.pass(milliseconds).value_or(false)) {
    }
    client.endTls();
}

} // namespace mw::popup
