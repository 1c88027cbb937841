// SPDX-License-Identifier: GPL-3.0-or-later
// mailwrightctl selftest: the steps of TEST.deliver and TEST.receive, with real mail through the running hub.
#pragma once

#include "daemon/ctl/selftest/HubLog.h"
#include "daemon/ctl/selftest/Mailboxes.h"
#include "daemon/ctl/selftest/OtherHost.h"

#include <functional>

namespace mw::selftest {

struct Plan {
    std::string home;
    std::string logs; // directory of qmail-send's log
    bool isPrivate = false;
    std::string smtp;   // ADDRESS:PORT of the SMTP server
    std::string remote; // an address on another machine; empty: the built-in one
};

class SelfTest {
public:
    // Kinds: Permission, Config (what the test needs is not there), and those of the system.
    static Result<SelfTest> prepare(Plan plan);
    SelfTest(SelfTest &&) noexcept = default;
    SelfTest &operator=(SelfTest &&) = delete;
    ~SelfTest() = default;

    // What the hub's configuration must have meanwhile: the files of the test's own addresses, and a line of
    // control/smtproutes to its other host. Somebody makes them before run(), and takes them back after it.
    std::vector<AddressFile> files() const { return m_own.files(); }
    std::string route() const { return m_far + ":[127.0.0.1]:" + std::to_string(m_other.port()); }

    // Prints each step; true if all have passed.
    bool run();

private:
    // Takes messages that were not delivered out of the queue, so that they do not bounce later.
    void forgetWaiting() const;
    // What a step found: lines of the log, and why it has not passed (empty: it has).
    struct Outcome {
        std::vector<std::string> found;
        std::string trouble;
        std::string remedy;
    };

    SelfTest(Plan plan, HubLog log, OwnAddresses own, OtherHost other);
    void step(const std::string &name, const std::string &title, const std::function<Outcome()> &work);

    // TEST.deliver
    Outcome statusLine();
    Outcome processes();
    Outcome localToLocal();
    Outcome localError();
    Outcome localToRemote();
    Outcome localPostmaster();
    Outcome doubleBounce();
    Outcome groups();
    // TEST.receive
    Outcome byHand();
    Outcome remoteToLocal();
    Outcome remoteError();
    Outcome userAgent();
    Outcome remotePostmaster();

    // Hands a message to a program of the hub; false if that program failed.
    bool inject(const std::string &program, const std::vector<std::string> &arguments, const std::string &to,
                const std::string &mark) const;
    std::string nextMark();
    std::string message(const std::string &to, const std::string &mark) const;
    Outcome delivered(const std::optional<Fate> &fate, mail::Channel channel);
    Outcome inOwnMailbox(Outcome outcome, const std::string &mark) const;
    // After a success that should have been a failure: the mail is taken back, and the words for it.
    static std::string takenByAnother(const Fate &fate, const std::string &mark);
    // Of a message that should have failed and come back.
    std::string whyNotBounced(const std::optional<Fate> &fate, const std::string &mark);
    // Follows the message to where it ends, and takes it out of that mailbox again.
    Outcome inPostmastersMailbox(std::optional<Fate> fate, std::size_t from, const std::string &mark);
    Outcome receive(const std::string &sender, const std::string &recipient, const std::string &mark,
                    std::optional<Fate> *fate, std::size_t *from);

    Plan m_plan;
    HubLog m_log;
    OwnAddresses m_own;
    OtherHost m_other;
    std::string m_token;
    std::string m_domain;  // local, and taken over SMTP
    std::string m_self;    // the test's own address
    std::string m_nobody;  // an address that does not exist
    std::string m_far;     // a domain that is routed to the other host
    net::Endpoint m_smtp;
    int m_patience = 15'000; // milliseconds for a line of the log
    std::vector<std::uint64_t> m_waiting; // numbers of messages that stayed in the queue
    int m_marks = 0;
    int m_failed = 0;
    int m_passed = 0;
};

} // namespace mw::selftest
