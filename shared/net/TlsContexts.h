// SPDX-License-Identifier: GPL-3.0-or-later
// What the handles of Tls.h share. For the sources of mw::tls only.
#pragma once

#include "shared/net/OpenSsl.h"
#include "shared/net/Tls.h"

#include <vector>

namespace mw::net {

struct TlsServer::Contexts {
    std::vector<openssl::Context> all; // by identity; the first chooses among them
};

struct TlsClient::Context {
    openssl::Context context;
    TlsVerify verify = TlsVerify::Nobody;
};

} // namespace mw::net
