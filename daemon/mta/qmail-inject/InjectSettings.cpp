// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-inject/InjectSettings.h"

#include "shared/base/OptionReader.h"
#include "shared/base/Text.h"
#include "shared/mail/AddressQuote.h"
#include "shared/mail/Controls.h"
#include "shared/mail/UserIdentity.h"
#include "shared/os/Environment.h"
#include "shared/os/Files.h"

namespace mw::inject {

namespace {

// The variable, the control file, me, or the file's own name: mail from a host without names is still mail.
Result<std::string> nameOf(const char *variable, const std::string &control)
{
    if (auto value = os::environmentVariable(variable))
        return std::move(*value);
    return mail::Controls::ofHome().lineOrStandard(control);
}

// Without a line end, as stock qmail prints it for all but header fields.
Failure unparsable(std::string_view line)
{
    return fail(ErrorKind::Format, "fatal: unable to parse this line:\n" + std::string(line));
}

void readFlags(InjectSettings &settings)
{
    for (const char letter : os::environmentVariable("QMAILINJECT").value_or("")) {
        settings.nameInComment |= letter == 'c';
        settings.ignoreReturnPath |= letter == 's';
        settings.deleteFrom |= letter == 'f';
        settings.deleteMessageId |= letter == 'i';
        settings.recipientInSender |= letter == 'r';
        settings.messageInSender |= letter == 'm';
    }
}

// Gives the value of -f.
Result<std::optional<std::string>> readOptions(OptionReader &options, InjectSettings &settings)
{
    std::optional<std::string> sender;
    while (const auto letter = options.next()) {
        switch (*letter) {
        case 'a':
            settings.source = RecipientSource::Arguments;
            break;
        case 'A':
            settings.source = RecipientSource::ArgumentsElseHeader;
            break;
        case 'h':
            settings.source = RecipientSource::Header;
            break;
        case 'H':
            settings.source = RecipientSource::Both;
            break;
        case 'n':
            settings.print = true;
            break;
        case 'N':
            settings.print = false;
            break;
        case 'f':
            sender = options.value();
            break;
        default:
            return fail(ErrorKind::Format, options.problem() + '\n');
        }
    }
    return sender;
}

Result<void> readNames(InjectSettings &settings)
{
    const auto host = MW_TRY(nameOf("QMAILDEFAULTHOST", "defaulthost"));
    auto completion =
        mail::AddressCompletion::make(host, MW_TRY(nameOf("QMAILDEFAULTDOMAIN", "defaultdomain")),
                                      MW_TRY(nameOf("QMAILPLUSDOMAIN", "plusdomain")));
    if (!completion)
        return unparsable(completion.error().text);
    settings.completion = std::move(*completion);
    const auto identity = mail::readUserIdentity();
    settings.user = identity.user;
    settings.host = identity.host.value_or(host);
    settings.name = identity.name;
    settings.senderUser = identity.senderUser;
    settings.senderHost = identity.senderHost.value_or(settings.host);
    return {};
}

Result<void> readFollowUpLists(InjectSettings &settings)
{
    const auto path = os::environmentVariable("QMAILMFTFILE");
    if (!path)
        return {};
    const auto content = os::readFile(*path);
    if (!content)
        return content.error().kind == ErrorKind::NotFound ? Result<void>() : std::unexpected(content.error());
    for (const auto &line : mail::parseControlList(*content))
        settings.followUpLists.insert(text::lower(line));
    return {};
}

} // namespace

Result<mail::HeaderTokens> InjectSettings::addressTokens(std::string_view local, std::string_view host)
{
    const auto text = mail::quotedAddress(std::string(local) + '@') + std::string(host);
    auto tokens = mail::tokenise(text);
    if (!tokens)
        return unparsable(text);
    return std::move(*tokens);
}

Result<std::string> InjectSettings::completed(std::string_view address) const
{
    const auto text = mail::quotedAddress(address);
    auto tokens = mail::tokenise(text);
    if (!tokens)
        return unparsable(text);
    completion->complete(*tokens);
    return mail::envelopeText(*tokens);
}

Result<InjectSettings> readSettings(std::span<char *const> arguments)
{
    InjectSettings settings;
    OptionReader options(arguments, "aAhHnNf:");
    const auto sender = MW_TRY(readOptions(options, settings));
    readFlags(settings);
    MW_TRY_VOID(readNames(settings));
    MW_TRY_VOID(readFollowUpLists(settings));
    if (sender)
        settings.sender = MW_TRY(settings.completed(*sender));
    if (settings.source == RecipientSource::ArgumentsElseHeader)
        settings.source = options.rest().empty() ? RecipientSource::Header : RecipientSource::Arguments;
    if (settings.source != RecipientSource::Header) {
        for (const char *recipient : options.rest())
            settings.recipients.push_back(MW_TRY(settings.completed(recipient)));
    }
    return settings;
}

Result<std::string> idHost()
{
    return nameOf("QMAILIDHOST", "idhost");
}

} // namespace mw::inject
