// SPDX-License-Identifier: GPL-3.0-or-later
// The command line of qmail-popup.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace mw::popup {

enum class Tls : std::uint8_t {
    AsThereIs, // nothing was said: STLS where there is a certificate, and passwords in the clear as ever
    Off,
    Starttls, // STLS; without TLS no password is taken, unless the client is on this machine
    Implicit  // TLS from the first byte on (port 995)
};

struct Options {
    Tls tls = Tls::AsThereIs;
    bool allowClear = false; // passwords without TLS from everywhere
    std::string host;
    std::vector<std::string> subprogram;
};

// `arguments` without the program's name. Nothing: they cannot be understood.
std::optional<Options> parseOptions(const std::vector<std::string> &arguments);

} // namespace mw::popup
