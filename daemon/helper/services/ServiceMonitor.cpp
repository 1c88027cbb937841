// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/services/ServiceMonitor.h"

#include <algorithm>

namespace mw::helper {
namespace {

constexpr int kSettle = 20;      // milliseconds
constexpr int kSlow = 5000;
constexpr int kQuick = 100;
constexpr std::int64_t kRecent = 600'000;

bool same(const rpc::services::Service &a, const rpc::services::Service &b)
{
    return a.name == b.name && a.state == b.state && a.pid == b.pid && a.since == b.since && a.wanted == b.wanted &&
           a.normallyUp == b.normallyUp && a.log == b.log && a.recentRestarts == b.recentRestarts;
}

} // namespace

ServiceMonitor::ServiceMonitor(ServiceTree tree, QObject *parent) : QObject(parent), m_tree(std::move(tree))
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettle);
    connect(&m_settle, &QTimer::timeout, this, &ServiceMonitor::refresh);
    connect(&m_slow, &QTimer::timeout, this, &ServiceMonitor::refresh);
    m_quick.setInterval(kQuick);
    connect(&m_quick, &QTimer::timeout, this, &ServiceMonitor::refresh);
    if (auto watch = os::FileWatch::open()) {
        m_watch = std::move(*watch);
        m_notifier = std::make_unique<QSocketNotifier>(m_watch->fd(), QSocketNotifier::Read);
        connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
            m_watch->clear();
            if (!m_settle.isActive())
                m_settle.start();
        });
    }
    refresh();
    m_slow.start(kSlow);
}

const std::vector<rpc::services::Service> &ServiceMonitor::services()
{
    refresh();
    return m_services;
}

std::optional<rpc::services::Service> ServiceMonitor::find(const std::string &name)
{
    refresh();
    const auto found = std::ranges::find(m_services, name, &rpc::services::Service::name);
    return found == m_services.end() ? std::nullopt : std::optional(*found);
}

void ServiceMonitor::wait(const std::string &name, Condition condition, int milliseconds,
                          std::function<void(bool)> then)
{
    m_waiting.push_back({name, std::move(condition), clock::monotonicMilliseconds() + milliseconds, std::move(then)});
    m_quick.start();
    m_settle.start();
}

void ServiceMonitor::refresh()
{
    watchAll();
    auto now = m_tree.list();
    for (auto &service : now)
        remember(service);
    const bool isSame = std::ranges::equal(now, m_services, same);
    m_services = std::move(now);
    checkWaiting();
    if (!isSame)
        Q_EMIT changed();
}

void ServiceMonitor::remember(rpc::services::Service &service)
{
    auto &memory = m_memory[service.name];
    const auto now = clock::monotonicMilliseconds();
    if (service.pid != 0 && service.pid != memory.lastPid) {
        if (memory.lastPid != 0 && !memory.expected)
            memory.restarts.push_back(now);
        memory.expected = false;
        memory.lastPid = service.pid;
    }
    while (!memory.restarts.empty() && memory.restarts.front() < now - kRecent)
        memory.restarts.pop_front();
    service.recentRestarts = static_cast<std::int64_t>(memory.restarts.size());
}

void ServiceMonitor::checkWaiting()
{
    const auto now = clock::monotonicMilliseconds();
    std::vector<std::pair<std::function<void(bool)>, bool>> ready;
    std::erase_if(m_waiting, [&](Waiting &w) {
        const auto found = std::ranges::find(m_services, w.name, &rpc::services::Service::name);
        const bool fulfilled = found != m_services.end() && w.condition(*found);
        if (!fulfilled && now < w.until)
            return false;
        ready.emplace_back(std::move(w.then), fulfilled);
        return true;
    });
    if (m_waiting.empty())
        m_quick.stop();
    for (auto &[then, fulfilled] : ready)
        then(fulfilled);
}

void ServiceMonitor::watchAll()
{
    if (!m_watch)
        return;
    // What is not there yet is watched at a later refresh; the timer sees to it that there is one.
    for (const auto &name : m_tree.names()) {
        (void)m_watch->add(m_tree.pathOf(name));
        (void)m_watch->add(m_tree.pathOf(name) + "/supervise");
    }
}

} // namespace mw::helper
