// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-smtpd/Facilities.h"

#include "shared/base/Text.h"
#include "shared/mail/Home.h"
#include "shared/os/Environment.h"

#include <algorithm>
#include <chrono>
#include <thread>

namespace mw::smtpd {
namespace {

using mail::authquestion::AuthAsker;

// Best first: a client takes the first that it knows.
std::vector<std::string> mechanisms(const std::vector<std::string> &wanted, AuthAsker &asker, bool bound)
{
    std::vector<std::string> out;
    for (const std::string name : {"SCRAM-SHA-256-PLUS", "SCRAM-SHA-256", "PLAIN", "LOGIN"}) {
        const bool allowed = wanted.empty() || std::ranges::any_of(wanted, [&](const std::string &word) {
                                 return text::equalIgnoringCase(word, name);
                             });
        if (allowed && (bound || !name.ends_with("-PLUS")) && (!name.starts_with("SCRAM-") || asker.offersScram()))
            out.push_back(name);
    }
    return out;
}

// People of users/smtppasswords need no account: the address that is their name is theirs, or, if it has no domain, the
// local address of that name that no account has.
bool isNamedLike(const std::string &sender, const std::string &user, const std::string &owner)
{
    if (text::equalIgnoringCase(sender, user))
        return true;
    return owner == mail::accountName(mail::Role::Alias) && text::equalIgnoringCase(sender.substr(0, sender.rfind('@')), user);
}

SenderRight rightTo(const std::string &sender, const std::string &user, RecipientQuestions &questions)
{
    if (isNamedLike(sender, user, {}))
        return SenderRight::Granted;
    const auto owner = questions.ownerOf(sender);
    if (owner.known == Mailbox::Unknown)
        return SenderRight::Unknown;
    const bool theirs = owner.known == Mailbox::Exists && (owner.user == user || isNamedLike(sender, user, owner.user));
    return theirs ? SenderRight::Granted : SenderRight::Denied;
}

} // namespace

Surroundings Facilities::surroundings(const Client &client) const
{
    Surroundings out{.open = &openQueue};
    out.tls = tls;
    out.implicitTls = service.tls == TlsMode::Implicit || client.implicitTls;
    out.submission = submission;
    out.pause = [](int milliseconds) { std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds)); };
    auto *ask = &questions;
    if (settings.checkRecipients)
        out.check = [ask](const std::string &recipient) { return ask->ask(recipient); };
    out.mayUse = [ask](const std::string &user, const std::string &sender) { return rightTo(sender, user, *ask); };
    if (asker) {
        out.mechanisms = [this_ = asker, wanted = &settings.mechanisms](std::string_view binding) {
            return mechanisms(*wanted, *this_, !binding.empty());
        };
        out.login = [this_ = asker, ip = client.names.remoteIp.value_or("")](std::string_view mechanism, std::string_view binding) {
            return mail::SaslServer::make(mechanism, *this_, ip, std::string(binding));
        };
    }
    // For programs in QMAILQUEUE's place, as the patches for authentication have it.
    out.loggedIn = [](const std::string &user) { os::setEnvironmentVariable("SMTPAUTHUSER", user); };
    return out;
}

} // namespace mw::smtpd
