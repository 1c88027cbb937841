// SPDX-License-Identifier: GPL-3.0-or-later
// Who has a password of the hub for sending, with what waits put on top.
#include "gui/models/PeopleRows.h"

#include "gui/models/Format.h"

#include <algorithm>

namespace mw::gui {

QStringList PeopleRows::headings()
{
    return {tr("Name"), tr("Password")};
}

QList<TableRow> PeopleRows::rows(const std::vector<rpc::passwords::Person> &people, const QList<StagedAct> &acts)
{
    QList<TableRow> out;
    for (const auto &person : people) {
        const auto name = Format::fromUtf8(person.name);
        out.append({name, {{name}, {person.account ? tr("stored; it counts in place of the account's own") : tr("stored; it is never shown"), QStringLiteral("secret")}}});
    }
    for (const auto &act : acts) {
        if (!act.key.startsWith(QStringLiteral("password:")))
            continue;
        const QString name = act.key.section(u':', 1);
        auto place = std::ranges::find(out, name, &TableRow::key);
        if (place == out.end()) {
            out.append({name, {{name}, {}}});
            place = out.end() - 1;
        }
        const bool goes = act.method == QString::fromStdString(rpc::fullName<rpc::passwords::Remove>());
        place->cells[1] = goes ? TableCell{tr("goes, not applied yet"), QStringLiteral("remove"), CellTone::Waiting}
                               : TableCell{tr("a new one, not applied yet"), QStringLiteral("waiting"), CellTone::Active};
        place->staged = true;
    }
    return out;
}

} // namespace mw::gui
