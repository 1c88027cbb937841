// SPDX-License-Identifier: GPL-3.0-or-later
// The scripted peer of a recorded case: on descriptors 6 and 7 of the program, or behind a listener on loopback.
#pragma once

#include "shared/os/Fd.h"
#include "tests/support/Golden.h"

#include <QtCore/QByteArray>

#include <atomic>
#include <list>
#include <thread>

namespace mw::os {
struct ProcessSpec;
}

namespace mw::test {

class SiblingPeer {
public:
    // Adds the program's ends to `spec`, kept open in `ends` until the program has started. Without a peer in the
    // case it does nothing.
    SiblingPeer(const GoldenCase &golden, os::ProcessSpec &spec, std::list<os::Fd> &ends);
    ~SiblingPeer();
    SiblingPeer(const SiblingPeer &) = delete;
    SiblingPeer &operator=(const SiblingPeer &) = delete;
    // Waits for the script's end, the program having ended; all bytes that the peer got.
    QByteArray finish();

private:
    void serve(const QJsonArray &script);
    bool step(const QJsonArray &step);
    void readOn();
    bool readMore();

    os::Fd m_listener;
    os::Fd m_read;
    os::Fd m_write;
    QByteArray m_got;
    qsizetype m_used = 0; // of m_got, by the steps so far
    bool m_ended = false;
    std::atomic<bool> m_programEnded = false;
    std::thread m_thread;
};

} // namespace mw::test
