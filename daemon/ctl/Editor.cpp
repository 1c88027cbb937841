// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/Editor.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace mw::ctl {
namespace {

QByteArray allOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

std::expected<QByteArray, QString> readInput(const QString &path)
{
    const bool isInput = path.isEmpty() || path == "-"_L1;
    QFile file(path);
    if (isInput ? !file.open(STDIN_FILENO, QIODevice::ReadOnly) : !file.open(QIODevice::ReadOnly))
        return std::unexpected(u"%1 cannot be read: %2"_s.arg(isInput ? u"standard input"_s : path, file.errorString()));
    return file.readAll();
}

std::expected<QByteArray, QString> edit(const QByteArray &content, const QString &name)
{
    if (::isatty(STDIN_FILENO) == 0) {
        QFile input;
        if (!input.open(STDIN_FILENO, QIODevice::ReadOnly))
            return std::unexpected(u"standard input cannot be read"_s);
        auto given = input.readAll();
        if (given.isEmpty())
            return std::unexpected(u"there is neither a terminal nor a text on standard input; nothing is changed"_s);
        return given;
    }
    const QTemporaryDir directory;
    const auto path = directory.filePath(QString(name).replace(u'/', u'_'));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return std::unexpected(u"%1 cannot be written"_s.arg(path));
    file.close();
    auto editor = qEnvironmentVariable("VISUAL", qEnvironmentVariable("EDITOR", u"vi"_s));
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.setInputChannelMode(QProcess::ForwardedInputChannel);
    // As every program treats this variable: a command line.
    auto words = QProcess::splitCommand(editor);
    if (words.isEmpty())
        words << u"vi"_s;
    process.start(words.takeFirst(), words << path);
    if (!process.waitForStarted() || !process.waitForFinished(-1) || process.exitCode() != 0)
        return std::unexpected(u"the editor (%1) did not end well; nothing is changed"_s.arg(editor));
    return allOf(path);
}

} // namespace mw::ctl
