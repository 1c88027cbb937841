// SPDX-License-Identifier: GPL-3.0-or-later
// Says that files of the hub were edited outside this program, until somebody has looked at it and keeps it.
#pragma once

#include "shared/rpc/Changes.h"

#include <QFrame>

#include <vector>

class QLabel;
class QPushButton;

namespace mw::gui {

class OutsideBar : public QFrame {
    Q_OBJECT
public:
    explicit OutsideBar(QWidget *parent);

    // The newest first. What was kept on this hub (told apart by its home) is not shown again.
    void setEntries(const std::vector<rpc::changes::Entry> &entries, const QString &home);
    // The entry that it tells of; 0: none.
    std::int64_t id() const { return m_id; }

Q_SIGNALS:
    void showWished(std::int64_t id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void keep();
    void showIcon();

    std::vector<rpc::changes::Entry> m_entries;
    QString m_home;
    std::int64_t m_id = 0;
    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
};

} // namespace mw::gui
