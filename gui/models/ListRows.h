// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the page Mailing lists, with what waits to be applied to lists and members.
#pragma once

#include "gui/models/RowsModel.h"
#include "gui/models/StagedChanges.h"
#include "gui/models/Waiting.h"

#include "shared/rpc/Lists.h"

#include <QCoreApplication>

#include <vector>

namespace mw::gui {

struct ListRow {
    rpc::lists::MailingList list;
    Waiting waiting = Waiting::Nothing;
};

struct MemberRow {
    rpc::lists::Member member;
    Waiting waiting = Waiting::Nothing;
};

class ListRows {
    Q_DECLARE_TR_FUNCTIONS(ListRows)
public:
    // As they would be with those acts.
    static std::vector<ListRow> lists(const std::vector<rpc::lists::MailingList> &lists, const QList<StagedAct> &acts);
    static std::vector<MemberRow> members(const QString &list, const std::vector<rpc::lists::Member> &members, const QList<StagedAct> &acts);

    static QStringList listHeadings();
    // `lastPost`: unix seconds; 0: not known.
    static TableRow row(const ListRow &list, std::int64_t lastPost);
    static QStringList memberHeadings();
    static TableRow row(const MemberRow &member);
    static QString deliveryName(rpc::lists::Delivery delivery);
};

} // namespace mw::gui
