// SPDX-License-Identifier: GPL-3.0-or-later
// The questions about backups.
#include "gui/pages/BackupDialogs.h"

#include "gui/models/BackupRows.h"
#include "gui/models/Format.h"
#include "gui/models/HelperWords.h"
#include "gui/widgets/Card.h"
#include "gui/widgets/ComboBox.h"
#include "gui/widgets/DialogFrame.h"
#include "gui/widgets/DiffView.h"
#include "gui/widgets/FormField.h"
#include "gui/widgets/RowsTable.h"
#include "gui/widgets/Theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace mw::gui {

namespace {

QPushButton *button(QHBoxLayout *row, const QString &text, const QString &name, QDialog *dialog)
{
    auto *out = new QPushButton(text, dialog);
    out->setObjectName(name);
    row->addWidget(out);
    return out;
}

rpc::backup::Restore::Request allOf(const std::string &name)
{
    rpc::backup::Restore::Request out;
    out.name = name;
    return out;
}

} // namespace

MakeBackupDialog::MakeBackupDialog(QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("makeBackupDialog"));
    auto *column = beginDialog(this, tr("Back up now")).column;
    m_note = new QLineEdit(this);
    m_note->setObjectName(QStringLiteral("backupNote"));
    column->addWidget(new FormField({tr("&Note"), tr("Why, for you and others who read the list later."), {}, tr("before the move to the new provider")}, m_note, this));
    m_secrets = new QCheckBox(tr("With &passwords and private keys"), this);
    m_secrets->setObjectName(QStringLiteral("backupSecrets"));
    column->addWidget(new FormField({{}, tr("Then the file must be kept as safe as they are. Without them a restored hub needs them typed in again."), {}, {}}, m_secrets, this));
    column->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(kGrid);
    row->addStretch(1);
    auto *cancel = button(row, tr("Cancel"), QStringLiteral("backup-cancel"), this);
    auto *make = button(row, tr("&Back up now"), QStringLiteral("backup-make"), this);
    cancel->setAutoDefault(false);
    make->setProperty("kind", QStringLiteral("primary"));
    make->setDefault(true);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(make, &QPushButton::clicked, this, &QDialog::accept);
    resize(fontMetrics().averageCharWidth() * 76, sizeHint().height());
    m_note->setFocus();
}

QString MakeBackupDialog::note() const
{
    return m_note->text().trimmed();
}

bool MakeBackupDialog::secrets() const
{
    return m_secrets->isChecked();
}

CompareDialog::CompareDialog(PageContext &context, const rpc::backup::Entry &backup, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("compareDialog"));
    auto *column = beginDialog(this, tr("Compared with the backup of %1", "moment").arg(Format::moment(backup.time))).column;
    m_words = new QLabel(tr("Comparing…"), this);
    m_words->setObjectName(QStringLiteral("compare-words"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    column->addWidget(m_words);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(2 * kGrid);
    auto *left = new Card(splitter);
    m_files = new QListWidget(left);
    m_files->setObjectName(QStringLiteral("compare-files"));
    m_files->setProperty("kind", QStringLiteral("rows"));
    m_files->setAccessibleName(tr("Files that differ"));
    left->body()->addWidget(m_files);
    auto *right = new Card(splitter);
    m_diff = new DiffView(right);
    m_diff->setObjectName(QStringLiteral("compare-diff"));
    right->body()->addWidget(m_diff);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 2);
    column->addWidget(splitter, 1);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    auto *close = button(row, tr("Close"), QStringLiteral("compare-close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    column->addLayout(row);
    connect(m_files, &QListWidget::currentRowChanged, this, &CompareDialog::showFile);
    const int em = fontMetrics().height();
    resize(QSize(em * 56, em * 36).boundedTo(parent->window()->size()));
    context.changes.preview({actOf<rpc::backup::Restore>(allOf(backup.name), QString())}, this, [this](const OutcomeAnswer &answer) { take(answer); });
}

void CompareDialog::take(const OutcomeAnswer &answer)
{
    m_answered = true;
    if (!answer)
        return m_words->setText(HelperWords::sentence(answer.error().sentence()));
    m_changed = answer->files;
    if (m_changed.empty())
        return m_words->setText(tr("Nothing differs: every file of the backup is as it was then."));
    m_words->setText(tr("%n file(s) differ. Lines with − stand in the hub now, lines with + in the backup.", nullptr, static_cast<int>(m_changed.size())));
    for (const auto &file : m_changed)
        m_files->addItem(Format::fromUtf8(file.file));
    m_files->setCurrentRow(0);
}

void CompareDialog::showFile(int row)
{
    if (row < 0 || row >= static_cast<int>(m_changed.size()))
        return;
    const auto &diff = m_changed[static_cast<std::size_t>(row)].diff;
    m_diff->setLines(parseUnifiedDiff(QString::fromUtf8(diff.data(), static_cast<qsizetype>(diff.size()))));
}

RestoreDialog::RestoreDialog(PageContext &context, BackupStore &store, const rpc::backup::Entry &backup, QWidget *parent)
    : FormDialog(context, tr("Restore from %1", "moment").arg(Format::moment(backup.time)), parent), m_backup(backup),
      m_fileModel(BackupRows::fileHeadings()), m_domainModel({tr("Domain")})
{
    setObjectName(QStringLiteral("restoreDialog"));
    m_what = new ComboBox(this);
    m_what->setObjectName(QStringLiteral("restoreWhat"));
    m_what->addItem(tr("Chosen files"));
    m_what->addItem(tr("Domains with their addresses"));
    m_what->addItem(tr("Everything, exactly as it was"));
    addField(tr("&What is brought back"), m_what, tr("What is here and not in the backup stays, unless everything shall be as it was."));
    m_fileModel.setCheckable(true);
    m_files = new RowsTable(m_fileModel, QStringLiteral("restoreFiles"), tr("Files to bring back"), this);
    m_files->setEmptyText(tr("Looking into the backup…"));
    m_files->setStretchColumn(0);
    m_files->setMostRows(10);
    addField(tr("&Files"), m_files, tr("Those that differ from what the hub has now. Space includes the selected one or leaves it out."));
    m_domainModel.setCheckable(true);
    m_domains = new RowsTable(m_domainModel, QStringLiteral("restoreDomains"), tr("Domains to bring back"), this);
    m_domains->setEmptyText(tr("The hub had no domain then."));
    m_domains->setMostRows(10);
    addField(tr("&Domains"), m_domains, tr("With all that makes them: where their mail goes, and their addresses."));
    setConcerns(m_files, {QStringLiteral("files")});
    setConcerns(m_domains, {QStringLiteral("domains")});
    connect(&m_fileModel, &RowsModel::checkedChanged, this, &RestoreDialog::edited);
    connect(&m_domainModel, &RowsModel::checkedChanged, this, &RestoreDialog::edited);
    store.show(QString::fromStdString(backup.name), this, [this](const auto &answer) { take(answer); });
}

void RestoreDialog::take(const rpcqt::Answer<rpc::backup::Show> &answer)
{
    m_known = answer.has_value();
    if (!answer) {
        m_problem = HelperWords::sentence(answer.error().sentence());
        m_files->setEmptyText(m_problem);
        return edited();
    }
    m_files->setEmptyText(tr("Every file of the backup is as it was then."));
    m_fileModel.setRows(BackupRows::files(answer->files, false));
    QList<TableRow> domains;
    for (const auto &domain : answer->domains) {
        const auto name = Format::fromUtf8(domain);
        domains.append({name, {{name}}});
    }
    m_domainModel.setRows(domains);
    edited();
}

void RestoreDialog::adapt()
{
    fieldOf(m_files)->setVisible(m_what->currentIndex() == Files);
    fieldOf(m_domains)->setVisible(m_what->currentIndex() == Domains);
}

QString RestoreDialog::missing() const
{
    if (!m_known)
        return m_problem.isEmpty() ? tr("Looking into the backup…") : m_problem;
    if (m_what->currentIndex() == Files && m_fileModel.checkedKeys().isEmpty())
        return tr("Include at least one file.");
    if (m_what->currentIndex() == Domains && m_domainModel.checkedKeys().isEmpty())
        return tr("Include at least one domain.");
    return {};
}

std::optional<StagedAct> RestoreDialog::act() const
{
    if (!missing().isEmpty())
        return std::nullopt;
    auto request = allOf(m_backup.name);
    const auto chosen = [](const RowsModel &model) {
        std::vector<std::string> out;
        for (const auto &key : model.checkedKeys())
            out.push_back(key.toStdString());
        return out;
    };
    if (m_what->currentIndex() == Files)
        request.files = chosen(m_fileModel);
    else if (m_what->currentIndex() == Domains)
        request.domains = chosen(m_domainModel);
    else
        request.exact = true;
    return actOf<rpc::backup::Restore>(request, tr("restore from %1", "moment").arg(Format::moment(m_backup.time)), QStringLiteral("restore"));
}

void askToDelete(QWidget *parent, const QString &which, const std::function<void()> &accepted)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, MakeBackupDialog::tr("Delete backup"), MakeBackupDialog::tr("Delete the backup of %1?", "moment").arg(which),
                                QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(QStringLiteral("deleteBackup"));
    box->setInformativeText(MakeBackupDialog::tr("It cannot be brought back. The hub's configuration stays as it is."));
    auto *remove = box->addButton(MakeBackupDialog::tr("&Delete"), QMessageBox::DestructiveRole);
    remove->setObjectName(QStringLiteral("backup-delete"));
    box->setDefaultButton(box->addButton(MakeBackupDialog::tr("Cancel"), QMessageBox::RejectRole));
    QObject::connect(remove, &QPushButton::clicked, parent, [accepted] { accepted(); });
    box->open();
}

} // namespace mw::gui
