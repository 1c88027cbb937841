// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Attempts.h"

#include <arpa/inet.h>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <linux/netlink.h>
#include <netinet/in.h>
#include <sched.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/un.h>

namespace mw::test {
namespace {

unsigned long word(long value)
{
    return static_cast<unsigned long>(value);
}

long closing(Intruder &in, long fd)
{
    if (fd >= 0)
        in.call(SYS_close, {word(fd)});
    return fd;
}

long open(Intruder &in, const char *path, int flags, mode_t mode = 0)
{
    return closing(in, in.call(SYS_openat, {word(AT_FDCWD), in.place(path), word(flags | O_CLOEXEC), mode}));
}

long socketOf(Intruder &in, int family, int type, int protocol = 0)
{
    return closing(in, in.call(SYS_socket, {word(family), word(type | SOCK_CLOEXEC), word(protocol)}));
}

QByteArray bytesOf(const void *address, std::size_t size)
{
    return {static_cast<const char *>(address), static_cast<qsizetype>(size)};
}

QByteArray loopback(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return bytesOf(&address, sizeof address);
}

// Makes a socket and does one thing with it and an address.
long withSocket(Intruder &in, int family, int type, long call, const QByteArray &address)
{
    const long fd = in.call(SYS_socket, {word(family), word(type | SOCK_CLOEXEC | SOCK_NONBLOCK), 0});
    if (fd < 0)
        return fd;
    const long done = in.call(call, {word(fd), in.place(address), static_cast<unsigned long>(address.size())});
    in.call(SYS_close, {word(fd)});
    return done == -EINPROGRESS || done == -EAGAIN ? 0 : done;
}

template <quint16 Port>
long connectTcp(Intruder &in)
{
    return withSocket(in, AF_INET, SOCK_STREAM, SYS_connect, loopback(Port));
}

template <quint16 Port>
long bindTcp(Intruder &in)
{
    return withSocket(in, AF_INET, SOCK_STREAM, SYS_bind, loopback(Port));
}

QByteArray localAddress(const char *name, bool abstract)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::strcpy(address.sun_path + (abstract ? 1 : 0), name);
    return bytesOf(&address, offsetof(sockaddr_un, sun_path) + (abstract ? 1 : 0) + std::strlen(name));
}

long listen(Intruder &in)
{
    const long fd = in.call(SYS_socket, {AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0});
    const long done = in.call(SYS_listen, {word(fd < 0 ? 0 : fd), 1});
    closing(in, fd);
    return done;
}

long rename(Intruder &in)
{
    const auto from = in.place("/gold/open/there");
    return in.call(SYS_renameat2, {word(AT_FDCWD), from, word(AT_FDCWD), in.place("/gold/open/there2"), 0});
}

long signalParent(Intruder &in)
{
    return in.call(SYS_kill, {word(in.call(SYS_getppid)), 0});
}

long filterOnSocket(Intruder &in)
{
    return in.call(SYS_setsockopt, {0, SOL_SOCKET, SO_ATTACH_FILTER, in.place(QByteArray(16, '\0')), 16});
}

long fork(Intruder &in)
{
    return in.call(SYS_clone, {SIGCHLD, 0, 0, 0, 0});
}

long code(Intruder &in)
{
    return in.call(SYS_mmap, {0, 4096, PROT_READ | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, word(-1), 0});
}

long removeOf(Intruder &in, const char *path)
{
    return in.call(SYS_unlinkat, {word(AT_FDCWD), in.place(path), 0});
}

long execute(Intruder &in)
{
    const auto path = in.place("/bin/sh");
    return in.call(SYS_execve, {path, 0, 0});
}

long readParent(Intruder &in)
{
    return in.call(SYS_process_vm_readv, {word(in.call(SYS_getppid)), 0, 0, 0, 0, 0});
}

} // namespace

const QList<Attempt> kAttempts{
    {"read another home", [](Intruder &in) { return open(in, "/home/bench/readable", O_RDONLY); }},
    {"read /etc/shadow", [](Intruder &in) { return open(in, "/etc/shadow", O_RDONLY); }},
    {"read /etc/passwd", [](Intruder &in) { return open(in, "/etc/passwd", O_RDONLY); }},
    {"read what the kernel tells of others", [](Intruder &in) { return open(in, "/proc/1/status", O_RDONLY); }},
    {"list a directory", [](Intruder &in) { return open(in, "/gold/open", O_RDONLY | O_DIRECTORY); }},
    {"read control", [](Intruder &in) { return open(in, "/var/qmail/control/me", O_RDONLY); }},
    {"write control", [](Intruder &in) { return open(in, "/var/qmail/control/open", O_WRONLY); }},
    {"read resolv.conf", [](Intruder &in) { return open(in, "/etc/resolv.conf", O_RDONLY); }},
    {"write the dead host table", [](Intruder &in) { return open(in, "/var/qmail/queue/lock/tcpto", O_RDWR); }},
    {"write a file of everybody", [](Intruder &in) { return open(in, "/gold/open/there", O_WRONLY); }},
    {"make a file", [](Intruder &in) { return open(in, "/gold/open/new", O_WRONLY | O_CREAT, 0600); }},
    {"make a file in /tmp", [](Intruder &in) { return open(in, "/tmp/mailwright-test", O_WRONLY | O_CREAT, 0600); }},
    {"read the Maildir", [](Intruder &in) { return open(in, "new/message", O_RDONLY); }},
    {"make a file in the Maildir", [](Intruder &in) { return open(in, "new/made", O_WRONLY | O_CREAT, 0600); }},
    {"remove a file of the Maildir", [](Intruder &in) { return removeOf(in, "new/made"); }},
    {"remove a file", [](Intruder &in) { return removeOf(in, "/gold/open/there"); }},
    {"rename a file", &rename},
    {"TCP to port 53", &connectTcp<53>},
    {"TCP to port 113", &connectTcp<113>},
    {"TCP to port 628", &connectTcp<628>},
    {"TCP to port 4000", &connectTcp<4000>},
    {"bind a port", &bindTcp<4001>},
    {"bind a port of the kernel's choice", &bindTcp<0>},
    {"listen", &listen},
    {"UDP", [](Intruder &in) { return socketOf(in, AF_INET, SOCK_DGRAM); }},
    {"own addresses", [](Intruder &in) { return socketOf(in, AF_NETLINK, SOCK_RAW, NETLINK_ROUTE); }},
    {"the kernel's audit", [](Intruder &in) { return socketOf(in, AF_NETLINK, SOCK_RAW, NETLINK_AUDIT); }},
    {"packets", [](Intruder &in) { return socketOf(in, AF_PACKET, SOCK_DGRAM); }},
    {"raw IP", [](Intruder &in) { return socketOf(in, AF_INET, SOCK_RAW, IPPROTO_ICMP); }},
    {"the kernel's cryptography", [](Intruder &in) { return socketOf(in, AF_ALG, SOCK_SEQPACKET); }},
    {"the host of this machine", [](Intruder &in) { return socketOf(in, AF_VSOCK, SOCK_STREAM); }},
    {"local socket", [](Intruder &in) { return withSocket(in, AF_UNIX, SOCK_STREAM, SYS_connect, localAddress(kLocalSocket, false)); }},
    {"abstract socket", [](Intruder &in) { return withSocket(in, AF_UNIX, SOCK_STREAM, SYS_connect, localAddress(kAbstractName, true)); }},
    {"signal the parent", &signalParent},
    {"signal process 1", [](Intruder &in) { return in.call(SYS_kill, {1, 0}); }},
    {"signal all", [](Intruder &in) { return in.call(SYS_kill, {word(-1), 0}); }},
    {"start a process", &fork},
    {"memory for code", &code},
    {"become root", [](Intruder &in) { return in.call(SYS_setuid, {0}); }},
    {"filter on a socket", &filterOnSocket},
    {"set a limit", [](Intruder &in) { return in.call(SYS_prlimit64, {0, 7, in.place(QByteArray(16, '\1')), 0}); }},
    {"give a file away", [](Intruder &in) { return in.call(SYS_fchownat, {word(AT_FDCWD), in.place("/gold/open/there"), 0, 0, 0}); }},
    {"a device", [](Intruder &in) { return in.call(SYS_mknodat, {word(AT_FDCWD), in.place("/gold/open/device"), 0010600, 0}); }},
    {"lock memory", [](Intruder &in) { return in.call(SYS_mlockall, {1}); }},
};

const QList<Attempt> kHarmless{
    {"who am I", [](Intruder &in) { return in.call(SYS_getpid); }},
    {"random numbers", [](Intruder &in) { return in.call(SYS_getrandom, {in.place(QByteArray(16, '\0')), 16, 0}); }},
    {"memory", [](Intruder &in) { return in.call(SYS_mmap, {0, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, word(-1), 0}) < 0 ? -1L : 0L; }},
    {"signal myself", [](Intruder &in) { return in.call(SYS_kill, {word(in.call(SYS_getpid)), 0}); }},
};

const QList<Attempt> kDeadly{
    {"execute a program", &execute},
    {"trace the parent", [](Intruder &in) { return in.call(SYS_ptrace, {16, word(in.call(SYS_getppid)), 0, 0}); }},
    {"read another's memory", &readParent},
    {"mount", [](Intruder &in) { return in.call(SYS_mount, {0, in.place("/gold"), in.place("tmpfs"), 0, 0}); }},
    {"a name space", [](Intruder &in) { return in.call(SYS_unshare, {CLONE_NEWUSER}); }},
    {"another root", [](Intruder &in) { return in.call(SYS_chroot, {in.place("/gold")}); }},
    {"code for the kernel", [](Intruder &in) { return in.call(SYS_bpf, {0, 0, 0}); }},
    {"a module", [](Intruder &in) { return in.call(SYS_init_module, {0, 0, 0}); }},
    {"the keys", [](Intruder &in) { return in.call(SYS_keyctl, {0, 0, 0}); }},
    {"rings", [](Intruder &in) { return in.call(SYS_io_uring_setup, {1, 0}); }},
    {"faults", [](Intruder &in) { return in.call(SYS_userfaultfd, {0}); }},
    {"performance counters", [](Intruder &in) { return in.call(SYS_perf_event_open, {0, 0, 0, 0, 0}); }},
};

} // namespace mw::test
