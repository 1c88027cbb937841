// SPDX-License-Identifier: GPL-3.0-or-later
// The recipients of one message: state, address, channel, next try.
#include "gui/models/RecipientModel.h"

#include "gui/models/Format.h"

#include "shared/base/Clock.h"

#include <algorithm>

namespace mw::gui {

void RecipientModel::setMessage(const rpc::queue::Message &message)
{
    beginResetModel();
    m_message = message;
    std::ranges::stable_sort(m_message.recipients, {}, &rpc::queue::Recipient::done);
    endResetModel();
}

int RecipientModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_message.recipients.size());
}

int RecipientModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant RecipientModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const auto &recipient = m_message.recipients[static_cast<std::size_t>(index.row())];
    const bool local = recipient.channel == rpc::queue::Channel::Local;
    switch (static_cast<Column>(index.column())) {
    case State:
        return recipient.done ? tr("done") : tr("waiting");
    case Address:
        return role == Qt::ToolTipRole ? Format::tip(Format::fromUtf8(recipient.address)) : Format::fromUtf8(recipient.address);
    case ChannelName:
        return local ? tr("local") : tr("remote");
    case NextTry: {
        const auto &next = local ? m_message.nextLocal : m_message.nextRemote;
        return recipient.done || !next ? QString() : Format::untilMoment(*next, clock::now());
    }
    case Columns:
        break;
    }
    return {};
}

QVariant RecipientModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case State:
        return tr("State");
    case Address:
        return tr("Recipient");
    case ChannelName:
        return tr("Delivery");
    case NextTry:
        return tr("Next try");
    case Columns:
        break;
    }
    return {};
}

} // namespace mw::gui
