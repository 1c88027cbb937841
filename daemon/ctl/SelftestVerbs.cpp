// SPDX-License-Identifier: GPL-3.0-or-later
// selftest: sends real mail through the hub and says what became of it.
#include "daemon/ctl/Verbs.h"
#include "daemon/ctl/selftest/SelfTest.h"

#include "shared/os/Environment.h"
#include "shared/os/Identity.h"
#include "shared/os/Signals.h"
#include "shared/rpc/Changes.h"
#include "shared/rpc/Control.h"
#include "shared/rpc/Hub.h"

#include <QtCore/QJsonDocument>

#include <memory>

using namespace Qt::StringLiterals;

namespace mw::ctl {
namespace {

constexpr const char *kNote = "mailwrightctl selftest";

rpc::changes::Manner manner()
{
    return {.preview = {}, .note = kNote, .confirmWithin = 0};
}

template <rpc::Method M>
rpc::changes::Act actOf(const typename M::Request &request)
{
    const auto text = QJsonDocument(rpcqt::recordToJson(request)).toJson(QJsonDocument::Compact);
    return {rpc::fullName<M>(), {text.toStdString()}};
}

// The hub is again as it was: the test has passed or not.
void finish(Session &session, std::int64_t id, bool isPassed)
{
    session.prepare(rpc::changes::Undo::right);
    session.client().call<rpc::changes::Undo>({.id = id, .manner = manner()}, &session, [&session, id, isPassed](const auto &answer) {
        if (!answer)
            Session::complain(QString::fromStdString("the addresses of the test are still there: " + answer.error().sentence() +
                                                     " Take them back: mailwrightctl undo " + std::to_string(id)));
        session.finish(isPassed && answer ? kDone : kRefused);
    });
}

// The test's addresses and its route are one change, taken back at the end.
void prepareHub(Session &session, const std::shared_ptr<selftest::SelfTest> &test)
{
    rpc::changes::Edits edits;
    for (const auto &[file, content] : test->files())
        edits.files.push_back({.file = file, .base = {}, .content = content});
    rpc::changes::Perform::Request request;
    request.acts = {actOf<rpc::changes::Apply>(edits),
                    actOf<rpc::control::Set>({.name = "smtproutes", .values = {test->route()}, .how = rpc::control::How::Add, .manner = {}})};
    request.manner = manner();
    session.prepare(rpc::changes::Perform::right);
    session.client().call<rpc::changes::Perform>(request, &session, [&session, test](const auto &answer) {
        if (!answer) {
            Session::complain(QString::fromStdString("the test cannot begin: " + answer.error().sentence()));
            return session.finish(kRefused);
        }
        const bool isPassed = test->run();
        finish(session, answer->id, isPassed);
    });
}

void runTest(Session &session, const rpc::hub::GetStatus::Reply &hub)
{
    selftest::Plan plan;
    plan.home = hub.home;
    plan.isPrivate = hub.mode == rpc::hub::Mode::Private;
    plan.logs = plan.isPrivate ? hub.home + "/log/qmail-send" : "/var/log/qmail";
    plan.smtp = hub.smtpListen.empty() ? std::string() : hub.smtpListen.front();
    plan.remote = session.remote().toStdString();
    const bool isRoot = os::currentIdentity().uid == 0;
    if (isRoot == plan.isPrivate) {
        Session::complain(plan.isPrivate ? u"the owner of a private hub tests it, not root"_s
                                         : u"the test makes addresses and reads mailboxes: run it as root"_s);
        return session.finish(kRefused);
    }
    if (plan.isPrivate)
        os::setEnvironmentVariable("QMAILHOME", plan.home);
    os::ignoreBrokenPipes();
    auto test = selftest::SelfTest::prepare(std::move(plan));
    if (!test) {
        Session::complain(QString::fromStdString("the test cannot begin: " + test.error().text));
        return session.finish(kRefused);
    }
    prepareHub(session, std::make_shared<selftest::SelfTest>(std::move(*test)));
}

void selfTest(Session &session)
{
    session.client().call<rpc::hub::GetStatus>({}, &session, [&session](const auto &hub) {
        if (!hub)
            return session.finish(hub.error());
        runTest(session, *hub);
    });
}

} // namespace

std::vector<Verb> selftestVerbs()
{
    return {{{u"selftest"_s}, {}, u"Send real mail through the hub and say what became of it"_s, selfTest}};
}

} // namespace mw::ctl
