// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/spawn/EventLoop.h"

#include <cerrno>
#include <csignal>
#include <string>
#include <unistd.h>
#include <utility>

namespace mw::spawn {
namespace {

constexpr std::uint64_t kSignalKey = 0;
constexpr int kTickMilliseconds = 1000;

} // namespace

EventLoop::EventLoop(os::Poller poller, os::SignalFd signals)
    : m_poller(std::move(poller)), m_signals(std::move(signals))
{
}

Result<EventLoop> EventLoop::open()
{
    auto poller = MW_TRY(os::Poller::open());
    auto signals = MW_TRY(os::SignalFd::open({SIGCHLD}));
    EventLoop loop(std::move(poller), std::move(signals));
    MW_TRY_VOID(loop.m_poller.watchReadable(loop.m_signals.fd(), kSignalKey));
    return loop;
}

Result<void> EventLoop::onReadable(int fd, std::function<void()> ready)
{
    const auto key = m_nextKey++;
    MW_TRY_VOID(m_poller.watchReadable(fd, key));
    m_watches.emplace(key, Watch{fd, std::move(ready)});
    m_keys[fd] = key;
    return {};
}

void EventLoop::forget(int fd)
{
    const auto key = m_keys.find(fd);
    if (key == m_keys.end())
        return;
    m_poller.forget(fd);
    m_watches.erase(key->second);
    m_keys.erase(key);
}

void EventLoop::onExit(pid_t child, std::function<void(os::ExitStatus)> ended)
{
    m_children[child] = std::move(ended);
}

void EventLoop::reapChildren()
{
    while (m_signals.next()) {
    }
    while (const auto reaped = os::reapAny()) {
        if (reaped->status.brokeSandbox())
            (void)os::writeAll(STDERR_FILENO, std::string(program_invocation_short_name) + ": warning: process " +
                                                  std::to_string(reaped->pid) + " tried what its sandbox forbids and was "
                                                  "ended: a server may have found a hole in qmail-remote\n");
        auto node = m_children.extract(reaped->pid);
        if (!node.empty())
            node.mapped()(reaped->status);
    }
}

Result<void> EventLoop::run(const std::function<bool()> &finished, const std::function<bool()> &tick)
{
    bool ticking = false;
    while (!finished()) {
        const auto ready = MW_TRY(m_poller.wait(ticking ? kTickMilliseconds : -1));
        for (const auto key : ready) {
            if (key == kSignalKey) {
                reapChildren();
            } else if (const auto watch = m_watches.find(key); watch != m_watches.end()) {
                const auto callback = watch->second.ready; // a copy: it may forget itself
                callback();
            }
        }
        ticking = tick();
    }
    return {};
}

} // namespace mw::spawn
