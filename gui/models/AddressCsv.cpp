// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses and members of lists as tables that spreadsheets read and write.
#include "gui/models/AddressCsv.h"

#include "shared/rpcqt/CsvText.h"

#include <algorithm>
#include <optional>

namespace mw::gui {

using rpc::addresses::Delivery;
using rpc::addresses::DeliveryKind;
using rpcqt::csvLine;
using rpcqt::CsvRow;
using rpcqt::parseCsv;

namespace {

// The kinds are words of the format, not of a language.
QString kindName(DeliveryKind kind)
{
    return QString::fromUtf8(rpc::nameOf(kind));
}

// Nothing: the kind is not known.
std::optional<Delivery> deliveryOf(const CsvRow &row)
{
    if (row.cells.size() < 3)
        return AddressCsv::guessed(row.cells.value(1));
    const auto kind = rpc::enumNamed<DeliveryKind>(row.cells[1].toLower().toStdString());
    if (!kind)
        return row.cells[1].isEmpty() ? std::optional(AddressCsv::guessed(row.cells[2])) : std::nullopt;
    return Delivery{*kind, row.cells[2].toStdString()};
}

bool isHeading(const CsvRow &row)
{
    const QString first = row.cells.front().toLower();
    return first == QStringLiteral("address") || first == QStringLiteral("email") || first == QStringLiteral("e-mail");
}

bool isAddress(const QString &text)
{
    const auto at = text.lastIndexOf(u'@');
    const bool odd = std::ranges::any_of(text, [](QChar c) { return c.isSpace() || c.unicode() < 0x20 || c == u'<' || c == u'>' || c == u','; });
    return at > 0 && at < text.size() - 1 && !odd;
}

} // namespace

Delivery AddressCsv::guessed(const QString &to)
{
    if (to.startsWith(u'|'))
        return {DeliveryKind::Program, to.mid(1).toStdString()};
    if (to.startsWith(u'/') || to.startsWith(QStringLiteral("./")))
        return {DeliveryKind::Mailbox, to.toStdString()};
    return {DeliveryKind::Forward, (to.startsWith(u'&') ? to.mid(1) : to).toStdString()};
}

QString AddressCsv::written(const Delivery &delivery)
{
    const QString to = QString::fromStdString(delivery.to);
    return delivery.kind == DeliveryKind::Program ? u'|' + to : to;
}

QString AddressCsv::problemOf(const Delivery &delivery)
{
    const QString to = QString::fromStdString(delivery.to);
    if (to.isEmpty() && delivery.kind != DeliveryKind::Discard)
        return tr("it does not say where the mail goes");
    if (delivery.kind == DeliveryKind::Mailbox && !to.startsWith(u'/') && !to.startsWith(QStringLiteral("./")))
        return tr("a mailbox is a path that begins with / or ./");
    if (delivery.kind == DeliveryKind::Forward && to.contains(u' '))
        return tr("“%1” is not an address").arg(to);
    return {};
}

AddressTable AddressCsv::addresses(const QString &text)
{
    AddressTable out;
    const auto table = parseCsv(text);
    if (table.wrongLine > 0)
        out.problems.append(tr("Line %1: a quotation mark is never closed.", "number").arg(table.wrongLine));
    for (const auto &row : table.rows) {
        if (&row == &table.rows.front() && isHeading(row))
            continue;
        const QString address = row.cells.front();
        const auto delivery = deliveryOf(row);
        QString problem;
        if (address.isEmpty() || address.contains(u' ') || address.startsWith(u'@'))
            problem = tr("“%1” is not an address").arg(address);
        else if (!delivery)
            problem = tr("“%1” is no kind of delivery: write forward, mailbox, program or discard").arg(row.cells[1]);
        else
            problem = problemOf(*delivery);
        if (!problem.isEmpty()) {
            out.problems.append(tr("Line %1: %2.", "number, what is wrong").arg(QString::number(row.line), problem));
            continue;
        }
        const auto name = address.toStdString();
        auto place = std::ranges::find(out.entries, name, &rpc::addresses::Entry::address);
        if (place == out.entries.end())
            place = out.entries.insert(place, {name, {}});
        place->deliveries.push_back(*delivery);
    }
    return out;
}

QString AddressCsv::text(const std::vector<rpc::addresses::Address> &addresses)
{
    QString out = csvLine({QStringLiteral("address"), QStringLiteral("kind"), QStringLiteral("to")});
    for (const auto &address : addresses) {
        for (const auto &delivery : address.deliveries)
            out += csvLine({QString::fromStdString(address.address), kindName(delivery.kind), QString::fromStdString(delivery.to)});
    }
    return out;
}

MemberTable AddressCsv::members(const QString &text)
{
    MemberTable out;
    const auto table = parseCsv(text);
    if (table.wrongLine > 0)
        out.problems.append(tr("Line %1: a quotation mark is never closed.", "number").arg(table.wrongLine));
    for (const auto &row : table.rows) {
        if (&row == &table.rows.front() && isHeading(row))
            continue;
        const QString member = row.cells.front();
        if (!isAddress(member))
            out.problems.append(tr("Line %1: %2.", "number, what is wrong").arg(QString::number(row.line), tr("“%1” is not an address").arg(member)));
        else if (!out.members.contains(member, Qt::CaseInsensitive))
            out.members.append(member);
    }
    return out;
}

} // namespace mw::gui
