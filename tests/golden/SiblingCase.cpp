// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/golden/SiblingCase.h"

#include "shared/os/Process.h"
#include "shared/os/Signals.h"
#include "tests/golden/SiblingPeer.h"
#include "tests/support/Sandbox.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <list>
#include <poll.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace mw::test {
namespace {

constexpr auto kUser = 1500;
const QString kPlace = u"/t/c"_s;
const QString kQueued = u"/t/queued"_s;
const QString kProgram = QString::fromLatin1("/var/qmail/bin/qmail-queue");

constexpr const char *kRecorder = "#!/bin/sh\n"
                                  "n=1; while ! mkdir /t/queued/$n 2>/dev/null; do n=$((n+1)); [ $n -gt 99 ] && exit 81; done\n"
                                  "cat >/t/queued/$n/message; cat <&1 >/t/queued/$n/envelope\n"
                                  "exit $(cat /t/queue_exit)\n";

// Everything that comes out of the program, and the ends that feed it.
struct Stream {
    os::Fd ours;
    int theirs = -1;
    bool feeds = false;
    QByteArray bytes; // what is still to be written, or what was read
};

struct Outcome {
    os::ExitStatus status;
    QByteArray output;
    QByteArray errors;
    QHash<int, QByteArray> written; // by descriptor
    QByteArray serverGot;
    bool timedOut = false;
};

QString place(const QString &name)
{
    return name.startsWith(u'/') ? name : kPlace + u'/' + name;
}

void makeFile(const QString &name, const QJsonObject &file)
{
    const auto path = place(name);
    const auto mode = file.value(u"mode"_s).toString(file.value(u"dir"_s).toBool() ? u"0755"_s : u"0644"_s).toUInt(nullptr, 8);
    if (file.value(u"dir"_s).toBool())
        QDir().mkpath(path);
    else
        writeFile(path, QByteArray::fromBase64(file.value(u"b64"_s).toString().toLatin1()));
    const auto bytes = path.toUtf8();
    ::chmod(bytes.constData(), mode);
    if (file.contains(u"age"_s)) {
        const auto when = ::time(nullptr) - file.value(u"age"_s).toInteger();
        const std::array<timespec, 2> times{{{when, 0}, {when, 0}}};
        ::utimensat(AT_FDCWD, bytes.constData(), times.data(), 0);
    }
}

void give(const QString &path)
{
    ::lchown(path.toUtf8().constData(), kUser, kUser);
    const auto below = QDir(path).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    for (const auto &entry : below) {
        if (entry.isDir() && !entry.isSymLink())
            give(entry.filePath());
        else
            ::lchown(entry.filePath().toUtf8().constData(), kUser, kUser);
    }
}

void prepareCase(const GoldenCase &golden)
{
    QDir(kPlace).removeRecursively();
    QDir(kQueued).removeRecursively();
    QDir(u"/var/qmail/control"_s).removeRecursively();
    QDir().mkpath(u"/var/qmail/control"_s);
    QFile::remove(u"/etc/leapsecs.dat"_s);
    QFile::remove(u"/etc/aliases"_s);
    QFile::remove(u"/etc/aliases.cdb"_s);
    QDir().mkpath(kQueued);
    ::chmod(kQueued.toUtf8().constData(), 0777);
    QDir().mkpath(kPlace);
    const auto files = golden.json.value(u"files"_s).toObject();
    // Directories first, and modes and ages of files after everything below them exists.
    for (auto it = files.begin(); it != files.end(); ++it)
        if (it.value().toObject().value(u"dir"_s).toBool())
            QDir().mkpath(place(it.key()));
    for (auto it = files.begin(); it != files.end(); ++it)
        makeFile(it.key(), it.value().toObject());
    give(kPlace);
    writeFile(u"/t/queue_exit"_s, QByteArray::number(golden.json.value(u"queue_exit"_s).toInt()));
}

QList<QByteArray> environmentOf(const GoldenCase &golden, const SiblingOptions &options)
{
    QList<QByteArray> out;
    const auto env = golden.json.value(u"env"_s).toObject();
    const QHash<QString, QByteArray> always{{u"PATH"_s, options.path}, {u"LC_ALL"_s, "C"}, {u"TZ"_s, "UTC0"}};
    for (auto it = always.begin(); it != always.end(); ++it)
        if (!env.contains(it.key()))
            out.append(it.key().toUtf8() + '=' + it.value());
    for (auto it = env.begin(); it != env.end(); ++it)
        if (!it.value().isNull())
            out.append(it.key().toUtf8() + '=' + bytesOf(it.value()));
    return out;
}

QString programOf(const GoldenCase &golden, const SiblingOptions &options)
{
    const auto name = golden.program();
    if (options.programs.contains(name))
        return QString::fromUtf8(options.programs.value(name));
    if (name.contains(u'/'))
        return name;
    for (const auto &directory : options.path.split(':'))
        if (const auto path = QString::fromUtf8(directory) + u'/' + name; QFileInfo(path).isExecutable())
            return path;
    return name;
}

os::ProcessSpec specOf(const GoldenCase &golden, const SiblingOptions &options)
{
    os::ProcessSpec spec;
    const auto program = programOf(golden, options);
    spec.program = program.toStdString();
    spec.arguments.push_back(golden.json.value(u"argv0"_s).toString(golden.program()).toStdString());
    for (const auto &argument : golden.json.value(u"args"_s).toArray())
        spec.arguments.push_back(argument.toString().toLatin1().toStdString());
    spec.environment.emplace();
    for (const auto &entry : environmentOf(golden, options))
        spec.environment->push_back(entry.toStdString());
    if (!golden.json.value(u"as_root"_s).toBool())
        spec.identity = os::Identity{kUser, kUser};
    spec.workingDirectory = kPlace.toStdString();
    spec.umask = golden.json.value(u"umask"_s).toString(u"022"_s).toUInt(nullptr, 8);
    spec.newSession = true;
    return spec;
}

Stream pipeTo(int theirs, const QByteArray &bytes, os::ProcessSpec &spec, std::list<os::Fd> &ends)
{
    auto pipe = *os::makePipe();
    spec.descriptors.push_back({pipe.read.get(), theirs});
    ends.push_back(std::move(pipe.read));
    (void)os::setNonBlocking(pipe.write.get(), true);
    return {std::move(pipe.write), theirs, true, bytes};
}

Stream pipeFrom(int theirs, os::ProcessSpec &spec, std::list<os::Fd> &ends)
{
    auto pipe = *os::makePipe();
    spec.descriptors.push_back({pipe.write.get(), theirs});
    ends.push_back(std::move(pipe.write));
    return {std::move(pipe.read), theirs, false, {}};
}

std::list<Stream> streamsOf(const GoldenCase &golden, os::ProcessSpec &spec, std::list<os::Fd> &ends)
{
    std::list<Stream> out;
    const auto input = golden.bytes("stdin_b64");
    if (golden.json.value(u"stdin_seekable"_s).toBool()) {
        writeFile(u"/t/stdin"_s, input, 0644);
        ends.emplace_back(::open("/t/stdin", O_RDONLY | O_CLOEXEC));
        spec.descriptors.push_back({ends.back().get(), 0});
    } else {
        out.push_back(pipeTo(0, input, spec, ends));
    }
    out.push_back(pipeFrom(1, spec, ends));
    out.push_back(pipeFrom(2, spec, ends));
    const auto more = golden.json.value(u"fds"_s).toObject();
    for (auto it = more.begin(); it != more.end(); ++it) {
        const auto fd = it.value().toObject();
        if (fd.contains(u"in_b64"_s))
            out.push_back(pipeTo(it.key().toInt(), QByteArray::fromBase64(fd.value(u"in_b64"_s).toString().toLatin1()), spec, ends));
        else
            out.push_back(pipeFrom(it.key().toInt(), spec, ends));
    }
    return out;
}

// One turn: feeds and reads what can be fed and read.
void turn(std::list<Stream> &streams)
{
    std::vector<pollfd> polled;
    std::vector<Stream *> which;
    for (auto &stream : streams) {
        if (stream.feeds && stream.bytes.isEmpty())
            stream.ours.reset();
        if (!stream.ours.valid())
            continue;
        polled.push_back({stream.ours.get(), static_cast<short>(stream.feeds ? POLLOUT : POLLIN), 0});
        which.push_back(&stream);
    }
    ::poll(polled.data(), polled.size(), 20);
    std::array<char, 65536> buffer{};
    for (std::size_t i = 0; i < polled.size(); ++i) {
        if (polled[i].revents == 0)
            continue;
        auto &stream = *which[i];
        if (stream.feeds) {
            const auto count = ::write(stream.ours.get(), stream.bytes.constData(), static_cast<std::size_t>(stream.bytes.size()));
            stream.bytes.remove(0, count > 0 ? count : stream.bytes.size());
        } else if (const auto count = ::read(stream.ours.get(), buffer.data(), buffer.size()); count > 0) {
            stream.bytes.append(buffer.data(), count);
        } else {
            stream.ours.reset();
        }
    }
}

Outcome runCase(const GoldenCase &golden, const SiblingOptions &options)
{
    Outcome outcome;
    auto spec = specOf(golden, options);
    std::list<os::Fd> ends;
    auto streams = streamsOf(golden, spec, ends);
    SiblingPeer peer(golden, spec, ends);
    const auto pid = os::spawn(spec);
    ends.clear();
    if (!pid) {
        outcome.errors = "cannot start: " + QByteArray::fromStdString(pid.error().text);
        return outcome;
    }
    const auto end = QDateTime::currentMSecsSinceEpoch() + 120'000;
    const auto open = [&] {
        return std::any_of(streams.begin(), streams.end(), [](const Stream &s) { return !s.feeds && s.ours.valid(); });
    };
    while (open() && !outcome.timedOut) {
        turn(streams);
        outcome.timedOut = QDateTime::currentMSecsSinceEpoch() > end;
    }
    if (outcome.timedOut)
        ::kill(-*pid, SIGKILL);
    if (const auto status = os::waitFor(*pid))
        outcome.status = *status;
    outcome.serverGot = peer.finish();
    for (const auto &stream : streams) {
        if (!stream.feeds)
            outcome.written.insert(stream.theirs, stream.bytes);
    }
    outcome.output = outcome.written.take(1);
    outcome.errors = outcome.written.take(2);
    return outcome;
}

const QHash<QString, QString> kPatterns{
    {u"PID"_s, u"\\d+"_s},
    {u"N"_s, u"\\d+"_s},
    {u"UNIX"_s, u"\\d{9,10}"_s},
    {u"TAI64N"_s, u"[0-9a-f]{24}"_s},
    {u"YMDHMS"_s, u"\\d{14}"_s},
    {u"DATE"_s, u"\\d{1,2} [A-Z][a-z]{2} \\d{4} \\d\\d:\\d\\d:\\d\\d -0000"_s},
    {u"NAME"_s, u"[^/\\s]+"_s},
};

QString escaped(const QString &text)
{
    auto parts = text.split(QChar(u'\0'));
    for (auto &part : parts)
        part = QRegularExpression::escape(part);
    return parts.join(u"\\x{0}"_s);
}

bool fits(const QByteArray &expected, const QByteArray &actual)
{
    if (expected == actual)
        return true;
    static const QRegularExpression token(u"\\{\\{([A-Z0-9]+)\\}\\}"_s);
    const auto text = QString::fromLatin1(expected);
    QString pattern;
    qsizetype at = 0;
    for (auto it = token.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        pattern += escaped(text.mid(at, match.capturedStart() - at)) + kPatterns.value(match.captured(1), u"(?!)"_s);
        at = match.capturedEnd();
    }
    pattern += escaped(text.mid(at));
    const QRegularExpression whole(u"\\A"_s + pattern + u"\\z"_s, QRegularExpression::DotMatchesEverythingOption);
    return whole.match(QString::fromLatin1(actual)).hasMatch();
}

QString compared(const QString &what, const QByteArray &expected, const QByteArray &actual)
{
    if (fits(expected, actual))
        return {};
    return what + u" differs\n  expected:\n"_s + QString::fromLatin1(expected.left(3000).toPercentEncoding(" \n!\"#$&'()*+,/:;<=>?@[]^`{|}")) +
           u"\n  got:\n"_s + QString::fromLatin1(actual.left(3000).toPercentEncoding(" \n!\"#$&'()*+,/:;<=>?@[]^`{|}")) + u'\n';
}

// recordio's two directions mix as they please, and the line for the end of the input may be missing.
QByteArray inDirections(const QByteArray &lines)
{
    QByteArray to;
    QByteArray from;
    for (const auto &line : lines.split('\n')) {
        if (line.contains(" < [EOF]"))
            continue;
        (line.contains(" < ") ? to : from).append(line + '\n');
    }
    return to + from;
}

QString listed(const QString &root, const QString &name, QMap<QString, QString> &into, bool top = true)
{
    const auto path = root + u'/' + name;
    const QFileInfo info(name.startsWith(u'/') ? name : path);
    if (!info.exists() && !info.isSymLink())
        return u"missing"_s;
    const bool directory = info.isDir() && !info.isSymLink();
    if (!directory || !top) // of a directory that was asked for, what is below it was recorded
        into.insert(name, info.filePath());
    if (directory) {
        const auto entries = QDir(info.filePath()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
        for (const auto &entry : entries)
            listed(root, name + u'/' + entry, into, false);
    }
    return {};
}

QString comparedFile(const QJsonObject &expected, const QString &path, bool sizesOnly)
{
    struct stat now{};
    if (::lstat(path.toUtf8().constData(), &now) != 0)
        return u"cannot stat "_s + path;
    QString out;
    const auto mode = QString::number(now.st_mode & 07777, 8).rightJustified(4, u'0');
    if (expected.contains(u"mode"_s) && expected.value(u"mode"_s).toString() != mode)
        out += u"mode of %1 is %2, recorded %3\n"_s.arg(path, mode, expected.value(u"mode"_s).toString());
    if (S_ISDIR(now.st_mode) != (expected.value(u"type"_s).toString() == u"dir"_s))
        return out + u"kind of %1 differs\n"_s.arg(path);
    if (!S_ISREG(now.st_mode))
        return out;
    const auto content = readFile(path);
    const auto recorded = QByteArray::fromBase64(expected.value(u"b64"_s).toString().toLatin1());
    if (!recorded.contains("{{") && expected.contains(u"size"_s) && expected.value(u"size"_s).toInteger() != content.size())
        out += u"size of %1 is %2, recorded %3\n"_s.arg(path).arg(content.size()).arg(expected.value(u"size"_s).toInteger());
    if (sizesOnly)
        return out;
    if (expected.contains(u"sha256"_s)) {
        if (QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex() != expected.value(u"sha256"_s).toString().toLatin1())
            out += u"content of %1 differs\n"_s.arg(path);
    } else if (expected.contains(u"b64"_s)) {
        out += compared(path, recorded, content);
    }
    return out;
}

QString comparedFiles(const GoldenCase &golden)
{
    QMap<QString, QString> actual;
    QStringList missing;
    for (const auto &name : golden.json.value(u"after"_s).toArray())
        if (listed(kPlace, name.toString(), actual) == u"missing"_s)
            missing.append(name.toString());
    const bool sizesOnly = golden.json.value(u"after_sizes_only"_s).toBool();
    QString out;
    for (const auto &value : golden.json.value(u"files_after"_s).toArray()) {
        const auto expected = value.toObject();
        const auto name = expected.value(u"name"_s).toString();
        if (expected.value(u"missing"_s).toBool()) {
            out += missing.contains(name) ? QString() : u"%1 should be missing\n"_s.arg(name);
            continue;
        }
        const auto found = std::find_if(actual.keyBegin(), actual.keyEnd(),
                                        [&](const QString &n) { return fits(name.toUtf8(), n.toUtf8()); });
        if (found == actual.keyEnd()) {
            out += u"%1 is missing\n"_s.arg(name);
            continue;
        }
        out += comparedFile(expected, actual.take(*found), sizesOnly);
    }
    for (auto it = actual.keyBegin(); it != actual.keyEnd(); ++it)
        out += u"%1 should not be there\n"_s.arg(*it);
    return out;
}

QString comparedQueue(const GoldenCase &golden)
{
    const auto expected = golden.json.value(u"queue"_s).toArray();
    const auto calls = QDir(kQueued).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size();
    QString out;
    if (calls != expected.size())
        return u"%1 messages were queued, recorded %2\n"_s.arg(calls).arg(expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i) {
        const auto folder = kQueued + u'/' + QString::number(i + 1) + u'/';
        const auto call = expected[i].toObject();
        out += compared(u"message"_s, QByteArray::fromBase64(call.value(u"message_b64"_s).toString().toLatin1()), readFile(folder + u"message"_s));
        out += compared(u"envelope"_s, QByteArray::fromBase64(call.value(u"envelope_b64"_s).toString().toLatin1()), readFile(folder + u"envelope"_s));
    }
    return out;
}

} // namespace

void prepareSiblings()
{
    os::ignoreBrokenPipes();
    for (const char *path : {"/t", "/var/lib/qmail"})
        QDir().mkpath(QString::fromLatin1(path));
    ::mount("mailwright", "/t", "tmpfs", 0, "mode=755");
    ::mount("/var/qmail", "/var/lib/qmail", nullptr, MS_BIND, nullptr);
    writeFile(u"/etc/passwd"_s, readFile(u"/etc/passwd"_s) + "golden:x:1500:1500::/home/golden:/bin/sh\n");
    writeFile(u"/etc/group"_s, readFile(u"/etc/group"_s) + "golden:x:1500:\n");
    QDir().mkpath(u"/home/golden"_s);
    ::chown("/home/golden", kUser, kUser);
    QFile::remove(kProgram);
    writeFile(kProgram, kRecorder, 0755);
}

QString siblingDifferences(const GoldenCase &golden, const SiblingOptions &options)
{
    prepareCase(golden);
    const auto outcome = runCase(golden, options);
    QString out;
    if (outcome.timedOut)
        out += u"it did not end\n"_s;
    const auto code = outcome.status.crashed() ? 128 - outcome.status.code() : outcome.status.code();
    if (code != golden.exitCode())
        out += u"exit %1, recorded %2\n"_s.arg(code).arg(golden.exitCode());
    const bool recordio = golden.json.value(u"compare"_s).toString() == u"recordio"_s;
    const auto normal = [&](const QByteArray &bytes) { return options.normalise ? options.normalise(bytes) : bytes; };
    out += compared(u"output"_s, normal(golden.bytes("stdout_b64")), normal(outcome.output));
    const auto errors = golden.bytes("stderr_b64");
    out += recordio ? compared(u"errors"_s, inDirections(errors), inDirections(outcome.errors)) : compared(u"errors"_s, errors, outcome.errors);
    if (golden.json.contains(u"server_got_b64"_s))
        out += compared(u"what the peer got"_s, golden.bytes("server_got_b64"), outcome.serverGot);
    const auto descriptors = golden.json.value(u"fds"_s).toObject();
    for (auto it = descriptors.begin(); it != descriptors.end(); ++it) {
        const auto fd = it.value().toObject();
        if (fd.contains(u"out_b64"_s))
            out += compared(u"descriptor "_s + it.key(), QByteArray::fromBase64(fd.value(u"out_b64"_s).toString().toLatin1()), outcome.written.value(it.key().toInt()));
    }
    return out + comparedQueue(golden) + comparedFiles(golden);
}

} // namespace mw::test
