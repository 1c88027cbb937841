// SPDX-License-Identifier: GPL-3.0-or-later
// The application as a whole: resources, names, translations, and what the command line asked for.
#include "gui/app/Application.h"

#include "gui/app/MainWindow.h"
#include "gui/app/Notifier.h"
#include "gui/app/Preferences.h"
#include "gui/app/Screenshots.h"
#include "gui/widgets/Mnemonics.h"

#include <QApplication>
#include <QIcon>
#include <QTranslator>

static void initResources()
{
    Q_INIT_RESOURCE(mailwright);
}

namespace mw::gui {

void prepareApplication(QApplication &application)
{
    initResources();
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/mailwright.svg")));
    // For its plurals; the person's language lies over it.
    auto *english = new QTranslator(&application);
    if (english->load(QStringLiteral(":/translations/mailwright_en.qm")))
        QCoreApplication::installTranslator(english);
    new Mnemonics(application);
}

int runApplication(QApplication &application, const Options &options)
{
    Preferences::instance().begin(application, options.scheme);
    MainWindow window(options.socket);
    window.restoreLayout();
    if (!options.page.isEmpty())
        window.showPage(options.page);
    const Notifier notifier(window);
    if (options.screenshots.isEmpty()) {
        window.show();
        window.begin();
        return QApplication::exec();
    }
    window.resize(1280, 840);
    window.show();
    window.begin();
    Screenshots pictures(window, options.screenshots);
    QObject::connect(&pictures, &Screenshots::finished, &application, [](const QString &problem) {
        if (!problem.isEmpty())
            fputs(qPrintable(QStringLiteral("mailwright: no screenshots: %1\n").arg(problem)), stderr);
        QCoreApplication::exit(problem.isEmpty() ? 0 : 1);
    });
    pictures.begin();
    return QApplication::exec();
}

} // namespace mw::gui
