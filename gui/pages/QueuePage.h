// SPDX-License-Identifier: GPL-3.0-or-later
// Queue: every message that waits, live; filter, details, and the acts on the selected ones.
#pragma once

#include "gui/client/QueueStore.h"
#include "gui/models/QueueModel.h"
#include "gui/pages/Page.h"
#include "gui/pages/PageContext.h"

#include <QTimer>

class QPushButton;
class QLineEdit;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace mw::gui {

class EmptyState;
class QueueDetails;

class QueuePage : public Page {
    Q_OBJECT
public:
    QueuePage(PageContext &context, QWidget *parent);

    QList<QAction *> menuActions() const override;
    bool settled() const override;
    void prepareForPicture() override;
    // A message by its number.
    void reveal(const QString &what) override;

private:
    void makeActions();
    QWidget *makeTools();
    QWidget *makeTable();
    void showSnapshot();
    void rememberSelection();
    void restoreSelection();
    void showSelection();
    void showState();
    void enableActions();
    std::vector<MessageKey> selectedKeys() const;
    int selectedCount() const;
    void giveMoreTime();
    void returnToSender();
    void tellResult(int done, int total, const QString &problem);

    HubStore &m_hub;
    QueueStore &m_store;
    QueueModel m_model;
    std::vector<MessageKey> m_remembered;
    MessageKey m_rememberedCurrent;
    bool m_restoring = false;
    QString m_doing; // what the act that runs will have done, for the message afterwards
    QTimer m_filterDelay;
    QTimer m_tick;
    QAction *m_tryAgain = nullptr;
    QAction *m_moreTime = nullptr;
    QAction *m_return = nullptr;
    QAction *m_tryAll = nullptr;
    QAction *m_find = nullptr;
    QLineEdit *m_filter = nullptr;
    QTableView *m_table = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QSplitter *m_splitter = nullptr;
    QueueDetails *m_details = nullptr;
};

} // namespace mw::gui
