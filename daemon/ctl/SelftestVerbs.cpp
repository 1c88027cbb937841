// SPDX-License-Identifier: GPL-3.0-or-later
// selftest: sends real mail through the hub and says what became of it.
#include "daemon/ctl/Verbs.h"
#include "daemon/ctl/selftest/SelfTest.h"

#include "shared/os/Environment.h"
#include "shared/os/Identity.h"
#include "shared/os/Signals.h"

using namespace Qt::StringLiterals;

namespace mw::ctl {
namespace {

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
    bool isPassed = false;
    {
        auto test = selftest::SelfTest::prepare(std::move(plan));
        if (!test)
            Session::complain(QString::fromStdString("the test cannot begin: " + test.error().text));
        else
            isPassed = test->run();
    }
    session.finish(isPassed ? kDone : kRefused);
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
