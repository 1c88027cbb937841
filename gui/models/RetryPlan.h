// SPDX-License-Identifier: GPL-3.0-or-later
// When a message that cannot be delivered is tried, from its birth to its return: by the schedule that qmail-send runs by.
#pragma once

#include "shared/mail/RetrySchedule.h"

#include <QAbstractTableModel>

#include <cstdint>
#include <vector>

namespace mw::gui {

// Times are seconds after the birth of a message.
struct RetryPlan {
    std::int64_t lifetime = 0;
    std::int64_t noticeAfter = 0; // the sender is told of the delay; 0: never
    std::vector<std::int64_t> local;
    std::vector<std::int64_t> remote; // the last one of each is the last attempt

    static RetryPlan of(std::uint64_t lifetime, const mail::RetryPolicy &policy, std::int64_t noticeAfter = 0);
    // What a drawing of it has to cover: seven days, or more where more is needed.
    std::int64_t span() const;
    bool operator==(const RetryPlan &) const = default;
};

// The plan as a table, a row for each attempt: for those who do not see the drawing, and for exact times.
class RetryPlanModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Attempt, Remote, RemoteWait, Local, LocalWait, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    void setPlan(const RetryPlan &plan);
    const RetryPlan &plan() const { return m_plan; }
    // The plan in two or three sentences.
    static QString sentences(const RetryPlan &plan);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    RetryPlan m_plan;
};

} // namespace mw::gui
