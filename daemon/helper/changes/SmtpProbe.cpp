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

#include <unistd.h>

namespace mw::helper {
namespace {

using rpc::changes::Step;
using rpc::changes::StepResult;

constexpr int kPatience = 3'000;       // milliseconds for one answer
constexpr std::int64_t kUntil = 4'000; // milliseconds until the server must have seen the change
constexpr useconds_t kAgain = 200'000; // microseconds
constexpr std::size_t kLongestLine = 2'000;

// The last line of a reply.
Result<std::string> reply(net::Stream &stream)
{
    std::string line;
    do {
        if (MW_TRY(stream.readLine(line, kLongestLine)) != net::Stream::Line::Whole)
            return fail(ErrorKind::Closed, "the server ended the conversation");
    } while (line.size() > 3 && line[3] == '-');
    return std::string(text::trimRight(line));
}

// The reply to RCPT; a refusal before that is an error.
Result<std::string> converse(const net::Endpoint &server, const std::string &domain)
{
    const auto socket = MW_TRY(net::connectTcp(server, kPatience));
    net::Stream stream(socket.get(), socket.get(), kPatience);
    MW_TRY_VOID(reply(stream));
    for (const auto *line : {"HELO probe.invalid\r\n", "MAIL FROM:<>\r\n"}) {
        MW_TRY_VOID(stream.write(line));
        const auto said = MW_TRY(reply(stream));
        if (!said.starts_with('2'))
            return fail(ErrorKind::Network, "the server says " + said);
    }
    MW_TRY_VOID(stream.write("RCPT TO:<postmaster@" + domain + ">\r\n"));
    auto out = MW_TRY(reply(stream));
    (void)stream.write("QUIT\r\n");
    (void)stream.flush();
    return out;
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

bool mayRelay(const HubPlace &place, const net::Endpoint &server)
{
    const auto rules = mail::TcpRules::open(place.rules + ".cdb");
    const auto decision = rules ? rules->decide({.ip = server.address.text(), .host = {}, .info = {}})
                                : Result<mail::TcpDecision>(std::unexpected(rules.error()));
    return !decision || decision->variable("RELAYCLIENT").has_value();
}

} // namespace

Step SmtpProbe::ask(const std::string &domain, bool accepted) const
{
    Step step{"by SMTP mail to " + domain + (accepted ? " is accepted" : " is refused")};
    const auto server = serverOf(m_place);
    if (!server || mayRelay(m_place, *server)) {
        step.result = StepResult::Skipped;
        step.detail = server ? "this machine may send mail anywhere, so the answer would say nothing" : "it is not known where the server listens";
        return step;
    }
    const auto who = mail::identityOf(mail::Role::Daemon);
    const auto until = clock::monotonicMilliseconds() + kUntil;
    for (;;) {
        const auto said = who ? asAccount(*who, [&] { return converse(*server, domain); }) : Result<std::string>(std::unexpected(who.error()));
        if (!said) {
            step.result = StepResult::Skipped;
            step.detail = said.error().text;
            return step;
        }
        step.detail = *said;
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

} // namespace mw::helper
