// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for another hub.
#include "gui/app/HostDialog.h"

#include "gui/widgets/ComboBox.h"
#include "gui/widgets/DialogFrame.h"
#include "gui/widgets/FormField.h"
#include "gui/widgets/HubBand.h"
#include "gui/widgets/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace mw::gui {

HostDialog::HostDialog(const QList<HubEntry> &hubs, QWidget *parent) : QDialog(parent), m_hubs(hubs)
{
    auto *column = beginDialog(this, tr("Add host")).column;
    column->setSpacing(2 * kGrid);
    m_login = new QLineEdit(this);
    m_login->setObjectName(QStringLiteral("host-login"));
    m_loginField = new FormField({tr("&Host"), tr("Reached by ssh, with your key: Mailwright opens no port and keeps no password."), QString(),
                                  QStringLiteral("anna@mail.example.org")},
                                 m_login, this);
    m_name = new QLineEdit(this);
    m_name->setObjectName(QStringLiteral("host-name"));
    auto *name = new FormField({tr("&Name"), tr("What the hub is called in this window; as it calls itself, if you leave this empty."), QString(), tr("Office")}, m_name, this);
    m_color = new ComboBox(this);
    m_color->setObjectName(QStringLiteral("host-color"));
    const auto names = HubBook::colorNames();
    for (int color = 0; color < static_cast<int>(names.size()); ++color) {
        QPixmap square(32, 32);
        square.fill(hubColor(color));
        m_color->addItem(QIcon(square), names[color], color);
    }
    m_color->setCurrentIndex(HubBook::freeColor(hubs));
    auto *color = new FormField({tr("&Colour"), tr("Of the band over the window while you look at this hub."), QString(), QString()}, m_color, this);
    for (auto *field : {m_loginField, name, color})
        column->addWidget(field);
    column->addStretch();
    auto *row = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("host-cancel"));
    cancel->setAutoDefault(false);
    m_add = new QPushButton(tr("&Add"), this);
    m_add->setObjectName(QStringLiteral("host-add"));
    m_add->setProperty("kind", QStringLiteral("primary"));
    m_add->setDefault(true);
    row->addWidget(cancel);
    row->addStretch();
    row->addWidget(m_add);
    column->addLayout(row);
    connect(m_login, &QLineEdit::textChanged, this, &HostDialog::check);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, &HostDialog::finish);
    m_add->setEnabled(false);
    resize(fontMetrics().averageCharWidth() * 70, sizeHint().height());
}

void HostDialog::check()
{
    QString problem = HubBook::problemOf(m_login->text());
    const QString address = HubBook::addressOf(m_login->text());
    if (problem.isEmpty() && std::ranges::any_of(m_hubs, [&](const HubEntry &hub) { return hub.address == address; }))
        problem = tr("This hub is in the list already.");
    m_loginField->setProblem(m_login->text().isEmpty() ? QString() : problem);
    m_add->setEnabled(problem.isEmpty());
}

void HostDialog::finish()
{
    Q_EMIT added({HubBook::addressOf(m_login->text()), m_name->text().trimmed(), m_color->currentData().toInt()});
    accept();
}

} // namespace mw::gui
