// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/DialogFrame.h"

#include "gui/widgets/Theme.h"

#include <QDialog>
#include <QLabel>
#include <QVBoxLayout>

namespace mw::gui {

DialogFrame beginDialog(QDialog *dialog, const QString &title)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setWindowTitle(title);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(3 * kGrid, 2 * kGrid, 3 * kGrid, 2 * kGrid);
    column->setSpacing(kGrid + kGrid / 2);
    auto *label = new QLabel(title, dialog);
    label->setTextFormat(Qt::PlainText);
    setTextSize(label, TextSize::PageTitle);
    column->addWidget(label);
    return {column, label};
}

} // namespace mw::gui
