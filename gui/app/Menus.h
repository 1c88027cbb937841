// SPDX-License-Identifier: GPL-3.0-or-later
// The menu bar: every action of the window and of its pages, each with a name by which a person can give it other keys.
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

#include <functional>

class QAction;
class QMenu;

namespace mw::gui {

class HubView;
class MainWindow;

class Menus : public QObject {
    Q_OBJECT
public:
    explicit Menus(MainWindow &window);

    // The pages and services of that hub.
    void show(HubView &view);
    // What can be done now.
    void enable(HubView &view);
    // Those with a name, in the order of the menus.
    QList<QAction *> actions() const;
    QAction *action(const QString &name) const;
    // The page to which an action belongs; empty: to the window.
    static QString pageOf(const QAction *action);
    // Its text with what it belongs to: "Domains: Remove…".
    static QString titleOf(const QAction *action);
    // The keys it has when nobody has chosen others.
    static QKeySequence standardKeys(const QAction *action);

private:
    using Act = std::function<void()>;
    QMenu *addMenu(const QString &title);
    QAction *add(QMenu *menu, const QString &name, const QString &iconName, const QString &text, const QKeySequence &keys, const Act &act);
    void makeFile();
    void makeEdit();
    void makeView();
    void makeGo();
    void makeHelp();
    void fillTools(HubView &view);
    void fillServices(HubView &view);
    void addServiceActs(QMenu *menu, HubView &view, const std::string &service, const QString &title);
    void applyKeys();

    MainWindow &m_window;
    HubView *m_view = nullptr;
    QStringList m_services; // that have a menu
    QMenu *m_service = nullptr;
    QMenu *m_tools = nullptr;
};

} // namespace mw::gui
