// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the page Users.
#include "gui/models/UserRows.h"

#include "gui/models/DotQmailWords.h"
#include "gui/models/Format.h"
#include "gui/models/HelperWords.h"

#include <algorithm>

namespace mw::gui {

using rpc::users::Candidate;
using rpc::users::Compiled;
using rpc::users::Kind;
using rpc::users::Rule;
using rpc::users::Source;

namespace {

TableCell waitingCell(Waiting waiting)
{
    const bool goes = waiting == Waiting::Removed;
    return {.text = waitingWords(waiting), .glyph = goes ? QStringLiteral("remove") : QStringLiteral("edited"), .tone = goes ? CellTone::Waiting : CellTone::Active};
}

// Rules that somebody wrote for some addresses alone, or that came with the hub, are no picture of the accounts.
bool wasMadeFromAccounts(const rpc::users::List::Reply &users)
{
    return std::ranges::any_of(users.rules, [&](const Rule &rule) {
        const auto begin = (rule.kind == Kind::Exact ? '=' : '+') + rule.local + ':';
        const bool goes = std::ranges::any_of(users.rebuildRemoves, [&](const std::string &line) { return line.starts_with(begin); });
        return rule.user != "alias" && rule.kind == Kind::Exact && rule.local == rule.user && !goes;
    });
}

} // namespace

QStringList UserRows::accountHeadings()
{
    return {tr("User"), tr("Mailbox"), tr("Own .qmail"), tr("Password for mail")};
}

QString UserRows::mailbox(const QString &delivery)
{
    if (delivery.startsWith(u'|'))
        return tr("a program");
    return delivery.endsWith(u'/') ? tr("Maildir %1", "path").arg(delivery) : tr("mbox file %1", "path").arg(delivery);
}

TableRow UserRows::account(const rpc::users::Account &account, const OwnDotQmail *own, const std::optional<std::vector<rpc::passwords::Person>> &passwords,
                           const QString &standard, const AccountWaiting &waiting)
{
    TableRow out;
    out.key = Format::fromUtf8(account.name);
    out.staged = waiting.dotQmail || waiting.password != Waiting::Nothing;
    TableCell box{.text = mailbox(standard), .muted = true};
    TableCell file{.text = tr("none"), .muted = true};
    if (!own) {
        file.text = QStringLiteral("…");
    } else if (!own->problem.isEmpty()) {
        file = {.text = tr("cannot be read"), .glyph = QStringLiteral("warning"), .tone = CellTone::Waiting, .tip = own->problem};
    } else if (own->present) {
        const auto sentences = DotQmailWords::sentences(own->content);
        const auto others = static_cast<int>(sentences.size()) - 1;
        const QString first = sentences.isEmpty() ? QString() : sentences.front().sentence;
        file = {.text = others > 0 ? tr("%1 And %n more.", nullptr, others).arg(first) : first};
        const bool warns = std::ranges::any_of(sentences, &DotQmailSentence::warns);
        if (warns)
            file.glyph = QStringLiteral("warning"), file.tone = CellTone::Waiting;
        box = {.text = tr("as its .qmail says"), .muted = true};
    }
    if (!account.receives)
        box = {.text = tr("gets no mail"), .glyph = QStringLiteral("information"), .muted = true, .tip = HelperWords::sentence(account.why)};
    const auto isIts = [&](const rpc::passwords::Person &person) { return person.name == account.name; };
    TableCell password{.text = QStringLiteral("–"), .muted = true};
    if (passwords)
        password.text = std::ranges::any_of(*passwords, isIts) ? tr("its own, for mail") : tr("that of the account");
    if (waiting.password != Waiting::Nothing)
        password = waitingCell(waiting.password);
    if (waiting.dotQmail)
        file = waitingCell(Waiting::Changed);
    out.cells = {{.text = out.key}, box, file, password};
    return out;
}

QStringList UserRows::ruleHeadings()
{
    return {tr("Address"), tr("Given to"), tr("Home"), tr(".qmail files"), tr("State")};
}

QString UserRows::ruleKey(Kind kind, const QString &local)
{
    return (kind == Kind::Exact ? u'=' : u'+') + local;
}

QString UserRows::ruleAddress(const Rule &rule)
{
    const QString local = Format::fromUtf8(rule.local);
    if (rule.kind == Kind::Exact)
        return local;
    return local.isEmpty() ? tr("everything else") : local + u'…';
}

TableRow UserRows::rule(const Rule &rule, Waiting waiting)
{
    TableRow out;
    out.key = ruleKey(rule.kind, Format::fromUtf8(rule.local));
    out.staged = waiting != Waiting::Nothing;
    const QString file = QStringLiteral(".qmail") + Format::fromUtf8(rule.dash) + Format::fromUtf8(rule.extension);
    TableCell state{.text = tr("line %1", "number").arg(rule.line), .muted = true};
    if (out.staged)
        state = waitingCell(waiting);
    else if (rule.beaten)
        state = {.text = tr("never used: an earlier line has the same address"), .glyph = QStringLiteral("warning"), .tone = CellTone::Waiting};
    out.cells = {{.text = ruleAddress(rule)},
                 {.text = Format::fromUtf8(rule.user)},
                 {.text = Format::fromUtf8(rule.home), .muted = true},
                 {.text = rule.kind == Kind::Prefix ? file + u'…' : file, .muted = true},
                 state};
    return out;
}

QStringList UserRows::candidateHeadings()
{
    return {tr("Winner"), tr("What is asked"), tr("Account"), tr("File"), tr("Why")};
}

TableRow UserRows::candidate(const Candidate &candidate, int place)
{
    TableRow out;
    out.key = QString::number(place);
    QString source;
    switch (candidate.source) {
    case Source::ExactRule:
        source = tr("rule for exactly this address");
        break;
    case Source::PrefixRule:
        source = tr("rule for addresses that begin with %1", "how they begin").arg(Format::fromUtf8(candidate.rule.local));
        break;
    case Source::Account:
        source = tr("account of this computer");
        break;
    case Source::Alias:
        source = tr("the hub’s own addresses");
        break;
    }
    const TableCell winner = candidate.wins ? TableCell{.text = tr("wins"), .glyph = QStringLiteral("success"), .tone = CellTone::Good} : TableCell{.text = QStringLiteral("–"), .muted = true};
    out.cells = {winner,
                 {.text = source, .muted = !candidate.wins},
                 {.text = Format::fromUtf8(candidate.rule.user), .muted = !candidate.wins},
                 {.text = Format::fromUtf8(candidate.file), .muted = true},
                 {.text = HelperWords::sentence(candidate.why), .muted = !candidate.wins}};
    return out;
}

QStringList UserRows::alarms(const rpc::users::List::Reply &users)
{
    QStringList out;
    if (!users.present)
        return out;
    const auto come = static_cast<int>(users.rebuildAdds.size());
    const auto go = static_cast<int>(users.rebuildRemoves.size());
    if (users.compiled == Compiled::Stale)
        out.append(tr("users/assign was changed after it was compiled: what it says now does not hold yet."));
    if (users.compiled == Compiled::Missing)
        out.append(tr("users/assign has not been compiled: none of its rules holds."));
    if (come + go > 0 && wasMadeFromAccounts(users)) {
        out.append(tr("Accounts of this computer have changed since the rules were made from them: %1, %2.", "lines that would come, lines that would go")
                       .arg(tr("%n line(s) missing", nullptr, come), tr("%n line(s) too many", nullptr, go)));
    }
    if (!users.rebuildFails.empty())
        out.append(tr("The rules cannot be made from the accounts: %1", "a sentence").arg(HelperWords::sentence(users.rebuildFails)));
    return out;
}

} // namespace mw::gui
