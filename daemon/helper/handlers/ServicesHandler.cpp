// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/handlers/ServicesHandler.h"

namespace mw::helper {
namespace {

using rpc::services::Service;
using rpc::services::State;

constexpr int kStartWait = 10'000; // milliseconds
constexpr int kStopWait = 30'000;  // qmail-send lets running deliveries finish
constexpr int kSignalWait = 5'000;
// A watcher that does not read gets the next state when it has taken what waits.
constexpr std::size_t kMostWaiting = 1U << 20U;

bool isUp(const Service &service)
{
    return service.state == State::Up;
}

bool isDown(const Service &service)
{
    return service.pid == 0;
}

} // namespace

ServicesHandler::ServicesHandler(ServiceMonitor &monitor) : m_monitor(monitor)
{
    QObject::connect(&m_monitor, &ServiceMonitor::changed, &m_monitor, [this] { tellWatchers(); });
}

void ServicesHandler::handle(const rpc::Nothing &, const rpcqt::Responder<rpc::services::List> &responder)
{
    responder.reply({m_monitor.services()});
}

void ServicesHandler::handle(const rpc::Nothing &, const rpcqt::Responder<rpc::services::Watch> &responder)
{
    responder.replyMore({m_monitor.services()});
    m_watchers.push_back(responder);
}

void ServicesHandler::tellWatchers()
{
    std::erase_if(m_watchers, [](const auto &watcher) { return !watcher.isOpen(); });
    if (m_watchers.empty())
        return;
    const rpc::services::ServiceList now{m_monitor.services()};
    for (const auto &watcher : m_watchers) {
        if (watcher.waiting() < kMostWaiting)
            watcher.replyMore(now);
    }
}

template <rpc::Method M>
void ServicesHandler::perform(const std::string &name, const rpcqt::Responder<M> &responder, const Act &act)
{
    if (!m_monitor.tree().has(name))
        return responder.fail(rpc::notFound("service named " + name));
    const auto what = std::string(act.verb) + " the service " + name;
    if (act.changesProcess)
        m_monitor.expectChange(name);
    if (const auto told = tellSupervise(m_monitor.tree().pathOf(name), act.letters); !told) {
        return responder.fail(rpc::failed(what, told.error().text,
                                          "Start the hub's supervisor: restart mailwrightd, and look at svscan.log."));
    }
    if (!act.done)
        return responder.reply({});
    m_monitor.wait(name, act.done, act.milliseconds, [responder, what, act](bool fulfilled) {
        if (fulfilled)
            return responder.reply({});
        responder.fail(rpc::failed(what, "it has not happened within " + std::to_string(act.milliseconds / 1000) +
                                             " seconds",
                                   act.remedy));
    });
}

void ServicesHandler::handle(const rpc::services::ServiceName &request,
                             const rpcqt::Responder<rpc::services::Start> &responder)
{
    // "c" first: a service that was paused is continued, too.
    perform(request.name, responder, {"start", "cu", true, isUp, kStartWait, "Look at the log of the service."});
}

void ServicesHandler::handle(const rpc::services::ServiceName &request,
                             const rpcqt::Responder<rpc::services::Stop> &responder)
{
    perform(request.name, responder,
            {"stop", "d", true, isDown, kStopWait, "It was told to stop and will when its running work is done."});
}

void ServicesHandler::handle(const rpc::services::ServiceName &request,
                             const rpcqt::Responder<rpc::services::Restart> &responder)
{
    const auto before = m_monitor.find(request.name);
    const auto pid = before ? before->pid : 0;
    const auto again = [pid](const Service &service) { return isUp(service) && service.pid != pid; };
    perform(request.name, responder,
            {"restart", pid == 0 ? "u" : "tcu", true, again, kStopWait,
             "It was told to end and begins again when its running work is done."});
}

void ServicesHandler::handle(const rpc::services::ServiceName &request,
                             const rpcqt::Responder<rpc::services::Pause> &responder)
{
    const auto now = m_monitor.find(request.name);
    if (now && now->pid == 0)
        return responder.fail(rpc::failed("pause the service " + request.name, "it is not running"));
    perform(request.name, responder,
            {"pause", "p", false, [](const Service &s) { return s.state == State::Paused; }, kSignalWait, {}});
}

void ServicesHandler::handle(const rpc::services::ServiceName &request,
                             const rpcqt::Responder<rpc::services::Continue> &responder)
{
    perform(request.name, responder,
            {"continue", "c", false, [](const Service &s) { return s.state != State::Paused; }, kSignalWait, {}});
}

void ServicesHandler::handle(const rpc::services::ServiceName &request,
                             const rpcqt::Responder<rpc::services::Reload> &responder)
{
    const auto now = m_monitor.find(request.name);
    if (now && now->pid == 0)
        return responder.fail(rpc::failed("reload the service " + request.name, "it is not running", "Start it."));
    perform(request.name, responder, {"reload", "h", false, {}, 0, {}});
}

} // namespace mw::helper
