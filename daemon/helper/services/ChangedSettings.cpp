// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/services/ChangedSettings.h"

#include "shared/mail/ControlTable.h"
#include "shared/os/Files.h"

namespace mw::helper {
namespace {

constexpr int kSettle = 3000; // milliseconds without a change
constexpr std::size_t kLargest = 1U << 20U;
constexpr const char *kSend = "qmail-send";

} // namespace

ChangedSettings::ChangedSettings(const HubPlace &place, ServiceMonitor &monitor,
                                 std::function<void(const std::string &)> say, QObject *parent)
    : QObject(parent), m_place(place), m_monitor(monitor), m_say(std::move(say)), m_seen(read())
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettle);
    connect(&m_settle, &QTimer::timeout, this, &ChangedSettings::look);
    auto watch = os::FileWatch::open();
    if (!watch || !watch->add(m_place.home + "/control", os::FileWatch::Notice::WholeFiles))
        return;
    m_watch = std::move(*watch);
    m_notifier = std::make_unique<QSocketNotifier>(m_watch->fd(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        m_watch->clear();
        if (!m_settle.isActive())
            m_pidBefore = m_monitor.tree().describe(kSend).pid;
        m_settle.start();
    });
}

std::map<std::string, std::string> ChangedSettings::read() const
{
    std::map<std::string, std::string> out;
    for (const auto &file : mail::controlFiles()) {
        if (file.consequence != mail::ControlConsequence::RestartSend)
            continue;
        const std::string name(file.name);
        out[name] = os::readFile(m_place.control(name), kLargest).value_or("");
    }
    return out;
}

void ChangedSettings::look()
{
    auto now = read();
    std::string changed;
    for (const auto &[name, content] : now) {
        if (m_seen[name] != content)
            changed += (changed.empty() ? "" : ", ") + name;
    }
    m_seen = std::move(now);
    if (!changed.empty())
        restart(kSend, changed);
}

// One that is down reads it when it is started; one that began since, as whoever made the change has restarted it, has.
void ChangedSettings::restart(const std::string &service, const std::string &because)
{
    const auto running = m_monitor.find(service);
    if (!running || running->pid == 0 || running->pid != m_pidBefore)
        return;
    m_monitor.expectChange(service);
    if (const auto told = tellSupervise(m_monitor.tree().pathOf(service), "t"); told)
        m_say("restarts " + service + ": " + because + " was changed");
    else
        m_say(because + " was changed, but " + service + " could not be restarted: " + told.error().text);
}

} // namespace mw::helper
