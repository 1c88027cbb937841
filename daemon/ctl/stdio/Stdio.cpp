// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/stdio/Stdio.h"

#include "daemon/ctl/Session.h"
#include "daemon/ctl/stdio/StdioBridge.h"

#include "shared/os/Signals.h"
#include "shared/os/UnixSocket.h"
#include "shared/rpcqt/ClientConnection.h"

#include <QtCore/QFile>

#include <sys/socket.h>
#include <unistd.h>

namespace mw::ctl {

int serveStdio(const QString &socketPath)
{
    os::ignoreBrokenPipes();
    auto socket = rpcqt::connectToHelper(socketPath);
    if (!socket) {
        Session::complain(socket.error());
        return kUnreachable;
    }
    switch (StdioBridge(std::move(*socket), STDIN_FILENO, STDOUT_FILENO).run()) {
    case StdioBridge::End::Done:
        return kDone;
    case StdioBridge::End::HelperLost:
        Session::complain(QStringLiteral("The connection to the helper was lost."));
        return kUnknownOutcome;
    case StdioBridge::End::Nonsense:
        Session::complain(QStringLiteral("What came on standard input is no Varlink."));
        return kUsage;
    }
    return kUsage;
}

} // namespace mw::ctl
