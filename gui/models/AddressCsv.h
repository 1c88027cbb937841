// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses and members of lists as tables that spreadsheets read and write; what is wrong in one is said with its line.
#pragma once

#include "shared/rpc/Addresses.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <vector>

namespace mw::gui {

struct AddressTable {
    std::vector<rpc::addresses::Entry> entries; // an address with its deliveries from all its lines
    QStringList problems;                       // sentences; with any, nothing may be taken
};

struct MemberTable {
    QStringList members; // each once
    QStringList problems;
};

class AddressCsv {
    Q_DECLARE_TR_FUNCTIONS(AddressCsv)
public:
    // Columns address, kind, to. The first line may name them; without the kind it is guessed from what the mail goes to.
    static AddressTable addresses(const QString &text);
    static QString text(const std::vector<rpc::addresses::Address> &addresses);
    // An address a line; what else stands there is passed over.
    static MemberTable members(const QString &text);
    // What somebody means who writes only where mail shall go: an address, a path that begins with / or ./, or | and a command.
    static rpc::addresses::Delivery guessed(const QString &to);
    // The same the other way.
    static QString written(const rpc::addresses::Delivery &delivery);

private:
    static QString problemOf(const rpc::addresses::Delivery &delivery);
};

} // namespace mw::gui
