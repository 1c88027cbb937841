// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-popup/Options.h"

namespace mw::popup {
namespace {

std::optional<Tls> tlsNamed(const std::string &word)
{
    if (word == "off")
        return Tls::Off;
    if (word == "starttls")
        return Tls::Starttls;
    if (word == "implicit")
        return Tls::Implicit;
    return std::nullopt;
}

} // namespace

std::optional<Options> parseOptions(const std::vector<std::string> &arguments)
{
    Options out;
    std::size_t i = 0;
    for (; i < arguments.size() && arguments[i].starts_with("--"); i++) {
        if (arguments[i] == "--allow-clear") {
            out.allowClear = true;
        } else if (arguments[i] == "--tls" && i + 1 < arguments.size()) {
            const auto tls = tlsNamed(arguments[++i]);
            if (!tls)
                return std::nullopt;
            out.tls = *tls;
        } else {
            return std::nullopt;
        }
    }
    if (arguments.size() < i + 2)
        return std::nullopt;
    out.host = arguments[i];
    out.subprogram.assign(arguments.begin() + static_cast<std::ptrdiff_t>(i) + 1, arguments.end());
    return out;
}

} // namespace mw::popup
