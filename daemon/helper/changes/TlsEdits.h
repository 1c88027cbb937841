// SPDX-License-Identifier: GPL-3.0-or-later
// Certificates as intents. A key is never in a title, a remark or an error.
#pragma once

#include "daemon/helper/changes/Engine.h"

#include "shared/rpc/Tls.h"

namespace mw::helper {

Answer<rpc::tls::Show::Reply> showCertificates(const Targets &targets);
Answer<Intent> intentToMake(const Targets &targets, const rpc::tls::Make::Request &request);
Answer<Intent> intentToInstall(const Targets &targets, const rpc::tls::Install::Request &request);
Answer<Intent> intentToRemove(const Targets &targets, const rpc::tls::Remove::Request &request);

} // namespace mw::helper
