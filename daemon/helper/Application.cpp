// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/Application.h"

#include "shared/os/Files.h"
#include "shared/os/UnixSocket.h"

#include <QtCore/QCoreApplication>

#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <sys/socket.h>

namespace mw::helper {
namespace {

void say(const std::string &sentence)
{
    std::fprintf(stderr, "mailwrightd: %s\n", sentence.c_str());
}

Result<void> prepareRunDirectory(const HubPlace &place)
{
    if (!os::statAt(os::kWorkingDirectory, place.run))
        MW_TRY_VOID(os::makeDirectory(os::kWorkingDirectory, place.run, 0755));
    const auto stat = MW_TRY(os::statAt(os::kWorkingDirectory, place.run, false));
    // Another user's directory could hold a false socket.
    if (!S_ISDIR(stat.st_mode) || stat.st_uid != place.owner)
        return fail(ErrorKind::Config, place.run + " is not a directory of the hub's owner; remove it");
    return os::changeModeAt(os::kWorkingDirectory, place.run, 0755);
}

Result<os::FileLock> lockHub(const HubPlace &place)
{
    auto file = MW_TRY(os::openAt(os::kWorkingDirectory, place.run + "/helper.lock", O_RDWR | O_CREAT | O_NOFOLLOW, 0600));
    auto lock = os::FileLock::tryExclusive(std::move(file));
    if (!lock && lock.error().kind == ErrorKind::Busy)
        return fail(ErrorKind::Busy, "the helper of the hub in " + place.home + " runs already");
    return lock;
}

void sayHow(Svscan::Beginning beginning)
{
    switch (beginning) {
    case Svscan::Beginning::Started:
        return say("started the supervisor");
    case Svscan::Beginning::TakenOver:
        return say("took over the supervisor that runs");
    case Svscan::Beginning::Foreign:
        return say("the services are looked after by another svscan; it is left alone");
    }
}

} // namespace

Result<std::unique_ptr<Application>> Application::start(const HubPlace &place)
{
    if (!os::statAt(os::kWorkingDirectory, place.home + "/control"))
        return fail(ErrorKind::Config, "there is no hub in " + place.home + "; make one with mailwrightd --create");
    MW_TRY_VOID(prepareRunDirectory(place));
    auto lock = MW_TRY(lockHub(place));
    os::ignoreBrokenPipes();
    auto signals = MW_TRY(os::SignalFd::open({SIGTERM, SIGINT, SIGHUP}));
    // Everybody may connect, to be told why they may do nothing; the kernel says who they are.
    auto listener = MW_TRY(os::listenUnix(place.socket, SOCK_STREAM, 0666));
    std::unique_ptr<Application> out(
        new Application(place, std::move(lock), std::move(signals), std::move(listener)));
    // Before the services: they shall not begin with half a change.
    out->m_changes.begin();
    sayHow(MW_TRY(out->m_svscan.begin()));
    say("answers at " + place.socket);
    return out;
}

Application::Application(const HubPlace &place, os::FileLock lock, os::SignalFd signals, os::Fd listener)
    : m_lock(std::move(lock)), m_signals(std::move(signals)), m_signalNotifier(m_signals.fd(), QSocketNotifier::Read),
      m_authorisation(place), m_svscan(place), m_monitor(ServiceTree(place)), m_compiled(place, say), m_offered(place, say),
      m_changed(place, m_monitor, say), m_varlink(MW_VERSION),
      m_hub(place, MW_VERSION, m_authorisation, m_svscan), m_services(m_monitor), m_queue(place), m_logs(place),
      m_control(place), m_changes(place, say), m_doctor(place), m_lists(place), m_tls(place), m_passwords(place), m_smartHosts(place), m_trials(place),
      m_dispatcher([this](const rpcqt::Caller &caller, rpc::Right right) {
          return m_authorisation.refusal(caller, right);
      }, m_varlink, m_hub, m_services, m_queue, m_logs, m_control, m_changes, m_doctor, m_lists, m_tls, m_passwords, m_smartHosts,
      m_trials),
      m_server(std::move(listener), m_dispatcher)
{
    connect(&m_signalNotifier, &QSocketNotifier::activated, this, &Application::onSignal);
    connect(&m_server, &rpcqt::Server::dropped, this,
            [](const QString &reason) { say("dropped a connection: " + reason.toStdString()); });
    connect(&m_hub, &HubHandler::shutDown, this, [] { QCoreApplication::quit(); });
}

// The hub goes on without its helper; only Hub.Shutdown stops it.
void Application::onSignal()
{
    while (const auto signal = m_signals.next()) {
        if (*signal != SIGHUP)
            QCoreApplication::quit();
    }
}

} // namespace mw::helper
