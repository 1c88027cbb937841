// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/changes/SmtpProbe.h"

#include "daemon/helper/changes/AsAccount.h"

#include "shared/base/Clock.h"
#include "shared/base/Text.h"
#include "shared/mail/Controls.h"
#include "shared/mail/Home.h"
#include "shared/mail/TcpRules.h"
#include "shared/net/Stream.h"
#include "shared/net/Tcp.h"
#include "shared/net/Tls.h"
#include "shared/os/Files.h"
#include "shared/os/Process.h"

#include <algorithm>
#include <csignal>
#include <functional>
#include <initializer_list>
#include <unistd.h>

namespace mw::helper {
namespace {

using rpc::changes::Step;
using rpc::changes::StepResult;

constexpr int kPatience = 3'000;       // milliseconds for one answer
constexpr int kTalk = 30'000;          // for all of them
constexpr std::int64_t kUntil = 10'000; // milliseconds until the server must have seen the change
constexpr useconds_t kAgain = 200'000; // microseconds
constexpr std::size_t kLongestLine = 2'000;
constexpr const char *kStranger = "192.0.2.1"; // nobody's: RFC 5737

// The last line of a reply.
Result<std::string> reply(net::Stream &stream)
{
    std::string line;
    do {
        if (MW_TRY(stream.readLine(line, kLongestLine)) != net::Stream::Line::Whole)
            return fail(ErrorKind::Closed, "the server ended the conversation");
    } while (line.size() > 3 && line[3] == '-');
    line = text::trimRight(line);
    if (line.ends_with('\r'))
        line.pop_back();
    return line;
}

// The greeting, then these commands, each of which must be welcome.
Result<void> begin(net::Stream &stream, std::initializer_list<const char *> commands)
{
    MW_TRY_VOID(reply(stream));
    for (const auto *line : commands) {
        MW_TRY_VOID(stream.write(line));
        const auto said = MW_TRY(reply(stream));
        if (!said.starts_with('2'))
            return fail(ErrorKind::Network, "the server says " + said);
    }
    return {};
}

// The reply to RCPT; a refusal before that is an error.
Result<std::string> converse(net::Stream &stream, const std::string &domain)
{
    MW_TRY_VOID(begin(stream, {"HELO probe.invalid\r\n", "MAIL FROM:<>\r\n"}));
    MW_TRY_VOID(stream.write("RCPT TO:<postmaster@" + domain + ">\r\n"));
    auto out = MW_TRY(reply(stream));
    (void)stream.write("QUIT\r\n");
    (void)stream.flush();
    return out;
}

Result<std::string> converseWith(const net::Endpoint &server, const std::string &domain)
{
    const auto socket = MW_TRY(net::connectTcp(server, kPatience));
    net::Stream stream(socket.get(), socket.get(), kPatience);
    return converse(stream, domain);
}

// What the tcp rules say of somebody from far away.
mail::TcpDecision decisionFor(const HubPlace &place, const std::string &ip)
{
    const auto rules = mail::TcpRules::open(place.rules + ".cdb");
    const auto decision = rules ? rules->decide({.ip = ip, .host = {}, .info = {}}) : Result<mail::TcpDecision>(mail::TcpDecision{});
    return decision.value_or(mail::TcpDecision{});
}

// qmail-smtpd on two pipes, as tcpserver would start it for a stranger.
Result<std::string> converseByHand(const HubPlace &place, const std::string &domain)
{
    const auto decision = decisionFor(place, kStranger);
    if (!decision.allowed)
        return fail(ErrorKind::Permission, "the tcp rules let no stranger connect");
    os::ProcessSpec spec;
    spec.program = place.home + "/bin/qmail-smtpd";
    spec.arguments = {"qmail-smtpd"};
    spec.environment = {"PATH=" + place.home + "/bin:/usr/local/bin:/usr/bin:/bin", "PROTO=TCP", "TCPREMOTEHOST=unknown",
                        std::string("TCPREMOTEIP=") + kStranger, "TCPLOCALIP=192.0.2.2", "TCPLOCALPORT=25"};
    if (place.isPrivate)
        spec.environment->push_back("QMAILHOME=" + place.home);
    for (const auto &[name, value] : decision.variables)
        spec.environment->push_back(name + '=' + value);
    spec.workingDirectory = "/";
    auto in = MW_TRY(os::makePipe());
    auto out = MW_TRY(os::makePipe());
    spec.descriptors = {{in.read.get(), 0}, {out.write.get(), 1}};
    const auto pid = MW_TRY(os::spawn(spec));
    in.read.reset();
    out.write.reset();
    net::Stream stream(out.read.get(), in.write.get(), kPatience);
    auto said = converse(stream, domain);
    in.write.reset();
    out.read.reset();
    if (!said)
        (void)os::sendSignal(pid, SIGKILL); // whatever it waits for, the change does not
    (void)os::waitFor(pid);
    return said;
}

Result<std::string> shakeHands(const net::Endpoint &server, const std::string &name)
{
    const auto socket = MW_TRY(net::connectTcp(server, kPatience));
    net::Stream stream(socket.get(), socket.get(), kPatience);
    MW_TRY_VOID(begin(stream, {"EHLO probe.invalid\r\n", "STARTTLS\r\n"}));
    const auto client = MW_TRY(net::TlsClient::make({}));
    MW_TRY_VOID(stream.startTls(client, name));
    const auto *facts = stream.tls();
    return facts ? facts->protocol + ", " + facts->cipher : std::string();
}

// Where the server listens, seen from this machine. Nothing: nowhere, or in a form that is not known here.
std::optional<net::Endpoint> serverOf(const HubPlace &place)
{
    const auto list = mail::Controls(place.home + "/control").list("smtplisten").value_or(std::nullopt);
    auto server = net::Endpoint::parse(list && !list->empty() ? list->front() : std::string("0.0.0.0:25"));
    if (server && (server->address.text() == "0.0.0.0" || server->address.text() == "::"))
        server->address = *net::IpAddress::parse("127.0.0.1");
    return server;
}

// With one process for each client, as its run script has it then, the server offers no STARTTLS.
bool hasProcessForEachClient(const HubPlace &place)
{
    const auto lists = mail::Controls(place.home + "/control").list("dnsbllist").value_or(std::nullopt);
    const auto customers = os::listDirectory(os::kWorkingDirectory, place.home + "/autoturn").value_or(std::vector<std::string>());
    return (lists && !lists->empty()) || std::ranges::any_of(customers, [](const std::string &name) { return name.starts_with(".qmail-"); });
}

bool mayRelay(const HubPlace &place, const net::Endpoint &server)
{
    return decisionFor(place, server.address.text()).variable("RELAYCLIENT").has_value();
}

Result<std::string> asServersUser(const std::function<Result<std::string>()> &work)
{
    const auto who = mail::identityOf(mail::Role::Daemon);
    return who ? asAccount(*who, work, {.milliseconds = kTalk}) : Result<std::string>(std::unexpected(who.error()));
}

// From the server that listens, or from the program; `how` gets a word on that.
Result<std::string> askOnce(const HubPlace &place, const std::string &domain, std::string &how)
{
    const auto server = serverOf(place);
    how.clear();
    if (server && !mayRelay(place, *server)) {
        if (auto said = asServersUser([&] { return converseWith(*server, domain); }))
            return said;
    }
    how = " (qmail-smtpd run by hand, as for a stranger)";
    return asServersUser([&] { return converseByHand(place, domain); });
}

} // namespace

Step SmtpProbe::ask(const std::string &domain, bool accepted) const
{
    Step step{"by SMTP mail to " + domain + (accepted ? " is accepted" : " is refused")};
    const auto until = clock::monotonicMilliseconds() + kUntil;
    for (;;) {
        std::string how;
        const auto said = askOnce(m_place, domain, how);
        if (!said) {
            const bool isClosed = said.error().kind == ErrorKind::Permission;
            step.result = isClosed && !accepted ? StepResult::Done : StepResult::Skipped;
            step.detail = said.error().text;
            return step;
        }
        step.detail = *said + how;
        // 553 is the answer to a domain that is none of ours; a missing postmaster is another matter.
        if (said->starts_with("553") != accepted)
            return step;
        if (clock::monotonicMilliseconds() > until)
            break;
        ::usleep(kAgain);
    }
    step.result = StepResult::Failed;
    return step;
}

Step SmtpProbe::handshake(const std::string &name) const
{
    Step step{"a TLS handshake with the SMTP server" + (name.empty() ? std::string() : " as " + name) + " works"};
    const auto server = serverOf(m_place);
    if (!server || hasProcessForEachClient(m_place)) {
        step.result = StepResult::Skipped;
        step.detail = server ? "it has a process for each client, because of block lists or AutoTURN, and offers no STARTTLS" : "it is not known where the server listens";
        return step;
    }
    // It sees the new file a moment later.
    const auto until = clock::monotonicMilliseconds() + kUntil;
    for (;;) {
        const auto said = asServersUser([&] { return shakeHands(*server, name); });
        step.detail = said ? *said : said.error().text;
        // Without an answer from the system it is the server that did not do it; else there is none.
        const bool served = said || (said.error().kind == ErrorKind::Network && said.error().number == 0);
        step.result = said ? StepResult::Done : served ? StepResult::Failed : StepResult::Skipped;
        if (step.result != StepResult::Failed || clock::monotonicMilliseconds() > until)
            return step;
        ::usleep(kAgain);
    }
}

} // namespace mw::helper
