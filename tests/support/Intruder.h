// SPDX-License-Identifier: GPL-3.0-or-later
// What an attacker's code could do inside a process that runs: makes the process itself do system calls of the test's
// choice, by ptrace(2), and gives back what the kernel answered. The product has nothing in it for this.
#pragma once

#include <QtCore/QByteArray>

#include <initializer_list>
#include <sys/types.h>

namespace mw::test {

class Intruder {
public:
    // Whether this processor is known here.
    static bool isPossible();

    // Stops the process in the system call that it waits in. check isInside() then.
    explicit Intruder(pid_t pid);
    // Lets it go on as if nothing had happened.
    ~Intruder();
    Intruder(const Intruder &) = delete;
    Intruder &operator=(const Intruder &) = delete;

    bool isInside() const { return m_inside; }
    // What the call gave back: -errno for a failure. 0 with killedBy() set when the process was ended for it.
    long call(long number, std::initializer_list<unsigned long> arguments = {});
    // Puts bytes (at most 2 KiB together) into the process's memory; their address there.
    unsigned long place(const QByteArray &bytes);
    // Forgets what was placed.
    void clear() { m_used = 0; }
    // The bytes that stand there.
    QByteArray read(unsigned long address, qsizetype size) const;
    // The signal that ended the process, or 0.
    int killedBy() const { return m_killedBy; }

private:
    bool stop();

    struct Registers;
    pid_t m_pid;
    Registers *m_before;
    bool m_inside = false;
    int m_killedBy = 0;
    unsigned long m_used = 0;
};

} // namespace mw::test
