// SPDX-License-Identifier: GPL-3.0-or-later
// The command line of `mailwright`.
#include "gui/app/Options.h"

#include "gui/app/MainWindow.h"

#include "shared/rpc/Socket.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <cstdlib>

namespace mw::gui {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Options)
};

// The system's hub; where there is none, the private hub that installer/try makes.
QString usualSocket()
{
    const QString system = QString::fromUtf8(rpc::kSystemSocket.data(), static_cast<qsizetype>(rpc::kSystemSocket.size()));
    if (QFileInfo::exists(system))
        return system;
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    const QString ownHub = socketOfHome(data + QStringLiteral("/mailwright/hub"));
    return QFileInfo::exists(ownHub) ? ownHub : system;
}

[[noreturn]] void refuse(const QCommandLineParser &parser, const QString &why)
{
    fputs(qPrintable(why + u'\n' + parser.helpText()), stderr);
    std::exit(2);
}

} // namespace

QString socketOfHome(const QString &home)
{
    return QDir::cleanPath(home) + QStringLiteral("/run/helper.sock");
}

Options readOptions(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Looks after a Mailwright hub: its services, its queue and its logs."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption socket(QStringLiteral("socket"), Words::tr("The helper's socket."), Words::tr("path"));
    const QCommandLineOption home(QStringLiteral("home"), Words::tr("The home of a private hub."), Words::tr("directory"));
    const QCommandLineOption page(QStringLiteral("page"), Words::tr("The page to begin with: %1.", "names").arg(MainWindow::pageNames().join(QStringLiteral(", "))), Words::tr("name"));
    const QCommandLineOption scheme(QStringLiteral("style-scheme"), Words::tr("Colours: light or dark."), Words::tr("scheme"));
    const QCommandLineOption shots(QStringLiteral("screenshots"), Words::tr("Write a picture of every page and end."), Words::tr("directory"));
    parser.addOptions({socket, home, page, scheme, shots});
    parser.process(application);
    Options options;
    options.socket = parser.isSet(socket) ? parser.value(socket) : usualSocket();
    if (parser.isSet(home))
        options.socket = socketOfHome(parser.value(home));
    options.page = parser.value(page);
    options.screenshots = parser.value(shots);
    const QString wanted = parser.value(scheme);
    if (wanted == QStringLiteral("light"))
        options.scheme = Scheme::Light;
    else if (wanted == QStringLiteral("dark"))
        options.scheme = Scheme::Dark;
    else if (!wanted.isEmpty())
        refuse(parser, Words::tr("--style-scheme must be light or dark."));
    if (!options.page.isEmpty() && !MainWindow::pageNames().contains(options.page))
        refuse(parser, Words::tr("--page must be one of %1.", "names").arg(MainWindow::pageNames().join(QStringLiteral(", "))));
    return options;
}

} // namespace mw::gui
