// SPDX-License-Identifier: GPL-3.0-or-later
// mailwrightctl: the operations of the helper on a command line. Runs as whoever calls it.
#include "daemon/ctl/CommandLine.h"

#include <QtCore/QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication qt(argc, argv);
    auto line = mw::ctl::parseCommandLine(QCoreApplication::arguments().sliced(1));
    if (!line) {
        line.error().isHelp ? mw::ctl::Session::print(line.error().text)
                            : mw::ctl::Session::complain(line.error().text);
        return line.error().isHelp ? mw::ctl::kDone : mw::ctl::kUsage;
    }
    mw::rpcqt::Client client(line->invocation.socket);
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
