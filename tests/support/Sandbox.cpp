// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Sandbox.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QProcess>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <net/if.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace mw::test {
namespace {

constexpr uid_t kQmailq = 1004;
constexpr uid_t kQmails = 1006;
constexpr uid_t kQmailr = 1005;
constexpr gid_t kQmailGroup = 1001;

[[noreturn]] void giveUp(const char *what)
{
    std::fprintf(stderr, "sandbox: %s: %s\n", what, std::strerror(errno));
    std::_Exit(99);
}

void must(int returned, const char *what)
{
    if (returned < 0)
        giveUp(what);
}

void memoryOn(const char *path)
{
    QDir().mkpath(QString::fromLatin1(path));
    must(::mount("mailwright", path, "tmpfs", 0, "mode=755"), path);
}

void privateEtc()
{
    QDir().mkpath(u"/run"_s);
    memoryOn("/run");
    must(std::system("cp -a /etc /run/etc") == 0 ? 0 : -1, "copy /etc");
    must(::mount("/run/etc", "/etc", nullptr, MS_BIND, nullptr), "bind /etc");
    writeFile(u"/etc/hosts"_s, "127.0.0.1 localhost\n::1 localhost\n");
    // The test's own name server may have to wait for a processor; where there is none, that is known at once.
    writeFile(u"/etc/resolv.conf"_s, "nameserver 127.0.0.1\noptions timeout:10 attempts:3\n");
    writeFile(u"/etc/nsswitch.conf"_s, "passwd: files\ngroup: files\nshadow: files\nhosts: files dns\n");
    const auto passwd = readFile(u"/etc/passwd"_s);
    writeFile(u"/etc/passwd"_s, passwd + "alias:x:1000:1000::/var/qmail/alias:/bin/true\n"
                                         "qmaild:x:1001:1000::/var/qmail:/bin/true\n"
                                         "qmaill:x:1002:1000::/var/qmail:/bin/true\n"
                                         "qmailp:x:1003:1000::/var/qmail:/bin/true\n"
                                         "qmailq:x:1004:1001::/var/qmail:/bin/true\n"
                                         "qmailr:x:1005:1001::/var/qmail:/bin/true\n"
                                         "qmails:x:1006:1001::/var/qmail:/bin/true\n"
                                         "bench:x:2000:2000::/home/bench:/bin/sh\n");
    const auto group = readFile(u"/etc/group"_s);
    writeFile(u"/etc/group"_s, group + "nofiles:x:1000:\nqmail:x:1001:\nbench:x:2000:\n");
}

void bringUpLoopback()
{
    const int s = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    ifreq request{};
    std::strcpy(request.ifr_name, "lo");
    must(::ioctl(s, SIOCGIFFLAGS, &request), "read the flags of lo");
    request.ifr_flags = static_cast<short>(request.ifr_flags | IFF_UP);
    must(::ioctl(s, SIOCSIFFLAGS, &request), "bring up lo");
    ::close(s);
}

// The checkout may lie where only root can go; the accounts of the sandbox reach it here.
void bindFor(const char *from, const char *to)
{
    QDir().mkpath(QString::fromLatin1(to));
    must(::mount(from, to, nullptr, MS_BIND, nullptr), to);
}

void standardTree(const SandboxOptions &options)
{
    bindFor(MW_BIN_DIR, kSandboxPrograms);
    bindFor(MW_SOURCE_DIR, kSandboxSource);
    for (const char *d : {"alias", "bin", "boot", "control", "users", "queue"})
        QDir().mkpath(u"/var/qmail/"_s + QLatin1String(d));
    must(::chown("/var/qmail/alias", 1000, kQmailGroup), "chown alias");
    must(::chmod("/var/qmail/alias", 02755), "chmod alias");
    if (options.linkPrograms) {
        const auto programs = QDir(QString::fromLatin1(kSandboxPrograms)).entryInfoList(QDir::Files | QDir::Executable);
        for (const auto &p : programs)
            QFile::link(p.absoluteFilePath(), u"/var/qmail/bin/"_s + p.fileName());
    }
    makeQueue();
    QDir().mkpath(u"/home/bench"_s);
    must(::chown("/home/bench", 2000, 2000), "chown /home/bench");
}

// The outer process: passes the inner one's end on.
[[noreturn]] void waitForInner(pid_t inner)
{
    int status = 0;
    while (::waitpid(inner, &status, 0) < 0 && errno == EINTR) {
    }
    std::_Exit(WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status));
}

} // namespace

void enterSandbox(const SandboxOptions &options)
{
    if (::geteuid() != 0) {
        std::fprintf(stderr, "this test makes namespaces and needs root: run it by tests/run\n");
        std::_Exit(77);
    }
    must(::unshare(CLONE_NEWNS | CLONE_NEWNET | CLONE_NEWUTS | CLONE_NEWIPC | CLONE_NEWPID), "unshare");
    const pid_t inner = ::fork();
    must(inner, "fork");
    if (inner > 0)
        waitForInner(inner);
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    must(::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr), "make mounts private");
    must(::mount("proc", "/proc", "proc", 0, nullptr), "mount /proc");
    must(::sethostname(options.hostName.constData(), static_cast<std::size_t>(options.hostName.size())), "host name");
    bringUpLoopback();
    ::umask(022);
    privateEtc();
    for (const char *path : {"/var/qmail", "/gold", "/home", "/service"})
        memoryOn(path);
    standardTree(options);
}

void writeFile(const QString &path, const QByteArray &content, int mode)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
    file.close();
    ::chmod(QFile::encodeName(path).constData(), static_cast<mode_t>(mode));
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool makePrivate(const QString &directory)
{
    const auto copy = u"/run/private"_s + directory;
    if (!QDir().mkpath(copy))
        return false;
    QProcess copying;
    copying.start(u"cp"_s, {u"-a"_s, directory + u"/."_s, copy});
    return copying.waitForFinished(120'000) && copying.exitCode() == 0 &&
           ::mount(QFile::encodeName(copy).constData(), QFile::encodeName(directory).constData(), nullptr, MS_BIND, nullptr) == 0;
}

void makeQueue()
{
    const QString queue = u"/var/qmail/queue"_s;
    for (const auto &entry : QDir(queue).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::System))
        entry.isDir() ? static_cast<void>(QDir(entry.filePath()).removeRecursively())
                      : static_cast<void>(QFile::remove(entry.filePath()));
    const auto add = [&](const QString &name, uid_t uid, mode_t mode) {
        const auto path = QFile::encodeName(queue + name);
        ::mkdir(path.constData(), mode);
        must(::chown(path.constData(), uid, kQmailGroup), "chown queue directory");
        must(::chmod(path.constData(), mode), "chmod queue directory");
    };
    add({}, kQmailq, 0750);
    for (const auto *d : {"/todo", "/mess", "/lock"})
        add(QLatin1String(d), kQmailq, 0750);
    for (const auto *d : {"/pid", "/intd"})
        add(QLatin1String(d), kQmailq, 0700);
    for (const auto *d : {"/bounce", "/info", "/local", "/remote"})
        add(QLatin1String(d), kQmails, 0700);
    for (int i = 0; i < 23; ++i) {
        add(u"/mess/%1"_s.arg(i), kQmailq, 0750);
        for (const auto *d : {"info", "local", "remote"})
            add(u"/%1/%2"_s.arg(QLatin1String(d)).arg(i), kQmails, 0700);
    }
    const auto lock = [&](const char *name, uid_t uid, mode_t mode) {
        const auto path = QByteArray("/var/qmail/queue/lock/") + name;
        must(::chown(path.constData(), uid, kQmailGroup), name);
        must(::chmod(path.constData(), mode), name);
    };
    writeFile(queue + u"/lock/sendmutex"_s, {});
    lock("sendmutex", kQmails, 0600);
    writeFile(queue + u"/lock/tcpto"_s, QByteArray(1024, '\0'));
    lock("tcpto", kQmailr, 0644);
    writeFile(queue + u"/lock/tcpto6"_s, {});
    lock("tcpto6", kQmailr, 0640);
    must(::mkfifo("/var/qmail/queue/lock/trigger", 0622), "mkfifo trigger");
    lock("trigger", kQmails, 0622);
}

} // namespace mw::test
