// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/golden/ProgramCase.h"

#include "shared/os/Files.h"
#include "shared/os/Process.h"
#include "tests/support/Sandbox.h"

#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtTest/QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace mw::test {
namespace {

constexpr uid_t kOrdinary = 2000;
const QString kRoom = u"/gold/run"_s; // input, output and what the recorder stores

os::Fd openFile(const QString &name, int flags)
{
    auto fd = os::openAt(os::kWorkingDirectory, (kRoom + u'/' + name).toStdString(), flags, 0666);
    if (!fd)
        qFatal("%s", fd.error().text.c_str());
    return std::move(*fd);
}

std::vector<std::string> environmentOf(const GoldenCase &golden, const ProgramOptions &options)
{
    std::vector<std::string> all{"PATH=" + options.path.toStdString()};
    bool ownQueue = false;
    for (const auto &variable : golden.environment() + options.environment) {
        ownQueue = ownQueue || variable.startsWith("QMAILQUEUE=");
        all.push_back(variable.toStdString());
    }
    if (!ownQueue)
        all.emplace_back("QMAILQUEUE=/gold/recorder.sh");
    all.push_back("RECDIR=" + (kRoom + u"/queued"_s).toStdString());
    return all;
}

QList<QueuedMessage> queuedMessages()
{
    QList<QueuedMessage> all;
    for (int i = 1;; ++i) {
        const auto place = kRoom + u"/queued/%1"_s.arg(i);
        if (!QDir(place).exists())
            return all;
        const auto envelope = readFile(place + u"/env"_s);
        all.append({readFile(place + u"/msg"_s), envelope, envelope.endsWith(QByteArrayView("\0\0", 2))});
    }
}

void prepareRoom(const GoldenCase &golden)
{
    QDir(kRoom).removeRecursively();
    QDir().mkpath(kRoom + u"/queued"_s);
    (void)os::changeModeAt(os::kWorkingDirectory, (kRoom + u"/queued"_s).toStdString(), 0777);
    if (!QFile::exists(u"/gold/recorder.sh"_s))
        writeFile(u"/gold/recorder.sh"_s, readFile(QStringLiteral(MW_SOURCE_DIR "/tests/golden/qmail/recorder.sh")),
                  0755);
    writeFile(kRoom + u"/input"_s, golden.bytes("stdin_b64"));
}

} // namespace

void writeControls(const GoldenCase &golden)
{
    QDir(u"/var/qmail/control"_s).removeRecursively();
    QDir().mkpath(u"/var/qmail/control"_s);
    const auto files = golden.json[u"control"].toObject();
    for (auto it = files.begin(); it != files.end(); ++it)
        writeFile(u"/var/qmail/control/"_s + it.key(), bytesOf(it.value()));
}

ProgramOutcome runCase(const GoldenCase &golden, const ProgramOptions &options)
{
    prepareRoom(golden);
    ProgramOutcome outcome;
    {
        const auto input = options.stdinFd < 0 ? openFile(u"input"_s, O_RDONLY) : os::Fd();
        const auto output = openFile(u"output"_s, O_WRONLY | O_CREAT | O_TRUNC);
        const auto errors = openFile(u"errors"_s, O_WRONLY | O_CREAT | O_TRUNC);
        os::ProcessSpec spec;
        spec.program = "/var/qmail/bin/" + golden.program().toStdString();
        spec.arguments.push_back(golden.program().toStdString());
        for (const auto &argument : golden.args())
            spec.arguments.push_back(argument.toStdString());
        spec.environment = environmentOf(golden, options);
        spec.descriptors = {{options.stdinFd < 0 ? input.get() : options.stdinFd, 0}, {output.get(), 1}, {errors.get(), 2}};
        spec.identity = os::Identity{static_cast<uid_t>(golden.json[u"uid"].toInt(kOrdinary)),
                                     static_cast<gid_t>(golden.json[u"gid"].toInt(kOrdinary))};
        spec.workingDirectory = options.directory.toStdString();
        const auto pid = os::spawn(spec);
        if (!pid) {
            outcome.errors = pid.error().text.c_str();
            return outcome;
        }
        outcome.code = os::waitFor(*pid)->code();
    }
    outcome.output = readFile(kRoom + u"/output"_s);
    outcome.errors = readFile(kRoom + u"/errors"_s);
    outcome.queued = queuedMessages();
    return outcome;
}

QString differencesOf(const GoldenCase &golden, const ProgramOutcome &outcome, Matcher &matcher)
{
    QString all;
    const auto compare = [&](const QString &what, const QByteArray &expected, const QByteArray &actual) {
        if (const auto text = matcher.difference(expected, actual); !text.isEmpty())
            all += what + u": "_s + text + u'\n';
    };
    if (outcome.code != golden.exitCode())
        all += u"exit code %1, expected %2\n"_s.arg(outcome.code).arg(golden.exitCode());
    compare(u"stdout"_s, golden.bytes("stdout_b64"), outcome.output);
    compare(u"stderr"_s, golden.bytes("stderr_b64"), outcome.errors);
    const auto queued = golden.json[u"queued"].toArray();
    if (queued.size() != outcome.queued.size())
        return all + u"%1 messages queued, expected %2\n"_s.arg(outcome.queued.size()).arg(queued.size());
    for (qsizetype i = 0; i < queued.size(); ++i) {
        const GoldenCase expected{golden.id, queued[i].toObject()};
        if (expected.json[u"aborted"].toBool()) {
            if (outcome.queued[i].complete)
                all += u"a message was queued, expected none\n"_s;
            continue;
        }
        compare(u"message"_s, expected.bytes("message_b64"), outcome.queued[i].message);
        compare(u"envelope"_s, expected.bytes("envelope_b64"), outcome.queued[i].envelope);
    }
    return all;
}

void judge(const QString &file, const GoldenCase &golden, const QString &difference)
{
    const auto reason = agreedDifference(file, golden.id);
    if (reason.isEmpty())
        QVERIFY2(difference.isEmpty(), qUtf8Printable(u'\n' + difference));
    else
        QVERIFY2(!difference.isEmpty(), qUtf8Printable(u"passes, but is listed in differences.txt: "_s + reason));
}

} // namespace mw::test
