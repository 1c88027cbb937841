// SPDX-License-Identifier: GPL-3.0-or-later
// A login token from a program of the administrator's choice.
#pragma once

#include "shared/base/Error.h"
#include "shared/os/Fd.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace mw::remote {

// Runs the program, words separated by blanks, without a shell, for at most `seconds`, and returns the first line
// that it prints. Kinds: Config (it cannot be started, fails, or prints nothing), Timeout.
Result<std::string> runTokenCommand(std::string_view line, int seconds = 30);

// What gives a token for such a line.
using TokenSource = std::function<Result<std::string>(std::string_view line)>;

// A process that runs the commands for one that is in a sandbox and may start nothing. It hears nothing from the network
// and runs no other lines than these; it ends with this object.
class TokenProcess {
public:
    static Result<TokenProcess> start(std::vector<std::string> lines);
    Result<std::string> ask(std::string_view line);

private:
    explicit TokenProcess(os::Fd socket) : m_socket(std::move(socket)) {}
    os::Fd m_socket;
};

} // namespace mw::remote
