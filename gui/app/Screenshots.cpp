// SPDX-License-Identifier: GPL-3.0-or-later
// Renders every page, light and dark, and the state without a helper, to PNG files from real data.
#include "gui/app/Screenshots.h"

#include "gui/app/MainWindow.h"
#include "gui/widgets/Theme.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>

namespace mw::gui {

namespace {
constexpr int kStepMilliseconds = 100;
constexpr int kCalmSteps = 5; // settled for half a second
constexpr int kPatienceMilliseconds = 30000;
} // namespace

Screenshots::Screenshots(MainWindow &window, QString directory, QObject *parent)
    : QObject(parent), m_window(window), m_directory(std::move(directory))
{
    for (const bool dark : {false, true}) {
        const QString ending = dark ? QStringLiteral("-dark.png") : QStringLiteral(".png");
        for (const auto &page : MainWindow::pageNames())
            m_pictures.append({page, dark, page + ending});
        m_pictures.append({QString(), dark, QStringLiteral("no-helper") + ending});
    }
    m_timer.setInterval(kStepMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &Screenshots::step);
}

Screenshots::~Screenshots() = default;

void Screenshots::begin()
{
    QDir().mkpath(m_directory);
    m_waiting.start();
    m_timer.start();
}

void Screenshots::prepare(const Picture &picture)
{
    if (auto *application = qobject_cast<QApplication *>(QCoreApplication::instance()))
        applyTheme(*application, picture.dark ? Scheme::Dark : Scheme::Light);
    if (picture.page.isEmpty()) {
        m_alone = std::make_unique<MainWindow>(m_directory + QStringLiteral("/nowhere/run/helper.sock"));
        m_alone->resize(m_window.size());
        m_alone->show();
        m_alone->begin();
    } else {
        m_window.showPage(picture.page);
        m_window.prepareForPicture();
    }
    m_prepared = true;
    m_calm = 0;
    m_waiting.restart();
}

bool Screenshots::save(QWidget &window, const Picture &picture)
{
    return window.grab().save(QDir(m_directory).filePath(picture.file), "PNG");
}

void Screenshots::step()
{
    if (m_pictures.isEmpty()) {
        m_timer.stop();
        Q_EMIT finished({});
        return;
    }
    const auto picture = m_pictures.front();
    if (!m_prepared && (m_window.hub().connected() || picture.page.isEmpty()))
        prepare(picture);
    if (m_waiting.elapsed() > kPatienceMilliseconds) {
        m_timer.stop();
        const QString why = m_window.hub().reason();
        Q_EMIT finished(why.isEmpty() ? tr("The pages did not get their data in time.") : why);
        return;
    }
    if (!m_prepared)
        return;
    auto &window = picture.page.isEmpty() ? *m_alone : m_window;
    const bool settled = window.settled();
    m_calm = settled ? m_calm + 1 : 0;
    if (m_calm < kCalmSteps)
        return;
    if (!save(window, picture)) {
        m_timer.stop();
        Q_EMIT finished(tr("%1 could not be written; is there space, and may you write there?").arg(picture.file));
        return;
    }
    m_alone.reset();
    m_pictures.removeFirst();
    m_prepared = false;
}

} // namespace mw::gui
