// SPDX-License-Identifier: GPL-3.0-or-later
// The lower part of the Queue page: one message with its recipients, its header and its deadline.
#pragma once

#include "gui/client/QueueStore.h"
#include "gui/models/RecipientModel.h"

#include "shared/rpc/Queue.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTabWidget;
class QTableView;

namespace mw::gui {

class DeadlineBar;
class EmptyState;
class HeadersView;

class QueueDetails : public QWidget {
    Q_OBJECT
public:
    QueueDetails(QueueStore &store, QWidget *parent);

    // Loads and shows one message; asks again when it is shown already (its recipients may have changed).
    void showMessage(const MessageKey &key);
    // Nothing, or more than one, is selected.
    void showNumber(int selected);
    bool settled() const { return m_settled; }

private:
    void take(const rpcqt::Answer<rpc::queue::Get> &answer, const MessageKey &key);
    void showTimes(const rpc::queue::Message &message);
    QWidget *makeMessage();

    QueueStore &m_store;
    RecipientModel m_recipients;
    MessageKey m_key;
    bool m_settled = true;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QLabel *m_subject = nullptr;
    QLabel *m_facts = nullptr;
    QLabel *m_deadline = nullptr;
    DeadlineBar *m_bar = nullptr;
    QTabWidget *m_tabs = nullptr;
    QTableView *m_table = nullptr;
    HeadersView *m_headers = nullptr;
};

} // namespace mw::gui
