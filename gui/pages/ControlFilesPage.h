// SPDX-License-Identifier: GPL-3.0-or-later
// Control files: every known file in groups with its value, and one of them in detail.
#pragma once

#include "gui/client/ControlStore.h"
#include "gui/models/ControlFilesModel.h"
#include "gui/pages/Page.h"
#include "gui/pages/PageContext.h"

#include <QTimer>

class QComboBox;
class QLineEdit;
class QListView;
class QStackedWidget;

namespace mw::gui {

class ControlDetails;
class EmptyState;

class ControlFilesPage : public Page {
    Q_OBJECT
public:
    ControlFilesPage(PageContext &context, QWidget *parent);

    QList<QAction *> menuActions() const override;
    bool settled() const override;
    // Selects a file, and with `text` its editor.
    void showFile(const QString &name, bool text = false);
    // The editor of a file as the helper calls it, at that line; 0: where it was.
    void showEditor(const QString &file, int line);
    void reveal(const QString &what) override;
    void prepareForPicture() override { showFile(QStringLiteral("rcpthosts")); }
    ControlFilesModel &model() { return m_model; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeList();
    QWidget *makeTools();
    void showEntries();
    void showSelection();
    void showEmpty();
    void arrange();
    QString selectedName() const;

    HubStore &m_hub;
    ControlStore &m_store;
    ControlFilesModel m_model;
    QString m_selected; // the file whose details are shown
    QString m_wanted;   // one that is being asked for
    bool m_arranging = false;
    QAction *m_find = nullptr;
    QLineEdit *m_filter = nullptr;
    QComboBox *m_show = nullptr;
    QListView *m_list = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    ControlDetails *m_details = nullptr;
};

} // namespace mw::gui
