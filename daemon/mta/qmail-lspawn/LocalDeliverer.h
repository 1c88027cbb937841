// SPDX-License-Identifier: GPL-3.0-or-later
// Local deliveries: finds the user and has the message delivered by a process with that user's rights.
#pragma once

#include "daemon/mta/qmail-lspawn/RecipientServer.h"
#include "daemon/mta/spawn/Spawner.h"
#include "shared/mail/LocalRequest.h"

namespace mw::lspawn {

class LocalDeliverer : public spawn::Deliverer {
public:
    LocalDeliverer(spawn::EventLoop &loop, std::string defaultDelivery);

    void deliver(spawn::Job job, std::function<void(std::string)> report) override;
    bool tick() override;
    // Answers qmail-smtpd from now on. The error says why it cannot.
    Result<void> serveRecipientQuestions();

private:
    using Reporter = std::function<void(std::string)>;
    void deliverAs(const mail::LocalUser &user, const spawn::Job &job, const Reporter &report);
    Result<void> byWorker(const os::Identity &user, const std::string &request, int message,
                          const Reporter &report);
    Result<void> byProgram(const os::Identity &user, const mail::LocalRequest &request, int message,
                           const Reporter &report);

    spawn::EventLoop &m_loop;
    std::string m_defaultDelivery;
    UserResolver m_users;
    spawn::OwnProgram m_local;
    spawn::WorkerPool m_workers;
    std::unique_ptr<RecipientServer> m_questions;
};

} // namespace mw::lspawn
