// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-smtpd/Submission.h"

#include "shared/mail/QueueClient.h"

namespace mw::smtpd {
namespace {

class QueueSubmission : public Submission {
public:
    explicit QueueSubmission(mail::QueueClient client) : m_client(std::move(client)) {}

    void write(std::string_view bytes) override
    {
        if (!m_failed && !m_client.write(bytes))
            m_failed = true;
    }

    mail::QueueResult finish(std::string_view sender, std::span<const std::string> recipients,
                             const mail::EnvelopeOptions &options) override
    {
        if (m_failed) {
            mail::QueueResult result;
            result.code = mail::queuecode::kWrite;
            return result;
        }
        return m_client.finish(sender, recipients, options);
    }

    long pid() const override { return m_client.pid(); }

private:
    mail::QueueClient m_client;
    bool m_failed = false;
};

} // namespace

std::unique_ptr<Submission> openQueue()
{
    auto client = mail::QueueClient::start();
    if (!client)
        return nullptr;
    return std::make_unique<QueueSubmission>(std::move(*client));
}

} // namespace mw::smtpd
