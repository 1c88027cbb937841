// SPDX-License-Identifier: GPL-3.0-or-later
// qmail-popup: reads a POP3 client's name and password and hands them to a password checker. Run by tcpserver with
// the client on descriptors 0 and 1.
#include "daemon/mta/qmail-popup/Popup.h"
#include "shared/os/Fd.h"
#include "shared/os/Signals.h"

using namespace mw;

int main(int argc, char **argv)
{
    os::ignoreBrokenPipes();
    if (const auto options = popup::parseOptions({argv + (argc > 0 ? 1 : 0), argv + argc}))
        popup::serve(*options);
    else
        (void)os::writeAll(1, "-ERR usage: popup hostname subprogram\r\n");
    return 1; // as stock: what becomes of a session is in the replies, not here
}
