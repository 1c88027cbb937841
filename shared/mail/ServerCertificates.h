// SPDX-License-Identifier: GPL-3.0-or-later
// Where a server's certificates are: control/servercert.pem, and control/servercerts/NAME.pem for further names.
#pragma once

#include "shared/base/Error.h"

#include <string>
#include <vector>

namespace mw::mail {

inline constexpr const char *kServerCertificate = "servercert.pem";
inline constexpr const char *kServerCertificates = "servercerts";

struct ServerCertificate {
    std::string path; // within the control directory
    std::string pem;  // key and chain
};

// All of them, servercert.pem first, then the others by name; without servercert.pem the first of the others is for
// clients that name no host. Empty: there is none. For root only, since the keys are in them. Kinds: as os::readFile.
Result<std::vector<ServerCertificate>> readServerCertificates(const std::string &controlDirectory);

} // namespace mw::mail
