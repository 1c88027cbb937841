// SPDX-License-Identifier: GPL-3.0-or-later
// A table of addresses as comma-separated text: address, kind, to.
#pragma once

#include "shared/rpc/Addresses.h"

#include <QtCore/QString>

#include <expected>
#include <vector>

namespace mw::ctl {

// Each address with the deliveries of all its lines. The first line may name the columns. Without the kind it is guessed: a path
// begins with / or ./, a command with |. An error is a sentence with the line.
std::expected<std::vector<rpc::addresses::Entry>, QString> readAddressTable(const QString &text);

} // namespace mw::ctl
