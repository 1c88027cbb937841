// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/handlers/HubHandler.h"

#include "daemon/helper/adopt/Recognition.h"
#include "daemon/helper/changes/SetupEdits.h"

#include "shared/mail/Controls.h"

namespace mw::helper {
namespace {

constexpr int kLook = 50;                        // milliseconds
constexpr int kFarewell = 200;
constexpr std::int64_t kServicesWait = 60'000;   // running deliveries may finish
constexpr std::int64_t kSupervisorsWait = 8'000; // multilog reads to the end of its pipe

} // namespace

HubShutdown::HubShutdown(ServiceTree tree, Svscan &svscan, QObject *parent)
    : QObject(parent), m_tree(std::move(tree)), m_svscan(svscan)
{
    m_timer.setInterval(kLook);
    connect(&m_timer, &QTimer::timeout, this, &HubShutdown::look);
}

void HubShutdown::begin()
{
    if (m_step != Step::Idle)
        return;
    next(Step::Services, "cd", {});
    m_timer.start();
}

void HubShutdown::next(Step step, std::string_view serviceLetters, std::string_view logLetters)
{
    m_step = step;
    m_until = clock::monotonicMilliseconds() + (step == Step::Services ? kServicesWait : kSupervisorsWait);
    for (const auto &name : m_tree.names()) {
        const auto path = m_tree.pathOf(name);
        if (!serviceLetters.empty())
            (void)tellSupervise(path, serviceLetters);
        if (!logLetters.empty())
            (void)tellSupervise(path + "/log", logLetters);
    }
}

std::string HubShutdown::running() const
{
    std::string out;
    for (const auto &service : m_tree.list()) {
        if (service.pid != 0)
            out += (out.empty() ? "" : ", ") + service.name;
    }
    return out;
}

std::string HubShutdown::supervised() const
{
    std::string out;
    for (const auto &name : m_tree.names()) {
        for (const auto &path : m_tree.supervised(name)) {
            if (isSupervised(path))
                out += (out.empty() ? "" : ", ") + path;
        }
    }
    return out;
}

std::string HubShutdown::remaining() const
{
    if (m_step == Step::Services)
        return running();
    if (m_step == Step::Scanner)
        return m_svscan.isRunning() ? "svscan" : "";
    return supervised();
}

void HubShutdown::look()
{
    const bool late = clock::monotonicMilliseconds() > m_until;
    const auto rest = remaining();
    if (!rest.empty() && !late)
        return;
    if (m_step == Step::Services && rest.empty()) {
        // Somebody else's svscan would start the supervise processes again: then stopped services are all there is.
        if (m_svscan.isForeign())
            return finish({});
        m_svscan.end();
        return next(Step::Scanner, {}, {});
    }
    // Told to exit only: multilog ends by itself when it has written what is in its pipe.
    if (m_step == Step::Scanner && rest.empty())
        return next(Step::Supervisors, "x", "x");
    // Something else holds the pipe of a log open; the log is told to end now.
    if (m_step == Step::Supervisors && !rest.empty())
        return next(Step::Logs, {}, "dx");
    finish(rest);
}

void HubShutdown::finish(const std::string &remaining)
{
    m_timer.stop();
    m_step = Step::Idle;
    Q_EMIT finished(remaining);
}

HubHandler::HubHandler(HubPlace place, std::string version, Authorisation &authorisation, Svscan &svscan,
                       QObject *parent)
    : QObject(parent), m_place(std::move(place)), m_version(std::move(version)), m_authorisation(authorisation),
      m_svscan(svscan), m_shutdown(ServiceTree(m_place), svscan)
{
    connect(&m_shutdown, &HubShutdown::finished, this, [this](const std::string &remaining) {
        for (const auto &responder : std::exchange(m_waiting, {})) {
            if (!remaining.empty()) {
                responder.fail(rpc::failed("stop the hub", "these have not ended: " + remaining,
                                           "Wait for their running work and try again."));
            } else {
                responder.reply({});
            }
        }
        // A moment for the answers to leave.
        if (remaining.empty())
            QTimer::singleShot(kFarewell, this, &HubHandler::shutDown);
    });
}

void HubHandler::handle(const rpc::Nothing &, const rpcqt::Responder<rpc::hub::GetStatus> &responder) const
{
    const mail::Controls controls(m_place.home + "/control");
    rpc::hub::GetStatus::Reply reply;
    reply.version = m_version;
    reply.home = m_place.home;
    reply.mode = m_place.isPrivate ? rpc::hub::Mode::Private : rpc::hub::Mode::System;
    reply.hostName = controls.lineOr("me", "").value_or(std::string());
    reply.caller = responder.caller().name;
    if (const auto listen = controls.list("smtplisten"); listen && *listen)
        reply.smtpListen = **listen;
    reply.setUp = isSetUp(m_place) && !awaitsAdoption(m_place);
    reply.supervisor = m_svscan.isRunning() ? "running" : "stopped";
    m_authorisation.rightsOf(responder.caller(), [responder, reply](std::vector<std::string> rights) {
        auto whole = reply;
        whole.rights = std::move(rights);
        responder.reply(whole);
    });
}

void HubHandler::handle(const rpc::Nothing &, const rpcqt::Responder<rpc::hub::Shutdown> &responder)
{
    m_waiting.push_back(responder);
    m_shutdown.begin();
}

} // namespace mw::helper
