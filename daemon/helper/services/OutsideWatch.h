// SPDX-License-Identifier: GPL-3.0-or-later
// Notices when somebody edits, with an editor, what is compiled or what services come and go with.
#pragma once

#include "daemon/helper/HubPlace.h"

#include "shared/os/FileWatch.h"

#include <QtCore/QObject>
#include <QtCore/QSocketNotifier>
#include <QtCore/QTimer>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace mw::helper {

class OutsideWatch : public QObject {
    Q_OBJECT
public:
    // Looks from now on.
    explicit OutsideWatch(HubPlace place, QObject *parent = nullptr);

Q_SIGNALS:
    // Something of it is other than it was.
    void edited();

private:
    // Which file it is, and when it was saved, of all that is watched.
    std::vector<std::string> marks() const;
    void look();

    HubPlace m_place;
    std::vector<std::string> m_seen;
    std::optional<os::FileWatch> m_watch;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTimer m_settle; // several changes that come together are one
};

} // namespace mw::helper
