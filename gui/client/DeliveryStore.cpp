// SPDX-License-Identifier: GPL-3.0-or-later
// Deliveries of the last day, counted from the delivery log in a thread of its own.
#include "gui/client/DeliveryStore.h"

#include "shared/base/Clock.h"

#include <algorithm>

namespace mw::gui {

namespace {
constexpr int kLookMilliseconds = 2000;
constexpr std::int64_t kDay = 86400;
constexpr std::string_view kService = "qmail-send";
} // namespace

DeliveryStore::DeliveryStore(HubStore &hub, LogStore &logs, QObject *parent)
    : QObject(parent), m_logs(logs), m_counter(new DeliveryCounter)
{
    m_counter->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_counter, &QObject::deleteLater);
    connect(m_counter, &DeliveryCounter::received, this, [this](const auto &lastMail) { m_lastMail = lastMail; });
    connect(m_counter, &DeliveryCounter::counted, this, &DeliveryStore::take);
    m_thread.setObjectName(QStringLiteral("delivery counter"));
    m_thread.start();
    m_timer.setInterval(kLookMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &DeliveryStore::look);
    connect(&logs, &LogStore::directoriesChanged, this, &DeliveryStore::begin);
    connect(&hub, &HubStore::stateChanged, this, [this, &hub] {
        if (!hub.connected())
            m_timer.stop();
    });
}

DeliveryStore::~DeliveryStore()
{
    m_thread.quit();
    m_thread.wait();
}

void DeliveryStore::begin()
{
    for (const auto &directory : m_logs.directories()) {
        if (directory.service == kService || directory.name == kService)
            m_directory = directory.name;
    }
    if (m_directory.empty())
        return takeNothing();
    m_timer.start();
    look();
}

// New files come through the helper; the growth of the last one the counter sees by itself.
void DeliveryStore::look()
{
    if (m_opening)
        return;
    m_opening = true;
    m_logs.openFiles(m_directory, clock::now() - kDay, m_files, this, [this](const LogStore::Opened &opened) {
        m_opening = false;
        if (!opened)
            return takeNothing();
        m_files.insert(m_files.end(), opened->begin(), opened->end());
        QMetaObject::invokeMethod(m_counter, [counter = m_counter, files = *opened] { counter->count(files); });
    });
}

void DeliveryStore::take(const std::vector<DeliverySpan> &spans)
{
    m_spans = spans;
    m_loaded = true;
    m_absent = false;
    Q_EMIT changed();
}

// What was counted before stays.
void DeliveryStore::takeNothing()
{
    if (m_loaded)
        return;
    m_loaded = true;
    m_absent = true;
    Q_EMIT changed();
}

} // namespace mw::gui
