// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a session that takes mail: MAIL, RCPT, DATA and BDAT.
#include "daemon/mta/qmail-smtpd/Session.h"
#include "shared/base/Text.h"
#include "shared/mail/SmtpAddress.h"

#include <algorithm>
#include <unistd.h>

namespace mw::smtpd {
namespace {

// For the client's name, which was asked for when it connected.
constexpr int kNameMilliseconds = 300;

constexpr std::string_view kWantFrom = "501 syntax: MAIL FROM:<address> (#5.5.4)";
constexpr std::string_view kWantTo = "501 syntax: RCPT TO:<address> (#5.5.4)";
constexpr std::string_view kBadAddress = "555 syntax error (#5.5.4)";
constexpr std::string_view kQueueUnreachable = "451 qqt failure (#4.3.0)";
constexpr std::string_view kTooLarge = "552 sorry, that message size exceeds my databytes limit (#5.3.4)";

// A text for one reply line: what could end the line or move a terminal becomes a blank.
std::string oneLine(std::string text)
{
    std::ranges::replace_if(text, [](unsigned char c) { return c < 32 || c == 127; }, ' ');
    return text;
}

// What an address lacks to be taken as it is; empty: nothing.
std::string_view characterRefusal(std::string_view address, bool utf8)
{
    if (!hasEightBits(address))
        return {};
    if (!utf8)
        return "553 sorry, an address with such characters needs SMTPUTF8 (#5.6.7)";
    return isUtf8(address) ? "" : "553 sorry, that address is not UTF-8 (#5.6.7)";
}

// "BDAT 1000 LAST"
struct ChunkCommand {
    std::uint64_t size = 0;
    bool last = false;
    bool good = false; // false: only the size can be told
};

// Nothing: not even the size can be told.
std::optional<ChunkCommand> parseChunkCommand(std::string_view argument)
{
    const auto blank = argument.find(' ');
    const auto size = text::wholeNumber(argument.substr(0, blank));
    if (!size)
        return std::nullopt;
    const auto rest = blank == std::string_view::npos ? std::string_view{} : text::trim(argument.substr(blank));
    const bool last = text::equalIgnoringCase(rest, "LAST");
    return ChunkCommand{*size, last, last || rest.empty()};
}

} // namespace

std::string Session::withoutOwnLiteral(std::string address) const
{
    if (m_settings.localIpHost.empty())
        return address;
    return mail::replaceOwnAddressLiteral(std::move(address), m_settings.localIpHost,
                                          [&](const net::IpAddress &ip) { return m_settings.isOwn(ip); });
}

// Before EHLO what follows the address is passed over, as qmail does. The error is the reply.
std::expected<MailCommand, std::string_view> Session::readMail(std::string_view argument) const
{
    constexpr std::string_view kWord = "FROM:";
    if (!text::startsWithIgnoringCase(argument, kWord))
        return std::unexpected(kWantFrom);
    if (m_extended)
        return parseMailCommand(argument.substr(kWord.size()));
    MailCommand out;
    auto address = mail::parseSmtpAddress(argument);
    if (!address)
        return std::unexpected(kBadAddress);
    out.address = std::move(*address);
    return out;
}

std::expected<RcptCommand, std::string_view> Session::readRcpt(std::string_view argument) const
{
    constexpr std::string_view kWord = "TO:";
    if (!text::startsWithIgnoringCase(argument, kWord))
        return std::unexpected(kWantTo);
    if (m_extended)
        return parseRcptCommand(argument.substr(kWord.size()), m_mail->options.utf8);
    RcptCommand out;
    auto address = mail::parseSmtpAddress(argument);
    if (!address)
        return std::unexpected(kBadAddress);
    out.address = std::move(*address);
    return out;
}

// What the client has to do before it may say MAIL.
std::optional<Refusal> Session::notYet() const
{
    if (m_mail && m_mail->chunks && !m_mail->failed)
        return Refusal{"sequence", "503 finish the message with BDAT LAST, or say RSET (#5.5.1)"};
    const bool forUsers = m_around.submission || m_client.auth == Client::Switch::Required;
    if (!encrypted() && offersTls() && (forUsers || m_client.tls == Client::Switch::Required))
        return Refusal{"tls", "530 must issue a STARTTLS command first (#5.7.0)"};
    if (forUsers && !m_user)
        return Refusal{"auth", "530 authentication required (#5.7.0)"};
    return std::nullopt;
}

std::optional<Refusal> Session::senderRefusal(const MailCommand &command) const
{
    if (m_extended) {
        if (const auto text = characterRefusal(command.address, command.utf8); !text.empty())
            return Refusal{"characters", text};
    }
    if (command.size && databytes() != 0 && *command.size > databytes())
        return Refusal{"databytes", kTooLarge};
    return m_around.submission ? submissionRefusal(command.address) : std::nullopt;
}

// The empty sender, of notices that mail programs send, is anybody's.
std::optional<Refusal> Session::submissionRefusal(const std::string &sender) const
{
    const auto &rules = *m_around.submission;
    if (!rules.checkSender || sender.empty() || rules.senders.allow(*m_user, sender))
        return std::nullopt;
    switch (m_around.mayUse ? m_around.mayUse(*m_user, sender) : SenderRight::Unknown) {
    case SenderRight::Granted:
        break;
    case SenderRight::Denied:
        return Refusal{"sender", "553 sorry, that sender address is not yours (#5.7.1)"};
    case SenderRight::Unknown:
        return Refusal{"sender", "451 nobody can tell now whose sender address that is (#4.3.0)"};
    }
    return std::nullopt;
}

Session::Next Session::mail(std::string_view argument)
{
    if (const auto refusal = notYet())
        return refuseText(refusal->why, refusal->reply);
    auto command = readMail(argument);
    if (!command)
        return wrongSyntax(command.error());
    if (const auto refusal = senderRefusal(*command)) {
        m_log.refused(refusal->why, refusal->reply, command->address);
        reply(refusal->reply);
        return Next::Continue;
    }
    if (m_around.clientName)
        (void)m_around.clientName(0); // moves the question on
    auto &mail = m_mail.emplace();
    mail.sender = withoutOwnLiteral(std::move(command->address));
    mail.options.envelopeId = std::move(command->envelopeId);
    mail.options.returns = std::move(command->returns);
    mail.options.utf8 = command->utf8;
    mail.options.eightBit = command->eightBit;
    reply("250 ok", "2.1.0");
    return Next::Continue;
}

Session::Next Session::rcpt(std::string_view argument)
{
    if (!m_mail)
        return wrongOrder("503 MAIL first (#5.5.1)");
    if (m_mail->chunks)
        return wrongOrder("503 finish the message with BDAT LAST, or say RSET (#5.5.1)");
    auto command = readRcpt(argument);
    if (!command)
        return wrongSyntax(command.error());
    const auto recipient = withoutOwnLiteral(std::move(command->address));
    if (const auto text = m_extended ? characterRefusal(recipient, m_mail->options.utf8) : std::string_view();
        !text.empty())
        return refuseRecipient({"characters", text}, recipient);
    if (const auto refusal = m_admission.refusal({m_helo, m_mail->sender, m_mail->recipients.size()}, recipient))
        return refuseRecipient(*refusal, recipient);
    m_mail->recipients.push_back(recipient + m_client.relayClient.value_or(""));
    m_mail->options.recipients.push_back(std::move(command->options));
    --m_commands;
    reply("250 ok", "2.1.5");
    return Next::Continue;
}

Session::Next Session::refuseRecipient(const Refusal &refusal, const std::string &recipient)
{
    m_log.refused(refusal.why, refusal.reply, m_mail->sender, recipient);
    if (!m_admission.exhausted()) {
        reply(refusal.reply);
        return Next::Continue;
    }
    return goodbye("brtlimit", "421 too many recipients were refused, goodbye (#4.7.1)");
}

std::uint64_t Session::databytes() const
{
    return m_client.databytes ? text::leadingNumber(*m_client.databytes).value : m_settings.databytes;
}

mail::ConnectionNames Session::names() const
{
    auto out = m_client.names;
    if (!out.remoteHost && m_around.clientName)
        out.remoteHost = m_around.clientName(kNameMilliseconds);
    return out;
}

std::string Session::received() const
{
    return mail::receivedLine(names(), m_helo, protocol(), clock::now());
}

std::optional<mess822::HeaderPlan> Session::plan() const
{
    if (!m_around.submission)
        return std::nullopt;
    const auto &hosts = m_around.submission->hosts;
    mess822::HeaderPlan out;
    out.hosts = &hosts;
    out.from.address = hosts.apply(m_mail->sender.empty() ? m_user.value_or("") : m_mail->sender);
    out.now = clock::now();
    out.idLabel = std::to_string(m_messages) + '.' + std::to_string(::getpid());
    out.idHost = m_around.submission->idHost;
    return out;
}

// Opens the queue for the message of this transaction. False: it cannot be reached.
bool Session::begin()
{
    m_mail->submission = m_around.open();
    if (!m_mail->submission)
        return false;
    m_mail->intake = std::make_unique<MessageIntake>(*m_mail->submission, received(), databytes(), plan());
    return true;
}

Session::Next Session::data(std::string_view argument)
{
    if (!m_mail || m_mail->recipients.empty())
        return wrongOrder(m_mail ? "503 RCPT first (#5.5.1)" : "503 MAIL first (#5.5.1)");
    if (m_mail->chunks)
        return wrongOrder("503 finish the message with BDAT LAST, or say RSET (#5.5.1)");
    if (m_extended && !argument.empty())
        return wrongSyntax("501 DATA has no parameters (#5.5.4)");
    if (!begin())
        return endTransaction("queue", kQueueUnreachable);
    reply("354 go ahead");
    const auto received =
        readData(m_stream, *m_mail->intake, m_client.bareLineFeeds ? BareLineFeeds::LineEnd : BareLineFeeds::Refused);
    if (!received)
        return lost(received.error());
    if (*received == TextEnd::Lost)
        return end(Next::Broken, "closed-in-message");
    if (*received == TextEnd::BareLineFeed)
        return bareLineFeed();
    return finishMessage();
}

// RFC 3030. The bytes behind the command are read whatever the answer is, so that none of them is ever taken for a
// command; where their number cannot be told, the session ends.
Session::Next Session::bdat(std::string_view argument)
{
    const auto command = parseChunkCommand(argument);
    if (!command) {
        (void)refuseText("syntax", "501 syntax: BDAT size [LAST] (#5.5.4)");
        return end(Next::Broken, "syntax");
    }
    if (!command->good)
        return refuseChunk(command->size, "501 syntax: BDAT size [LAST] (#5.5.4)");
    if (!m_mail)
        return refuseChunk(command->size, "503 MAIL first (#5.5.1)");
    if (m_mail->failed) {
        const auto next = refuseChunk(command->size, "503 this message was refused already (#5.5.1)");
        if (command->last)
            m_mail.reset();
        return next;
    }
    if (m_mail->recipients.empty())
        return refuseChunk(command->size, "503 RCPT first (#5.5.1)");
    if (!m_mail->chunks) {
        if (!begin()) {
            const auto next = refuseChunk(command->size, kQueueUnreachable);
            m_mail.reset();
            return next;
        }
        m_mail->chunks.emplace(m_client.bareLineFeeds ? BareLineFeeds::LineEnd : BareLineFeeds::Refused);
    }
    return takeChunk(command->size, command->last);
}

Session::Next Session::refuseChunk(std::uint64_t size, std::string_view text)
{
    const auto skipped = skipChunk(m_stream, size);
    if (!skipped)
        return lost(skipped.error());
    if (!*skipped)
        return end(Next::Broken, "closed-in-message");
    if (m_mail && m_mail->chunks)
        failChunks();
    return text.starts_with("501") ? wrongSyntax(text) : wrongOrder(text);
}

Session::Next Session::takeChunk(std::uint64_t size, bool last)
{
    const auto read = m_mail->chunks->read(m_stream, size, *m_mail->intake);
    if (!read)
        return lost(read.error());
    if (*read == TextEnd::Lost)
        return end(Next::Broken, "closed-in-message");
    if (last && *read == TextEnd::Whole) {
        m_mail->chunks->finish(*m_mail->intake);
        return finishMessage();
    }
    const auto refusal = *read == TextEnd::BareLineFeed
                             ? std::optional(Refusal{"bare-line-feed", "554 lines must end in CR LF (#5.6.0)"})
                             : verdict();
    if (!refusal) {
        --m_commands;
        reply("250 ok");
        return Next::Continue;
    }
    if (last)
        return endTransaction(refusal->why, refusal->reply);
    failChunks();
    return refuseText(refusal->why, refusal->reply);
}

// What still comes of this message is read and thrown away.
void Session::failChunks()
{
    m_mail->failed = true;
    m_mail->intake.reset();
    m_mail->submission.reset();
}

// What is wrong with the message as far as it has come.
std::optional<Refusal> Session::verdict() const
{
    switch (m_mail->intake->verdict()) {
    case MessageIntake::Verdict::Looping:
        return Refusal{"hops", "554 too many hops, this message is looping (#5.4.6)"};
    case MessageIntake::Verdict::TooLarge:
        return Refusal{"databytes", kTooLarge};
    case MessageIntake::Verdict::HeaderTooLarge:
        return Refusal{"header", "552 sorry, the header of that message is too large (#5.3.4)"};
    case MessageIntake::Verdict::Good:
        break;
    }
    return std::nullopt;
}

Session::Next Session::finishMessage()
{
    ++m_messages;
    if (const auto refusal = verdict())
        return endTransaction(refusal->why, refusal->reply);
    auto &mail = *m_mail;
    if (std::ranges::all_of(mail.options.recipients, &mail::RecipientOptions::empty))
        mail.options.recipients.clear();
    const auto pid = mail.submission->pid();
    return answer(mail.submission->finish(mail.sender, mail.recipients, mail.options), mail.intake->size(), pid);
}

Session::Next Session::answer(const mail::QueueResult &result, std::uint64_t bytes, long pid)
{
    if (!result.ok())
        return endTransaction("queue", (result.permanent() ? "554 " : "451 ") + oneLine(result.message()));
    m_log.accepted({m_mail->sender, m_mail->recipients, bytes, pid});
    m_commands = 0;
    m_mail.reset();
    reply("250 ok " + std::to_string(clock::now()) + " qp " + std::to_string(pid));
    return Next::Continue;
}

// Refuses the message; what was said of it is forgotten.
Session::Next Session::endTransaction(std::string_view why, std::string_view text)
{
    const auto next = refuseText(why, text);
    m_mail.reset();
    return next;
}

} // namespace mw::smtpd
