// SPDX-License-Identifier: GPL-3.0-or-later
// mailwrightctl: the operations of the helper on a command line. Runs as whoever calls it.
#include "daemon/ctl/CommandLine.h"
#include "daemon/ctl/completion/Completion.h"
#include "daemon/ctl/stdio/Stdio.h"

#include <QtCore/QCoreApplication>

#include <string_view>

int main(int argc, char **argv)
{
    QCoreApplication qt(argc, argv);
    // Asked by the completion scripts: --complete -- WORD...
    if (argc > 2 && std::string_view(argv[1]) == "--complete")
        return mw::ctl::complete(QCoreApplication::arguments().sliced(3));
    auto line = mw::ctl::parseCommandLine(QCoreApplication::arguments().sliced(1));
    if (!line) {
        line.error().isHelp ? mw::ctl::Session::print(line.error().text)
                            : mw::ctl::Session::complain(line.error().text);
        return line.error().isHelp ? mw::ctl::kDone : mw::ctl::kUsage;
    }
    if (line->invocation.stdio)
        return mw::ctl::serveStdio(line->invocation.socket);
    mw::rpcqt::Client client(line->invocation.socket, nullptr, {.mayUseTerminal = true});
    mw::ctl::Session session(line->invocation, client);
    bool isReached = false;
    const auto run = [&] {
        isReached = true;
        line->verb.run(session);
    };
    QObject::connect(&client, &mw::rpcqt::Client::connected, &session, run, Qt::SingleShotConnection);
    QObject::connect(&client, &mw::rpcqt::Client::disconnected, &session, [&](const QString &reason) {
        // A call that waits for its answer has been told already.
        if (isReached)
            return;
        mw::ctl::Session::complain(reason);
        session.finish(mw::ctl::kUnreachable);
    });
    client.open();
    return QCoreApplication::exec();
}
