// SPDX-License-Identifier: GPL-3.0-or-later
// One run of the client of maildirserial: names go in, results come out.
#pragma once

#include "shared/base/Error.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace mw::serialmail {

// One result: of which file, the letter, and the words.
using TakeResult = std::function<void(const std::string &name, char letter, std::string_view text)>;

// Puts the results of a client together: a name, a NUL, a letter, a text, a line feed.
class ResultParser {
public:
    void feed(std::string_view bytes, const TakeResult &take);

private:
    std::string m_buffer;
};

// Starts the command (searched on PATH) with the names on its descriptor 0, each with a NUL behind it, and takes the
// results from its descriptor 1 as they come. Its exit code, 128 and the signal if it crashed. Errors: the command
// cannot be run, with its errno, or there are no pipes or processes.
Result<int> runClient(const std::vector<std::string> &command, const std::vector<std::string> &names,
                      const TakeResult &take);

} // namespace mw::serialmail
