// SPDX-License-Identifier: GPL-3.0-or-later
// The backups of History & backup.
#include "gui/pages/BackupsPane.h"

#include "gui/models/BackupRows.h"
#include "gui/models/Format.h"
#include "gui/models/HelperWords.h"
#include "gui/pages/BackupDialogs.h"
#include "gui/pages/PageActions.h"
#include "gui/widgets/Card.h"
#include "gui/widgets/EmptyState.h"
#include "gui/widgets/Icons.h"
#include "gui/widgets/RowsTable.h"
#include "gui/widgets/WrapLayout.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace mw::gui {

BackupsPane::BackupsPane(PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_store(context.hub), m_model(BackupRows::headings()), m_files(BackupRows::fileHeadings())
{
    m_make = makeAction(QStringLiteral("backupMake"), QStringLiteral("backup"), tr("&Back up now…"), tr("Keeps a copy of the whole configuration on the hub"), &BackupsPane::make);
    m_compare = makeAction(QStringLiteral("backupCompare"), QStringLiteral("conflict"), tr("&Compare with…"), tr("What is different now from the selected backup, file by file"), &BackupsPane::compare);
    m_restore = makeAction(QStringLiteral("backupRestore"), QStringLiteral("restore"), tr("&Restore…"), tr("Brings back files of the selected backup, as a change that you review first"), &BackupsPane::restore);
    m_remove = makeAction(QStringLiteral("backupRemove"), QStringLiteral("remove"), tr("&Delete backup…"), tr("Deletes the selected backup for good"), &BackupsPane::remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(2 * kGrid);
    splitter->addWidget(makeList());
    m_content = makeContent();
    splitter->addWidget(m_content);
    column->addWidget(splitter);
    connect(&m_store, &BackupStore::changed, this, &BackupsPane::show);
    connect(&context.hub, &HubStore::stateChanged, this, &BackupsPane::enableActions);
    connect(m_table, &RowsTable::selectedKeyChanged, this, &BackupsPane::showSelected);
    connect(m_table, &RowsTable::opened, this, &BackupsPane::compare);
    m_store.refresh();
    show();
}

QPushButton *BackupsPane::makeButtonFor(QWidget *parent)
{
    return pageButton(m_make, parent);
}

QAction *BackupsPane::makeAction(const QString &name, const QString &iconName, const QString &text, const QString &help, void (BackupsPane::*act)())
{
    return addPageAction(this, {name, iconName, text, help}, {}, [this, act] { (this->*act)(); });
}

QWidget *BackupsPane::makeList()
{
    auto *card = new Card(this);
    m_stack = new QStackedWidget(card);
    m_table = new RowsTable(m_model, QStringLiteral("backups"), tr("Backups"), m_stack);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_empty = new EmptyState(m_stack);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    card->body()->addWidget(m_stack);
    return card;
}

QWidget *BackupsPane::makeContent()
{
    auto *card = new Card(this);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kGrid);
    head->setSpacing(2);
    m_title = new QLabel(card);
    m_title->setObjectName(QStringLiteral("backup-title"));
    m_title->setTextFormat(Qt::PlainText);
    setTextSize(m_title, TextSize::CardTitle);
    m_facts = new QLabel(card);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setMuted(m_facts);
    head->addWidget(m_title);
    head->addWidget(m_facts);
    card->body()->addLayout(head);
    m_fileTable = new RowsTable(m_files, QStringLiteral("backupFiles"), tr("Files of the backup"), card);
    m_fileTable->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    card->body()->addWidget(m_fileTable, 1);
    auto *row = new WrapLayout;
    row->setContentsMargins(2 * kGrid, kGrid / 2, 2 * kGrid, kGrid);
    row->setSpacing(kGrid);
    for (auto *action : {m_compare, m_restore, m_remove})
        row->addWidget(pageButton(action, card));
    card->body()->addLayout(row);
    return card;
}

const rpc::backup::Entry *BackupsPane::selected() const
{
    const auto place = std::ranges::find(m_store.backups(), m_table->selectedKey().toStdString(), &rpc::backup::Entry::name);
    return place == m_store.backups().end() ? nullptr : &*place;
}

void BackupsPane::show()
{
    m_model.setRows(BackupRows::rows(m_store.backups()));
    const bool any = m_model.rowCount() > 0;
    m_stack->setCurrentIndex(any ? 0 : 1);
    m_content->setVisible(any);
    if (!m_store.problem().isEmpty())
        m_empty->setContent(QStringLiteral("error"), Tone::Bad, tr("The backups could not be read"), m_store.problem());
    else if (!m_store.loaded())
        m_empty->setContent(QStringLiteral("waiting"), Tone::Neutral, tr("Looking for backups…"), QString());
    else
        m_empty->setContent(QStringLiteral("backup"), Tone::Neutral, tr("There is no backup yet"),
                            tr("The history can take back each change. A backup keeps the whole configuration in one file, with a hash of each file in it."));
    if (any && m_table->selectedKey().isEmpty())
        m_table->selectKey(m_model.keyAt(0));
    enableActions();
}

void BackupsPane::showSelected()
{
    enableActions();
    const auto *backup = selected();
    if (!backup)
        return;
    m_title->setText(tr("Backup of %1", "moment").arg(Format::moment(backup->time)));
    m_facts->setText(tr("On the hub: %1", "path of a file").arg(Format::fromUtf8(backup->path)));
    m_waiting = true;
    m_store.show(Format::fromUtf8(backup->name), this, [this, name = backup->name](const auto &answer) {
        if (const auto *now = selected(); now && now->name == name)
            takeContent(answer);
    });
}

void BackupsPane::takeContent(const rpcqt::Answer<rpc::backup::Show> &answer)
{
    m_waiting = false;
    m_files.setRows(answer ? BackupRows::files(answer->files, true) : QList<TableRow>());
    m_fileTable->setEmptyText(answer ? tr("It holds no file.") : HelperWords::sentence(answer.error().sentence()));
}

void BackupsPane::enableActions()
{
    const bool may = m_context.hub.mayConfigure();
    const auto *backup = selected();
    const bool good = backup && backup->problem.empty();
    m_make->setEnabled(may);
    m_compare->setEnabled(good);
    m_restore->setEnabled(may && good);
    m_remove->setEnabled(may && backup);
}

void BackupsPane::make()
{
    auto *dialog = new MakeBackupDialog(this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_store.make(dialog->note(), dialog->secrets(), this, [this](const auto &answer) {
            if (!answer)
                return Q_EMIT problem(HelperWords::sentence(answer.error().sentence()));
            m_table->selectKey(QString());
            const auto left = static_cast<int>(answer->omitted.size());
            const QString words = tr("%n file(s) are backed up.", nullptr, static_cast<int>(answer->backup.files));
            Q_EMIT done(left > 0 ? words + u' ' + tr("%n file(s) with passwords or keys were left out.", nullptr, left) : words);
        });
    });
    dialog->open();
}

void BackupsPane::compare()
{
    const auto *backup = selected();
    if (!backup || !backup->problem.empty())
        return;
    auto *dialog = new CompareDialog(m_context, *backup, this);
    dialog->open();
}

void BackupsPane::restore()
{
    const auto *backup = selected();
    if (!backup)
        return;
    auto *dialog = new RestoreDialog(m_context, m_store, *backup, this);
    dialog->open();
}

void BackupsPane::remove()
{
    const auto *backup = selected();
    if (!backup)
        return;
    askToDelete(this, Format::moment(backup->time), [this, name = Format::fromUtf8(backup->name)] {
        m_store.remove(name, this, [this](const QString &sentence) {
            if (sentence.isEmpty())
                Q_EMIT done(tr("The backup is deleted."));
            else
                Q_EMIT problem(sentence);
        });
    });
}

} // namespace mw::gui
