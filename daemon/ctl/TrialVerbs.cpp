// SPDX-License-Identifier: GPL-3.0-or-later
// What is tried before it is set: a name, a relay with its login, and a mail through the hub.
#include "daemon/ctl/AskPassword.h"
#include "daemon/ctl/Format.h"
#include "daemon/ctl/Verbs.h"

#include "shared/base/Text.h"
#include "shared/mail/RelayEntry.h"
#include "shared/rpc/Trials.h"

using namespace Qt::StringLiterals;

namespace mw::ctl {
namespace {

// Ends the session by whether it went well, with the reply as JSON if that is wanted.
template <rpc::Method M>
void tryIt(Session &session, const typename M::Request &request, std::function<bool(const typename M::Reply &)> show)
{
    session.prepare(M::right);
    session.client().call<M>(request, &session, [&session, show = std::move(show)](const rpcqt::Answer<M> &answer) {
        if (!answer)
            return session.finish(answer.error());
        if (session.wantsJson())
            Session::printJson(rpcqt::recordToJson(*answer));
        session.finish(show(*answer) ? kDone : kRefused);
    });
}

void printList(const QString &title, const std::vector<std::string> &words)
{
    QStringList out;
    for (const auto &word : words)
        out << harmless(word);
    Session::print(title.leftJustified(12) + (out.isEmpty() ? u"-"_s : out.join(u", "_s)) + u'\n');
}

void lookUp(Session &session)
{
    const bool prints = !session.wantsJson();
    tryIt<rpc::trials::LookUp>(session, {.host = session.text(0)}, [prints](const rpc::trials::LookUp::Reply &reply) {
        if (prints) {
            printList(u"addresses"_s, reply.addresses);
            printList(u"their names"_s, reply.names);
            printList(u"mail to"_s, reply.exchangers);
            Session::print(reply.ours ? u"An address of this machine is among them.\n"_s : u"None of them is an address of this machine.\n"_s);
            if (!reply.addresses.empty() && !reply.matches)
                Session::print(u"The addresses do not lead back to this name; some servers take no mail from such a host.\n"_s);
            if (!reply.trouble.empty())
                Session::print(u"No answer: "_s + harmless(reply.trouble) + u'\n');
        }
        return reply.trouble.empty() && !reply.addresses.empty();
    });
}

void logIn(Session &session)
{
    const auto relay = mail::parseRelayEntry(session.text(0));
    if (relay.relay.kind != mail::SmtpRoute::Kind::Relay || !relay.user.empty()) {
        Session::complain(u"\"%1\" is no relay: write NAME or NAME:PORT"_s.arg(harmless(session.text(0))));
        return session.finish(kUsage);
    }
    rpc::trials::LogIn::Request request{.host = relay.relay.host,
                                        .port = relay.hasPort ? relay.relay.port : 0,
                                        .user = session.option(u"--user"_s).toStdString(),
                                        .password = {},
                                        .tls = session.option(u"--tls"_s).toStdString(),
                                        .ownName = session.option(u"--helo"_s).toStdString()};
    if (!request.user.empty()) {
        const auto password = askPassword(session, harmless(request.user), harmless(request.host));
        if (!password)
            return;
        request.password = password->text();
    }
    const bool prints = !session.wantsJson();
    tryIt<rpc::trials::LogIn>(session, request, [prints](const rpc::trials::LogIn::Reply &reply) {
        for (const auto line : text::lines(reply.text)) {
            if (prints)
                Session::print(harmless(std::string(line)) + u'\n');
        }
        return reply.works;
    });
}

void sendMail(Session &session)
{
    const bool prints = !session.wantsJson();
    tryIt<rpc::trials::SendMail>(session, {.recipient = session.text(0)}, [prints](const rpc::trials::SendMail::Reply &reply) {
        if (prints)
            Session::print((reply.accepted ? u"The hub has taken it: "_s : u"The hub has not taken it: "_s) + harmless(reply.said) + u'\n');
        return reply.accepted;
    });
}

} // namespace

std::vector<Verb> trialVerbs()
{
    return {verbOf<rpc::trials::LookUp>(u"HOST"_s, lookUp), verbOf<rpc::trials::LogIn>(u"RELAY"_s, logIn), verbOf<rpc::trials::SendMail>(u"ADDRESS"_s, sendMail)};
}

} // namespace mw::ctl
