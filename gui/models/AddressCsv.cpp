// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/AddressCsv.h"

#include "shared/rpcqt/AddressTable.h"
#include "shared/rpcqt/CsvText.h"

#include <algorithm>

namespace mw::gui {

using Problem = rpcqt::AddressTableProblem;

namespace {

bool isAddress(const QString &text)
{
    const auto at = text.lastIndexOf(u'@');
    const bool odd = std::ranges::any_of(text, [](QChar c) { return c.isSpace() || c.unicode() < 0x20 || c == u'<' || c == u'>' || c == u','; });
    return at > 0 && at < text.size() - 1 && !odd;
}

} // namespace

QString AddressCsv::sentenceOf(const Problem &problem)
{
    const auto line = QString::number(problem.line);
    const auto says = [&](const QString &what) { return tr("Line %1: %2.", "number, what is wrong").arg(line, what); };
    switch (problem.kind) {
    case Problem::Kind::OpenQuote:
        return tr("Line %1: a quotation mark is never closed.", "number").arg(line);
    case Problem::Kind::NoAddress:
        return says(tr("“%1” is not an address").arg(problem.cell));
    case Problem::Kind::NoKind:
        return says(tr("“%1” is no kind of delivery: write forward, mailbox, program or discard").arg(problem.cell));
    case Problem::Kind::NoTarget:
        return says(tr("it does not say where the mail goes"));
    case Problem::Kind::RelativePath:
        break;
    }
    return says(tr("a mailbox is a path that begins with / or ./"));
}

AddressTable AddressCsv::addresses(const QString &text)
{
    auto table = rpcqt::readAddressTable(text);
    AddressTable out{.entries = std::move(table.entries), .problems = {}};
    for (const auto &problem : table.problems)
        out.problems.append(sentenceOf(problem));
    return out;
}

MemberTable AddressCsv::members(const QString &text)
{
    MemberTable out;
    const auto table = rpcqt::parseCsv(text);
    if (table.wrongLine > 0)
        out.problems.append(sentenceOf({table.wrongLine, Problem::Kind::OpenQuote, {}}));
    for (const auto &row : table.rows) {
        const QString member = row.cells.front();
        if (&row == &table.rows.front() && rpcqt::isAddressHeading(row))
            continue;
        if (!isAddress(member))
            out.problems.append(sentenceOf({row.line, Problem::Kind::NoAddress, member}));
        else if (!out.members.contains(member, Qt::CaseInsensitive))
            out.members.append(member);
    }
    return out;
}

} // namespace mw::gui
