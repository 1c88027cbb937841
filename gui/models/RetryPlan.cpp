// SPDX-License-Identifier: GPL-3.0-or-later
// When a message that cannot be delivered is tried, from its birth to its return.
#include "gui/models/RetryPlan.h"

#include "gui/models/Format.h"

#include <algorithm>

namespace mw::gui {

namespace {

constexpr std::int64_t kWeek = 604800;
constexpr std::size_t kMostAttempts = 2000;

std::vector<std::int64_t> attempts(mail::Channel channel, std::uint64_t lifetime, const mail::RetryPolicy &policy)
{
    return mail::RetrySchedule(0, channel, lifetime, policy).attemptsFrom(0, kMostAttempts);
}

} // namespace

RetryPlan RetryPlan::of(std::uint64_t lifetime, const mail::RetryPolicy &policy, std::int64_t noticeAfter)
{
    RetryPlan out;
    out.lifetime = static_cast<std::int64_t>(std::min<std::uint64_t>(lifetime, std::uint64_t{1} << 40U));
    out.noticeAfter = noticeAfter < out.lifetime ? noticeAfter : 0;
    out.local = attempts(mail::Channel::Local, lifetime, policy);
    out.remote = attempts(mail::Channel::Remote, lifetime, policy);
    return out;
}

std::int64_t RetryPlan::span() const
{
    return std::max({kWeek, lifetime, local.empty() ? 0 : local.back(), remote.empty() ? 0 : remote.back()});
}

void RetryPlanModel::setPlan(const RetryPlan &plan)
{
    if (plan == m_plan)
        return;
    beginResetModel();
    m_plan = plan;
    endResetModel();
}

QString RetryPlanModel::sentences(const RetryPlan &plan)
{
    if (plan.remote.size() < 2 || plan.local.size() < 2)
        return tr("A message is tried once, and returned to its sender if that fails.");
    QString out = tr("Mail to other hosts is tried %1 times, the second time after %2, the last time after %3; then it is returned to its sender.",
                     "number, time span, time span")
                      .arg(Format::count(plan.remote.size()), Format::span(plan.remote[1]), Format::span(plan.remote.back()));
    out += u' ' + tr("Mail to people of this hub is tried %1 times, the second time after %2, the last time after %3.", "number, time span, time span")
                      .arg(Format::count(plan.local.size()), Format::span(plan.local[1]), Format::span(plan.local.back()));
    if (plan.noticeAfter > 0)
        out += u' ' + tr("After %1 the sender is told of the delay.", "time span").arg(Format::span(plan.noticeAfter));
    return out;
}

int RetryPlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(std::max(m_plan.local.size(), m_plan.remote.size()));
}

int RetryPlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant RetryPlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const auto column = static_cast<Column>(index.column());
    if (column == Attempt)
        return Format::count(row + 1);
    const auto &times = column == Remote || column == RemoteWait ? m_plan.remote : m_plan.local;
    if (row >= times.size())
        return QString();
    if (column == RemoteWait || column == LocalWait)
        return row == 0 ? QString() : Format::span(times[row] - times[row - 1]);
    if (row == 0)
        return tr("at once");
    const auto text = Format::span(times[row]);
    return row + 1 == times.size() ? tr("%1, last", "time span of the last attempt").arg(text) : text;
}

QVariant RetryPlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Attempt:
        return tr("Attempt");
    case Remote:
        return tr("To other hosts");
    case RemoteWait:
    case LocalWait:
        return tr("Wait");
    case Local:
        return tr("To people here");
    case Columns:
        break;
    }
    return {};
}

} // namespace mw::gui
