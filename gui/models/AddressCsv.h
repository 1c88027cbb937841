// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses and members of lists as tables that spreadsheets read and write; what is wrong in one is said with its line.
#pragma once

#include "shared/rpc/Addresses.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <vector>

namespace mw::rpcqt {
struct AddressTableProblem;
}

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
    // As rpcqt::readAddressTable().
    static AddressTable addresses(const QString &text);
    // An address a line; what else stands there is passed over.
    static MemberTable members(const QString &text);

private:
    static QString sentenceOf(const rpcqt::AddressTableProblem &problem);
};

} // namespace mw::gui
