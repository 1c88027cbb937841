// SPDX-License-Identifier: GPL-3.0-or-later
// Logs: any log directory the helper offers; follow, find, filter, and only the lines of one message.
#pragma once

#include "gui/client/LogStore.h"
#include "gui/models/LogDocument.h"
#include "gui/pages/Page.h"
#include "gui/pages/PageContext.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QToolButton;

namespace mw::gui {

class EmptyState;
class FindBar;
class LogView;

class LogsPage : public Page {
    Q_OBJECT
public:
    LogsPage(PageContext &context, QWidget *parent);

    QList<QAction *> menuActions() const override;
    bool settled() const override;
    // The lines of the message of that number.
    void reveal(const QString &what) override;
    LogDocument &document() { return m_document; }

private:
    void makeActions();
    QWidget *makeTools();
    QWidget *makeLines();
    QToolButton *toggleFor(QAction *action, QWidget *parent);
    void showDirectories();
    void openDirectory();
    void lookForNewFiles();
    void applyFilter();
    void onlyThisMessage(bool only);
    void showWholeLog();
    void showState();
    void showFooter();
    void showCurrent();
    void showMenu(const QPoint &at);
    void find(FindDirection direction);

    HubStore &m_hub;
    LogStore &m_store;
    LogDocument m_document;
    std::string m_directory;
    bool m_opening = false;
    bool m_openAgain = false;
    QString m_problem;
    std::optional<std::uint64_t> m_messageLine; // the line whose message alone is shown
    std::optional<std::uint64_t> m_returnTo;    // the line to stand on when the filter is gone
    QTimer m_filterDelay;
    QAction *m_find = nullptr;
    QAction *m_findNext = nullptr;
    QAction *m_findPrevious = nullptr;
    QAction *m_follow = nullptr;
    QAction *m_raw = nullptr;
    QAction *m_regex = nullptr;
    QAction *m_onlyMessage = nullptr;
    QComboBox *m_directories = nullptr;
    QLineEdit *m_filter = nullptr;
    QLabel *m_footer = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    LogView *m_view = nullptr;
    FindBar *m_findBar = nullptr;
};

} // namespace mw::gui
