// SPDX-License-Identifier: GPL-3.0-or-later
// How many connections the SMTP server has now, from its log, while somebody looks.
#include "gui/client/ConnectionStore.h"

#include "shared/base/Clock.h"

#include <algorithm>

namespace mw::gui {

namespace {
constexpr int kLookMilliseconds = 2000;
constexpr std::string_view kService = "qmail-smtpd";
} // namespace

ConnectionStore::ConnectionStore(LogStore &logs, QObject *parent) : QObject(parent), m_logs(logs), m_status(new LastStatus)
{
    m_status->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_status, &QObject::deleteLater);
    connect(m_status, &LastStatus::found, this, [this](int connections) {
        if (m_connections == connections)
            return;
        m_connections = connections;
        Q_EMIT changed();
    });
    m_thread.setObjectName(QStringLiteral("connection counter"));
    m_thread.start();
    m_timer.setInterval(kLookMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &ConnectionStore::look);
    connect(&logs, &LogStore::directoriesChanged, this, [this] {
        if (m_timer.isActive())
            look();
    });
}

ConnectionStore::~ConnectionStore()
{
    m_thread.quit();
    m_thread.wait();
}

void ConnectionStore::setWatching(bool watching)
{
    if (watching == m_timer.isActive())
        return;
    if (!watching)
        return m_timer.stop();
    m_timer.start();
    look();
}

void ConnectionStore::look()
{
    const auto place = std::ranges::find_if(m_logs.directories(), [](const auto &directory) {
        return directory.service == kService || directory.name == kService;
    });
    if (m_opening || place == m_logs.directories().end())
        return;
    m_opening = true;
    m_logs.openFiles(place->name, clock::now(), m_files, this, [this](const LogStore::Opened &opened) {
        m_opening = false;
        if (!opened)
            return;
        m_files.insert(m_files.end(), opened->begin(), opened->end());
        if (m_files.size() > 2)
            m_files.erase(m_files.begin(), m_files.end() - 2);
        QMetaObject::invokeMethod(m_status, [status = m_status, files = *opened] { status->look(files); });
    });
}

} // namespace mw::gui
