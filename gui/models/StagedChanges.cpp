// SPDX-License-Identifier: GPL-3.0-or-later
// The edits that wait to be applied: for each file what it held when it was read and what it shall hold.
#include "gui/models/StagedChanges.h"

namespace mw::gui {

namespace {
constexpr int kBurstMilliseconds = 1200;
constexpr qsizetype kMostSteps = 200;
} // namespace

void StagedChanges::step(const QString &file)
{
    const bool burst = !file.isEmpty() && file == m_lastFile && m_lastTime.isValid() && m_lastTime.elapsed() < kBurstMilliseconds;
    m_lastFile = file;
    m_lastTime.start();
    if (burst)
        return;
    m_steps.append(m_files);
    if (m_steps.size() > kMostSteps)
        m_steps.removeFirst();
}

void StagedChanges::keep(Files files)
{
    m_files = std::move(files);
    Q_EMIT changed();
}

void StagedChanges::stage(const StagedFile &file)
{
    const auto *now = find(file.file);
    const bool same = file.content == file.before;
    if (same ? now == nullptr : (now && *now == file))
        return;
    step(file.file);
    auto files = m_files;
    if (same)
        files.remove(file.file);
    else
        files.insert(file.file, file);
    keep(std::move(files));
}

const StagedFile *StagedChanges::find(const QString &file) const
{
    const auto place = m_files.constFind(file);
    return place == m_files.constEnd() ? nullptr : &*place;
}

void StagedChanges::discard(const QString &file)
{
    if (!m_files.contains(file))
        return;
    step(QString());
    auto files = m_files;
    files.remove(file);
    keep(std::move(files));
}

void StagedChanges::discardAll()
{
    if (m_files.isEmpty())
        return;
    step(QString());
    keep({});
}

void StagedChanges::applied(const QStringList &files)
{
    auto left = m_files;
    for (const auto &file : files)
        left.remove(file);
    m_steps.clear();
    m_lastFile.clear();
    keep(std::move(left));
}

void StagedChanges::undo()
{
    if (m_steps.isEmpty())
        return;
    m_lastFile.clear();
    keep(m_steps.takeLast());
}

} // namespace mw::gui
