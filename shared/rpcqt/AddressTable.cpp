// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/rpcqt/AddressTable.h"

#include "shared/rpcqt/CsvText.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace mw::rpcqt {
namespace {

using rpc::addresses::Delivery;
using rpc::addresses::DeliveryKind;
using Kind = AddressTableProblem::Kind;

bool isPath(const QString &to)
{
    return to.startsWith(u'/') || to.startsWith("./"_L1);
}

// Nothing: the kind is not known.
std::optional<Delivery> deliveryOf(const CsvRow &row)
{
    if (row.cells.size() < 3)
        return guessedDelivery(row.cells.value(1));
    if (row.cells[1].isEmpty())
        return guessedDelivery(row.cells[2]);
    const auto kind = rpc::enumNamed<DeliveryKind>(row.cells[1].toLower().toStdString());
    return kind ? std::optional(Delivery{*kind, row.cells[2].toStdString()}) : std::nullopt;
}

std::optional<AddressTableProblem> problemOf(const CsvRow &row, const std::optional<Delivery> &delivery)
{
    const QString &address = row.cells.front();
    if (address.isEmpty() || address.contains(u' ') || address.startsWith(u'@'))
        return AddressTableProblem{row.line, Kind::NoAddress, address};
    if (!delivery)
        return AddressTableProblem{row.line, Kind::NoKind, row.cells[1]};
    const auto to = QString::fromStdString(delivery->to);
    if (to.isEmpty() && delivery->kind != DeliveryKind::Discard)
        return AddressTableProblem{row.line, Kind::NoTarget, {}};
    if (delivery->kind == DeliveryKind::Mailbox && !isPath(to))
        return AddressTableProblem{row.line, Kind::RelativePath, to};
    if (delivery->kind == DeliveryKind::Forward && to.contains(u' '))
        return AddressTableProblem{row.line, Kind::NoAddress, to};
    return std::nullopt;
}

void append(std::vector<rpc::addresses::Entry> &entries, const std::string &address, Delivery delivery)
{
    auto place = std::ranges::find(entries, address, &rpc::addresses::Entry::address);
    if (place == entries.end())
        place = entries.insert(place, {address, {}});
    place->deliveries.push_back(std::move(delivery));
}

} // namespace

bool isAddressHeading(const CsvRow &row)
{
    const auto first = row.cells.front().toLower();
    return first == "address"_L1 || first == "email"_L1 || first == "e-mail"_L1;
}

AddressTable readAddressTable(const QString &text)
{
    AddressTable out;
    const auto table = parseCsv(text);
    if (table.wrongLine > 0)
        out.problems.append({table.wrongLine, Kind::OpenQuote, {}});
    for (const auto &row : table.rows) {
        if (&row == &table.rows.front() && isAddressHeading(row))
            continue;
        auto delivery = deliveryOf(row);
        if (const auto problem = problemOf(row, delivery))
            out.problems.append(*problem);
        else
            append(out.entries, row.cells.front().toStdString(), std::move(*delivery));
    }
    return out;
}

QString writeAddressTable(const std::vector<rpc::addresses::Address> &addresses)
{
    QString out = csvLine({u"address"_s, u"kind"_s, u"to"_s});
    for (const auto &address : addresses) {
        for (const auto &delivery : address.deliveries)
            out += csvLine({QString::fromStdString(address.address), QString::fromUtf8(rpc::nameOf(delivery.kind)), QString::fromStdString(delivery.to)});
    }
    return out;
}

Delivery guessedDelivery(const QString &to)
{
    if (to.startsWith(u'|'))
        return {DeliveryKind::Program, to.sliced(1).toStdString()};
    if (isPath(to))
        return {DeliveryKind::Mailbox, to.toStdString()};
    return {DeliveryKind::Forward, (to.startsWith(u'&') ? to.sliced(1) : to).toStdString()};
}

QString writtenDelivery(const Delivery &delivery)
{
    const auto to = QString::fromStdString(delivery.to);
    return delivery.kind == DeliveryKind::Program ? u'|' + to : to;
}

} // namespace mw::rpcqt
