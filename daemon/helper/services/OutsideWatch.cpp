// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/services/OutsideWatch.h"

#include "daemon/helper/layout/ServiceScripts.h"

#include "shared/os/Files.h"

namespace mw::helper {
namespace {

constexpr int kSettle = 100; // milliseconds

std::string markOf(const std::string &path)
{
    const auto s = os::statAt(os::kWorkingDirectory, path);
    return s ? std::to_string(s->st_ino) + '.' + std::to_string(s->st_size) + '.' + std::to_string(s->st_mtim.tv_sec) + '.' +
                   std::to_string(s->st_mtim.tv_nsec)
             : std::string();
}

} // namespace

OutsideWatch::OutsideWatch(HubPlace place, QObject *parent) : QObject(parent), m_place(std::move(place)), m_seen(marks())
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettle);
    connect(&m_settle, &QTimer::timeout, this, &OutsideWatch::look);
    auto watch = os::FileWatch::open();
    if (!watch)
        return;
    m_watch = std::move(*watch);
    for (const auto &directory : {m_place.home + "/control", m_place.home + "/users", m_place.rules.substr(0, m_place.rules.rfind('/'))})
        (void)m_watch->add(directory, os::FileWatch::Notice::WholeFiles);
    m_notifier = std::make_unique<QSocketNotifier>(m_watch->fd(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        m_watch->clear();
        if (!m_settle.isActive())
            m_settle.start();
    });
}

std::vector<std::string> OutsideWatch::marks() const
{
    std::vector<std::string> out;
    for (const auto &path : {m_place.control("morercpthosts"), m_place.home + "/users/assign", m_place.rules})
        out.push_back(markOf(path));
    for (const auto &script : serviceScripts(m_place)) {
        if (!script.offeredBy.empty())
            out.emplace_back(os::statAt(os::kWorkingDirectory, m_place.control(script.offeredBy)) ? "here" : "gone");
    }
    return out;
}

void OutsideWatch::look()
{
    auto now = marks();
    const bool isSame = now == m_seen;
    m_seen = std::move(now);
    if (!isSame)
        Q_EMIT edited();
}

} // namespace mw::helper
