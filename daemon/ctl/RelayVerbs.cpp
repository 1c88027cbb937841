// SPDX-License-Identifier: GPL-3.0-or-later
// Who may connect and relay, and which senders are refused.
#include "daemon/ctl/ChangeReport.h"
#include "daemon/ctl/Format.h"
#include "daemon/ctl/Verbs.h"

#include "shared/rpc/Blocked.h"
#include "shared/rpc/Relaying.h"

using namespace Qt::StringLiterals;

namespace mw::ctl {
namespace {

using rpc::relaying::Rule;

// The address of a rule; "default" stands for everybody else, whose address is empty.
std::string addressOf(const Session &session)
{
    return session.argument(0) == u"default" ? std::string() : session.text(0);
}

QString inWords(const Rule &rule)
{
    if (!rule.allow)
        return u"may not connect"_s;
    return rule.relay ? u"may relay"_s : u"may connect"_s;
}

QString environmentOf(const Rule &rule)
{
    QStringList out;
    if (!rule.suffix.empty())
        out << u"RELAYCLIENT="_s + harmless(rule.suffix);
    for (const auto &variable : rule.environment)
        out << harmless(variable.name) + u'=' + harmless(variable.value);
    return out.join(u' ');
}

void list(Session &session)
{
    session.ask<rpc::relaying::List>({}, [](const rpc::relaying::List::Reply &reply) {
        Columns columns({u"CLIENT"_s, u"WHAT"_s, u"ENVIRONMENT"_s, u"NOTE"_s});
        for (const auto &rule : reply.rules)
            columns.add({rule.address.empty() ? u"default"_s : harmless(rule.address), inWords(rule), environmentOf(rule), harmless(rule.note)});
        Session::print(columns.text());
        for (const auto &remark : reply.remarks)
            Session::print(harmless(reply.path) + u": "_s + harmless(remark) + u'\n');
        if (!reply.compiled)
            Session::print(u"%1.cdb does not say the same as %1.\n"_s.arg(harmless(reply.path)));
    });
}

void add(Session &session)
{
    rpc::relaying::Add::Request request;
    request.address = addressOf(session);
    request.allow = !session.hasFlag(u"--deny"_s);
    request.relay = request.allow && !session.hasFlag(u"--no-relay"_s);
    std::vector<rpc::relaying::Variable> environment;
    for (const auto &given : session.options(u"--env"_s)) {
        const auto equals = given.indexOf(u'=');
        if (equals <= 0) {
            Session::complain(u"--env needs NAME=VALUE"_s);
            return session.finish(kUsage);
        }
        environment.push_back({given.left(equals).toStdString(), given.mid(equals + 1).toStdString()});
    }
    if (!environment.empty())
        request.environment = std::move(environment);
    if (const auto suffix = session.option(u"--suffix"_s); !suffix.isEmpty())
        request.suffix = suffix.toStdString();
    if (const auto comment = session.option(u"--comment"_s); !comment.isEmpty())
        request.note = comment.toStdString();
    if (session.hasFlag(u"--replace"_s))
        request.replace = true;
    change<rpc::relaying::Add>(session, std::move(request));
}

void test(Session &session)
{
    rpc::relaying::Test::Request request{.address = session.text(0), .host = {}, .acts = {}};
    if (const auto host = session.option(u"--name"_s); !host.isEmpty())
        request.host = host.toStdString();
    session.ask<rpc::relaying::Test>(request, [&session](const rpc::relaying::Test::Reply &reply) {
        for (const auto &step : reply.steps)
            Session::print(u"  "_s + harmless(step) + u'\n');
        const auto rule = reply.matched ? reply.rule : Rule{};
        Session::print(session.argument(0) + u' ' + inWords(rule) + (rule.allow && !rule.relay ? u", and not relay"_s : QString()) + u".\n"_s);
        if (const auto environment = environmentOf(rule); !environment.isEmpty())
            Session::print(u"  with "_s + environment + u'\n');
    });
}

void testBlocked(Session &session)
{
    session.ask<rpc::blocked::Test>({.sender = session.text(0), .acts = {}}, [&session](const rpc::blocked::Test::Reply &reply) {
        for (const auto &step : reply.steps)
            Session::print(u"  "_s + harmless(step) + u'\n');
        Session::print(reply.refused ? u"Mail from %1 is refused by line %2: %3\n"_s.arg(session.argument(0)).arg(reply.line).arg(harmless(reply.entry))
                                     : u"Mail from %1 is not refused.\n"_s.arg(session.argument(0)));
    });
}

} // namespace

std::vector<Verb> relayVerbs()
{
    return {
        verbOf<rpc::relaying::List>({}, list),
        verbOf<rpc::relaying::Add>(u"CLIENT"_s, add),
        verbOf<rpc::relaying::Remove>(u"CLIENT"_s, [](Session &s) { change<rpc::relaying::Remove>(s, {.address = addressOf(s), .manner = {}}); }),
        verbOf<rpc::relaying::Test>(u"ADDRESS"_s, test),
        verbOf<rpc::blocked::Test>(u"SENDER"_s, testBlocked),
    };
}

} // namespace mw::ctl
