// SPDX-License-Identifier: GPL-3.0-or-later
// The changes of the configuration, the newest first.
#include "gui/models/HistoryModel.h"

#include "gui/models/Format.h"
#include "gui/models/HelperWords.h"

#include <algorithm>

namespace mw::gui {

using rpc::changes::Kind;

void HistoryModel::setEntries(std::vector<rpc::changes::Entry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int HistoryModel::rowOf(std::int64_t id) const
{
    const auto place = std::ranges::find(m_entries, id, &rpc::changes::Entry::id);
    return place == m_entries.end() ? -1 : static_cast<int>(place - m_entries.begin());
}

QString HistoryModel::icon(Kind kind)
{
    switch (kind) {
    case Kind::Undo:
    case Kind::FallBack:
        return QStringLiteral("undo");
    case Kind::Outside:
        return QStringLiteral("unknown-file");
    case Kind::Begin:
        return QStringLiteral("history");
    case Kind::Change:
        break;
    }
    return QStringLiteral("edited");
}

QString HistoryModel::title(const rpc::changes::Entry &entry)
{
    if (entry.kind == Kind::Begin)
        return tr("The configuration as it was found");
    QStringList files;
    for (const auto &file : entry.files)
        files.append(Format::fromUtf8(file));
    if (entry.kind == Kind::Outside)
        return tr("%1 edited outside this program", "files").arg(files.join(QStringLiteral(", ")));
    const QString title = HelperWords::sentence(entry.title);
    return title.startsWith(QStringLiteral("Edit ")) && !files.isEmpty() ? tr("Edited %1", "files").arg(files.join(QStringLiteral(", "))) : title;
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const auto &one = entry(index.row());
    switch (static_cast<Column>(index.column())) {
    case When:
        return Format::moment(one.time);
    case Who:
        return Format::fromUtf8(one.who);
    case What: {
        const auto what = one.note.empty() ? title(one) : tr("%1 – %2", "what was changed, why").arg(title(one), Format::fromUtf8(one.note));
        return role == Qt::ToolTipRole ? Format::tip(what) : what;
    }
    case Files:
        return tr("%n file(s)", nullptr, static_cast<int>(one.files.size()));
    case Columns:
        break;
    }
    return {};
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case What:
        return tr("What");
    case Files:
        return tr("Files");
    case Columns:
        break;
    }
    return {};
}

} // namespace mw::gui
