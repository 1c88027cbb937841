// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/Format.h"
#include "daemon/ctl/Verbs.h"

#include "shared/base/Clock.h"
#include "shared/rpc/Queue.h"

#include <QtCore/QJsonArray>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

namespace mw::ctl {
namespace {

using rpc::queue::Message;

QString senderOf(const Message &message)
{
    return message.sender.empty() ? u"<>"_s : harmless(message.sender);
}

QString recipientsOf(const Message &message)
{
    qsizetype left = 0;
    QString first;
    for (const auto &recipient : message.recipients) {
        if (recipient.done)
            continue;
        if (left++ == 0)
            first = harmless(recipient.address);
    }
    return left > 1 ? u"%1 and %2 more"_s.arg(first).arg(left - 1) : first;
}

QString nextTry(const std::optional<std::int64_t> &when)
{
    if (!when)
        return u"-"_s;
    const auto left = *when - clock::now();
    return left <= 0 ? u"now"_s : u"in "_s + age(left);
}

std::optional<std::int64_t> soonest(const Message &m)
{
    if (m.nextLocal && m.nextRemote)
        return std::min(*m.nextLocal, *m.nextRemote);
    return m.nextLocal ? m.nextLocal : m.nextRemote;
}

// Collects a listing and calls `then` with all of it.
void withList(Session &session, std::function<void(const std::vector<Message> &)> then)
{
    auto all = std::make_shared<std::vector<Message>>();
    session.client().stream<rpc::queue::List>(
        {}, &session, [&session, all, then = std::move(then)](const rpcqt::Answer<rpc::queue::List> &answer, bool more) {
            if (!answer)
                return session.finish(answer.error());
            all->insert(all->end(), answer->messages.begin(), answer->messages.end());
            if (!more)
                then(*all);
        });
}

void list(Session &session)
{
    withList(session, [&session](const std::vector<Message> &messages) {
        if (session.wantsJson()) {
            Session::printJson(rpcqt::recordToJson(rpc::queue::List::Reply{messages}));
            return session.finish();
        }
        Columns columns({u"NUMBER"_s, u"AGE"_s, u"SIZE"_s, u"TRIES"_s, u"NEXT TRY"_s, u"FROM"_s, u"TO"_s});
        for (const auto &m : messages)
            columns.add({QString::number(m.number), age(clock::now() - m.birth), size(m.size), QString::number(m.tries),
                         m.held ? u"held"_s : nextTry(soonest(m)), senderOf(m), recipientsOf(m)});
        if (messages.empty())
            Session::print(u"The queue is empty.\n"_s);
        else
            Session::print(columns.text());
        session.finish();
    });
}

QString runningNow(const std::optional<std::int64_t> &now, const std::optional<std::int64_t> &limit)
{
    return now ? u"%1 of at most %2"_s.arg(*now).arg(limit.value_or(0)) : u"unknown: qmail-send does not tell"_s;
}

void summary(Session &session)
{
    session.ask<rpc::queue::Summary>({}, [](const rpc::queue::Summary::Reply &reply) {
        const auto &c = reply.counts;
        Session::print(u"messages         %1\nnot yet sorted   %2\n"_s.arg(c.messages).arg(c.unprocessed));
        Session::print(u"local now        %1\n"_s.arg(runningNow(c.localRunning, c.localLimit)));
        Session::print(u"remote now       %1\n"_s.arg(runningNow(c.remoteRunning, c.remoteLimit)));
    });
}

void watch(Session &session)
{
    session.client().stream<rpc::queue::Watch>({}, &session, [&session](const rpcqt::Answer<rpc::queue::Watch> &answer, bool more) {
        if (!answer)
            return session.finish(answer.error());
        const auto &c = answer->counts;
        if (session.wantsJson())
            Session::printJson(rpcqt::recordToJson(*answer));
        else
            Session::print(u"%1 messages %2, not yet sorted %3, local now %4, remote now %5\n"_s.arg(localTime(clock::now()))
                               .arg(c.messages)
                               .arg(c.unprocessed)
                               .arg(runningNow(c.localRunning, c.localLimit), runningNow(c.remoteRunning, c.remoteLimit)));
        std::fflush(stdout);
        if (!more)
            session.finish();
    });
}

// The message that argument 0 names: NUMBER, whose birth is looked up, or NUMBER:BIRTH.
void withMessage(Session &session, std::function<void(const rpc::queue::MessageName &)> then)
{
    const auto parts = session.argument(0).split(u':');
    bool isNumber = false;
    bool isBirth = true;
    rpc::queue::MessageName name;
    name.number = parts[0].toULongLong(&isNumber);
    if (parts.size() == 2)
        name.birth = parts[1].toLongLong(&isBirth);
    if (!isNumber || !isBirth || parts.size() > 2) {
        Session::complain(u"%1 is not a message number"_s.arg(session.argument(0)));
        return session.finish(kUsage);
    }
    if (parts.size() == 2)
        return then(name);
    withList(session, [&session, name, then = std::move(then)](const std::vector<Message> &messages) {
        for (const auto &m : messages) {
            if (m.number == name.number)
                return then({m.number, m.birth});
        }
        session.finish(rpc::notFound("message " + std::to_string(name.number) + " in the queue"));
    });
}

void printMessage(const rpc::queue::Get::Reply &reply)
{
    const auto &m = reply.message;
    const auto line = [](const QString &name, const QString &value) {
        Session::print(name.leftJustified(12) + value + u'\n');
    };
    line(u"message"_s, u"%1 (%2)"_s.arg(m.number).arg(size(m.size)));
    line(u"from"_s, senderOf(m));
    line(u"queued"_s, u"%1, %2 ago"_s.arg(localTime(m.birth), age(clock::now() - m.birth)));
    line(u"tries"_s, QString::number(m.tries));
    if (m.nextLocal)
        line(u"next local"_s, localTime(*m.nextLocal));
    if (m.nextRemote)
        line(u"next remote"_s, localTime(*m.nextRemote));
    line(u"gives up"_s, localTime(m.deadline));
    if (m.bouncing)
        line(u"bouncing"_s, u"some recipients have failed"_s);
    for (const auto &recipient : m.recipients)
        line(recipient.done ? u"done"_s : u"to"_s,
             QString::fromStdString(std::string(rpc::nameOf(recipient.channel))) + u' ' + harmless(recipient.address));
    Session::print(u'\n' + harmlessLines(reply.header));
    if (reply.headerCut)
        Session::print(u"(the header goes on)\n"_s);
}

void show(Session &session)
{
    withMessage(session, [&session](const auto &name) {
        session.ask<rpc::queue::Get>(name, [](const auto &reply) { printMessage(reply); });
    });
}

void readMessage(Session &session)
{
    withMessage(session, [&session](const auto &name) {
        session.ask<rpc::queue::Read>(name, [](const auto &reply) {
            Session::print(harmlessLines(reply.text));
            if (reply.cut)
                Session::print(u"(the message goes on)\n"_s);
        });
    });
}

template <rpc::Method M>
Verb acting(const QString &done)
{
    return verbOf<M>(u"NUMBER"_s, [done](Session &session) {
        withMessage(session, [&session, done](const rpc::queue::MessageName &name) {
            session.act<M>({name.number, name.birth}, u"Message %1 %2"_s.arg(name.number).arg(done));
        });
    });
}

} // namespace

std::vector<Verb> queueVerbs()
{
    return {
        verbOf<rpc::queue::Summary>({}, summary),
        verbOf<rpc::queue::List>({}, list),
        verbOf<rpc::queue::Watch>({}, watch),
        verbOf<rpc::queue::Get>(u"NUMBER"_s, show),
        acting<rpc::queue::Retry>(u"is tried now."_s),
        acting<rpc::queue::Return>(u"goes back to its sender."_s),
        acting<rpc::queue::Remove>(u"is deleted."_s),
        verbOf<rpc::queue::Read>(u"NUMBER"_s, readMessage),
        acting<rpc::queue::Rejuvenate>(u"has its whole time before it again."_s),
        verbOf<rpc::queue::RetryAll>({}, [](Session &s) { s.act<rpc::queue::RetryAll>({}, u"All messages are tried now."_s); }),
    };
}

} // namespace mw::ctl
