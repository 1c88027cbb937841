// SPDX-License-Identifier: GPL-3.0-or-later
// When a message is tried: the drawing, and a table that says the same.
#pragma once

#include "gui/models/RetryPlan.h"

#include <QDialog>

namespace mw::gui {

class RetryPlanDialog : public QDialog {
    Q_OBJECT
public:
    // Opened with open(); deletes itself.
    RetryPlanDialog(const RetryPlan &plan, QWidget *parent);

private:
    RetryPlanModel m_model;
};

} // namespace mw::gui
