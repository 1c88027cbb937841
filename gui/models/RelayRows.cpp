// SPDX-License-Identifier: GPL-3.0-or-later
// Who may connect and who may send mail to anywhere: the rules as the helper says them, with what waits put on top.
#include "gui/models/RelayRows.h"

#include "gui/models/Format.h"

#include <algorithm>

namespace mw::gui {

namespace {

RelayRule *find(QList<RelayRule> &rules, const std::string &address)
{
    const auto place = std::ranges::find_if(rules, [&](const RelayRule &rule) { return rule.rule.address == address; });
    return place == rules.end() ? nullptr : &*place;
}

void put(QList<RelayRule> &rules, const StagedAct &act)
{
    if (const auto remove = requestOf<rpc::relaying::Remove>(act)) {
        if (auto *there = find(rules, remove->address))
            *there = {there->rule, true, true};
        return;
    }
    const auto add = requestOf<rpc::relaying::Add>(act);
    if (!add)
        return;
    auto *there = find(rules, add->address);
    RelayRule rule;
    rule.staged = true;
    rule.rule.address = add->address;
    rule.rule.allow = add->allow;
    rule.rule.relay = add->relay;
    rule.rule.suffix = add->suffix.value_or(std::string());
    rule.rule.environment = add->environment.value_or(std::vector<rpc::relaying::Variable>());
    rule.rule.note = add->note.value_or(std::string());
    if (there)
        *there = rule;
    else
        rules.append(rule);
}

} // namespace

QList<RelayRule> RelayRows::rules(const std::vector<rpc::relaying::Rule> &rules, const QList<StagedAct> &acts)
{
    QList<RelayRule> out;
    for (const auto &rule : rules)
        out.append({rule});
    for (const auto &act : acts)
        put(out, act);
    return out;
}

QStringList RelayRows::headings()
{
    return {tr("From"), tr("May relay"), tr("Other settings"), tr("Note")};
}

QString RelayRows::from(const QString &address)
{
    if (address.isEmpty())
        return tr("everybody else");
    if (address == QStringLiteral("127.") || address == QStringLiteral("127.0.0.1") || address == QStringLiteral("::1"))
        return tr("%1 (this computer)", "address").arg(address);
    if (address.startsWith(QStringLiteral("=.")))
        return tr("hosts below %1", "domain").arg(address.mid(2));
    if (address.startsWith(u'='))
        return tr("the host %1", "host name").arg(address.mid(1));
    if (address.endsWith(u'.') || (address.endsWith(u':') && !address.endsWith(QStringLiteral("::"))))
        return tr("%1… (all that begin so)", "beginning of an IP address").arg(address);
    return address;
}

QString RelayRows::settings(const rpc::relaying::Rule &rule)
{
    QStringList out;
    if (!rule.allow)
        return tr("may not connect");
    if (!rule.suffix.empty())
        out.append(QStringLiteral("RELAYCLIENT=") + Format::fromUtf8(rule.suffix));
    for (const auto &variable : rule.environment)
        out.append(Format::fromUtf8(variable.name) + u'=' + Format::fromUtf8(variable.value));
    return out.join(QStringLiteral("  "));
}

QList<TableRow> RelayRows::rows(const QList<RelayRule> &rules)
{
    QList<TableRow> out;
    for (const auto &[rule, staged, removed] : rules) {
        TableCell may{tr("no"), QStringLiteral("skipped"), CellTone::Neutral};
        if (removed)
            may = {tr("goes, not applied yet"), QStringLiteral("remove"), CellTone::Waiting};
        else if (!rule.allow)
            may = {tr("no, is turned away"), QStringLiteral("blocked"), CellTone::Bad};
        else if (rule.relay && rule.address.empty())
            may = {tr("yes, everybody: an open relay"), QStringLiteral("error"), CellTone::Bad};
        else if (rule.relay)
            may = {tr("yes"), QStringLiteral("success"), CellTone::Good};
        TableCell note{Format::fromUtf8(rule.note)};
        note.muted = true;
        TableCell others{settings(rule)};
        others.muted = true;
        const auto address = Format::fromUtf8(rule.address);
        // A selection without a key is none.
        out.append({address.isEmpty() ? QString::fromLatin1(kEverybody) : address, {{from(address)}, may, others, note}, staged});
    }
    return out;
}

QString RelayRows::sentence(const QString &client, const rpc::relaying::Test::Reply &reply)
{
    const QString rule = reply.matched ? tr("By the rule for %1.", "whom a rule is for").arg(from(Format::fromUtf8(reply.rule.address)))
                                       : tr("No rule is for it.");
    if (!reply.allowed)
        return tr("%1 may not connect: it is turned away.", "address of a client").arg(client) + u' ' + rule;
    if (reply.relay)
        return tr("%1 may send mail to anybody in the world through this hub.", "address of a client").arg(client) + u' ' + rule;
    return tr("%1 may send mail to people of this hub only; to others after a login.", "address of a client").arg(client) + u' ' + rule;
}

} // namespace mw::gui
