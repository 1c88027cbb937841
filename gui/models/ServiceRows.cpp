// SPDX-License-Identifier: GPL-3.0-or-later
// Where the hub listens: the services that it can have, with what waits put on top.
#include "gui/models/ServiceRows.h"

#include "gui/models/Format.h"

#include <QJsonArray>

#include <algorithm>

namespace mw::gui {

QStringList ServiceRows::headings()
{
    return {tr("Service"), tr("Listens on"), tr("State")};
}

TableCell ServiceRows::state(const rpc::services::Offer &offer, const std::vector<rpc::services::Service> &running)
{
    using rpc::services::State;
    if (!offer.enabled)
        return {tr("off"), QStringLiteral("stopped"), CellTone::Neutral, true};
    const auto place = std::ranges::find(running, offer.name, &rpc::services::Service::name);
    if (place == running.end())
        return {tr("on"), QStringLiteral("success"), CellTone::Good};
    switch (place->state) {
    case State::Up:
        return {tr("running"), QStringLiteral("success"), CellTone::Good};
    case State::Starting:
        return {tr("starting"), QStringLiteral("waiting"), CellTone::Active};
    case State::Paused:
        return {tr("paused"), QStringLiteral("paused"), CellTone::Waiting};
    case State::Down:
        return {tr("stopped"), QStringLiteral("stopped"), CellTone::Waiting};
    case State::NotSupervised:
        break;
    }
    return {tr("nobody looks after it"), QStringLiteral("error"), CellTone::Bad};
}

QList<TableRow> ServiceRows::rows(const std::vector<rpc::services::Offer> &offers, const std::vector<rpc::services::Service> &running, const QList<StagedAct> &acts)
{
    QList<TableRow> out;
    for (const auto &offer : offers) {
        if (offer.file.empty())
            continue;
        QStringList places;
        for (const auto &place : offer.listen)
            places.append(Format::fromUtf8(place));
        TableRow row{Format::fromUtf8(offer.name), {{Format::service(offer.title, offer.name)}, {places.join(QStringLiteral(", "))}, state(offer, running)}};
        if (places.isEmpty()) {
            row.cells[1].text = tr("usually %1", "address and port").arg(Format::fromUtf8(offer.standard));
            row.cells[1].muted = true;
        }
        for (const auto &act : acts) {
            if (act.key != keyOf(row.key))
                continue;
            row.staged = true;
            QStringList wanted;
            for (const auto &place : act.parameters[QStringLiteral("listen")].toArray())
                wanted.append(place.toString());
            const bool off = act.method == QString::fromStdString(rpc::fullName<rpc::services::Disable>());
            if (!off)
                row.cells[1] = {wanted.join(QStringLiteral(", "))};
            row.cells[2] = off ? TableCell{tr("is turned off, not applied yet"), QStringLiteral("remove"), CellTone::Waiting}
                               : TableCell{tr("not applied yet"), QStringLiteral("waiting"), CellTone::Active};
        }
        out.append(row);
    }
    return out;
}

} // namespace mw::gui
