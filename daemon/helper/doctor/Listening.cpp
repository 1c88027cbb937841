// SPDX-License-Identifier: GPL-3.0-or-later
// Who listens on the ports that the hub offers, whether it answers there, whether its users can use it, and who could
// reach it.
#include "daemon/helper/doctor/Checks.h"
#include "daemon/helper/doctor/Outside.h"
#include "daemon/helper/doctor/Sockets.h"
#include "daemon/helper/services/ServiceTree.h"

#include "shared/base/Text.h"
#include "shared/mail/PasswordFile.h"
#include "shared/mail/ServerCertificates.h"
#include "shared/net/Stream.h"
#include "shared/net/Tls.h"
#include "shared/os/Files.h"
#include "shared/rpc/Services.h"

#include <algorithm>
#include <array>

namespace mw::helper {
namespace {

constexpr int kAnswerTime = 1500; // milliseconds

// What a hub can offer on a port.
struct Offer {
    std::string_view service;
    std::string_view control; // the file with the addresses
    std::string_view what;    // in words, for a sentence
    std::string_view greeting; // how the server's first line begins
    bool implicitTls = false;
    bool isForUsers = false;  // who need a password
    bool needsCertificate = false;
};
constexpr std::array kOffers{
    Offer{"qmail-smtpd", "smtplisten", "SMTP", "220"},
    Offer{"qmail-submission", "submissionlisten", "submission", "220", false, true, true},
    Offer{"qmail-smtpsd", "smtpslisten", "submission under TLS", "220", true, true, true},
    Offer{"qmail-pop3d", "pop3listen", "POP3", "+OK"},
    Offer{"qmail-pop3sd", "pop3slisten", "POP3 under TLS", "+OK", true, false, true},
};

// The first address of this machine that others could use, of this family; nothing: it has none.
std::optional<net::IpAddress> primaryAddress(bool v4)
{
    const auto own = net::ownAddresses();
    for (const auto &address : own.value_or(std::vector<net::IpAddress>())) {
        const bool isLinkLocal = !address.isV4() && address.bytes()[0] == 0xfe && (address.bytes()[1] & 0xc0U) == 0x80;
        if (address.isV4() == v4 && !address.isLoopback() && !address.isUnspecified() && !isLinkLocal)
            return address;
    }
    return std::nullopt;
}

net::IpAddress addressToAsk(const net::Endpoint &place)
{
    if (!place.address.isUnspecified())
        return place.address;
    return primaryAddress(true).value_or(net::IpAddress::v4(0x7f000001));
}

bool isOurServer(const Patient &patient, const RunningProgram &program)
{
    constexpr std::array<std::string_view, 4> kServers{"qmail-smtpd", "qmail-listen", "tcpserver", "tcp-env"};
    if (std::ranges::find(kServers, program.name) != kServers.end())
        return true;
    return program.path.starts_with(patient.programs + "/") || program.path.starts_with(patient.place.home + "/");
}

bool isServiceWanted(const Patient &patient, std::string_view name)
{
    using rpc::services::State;
    const auto services = ServiceTree(patient.place).list();
    const auto found = std::ranges::find(services, name, &rpc::services::Service::name);
    return found != services.end() && (found->state == State::Up || found->state == State::Starting);
}

// Connects as a stranger would and waits for the greeting.
Result<std::string> greetingOf(const net::Endpoint &to, bool implicitTls)
{
    const auto socket = MW_TRY(net::connectTcp(to, kAnswerTime));
    net::Stream stream(socket.get(), socket.get(), kAnswerTime);
    if (implicitTls) {
        const auto tls = MW_TRY(net::TlsClient::make({}));
        MW_TRY_VOID(stream.startTls(tls, {}));
    }
    std::string line;
    MW_TRY_VOID(stream.readLine(line, 1024));
    if (stream.write("QUIT\r\n"))
        (void)stream.flush();
    net::closePolitely(socket.get(), kAnswerTime);
    return line;
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

class OfferCheck {
public:
    OfferCheck(const Patient &patient, const Offer &offer, Report &report)
        : m_patient(patient), m_offer(offer), m_report(report), m_places(patient.placesOf(offer.control))
    {
    }
    void run();

private:
    bool hasCertificate();
    void checkUsers();
    bool checkPort(const net::Endpoint &place);
    void checkGreeting(const net::Endpoint &place);
    void checkReach(const net::Endpoint &place);
    void checkFamilies();
    void add(std::string_view id, const std::string &file, std::string what, std::string remedy, std::string command = {})
    {
        m_report.add(mail::finding(id, file, 0, std::move(what), std::move(remedy), std::move(command)));
    }
    std::string path() const { return m_patient.controls.path(m_offer.control); }
    std::string lookAtLog() const { return "Look at the log: mailwrightctl log cat " + std::string(m_offer.service) + "."; }

    const Patient &m_patient;
    const Offer &m_offer;
    Report &m_report;
    std::vector<net::Endpoint> m_places;
};

void OfferCheck::run()
{
    if (m_places.empty() || (m_offer.needsCertificate && !hasCertificate()))
        return;
    if (m_offer.isForUsers)
        checkUsers();
    // A service that is down has been reported, and the rest follows from it.
    if (!isServiceWanted(m_patient, m_offer.service))
        return;
    const bool isPublic = m_offer.service == "qmail-smtpd" && !m_patient.place.isPrivate;
    for (const auto &place : m_places) {
        if (!checkPort(place))
            continue;
        if (m_offer.implicitTls)
            net::prepareTls();
        checkOutside(m_patient, m_report, "whether " + std::string(m_offer.what) + " answers", {place.port},
                     [&] { checkGreeting(place); });
        if (isPublic && &place == &m_places.front())
            checkReach(place);
    }
    if (isPublic)
        checkFamilies();
}

bool OfferCheck::hasCertificate()
{
    m_report.looked();
    const auto file = m_patient.controls.path(mail::kServerCertificate);
    if (os::statAt(os::kWorkingDirectory, file))
        return true;
    add("tls-needed", file,
        "there is no certificate, and " + std::string(m_offer.what) + " (control/" + std::string(m_offer.control) +
            ") is not offered without one",
        "Make one, or install one of an authority (TLS.md).", "mailwrightctl tls make");
    return false;
}

// In system mode everybody with an account can be asked for its password, in private mode only who stands in a file.
void OfferCheck::checkUsers()
{
    m_report.looked();
    const auto hasLines = [&](const std::string &name) {
        const auto content = os::readFile(m_patient.place.home + "/users/" + name);
        return content && std::ranges::any_of(text::lines(*content), [](std::string_view line) { return line.find(':') != std::string_view::npos; });
    };
    const bool hasChecker = m_patient.line("authchecker").has_value() ||
                            (m_patient.place.isPrivate ? hasLines("passwords")
                                                       : os::statAt(os::kWorkingDirectory, m_patient.program("checkpassword")).has_value());
    if (hasLines("smtppasswords") || hasChecker)
        return;
    add("submission-nobody", m_patient.place.home + "/users/smtppasswords",
        std::string(m_offer.what) + " is offered, and nobody has a password: no mail can be sent through it",
        "Give somebody a password: mailwrightctl password set NAME.");
}

// False when nothing of ours can answer there.
bool OfferCheck::checkPort(const net::Endpoint &place)
{
    m_report.looked();
    const auto port = std::to_string(place.port);
    const auto listeners = listenersOn(place.port);
    if (listeners.empty())
        add("network-not-listening", path(), "nothing listens on port " + port + ", so there is no " + std::string(m_offer.what),
            lookAtLog());
    bool isOurs = !listeners.empty();
    for (const auto &listener : listeners) {
        const auto holder = holderOf(listener.socket);
        if (holder.pid == 0 ? !m_patient.place.isPrivate || listeners.size() == 1 : isOurServer(m_patient, holder))
            continue;
        const auto who = holder.pid == 0 ? std::string("a program of another user")
                                         : holder.name + " (process " + std::to_string(holder.pid) + ", " + holder.path + ")";
        add("network-port-taken", {}, "port " + port + " on " + listener.address.text() + " is taken by " + who,
            "Stop that program and keep it from starting again, or offer " + std::string(m_offer.what) + " elsewhere (control/" +
                std::string(m_offer.control) + ").");
        isOurs = false;
    }
    return isOurs;
}

void OfferCheck::checkGreeting(const net::Endpoint &place)
{
    m_report.looked();
    const net::Endpoint to{addressToAsk(place), place.port};
    const auto greeting = greetingOf(to, m_offer.implicitTls);
    if (greeting && greeting->starts_with(m_offer.greeting))
        return;
    add("network-no-answer", path(),
        to.address.text() + " port " + std::to_string(to.port) + " gives no greeting: " +
            (greeting ? "it says \"" + std::string(text::trimRight(*greeting)) + "\"" : greeting.error().text),
        lookAtLog());
}

void OfferCheck::checkReach(const net::Endpoint &place)
{
    m_report.looked();
    const auto port = std::to_string(place.port);
    if (std::ranges::all_of(m_places, [](const net::Endpoint &e) { return e.address.isLoopback(); })) {
        return add("network-local-only", path(),
                   "SMTP is offered on " + place.address.text() + " alone: no other machine can bring mail",
                   "If others shall bring mail, write [::]:" + port + " into it.");
    }
    if (hasPacketFilter()) {
        add("network-firewall", {}, "this machine filters packets, and its rules are not looked at here",
            "See that they let port " + port + " in.");
    }
    const auto address = addressToAsk(place);
    add("network-outside", {},
        "port " + port + " answers on " + address.text() +
            " from this machine; whether a router or provider blocks it cannot be seen from here",
        "Try from a machine elsewhere: telnet " + m_patient.line("me").value_or(address.text()) + " " + port + ".");
}

// Mail comes over IPv6 where the host's name has such an address.
void OfferCheck::checkFamilies()
{
    m_report.looked();
    const auto six = primaryAddress(false);
    const auto isSix = [](const net::Endpoint &e) { return !e.address.isV4(); };
    if (!six || std::ranges::any_of(m_places, isSix) ||
        std::ranges::all_of(m_places, [](const net::Endpoint &e) { return e.address.isLoopback(); }))
        return;
    add("network-ipv6", path(), "this machine has the IPv6 address " + six->text() + ", and SMTP is offered on IPv4 alone",
        "To take mail over IPv6, too, write [::]:" + std::to_string(m_places.front().port) + " into it.");
}

} // namespace

void checkNetwork(const Patient &patient, Report &report)
{
    for (const auto &offer : kOffers)
        OfferCheck(patient, offer, report).run();
}

} // namespace mw::helper
