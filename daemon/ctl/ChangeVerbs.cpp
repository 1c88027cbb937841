// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of the configuration: control files, history, undo, confirm, the audit log, and who receives an address.
#include "daemon/ctl/ChangeReport.h"
#include "daemon/ctl/Editor.h"
#include "daemon/ctl/Format.h"
#include "daemon/ctl/Verbs.h"

#include "shared/rpc/Changes.h"
#include "shared/rpc/Control.h"
#include "shared/rpc/Routing.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <functional>

using namespace Qt::StringLiterals;

namespace mw::ctl {
namespace {

std::vector<std::string> textsOf(const QStringList &list)
{
    std::vector<std::string> out;
    for (const auto &one : list)
        out.push_back(one.toStdString());
    return out;
}

void setControl(Session &session)
{
    rpc::control::Set::Request request{.name = session.text(0), .values = textsOf(session.arguments().sliced(1)), .how = {}, .manner = {}};
    if (session.hasFlag(u"--add"_s))
        request.how = rpc::control::How::Add;
    else if (session.hasFlag(u"--remove"_s))
        request.how = rpc::control::How::Remove;
    change<rpc::control::Set>(session, std::move(request));
}

// The file in an editor; `then` gets what was saved and the hash of what was read.
void editFile(Session &session, const std::string &file, std::function<void(std::string content, std::string base)> then)
{
    session.client().call<rpc::changes::Read>({file}, &session, [&session, file, then = std::move(then)](const auto &answer) {
        if (!answer)
            return session.finish(answer.error());
        const auto edited = edit(QByteArray::fromStdString(answer->content), QString::fromStdString(file));
        if (!edited) {
            Session::complain(edited.error());
            return session.finish(kRefused);
        }
        then(edited->toStdString(), answer->hash);
    });
}

void editControl(Session &session)
{
    const auto name = session.text(0);
    editFile(session, "control/" + name, [&session, name](std::string content, std::string base) {
        change<rpc::control::Write>(session, {.name = name, .content = std::move(content), .base = std::move(base), .manner = {}});
    });
}

// Who may only look may see what it would do.
void editAny(Session &session)
{
    const auto file = session.text(0);
    editFile(session, file, [&session, file](std::string content, std::string base) {
        rpc::changes::Edits edits{.files = {{file, std::move(base), std::move(content)}}, .manner = {}};
        if (session.hasFlag(u"--preview"_s))
            return change<rpc::changes::Preview>(session, std::move(edits));
        change<rpc::changes::Apply>(session, std::move(edits));
    });
}

void showAny(Session &session)
{
    session.client().call<rpc::changes::Read>({session.text(0)}, &session, [&session](const auto &answer) {
        if (!answer)
            return session.finish(answer.error());
        if (session.wantsJson()) {
            Session::printJson(rpcqt::recordToJson(*answer));
        } else if (!answer->present) {
            return session.finish(rpc::notFound(session.text(0)));
        } else {
            Session::print(harmlessLines(answer->content));
        }
        session.finish();
    });
}

// From a file with a JSON array of objects with the members method and parameters. An error is a sentence.
std::expected<std::vector<rpc::changes::Act>, QString> readActs(const QString &path)
{
    const auto text = readInput(path);
    if (!text)
        return std::unexpected(text.error());
    QJsonParseError problem;
    const auto acts = QJsonDocument::fromJson(*text, &problem);
    if (!acts.isArray())
        return std::unexpected(u"the acts are no JSON array: "_s + problem.errorString());
    rpc::changes::Perform::Request request;
    rpcqt::JsonReader reader;
    reader.readRecord(QJsonObject{{u"acts"_s, acts.array()}}, request);
    if (!reader.good())
        return std::unexpected(u"the acts cannot be understood: "_s + reader.problem());
    return std::move(request.acts);
}

void refuseUsage(Session &session, const QString &sentence)
{
    Session::complain(sentence);
    session.finish(kUsage);
}

void performActs(Session &session)
{
    auto acts = readActs(session.argument(0));
    if (!acts)
        return refuseUsage(session, acts.error());
    rpc::changes::Perform::Request request;
    request.acts = std::move(*acts);
    change<rpc::changes::Perform>(session, std::move(request));
}

QString joined(const std::vector<std::string> &words)
{
    QStringList out;
    for (const auto &word : words)
        out << harmless(word);
    return out.join(u", "_s);
}

void listHistory(Session &session)
{
    session.ask<rpc::changes::History>({}, [](const rpc::changes::History::Reply &reply) {
        Columns columns({u"NUMBER"_s, u"WHEN"_s, u"WHO"_s, u"WHAT"_s});
        for (const auto &entry : reply.entries) {
            const auto note = entry.note.empty() ? QString() : u" -- "_s + harmless(entry.note);
            columns.add({QString::number(entry.id), localTime(entry.time), harmless(entry.who), harmless(entry.title) + note});
        }
        Session::print(columns.text());
    });
}

void showHistory(Session &session)
{
    bool isNumber = false;
    const auto id = session.argument(0).toLongLong(&isNumber);
    if (!isNumber) {
        Session::complain(u"the number of a change is needed; mailwrightctl history list shows them"_s);
        return session.finish(kUsage);
    }
    rpc::changes::Show::Request request;
    request.id = id;
    if (const auto given = session.option(u"--since"_s); !given.isEmpty()) {
        request.since = given.toLongLong(&isNumber);
        if (!isNumber) {
            Session::complain(u"\"%1\" is not the number of a change; mailwrightctl history list shows them"_s.arg(given));
            return session.finish(kUsage);
        }
    }
    session.ask<rpc::changes::Show>(request, [](const rpc::changes::Show::Reply &reply) {
        const auto line = [](const QString &name, const QString &value) {
            Session::print(name.leftJustified(8) + value + u'\n');
        };
        line(u"change"_s, QString::number(reply.entry.id));
        line(u"what"_s, harmless(reply.entry.title));
        line(u"why"_s, reply.entry.note.empty() ? u"-"_s : harmless(reply.entry.note));
        line(u"who"_s, harmless(reply.entry.who));
        line(u"when"_s, localTime(reply.entry.time));
        Session::print(u"\n"_s);
        for (const auto &file : reply.files)
            Session::print(harmlessLines(file.diff));
    });
}

void undo(Session &session)
{
    rpc::changes::Undo::Request request;
    if (const auto given = session.argument(0); !given.isEmpty()) {
        bool isNumber = false;
        request.id = given.toLongLong(&isNumber);
        if (!isNumber) {
            Session::complain(u"\"%1\" is not the number of a change; mailwrightctl history list shows them"_s.arg(given));
            return session.finish(kUsage);
        }
    }
    change<rpc::changes::Undo>(session, request);
}

void confirm(Session &session)
{
    session.ask<rpc::changes::Confirm>({}, [](const rpc::changes::Confirm::Reply &reply) {
        Session::print(u"Change %1 stays: %2.\n"_s.arg(reply.id).arg(harmless(reply.title)));
    });
}

void verifyAudit(Session &session)
{
    session.client().call<rpc::changes::VerifyAudit>({}, &session, [&session](const auto &answer) {
        if (!answer)
            return session.finish(answer.error());
        if (session.wantsJson())
            Session::printJson(rpcqt::recordToJson(*answer));
        else if (answer->whole)
            Session::print(u"The audit log is whole: %1 records.\n"_s.arg(answer->records));
        else
            Session::print(u"The audit log is NOT whole: line %1: %2.\n"_s.arg(answer->line).arg(harmless(answer->reason)));
        session.finish(answer->whole ? kDone : kRefused);
    });
}

QString fateInWords(const rpc::routing::Explain::Reply &reply)
{
    using rpc::routing::Fate;
    switch (reply.fate) {
    case Fate::Delivered:
        return u"delivered by "_s + harmless(reply.user);
    case Fate::Remote:
        return u"sent to "_s + harmless(reply.host);
    case Fate::Bounces:
        return u"bounced: there is no such mailbox"_s;
    case Fate::Waits:
        break;
    }
    return u"kept waiting"_s;
}

void explain(Session &session)
{
    rpc::routing::Explain::Request request{.address = session.text(0), .sender = {}, .acts = {}};
    if (const auto sender = session.option(u"--sender"_s); !sender.isEmpty())
        request.sender = sender.toStdString();
    if (const auto path = session.option(u"--after"_s); !path.isEmpty()) {
        auto acts = readActs(path);
        if (!acts)
            return refuseUsage(session, acts.error());
        request.acts = std::move(*acts);
    }
    session.ask<rpc::routing::Explain>(request, [&session](const rpc::routing::Explain::Reply &reply) {
        for (const auto &step : reply.steps)
            Session::print(u"  "_s + harmless(step) + u'\n');
        Session::print(u"Mail for %1 is %2.\n"_s.arg(session.argument(0), fateInWords(reply)));
        if (!reply.file.empty())
            Session::print(u"  file: "_s + harmless(reply.file) + u'\n');
        if (!reply.deliveries.empty())
            Session::print(u"  to:   "_s + joined(reply.deliveries) + u'\n');
    });
}

} // namespace

std::vector<Verb> changeVerbs()
{
    return {
        verbOf<rpc::control::Set>(u"NAME VALUE..."_s, setControl),
        verbOf<rpc::control::Unset>(u"NAME"_s, [](Session &s) { change<rpc::control::Unset>(s, {.name = s.text(0), .manner = {}}); }),
        verbOf<rpc::control::Write, rpc::changes::Read>(u"NAME"_s, editControl),
        verbFor<rpc::changes::Read>(u"show"_s, u"FILE"_s, u"A file that can be changed, as it is"_s, showAny),
        verbOf<rpc::changes::Apply, rpc::changes::Preview>(u"FILE"_s, editAny),
        verbFor<rpc::changes::Perform>(u"perform"_s, u"[PATH]"_s, u"Several changes as one, from a file with a JSON array of acts, or from standard input"_s, performActs),
        verbOf<rpc::changes::History>({}, listHistory),
        verbOf<rpc::changes::Show>(u"NUMBER"_s, showHistory),
        verbOf<rpc::changes::Undo>(u"[NUMBER]"_s, undo),
        verbOf<rpc::changes::Confirm>({}, confirm),
        verbOf<rpc::changes::VerifyAudit>({}, verifyAudit),
        verbOf<rpc::routing::Explain>(u"ADDRESS"_s, explain),
    };
}

} // namespace mw::ctl
