// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/doctor/Trials.h"

#include "shared/base/Clock.h"
#include "shared/base/Text.h"
#include "shared/mail/Sandboxes.h"
#include "shared/net/Dns.h"
#include "shared/net/Stream.h"
#include "shared/net/Tcp.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>
#include <set>
#include <unistd.h>

namespace mw::helper {
namespace {

constexpr int kNameSeconds = 4;          // for each question to the name system
constexpr int kPatience = 20'000;        // milliseconds for one answer of the SMTP server
constexpr std::size_t kLongestLine = 2'000;
constexpr int kFailed = 111;

// What comes from elsewhere must not become a line of its own.
void say(const char *word, std::string value)
{
    std::ranges::replace_if(value, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }, ' ');
    std::printf("%s %s\n", word, value.c_str());
}

int fail(const std::string &why)
{
    say("trouble", why);
    return kFailed;
}

void sayNames(net::Dns &dns, const std::vector<net::IpAddress> &addresses)
{
    std::set<std::string> names;
    for (const auto &address : addresses) {
        const auto found = dns.namesOf(address);
        if (found)
            names.insert(found->begin(), found->end());
        else if (found.error().kind != ErrorKind::NotFound)
            say("trouble", found.error().text);
    }
    for (const auto &name : names)
        say("name", name);
}

// The last line of an answer.
Result<std::string> reply(net::Stream &stream)
{
    std::string line;
    do {
        if (MW_TRY(stream.readLine(line, kLongestLine)) != net::Stream::Line::Whole)
            return mw::fail(ErrorKind::Closed, "the server ended the conversation");
    } while (line.size() > 3 && line[3] == '-');
    return std::string(text::trimRight(line));
}

std::string dateNow()
{
    const std::time_t now = clock::now();
    std::tm parts{};
    ::gmtime_r(&now, &parts);
    constexpr std::array kDays{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    constexpr std::array kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    std::array<char, 64> out{};
    std::snprintf(out.data(), out.size(), "%s, %02d %s %d %02d:%02d:%02d +0000", kDays[static_cast<std::size_t>(parts.tm_wday)],
                  parts.tm_mday, kMonths[static_cast<std::size_t>(parts.tm_mon)], parts.tm_year + 1900, parts.tm_hour, parts.tm_min,
                  parts.tm_sec);
    return out.data();
}

std::string messageOf(const std::string &sender, const std::string &recipient)
{
    const auto domain = sender.substr(sender.rfind('@') + 1);
    return "From: Mailwright <" + sender + ">\r\nTo: <" + recipient + ">\r\nSubject: Test mail from Mailwright\r\nDate: " + dateNow() +
           "\r\nMessage-ID: <" + std::to_string(clock::now()) + "." + std::to_string(::getpid()) + "@" + domain +
           ">\r\n\r\nThis message shows that your mail server accepts mail and delivers it.\r\n.\r\n";
}

// The answer to the message, or the first one that is a refusal.
Result<std::string> converse(const net::Endpoint &server, const std::string &sender, const std::string &recipient)
{
    const auto socket = MW_TRY(net::connectTcp(server, kPatience));
    net::Stream stream(socket.get(), socket.get(), kPatience);
    auto said = MW_TRY(reply(stream));
    for (const auto &line : {std::string("HELO localhost"), "MAIL FROM:<" + sender + ">", "RCPT TO:<" + recipient + ">", std::string("DATA")}) {
        if (!said.starts_with('2'))
            return said;
        MW_TRY_VOID(stream.write(line + "\r\n"));
        said = MW_TRY(reply(stream));
    }
    if (!said.starts_with('3'))
        return said;
    MW_TRY_VOID(stream.write(messageOf(sender, recipient)));
    said = MW_TRY(reply(stream));
    (void)stream.write("QUIT\r\n");
    (void)stream.flush();
    return said;
}

} // namespace

int lookUpName(const std::string &host)
{
    const auto own = net::ownAddresses();
    if (const auto confined = mail::enterSandboxOf(mail::Confined::Doctor, {.namedPorts = {}}); !confined)
        return fail(confined.error().text);
    auto dns = net::Dns::open(kNameSeconds);
    if (!dns)
        return fail(dns.error().text);
    const auto found = dns->addresses(host);
    if (!found && found.error().kind != ErrorKind::NotFound)
        return fail(found.error().text);
    const auto addresses = found ? found->addresses : std::vector<net::IpAddress>();
    for (const auto &address : addresses) {
        say("address", address.text());
        if (address.isLoopback() || (own && std::ranges::contains(*own, address)))
            say("ours", address.text());
    }
    sayNames(*dns, addresses);
    if (const auto exchangers = dns->mailExchangers(host)) {
        for (const auto &exchanger : *exchangers)
            say("exchanger", exchanger.name);
    }
    return std::fflush(stdout) == 0 ? 0 : kFailed;
}

int sendTestMail(const std::string &server, const std::string &sender, const std::string &recipient)
{
    const auto endpoint = net::Endpoint::parse(server);
    if (!endpoint)
        return fail("the hub's SMTP server listens at " + server + ", which is no address with a port");
    if (const auto confined = mail::enterSandboxOf(mail::Confined::Doctor, {.namedPorts = {endpoint->port}}); !confined)
        return fail(confined.error().text);
    const auto said = converse(*endpoint, sender, recipient);
    if (!said)
        return fail(said.error().text);
    say("said", *said);
    if (said->starts_with('2'))
        say("accepted", recipient);
    return std::fflush(stdout) == 0 ? 0 : kFailed;
}

} // namespace mw::helper
