// SPDX-License-Identifier: GPL-3.0-or-later
// The control files as a list under headings.
#include "gui/models/ControlFilesModel.h"

#include <algorithm>

namespace mw::gui {

ControlFilesModel::ControlFilesModel(StagedChanges &staged, QObject *parent) : QAbstractListModel(parent), m_staged(staged)
{
    connect(&staged, &StagedChanges::changed, this, &ControlFilesModel::refreshStaged);
}

void ControlFilesModel::setEntries(std::vector<ControlEntry> entries)
{
    beginResetModel();
    m_rows.clear();
    m_entries = std::move(entries);
    arrange();
    endResetModel();
}

void ControlFilesModel::setFilter(const QString &words)
{
    if (words == m_filter)
        return;
    beginResetModel();
    m_filter = words;
    arrange();
    endResetModel();
}

void ControlFilesModel::setShow(ControlShow show)
{
    if (show == m_show)
        return;
    beginResetModel();
    m_show = show;
    arrange();
    endResetModel();
}

void ControlFilesModel::refreshStaged()
{
    if (m_show == ControlShow::Staged) {
        beginResetModel();
        arrange();
        endResetModel();
    } else if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

bool ControlFilesModel::matches(const ControlEntry &entry) const
{
    if (m_show == ControlShow::Present && !entry.present)
        return false;
    if (m_show == ControlShow::Staged && !m_staged.act(entry.file()))
        return false;
    for (const auto &word : m_filter.split(u' ', Qt::SkipEmptyParts)) {
        const bool here = entry.name.contains(word, Qt::CaseInsensitive) || entry.help.contains(word, Qt::CaseInsensitive) ||
                          entry.content.contains(word, Qt::CaseInsensitive) || entry.readers.contains(word, Qt::CaseInsensitive);
        if (!here)
            return false;
    }
    return true;
}

void ControlFilesModel::arrange()
{
    m_rows.clear();
    m_shown = 0;
    for (int group = 0; group < kControlGroups; ++group) {
        const auto which = static_cast<ControlGroup>(group);
        const auto heading = m_rows.size();
        for (const auto &entry : m_entries) {
            if (entry.group == which && matches(entry))
                m_rows.push_back({which, &entry});
        }
        m_shown += static_cast<int>(m_rows.size() - heading);
        if (m_rows.size() > heading)
            m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(heading), Row{which, nullptr});
    }
}

const ControlEntry *ControlFilesModel::find(const QString &name) const
{
    const auto place = std::ranges::find(m_entries, name, &ControlEntry::name);
    return place == m_entries.end() ? nullptr : &*place;
}

int ControlFilesModel::rowOf(const QString &name) const
{
    const auto place = std::ranges::find_if(m_rows, [&](const Row &row) { return row.entry && row.entry->name == name; });
    return place == m_rows.end() ? -1 : static_cast<int>(place - m_rows.begin());
}

int ControlFilesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

Qt::ItemFlags ControlFilesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool heading = !m_rows[static_cast<std::size_t>(index.row())].entry;
    return heading ? Qt::ItemIsEnabled | Qt::ItemNeverHasChildren : QAbstractListModel::flags(index) | Qt::ItemNeverHasChildren;
}

QString ControlFilesModel::value(const ControlEntry &entry) const
{
    if (const auto *staged = m_staged.find(entry.file()))
        return staged->content ? ControlCatalogue::summary(entry, *staged->content) : entry.standard;
    if (entry.secret && m_staged.act(entry.file()))
        return tr("will be set, not shown");
    if (!entry.present)
        return entry.standard;
    if (entry.secret)
        return tr("set, not shown");
    if (!entry.problem.isEmpty())
        return tr("cannot be shown");
    if (!entry.read && !entry.control())
        return tr("set");
    return entry.read ? ControlCatalogue::summary(entry, entry.content) : tr("being read…");
}

QString ControlFilesModel::glyph(const ControlEntry &entry) const
{
    if (m_staged.act(entry.file()))
        return QStringLiteral("edited");
    if (!entry.known)
        return QStringLiteral("unknown-file");
    return entry.secret && entry.present ? QStringLiteral("secret") : QString();
}

QVariant ControlFilesModel::headingData(ControlGroup group, int role) const
{
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return ControlCatalogue::title(group);
    return role == NameRole ? QVariant(QString()) : QVariant();
}

QVariant ControlFilesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &row = m_rows[static_cast<std::size_t>(index.row())];
    if (!row.entry)
        return headingData(row.group, role);
    const auto &entry = *row.entry;
    const auto *staged = m_staged.find(entry.file());
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return entry.name;
    case Qt::ToolTipRole:
        return staged ? tr("Not applied yet") : entry.help;
    case Qt::AccessibleTextRole:
        return staged ? tr("%1: %2, not applied yet", "file name, value").arg(entry.name, value(entry))
                      : tr("%1: %2", "file name, value").arg(entry.name, value(entry));
    case ValueRole:
        return value(entry);
    case StandardRole:
        return staged ? !staged->content : !entry.present;
    case StagedRole:
        return m_staged.act(entry.file()) != nullptr;
    case GlyphRole:
        return glyph(entry);
    default:
        return {};
    }
}

} // namespace mw::gui
