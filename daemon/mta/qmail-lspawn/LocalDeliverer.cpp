// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-lspawn/LocalDeliverer.h"

#include "daemon/mta/qmail-lspawn/Report.h"
#include "shared/mail/Home.h"

#include <array>
#include <memory>
#include <unistd.h>
#include <utility>

namespace mw::lspawn {
namespace {

std::string reportOfCode(int code)
{
    return reportOf({false, code, {}});
}

std::string otherUsersReport(const mail::LocalUser &user)
{
    return "ZThis hub runs without root's rights and cannot deliver as " + user.user + " (uid " +
           std::to_string(user.identity.uid) +
           "). Assign the address to its owner in users/assign, or run the hub in system mode. (#4.3.5)\n";
}

} // namespace

LocalDeliverer::LocalDeliverer(spawn::EventLoop &loop, std::string defaultDelivery)
    : m_loop(loop), m_defaultDelivery(std::move(defaultDelivery)), m_users(loop),
      m_local(mail::programPath("qmail-local"), mail::kOwnLocalNote),
      m_workers(loop, mail::programPath("qmail-local"))
{
    m_workers.useFreshLimits();
}

bool LocalDeliverer::tick()
{
    const bool users = m_users.tick();
    const bool questions = m_questions && m_questions->tick();
    return m_workers.expire() || users || questions;
}

Result<void> LocalDeliverer::serveRecipientQuestions()
{
    m_questions = MW_TRY(RecipientServer::open(m_loop, m_defaultDelivery));
    return {};
}

void LocalDeliverer::deliver(spawn::Job job, std::function<void(std::string)> report)
{
    if (job.local.empty()) // "@host": what goes there is meant to vanish
        return report("K");
    const auto kept = std::make_shared<spawn::Job>(std::move(job));
    m_users.resolve(kept->local,
                    [this, kept, report = std::move(report)](std::expected<mail::LocalUser, int> user) {
                        if (!user)
                            return report(reportOfCode(user.error()));
                        deliverAs(*user, *kept, report);
                        kept->message.reset();
                    });
}

void LocalDeliverer::deliverAs(const mail::LocalUser &user, const spawn::Job &job, const Reporter &report)
{
    if (user.identity.uid == 0)
        return report(reportOfCode(code::kRoot));
    if (::geteuid() != 0 && user.identity.uid != ::geteuid())
        return report(otherUsersReport(user));
    const auto identity = ::geteuid() == 0 ? user.identity : os::currentIdentity();
    const mail::LocalRequest request{user.user, user.home, job.local,  user.dash,
                                     user.ext,  job.host,  job.sender, m_defaultDelivery, job.options};
    const auto encoded = mail::encodeLocalRequest(request);
    const auto state = m_local.look();
    if (state == spawn::OwnProgram::State::JustChanged)
        m_workers.dismiss();
    const bool worker =
        state != spawn::OwnProgram::State::Replaced && encoded.size() < mail::kLongestWorkerRequest;
    const auto started = worker ? byWorker(identity, encoded, job.message.get(), report)
                                : byProgram(identity, request, job.message.get(), report);
    // Always temporary: a program that is missing or broken is the hub's trouble, not the recipient's.
    if (!started)
        report(reportOfCode(code::kExec));
}

Result<void> LocalDeliverer::byWorker(const os::Identity &user, const std::string &request, int message,
                                      const Reporter &report)
{
    auto pipe = MW_TRY(os::makePipe());
    const auto collection = MW_TRY(spawn::Collection::start(
        m_loop, std::move(pipe.read), [report](const spawn::Ending &ending) { report(reportOf(ending)); }));
    const std::array descriptors{message, pipe.write.get()};
    auto asked = m_workers.ask(user, {}, request, descriptors, [collection](std::optional<std::string> reply) {
        collection->ended(!reply || reply->empty(),
                          reply && !reply->empty() ? static_cast<unsigned char>(reply->front()) : 0);
    });
    if (!asked)
        collection->abandon();
    return asked;
}

Result<void> LocalDeliverer::byProgram(const os::Identity &user, const mail::LocalRequest &request,
                                       int message, const Reporter &report)
{
    os::ProcessSpec spec{
        .program = m_local.path(), .arguments = mail::toArguments(request), .descriptors = {{message, 0}}, .freshLimits = true};
    spec.arguments.insert(spec.arguments.begin(), {"qmail-local", "--"});
    if (::geteuid() == 0)
        spec.identity = user;
    MW_TRY_VOID(spawn::runChild(m_loop, std::move(spec), {1, 2},
                                [report](const spawn::Ending &ending) { report(reportOf(ending)); }));
    return {};
}

} // namespace mw::lspawn
