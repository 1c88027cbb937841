// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/mess822/NewInject.h"

#include "shared/base/OptionReader.h"
#include "shared/base/Text.h"
#include "shared/mail/QueueClient.h"
#include "shared/mail/UserIdentity.h"
#include "shared/os/Environment.h"
#include "shared/os/Fd.h"
#include "shared/os/Files.h"

#include <algorithm>
#include <unistd.h>

namespace mw::mess822 {

namespace {

using Source = NewInjectOptions::Source;

// The letters that QMAILINJECT may hold in either case. False for others.
bool takeFlag(NewInjectOptions &options, char letter)
{
    switch (letter) {
    case 'F':
        options.deleteFrom = true;
        return true;
    case 'I':
        options.deleteMessageId = true;
        return true;
    case 'M':
        options.messageInSender = true;
        return true;
    case 'R':
        options.recipientInSender = true;
        return true;
    case 'S':
        options.ignoreReturnPath = true;
        return true;
    default:
        return false;
    }
}

void takeOption(NewInjectOptions &options, char letter, std::string_view value)
{
    switch (letter) {
    case 'a':
        options.source = Source::Arguments;
        break;
    case 'A':
        options.source = Source::ArgumentsElseHeader;
        break;
    case 'h':
        options.source = Source::Header;
        break;
    case 'H':
        options.source = Source::Both;
        break;
    case 'n':
    case 'N':
        options.print = letter == 'n';
        break;
    case 'f':
        options.sender = value;
        break;
    default:
        (void)takeFlag(options, letter);
        break;
    }
}

std::string atHost(const std::string &user, const std::optional<std::string> &host)
{
    return host ? user + '@' + *host : user;
}

Result<std::set<std::string, std::less<>>> readFollowUpLists()
{
    std::set<std::string, std::less<>> lists;
    const auto path = os::environmentVariable("QMAILMFTFILE");
    if (!path)
        return lists;
    const auto text = os::readFile(*path);
    if (!text && text.error().kind != ErrorKind::NotFound)
        return std::unexpected(text.error());
    for (const auto &line : mail::parseControlList(text.value_or("")))
        lists.insert(text::lower(line));
    return lists;
}

std::string envelopeText(const std::string &sender, const std::vector<std::string> &recipients)
{
    auto text = "Envelope-Sender: " + (sender.empty() ? "<>" : quotedMailbox(sender)) + "\nEnvelope-Recipients:\n";
    for (const auto &recipient : recipients)
        text += "  " + (recipient.empty() ? "<>" : quotedMailbox(recipient)) + ",\n";
    return text;
}

} // namespace

Result<NewInjectOptions> readNewInjectOptions(std::span<char *const> arguments)
{
    NewInjectOptions options;
    for (const char letter : os::environmentVariable("QMAILINJECT").value_or("")) {
        const char upper = letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
        (void)takeFlag(options, upper);
    }
    OptionReader reader(arguments, "nNaAhHFIMRSf:");
    while (const auto letter = reader.next()) {
        if (*letter == '?')
            return fail(ErrorKind::Format, reader.problem());
        takeOption(options, *letter, reader.value());
    }
    options.recipients.assign(reader.rest().begin(), reader.rest().end());
    return options;
}

Result<HeaderPlan> NewInject::plan()
{
    const auto controls = mail::Controls::ofHome();
    const auto identity = mail::readUserIdentity();
    m_hosts = MW_TRY(HostRewriting::ofHome(controls));
    m_now = clock::now();
    HeaderPlan plan;
    plan.hosts = &m_hosts;
    plan.from = {identity.name.value_or(""), m_hosts.apply(atHost(identity.user, identity.host)), false};
    plan.replaceFrom = m_options.deleteFrom;
    plan.replaceMessageId = m_options.deleteMessageId;
    plan.idLabel = std::to_string(::getpid());
    plan.idHost = m_hosts.applyToHost(MW_TRY(nameFrom(controls, "QMAILIDHOST", "idhost", "IDHOST")));
    plan.now = m_now;
    plan.followUpLists = MW_TRY(readFollowUpLists());
    return plan;
}

// Of bounces: perhaps with the message's and the recipient's part (VERP).
std::string NewInject::defaultSender() const
{
    const auto identity = mail::readUserIdentity();
    auto user = identity.senderUser;
    if (m_options.messageInSender)
        user += '-' + std::to_string(m_now) + '.' + std::to_string(::getpid());
    const auto sender = m_hosts.apply(atHost(user, identity.senderHost));
    const auto at = sender.rfind('@');
    if (!m_options.recipientInSender || at == std::string::npos)
        return sender;
    return sender.substr(0, at) + '-' + sender.substr(at) + "-@[]";
}

std::string NewInject::sender(const HeaderRewriter &header) const
{
    if (m_options.sender)
        return m_hosts.apply(*m_options.sender);
    if (header.envelopeSender())
        return *header.envelopeSender();
    if (header.returnPath() && !m_options.ignoreReturnPath)
        return *header.returnPath();
    return defaultSender();
}

std::vector<std::string> NewInject::recipients(const HeaderRewriter &header) const
{
    const auto source = m_options.source;
    const bool both = source == Source::Both;
    const bool arguments = both || source == Source::Arguments ||
                           (source == Source::ArgumentsElseHeader && !m_options.recipients.empty());
    std::vector<std::string> all;
    if (arguments) {
        for (const auto &recipient : m_options.recipients)
            all.push_back(m_hosts.apply(recipient));
    }
    if (both || !arguments)
        std::ranges::move(header.recipients(), std::back_inserter(all));
    return all;
}

Result<void> NewInject::run()
{
    HeaderRewriter header(MW_TRY(plan()));
    mail::MessageReader reader(STDIN_FILENO);
    while (const auto field = MW_TRY(reader.nextField()))
        header.add(*field);
    const auto from = sender(header);
    const auto to = recipients(header);
    return m_options.print ? print(reader, envelopeText(from, to) + header.text())
                           : queue(reader, header.text(), from, to);
}

Result<void> NewInject::print(mail::MessageReader &reader, const std::string &head)
{
    const auto write = [](std::string_view bytes) { return os::writeAll(STDOUT_FILENO, bytes); };
    MW_TRY_VOID(write(head));
    return reader.copyRest(write);
}

Result<void> NewInject::queue(mail::MessageReader &reader, const std::string &head, const std::string &sender,
                              const std::vector<std::string> &recipients)
{
    if (recipients.empty())
        return fail(ErrorKind::Format, "no recipient: name one as an argument or in To, Cc or Bcc");
    if (std::ranges::find(recipients, "") != recipients.end())
        return fail(ErrorKind::Format, "a recipient's address is empty");
    auto client = MW_TRY(mail::QueueClient::start());
    MW_TRY_VOID(client.write(head));
    MW_TRY_VOID(reader.copyRest([&](std::string_view bytes) { return client.write(bytes); }));
    const auto result = client.finish(sender, recipients);
    if (result.ok())
        return {};
    return fail(result.permanent() ? ErrorKind::Format : ErrorKind::System, result.message());
}

} // namespace mw::mess822
