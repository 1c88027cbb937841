// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the tables of addresses.
#include "gui/models/DomainRows.h"
#include "gui/models/Format.h"
#include "gui/models/RouteWords.h"

#include "shared/rpc/Addresses.h"
#include "shared/rpc/Domains.h"

#include <algorithm>

namespace mw::gui {

using rpc::addresses::Address;
using rpc::domains::Domain;
using rpc::domains::Kind;

namespace {

const QString kRest = QStringLiteral("*");

QString nameOf(const QString &address)
{
    const auto at = address.lastIndexOf(u'@');
    return at < 0 ? address : address.left(at);
}

// As qmail-send logs the recipient.
QString recipientOf(const QString &name, const Domain &domain)
{
    const QString prefix = domain.kind == Kind::Virtual ? Format::fromUtf8(domain.user) + u'-' : QString();
    return (prefix + name + u'@' + Format::fromUtf8(domain.domain)).toLower();
}

bool holds(const TableRow &row, const QStringList &words)
{
    QString text = row.key;
    for (const auto &cell : row.cells)
        text += u' ' + cell.text;
    return std::ranges::all_of(words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

QStringList AddressRows::headings()
{
    return {tr("Address"), tr("Delivers to"), tr("Kind"), tr("Last mail")};
}

QString AddressRows::domainOf(const QString &address)
{
    const auto at = address.lastIndexOf(u'@');
    return at < 0 ? QString() : address.mid(at + 1);
}

bool AddressRows::belongsTo(const Address &address, const Domain &domain)
{
    const auto at = address.address.rfind('@');
    if (at == std::string::npos)
        return domain.kind == Kind::Local;
    return std::string_view(address.address).substr(at + 1) == domain.domain;
}

bool AddressRows::isRest(const Address &address)
{
    return nameOf(Format::fromUtf8(address.address)) == kRest;
}

TableCell AddressRows::target(const Address &address)
{
    if (address.deliveries.empty())
        return {.text = tr("the standard delivery of %1", "account").arg(Format::fromUtf8(address.user)), .muted = true};
    const QString text = RouteWords::deliveries(address.deliveries);
    if (RouteWords::runsProgram(address.deliveries))
        return {.text = text, .glyph = QStringLiteral("warning"), .tone = CellTone::Waiting, .tip = tr("%1 – it runs a program", "where the mail goes").arg(text)};
    return {.text = text};
}

TableRow AddressRows::row(const AddressRow &address, const Domain &domain, const LastMail &lastMail)
{
    const QString key = Format::fromUtf8(address.what.address);
    const QString name = nameOf(key);
    TableRow out;
    out.key = key;
    out.staged = address.waiting != Waiting::Nothing;
    const bool every = domain.domain.empty(); // there are several local domains
    const QString shown = every ? tr("%1 at every local domain", "a name before the @").arg(name) : name + u'@' + Format::fromUtf8(domain.domain);
    TableCell last{.text = waitingWords(address.waiting), .glyph = QStringLiteral("edited"), .tone = CellTone::Active};
    if (!out.staged) {
        const auto when = lastMail.value(recipientOf(name, domain), 0);
        last = {.text = when > 0 ? Format::moment(when) : QStringLiteral("–"), .muted = true, .tip = when > 0 ? QString() : tr("None in the last 24 hours")};
    }
    out.cells = {{.text = shown, .tip = tr("%1, in the file %2", "address, file name").arg(shown, Format::fromUtf8(address.what.file))},
                 target(address.what),
                 {.text = RouteWords::kind(address.what.deliveries), .muted = true},
                 last};
    return out;
}

TableRow AddressRows::restRow(const Domain &domain, const AddressRow *rest)
{
    TableRow out;
    out.key = domain.kind == Kind::Local ? kRest : kRest + u'@' + Format::fromUtf8(domain.domain);
    const QString everything = domain.domain.empty() || domain.kind == Kind::Local ? tr("everything else at local domains")
                                                                                   : tr("everything else at %1", "domain").arg(Format::fromUtf8(domain.domain));
    TableCell last{.text = QStringLiteral("–"), .muted = true};
    if (rest && rest->waiting != Waiting::Nothing)
        last = {.text = waitingWords(rest->waiting), .glyph = QStringLiteral("edited"), .tone = CellTone::Active};
    out.staged = rest && rest->waiting != Waiting::Nothing;
    if (!rest || rest->waiting == Waiting::Removed) {
        out.cells = {{.text = everything, .muted = true},
                     {.text = tr("(bounces)"), .glyph = QStringLiteral("information"), .muted = true, .tip = tr("Mail to a name that is not in this list comes back to its sender.")},
                     {.text = tr("Everything else"), .muted = true},
                     last};
        return out;
    }
    const QString text = RouteWords::deliveries(rest->what.deliveries);
    out.cells = {{.text = everything},
                 {.text = tr("%1 – also what spammers guess", "where the mail goes").arg(text),
                  .glyph = QStringLiteral("warning"),
                  .tone = CellTone::Waiting,
                  .tip = tr("%1. Every name counts as an address: much of this mail will be spam, and mistyped addresses are not reported to their senders.").arg(text)},
                 {.text = tr("Everything else"), .muted = true},
                 last};
    return out;
}

QList<TableRow> AddressRows::ofDomain(const Domain &domain, const std::vector<AddressRow> &addresses, const LastMail &lastMail)
{
    QList<TableRow> out;
    if (domain.kind == Kind::Relay)
        return out;
    const AddressRow *rest = nullptr;
    for (const auto &address : addresses) {
        if (!belongsTo(address.what, domain))
            continue;
        if (isRest(address.what))
            rest = &address;
        else
            out.append(row(address, domain, lastMail));
    }
    out.append(restRow(domain, rest));
    return out;
}

QList<TableRow> AddressRows::ofAll(const std::vector<DomainRow> &domains, const std::vector<AddressRow> &addresses, const QString &filter, const LastMail &lastMail)
{
    Domain local; // stands for all of them
    int locals = 0;
    for (const auto &domain : domains) {
        if (domain.what.kind != Kind::Local || domain.waiting == Waiting::Removed)
            continue;
        ++locals;
        local.domain = locals == 1 ? domain.what.domain : std::string();
    }
    QList<TableRow> all;
    if (locals > 0)
        all = ofDomain(local, addresses, lastMail);
    for (const auto &domain : domains) {
        if (domain.what.kind == Kind::Virtual && domain.waiting != Waiting::Removed)
            all += ofDomain(domain.what, addresses, lastMail);
    }
    const auto words = filter.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return all;
    QList<TableRow> out;
    std::ranges::copy_if(all, std::back_inserter(out), [&](const TableRow &row) { return holds(row, words); });
    return out;
}

} // namespace mw::gui
