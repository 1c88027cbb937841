// SPDX-License-Identifier: GPL-3.0-or-later
// Faults as Varlink's error messages.
#pragma once

#include "shared/rpc/Errors.h"

#include <QtCore/QJsonObject>
#include <QtCore/QString>

namespace mw::rpcqt {

// The whole message.
QJsonObject faultMessage(const rpc::Fault &fault);
// What the two members `error` and `parameters` of one say; an error that is none of the contract's is of kind Protocol.
rpc::Fault faultFrom(const QString &error, const QJsonObject &parameters);

} // namespace mw::rpcqt
