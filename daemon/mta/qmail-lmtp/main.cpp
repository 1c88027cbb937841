// SPDX-License-Identifier: GPL-3.0-or-later
// qmail-lmtp STORE [RECIPIENT]: see qmail-lmtp.8. The message is on descriptor 0.
#include "daemon/mta/qmail-lmtp/Lmtp.h"
#include "shared/mail/Sandboxes.h"
#include "shared/os/Environment.h"
#include "shared/os/Files.h"
#include "shared/os/Signals.h"

#include <unistd.h>
#include <vector>

using namespace mw;

int main(int argc, char **argv)
{
    os::ignoreBrokenPipes();
    const std::vector<std::string> words(argv + (argc > 0 ? 1 : 0), argv + argc);
    const auto store = words.empty() ? std::nullopt : lmtp::parseStore(words.front());
    const auto variable = [](const char *name) { return os::environmentVariable(name).value_or(""); };
    const auto recipient = words.size() > 1 ? words[1] : variable("RECIPIENT");
    if (!store || words.size() > 2 || recipient.empty()) {
        (void)os::writeAll(STDERR_FILENO, "qmail-lmtp: usage: qmail-lmtp /path/of/socket|host[:port] [recipient]; without "
                                          "recipient the variable RECIPIENT must be set\n");
        return 100;
    }
    if (const auto confined = mail::enterSandboxOf(mail::Confined::Lmtp, {.namedPorts = {store->port}}); !confined) {
        (void)os::writeAll(STDERR_FILENO, "qmail-lmtp: " + confined.error().text + "\n");
        return 111;
    }
    const auto verdict = lmtp::deliver(*store, {variable("SENDER"), recipient, variable("DTLINE"), STDIN_FILENO});
    (void)os::writeAll(STDOUT_FILENO, verdict.text);
    return verdict.code;
}
