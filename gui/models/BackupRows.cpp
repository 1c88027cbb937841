// SPDX-License-Identifier: GPL-3.0-or-later
// Backups and the files in them as rows of tables.
#include "gui/models/BackupRows.h"

#include "gui/models/Format.h"

namespace mw::gui {

using rpc::backup::Comparison;

QStringList BackupRows::headings()
{
    return {tr("When"), tr("Who"), tr("Files"), tr("Size"), tr("Note")};
}

QList<TableRow> BackupRows::rows(const std::vector<rpc::backup::Entry> &backups)
{
    QList<TableRow> out;
    for (const auto &one : backups) {
        TableCell note{Format::fromUtf8(one.note)};
        if (!one.problem.empty())
            note = {Format::fromUtf8(one.problem), QStringLiteral("error"), CellTone::Bad};
        else if (one.secrets)
            note = {note.text.isEmpty() ? tr("with passwords and keys") : tr("%1 (with passwords and keys)", "note of a backup").arg(note.text),
                    QStringLiteral("secret"), CellTone::Neutral};
        TableCell who{Format::fromUtf8(one.who)};
        who.muted = true;
        TableCell size{Format::size(one.size)};
        size.muted = true;
        TableCell files{Format::count(static_cast<std::uint64_t>(one.files))};
        files.muted = true;
        out.append({Format::fromUtf8(one.name), {{Format::moment(one.time), QStringLiteral("backup")}, who, files, size, note}});
    }
    return out;
}

QStringList BackupRows::fileHeadings()
{
    return {tr("File"), tr("Beside the hub now"), tr("Size")};
}

QString BackupRows::comparison(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Same:
        return tr("the same");
    case Comparison::Different:
        return tr("different");
    case Comparison::Missing:
        return tr("no longer there");
    case Comparison::New:
        return tr("came later");
    case Comparison::Omitted:
        return tr("not in the backup: it holds secrets");
    }
    return {};
}

bool BackupRows::restorable(const rpc::backup::File &file)
{
    return file.comparison == Comparison::Different || file.comparison == Comparison::Missing;
}

QList<TableRow> BackupRows::files(const std::vector<rpc::backup::File> &files, bool all)
{
    QList<TableRow> out;
    for (const auto &file : files) {
        if (!all && !restorable(file))
            continue;
        TableCell beside{comparison(file.comparison), QStringLiteral("edited"), CellTone::Active};
        if (file.comparison == Comparison::Same)
            beside = {comparison(file.comparison), QStringLiteral("check"), CellTone::Good};
        else if (file.comparison == Comparison::Missing)
            beside = {comparison(file.comparison), QStringLiteral("remove"), CellTone::Waiting};
        else if (file.comparison == Comparison::New)
            beside = {comparison(file.comparison), QStringLiteral("add"), CellTone::Neutral};
        else if (file.comparison == Comparison::Omitted)
            beside = {comparison(file.comparison), QStringLiteral("secret"), CellTone::Neutral};
        TableCell size{Format::size(file.size)};
        size.muted = true;
        out.append({Format::fromUtf8(file.file), {{Format::fromUtf8(file.file), file.secret ? QStringLiteral("secret") : QString()}, beside, size}});
    }
    return out;
}

} // namespace mw::gui
