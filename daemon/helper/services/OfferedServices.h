// SPDX-License-Identifier: GPL-3.0-or-later
// A hub has a service for users (submission, POP3) while it has the control file that says where: the service comes with
// the file and goes with it.
#pragma once

#include "daemon/helper/HubPlace.h"

#include "shared/os/FileWatch.h"

#include <QtCore/QObject>
#include <QtCore/QSocketNotifier>
#include <QtCore/QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace mw::helper {

class OfferedServices : public QObject {
    Q_OBJECT
public:
    // `say` gets a sentence for each service that comes or goes.
    OfferedServices(HubPlace place, std::function<void(const std::string &)> say, QObject *parent = nullptr);

private:
    void look();
    void begin();
    void end(const std::string &service);

    HubPlace m_place;
    std::function<void(const std::string &)> m_say;
    std::optional<os::FileWatch> m_watch;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTimer m_settle; // several changes that come together are one
};

} // namespace mw::helper
