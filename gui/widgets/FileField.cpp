// SPDX-License-Identifier: GPL-3.0-or-later
// A small file of the person at the desk, named by its path or chosen, and read with their own rights.
#include "gui/widgets/FileField.h"

#include "gui/widgets/Icons.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace mw::gui {

namespace {
constexpr qint64 kLargest = 262144;
}

FileField::FileField(const QString &name, const QString &title, const QString &filter, QWidget *parent)
    : QWidget(parent), m_title(title), m_filter(filter)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid);
    m_line = new QLineEdit(this);
    m_line->setObjectName(name);
    m_line->setAccessibleName(title);
    auto *choose = new QPushButton(icon(QStringLiteral("file")), u' ' + tr("Choose…"), this);
    choose->setObjectName(name + QStringLiteral("-choose"));
    choose->setAccessibleName(tr("Choose: %1", "what a file is for").arg(title));
    choose->setAutoDefault(false);
    row->addWidget(m_line, 1);
    row->addWidget(choose);
    setFocusProxy(m_line);
    // First of all who listens to the line, so that they find the content read.
    connect(m_line, &QLineEdit::textChanged, this, &FileField::read);
    connect(choose, &QPushButton::clicked, this, &FileField::choose);
}

void FileField::read()
{
    m_content.clear();
    m_problem.clear();
    const QString path = m_line->text().trimmed();
    if (path.isEmpty())
        return;
    QFile file(path.startsWith(QStringLiteral("~/")) ? QDir::homePath() + path.mid(1) : path);
    const QFileInfo about(file);
    if (!about.exists())
        m_problem = tr("There is no such file.");
    else if (!about.isFile() || about.size() > kLargest)
        m_problem = tr("It is no file of text, or far too large.");
    else if (!file.open(QIODevice::ReadOnly))
        m_problem = tr("It cannot be read: %1", "reason of the system").arg(file.errorString());
    else
        m_content = file.read(kLargest);
}

void FileField::choose()
{
    auto *dialog = new QFileDialog(this, m_title, QFileInfo(m_line->text()).path(), m_filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_line, &QLineEdit::setText);
    dialog->open();
}

} // namespace mw::gui
