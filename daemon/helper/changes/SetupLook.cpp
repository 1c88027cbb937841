// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/changes/SetupLook.h"

#include "daemon/helper/changes/SetupEdits.h"
#include "daemon/helper/doctor/Sockets.h"
#include "daemon/helper/layout/HubTree.h"

#include "daemon/helper/adopt/Recognition.h"

#include "shared/base/Text.h"
#include "shared/mail/Home.h"
#include "shared/net/ThisHost.h"
#include "shared/os/Files.h"

#include <algorithm>
#include <array>
#include <set>

namespace mw::helper {
namespace {

using rpc::setup::Finding;
using rpc::setup::FindingKind;
using rpc::setup::State;

constexpr std::uint16_t kSmtp = 25;
constexpr std::uint16_t kPrivateSmtp = 2525;
constexpr uid_t kFirstPerson = 1000;
constexpr uid_t kNobody = 65534;
constexpr std::array kRoles{mail::Role::Alias, mail::Role::Daemon,   mail::Role::Log, mail::Role::Password,
                            mail::Role::Queue, mail::Role::Remote, mail::Role::Send};

bool exists(const std::string &path)
{
    return os::statAt(os::kWorkingDirectory, path).has_value();
}

class Look {
public:
    explicit Look(const HubPlace &place) : m_place(place), m_programs(programsDirectory().value_or(std::string())) {}

    rpc::setup::Look::Reply run()
    {
        m_out.home = m_place.home;
        m_out.isPrivate = m_place.isPrivate;
        state();
        if (!m_place.isPrivate)
            accounts();
        programs();
        otherServer();
        olderTree();
        m_out.hostName = net::fullHostName();
        people();
        networks();
        return std::move(m_out);
    }

private:
    // bin leads to these programs, or holds copies of them.
    bool isOurs() const
    {
        const auto link = os::readLinkAt(os::kWorkingDirectory, m_place.home + "/bin");
        return (link && *link == m_programs) || exists(m_place.home + "/bin/mailwright-changes") || m_place.home + "/bin" == m_programs;
    }

    void state()
    {
        const auto &home = m_place.home;
        const bool hasPrograms = exists(home + "/bin/qmail-send");
        const bool hasQueue = exists(m_place.queue() + "/mess");
        // Directories alone are what a creation that was interrupted leaves.
        const bool hasFiles = !os::listDirectory(os::kWorkingDirectory, home + "/control").value_or(std::vector<std::string>()).empty();
        if (m_place.adopted)
            say(State::Hub, home + " is a hub that was set up by hand and taken over; its programs are " + nameOf(m_place.adopted->maker()) + "'s.");
        else if (awaitsAdoption(m_place))
            say(State::Adoptable, home + " is a hub that was set up by hand, with programs of others and services of its own.");
        else if (isSetUp(m_place) && isOurs())
            say(hasQueue ? State::Hub : State::Broken, hasQueue ? home + " is a hub of these programs." : home + " has control files and no queue.");
        else if (isSetUp(m_place) && hasPrograms && hasQueue)
            say(State::Adoptable, home + " is a qmail of other programs, with control files and a queue.");
        else if (hasFiles)
            say(State::Broken, home + " has parts of a hub, but not all that one needs to work" +
                                   std::string(isSetUp(m_place) ? "." : ": control/me, the name of the host, is missing."));
        else
            say(State::Empty, "There is no hub in " + home + " yet.");
    }
    void say(State state, std::string reason)
    {
        m_out.state = state;
        m_out.reason = std::move(reason);
    }

    void add(FindingKind kind, std::string subject, std::string text, std::string remedy, bool blocks)
    {
        m_out.findings.push_back({kind, std::move(subject), std::move(text), std::move(remedy), blocks});
    }

    void accounts()
    {
        constexpr const char *kRemedy = "Make them all: sudo installer/users (a package does it by itself).";
        for (const auto group : {mail::HubGroup::Queue, mail::HubGroup::NoFiles}) {
            const auto name = mail::groupName(group);
            if (const auto found = os::groupNamed(name); !found && found.error().kind == ErrorKind::NotFound)
                add(FindingKind::Group, name, "The group " + name + " is missing.", kRemedy, true);
        }
        for (const auto role : kRoles) {
            const auto name = mail::accountName(role);
            if (const auto found = os::accountNamed(name); !found && found.error().kind == ErrorKind::NotFound)
                add(FindingKind::Account, name, "The account " + name + " is missing.", kRemedy, true);
        }
    }

    void programs()
    {
        for (const auto *name : {"svscan", "supervise", "multilog"}) {
            const bool isThere = std::ranges::any_of(std::array{"/usr/bin/", "/usr/local/bin/", "/command/"},
                                                     [&](const char *directory) { return exists(std::string(directory) + name); });
            if (!isThere)
                add(FindingKind::Program, name, std::string("The program ") + name + ", which keeps the services running, is missing.",
                    "Install the package daemontools.", true);
        }
    }

    // Who takes the port; our own service is none of the others.
    void otherServer()
    {
        const auto port = m_place.isPrivate ? kPrivateSmtp : kSmtp;
        std::set<std::string> seen;
        for (const auto &listener : listenersOn(port)) {
            const auto program = holderOf(listener.socket);
            const bool isOur = !program.path.empty() && program.path.starts_with(m_programs + '/') && m_out.state == State::Hub;
            const auto name = program.name.empty() ? std::string("a program of another user") : program.name;
            if (isOur || !seen.insert(name).second)
                continue;
            add(FindingKind::OtherServer, name,
                name + " listens on port " + std::to_string(port) + " already" +
                    (program.pid != 0 ? " (process " + std::to_string(program.pid) + (program.path.empty() ? "" : ", " + program.path) + ")" : "") + ".",
                m_place.isPrivate ? "Choose another port." : "Stop it and keep it from starting again, or let this hub listen elsewhere.", false);
        }
    }

    // Life with qmail: services under /service, logs in /var/log/qmail, qmailctl.
    void olderTree()
    {
        if (m_place.isPrivate || m_out.state == State::Hub)
            return;
        for (const auto *path : {"/var/qmail/rc", "/var/qmail/supervise/qmail-send/run", "/service/qmail-send/run", "/etc/tcp.smtp"}) {
            if (exists(path))
                add(FindingKind::OlderTree, path, std::string("There is ") + path + ", as Life with qmail has it.",
                    m_out.state == State::Adoptable ? "Take the installation over: mailwrightctl setup adopt." : "", false);
        }
    }

    void people()
    {
        if (m_place.isPrivate) {
            if (const auto account = os::accountOf(os::currentIdentity().uid))
                m_out.people.push_back({account->name, account->fullName, m_place.home + "/people/" + account->name});
            return;
        }
        for (const auto &account : os::allAccounts()) {
            const auto home = os::statAt(os::kWorkingDirectory, account.home);
            const bool getsMail = account.identity.uid >= kFirstPerson && account.identity.uid < kNobody && home && S_ISDIR(home->st_mode) &&
                                  home->st_uid == account.identity.uid && account.name == text::lower(account.name);
            const bool logsIn = !account.shell.ends_with("/nologin") && !account.shell.ends_with("/false") && !account.shell.ends_with("/true");
            if (getsMail && logsIn)
                m_out.people.push_back({account.name, account.fullName, account.home});
        }
    }

    void networks()
    {
        for (const auto &found : net::interfaceNetworks().value_or(std::vector<net::InterfaceNetwork>()))
            m_out.networks.push_back({found.network.text() + "/" + std::to_string(found.bits), found.address.text(), found.interface,
                                      net::isPrivateAddress(found.address)});
    }

    const HubPlace &m_place;
    std::string m_programs;
    rpc::setup::Look::Reply m_out;
};

} // namespace

Answer<rpc::setup::Look::Reply> lookAround(const HubPlace &place)
{
    return Look(place).run();
}

} // namespace mw::helper
