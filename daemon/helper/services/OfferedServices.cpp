// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/services/OfferedServices.h"

#include "daemon/helper/layout/HubLayout.h"
#include "daemon/helper/layout/ServiceScripts.h"
#include "daemon/helper/services/SuperviseStatus.h"

#include "shared/os/Files.h"

namespace mw::helper {
namespace {

constexpr int kSettle = 100; // milliseconds

bool exists(const std::string &path, bool followLinks = true)
{
    return os::statAt(os::kWorkingDirectory, path, followLinks).has_value();
}

} // namespace

OfferedServices::OfferedServices(HubPlace place, std::function<void(const std::string &)> say, QObject *parent)
    : QObject(parent), m_place(std::move(place)), m_say(std::move(say))
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettle);
    connect(&m_settle, &QTimer::timeout, this, &OfferedServices::look);
    if (auto watch = os::FileWatch::open()) {
        m_watch = std::move(*watch);
        (void)m_watch->add(m_place.home + "/control", os::FileWatch::Notice::WholeFiles);
        m_notifier = std::make_unique<QSocketNotifier>(m_watch->fd(), QSocketNotifier::Read);
        connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
            m_watch->clear();
            if (!m_settle.isActive())
                m_settle.start();
        });
    }
}

// Services of other names, and directories that are no link of ours, are their makers' business.
void OfferedServices::look()
{
    bool isMissing = false;
    for (const auto &script : serviceScripts(m_place)) {
        if (script.offeredBy.empty())
            continue;
        const bool offered = exists(m_place.control(script.offeredBy));
        const auto link = os::statAt(os::kWorkingDirectory, m_place.services + "/" + script.name, false);
        if (!offered && link && S_ISLNK(link->st_mode))
            end(script.name);
        isMissing = isMissing || (offered && !link);
    }
    if (isMissing)
        begin();
}

void OfferedServices::begin()
{
    HubRequest request;
    request.place = m_place;
    const auto made = HubLayout(request).createServices();
    if (!made)
        return m_say("a service could not be made: " + made.error().text);
    for (const auto &path : *made)
        if (path.starts_with(m_place.services + "/"))
            m_say("the service " + path.substr(m_place.services.size() + 1) + " begins");
}

// svscan forgets it, and its supervisors end as soon as the program has.
void OfferedServices::end(const std::string &service)
{
    const auto path = m_place.services + "/" + service;
    const auto home = m_place.home + "/supervise/" + service;
    if (const auto done = os::unlinkAt(os::kWorkingDirectory, path); !done)
        return m_say("the service " + service + " could not be ended: " + done.error().text);
    (void)tellSupervise(home, "dx");
    (void)tellSupervise(home + "/log", "x");
    m_say("the service " + service + " ends: the control file that says where it is offered has gone");
}

} // namespace mw::helper
