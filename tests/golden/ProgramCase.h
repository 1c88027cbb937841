// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the program of a golden case in the sandbox as it was run when the case was recorded: clean environment,
// control files, an ordinary user, the recorder as the queue. For the categories 01-inject and 10-tools.
#pragma once

#include "tests/support/Golden.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

namespace mw::test {

struct QueuedMessage {
    QByteArray message;
    QByteArray envelope;
    bool complete = false;
};

struct ProgramOutcome {
    int code = -1; // 128+signal
    QByteArray output;
    QByteArray errors;
    QList<QueuedMessage> queued;
};

struct ProgramOptions {
    QByteArray path = "/usr/bin:/bin";
    QString directory = QStringLiteral("/");
    QList<QByteArray> environment; // added to that of the case
    int stdinFd = -1;              // instead of a file with the case's input
};

// uid and gid of the case, or those of an ordinary user.
ProgramOutcome runCase(const GoldenCase &golden, const ProgramOptions &options = {});

// Empties control/ and writes the case's files there.
void writeControls(const GoldenCase &golden);

// All differences between the case and what came out, in words; empty if there is none.
QString differencesOf(const GoldenCase &golden, const ProgramOutcome &outcome, Matcher &matcher);

// Fails the running test unless the case holds, or is listed in differences.txt and does not.
void judge(const QString &file, const GoldenCase &golden, const QString &difference);

} // namespace mw::test
