// SPDX-License-Identifier: GPL-3.0-or-later
// What an attacker would try inside a process, one system call or a few each. The files and sockets that they go for
// are there and open to everybody (Scene in Victim.h), so that nothing but the sandbox refuses them.
#pragma once

#include "tests/support/Intruder.h"

#include <QtCore/QList>

namespace mw::test {

struct Attempt {
    const char *name;
    long (*act)(Intruder &); // what the kernel answered: -errno for a failure
};

extern const QList<Attempt> kAttempts; // forbidden but where the table says otherwise
extern const QList<Attempt> kHarmless; // always allowed
extern const QList<Attempt> kDeadly;   // end the process

inline constexpr const char *kOpenPlace = "/gold/open";           // mode 0777, with files of mode 0666
inline constexpr const char *kOpenHome = "/home/bench";           // mode 0755, with a file of mode 0644
inline constexpr const char *kAbstractName = "mailwright-test";   // a listening abstract socket
inline constexpr const char *kLocalSocket = "/gold/open/socket";  // a listening socket, mode 0666

} // namespace mw::test
