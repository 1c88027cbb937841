// SPDX-License-Identifier: GPL-3.0-or-later
// Other mail servers, and the name system.
#include "daemon/helper/doctor/Checks.h"
#include "daemon/helper/doctor/Outside.h"
#include "daemon/helper/doctor/Sockets.h"

#include "shared/base/Text.h"
#include "shared/net/Dns.h"
#include "shared/os/Files.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>

namespace mw::helper {
namespace {

constexpr std::int64_t kNamesTime = 1200; // milliseconds after which no further question is asked

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

void askNames(const Patient &patient, Report &report)
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
        return address.isLoopback() || std::ranges::find(*own, address) != own->end();
    };
    around.smtpPorts.clear();
    for (const auto &place : patient.placesOf("smtplisten"))
        around.smtpPorts.push_back(place.port);
    if (around.smtpPorts.empty())
        around.smtpPorts = {25};
    report.looked(2);
    report.add(mail::lintRoutes(patient.controls, around));
    report.add(mail::lintExchangers(patient.controls, around));
    if (names.hasFailed()) {
        report.add(mail::finding("not-checked", patient.controls.path("rcpthosts"), 0,
                                 "the name system did not answer in time, so not every domain and route was looked at",
                                 "Look at /etc/resolv.conf, and try again."));
    }
}

} // namespace

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
    checkOutside(patient, report, "the name system", {}, [&] { askNames(patient, report); });
}

} // namespace mw::helper
