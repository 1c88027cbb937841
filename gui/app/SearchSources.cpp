// SPDX-License-Identifier: GPL-3.0-or-later
// What the global search finds of the application itself.
#include "gui/app/SearchSources.h"

#include "gui/app/HubView.h"
#include "gui/app/Menus.h"
#include "gui/app/PageTable.h"
#include "gui/models/ControlWords.h"
#include "gui/pages/Page.h"

#include <QAction>
#include <QKeySequence>

namespace mw::gui {

namespace {

const auto kControl = QStringLiteral("control");

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

// The page that has a field for it; empty: none.
QString pageOfSetting(const HubView &view, const QString &name)
{
    const auto table = pageTable();
    for (qsizetype i = 0; i < view.pages().size(); ++i) {
        if (view.pages()[i]->settings().contains(name))
            return QString::fromLatin1(table[static_cast<std::size_t>(i)].name);
    }
    return {};
}

} // namespace

std::vector<SearchIndex::Entry> pagesToFind()
{
    std::vector<SearchIndex::Entry> out;
    for (const auto &page : pageTable())
        out.push_back({{FoundKind::Page, pageTitle(page), QString(), QString::fromLatin1(page.name), QString()},
                       pageWords(page) + u' ' + QString::fromLatin1(page.words) + u' ' + QString::fromLatin1(page.title)});
    return out;
}

std::vector<SearchIndex::Entry> settingsToFind(const HubView &view)
{
    std::vector<SearchIndex::Entry> out;
    for (const auto &file : mail::controlFiles()) {
        const QString name = fromView(file.name);
        // Its English help, too: many how-tos are in English.
        const QString words = SearchIndex::wordsOfSetting(name) + u' ' + fromView(file.help) + u' ' + fromView(file.readers);
        const QString help = ControlWords::help(file);
        if (const auto page = pageOfSetting(view, name); !page.isEmpty())
            out.push_back({{FoundKind::Setting, name, help, page, name}, words});
        else
            out.push_back({{FoundKind::Setting, name, help, kControl, name}, words});
    }
    return out;
}

std::vector<SearchIndex::Entry> actionsToFind(const QList<QAction *> &actions)
{
    std::vector<SearchIndex::Entry> out;
    for (const auto *action : actions) {
        if (action->objectName().startsWith(QStringLiteral("go-")))
            continue; // pages are found as pages
        if (!action->isEnabled())
            continue;
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        out.push_back({{FoundKind::Action, Menus::titleOf(action), keys, action->objectName(), Menus::pageOf(action)}, action->toolTip()});
    }
    return out;
}

} // namespace mw::gui
