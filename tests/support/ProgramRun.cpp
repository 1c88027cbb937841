// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ProgramRun.h"

#include "shared/os/Process.h"

#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryFile>

namespace mw::test {
namespace {

std::vector<std::string> strings(const QList<QByteArray> &list)
{
    std::vector<std::string> out;
    for (const auto &item : list)
        out.push_back(item.toStdString());
    return out;
}

QByteArray contentOf(QTemporaryFile &file)
{
    file.seek(0);
    return file.readAll();
}

} // namespace

ProgramResult run(const ProgramRun &what)
{
    QTemporaryFile in;
    QTemporaryFile out;
    QTemporaryFile err;
    if (!in.open() || !out.open() || !err.open())
        qFatal("cannot make temporary files");
    in.write(what.input);
    in.seek(0);

    os::ProcessSpec spec;
    spec.program = what.program.toStdString();
    spec.arguments = strings(what.arguments);
    spec.arguments.insert(spec.arguments.begin(), what.argv0.isEmpty() ? QFileInfo(what.program).fileName().toStdString()
                                                                       : what.argv0.toStdString());
    spec.environment = strings(what.environment);
    spec.descriptors = {{in.handle(), 0}, {out.handle(), 1}, {err.handle(), 2}};
    spec.identity = os::Identity{what.uid, what.gid};
    spec.workingDirectory = what.workingDirectory.toStdString();
    const auto pid = os::spawn(spec);
    if (!pid)
        return {-1, {}, QByteArray::fromStdString(pid.error().text)};
    const auto status = os::waitFor(*pid);
    return {status ? status->code() : -1, contentOf(out), contentOf(err)};
}

} // namespace mw::test
