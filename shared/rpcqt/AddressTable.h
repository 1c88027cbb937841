// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses with what they deliver to as comma-separated text, in and out: the columns address, kind, to.
#pragma once

#include "shared/rpc/Addresses.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <cstdint>
#include <vector>

namespace mw::rpcqt {

struct CsvRow;

struct AddressTableProblem {
    enum class Kind : std::uint8_t {
        OpenQuote,    // a quotation mark is never closed
        NoAddress,    // `cell` is not an address
        NoKind,       // `cell` is no kind of delivery
        NoTarget,     // it does not say where the mail goes
        RelativePath, // a mailbox is a path that begins with / or ./
    };
    int line = 0; // from 1
    Kind kind = Kind::NoAddress;
    QString cell;
};

struct AddressTable {
    std::vector<rpc::addresses::Entry> entries; // each address once, with the deliveries of all its lines
    QList<AddressTableProblem> problems;        // with any, nothing of the table may be taken
};

// The first line may name the columns. Without the kind it is guessed from what the mail goes to.
AddressTable readAddressTable(const QString &text);
// Whether a first line names columns, of which the first is the address.
bool isAddressHeading(const CsvRow &row);
QString writeAddressTable(const std::vector<rpc::addresses::Address> &addresses);

// What somebody means who writes only where mail shall go: an address (an & before it, as in a .qmail file, is passed over), a
// path that begins with / or ./, or | and a command (dot-qmail(5)).
rpc::addresses::Delivery guessedDelivery(const QString &to);
// The same the other way.
QString writtenDelivery(const rpc::addresses::Delivery &delivery);

} // namespace mw::rpcqt
