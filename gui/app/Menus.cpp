// SPDX-License-Identifier: GPL-3.0-or-later
// The menu bar: every action of the window and of its pages.
#include "gui/app/Menus.h"

#include "gui/app/HubView.h"
#include "gui/app/MainWindow.h"
#include "gui/app/PageTable.h"
#include "gui/app/Preferences.h"
#include "gui/models/Format.h"
#include "gui/pages/Page.h"
#include "gui/widgets/Icons.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>
#include <string_view>
#include <tuple>
#include <utility>

namespace mw::gui {

namespace {

constexpr const char *kStandardKeys = "standardKeys";
constexpr const char *kPageMenu = "page-menu-";
constexpr int kNumberedPages = 9;

void collect(const QList<QAction *> &actions, QList<QAction *> &into)
{
    for (auto *action : actions) {
        if (action->menu())
            collect(action->menu()->actions(), into);
        else if (!action->isSeparator() && !action->objectName().isEmpty())
            into.append(action);
    }
}

} // namespace

Menus::Menus(MainWindow &window) : QObject(&window), m_window(window)
{
    makeFile();
    makeEdit();
    makeView();
    makeGo();
    m_service = addMenu(tr("&Service"));
    m_tools = addMenu(tr("&Tools"));
    makeHelp();
    connect(&Preferences::instance(), &Preferences::changed, this, &Menus::applyKeys);
    applyKeys();
}

QMenu *Menus::addMenu(const QString &title)
{
    return m_window.menuBar()->addMenu(title);
}

QAction *Menus::add(QMenu *menu, const QString &name, const QString &iconName, const QString &text, const QKeySequence &keys, const Act &act)
{
    auto *action = new QAction(iconName.isEmpty() ? QIcon() : icon(iconName), text, menu);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setProperty(kStandardKeys, QVariant::fromValue(keys));
    if (act)
        connect(action, &QAction::triggered, this, act);
    menu->addAction(action);
    return action;
}

void Menus::makeFile()
{
    auto *menu = addMenu(tr("&File"));
    add(menu, QStringLiteral("file-add-host"), QStringLiteral("add"), tr("&Add host…"), {}, [this] { m_window.addHost(); });
    add(menu, QStringLiteral("file-forget-host"), QStringLiteral("remove"), tr("&Forget this host"), {}, [this] { m_window.forgetHost(); });
    menu->addSeparator();
    add(menu, QStringLiteral("file-set-up"), QStringLiteral("server"), tr("&Set up this computer…"), {}, [this] { m_view->setUp(); });
    menu->addSeparator();
    auto *quit = add(menu, QStringLiteral("file-quit"), QStringLiteral("close"), tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { m_window.close(); });
    quit->setMenuRole(QAction::QuitRole);
}

void Menus::makeEdit()
{
    auto *menu = addMenu(tr("&Edit"));
    add(menu, QStringLiteral("edit-undo"), QStringLiteral("undo"), tr("&Undo edit"), QKeySequence::Undo, [this] { m_view->session().staged.undo(); });
    menu->addSeparator();
    add(menu, QStringLiteral("edit-review"), QStringLiteral("check"), tr("&Review changes…"), QKeySequence(Qt::CTRL | Qt::Key_Return),
        [this] { m_view->review(); });
    add(menu, QStringLiteral("edit-discard"), QStringLiteral("close"), tr("&Discard changes"), {}, [this] { m_view->session().staged.discardAll(); });
    menu->addSeparator();
    add(menu, QStringLiteral("edit-search"), QStringLiteral("search"), tr("&Search everything"), QKeySequence(Qt::CTRL | Qt::Key_K),
        [this] { m_window.search(); });
    menu->addSeparator();
    auto *preferences = add(menu, QStringLiteral("edit-preferences"), QStringLiteral("control"), tr("&Preferences…"),
                            QKeySequence(Qt::CTRL | Qt::Key_Comma), [this] { m_window.showPreferences(); });
    preferences->setMenuRole(QAction::PreferencesRole);
}

void Menus::makeView()
{
    auto *menu = addMenu(tr("&View"));
    add(menu, QStringLiteral("view-refresh"), QStringLiteral("restart"), tr("&Refresh"), QKeySequence(Qt::Key_F5), [this] { m_view->refresh(); });
    menu->addSeparator();
    auto *narrow = add(menu, QStringLiteral("view-narrow"), QString(), tr("&Narrow list of pages"), QKeySequence(Qt::CTRL | Qt::Key_Backslash), {});
    narrow->setCheckable(true);
    connect(narrow, &QAction::toggled, &m_window, &MainWindow::setNarrow);
    add(menu, QStringLiteral("view-next-pane"), QString(), tr("Next &part of the window"), QKeySequence(Qt::Key_F6), [this] { m_window.focusNextPane(true); });
    add(menu, QStringLiteral("view-previous-pane"), QString(), tr("Pre&vious part of the window"), QKeySequence(Qt::SHIFT | Qt::Key_F6),
        [this] { m_window.focusNextPane(false); });
    menu->addSeparator();
    auto *full = add(menu, QStringLiteral("view-full-screen"), QString(), tr("&Full screen"), QKeySequence(Qt::Key_F11), {});
    full->setCheckable(true);
    connect(full, &QAction::toggled, &m_window, [this](bool on) {
        m_window.setWindowState(on ? m_window.windowState() | Qt::WindowFullScreen : m_window.windowState() & ~Qt::WindowFullScreen);
    });
}

void Menus::makeGo()
{
    auto *menu = addMenu(tr("&Go"));
    int number = 0;
    PageGroup group = pageTable().front().group;
    for (const auto &entry : pageTable()) {
        if (std::exchange(group, entry.group) != entry.group)
            menu->addSeparator();
        const QString name = QString::fromLatin1(entry.name);
        const auto keys = ++number <= kNumberedPages ? QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + number)) : QKeySequence();
        add(menu, QStringLiteral("go-") + name, QString::fromLatin1(entry.icon), pageTitle(entry), keys, [this, name] { m_window.showPage(name); });
    }
}

void Menus::makeHelp()
{
    auto *menu = addMenu(tr("&Help"));
    add(menu, QStringLiteral("help-guide"), QStringLiteral("guide"), tr("&User guide"), QKeySequence(Qt::Key_F1), [this] { m_window.showGuide(); });
    menu->addSeparator();
    auto *about = add(menu, QStringLiteral("help-about"), QString(), tr("&About Mailwright"), {}, [this] { m_window.about(); });
    about->setMenuRole(QAction::AboutRole);
}

void Menus::show(HubView &view)
{
    m_view = &view;
    fillTools(view);
    m_services.clear();
    fillServices(view);
    enable(view);
}

void Menus::fillTools(HubView &view)
{
    for (auto *action : m_tools->actions())
        delete action->menu();
    const auto table = pageTable();
    for (qsizetype i = 0; i < view.pages().size(); ++i) {
        const auto actions = view.pages()[i]->menuActions();
        if (actions.isEmpty())
            continue;
        const auto &entry = table[static_cast<std::size_t>(i)];
        auto *menu = m_tools->addMenu(icon(QString::fromLatin1(entry.icon)), pageTitle(entry));
        menu->setObjectName(QLatin1String(kPageMenu) + QLatin1String(entry.name));
        for (auto *action : actions) {
            if (action)
                menu->addAction(action);
            else
                menu->addSeparator();
        }
    }
}

void Menus::fillServices(HubView &view)
{
    QStringList names;
    for (const auto &service : view.session().services.services())
        names.append(Format::fromUtf8(service.name));
    if (names == m_services && !m_service->isEmpty())
        return;
    m_services = names;
    for (auto *action : m_service->actions()) {
        if (auto *menu = action->menu())
            delete menu; // and its action
        else
            delete action;
    }
    for (const auto &service : view.session().services.services()) {
        auto *menu = m_service->addMenu(Format::service(service.title, service.name));
        addServiceActs(menu, view, service.name, Format::service(service.title, service.name));
    }
    if (names.isEmpty())
        m_service->addAction(tr("No service is known"))->setEnabled(false);
}

void Menus::addServiceActs(QMenu *menu, HubView &view, const std::string &service, const QString &title)
{
    const std::tuple<ServiceAct, QString, QString, QString> acts[] = {
        {ServiceAct::Start, QStringLiteral("start"), QStringLiteral("start"), tr("&Start")},
        {ServiceAct::Stop, QStringLiteral("stop"), QStringLiteral("stop"), tr("S&top…")},
        {ServiceAct::Restart, QStringLiteral("restart"), QStringLiteral("restart"), tr("&Restart…")},
        {ServiceAct::Pause, QStringLiteral("pause"), QStringLiteral("pause"), tr("&Pause")},
        {ServiceAct::Continue, QStringLiteral("continue"), QStringLiteral("continue"), tr("&Continue")},
    };
    for (const auto &[act, word, iconName, text] : acts) {
        const QString name = QStringLiteral("service-%1-%2").arg(QString::fromStdString(service), word);
        auto *action = add(menu, name, iconName, text, {}, [&view, service, title, act] { view.actOn(service, title, act); });
        action->setEnabled(view.session().hub.mayOperate());
    }
}

void Menus::enable(HubView &view)
{
    fillServices(view);
    const auto &session = view.session();
    const auto set = [this](const char *name, bool enabled) {
        if (auto *found = action(QLatin1String(name)))
            found->setEnabled(enabled);
    };
    set("edit-undo", session.staged.canUndo());
    set("edit-review", session.staged.count() > 0);
    set("edit-discard", session.staged.count() > 0);
    set("file-forget-host", session.entry.remote());
    set("file-set-up", view.canBeSetUp());
}

QList<QAction *> Menus::actions() const
{
    QList<QAction *> out;
    collect(m_window.menuBar()->actions(), out);
    return out;
}

QAction *Menus::action(const QString &name) const
{
    const auto all = actions();
    const auto place = std::ranges::find_if(all, [&](const QAction *one) { return one->objectName() == name; });
    return place == all.end() ? nullptr : *place;
}

QString Menus::pageOf(const QAction *action)
{
    for (const auto *object : action->associatedObjects()) {
        if (object->objectName().startsWith(QLatin1String(kPageMenu)))
            return object->objectName().mid(static_cast<int>(std::string_view(kPageMenu).size()));
    }
    return {};
}

QString Menus::titleOf(const QAction *action)
{
    const QString text = action->text().remove(u'&');
    for (const auto *object : action->associatedObjects()) {
        const auto *menu = qobject_cast<const QMenu *>(object);
        if (menu && qobject_cast<const QMenu *>(menu->parentWidget())) // one in another menu
            return tr("%1: %2", "page or service, action").arg(menu->title().remove(u'&'), text);
    }
    return text;
}

QKeySequence Menus::standardKeys(const QAction *action)
{
    const auto kept = action->property(kStandardKeys);
    return kept.isValid() ? kept.value<QKeySequence>() : action->shortcut();
}

void Menus::applyKeys()
{
    const auto &wished = Preferences::instance().wishes().shortcuts;
    for (auto *action : actions()) {
        if (!action->property(kStandardKeys).isValid())
            action->setProperty(kStandardKeys, QVariant::fromValue(action->shortcut()));
        const auto keys = wished.value(action->objectName(), standardKeys(action));
        if (action->shortcut() != keys)
            action->setShortcut(keys);
    }
}

} // namespace mw::gui
