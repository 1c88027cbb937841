// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/AddressTable.h"

#include "shared/rpcqt/CsvText.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace mw::ctl {
namespace {

using rpc::addresses::Delivery;
using rpc::addresses::DeliveryKind;

Delivery guessed(const QString &to)
{
    if (to.startsWith(u'|'))
        return {DeliveryKind::Program, to.sliced(1).toStdString()};
    const bool isPath = to.startsWith(u'/') || to.startsWith("./"_L1);
    return {isPath ? DeliveryKind::Mailbox : DeliveryKind::Forward, to.toStdString()};
}

// Nothing: the kind is not known.
std::optional<Delivery> deliveryOf(const rpcqt::CsvRow &row)
{
    if (row.cells.size() < 3 || row.cells[1].isEmpty())
        return guessed(row.cells.value(row.cells.size() < 3 ? 1 : 2));
    const auto kind = rpc::enumNamed<DeliveryKind>(row.cells[1].toLower().toStdString());
    return kind ? std::optional(Delivery{*kind, row.cells[2].toStdString()}) : std::nullopt;
}

bool isHeading(const rpcqt::CsvRow &row)
{
    const auto first = row.cells.front().toLower();
    return first == "address"_L1 || first == "email"_L1 || first == "e-mail"_L1;
}

} // namespace

std::expected<std::vector<rpc::addresses::Entry>, QString> readAddressTable(const QString &text)
{
    const auto table = rpcqt::parseCsv(text);
    if (table.wrongLine > 0)
        return std::unexpected(u"line %1: a quotation mark is never closed"_s.arg(table.wrongLine));
    std::vector<rpc::addresses::Entry> out;
    for (const auto &row : table.rows) {
        if (&row == &table.rows.front() && isHeading(row))
            continue;
        const auto delivery = deliveryOf(row);
        if (!delivery)
            return std::unexpected(u"line %1: \"%2\" is no kind of delivery: write forward, mailbox, program or discard"_s.arg(row.line).arg(row.cells[1]));
        if (delivery->to.empty() && delivery->kind != DeliveryKind::Discard)
            return std::unexpected(u"line %1 does not say where the mail goes"_s.arg(row.line));
        const auto address = row.cells.front().toStdString();
        auto place = std::ranges::find(out, address, &rpc::addresses::Entry::address);
        if (place == out.end())
            place = out.insert(place, {address, {}});
        place->deliveries.push_back(*delivery);
    }
    if (out.empty())
        return std::unexpected(u"there is no address in it"_s);
    return out;
}

} // namespace mw::ctl
