// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-lmtp/Lmtp.h"

#include "daemon/mta/qmail-remote/Dialogue.h"
#include "shared/base/Text.h"
#include "shared/mail/Controls.h"
#include "shared/mail/SmtpAddress.h"
#include "shared/net/ConnectFirst.h"
#include "shared/net/Dns.h"
#include "shared/os/UnixSocket.h"

#include <sys/socket.h>

namespace mw::lmtp {
namespace {

constexpr int kTemporary = 111;
constexpr int kPermanent = 100;
constexpr int kConnectMilliseconds = 30'000;
constexpr int kAnswerMilliseconds = 300'000;

Result<std::vector<net::IpAddress>> addressesOf(const std::string &host)
{
    if (const auto address = net::IpAddress::parse(host))
        return std::vector{*address};
    if (const auto address = mail::parseAddressLiteral(host))
        return std::vector{*address};
    if (host == "localhost")
        return std::vector{*net::IpAddress::parse("127.0.0.1"), *net::IpAddress::parse("::1")};
    auto dns = MW_TRY(net::Dns::open());
    return MW_TRY(dns.addresses(host)).addresses;
}

Result<os::Fd> connectTo(const Store &store)
{
    if (!store.socketPath.empty())
        return os::connectUnix(store.socketPath, SOCK_STREAM, kConnectMilliseconds / 1000);
    std::vector<net::ConnectAttempt> attempts;
    for (const auto &address : MW_TRY(addressesOf(store.host)))
        attempts.push_back({{address, store.port}, {}});
    auto first = net::connectFirst(attempts, kConnectMilliseconds);
    if (first.socket.valid())
        return std::move(first.socket);
    for (auto &error : first.errors)
        if (error)
            return Failure(*error);
    return fail(ErrorKind::Network, store.host + " has no address");
}

std::string nameOf(const Store &store)
{
    return store.socketPath.empty() ? mail::relayName(store.host, store.port) : store.socketPath;
}

} // namespace

std::optional<Store> parseStore(const std::string &text)
{
    Store store;
    if (text.starts_with('/')) {
        store.socketPath = text;
        return store;
    }
    const auto entry = mail::parseRelayEntry(text);
    if (entry.relay.kind != mail::SmtpRoute::Kind::Relay)
        return std::nullopt;
    store.host = entry.relay.host;
    if (entry.hasPort)
        store.port = entry.relay.port;
    return store;
}

Verdict verdictOf(const std::string &reports)
{
    auto parts = text::split(reports, '\0');
    parts.pop_back(); // what follows the last NUL
    Verdict out{kTemporary, {}};
    // That of the one recipient decides if it is a refusal, else that of the message.
    for (const auto part : parts) {
        out.text += part.substr(std::min<std::size_t>(part.size(), 1));
        if (part.starts_with('h') || part.starts_with('D'))
            out.code = kPermanent;
        else if (part.starts_with('K'))
            out.code = 0;
        if (part.starts_with('h') || part.starts_with('s'))
            break;
    }
    return out;
}

Verdict deliver(const Store &store, const Mail &mail)
{
    const auto sender = mail::quoteSmtpAddress(mail.sender);
    const auto recipient = mail::quoteSmtpAddress(mail.recipient);
    if (!sender || !recipient || recipient->empty())
        return {kPermanent, "This message has no address that LMTP can carry. (#5.1.3)\n"};
    auto socket = connectTo(store);
    if (!socket)
        return {kTemporary, "Unable to reach the LMTP server at " + nameOf(store) + ": " + socket.error().text + ". (#4.4.1)\n"};
    remote::Session session(std::move(*socket), nameOf(store), kAnswerMilliseconds);
    const auto me = mail::Controls::ofHome().lineOrMe("helohost").value_or(std::nullopt);
    remote::Terms terms{me.value_or("localhost"), true, {}, {}, {}};
    terms.tls.demand = mail::TlsDemand::Never;
    if (const auto welcome = session.open(terms); !welcome)
        return {kTemporary, welcome.error().text};
    remote::Job job{*sender, {*recipient}, mail.message};
    job.before = mail.before;
    return verdictOf(remote::Dialogue(session, job, remote::Dialogue::Afterwards::Quit).run().reports);
}

} // namespace mw::lmtp
