// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the page Mailing lists.
#include "gui/models/ListRows.h"

#include "gui/models/Format.h"

#include <algorithm>

namespace mw::gui {

using rpc::lists::Delivery;
using rpc::lists::MailingList;

namespace {

ListRow &rowOf(std::vector<ListRow> &rows, const std::string &address)
{
    auto place = std::ranges::find(rows, address, [](const ListRow &row) { return row.list.address; });
    if (place == rows.end())
        place = rows.insert(place, ListRow{MailingList{.address = address}, Waiting::Added});
    return *place;
}

void mark(ListRow &row, Waiting waiting)
{
    if (row.waiting != Waiting::Added)
        row.waiting = waiting;
}

MemberRow &rowOf(std::vector<MemberRow> &rows, const std::string &address)
{
    auto place = std::ranges::find(rows, address, [](const MemberRow &row) { return row.member.address; });
    if (place == rows.end())
        place = rows.insert(place, MemberRow{{.address = address}, Waiting::Added});
    return *place;
}

} // namespace

std::vector<ListRow> ListRows::lists(const std::vector<MailingList> &lists, const QList<StagedAct> &acts)
{
    std::vector<ListRow> out;
    for (const auto &list : lists)
        out.push_back({list, Waiting::Nothing});
    for (const auto &act : acts) {
        if (const auto create = requestOf<rpc::lists::Create>(act))
            rowOf(out, create->address).list.owners = {create->owner};
        else if (const auto remove = requestOf<rpc::lists::Remove>(act))
            mark(rowOf(out, remove->address), Waiting::Removed);
        else if (const auto owner = requestOf<rpc::lists::SetOwner>(act))
            mark(rowOf(out, owner->address), Waiting::Changed), rowOf(out, owner->address).list.owners = owner->owners;
        else if (const auto add = requestOf<rpc::lists::AddMembers>(act))
            mark(rowOf(out, add->address), Waiting::Changed);
        else if (const auto less = requestOf<rpc::lists::RemoveMembers>(act))
            mark(rowOf(out, less->address), Waiting::Changed);
    }
    std::ranges::sort(out, {}, [](const ListRow &row) { return row.list.address; });
    return out;
}

std::vector<MemberRow> ListRows::members(const QString &list, const std::vector<rpc::lists::Member> &members, const QList<StagedAct> &acts)
{
    std::vector<MemberRow> out;
    for (const auto &member : members)
        out.push_back({member, Waiting::Nothing});
    const auto address = list.toStdString();
    for (const auto &act : acts) {
        const auto add = requestOf<rpc::lists::AddMembers>(act);
        const auto remove = requestOf<rpc::lists::RemoveMembers>(act);
        for (const auto &member : add && add->address == address ? add->members : std::vector<std::string>()) {
            auto &row = rowOf(out, member);
            const auto delivery = add->delivery.value_or(Delivery::Mail);
            if (row.waiting == Waiting::Nothing && row.member.delivery != delivery)
                row.waiting = Waiting::Changed;
            row.member.delivery = delivery;
        }
        for (const auto &member : remove && remove->address == address ? remove->members : std::vector<std::string>())
            rowOf(out, member).waiting = Waiting::Removed;
    }
    std::ranges::sort(out, {}, [](const MemberRow &row) { return row.member.address; });
    return out;
}

QStringList ListRows::listHeadings()
{
    return {tr("List"), tr("Members"), tr("Owner"), tr("Last post"), tr("State")};
}

TableRow ListRows::row(const ListRow &row, std::int64_t lastPost)
{
    const auto &list = row.list;
    TableRow out;
    out.key = Format::fromUtf8(list.address);
    out.staged = row.waiting != Waiting::Nothing;
    QStringList owners;
    for (const auto &owner : list.owners)
        owners.append(Format::fromUtf8(owner));
    const auto all = static_cast<std::uint64_t>(list.subscribers + list.digest + list.silent);
    TableCell state{.text = tr("takes mail"), .glyph = QStringLiteral("success"), .tone = CellTone::Good};
    if (!list.wired)
        state = {.text = tr("mail does not reach it: its .qmail files are missing"), .glyph = QStringLiteral("error"), .tone = CellTone::Bad};
    if (out.staged)
        state = {.text = waitingWords(row.waiting), .glyph = QStringLiteral("edited"), .tone = CellTone::Active};
    TableCell members{.text = row.waiting == Waiting::Added ? QStringLiteral("–") : Format::count(all)};
    if (list.digest + list.silent > 0)
        members.tip = tr("%1 get each message, %2 digests, %3 nothing", "three numbers").arg(list.subscribers).arg(list.digest).arg(list.silent);
    out.cells = {{.text = out.key}, members, {.text = owners.join(QStringLiteral(", "))},
                 {.text = lastPost > 0 ? Format::moment(lastPost) : QStringLiteral("–"), .muted = true, .tip = lastPost > 0 ? QString() : tr("None in the last 24 hours")}, state};
    return out;
}

QStringList ListRows::memberHeadings()
{
    return {tr("Member"), tr("Gets"), tr("State")};
}

QString ListRows::deliveryName(Delivery delivery)
{
    switch (delivery) {
    case Delivery::Mail:
        return tr("each message");
    case Delivery::Digest:
        return tr("digests");
    case Delivery::Nothing:
        break;
    }
    return tr("nothing");
}

TableRow ListRows::row(const MemberRow &member)
{
    TableRow out;
    out.key = Format::fromUtf8(member.member.address);
    out.staged = member.waiting != Waiting::Nothing;
    TableCell state;
    if (out.staged)
        state = {.text = waitingWords(member.waiting), .glyph = QStringLiteral("edited"), .tone = CellTone::Active};
    out.cells = {{.text = out.key}, {.text = deliveryName(member.member.delivery), .muted = true}, state};
    return out;
}

} // namespace mw::gui
