// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses: every address of the hub with where its mail goes, those of a domain together with everything else last; and who
// receives an address.
#pragma once

#include "gui/models/RowsModel.h"
#include "gui/pages/Page.h"
#include "gui/pages/PageContext.h"

class QComboBox;
class QLineEdit;
class QStackedWidget;

namespace mw::gui {

class EmptyState;
class RowsTable;
class TryAddress;

class AddressesPage : public Page {
    Q_OBJECT
public:
    AddressesPage(PageContext &context, QWidget *parent);

    QList<QAction *> menuActions() const override;
    bool settled() const override;
    void refresh() override;
    // An address; one that has no row is tried.
    void reveal(const QString &what) override;
    void prepareForPicture() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeActions();
    QWidget *makeTools();
    QWidget *makeTable();
    void showDomains();
    void showAddresses();
    void showEmpty();
    void enableActions();
    QString selected() const;
    bool isRest() const;
    // Those that may have addresses here; the empty one stands for all local ones.
    QStringList domains() const;
    // That a new address is for at first.
    QString wantedDomain() const;
    void change();
    void changeRest();
    void remove();
    void exportTable();

    PageContext &m_context;
    RowsModel m_model;
    QAction *m_add = nullptr;
    QAction *m_rest = nullptr;
    QAction *m_change = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_test = nullptr;
    QAction *m_import = nullptr;
    QAction *m_export = nullptr;
    QAction *m_find = nullptr;
    QLineEdit *m_filter = nullptr;
    QComboBox *m_domain = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    RowsTable *m_table = nullptr;
    TryAddress *m_try = nullptr;
};

} // namespace mw::gui
