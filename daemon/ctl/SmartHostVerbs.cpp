// SPDX-License-Identifier: GPL-3.0-or-later
// Relays for outgoing mail.
#include "daemon/ctl/AskPassword.h"
#include "daemon/ctl/ChangeReport.h"
#include "daemon/ctl/Format.h"
#include "daemon/ctl/Verbs.h"

#include "shared/base/Text.h"
#include "shared/mail/RelayEntry.h"
#include "shared/rpc/SmartHosts.h"

using namespace Qt::StringLiterals;

namespace mw::ctl {
namespace {

void usage(Session &session, const QString &text)
{
    Session::complain(text);
    session.finish(kUsage);
}

void print(const rpc::smarthosts::SmartHost &host)
{
    const auto login = host.user.empty() ? u"without a login"_s
                                         : u"as %1, %2"_s.arg(harmless(host.user), harmless(host.secret));
    Session::print(u"%1: through %2 port %3, %4; %5\n"_s.arg(harmless(host.scope), harmless(host.host))
                       .arg(host.port)
                       .arg(login, harmless(host.tls)));
    if (!host.problem.empty())
        Session::print(u"It cannot be used: %1\n"_s.arg(harmless(host.problem)));
}

void show(Session &session)
{
    session.ask<rpc::smarthosts::Show>({}, [](const rpc::smarthosts::Show::Reply &reply) {
        if (reply.hosts.empty())
            Session::print(u"Mail goes where DNS says, through no relay.\n"_s);
        for (const auto &host : reply.hosts)
            print(host);
    });
}

void set(Session &session)
{
    const auto relay = mail::parseRelayEntry(session.text(1));
    if (relay.relay.kind != mail::SmtpRoute::Kind::Relay || !relay.user.empty())
        return usage(session, u"\"%1\" is no relay: write NAME or NAME:PORT"_s.arg(harmless(session.text(1))));
    rpc::smarthosts::Set::Request request{.scope = session.text(0),
                                          .host = relay.relay.host,
                                          .port = relay.hasPort ? relay.relay.port : 0,
                                          .user = session.option(u"--user"_s).toStdString(),
                                          .password = {},
                                          .token = session.option(u"--token"_s).toStdString(),
                                          .tls = session.option(u"--tls"_s).toStdString(),
                                          .manner = {}};
    if (!request.user.empty() && request.token.empty()) {
        const auto password = askPassword(session, harmless(request.user), harmless(request.host));
        if (!password)
            return;
        request.password = password->text();
    }
    change<rpc::smarthosts::Set>(session, std::move(request));
}

void test(Session &session)
{
    session.prepare(rpc::smarthosts::Test::right);
    session.client().call<rpc::smarthosts::Test>(
        {session.text(0)}, &session, [&session](const rpcqt::Answer<rpc::smarthosts::Test> &answer) {
            if (!answer)
                return session.finish(answer.error());
            if (session.wantsJson())
                Session::printJson(rpcqt::recordToJson(*answer));
            else
                for (const auto line : text::lines(answer->text))
                    Session::print(harmless(std::string(line)) + u'\n');
            session.finish(answer->works ? kDone : kRefused);
        });
}

} // namespace

std::vector<Verb> smartHostVerbs()
{
    return {
        verbOf<rpc::smarthosts::Show>({}, show),
        verbOf<rpc::smarthosts::Set>(u"FOR RELAY"_s, set),
        verbOf<rpc::smarthosts::Remove>(u"FOR"_s,
                                        [](Session &s) { change<rpc::smarthosts::Remove>(s, {.scope = s.text(0), .manner = {}}); }),
        verbOf<rpc::smarthosts::Test>(u"FOR"_s, test),
    };
}

} // namespace mw::ctl
