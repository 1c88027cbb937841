// SPDX-License-Identifier: GPL-3.0-or-later
// Limits & bounces: how many deliveries run at once, when a message is tried again and when it is returned, and what bounces
// look like.
#pragma once

#include "gui/pages/SettingsPage.h"

namespace mw::gui {

class RetryPlanChart;
struct RetryPlan;

class LimitsPage : public SettingsPage {
    Q_OBJECT
public:
    LimitsPage(PageContext &context, QWidget *parent);

    QList<QAction *> menuActions() const override;
    // The drawing with the table that says the same.
    void showRetryPlan();

protected:
    void show() override;

private:
    void addDeliveries();
    void addRetries();
    void addBounces();
    void addDoubleBounces();
    void showUse();
    RetryPlan plan() const;

    QAction *m_showPlan = nullptr;
    RetryPlanChart *m_chart = nullptr;
};

} // namespace mw::gui
