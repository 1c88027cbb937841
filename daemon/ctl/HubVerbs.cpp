// SPDX-License-Identifier: GPL-3.0-or-later
// status, hub stop, who else is there, and the control files.
#include "daemon/ctl/Format.h"
#include "daemon/ctl/Verbs.h"

#include "shared/base/Clock.h"
#include "shared/rpc/Control.h"
#include "shared/rpc/Hub.h"
#include "shared/rpc/Presence.h"
#include "shared/rpc/Services.h"

#include <QtCore/QJsonDocument>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace mw::ctl {
namespace {

QString joined(const std::vector<std::string> &words)
{
    QStringList out;
    for (const auto &word : words)
        out << harmless(word);
    return out.isEmpty() ? u"-"_s : out.join(u", "_s);
}

QString wordsOf(rpc::services::State state)
{
    return state == rpc::services::State::NotSupervised ? u"not supervised"_s
                                                        : QString::fromStdString(std::string(rpc::nameOf(state)));
}

void printStatus(const rpc::hub::GetStatus::Reply &hub)
{
    const auto line = [](const QString &name, const QString &value) {
        Session::print(name.leftJustified(12) + value + u'\n');
    };
    line(u"host"_s, hub.hostName.empty() ? u"(control/me is missing)"_s : harmless(hub.hostName));
    line(u"home"_s, harmless(hub.home));
    line(u"mode"_s, QString::fromStdString(std::string(rpc::nameOf(hub.mode))));
    line(u"version"_s, harmless(hub.version));
    line(u"supervisor"_s, harmless(hub.supervisor));
    line(u"SMTP"_s, joined(hub.smtpListen));
    line(u"you"_s, harmless(hub.caller) + u": "_s + joined(hub.rights));
}

void status(Session &session)
{
    if (session.wantsJson())
        return session.ask<rpc::hub::GetStatus>({}, [](const auto &) {});
    session.client().call<rpc::hub::GetStatus>({}, &session, [&session](const auto &hub) {
        if (!hub)
            return session.finish(hub.error());
        printStatus(*hub);
        if (!hub->setUp) {
            Session::print(u"\nThere is no hub here yet; make one with the application, or with: mailwrightctl setup create NAME\n"_s);
            return session.finish();
        }
        session.ask<rpc::services::List>({}, [](const rpc::services::ServiceList &list) {
            Session::print(u"\n"_s);
            for (const auto &s : list.services)
                Session::print(harmless(s.name).leftJustified(16) + wordsOf(s.state) + u'\n');
        });
    });
}

std::optional<std::vector<rpc::presence::Place>> placesIn(const QStringList &words)
{
    std::vector<rpc::presence::Place> out;
    for (const auto &word : words) {
        const auto place = rpc::enumNamed<rpc::presence::Place>(word.toStdString());
        if (!place)
            return std::nullopt;
        out.push_back(*place);
    }
    return out;
}

// Who has edits, each time that somebody comes or goes. With places the others see us there meanwhile.
void watchPresence(Session &session)
{
    const auto places = placesIn(session.arguments());
    if (!places) {
        constexpr auto kNames = enumNames(rpc::presence::Place{});
        Session::complain(u"the places are: "_s + joined(std::vector<std::string>(kNames.begin(), kNames.end())));
        return session.finish(kUsage);
    }
    session.prepare(rpc::presence::Watch::right);
    rpc::presence::Watch::Request request;
    if (!places->empty())
        request.places = *places;
    session.client().stream<rpc::presence::Watch>(request, &session, [&session](const rpcqt::Answer<rpc::presence::Watch> &answer, bool more) {
        if (!answer)
            return session.finish(answer.error());
        if (session.wantsJson())
            Session::printJson(rpcqt::recordToJson(*answer));
        else if (answer->people.empty())
            Session::print(localTime(clock::now()) + u" nobody else has edits that are not applied\n"_s);
        for (const auto &person : session.wantsJson() ? std::vector<rpc::presence::Person>() : answer->people) {
            std::vector<std::string> names;
            std::ranges::transform(person.places, std::back_inserter(names), [](auto place) { return std::string(rpc::nameOf(place)); });
            Session::print(u"%1 %2 has edits that are not applied: %3\n"_s.arg(localTime(clock::now()), harmless(person.who), joined(names)));
        }
        std::fflush(stdout);
        if (!more)
            session.finish();
    });
}

// Any method by its name, with its parameters as JSON.
void callMethod(Session &session)
{
    QJsonParseError problem;
    const auto given = session.argument(1).isEmpty() ? u"{}"_s : session.argument(1);
    const auto parameters = QJsonDocument::fromJson(given.toUtf8(), &problem);
    if (!parameters.isObject()) {
        Session::complain(u"the parameters are no JSON object: "_s + problem.errorString());
        return session.finish(kUsage);
    }
    session.prepare(rpc::Right::Configure); // whatever it needs
    session.client().start(session.argument(0), parameters.object(), &session, [&session](const rpcqt::RawAnswer &answer) {
        if (!answer.parameters)
            return session.finish(answer.parameters.error());
        Session::printJson(*answer.parameters);
        session.finish();
    });
}

void listControl(Session &session)
{
    session.ask<rpc::control::List>({}, [](const rpc::control::List::Reply &reply) {
        Columns columns({u"FILE"_s, u"TYPE"_s, u"SET"_s, u"WITHOUT IT"_s});
        for (const auto &file : reply.files)
            columns.add({harmless(file.name), harmless(file.type), file.present ? u"yes"_s : u"-"_s,
                         harmless(file.standard)});
        Session::print(columns.text());
    });
}

void showControl(Session &session)
{
    session.client().call<rpc::control::Read>({session.text(0)}, &session, [&session](const auto &answer) {
        if (!answer)
            return session.finish(answer.error());
        if (session.wantsJson()) {
            Session::printJson(rpcqt::recordToJson(*answer));
            return session.finish();
        }
        if (!answer->present) {
            Session::complain(u"There is no control/%1: the default holds. mailwrightctl control list shows it."_s.arg(
                session.argument(0)));
            return session.finish(kRefused);
        }
        Session::print(harmlessLines(answer->content));
        session.finish();
    });
}

} // namespace

std::vector<Verb> hubVerbs()
{
    return {
        verbOf<rpc::hub::GetStatus>({}, status),
        verbOf<rpc::hub::Shutdown>({}, [](Session &s) { s.act<rpc::hub::Shutdown>({}, u"The hub is stopped."_s); }),
        verbOf<rpc::presence::Watch>(u"[PLACE]..."_s, watchPresence),
        verbOf<rpc::control::List>({}, listControl),
        verbOf<rpc::control::Read>(u"NAME"_s, showControl),
        {{u"call"_s}, u"METHOD [PARAMETERS]"_s, u"Call a method of the helper with parameters as a JSON object; the answer is JSON"_s, callMethod},
    };
}

} // namespace mw::ctl
