// SPDX-License-Identifier: GPL-3.0-or-later
// The questions about backups: make one, what differs from one, bring files back, delete one.
#pragma once

#include "gui/client/BackupStore.h"
#include "gui/models/RowsModel.h"
#include "gui/pages/FormDialog.h"

#include "shared/rpc/Backup.h"
#include "shared/rpc/Changes.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace mw::gui {

class DiffView;
class RowsTable;

// Opened with open(); deletes itself.
class MakeBackupDialog : public QDialog {
    Q_OBJECT
public:
    explicit MakeBackupDialog(QWidget *parent);

    QString note() const;
    bool secrets() const;

private:
    QLineEdit *m_note = nullptr;
    QCheckBox *m_secrets = nullptr;
};

// What restoring all of a backup would change, file by file.
class CompareDialog : public QDialog {
    Q_OBJECT
public:
    CompareDialog(PageContext &context, const rpc::backup::Entry &backup, QWidget *parent);

    bool settled() const { return m_answered; }

private:
    void take(const OutcomeAnswer &answer);
    void showFile(int row);

    std::vector<rpc::changes::ChangedFile> m_changed;
    bool m_answered = false;
    QLabel *m_words = nullptr;
    QListWidget *m_files = nullptr;
    DiffView *m_diff = nullptr;
};

// Files, domains or all of a backup, as a change that waits.
class RestoreDialog : public FormDialog {
    Q_OBJECT
public:
    RestoreDialog(PageContext &context, BackupStore &store, const rpc::backup::Entry &backup, QWidget *parent);

protected:
    std::optional<StagedAct> act() const override;
    QString missing() const override;
    void adapt() override;

private:
    enum What { Files, Domains, Everything };
    void take(const rpcqt::Answer<rpc::backup::Show> &answer);

    rpc::backup::Entry m_backup;
    QString m_problem; // why its content is not known; empty: it is
    bool m_known = false;
    RowsModel m_fileModel;
    RowsModel m_domainModel;
    QComboBox *m_what = nullptr;
    RowsTable *m_files = nullptr;
    RowsTable *m_domains = nullptr;
};

// There is no way back from it.
void askToDelete(QWidget *parent, const QString &which, const std::function<void()> &accepted);

} // namespace mw::gui
