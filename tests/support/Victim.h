// SPDX-License-Identifier: GPL-3.0-or-later
// The programs that read from the network, each in the middle of a session, for those who break into them.
#pragma once

#include "shared/mail/Sandboxes.h"
#include "shared/os/Process.h"

#include <QtCore/QByteArray>

#include <memory>
#include <vector>

namespace mw::test {

// One program with all its processes; they end with it.
class Victim {
public:
    ~Victim();
    Victim(const Victim &) = delete;
    Victim &operator=(const Victim &) = delete;

    // The process that reads from the network, waiting for more; 0 if it did not come so far.
    pid_t pid() const { return m_pid; }
    // What the programs said to the log.
    QByteArray trouble() const;
    // A line of /proc/PID/status.
    QByteArray status(const QByteArray &name) const;
    // As the client.
    void say(const QByteArray &bytes);
    bool hears(const QByteArray &text);

private:
    friend class Scene;
    Victim() = default;

    pid_t m_pid = 0;
    std::vector<pid_t> m_started;
    os::Fd m_toIt;
    os::Fd m_fromIt;
    std::vector<os::Fd> m_kept;
};

// The world around them, in a sandbox (Sandbox.h): a hub, servers that never answer, and what an attacker would go for.
class Scene {
public:
    Scene();
    std::unique_ptr<Victim> start(mail::Confined process);

private:
    struct Command;
    Command commandOf(mail::Confined process) const;
    void startOnPipes(Victim &victim, const Command &command) const;
    os::Fd connected() const;

    std::vector<os::Fd> m_servers;
    os::Fd m_answering; // the TCP server on port 4000
};

} // namespace mw::test
