// SPDX-License-Identifier: GPL-3.0-or-later
// mailwright: the desktop application. Runs as the person at the desk, with no privilege of its own.
#include "gui/app/Application.h"

#include <QApplication>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("mailwright"));
    QCoreApplication::setApplicationName(QStringLiteral("mailwright"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MW_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("mailwright"));
    mw::gui::prepareApplication(application);
    return mw::gui::runApplication(application, mw::gui::readOptions(application));
}
