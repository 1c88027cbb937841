// SPDX-License-Identifier: GPL-3.0-or-later
// The eight steps of TEST.deliver and the five of TEST.receive.
#include "daemon/ctl/selftest/SelfTest.h"

#include "shared/base/Clock.h"
#include "shared/base/Text.h"
#include "shared/mail/Home.h"
#include "shared/os/Files.h"

#include <algorithm>
#include <array>

namespace mw::selftest {
namespace {

struct Expected {
    const char *program;
    mail::Role role;
};
constexpr std::array<Expected, 5> kPrograms{{{"qmail-send", mail::Role::Send},
                                             {"qmail-lspawn", mail::Role::Owner},
                                             {"qmail-rspawn", mail::Role::Remote},
                                             {"qmail-clean", mail::Role::Queue},
                                             {"qmail-queued", mail::Role::Queue}}};

// The user ids of the processes of that name; the owner of /proc/N is the user a process runs as.
std::vector<uid_t> usersOf(const std::string &program)
{
    std::vector<uid_t> out;
    for (const auto &name : os::listDirectory(os::kWorkingDirectory, "/proc").value_or(std::vector<std::string>())) {
        const auto file = text::wholeNumber(name) ? os::openRead("/proc/" + name + "/comm") : Result<os::Fd>();
        const auto comm = file && file->valid() ? os::readAll(file->get(), 4096) : Result<std::string>();
        const auto stat = os::statAt(os::kWorkingDirectory, "/proc/" + name);
        if (comm && text::trimRight(*comm) == program && stat)
            out.push_back(stat->st_uid);
    }
    return out;
}

std::vector<std::string> joined(std::vector<std::string> first, const std::vector<std::string> &second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

} // namespace

SelfTest::Outcome SelfTest::statusLine()
{
    // A hub that has just been started needs a moment.
    const auto until = clock::monotonicMilliseconds() + m_patience / 3;
    auto line = m_log.lastStatus();
    while (line.empty() && clock::monotonicMilliseconds() < until) {
        (void)m_log.follow(m_log.mark(), m_self, 100);
        line = m_log.lastStatus();
    }
    if (line.empty())
        return {{}, "the log of qmail-send has no line \"status: local\": it cannot start, or it logs elsewhere",
                "Look at it: mailwrightctl log cat qmail-send."};
    return {{line}, {}, {}};
}

SelfTest::Outcome SelfTest::processes()
{
    Outcome out;
    for (const auto &[program, role] : kPrograms) {
        const auto identity = m_plan.isPrivate ? Result<os::Identity>(os::currentIdentity())
                              : role == mail::Role::Owner ? Result<os::Identity>(os::Identity{0, 0})
                                                          : mail::identityOf(role);
        const auto users = usersOf(program);
        const bool isRight = identity && std::ranges::find(users, identity->uid) != users.end();
        if (isRight)
            out.found.push_back(std::string(program) + " runs as uid " + std::to_string(identity->uid));
        else if (out.trouble.empty())
            out.trouble = std::string(program) + (users.empty() ? " does not run" : " runs as another user than its own");
    }
    if (!out.trouble.empty())
        out.remedy = "Start the service it belongs to: mailwrightctl service list.";
    return out;
}

SelfTest::Outcome SelfTest::localToLocal()
{
    const auto mark = nextMark();
    const auto from = m_log.mark();
    if (!inject("qmail-inject", {"-f" + m_self}, m_self, mark))
        return {{}, "qmail-inject did not take the message", "See that the service qmail-queued runs."};
    return inOwnMailbox(delivered(m_log.follow(from, m_self, m_patience), mail::Channel::Local), mark);
}

SelfTest::Outcome SelfTest::localError()
{
    const auto mark = nextMark();
    const auto from = m_log.mark();
    if (!inject("qmail-inject", {"-f" + m_self}, m_nobody, mark))
        return {{}, "qmail-inject did not take the message", "See that the service qmail-queued runs."};
    const auto fate = m_log.follow(from, m_self, m_patience);
    Outcome out{fate ? fate->lines : std::vector<std::string>(), {}, {}};
    if (!fate || !fate->bounced()) {
        out.trouble = whyNotBounced(fate, mark);
        return out;
    }
    auto bounce = delivered(m_log.followQueued(fate->bounceMark, *fate->bouncePid, m_patience), mail::Channel::Local);
    bounce.found = joined(out.found, bounce.found);
    return inOwnMailbox(std::move(bounce), mark);
}

SelfTest::Outcome SelfTest::localToRemote()
{
    const auto mark = nextMark();
    const auto from = m_log.mark();
    const auto to = m_plan.remote.empty() ? "somebody@" + m_far : m_plan.remote;
    if (!inject("qmail-inject", {"-f" + m_self}, to, mark))
        return {{}, "qmail-inject did not take the message", "See that the service qmail-queued runs."};
    auto out = delivered(m_log.follow(from, m_self, m_plan.remote.empty() ? m_patience : 8 * m_patience), mail::Channel::Remote);
    if (!out.trouble.empty())
        return out;
    if (!m_plan.remote.empty())
        out.found.push_back("look for the subject " + mark + " in the mailbox of " + to);
    else if (!m_other.received(mark, m_patience))
        out.trouble = "the log says success, and the other machine has not got it";
    return out;
}

SelfTest::Outcome SelfTest::localPostmaster()
{
    const auto mark = nextMark();
    const auto from = m_log.mark();
    if (!inject("qmail-inject", {"-f" + m_self}, "POSTmaster@" + m_domain, mark))
        return {{}, "qmail-inject did not take the message", "See that the service qmail-queued runs."};
    return inPostmastersMailbox(m_log.follow(from, m_self, m_patience), from, mark);
}

SelfTest::Outcome SelfTest::doubleBounce()
{
    const auto mark = nextMark();
    const auto from = m_log.mark();
    const auto sender = "selftest-" + m_token + "-nobody-else@" + m_domain;
    if (!inject("qmail-inject", {"-f" + sender}, m_nobody, mark))
        return {{}, "qmail-inject did not take the message", "See that the service qmail-queued runs."};
    auto fate = m_log.follow(from, sender, m_patience);
    Outcome out;
    for (int i = 0; i < 2; ++i) { // the message, then its bounce
        if (fate)
            out.found = joined(out.found, fate->lines);
        if (!fate || !fate->bounced()) {
            out.trouble = whyNotBounced(fate, mark);
            return out;
        }
        fate = m_log.followQueued(fate->bounceMark, *fate->bouncePid, m_patience);
    }
    auto last = inPostmastersMailbox(std::move(fate), from, mark);
    last.found = joined(out.found, last.found);
    return last;
}

SelfTest::Outcome SelfTest::groups()
{
    const auto mark = nextMark();
    const auto from = m_log.mark();
    if (!inject("qmail-inject", {"-f" + m_self}, "selftest-" + m_token + "-groups@" + m_domain, mark))
        return {{}, "qmail-inject did not take the message", "See that the service qmail-queued runs."};
    auto out = delivered(m_log.follow(from, m_self, m_patience), mail::Channel::Local);
    if (!out.trouble.empty())
        return out;
    const auto groups = m_own.groups();
    const auto alias = m_plan.isPrivate ? Result<os::Identity>(os::currentIdentity()) : mail::identityOf(mail::Role::Alias);
    out.found.push_back("groups: " + groups);
    const auto all = text::split(groups, ' ');
    const bool hasOwn = alias && !all.empty() && all.front() == std::to_string(alias->gid);
    // One user has no right to give groups up, so in a private hub all of that user's stay.
    if (!hasOwn || (all.size() != 1 && !m_plan.isPrivate))
        out.trouble = "the program had the groups \"" + groups + "\" and must have its user's own alone";
    return out;
}

SelfTest::Outcome SelfTest::byHand()
{
    const auto mark = nextMark();
    std::optional<Fate> fate;
    std::size_t from = 0;
    auto out = receive(m_self, m_self, mark, &fate, &from);
    if (!out.trouble.empty())
        return out;
    auto last = delivered(fate, mail::Channel::Local);
    last.found = joined(out.found, last.found);
    return inOwnMailbox(std::move(last), mark);
}

SelfTest::Outcome SelfTest::remoteToLocal()
{
    const auto mark = nextMark();
    std::optional<Fate> fate;
    std::size_t from = 0;
    auto out = receive("somebody@" + m_far, m_self, mark, &fate, &from);
    if (!out.trouble.empty())
        return out;
    auto last = delivered(fate, mail::Channel::Local);
    last.found = joined(out.found, last.found);
    return inOwnMailbox(std::move(last), mark);
}

SelfTest::Outcome SelfTest::remoteError()
{
    const auto mark = nextMark();
    const auto from = m_log.mark();
    const auto sender = "somebody@" + m_far;
    const auto talk = sendByHand(m_smtp, sender, m_nobody, message(m_nobody, mark));
    Outcome out{talk.lines, {}, {}};
    // A server that knows its recipients refuses at once, which is better than a bounce.
    if (talk.recipientReply.starts_with("55"))
        return out;
    if (!talk.accepted)
        return {talk.lines, talk.trouble, "Look at the log: mailwrightctl log cat qmail-smtpd."};
    const auto fate = m_log.follow(from, sender, m_patience);
    if (fate)
        out.found = joined(out.found, fate->lines);
    if (!fate || !fate->bounced()) {
        out.trouble = whyNotBounced(fate, mark);
        return out;
    }
    auto bounce = delivered(m_log.followQueued(fate->bounceMark, *fate->bouncePid, m_patience), mail::Channel::Remote);
    bounce.found = joined(out.found, bounce.found);
    if (bounce.trouble.empty() && !m_other.received(mark, m_patience))
        bounce.trouble = "the log says success, and the bounce has not come to the other machine";
    return bounce;
}

SelfTest::Outcome SelfTest::userAgent()
{
    Outcome out;
    for (const auto channel : {mail::Channel::Local, mail::Channel::Remote}) {
        const bool isLocal = channel == mail::Channel::Local;
        const auto mark = nextMark();
        const auto from = m_log.mark();
        if (!inject("sendmail", {"-t", "-f", m_self}, isLocal ? m_self : "somebody@" + m_far, mark))
            return {out.found, "sendmail did not take the message", "See that the service qmail-queued runs."};
        auto next = delivered(m_log.follow(from, m_self, m_patience), channel);
        if (isLocal)
            next = inOwnMailbox(std::move(next), mark);
        else if (next.trouble.empty() && !m_other.received(mark, m_patience))
            next.trouble = "the log says success, and the other machine has not got it";
        next.found = joined(out.found, next.found);
        out = std::move(next);
        if (!out.trouble.empty())
            return out;
    }
    return out;
}

SelfTest::Outcome SelfTest::remotePostmaster()
{
    const auto mark = nextMark();
    std::optional<Fate> fate;
    std::size_t from = 0;
    auto out = receive("somebody@" + m_far, "PoStMaStEr@" + m_domain, mark, &fate, &from);
    if (!out.trouble.empty())
        return out;
    auto last = inPostmastersMailbox(std::move(fate), from, mark);
    last.found = joined(out.found, last.found);
    return last;
}

} // namespace mw::selftest
