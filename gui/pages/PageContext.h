// SPDX-License-Identifier: GPL-3.0-or-later
// What a page works with: the stores of one hub, the acts that wait for it, and the ways to other parts of its window. It
// outlives the pages.
#pragma once

#include <QString>

#include <cstdint>
#include <functional>

namespace mw::gui {

class AddressStore;
class ChangeStore;
class ControlStore;
class DeliveryStore;
class DomainStore;
class HubStore;
class ListStore;
class LogStore;
class QueueStore;
class ServiceStore;
class StagedChanges;
class UserStore;

struct PageContext {
    HubStore &hub;
    ServiceStore &services;
    QueueStore &queue;
    LogStore &logs;
    DeliveryStore &deliveries;
    ControlStore &control;
    ChangeStore &changes;
    StagedChanges &staged;
    DomainStore &domains;
    AddressStore &addresses;
    ListStore &lists;
    UserStore &users;

    // Opens the review sheet of what waits.
    std::function<void()> review;
    // Opens it to take back the change of that number.
    std::function<void(std::int64_t id)> undo;
    // Shows the page of that name and on it what Page::reveal() of that page is told; empty: the page as it is.
    std::function<void(const QString &page, const QString &what)> go;
    // Opens the guide at that chapter, over the dialog that asks: the keyboard is there from then on.
    std::function<void(QWidget *dialog, const QString &chapter)> help;
};

} // namespace mw::gui
