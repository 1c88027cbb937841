// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Intruder.h"

#include <QtCore/QFile>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <sys/ptrace.h>
#include <sys/uio.h>
#include <sys/user.h>
#include <sys/wait.h>

namespace mw::test {

#ifdef __x86_64__

struct Intruder::Registers {
    user_regs_struct all{};
};

namespace {

constexpr unsigned long kRedZone = 128 + 4096; // below the stack pointer: nothing of the process is there
constexpr unsigned long kRoom = 2048;
constexpr unsigned long kInstruction = 2; // bytes of "syscall"

bool copyOut(pid_t pid, unsigned long from, void *to, std::size_t size)
{
    const iovec here{to, size};
    const iovec there{reinterpret_cast<void *>(from), size};
    return ::process_vm_readv(pid, &here, 1, &there, 1, 0) == static_cast<ssize_t>(size);
}

bool copyIn(pid_t pid, const void *from, unsigned long to, std::size_t size)
{
    const iovec here{const_cast<void *>(from), size};
    const iovec there{reinterpret_cast<void *>(to), size};
    return ::process_vm_writev(pid, &here, 1, &there, 1, 0) == static_cast<ssize_t>(size);
}

} // namespace

bool Intruder::isPossible()
{
    return true;
}

Intruder::Intruder(pid_t pid) : m_pid(pid), m_before(new Registers)
{
    if (::ptrace(PTRACE_SEIZE, m_pid, nullptr, nullptr) < 0)
        return;
    if (::ptrace(PTRACE_INTERRUPT, m_pid, nullptr, nullptr) < 0 || !stop())
        return;
    if (::ptrace(PTRACE_GETREGS, m_pid, nullptr, &m_before->all) < 0)
        return;
    std::array<unsigned char, kInstruction> code{};
    m_inside = copyOut(m_pid, m_before->all.rip - kInstruction, code.data(), code.size()) && code[0] == 0x0f && code[1] == 0x05;
}

Intruder::~Intruder()
{
    if (m_killedBy == 0) {
        if (m_inside)
            ::ptrace(PTRACE_SETREGS, m_pid, nullptr, &m_before->all);
        ::ptrace(PTRACE_DETACH, m_pid, nullptr, nullptr);
    }
    delete m_before;
}

bool Intruder::stop()
{
    int status = 0;
    while (::waitpid(m_pid, &status, __WALL) < 0)
        if (errno != EINTR)
            return false;
    if (WIFSIGNALED(status))
        m_killedBy = WTERMSIG(status);
    else if (WIFEXITED(status))
        m_killedBy = -1;
    return WIFSTOPPED(status);
}

long Intruder::call(long number, std::initializer_list<unsigned long> arguments)
{
    if (!m_inside || m_killedBy != 0)
        return -ESRCH;
    std::array<unsigned long, 6> given{};
    std::copy(arguments.begin(), arguments.end(), given.begin());
    auto now = m_before->all;
    now.rip -= kInstruction;
    now.rax = static_cast<unsigned long>(number);
    now.orig_rax = ~0UL; // no call is under way that the kernel would begin again
    now.rdi = given[0];
    now.rsi = given[1];
    now.rdx = given[2];
    now.r10 = given[3];
    now.r8 = given[4];
    now.r9 = given[5];
    ::ptrace(PTRACE_SETREGS, m_pid, nullptr, &now);
    ::ptrace(PTRACE_SINGLESTEP, m_pid, nullptr, nullptr);
    if (!stop())
        return 0;
    ::ptrace(PTRACE_GETREGS, m_pid, nullptr, &now);
    return static_cast<long>(now.rax);
}

unsigned long Intruder::place(const QByteArray &bytes)
{
    const auto base = (m_before->all.rsp - kRedZone) & ~0xfUL;
    const auto size = static_cast<unsigned long>(bytes.size()) + 1;
    const auto at = base + m_used;
    if (m_used + size > kRoom || !copyIn(m_pid, bytes.constData(), at, size))
        return 0;
    m_used = (m_used + size + 0xfUL) & ~0xfUL;
    return at;
}

QByteArray Intruder::read(unsigned long address, qsizetype size) const
{
    QByteArray out(size, '\0');
    return copyOut(m_pid, address, out.data(), static_cast<std::size_t>(size)) ? out : QByteArray();
}

#else

struct Intruder::Registers {};

bool Intruder::isPossible()
{
    return false;
}

Intruder::Intruder(pid_t pid) : m_pid(pid), m_before(nullptr) {}
Intruder::~Intruder() = default;

bool Intruder::stop()
{
    return false;
}

long Intruder::call(long, std::initializer_list<unsigned long>)
{
    return -ENOSYS;
}

unsigned long Intruder::place(const QByteArray &)
{
    return 0;
}

QByteArray Intruder::read(unsigned long, qsizetype) const
{
    return {};
}

#endif

} // namespace mw::test
