// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/Bounce.h"

#include "shared/mail/AddressQuote.h"

namespace mw::mail {
namespace {

constexpr std::string_view kVariableMark = "-@[]";

// PRE@HOST of PRE@HOST-@[], split at its last @; nothing for other senders.
struct VariableParts {
    std::string_view prefix;
    std::string_view host;
};
std::optional<VariableParts> variableParts(std::string_view sender)
{
    if (sender == kDoubleBounceSender || !sender.ends_with(kVariableMark))
        return std::nullopt;
    const auto address = sender.substr(0, sender.size() - kVariableMark.size());
    const auto at = address.rfind('@');
    if (at == std::string_view::npos)
        return std::nullopt;
    return VariableParts{address.substr(0, at), address.substr(at + 1)};
}

} // namespace

std::string variableSender(std::string_view sender, std::string_view recipient)
{
    const auto parts = variableParts(sender);
    const auto at = recipient.rfind('@');
    if (!parts || at == std::string_view::npos)
        return std::string(sender);
    std::string out(parts->prefix);
    out += recipient.substr(0, at);
    out += '=';
    out += recipient.substr(at + 1);
    out += '@';
    out += parts->host;
    return out;
}

std::string_view bounceAddress(std::string_view sender)
{
    return variableParts(sender) ? sender.substr(0, sender.size() - kVariableMark.size()) : sender;
}

std::string bounceParagraph(std::string_view recipient, std::string_view report)
{
    std::string out = "<";
    for (const char c : recipient)
        out += c == '\n' ? '_' : c;
    out += ">:\n";
    while (report.ends_with('\n'))
        report.remove_suffix(1);
    for (std::size_t i = 0; i < report.size(); ++i) {
        if (report[i] == '\n' && i > 0 && report[i - 1] == '\n')
            out += '/';
        out += report[i];
    }
    if (!report.empty())
        out += '\n';
    return out + "\n";
}

Result<BounceSettings> BounceSettings::load(const Controls &controls)
{
    BounceSettings out;
    out.subject = MW_TRY(controls.lineOrStandard("bouncesubject"));
    out.from = MW_TRY(controls.lineOrStandard("bouncefrom"));
    // Without control/me qmail takes the names of the files as hosts; it runs, and the fault is easy to see.
    out.host = MW_TRY(controls.lineOrStandard("bouncehost"));
    out.doubleBounceHost = MW_TRY(controls.lineOrStandard("doublebouncehost"));
    out.doubleBounceTo = MW_TRY(controls.lineOrStandard("doublebounceto"));
    return out;
}

BounceLevel bounceLevel(std::string_view originalSender)
{
    if (originalSender == kDoubleBounceSender)
        return BounceLevel::Triple;
    return originalSender.empty() ? BounceLevel::Double : BounceLevel::Single;
}

std::optional<BounceFrame> bounceFrame(std::string_view originalSender, const BounceSettings &settings, UnixTime now)
{
    const auto level = bounceLevel(originalSender);
    if (level == BounceLevel::Triple || (level == BounceLevel::Double && settings.doubleBounceTo.empty()))
        return std::nullopt;
    BounceFrame out;
    const auto sender = bounceAddress(originalSender);
    if (level == BounceLevel::Single) {
        out.recipient = sender;
    } else {
        out.envelopeSender = kDoubleBounceSender;
        out.recipient = settings.doubleBounceTo + "@" + settings.doubleBounceHost;
    }
    out.head = "Date: " + clock::headerDate(now) + "\nFrom: " + quotedAddress(settings.from + "@" + settings.host) +
               "\nTo: " + quotedAddress(out.recipient) +
               "\nSubject: " + settings.subject + "\n\n";
    out.intro = "Hi. This is the " + settings.program + " program at " + settings.host + ".\n";
    if (level == BounceLevel::Single) {
        out.intro += "I'm afraid I wasn't able to deliver your message to the following ";
        out.intro += settings.oneRecipient ? "address" : "addresses";
        out.intro += ".\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\n";
        out.tail = "--- Below this line is a copy of the message.\n\n";
    } else {
        out.intro += "I tried to deliver a bounce message to this address, but the bounce bounced!\n\n";
        out.tail = "--- Below this line is the original bounce.\n\n";
    }
    out.tail += "Return-Path: <" + quotedAddress(sender) + ">\n";
    return out;
}

} // namespace mw::mail
