// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the tables of domains and of addresses: what stands in each cell, and which state is shown.
#pragma once

#include "gui/models/RowsModel.h"
#include "gui/models/Waiting.h"

#include "shared/rpc/Addresses.h"
#include "shared/rpc/Domains.h"

#include <QCoreApplication>
#include <QHash>

#include <vector>

namespace mw::gui {

using DomainRow = WithWaiting<rpc::domains::Domain>;
using AddressRow = WithWaiting<rpc::addresses::Address>;

// Unix seconds of the last delivery to a local address, as the log has it.
using LastMail = QHash<QString, std::int64_t>;

class DomainRows {
    Q_DECLARE_TR_FUNCTIONS(DomainRows)
public:
    static QStringList headings();
    static TableRow row(const DomainRow &domain, const std::vector<AddressRow> &addresses, const rpc::domains::DnsCheck *dns);
    static QString kindName(rpc::domains::Kind kind);
    // What the name system said, for people: the verdict, and each exchanger.
    static TableCell dnsVerdict(const rpc::domains::DnsCheck &check);
    static QStringList dnsFacts(const rpc::domains::DnsCheck &check);
    // The state asks for an act: an address for a domain where everything bounces, or to be accepted.
    static bool bouncesAll(const rpc::domains::Domain &domain, const std::vector<AddressRow> &addresses);

private:
    static TableCell state(const DomainRow &domain, const std::vector<AddressRow> &addresses, const rpc::domains::DnsCheck *dns);
};

class AddressRows {
    Q_DECLARE_TR_FUNCTIONS(AddressRows)
public:
    static QStringList headings();
    // Those of a domain, the rest of its addresses last; for a domain that nothing is known of, none.
    static QList<TableRow> ofDomain(const rpc::domains::Domain &domain, const std::vector<AddressRow> &addresses, const LastMail &lastMail);
    // Those of all domains that hold all words of the filter.
    static QList<TableRow> ofAll(const std::vector<DomainRow> &domains, const std::vector<AddressRow> &addresses, const QString &filter,
                                 const LastMail &lastMail);
    // The domain after the @; empty for an address of all local domains.
    static QString domainOf(const QString &address);
    // Whether an address of the alias account is meant: one of every local domain.
    static bool belongsTo(const rpc::addresses::Address &address, const rpc::domains::Domain &domain);
    static bool isRest(const rpc::addresses::Address &address);

private:
    static TableRow row(const AddressRow &address, const rpc::domains::Domain &domain, const LastMail &lastMail);
    static TableRow restRow(const rpc::domains::Domain &domain, const AddressRow *rest);
    static TableCell target(const rpc::addresses::Address &address);
};

} // namespace mw::gui
