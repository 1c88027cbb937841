// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-remote/WireMessage.h"

#include "shared/mail/DotStuffing.h"
#include "shared/mail/Idna.h"
#include "shared/mail/Utf8.h"
#include "shared/net/Stream.h"
#include "shared/os/Files.h"

#include <algorithm>
#include <array>
#include <unistd.h>

namespace mw::remote {
namespace {

constexpr std::size_t kBlock = net::Stream::kBufferSize / 2;

// What the recoded message will measure; the file is put back where it stands.
Result<MessageFacts> factsOf(int message, const mail::EightBitDowngrade::Plan &plan)
{
    const auto start = MW_TRY(os::seek(message, 0, SEEK_CUR));
    mail::EightBitDowngrade recoding(plan);
    MessageMeter meter;
    std::array<char, kBlock> block{};
    std::string out;
    for (;;) {
        const auto count = MW_TRY(os::readSome(message, block));
        if (count == 0)
            break;
        out.clear();
        recoding.feed({block.data(), count}, out);
        meter.feed(out);
    }
    out.clear();
    recoding.finish(out);
    meter.feed(out);
    MW_TRY_VOID(os::seek(message, start, SEEK_SET));
    return meter.facts();
}

bool needsUtf8(const std::string &address)
{
    return !mail::isAscii(mail::localPartOf(address));
}

} // namespace

std::expected<WireMessage, WireMessage::Cannot> WireMessage::plan(const Job &job, const mail::SmtpExtensions &server,
                                                                 bool extended)
{
    WireMessage out;
    out.m_facts = job.facts;
    out.m_before = job.before;
    if (auto cannot = out.planAddresses(job, server))
        return std::unexpected(*cannot);
    if (!out.planRecoding(job, server, extended))
        return std::unexpected(Cannot{Fate::Temporary, "the message cannot be read (#4.3.0)"});
    const auto limit = server.largestMessage();
    // The server would refuse it in the end, and so would it at every other try.
    if (limit && out.m_facts && out.m_facts->bytes > *limit)
        return std::unexpected(Cannot{Fate::Permanent, "it takes messages of at most " + std::to_string(*limit) +
                                                           " bytes, and this one has " +
                                                           std::to_string(out.m_facts->bytes) + " (#5.3.4)"});
    out.planParameters(job, server);
    return out;
}

std::optional<WireMessage::Cannot> WireMessage::planAddresses(const Job &job, const mail::SmtpExtensions &server)
{
    const auto needs = [](const auto &recipient) { return recipient && needsUtf8(*recipient); };
    const bool address = needsUtf8(job.sender) || std::ranges::any_of(job.recipients, needs);
    const bool header = job.options.utf8 && job.facts && job.facts->eightBitHeader;
    m_utf8 = (address || header) && server.has("SMTPUTF8");
    // Only what was announced as such is refused here; other bytes the server may judge by itself.
    if (!m_utf8 && job.options.utf8 && (address || header))
        return Cannot{Fate::Permanent, "it takes no addresses or header fields beyond ASCII (SMTPUTF8), and this message "
                                       "has them (#5.6.7)"};
    m_sender = job.sender;
    m_recipients = job.recipients;
    if (m_utf8)
        return std::nullopt;
    m_sender = mail::withAsciiDomain(m_sender).value_or(m_sender);
    for (auto &recipient : m_recipients)
        if (recipient)
            recipient = mail::withAsciiDomain(*recipient).value_or(*recipient);
    return std::nullopt;
}

Result<void> WireMessage::planRecoding(const Job &job, const mail::SmtpExtensions &server, bool extended)
{
    const bool wanted = job.downgrade && extended && !server.has("8BITMIME") && job.facts && job.facts->eightBit;
    if (!wanted)
        return {};
    m_recoding = MW_TRY(mail::EightBitDowngrade::planOf(job.message));
    if (m_recoding)
        m_facts = MW_TRY(factsOf(job.message, *m_recoding));
    return {};
}

void WireMessage::planParameters(const Job &job, const mail::SmtpExtensions &server)
{
    if (m_facts && server.has("SIZE"))
        m_mailParameters += " SIZE=" + std::to_string(m_facts->bytes);
    // Of a message that cannot be looked at beforehand it is said for safety: it may be said of any.
    if (server.has("8BITMIME") && (!m_facts || m_facts->eightBit))
        m_mailParameters += " BODY=8BITMIME";
    if (m_utf8)
        m_mailParameters += " SMTPUTF8";
    if (!server.has("DSN"))
        return;
    if (!job.options.returns.empty())
        m_mailParameters += " RET=" + job.options.returns;
    if (!job.options.envelopeId.empty())
        m_mailParameters += " ENVID=" + job.options.envelopeId;
    if (!job.options.notify.empty())
        m_rcptParameters += " NOTIFY=" + job.options.notify;
    const auto &original = job.options.originalRecipient;
    if (!original.empty() && job.recipients.size() == 1 && (m_utf8 || mail::isAscii(original)))
        m_rcptParameters += " ORCPT=" + original;
}

Result<bool> WireMessage::send(int message, const std::function<Result<void>(std::string_view)> &write) const
{
    mail::DataEncoder encoder;
    std::optional<mail::EightBitDowngrade> recoding;
    if (m_recoding)
        recoding.emplace(*m_recoding);
    std::array<char, kBlock> block{};
    std::string recoded;
    std::string encoded;
    encoder.feed(m_before, encoded);
    MW_TRY_VOID(write(encoded));
    for (bool more = true; more;) {
        const auto count = os::readSome(message, block);
        if (!count)
            return fail(ErrorKind::Read, count.error().text);
        more = *count != 0;
        std::string_view text(block.data(), *count);
        if (recoding) {
            recoded.clear();
            more ? recoding->feed(text, recoded) : recoding->finish(recoded);
            text = recoded;
        }
        encoded.clear();
        encoder.feed(text, encoded);
        MW_TRY_VOID(write(encoded));
    }
    return encoder.atLineStart();
}

} // namespace mw::remote
