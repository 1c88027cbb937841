// SPDX-License-Identifier: GPL-3.0-or-later
// Preparing the test, printing its steps, and what several steps do.
#include "daemon/ctl/selftest/SelfTest.h"

#include "shared/base/Clock.h"
#include "shared/base/Text.h"
#include "shared/mail/Controls.h"
#include "shared/mail/Home.h"
#include "shared/mail/RcptHosts.h"
#include "shared/mail/Router.h"
#include "shared/mail/SendCommand.h"
#include "shared/os/Files.h"
#include "shared/os/Process.h"

#include <algorithm>
#include <cstdio>
#include <unistd.h>

namespace mw::selftest {
namespace {

constexpr int kLongestChain = 4;  // forwards from an alias to a mailbox

std::string tokenOfThisRun()
{
    return std::to_string(::getpid()) + "x" + std::to_string(clock::now());
}

Result<std::string> localDomain(const mail::Controls &controls)
{
    const auto router = MW_TRY(mail::Router::fromControls(controls));
    const auto hosts = MW_TRY(mail::RcptHosts::load(controls));
    for (const auto &domain : router.tables().locals) {
        if (domain != "localhost" && (!hosts.restricts() || MW_TRY(hosts.allows("x@" + domain))))
            return domain;
    }
    return fail(ErrorKind::Config, "no domain stands in locals and in rcpthosts, so no mail can come in; "
                                   "mailwrightctl doctor says more");
}

Result<net::Endpoint> endpointOf(const std::string &text)
{
    const auto colon = text.rfind(':');
    auto address = std::string_view(text).substr(0, colon);
    if (address.starts_with('[') && address.ends_with(']'))
        address = address.substr(1, address.size() - 2);
    const auto ip = net::IpAddress::parse(address);
    const auto port = colon == std::string::npos ? std::nullopt : text::wholeNumber(std::string_view(text).substr(colon + 1));
    if (!ip || !port || *port > 65535)
        return fail(ErrorKind::Config, "the hub offers no SMTP: control/smtplisten says \"" + text + "\"");
    const bool isAny = *ip == net::IpAddress() || *ip == net::IpAddress::v4(0);
    return net::Endpoint{isAny ? net::IpAddress::v4(0x7f000001) : *ip, static_cast<std::uint16_t>(*port)};
}

void print(const std::string &line)
{
    std::fputs((line + "\n").c_str(), stdout);
    std::fflush(stdout);
}

// A log line from a stranger's mail must not command the terminal.
std::string harmless(std::string line)
{
    std::ranges::replace_if(line, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }, '?');
    return line;
}

} // namespace

Result<SelfTest> SelfTest::prepare(Plan plan)
{
    const auto token = tokenOfThisRun();
    const mail::Controls controls(plan.home + "/control");
    auto domain = MW_TRY(localDomain(controls));
    const auto smtp = MW_TRY(endpointOf(plan.smtp));
    const auto owner = MW_TRY(ownerOf("selftest-" + token));
    if (owner.home != plan.home + "/alias")
        return fail(ErrorKind::Config, "addresses that are nobody's go to " + owner.home + " and not to the alias "
                                       "account (users/assign), so the test has no address of its own");
    auto own = MW_TRY(OwnAddresses::make(plan.home, token));
    auto other = MW_TRY(OtherHost::start());
    HubLog log(plan.logs);
    SelfTest out(std::move(plan), std::move(log), std::move(own), std::move(other));
    out.m_token = token;
    out.m_domain = std::move(domain);
    out.m_smtp = smtp;
    out.m_self = "selftest-" + token + "@" + out.m_domain;
    out.m_nobody = "selftest-" + token + "-nobody@" + out.m_domain;
    out.m_far = "selftest-" + token + ".invalid";
    return out;
}

SelfTest::SelfTest(Plan plan, HubLog log, OwnAddresses own, OtherHost other)
    : m_plan(std::move(plan)), m_log(std::move(log)), m_own(std::move(own)), m_other(std::move(other))
{
}

bool SelfTest::run()
{
    step("deliver 1", "qmail-send has started and logs its status", [this] { return statusLine(); });
    step("deliver 2", "the programs of the hub run as their own users", [this] { return processes(); });
    if (m_failed > 0) {
        print("The other steps were not tried: they would leave mail in a queue that nobody works on.");
        return false;
    }
    step("deliver 3", "mail from here to here arrives", [this] { return localToLocal(); });
    step("deliver 4", "mail to nobody comes back", [this] { return localError(); });
    step("deliver 5", "mail from here to another machine is taken there", [this] { return localToRemote(); });
    step("deliver 6", "postmaster gets mail, however it is written", [this] { return localPostmaster(); });
    step("deliver 7", "a bounce that cannot be delivered goes to the postmaster", [this] { return doubleBounce(); });
    step("deliver 8", "programs in .qmail run with the user's own group alone", [this] { return groups(); });
    step("receive 1", "mail that is typed into the SMTP server arrives", [this] { return byHand(); });
    step("receive 2", "mail from another machine arrives", [this] { return remoteToLocal(); });
    step("receive 3", "mail from another machine to nobody is refused or comes back", [this] { return remoteError(); });
    step("receive 4", "mail programs can send by sendmail", [this] { return userAgent(); });
    step("receive 5", "mail from another machine reaches the postmaster", [this] { return remotePostmaster(); });
    forgetWaiting();
    print(std::to_string(m_passed) + " of " + std::to_string(m_passed + m_failed) + " steps have passed.");
    return m_failed == 0;
}

void SelfTest::step(const std::string &name, const std::string &title, const std::function<Outcome()> &work)
{
    const auto outcome = work();
    const bool isGood = outcome.trouble.empty();
    ++(isGood ? m_passed : m_failed);
    print((isGood ? "ok    " : "FAIL  ") + name + "  " + title);
    for (const auto &line : outcome.found)
        print("        " + harmless(line));
    if (!isGood) {
        print("      ! " + harmless(outcome.trouble));
        print("        " + harmless(outcome.remedy.empty() ? "Run mailwrightctl doctor." : outcome.remedy));
    }
}

std::string SelfTest::nextMark()
{
    return "selftest-" + m_token + "-mark-" + std::to_string(++m_marks) + ".";
}

std::string SelfTest::message(const std::string &to, const std::string &mark) const
{
    return "To: " + to + "\nSubject: " + mark + "\n\nThis is a test by mailwrightctl selftest. " + mark + "\n";
}

bool SelfTest::inject(const std::string &program, const std::vector<std::string> &arguments, const std::string &to,
                      const std::string &mark) const
{
    auto pipe = os::makePipe();
    if (!pipe)
        return false;
    os::ProcessSpec spec;
    spec.program = m_plan.home + "/bin/" + program;
    spec.arguments = arguments;
    spec.arguments.insert(spec.arguments.begin(), program);
    spec.descriptors = {{pipe->read.get(), 0}};
    const auto pid = os::spawn(spec);
    if (!pid)
        return false;
    pipe->read.reset();
    (void)os::writeAll(pipe->write.get(), message(to, mark));
    pipe->write.reset();
    const auto status = os::waitFor(*pid);
    return status && status->code() == 0;
}

void SelfTest::forgetWaiting() const
{
    if (m_waiting.empty())
        return;
    auto client = mail::SendClient::connect();
    const auto entries = client ? client->list() : Result<std::vector<mail::SendEntry>>();
    for (const auto &entry : entries ? *entries : std::vector<mail::SendEntry>()) {
        if (std::ranges::find(m_waiting, entry.number) != m_waiting.end())
            (void)client->remove({entry.number, entry.birth});
    }
}

SelfTest::Outcome SelfTest::delivered(const std::optional<Fate> &fate, mail::Channel channel)
{
    if (!fate)
        return {{}, "the log has no \"new msg\" and \"info msg\" of the message", "See that qmail-send and qmail-queued run: mailwrightctl service list."};
    if (!fate->hasEnded)
        m_waiting.push_back(fate->number);
    Outcome out{fate->lines, {}, {}};
    const std::string where = channel == mail::Channel::Local ? "local" : "remote";
    if (fate->recipient.empty())
        out.trouble = "the log has no \"starting delivery\" of it: it waits in the queue";
    else if (fate->channel != channel)
        out.trouble = "it was not delivered as " + where + " mail";
    else if (!fate->result)
        out.trouble = "the delivery has not ended";
    else if (*fate->result != mail::DeliveryResult::Success)
        out.trouble = "the log promises \"success\" and says: " + fate->report;
    else if (!fate->hasEnded)
        out.trouble = "the log has no \"end msg\" of it";
    return out;
}

SelfTest::Outcome SelfTest::inOwnMailbox(Outcome outcome, const std::string &mark) const
{
    if (outcome.trouble.empty() && m_own.count(mark) != 1)
        outcome.trouble = "the log says success, and the mailbox has " + std::to_string(m_own.count(mark)) + " copies";
    return outcome;
}

SelfTest::Outcome SelfTest::inPostmastersMailbox(std::optional<Fate> fate, std::size_t from, const std::string &mark)
{
    Outcome out;
    for (int i = 0; i < kLongestChain; ++i) {
        auto next = delivered(fate, fate ? fate->channel : mail::Channel::Local);
        out.found.insert(out.found.end(), next.found.begin(), next.found.end());
        out.trouble = next.trouble;
        if (!out.trouble.empty() || fate->channel != mail::Channel::Local)
            break;
        const auto owner = ownerOf(fate->recipient.substr(0, fate->recipient.rfind('@')));
        const int removed = owner ? removeMail(*owner, mark) : 0;
        if (removed > 0) {
            out.found.push_back("found in the mailbox of " + owner->user + " and taken away again");
            return out;
        }
        // Forwarded: the report names the process that queued it anew.
        const auto at = fate->report.find("qp_");
        if (at == std::string::npos)
            break;
        fate = m_log.followQueued(from, text::leadingNumber(std::string_view(fate->report).substr(at + 3)).value, m_patience);
    }
    if (out.trouble.empty())
        out.found.push_back("delivered; a message with the subject " + mark + " stays where it went");
    return out;
}

std::string SelfTest::takenByAnother(const Fate &fate, const std::string &mark)
{
    const auto owner = ownerOf(fate.recipient.substr(0, fate.recipient.rfind('@')));
    const int removed = owner ? removeMail(*owner, mark) : 0;
    return "the address does not exist, and its mail was delivered" + (owner ? " to " + owner->user : std::string()) +
           ": a .qmail-default or users/assign takes mail for everybody" + (removed > 0 ? " (taken back)" : "");
}

std::string SelfTest::whyNotBounced(const std::optional<Fate> &fate, const std::string &mark)
{
    if (!fate)
        return "the log has no \"new msg\" and \"info msg\" of it";
    if (fate->succeeded())
        return takenByAnother(*fate, mark);
    if (!fate->hasEnded)
        m_waiting.push_back(fate->number);
    return "the log promises \"failure\" and \"bounce msg\"" +
           (fate->report.empty() ? std::string(" and has none") : " and says: " + fate->report);
}

// The recipient is the hub's; the message comes over SMTP as from a server elsewhere.
SelfTest::Outcome SelfTest::receive(const std::string &sender, const std::string &recipient, const std::string &mark,
                                    std::optional<Fate> *fate, std::size_t *from)
{
    *from = m_log.mark();
    const auto talk = sendByHand(m_smtp, sender, recipient, message(recipient, mark));
    Outcome out{talk.lines, talk.trouble, {}};
    if (!talk.accepted) {
        out.remedy = "Look at the log: mailwrightctl log cat qmail-smtpd.";
        return out;
    }
    *fate = m_log.follow(*from, sender, m_patience);
    return out;
}

} // namespace mw::selftest
