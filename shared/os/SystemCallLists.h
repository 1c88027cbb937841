// SPDX-License-Identifier: GPL-3.0-or-later
// The system calls behind the words of Sandbox.h. A name that a processor does not have counts for nothing there.
#pragma once

#include <array>
#include <seccomp.h>

namespace mw::os::calls {

// What needs no right: memory, time, waiting, and descriptors that are open.
inline constexpr std::array kAlways{
    SCMP_SYS(read), SCMP_SYS(write), SCMP_SYS(readv), SCMP_SYS(writev), SCMP_SYS(pread64), SCMP_SYS(pwrite64),
    SCMP_SYS(close), SCMP_SYS(close_range), SCMP_SYS(dup), SCMP_SYS(dup2), SCMP_SYS(dup3), SCMP_SYS(pipe),
    SCMP_SYS(pipe2), SCMP_SYS(lseek), SCMP_SYS(_llseek), SCMP_SYS(fstat), SCMP_SYS(fstat64), SCMP_SYS(fadvise64),
    SCMP_SYS(recvfrom), SCMP_SYS(recvmsg), SCMP_SYS(recv), SCMP_SYS(sendto), SCMP_SYS(sendmsg), SCMP_SYS(send),
    SCMP_SYS(recvmmsg), SCMP_SYS(sendmmsg), SCMP_SYS(shutdown), SCMP_SYS(getsockopt), SCMP_SYS(getsockname),
    SCMP_SYS(getpeername), SCMP_SYS(poll), SCMP_SYS(ppoll), SCMP_SYS(select), SCMP_SYS(pselect6), SCMP_SYS(_newselect),
    SCMP_SYS(epoll_create1), SCMP_SYS(epoll_ctl), SCMP_SYS(epoll_wait), SCMP_SYS(epoll_pwait), SCMP_SYS(eventfd2),
    SCMP_SYS(brk), SCMP_SYS(munmap), SCMP_SYS(mremap), SCMP_SYS(madvise), SCMP_SYS(futex), SCMP_SYS(membarrier),
    SCMP_SYS(rt_sigaction), SCMP_SYS(rt_sigprocmask), SCMP_SYS(rt_sigreturn), SCMP_SYS(rt_sigpending),
    SCMP_SYS(rt_sigtimedwait), SCMP_SYS(sigaltstack), SCMP_SYS(sigreturn), SCMP_SYS(restart_syscall),
    SCMP_SYS(clock_gettime), SCMP_SYS(clock_getres), SCMP_SYS(clock_nanosleep), SCMP_SYS(nanosleep), SCMP_SYS(time),
    SCMP_SYS(gettimeofday), SCMP_SYS(clock_gettime64), SCMP_SYS(clock_nanosleep_time64), SCMP_SYS(ppoll_time64),
    SCMP_SYS(futex_time64), SCMP_SYS(alarm), SCMP_SYS(setitimer), SCMP_SYS(getpid), SCMP_SYS(getppid),
    SCMP_SYS(gettid), SCMP_SYS(getuid), SCMP_SYS(geteuid), SCMP_SYS(getgid), SCMP_SYS(getegid), SCMP_SYS(getgroups),
    SCMP_SYS(getrandom), SCMP_SYS(getrusage), SCMP_SYS(times), SCMP_SYS(uname), SCMP_SYS(sysinfo), SCMP_SYS(getcwd),
    SCMP_SYS(getcpu), SCMP_SYS(sched_yield), SCMP_SYS(sched_getaffinity), SCMP_SYS(set_robust_list), SCMP_SYS(rseq),
    SCMP_SYS(umask), SCMP_SYS(exit), SCMP_SYS(exit_group),
    // Only the name is looked at; what may be opened is another question.
    SCMP_SYS(stat), SCMP_SYS(stat64), SCMP_SYS(lstat), SCMP_SYS(lstat64), SCMP_SYS(newfstatat), SCMP_SYS(fstatat64),
    SCMP_SYS(statx), SCMP_SYS(access), SCMP_SYS(faccessat), SCMP_SYS(faccessat2)};

inline constexpr std::array kReadFiles{SCMP_SYS(getdents), SCMP_SYS(getdents64), SCMP_SYS(readlink),
                                       SCMP_SYS(readlinkat), SCMP_SYS(chdir), SCMP_SYS(fchdir)};

inline constexpr std::array kWriteFiles{SCMP_SYS(flock), SCMP_SYS(ftruncate), SCMP_SYS(ftruncate64), SCMP_SYS(fsync),
                                        SCMP_SYS(fdatasync)};

inline constexpr std::array kChangeFiles{SCMP_SYS(rename),    SCMP_SYS(renameat), SCMP_SYS(renameat2),
                                         SCMP_SYS(unlink),    SCMP_SYS(unlinkat), SCMP_SYS(link),
                                         SCMP_SYS(linkat),    SCMP_SYS(utimensat), SCMP_SYS(fchmod),
                                         SCMP_SYS(sync_file_range)};

inline constexpr std::array kAccept{SCMP_SYS(accept), SCMP_SYS(accept4)};

// Another process or thread.
inline constexpr std::array kStarting{SCMP_SYS(clone), SCMP_SYS(fork), SCMP_SYS(vfork)};
inline constexpr std::array kExecuting{SCMP_SYS(execve), SCMP_SYS(execveat)};

// Other processes' memory, other roots and name spaces, the kernel itself: no mail program has any use for these.
inline constexpr std::array kDangerous{
    SCMP_SYS(ptrace), SCMP_SYS(process_vm_readv), SCMP_SYS(process_vm_writev), SCMP_SYS(process_madvise),
    SCMP_SYS(kcmp), SCMP_SYS(pidfd_getfd), SCMP_SYS(mount), SCMP_SYS(umount), SCMP_SYS(umount2),
    SCMP_SYS(move_mount), SCMP_SYS(open_tree), SCMP_SYS(fsopen), SCMP_SYS(fsconfig), SCMP_SYS(fsmount),
    SCMP_SYS(fspick), SCMP_SYS(mount_setattr), SCMP_SYS(pivot_root), SCMP_SYS(chroot), SCMP_SYS(setns),
    SCMP_SYS(unshare), SCMP_SYS(bpf), SCMP_SYS(perf_event_open), SCMP_SYS(userfaultfd), SCMP_SYS(io_uring_setup),
    SCMP_SYS(io_uring_enter), SCMP_SYS(io_uring_register), SCMP_SYS(keyctl), SCMP_SYS(add_key), SCMP_SYS(request_key),
    SCMP_SYS(init_module), SCMP_SYS(finit_module), SCMP_SYS(delete_module), SCMP_SYS(kexec_load),
    SCMP_SYS(kexec_file_load), SCMP_SYS(reboot), SCMP_SYS(swapon), SCMP_SYS(swapoff), SCMP_SYS(acct),
    SCMP_SYS(quotactl), SCMP_SYS(quotactl_fd), SCMP_SYS(syslog), SCMP_SYS(settimeofday), SCMP_SYS(clock_settime),
    SCMP_SYS(adjtimex), SCMP_SYS(clock_adjtime), SCMP_SYS(sethostname), SCMP_SYS(setdomainname), SCMP_SYS(iopl),
    SCMP_SYS(ioperm), SCMP_SYS(modify_ldt), SCMP_SYS(vm86), SCMP_SYS(vm86old), SCMP_SYS(open_by_handle_at),
    SCMP_SYS(name_to_handle_at), SCMP_SYS(fanotify_init), SCMP_SYS(fanotify_mark), SCMP_SYS(lookup_dcookie),
    SCMP_SYS(personality), SCMP_SYS(uselib), SCMP_SYS(nfsservctl), SCMP_SYS(vhangup), SCMP_SYS(memfd_secret)};

} // namespace mw::os::calls
