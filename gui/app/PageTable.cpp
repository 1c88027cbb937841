// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the window in the order in which they are listed.
#include "gui/app/PageTable.h"

#include "gui/pages/AddressesPage.h"
#include "gui/pages/ControlFilesPage.h"
#include "gui/pages/DomainsPage.h"
#include "gui/pages/HistoryPage.h"
#include "gui/pages/LimitsPage.h"
#include "gui/pages/ListsPage.h"
#include "gui/pages/LogsPage.h"
#include "gui/pages/OverviewPage.h"
#include "gui/pages/QueuePage.h"
#include "gui/pages/ReceivingPage.h"
#include "gui/pages/SendingPage.h"
#include "gui/pages/UsersPage.h"

#include <QCoreApplication>

#include <array>

namespace mw::gui {

namespace {

template <typename P>
Page *make(PageContext &context, QWidget *parent)
{
    return new P(context, parent);
}

constexpr auto kPages = std::to_array<PageEntry>({
    {"overview", QT_TRANSLATE_NOOP("PageTable", "Overview"), "overview", PageGroup::Mail, make<OverviewPage>,
     QT_TRANSLATE_NOOP("PageTable", "services running stopped delivered deferred bounced problems start")},
    {"domains", QT_TRANSLATE_NOOP("PageTable", "Domains"), "domain", PageGroup::Mail, make<DomainsPage>,
     QT_TRANSLATE_NOOP("PageTable", "domain virtual local relay receive mail DNS MX catch all who receives")},
    {"addresses", QT_TRANSLATE_NOOP("PageTable", "Addresses"), "address", PageGroup::Mail, make<AddressesPage>,
     QT_TRANSLATE_NOOP("PageTable", "address alias forward mailbox everything else import export test who receives")},
    {"lists", QT_TRANSLATE_NOOP("PageTable", "Mailing lists"), "lists", PageGroup::Mail, make<ListsPage>,
     QT_TRANSLATE_NOOP("PageTable", "mailing list members subscribers owner digest")},
    {"users", QT_TRANSLATE_NOOP("PageTable", "Users"), "users", PageGroup::Mail, make<UsersPage>,
     QT_TRANSLATE_NOOP("PageTable", "users accounts people password sign in assign rules mailbox")},
    {"sending", QT_TRANSLATE_NOOP("PageTable", "Sending"), "sending", PageGroup::Transport, make<SendingPage>,
     QT_TRANSLATE_NOOP("PageTable", "smart host provider relay route login password greeting helo masquerade timeout outgoing")},
    {"receiving", QT_TRANSLATE_NOOP("PageTable", "Receiving"), "receive", PageGroup::Transport, make<ReceivingPage>,
     QT_TRANSLATE_NOOP("PageTable", "listen port submission pop3 relay rules clients blocked senders spam tls certificate size limit connections")},
    {"limits", QT_TRANSLATE_NOOP("PageTable", "Limits & bounces"), "limits", PageGroup::Transport, make<LimitsPage>,
     QT_TRANSLATE_NOOP("PageTable", "parallel concurrency retry plan queue lifetime bounce double bounces delay")},
    {"queue", QT_TRANSLATE_NOOP("PageTable", "Queue"), "queue", PageGroup::Traffic, make<QueuePage>,
     QT_TRANSLATE_NOOP("PageTable", "waiting messages retry try again delete return bounce")},
    {"logs", QT_TRANSLATE_NOOP("PageTable", "Logs"), "logs", PageGroup::Traffic, make<LogsPage>,
     QT_TRANSLATE_NOOP("PageTable", "log lines follow find history of a message")},
    {"control", QT_TRANSLATE_NOOP("PageTable", "Control files"), "control", PageGroup::System, make<ControlFilesPage>,
     QT_TRANSLATE_NOOP("PageTable", "settings configuration editor every file raw")},
    {"history", QT_TRANSLATE_NOOP("PageTable", "History & backup"), "history", PageGroup::System, make<HistoryPage>,
     QT_TRANSLATE_NOOP("PageTable", "changes undo who when differences backup restore compare")},
});

} // namespace

std::span<const PageEntry> pageTable()
{
    return kPages;
}

QString pageTitle(const PageEntry &page)
{
    return QCoreApplication::translate("PageTable", page.title);
}

QString pageWords(const PageEntry &page)
{
    return QCoreApplication::translate("PageTable", page.words);
}

} // namespace mw::gui
