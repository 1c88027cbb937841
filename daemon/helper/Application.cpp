// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/Application.h"

#include "daemon/helper/changes/SetupEdits.h"

#include "daemon/helper/adopt/Recognition.h"

#include "shared/os/Files.h"
#include "shared/os/Process.h"
#include "shared/os/UnixSocket.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTimer>

#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace mw::helper {
namespace {

constexpr const char *kHowToSetUp = "make one with the application, or with: mailwrightctl setup create NAME";

constexpr int kAnswerMilliseconds = 300;
constexpr int kPredecessorSeconds = 3; // one that was killed may still be ending

void say(const std::string &sentence)
{
    std::fprintf(stderr, "mailwrightd: %s\n", sentence.c_str());
}

Result<void> prepareRunDirectory(const HubPlace &place)
{
    if (place.isPrivate && !os::statAt(os::kWorkingDirectory, place.home))
        MW_TRY_VOID(os::makeDirectory(os::kWorkingDirectory, place.home, 0755));
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
    auto lock = os::FileLock::exclusive(std::move(file), kPredecessorSeconds);
    if (!lock && lock.error().kind == ErrorKind::Timeout)
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

rpcqt::ServerLimits limitsFor(const HubPlace &place)
{
    rpcqt::ServerLimits out;
    out.owner = place.owner;
    return out;
}

} // namespace

Result<std::unique_ptr<Application>> Application::start(const HubPlace &place)
{
    os::hideMemory(); // passwords and keys come by on their way to mailwright-changes
    MW_TRY_VOID(prepareRunDirectory(place));
    auto lock = MW_TRY(lockHub(place));
    os::ignoreBrokenPipes();
    auto signals = MW_TRY(os::SignalFd::open({SIGTERM, SIGINT, SIGHUP}));
    // Everybody may connect, to be told why they may do nothing; the kernel says who they are.
    auto listener = MW_TRY(os::listenUnix(place.socket, SOCK_STREAM, 0666));
    std::unique_ptr<Application> out(
        new Application(place, std::move(lock), std::move(signals), std::move(listener)));
    // Before the services: they shall not begin with half a change.
    out->m_awaitsAdoption = awaitsAdoption(place);
    if (!out->m_awaitsAdoption && (isSetUp(place) || os::statAt(os::kWorkingDirectory, place.home + "/changes")))
        out->m_changes.begin();
    if (out->m_awaitsAdoption)
        say("the hub in " + place.home + " was set up by others; nothing of it is touched before mailwrightctl setup adopt");
    else if (isSetUp(place))
        MW_TRY_VOID(out->beginHub());
    else
        say("there is no hub in " + place.home + " yet; " + kHowToSetUp);
    say("answers at " + place.socket);
    return out;
}

Application::Application(const HubPlace &place, os::FileLock lock, os::SignalFd signals, os::Fd listener)
    : m_place(place), m_lock(std::move(lock)), m_signals(std::move(signals)), m_signalNotifier(m_signals.fd(), QSocketNotifier::Read),
      m_authorisation(place), m_audit(place, say), m_svscan(place), m_monitor(ServiceTree(place)), m_varlink(MW_VERSION),
      m_hub(place, MW_VERSION, m_authorisation, m_svscan), m_services(m_monitor), m_queue(place, m_authorisation, m_audit), m_logs(place),
      m_control(place), m_changes(place, m_authorisation, m_audit, say), m_doctor(place), m_smartHosts(place), m_trials(place),
      m_presence(m_authorisation),
      m_dispatcher([this](const std::shared_ptr<rpcqt::Call> &call, rpc::Right right, rpcqt::Dispatcher::Decided then) {
          m_authorisation.decide(call->caller(), right, [call] { return call->isOpen(); }, std::move(then));
      }, [this](const rpcqt::Dispatcher::Event &event) { m_audit.record(event); },
      m_varlink, m_hub, m_services, m_queue, m_logs, m_control, m_changes, m_doctor, m_smartHosts, m_trials, m_presence),
      m_server(std::move(listener), m_dispatcher, limitsFor(place))
{
    connect(&m_signalNotifier, &QSocketNotifier::activated, this, &Application::onSignal);
    connect(&m_server, &rpcqt::Server::dropped, this,
            [](const QString &reason) { say("dropped a connection: " + reason.toStdString()); });
    m_dispatcher.setGate([this](const QString &method) { return gate(method); });
    connect(&m_changes, &ChangesHandler::applied, this, &Application::onApplied);
    connect(&m_hub, &HubHandler::shutDown, this, [] { QCoreApplication::quit(); });
}

Result<void> Application::beginHub()
{
    m_outside = std::make_unique<OutsideWatch>(m_place);
    connect(m_outside.get(), &OutsideWatch::edited, &m_changes, &ChangesHandler::follow);
    m_changed = std::make_unique<ChangedSettings>(m_place, m_monitor, say);
    sayHow(MW_TRY(m_svscan.begin()));
    return {};
}

// The first change of an empty home makes the hub.
void Application::onApplied()
{
    // Where everything is has changed: begin anew, when the answer has been sent.
    const auto adoption = readAdoption(m_place.home);
    if (adoption && adoption->has_value() != (m_place.adopted != nullptr)) {
        QTimer::singleShot(kAnswerMilliseconds, this, [] { QCoreApplication::exit(kBeginAnew); });
        return;
    }
    if (m_outside || m_awaitsAdoption || !isSetUp(m_place))
        return;
    if (const auto begun = beginHub(); !begun)
        say("the services could not be started: " + begun.error().text);
}

std::optional<rpc::Fault> Application::gate(const QString &method) const
{
    if (m_outside || method.startsWith(u"org.varlink."_s) || method.startsWith(u"org.mailwright.Setup."_s) ||
        method == u"org.mailwright.Changes.Perform"_s || method.startsWith(u"org.mailwright.Hub."_s) ||
        method.startsWith(u"org.mailwright.Trials."_s))
        return std::nullopt;
    if (m_awaitsAdoption)
        return rpc::notSetUp("The hub in " + m_place.home + " was set up by others and has not been taken over yet: mailwrightctl setup adopt.");
    return rpc::notSetUp("There is no hub in " + m_place.home + " yet; " + kHowToSetUp + ".");
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
