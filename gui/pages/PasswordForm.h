// SPDX-License-Identifier: GPL-3.0-or-later
// The password of somebody who sends and fetches mail.
#pragma once

#include "gui/pages/FormDialog.h"

class QLineEdit;

namespace mw::gui {

// It is written, never shown.
class PasswordForm : public FormDialog {
    Q_OBJECT
public:
    // Without a name one can be typed: whoever has no account.
    PasswordForm(PageContext &context, const QString &name, QWidget *parent);

protected:
    std::optional<StagedAct> act() const override;
    QString missing() const override;
    void adapt() override;

private:
    QLineEdit *m_name = nullptr;
    QLineEdit *m_password = nullptr;
    QLineEdit *m_again = nullptr;
};

} // namespace mw::gui
