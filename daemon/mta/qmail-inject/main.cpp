// SPDX-License-Identifier: GPL-3.0-or-later
// qmail-inject: repairs the header of a message on descriptor 0 and puts it into the queue, or prints it (-n).
// Runs as whoever sends mail. See qmail-inject(8).
#include "daemon/mta/qmail-inject/Injector.h"
#include "shared/os/Fd.h"

#include <unistd.h>

using namespace mw;

namespace {

void complain(const std::string &problem)
{
    (void)os::writeAll(STDERR_FILENO, "qmail-inject: " + problem);
}

} // namespace

int main(int argc, char **argv)
{
    const std::span<char *const> arguments(argv, static_cast<std::size_t>(argc));
    const auto settings = inject::readSettings(arguments.subspan(arguments.empty() ? 0 : 1));
    if (!settings) {
        const auto &error = settings.error();
        complain(error.kind == ErrorKind::Format ? error.text : "fatal: unable to read controls: " + error.text + '\n');
        return inject::exitCodeOf(error);
    }
    inject::Injector injector(*settings);
    const int code = injector.run();
    if (!injector.problem().empty())
        complain(injector.problem());
    return code;
}
