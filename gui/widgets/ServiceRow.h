// SPDX-License-Identifier: GPL-3.0-or-later
// One service on the Overview: name, state in a word, since when, and the buttons that apply.
#pragma once

#include "gui/client/ServiceStore.h"

#include "shared/rpc/Services.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace mw::gui {

class StatusPill;

class ServiceRow : public QWidget {
    Q_OBJECT
public:
    explicit ServiceRow(QWidget *parent = nullptr);

    void show(const rpc::services::Service &service, bool busy, bool mayOperate);
    // The line below the name again (the time goes on).
    void showTime();

Q_SIGNALS:
    void actWished(mw::gui::ServiceAct act);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPushButton *addButton(const QString &iconName, const QString &text, ServiceAct act);
    void showButtons(bool busy, bool mayOperate);
    QString detail() const;

    rpc::services::Service m_service;
    QLabel *m_title = nullptr;
    QLabel *m_detail = nullptr;
    StatusPill *m_pill = nullptr;
    QPushButton *m_start = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_restart = nullptr;
    QPushButton *m_pause = nullptr;
    QPushButton *m_continue = nullptr;
};

} // namespace mw::gui
