// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/PasswordForm.h"

#include "gui/models/PeopleRows.h"

#include "shared/rpc/Passwords.h"

#include <QLineEdit>

namespace mw::gui {

PasswordForm::PasswordForm(PageContext &context, const QString &name, QWidget *parent)
    : FormDialog(context, name.isEmpty() ? tr("Set a password for mail") : tr("Set the mail password of %1", "user").arg(name), parent)
{
    m_name = new QLineEdit(name, this);
    m_name->setObjectName(QStringLiteral("passwordName"));
    addField(tr("&Name"), m_name, tr("What is typed as the user name in a mail program."), QStringLiteral("users/smtppasswords"), QStringLiteral("anna"));
    setConcerns(m_name, {QStringLiteral("name")});
    const auto secret = [this](const QString &object) {
        auto *line = new QLineEdit(this);
        line->setObjectName(object);
        line->setEchoMode(QLineEdit::Password);
        line->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
        return line;
    };
    m_password = secret(QStringLiteral("passwordNew"));
    addField(tr("New &password"), m_password, tr("For sending and fetching mail; the account's own password stays. It is kept so that nobody can read it, not here either."));
    setConcerns(m_password, {QStringLiteral("password"), QStringLiteral("users/smtppasswords")});
    m_again = secret(QStringLiteral("passwordAgain"));
    addField(tr("The same &again"), m_again, tr("So that a slip of the finger shows."));
    (name.isEmpty() ? m_name : m_password)->setFocus();
}

void PasswordForm::adapt()
{
    const bool differs = !m_again->text().isEmpty() && !m_password->text().startsWith(m_again->text()) && m_password->text() != m_again->text();
    setFieldProblem(m_again, differs ? tr("The two are not the same.") : QString());
}

QString PasswordForm::missing() const
{
    return m_name->text().trimmed().isEmpty() ? tr("Say whose password it is.") : tr("Type the password twice.");
}

std::optional<StagedAct> PasswordForm::act() const
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty() || m_password->text().isEmpty() || m_password->text() != m_again->text())
        return std::nullopt;
    rpc::passwords::Set::Request request;
    request.name = name.toStdString();
    request.password = m_password->text().toStdString();
    auto act = actOf<rpc::passwords::Set>(request, tr("password of %1", "name").arg(name), PeopleRows::keyOf(name));
    act.secret = true;
    return act;
}

} // namespace mw::gui
