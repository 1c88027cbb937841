// SPDX-License-Identifier: GPL-3.0-or-later
// Says what is wrong with a control file while it is being typed, from a thread of the pool.
#include "gui/models/ContentChecker.h"

#include "gui/models/FileProblems.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace mw::gui {

namespace {
constexpr int kPauseMilliseconds = 150;
}

ContentChecker::ContentChecker(QObject *parent) : QObject(parent)
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(kPauseMilliseconds);
    connect(&m_wait, &QTimer::timeout, this, &ContentChecker::run);
}

void ContentChecker::check(const QString &name, const QString &text)
{
    m_name = name;
    m_text = text;
    ++m_revision;
    m_wait.start();
}

void ContentChecker::run()
{
    if (m_running)
        return; // begun again when that one is done
    m_running = true;
    QPointer<ContentChecker> self(this);
    QThreadPool::globalInstance()->start([self, revision = m_revision, name = m_name.toStdString(), text = m_text.toStdString()] {
        auto problems = problemsOfFile(name, text);
        QMetaObject::invokeMethod(qApp, [self, revision, problems = std::move(problems)] {
            if (self)
                self->take(revision, problems);
        });
    });
}

void ContentChecker::take(int revision, const std::vector<mail::ControlProblem> &problems)
{
    m_running = false;
    if (revision == m_revision)
        Q_EMIT checked(m_name, problems);
    else if (!m_wait.isActive())
        run();
}

} // namespace mw::gui
