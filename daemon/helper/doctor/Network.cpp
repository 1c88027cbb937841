// SPDX-License-Identifier: GPL-3.0-or-later
// Who listens on the SMTP port and whether it answers; other mail servers; the name system.
#include "daemon/helper/doctor/Checks.h"
#include "daemon/helper/doctor/Sockets.h"
#include "daemon/helper/services/ServiceTree.h"

#include "shared/base/Text.h"
#include "shared/net/Stream.h"
#include "shared/os/Files.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>

namespace mw::helper {
namespace {

constexpr int kAnswerTime = 1500;         // milliseconds
constexpr std::int64_t kNamesTime = 1200; // milliseconds after which no further question is asked
constexpr std::string_view kSmtpService = "qmail-smtpd";

bool isUnspecified(const net::IpAddress &address)
{
    return address == net::IpAddress() || address == net::IpAddress::v4(0);
}

bool isLoopback(const net::IpAddress &address)
{
    constexpr std::uint32_t kLoopbackNetwork = 127;
    if (address.isV4())
        return address.v4() >> 24U == kLoopbackNetwork;
    return address == net::IpAddress::parse("::1");
}

// The first address of this machine that others could use, else 127.0.0.1.
net::IpAddress primaryAddress()
{
    const auto own = net::ownAddresses();
    for (const auto &address : own.value_or(std::vector<net::IpAddress>())) {
        if (address.isV4() && !isLoopback(address) && !isUnspecified(address))
            return address;
    }
    return net::IpAddress::parse("127.0.0.1").value_or(net::IpAddress());
}

bool isOurServer(const Patient &patient, const RunningProgram &program)
{
    constexpr std::array<std::string_view, 3> kServers{"qmail-smtpd", "tcpserver", "tcp-env"};
    if (std::ranges::find(kServers, program.name) != kServers.end())
        return true;
    return program.path.starts_with(patient.programs + "/") || program.path.starts_with(patient.place.home + "/");
}

// False when nothing of ours can answer there.
bool checkPort(const Patient &patient, const net::Endpoint &smtp, Report &report)
{
    report.looked();
    const auto port = std::to_string(smtp.port);
    const auto listeners = listenersOn(smtp.port);
    if (listeners.empty()) {
        report.add(mail::finding("network-not-listening", patient.controls.path("smtplisten"), 0,
                                 "nothing listens on port " + port + ", so no mail comes in",
                                 "Look at the log: mailwrightctl log cat qmail-smtpd."));
    }
    bool isOurs = !listeners.empty();
    for (const auto &listener : listeners) {
        const auto holder = holderOf(listener.socket);
        if (holder.pid == 0 ? !patient.place.isPrivate || listeners.size() == 1 : isOurServer(patient, holder))
            continue;
        const auto who = holder.pid == 0 ? std::string("a program of another user")
                                         : holder.name + " (process " + std::to_string(holder.pid) + ", " + holder.path + ")";
        report.add(mail::finding("network-port-taken", {}, 0,
                                 "port " + port + " on " + listener.address.text() + " is taken by " + who,
                                 "Stop that program and keep it from starting again, or offer SMTP elsewhere "
                                 "(control/smtplisten)."));
        isOurs = false;
    }
    return isOurs;
}

// Connects as a stranger would and waits for the greeting.
Result<std::string> greetingOf(const net::Endpoint &to)
{
    const auto socket = MW_TRY(net::connectTcp(to, kAnswerTime));
    net::Stream stream(socket.get(), socket.get(), kAnswerTime);
    std::string line;
    MW_TRY(stream.readLine(line, 1024));
    if (stream.write("QUIT\r\n"))
        (void)stream.flush();
    net::closePolitely(socket.get(), kAnswerTime);
    return line;
}

void checkGreeting(const Patient &patient, const net::Endpoint &smtp, Report &report)
{
    report.looked();
    const net::Endpoint to{isUnspecified(smtp.address) ? primaryAddress() : smtp.address, smtp.port};
    const auto greeting = greetingOf(to);
    if (greeting && greeting->starts_with("220"))
        return;
    report.add(mail::finding("network-no-answer", patient.controls.path("smtplisten"), 0,
                             to.address.text() + " port " + std::to_string(to.port) + " gives no greeting: " +
                                 (greeting ? "it says \"" + std::string(text::trimRight(*greeting)) + "\""
                                           : greeting.error().text),
                             "Look at the log: mailwrightctl log cat qmail-smtpd."));
}

bool hasPacketFilter()
{
    for (const auto *path : {"/proc/net/ip_tables_names", "/proc/net/ip6_tables_names"}) {
        const auto file = os::openRead(path);
        const auto names = file ? os::readAll(file->get(), 4096) : Result<std::string>(std::string());
        if (names && !names->empty())
            return true;
    }
    const auto users = os::openRead("/sys/module/nf_tables/refcnt");
    const auto count = users ? os::readAll(users->get(), 64) : Result<std::string>(std::string());
    return count && text::leadingNumber(*count).value > 0;
}

void checkReach(const Patient &patient, const net::Endpoint &smtp, Report &report)
{
    report.looked();
    if (isLoopback(smtp.address)) {
        return report.add(mail::finding("network-local-only", patient.controls.path("smtplisten"), 0,
                                        "SMTP is offered on " + smtp.address.text() + " alone: no other machine can "
                                        "bring mail",
                                        "If others shall bring mail, write 0.0.0.0:" + std::to_string(smtp.port) +
                                            " and restart qmail-smtpd."));
    }
    if (hasPacketFilter()) {
        report.add(mail::finding("network-firewall", {}, 0,
                                 "this machine filters packets, and its rules are not looked at here",
                                 "See that they let port " + std::to_string(smtp.port) + " in."));
    }
    const auto address = isUnspecified(smtp.address) ? primaryAddress() : smtp.address;
    report.add(mail::finding("network-outside", {}, 0,
                             "port " + std::to_string(smtp.port) + " answers on " + address.text() +
                                 " from this machine; whether a router or provider blocks it cannot be seen from here",
                             "Try from a machine elsewhere: telnet " + patient.line("me").value_or(address.text()) +
                                 " " + std::to_string(smtp.port) + "."));
}

bool isServiceWanted(const Patient &patient)
{
    using rpc::services::State;
    const auto services = ServiceTree(patient.place).list();
    const auto found = std::ranges::find(services, kSmtpService, &rpc::services::Service::name);
    return found != services.end() && (found->state == State::Up || found->state == State::Starting);
}

std::string realPath(const std::string &path)
{
    const std::unique_ptr<char, decltype(&std::free)> real(::realpath(path.c_str(), nullptr), &std::free);
    return real ? real.get() : std::string();
}

struct MailServer {
    std::string_view name;
    std::string_view service; // for systemctl
    std::string_view path;    // where distributions install it
};
constexpr std::array<MailServer, 7> kServers{{{"Postfix", "postfix", "/usr/lib/postfix/sbin/master"},
                                              {"Postfix", "postfix", "/usr/libexec/postfix/master"},
                                              {"Exim", "exim4", "/usr/sbin/exim4"},
                                              {"Exim", "exim", "/usr/sbin/exim"},
                                              {"Sendmail", "sendmail", "/usr/lib/sm.bin/sendmail"},
                                              {"OpenSMTPD", "opensmtpd", "/usr/sbin/smtpd"},
                                              {"Courier", "courier-mta", "/usr/sbin/courieresmtpd"}}};

// By the whole path, or for Exim and its like by the name: some are installed elsewhere.
const MailServer *serverOf(const RunningProgram &program)
{
    const auto base = program.path.substr(program.path.rfind('/') + 1);
    const auto *found = std::ranges::find_if(kServers, [&](const MailServer &server) {
        return program.path == server.path || (base.starts_with("exim") && server.name == "Exim") ||
               (base == "master" && program.path.contains("/postfix/") && server.name == "Postfix");
    });
    return found == kServers.end() ? nullptr : found;
}

void checkSendmailLinks(const Patient &patient, Report &report)
{
    const auto ours = realPath(patient.program("sendmail"));
    for (const std::string path : {"/usr/sbin/sendmail", "/usr/lib/sendmail"}) {
        report.looked();
        const auto there = realPath(path);
        if (ours.empty() || there == ours)
            continue;
        const auto stat = os::statAt(os::kWorkingDirectory, path, false);
        const bool isFile = stat && !S_ISLNK(stat->st_mode);
        const auto link = "ln -sfn " + mail::shellWord(patient.program("sendmail")) + " " + path;
        report.add(mail::finding("sendmail-link", path, 0,
                                 there.empty() ? "programs that send mail call this, and there is no such program"
                                               : "programs that send mail call this, and it is " + there +
                                                     ": their mail goes past the hub",
                                 "Make it a link to the hub's sendmail.",
                                 isFile ? "mv " + path + " " + path + ".before-qmail && " + link : link));
    }
}

// Questions to the name system, until the time for them is over.
class Names {
public:
    explicit Names(net::Dns dns) : m_dns(std::move(dns)), m_until(clock::monotonicMilliseconds() + kNamesTime) {}

    Result<std::vector<net::MailExchanger>> exchangers(const std::string &name)
    {
        MW_TRY_VOID(ask());
        return noted(m_dns.mailExchangers(name));
    }
    Result<std::vector<net::IpAddress>> addresses(const std::string &name)
    {
        MW_TRY_VOID(ask());
        return MW_TRY(noted(m_dns.addresses(name))).addresses;
    }
    bool hasFailed() const { return m_failed; }

private:
    Result<void> ask()
    {
        if (clock::monotonicMilliseconds() <= m_until)
            return {};
        m_failed = true;
        return fail(ErrorKind::Timeout, "no time left");
    }
    template <typename T>
    Result<T> noted(Result<T> answer)
    {
        m_failed = m_failed || (!answer && answer.error().kind != ErrorKind::NotFound);
        return answer;
    }

    net::Dns m_dns;
    std::int64_t m_until;
    bool m_failed = false;
};

} // namespace

void checkNetwork(const Patient &patient, Report &report)
{
    // A service that is down has been reported, and the rest follows from it.
    if (!patient.smtp || !isServiceWanted(patient) || !checkPort(patient, *patient.smtp, report))
        return;
    checkGreeting(patient, *patient.smtp, report);
    if (!patient.place.isPrivate)
        checkReach(patient, *patient.smtp, report);
}

void checkOtherServers(const Patient &patient, Report &report)
{
    if (patient.place.isPrivate)
        return;
    std::set<std::string_view> running;
    for (const auto &program : runningPrograms()) {
        report.looked();
        const auto *server = serverOf(program);
        if (!server || !running.insert(server->name).second)
            continue;
        report.add(mail::finding("mta-running", program.path, 0,
                                 std::string(server->name) + " runs on this machine (process " +
                                     std::to_string(program.pid) + ") beside the hub",
                                 "Stop it for good: systemctl disable --now " + std::string(server->service) + "."));
    }
    for (const auto &server : kServers) {
        report.looked();
        if (running.contains(server.name) || !os::statAt(os::kWorkingDirectory, std::string(server.path)))
            continue;
        report.add(mail::finding("mta-installed", std::string(server.path), 0,
                                 std::string(server.name) + " is installed: an upgrade of its package may start it and "
                                                            "take sendmail and port 25 back",
                                 "Remove the package, or keep it off: systemctl mask " + std::string(server.service) + "."));
    }
    checkSendmailLinks(patient, report);
}

void checkNames(const Patient &patient, Report &report)
{
    auto dns = net::Dns::open(1);
    const auto own = net::ownAddresses();
    if (!dns || !own)
        return;
    Names names(std::move(*dns));
    mail::Surroundings around;
    around.exchangers = [&](const std::string &name) { return names.exchangers(name); };
    around.addresses = [&](const std::string &name) { return names.addresses(name); };
    around.isOurs = [&](const net::IpAddress &address) {
        return isLoopback(address) || std::ranges::find(*own, address) != own->end();
    };
    around.smtpPorts = {patient.smtp ? patient.smtp->port : std::uint16_t{25}};
    report.looked(2);
    report.add(mail::lintRoutes(patient.controls, around));
    report.add(mail::lintExchangers(patient.controls, around));
    if (names.hasFailed()) {
        report.add(mail::finding("not-checked", patient.controls.path("rcpthosts"), 0,
                                 "the name system did not answer in time, so not every domain and route was looked at",
                                 "Look at /etc/resolv.conf, and try again."));
    }
}

} // namespace mw::helper
