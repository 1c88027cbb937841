// SPDX-License-Identifier: GPL-3.0-or-later
// A system bus with the real polkitd on it, in the sandbox (Sandbox.h), with our actions and rules and those of a test.
#pragma once

#include "tests/support/Run.h"

namespace mw::test {

class PolkitBus {
public:
    // `rules`: JavaScript that is asked before our own rules. False if polkitd does not answer.
    bool start(const QByteArray &rules);
    void stop();

    // Begins to write down what polkit is asked; asked() ends it and gives it.
    bool listen();
    QByteArray asked();

private:
    std::unique_ptr<Background> m_bus;
    std::unique_ptr<Background> m_polkit;
    std::unique_ptr<Background> m_monitor;
};

} // namespace mw::test
