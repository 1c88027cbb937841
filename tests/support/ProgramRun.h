// SPDX-License-Identifier: GPL-3.0-or-later
// Runs one program to its end as any user and collects what it printed.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

#include <sys/types.h>

namespace mw::test {

struct ProgramRun {
    QString program; // path
    QList<QByteArray> arguments;
    QList<QByteArray> environment; // NAME=value; nothing else is set
    QByteArray input;              // descriptor 0 is a seekable file with these bytes
    uid_t uid = 0;
    gid_t gid = 0;
    QString workingDirectory = QStringLiteral("/");
    QByteArray argv0; // empty: the file name of `program`
};

struct ProgramResult {
    int exit = -1; // 128+signal if it was killed; -1 if it could not be started
    QByteArray out;
    QByteArray err;
};

ProgramResult run(const ProgramRun &what);

} // namespace mw::test
