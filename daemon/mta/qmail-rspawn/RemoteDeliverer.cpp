// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-rspawn/RemoteDeliverer.h"

#include "daemon/mta/qmail-rspawn/Report.h"
#include "shared/mail/Home.h"
#include "shared/mail/LocalRequest.h"
#include "shared/mail/RemoteRequest.h"
#include "shared/mail/Sandboxes.h"
#include "shared/os/Files.h"

#include <algorithm>
#include <array>
#include <unistd.h>
#include <utility>

namespace mw::rspawn {
namespace {

// Our environment with what the program is to know of this message.
std::vector<std::string> environmentFor(const mail::DeliveryOptions &options)
{
    std::vector<std::string> out;
    const auto isOurs = [](std::string_view variable) {
        return std::ranges::any_of(mail::remoteVariableNames(),
                                   [&](const auto &name) { return variable.starts_with(name + "="); });
    };
    for (char **variable = ::environ; *variable != nullptr; ++variable)
        if (!isOurs(*variable))
            out.emplace_back(*variable);
    for (auto &variable : mail::remoteVariables(options))
        out.push_back(std::move(variable));
    return out;
}

// Differs as soon as one of the files about routes, logins and TLS does.
std::string stampOf(const mail::Controls &controls)
{
    std::string out;
    for (const char *name : {"lmtproutes", "authsenders", "senderroutes", "smtproutes", "remote_auth", "tlsdestinations",
                             "tlshosts", "notlshosts", "clientcert.pem"}) {
        if (const auto s = os::statAt(os::kWorkingDirectory, controls.directory() + "/" + name))
            out += std::to_string(s->st_ino) + "." + std::to_string(s->st_size) + "." + std::to_string(s->st_mtim.tv_sec) +
                   "." + std::to_string(s->st_mtim.tv_nsec);
        out += ' ';
    }
    return out;
}

// What a worker that is started now can read.
std::string sandboxMark(const mail::RemoteRouting &routing)
{
    return mail::markOf(mail::planSandbox(mail::Confined::Remote, {.named = routing.authorityFiles()}));
}

} // namespace

RemoteDeliverer::RemoteDeliverer(spawn::EventLoop &loop, std::string replacement, std::uint64_t keepSeconds)
    : m_loop(loop), m_replacement(std::move(replacement)), m_keep(keepSeconds != 0),
      m_remote(mail::programPath("qmail-remote"), mail::kOwnRemoteNote), m_workers(loop, mail::programPath("qmail-remote"))
{
    m_workers.setIdleTime(static_cast<std::int64_t>(keepSeconds) * 1000);
    m_workers.setHolds([](const std::string &reply, const std::string &key) {
        return mail::decodeRemoteReply(reply).connected ? key : std::string();
    });
}

void RemoteDeliverer::deliver(spawn::Job job, std::function<void(std::string)> report)
{
    auto state = spawn::OwnProgram::State::Replaced;
    if (m_replacement.empty())
        state = m_remote.look();
    if (state == spawn::OwnProgram::State::JustChanged)
        m_workers.dismiss();
    const auto started = state == spawn::OwnProgram::State::Replaced ? byProgram(job, report) : byWorker(job, report);
    // Always temporary: a program that is missing or broken is the hub's trouble, not the recipient's.
    if (!started)
        report("ZUnable to run qmail-remote.\n");
}

Result<void> RemoteDeliverer::byWorker(const spawn::Job &job, const Reporter &report)
{
    const auto request = mail::encodeRemoteRequest({job.host, job.sender, {job.recipient}, job.options}, m_keep);
    if (request.size() >= mail::kLongestWorkerRequest)
        return byProgram(job, report);
    const std::array descriptors{job.message.get()};
    return m_workers.ask(os::currentIdentity(), destinationOf(job), request, descriptors,
                         [report](const std::optional<std::string> &reply) {
                             report(reportOf({!reply, 0, reply ? mail::decodeRemoteReply(*reply).reports : std::string()}));
                         });
}

Result<void> RemoteDeliverer::byProgram(const spawn::Job &job, const Reporter &report)
{
    MW_TRY_VOID(spawn::runChild(m_loop,
                                {.program = m_replacement.empty() ? m_remote.path() : m_replacement,
                                 .arguments = {"qmail-remote", job.host, job.sender, job.recipient},
                                 .environment = environmentFor(job.options),
                                 .descriptors = {{job.message.get(), 0}}},
                                {1, 2}, [report](const spawn::Ending &ending) { report(reportOf(ending)); }));
    return {};
}

// By which a connection that fits is found. The worker looks for itself, too, so a route that has just changed costs at
// most a connection.
std::string RemoteDeliverer::destinationOf(const spawn::Job &job)
{
    readRouting();
    return m_routing.find(job.host, job.sender).destination;
}

void RemoteDeliverer::readRouting()
{
    const auto controls = mail::Controls::ofHome();
    const auto stamp = stampOf(controls);
    if (stamp + sandboxMark(m_routing) == m_routingStamp)
        return;
    if (auto routing = mail::RemoteRouting::load(controls, mail::Secrets::Without))
        m_routing = std::move(*routing);
    // A worker's sandbox lets it read what the files named when it was started.
    m_workers.dismiss();
    m_routingStamp = stamp + sandboxMark(m_routing);
}

} // namespace mw::rspawn
