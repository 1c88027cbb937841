// SPDX-License-Identifier: GPL-3.0-or-later
// qmail-listen: accepts connections and starts a program for each; see qmail-listen.8.
#include "daemon/mta/qmail-listen/Server.h"
#include "shared/os/Signals.h"

#include <unistd.h>

using namespace mw;

namespace {

constexpr const char *kUsage = "\nusage: qmail-listen --listen ADDRESS PORT [ADDRESS PORT]... (or --listen-file NAME) "
                               "[--rules FILE.cdb] [--concurrency N] [--per-ip N] [--rate N] [--backlog N] "
                               "[--local-name NAME] [--user ACCOUNT] -- PROGRAM [ARGUMENT]...";

int complain(int code, const std::string &text)
{
    (void)os::writeAll(STDERR_FILENO, "qmail-listen: fatal: " + text + "\n");
    return code;
}

} // namespace

int main(int argc, char **argv)
{
    const auto options = listen::parseOptions({argv + (argc > 0 ? 1 : 0), argv + argc});
    if (!options)
        return complain(100, options.error().text + kUsage);
    os::ignoreBrokenPipes();
    const auto server = listen::Server::open(*options);
    if (!server)
        return complain(111, server.error().text);
    return (*server)->run();
}
