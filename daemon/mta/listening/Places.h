// SPDX-License-Identifier: GPL-3.0-or-later
// Where a program is told to listen, on its command line or by a control file.
#pragma once

#include "shared/net/Tcp.h"

#include <string>
#include <string_view>
#include <vector>

namespace mw::listening {

// The addresses of a control file such as smtplisten: address:port, one a line. Format: the first line that is none.
Result<std::vector<net::Endpoint>> parseAddresses(std::string_view text);

struct Places {
    std::vector<net::Endpoint> at;
    std::string file; // the control file that has the addresses, read again when it changes; empty: they are in `at`

    // Those of now. NotFound: there is no such file, or it is empty. Format: it has another line than addresses.
    Result<std::vector<net::Endpoint>> now() const;

    // "--listen ADDRESS PORT [ADDRESS PORT]..." or "--listen-file NAME" at the beginning; `next` becomes where the
    // other options begin. Format: the reason.
    static Result<Places> parse(const std::vector<std::string> &arguments, std::size_t &next);
};

// The value of an option that is a number. Format: what it wants.
Result<unsigned> numberBetween(const std::string &option, const std::string &value, unsigned least, unsigned most);

} // namespace mw::listening
