// SPDX-License-Identifier: GPL-3.0-or-later
// The recipients of one message: state, address, channel, next try.
#pragma once

#include "shared/rpc/Queue.h"

#include <QAbstractTableModel>

namespace mw::gui {

class RecipientModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { State, Address, ChannelName, NextTry, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    // Those not done come first.
    void setMessage(const rpc::queue::Message &message);
    bool isDone(int row) const { return m_message.recipients[static_cast<std::size_t>(row)].done; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    rpc::queue::Message m_message;
};

} // namespace mw::gui
