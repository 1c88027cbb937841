// SPDX-License-Identifier: GPL-3.0-or-later
// mailwrightd: runs the hub's services under svscan and answers the local socket. Root in system mode, the hub's
// owner in private mode; journal on descriptor 2. Exit codes: 0, 100 wrong arguments, 111 cannot run.
#include "daemon/helper/Application.h"
#include "daemon/helper/Creation.h"
#include "daemon/helper/Options.h"

#include "shared/os/Process.h"

#include <QtCore/QCoreApplication>

#include <cstdio>

namespace {

int complain(const mw::Error &error)
{
    std::fprintf(stderr, "mailwrightd: %s\n", error.text.c_str());
    return error.kind == mw::ErrorKind::Format ? 100 : 111;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication qt(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("mailwrightd"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MW_VERSION));
    const auto options = mw::helper::parseOptions(QCoreApplication::arguments());
    if (!options)
        return complain(options.error());
    if (options->create) {
        const auto made = mw::helper::createHub(options->request);
        return made ? 0 : complain(made.error());
    }
    auto application = mw::helper::Application::start(options->request.place);
    if (!application)
        return complain(application.error());
    const int code = QCoreApplication::exec();
    if (code != mw::helper::kBeginAnew)
        return code;
    application->reset(); // its lock and its socket
    mw::os::ProcessSpec again;
    again.program = "/proc/self/exe";
    again.arguments.assign(argv, argv + argc);
    return complain(mw::os::replaceProcess(again));
}
