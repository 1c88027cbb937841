// SPDX-License-Identifier: GPL-3.0-or-later
// Running one program of a golden case: with exactly these bytes as arguments, environment, ids and input.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>

#include <functional>
#include <sys/types.h>

namespace mw::test {

struct ExactRun {
    QByteArray program;          // path
    QList<QByteArray> arguments; // without argv[0], which is the program's name
    QList<QByteArray> environment;
    QByteArray input;
    bool inputStaysOpen = false; // the input is not followed by its end
    bool setIds = true;
    uid_t uid = 0;
    gid_t gid = 0;
    int limit = 120'000; // milliseconds; then the program is killed
};

struct ExactResult {
    int exitCode = -1; // 128 + signal if it crashed
    QByteArray output;
    QByteArray errors;
    bool timedOut = false;
};

ExactResult runExactly(const ExactRun &run);

} // namespace mw::test
