// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the table of domains.
#include "gui/models/DomainRows.h"

#include "gui/models/Format.h"

#include <algorithm>

namespace mw::gui {

using rpc::domains::DnsCheck;
using rpc::domains::DnsResult;
using rpc::domains::Domain;
using rpc::domains::Kind;

QStringList DomainRows::headings()
{
    return {tr("Domain"), tr("Kind"), tr("Handled by"), tr("Addresses"), tr("State")};
}

QString DomainRows::kindName(Kind kind)
{
    switch (kind) {
    case Kind::Local:
        return tr("Local", "kind of a domain");
    case Kind::Virtual:
        return tr("Virtual", "kind of a domain");
    case Kind::Relay:
        break;
    }
    return tr("Relay", "kind of a domain");
}

bool DomainRows::bouncesAll(const Domain &domain, const std::vector<AddressRow> &addresses)
{
    return domain.kind == Kind::Virtual && std::ranges::none_of(addresses, [&](const AddressRow &row) {
               return row.waiting != Waiting::Removed && AddressRows::belongsTo(row.what, domain);
           });
}

TableCell DomainRows::dnsVerdict(const DnsCheck &check)
{
    switch (check.result) {
    case DnsResult::Here:
        return {tr("receives mail; the name system sends it here"), QStringLiteral("success"), CellTone::Good};
    case DnsResult::Partly:
        return {tr("the name system sends its mail to another server first"), QStringLiteral("information"), CellTone::Active};
    case DnsResult::Elsewhere:
        return {tr("the name system sends its mail to another server"), QStringLiteral("warning"), CellTone::Waiting};
    case DnsResult::None:
        return {tr("the name system says that it takes no mail"), QStringLiteral("warning"), CellTone::Waiting};
    case DnsResult::Missing:
        return {tr("the name system does not know this name"), QStringLiteral("warning"), CellTone::Waiting};
    case DnsResult::Unknown:
        break;
    }
    return {tr("the name system did not answer"), QStringLiteral("information"), CellTone::Neutral};
}

QStringList DomainRows::dnsFacts(const DnsCheck &check)
{
    QStringList out;
    if (check.implied && !check.exchangers.empty())
        out.append(tr("There is no MX record: mail goes to the address of the name itself."));
    for (const auto &exchanger : check.exchangers) {
        QStringList addresses;
        for (const auto &address : exchanger.addresses)
            addresses.append(Format::fromUtf8(address));
        const QString where = addresses.isEmpty() ? tr("no address") : addresses.join(QStringLiteral(", "));
        out.append(exchanger.ours ? tr("%1 %2 (%3), this hub", "preference, server name, addresses").arg(QString::number(exchanger.preference), Format::fromUtf8(exchanger.name), where)
                                  : tr("%1 %2 (%3)", "preference, server name, addresses").arg(QString::number(exchanger.preference), Format::fromUtf8(exchanger.name), where));
    }
    if (check.result == DnsResult::Elsewhere || check.result == DnsResult::None || check.result == DnsResult::Missing)
        out.append(tr("To receive its mail from others, add an MX record with the name of this hub where the domain's names are kept. Behind a router it is right "
                      "when that record leads to the router's address."));
    return out;
}

TableCell DomainRows::state(const DomainRow &row, const std::vector<AddressRow> &addresses, const DnsCheck *dns)
{
    const auto &domain = row.what;
    if (row.waiting != Waiting::Nothing)
        return {waitingWords(row.waiting), QStringLiteral("edited"), CellTone::Active};
    if (!domain.accepted)
        return {tr("mail from outside is refused: it is missing in rcpthosts"), QStringLiteral("error"), CellTone::Bad};
    if (bouncesAll(domain, addresses))
        return {tr("every address bounces"), QStringLiteral("error"), CellTone::Bad};
    if (dns)
        return dnsVerdict(*dns);
    if (domain.kind == Kind::Relay)
        return {domain.next.empty() ? tr("is taken and passed on") : tr("is passed on to %1", "server").arg(Format::fromUtf8(domain.next)), QStringLiteral("success"), CellTone::Good};
    return {tr("receives mail"), QStringLiteral("success"), CellTone::Good};
}

TableRow DomainRows::row(const DomainRow &domain, const std::vector<AddressRow> &addresses, const DnsCheck *dns)
{
    const auto &what = domain.what;
    const QString name = Format::fromUtf8(what.domain);
    const auto count = std::ranges::count_if(addresses, [&](const AddressRow &row) {
        return row.waiting != Waiting::Removed && AddressRows::belongsTo(row.what, what) && !AddressRows::isRest(row.what);
    });
    TableRow out;
    out.key = name;
    out.staged = domain.waiting != Waiting::Nothing;
    const bool hasAddresses = what.kind != Kind::Relay;
    const QString user = what.kind == Kind::Virtual ? Format::fromUtf8(what.user) : what.kind == Kind::Local ? tr("this computer’s users") : QStringLiteral("–");
    out.cells = {{.text = name},
                 {.text = kindName(what.kind)},
                 {.text = user, .muted = what.kind != Kind::Virtual},
                 {.text = hasAddresses ? Format::count(static_cast<std::uint64_t>(count)) : QStringLiteral("–"), .muted = !hasAddresses},
                 state(domain, addresses, dns)};
    if (!what.exceptions.empty()) {
        QStringList exceptions;
        for (const auto &exception : what.exceptions)
            exceptions.append(Format::fromUtf8(exception));
        out.cells[0].tip = tr("%1, without %2", "a domain, addresses it does not hold for").arg(name, exceptions.join(QStringLiteral(", ")));
    }
    return out;
}

} // namespace mw::gui
