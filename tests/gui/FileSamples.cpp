// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/FileSamples.h"

#include <QHash>

#include <algorithm>

namespace mw::test {

using gui::ControlEntry;
using mail::ControlType;
using namespace Qt::StringLiterals;

namespace {

// Files whose form is their own.
const QHash<QString, FileSample> &byName()
{
    static const QString accounts = u"alias qmaild qmaill root qmailp qmailq qmailr qmails"_s;
    static const QHash<QString, FileSample> samples{
        {u"authchecker"_s, {u"bin/checkpassword --verbose"_s, {u"bin/checkpassword"_s}, {u"/bin/true"_s}}},
        {u"authmechanisms"_s, {u"PLAN"_s, {u"PLAIN"_s}, {u"LOGIN"_s}}},
        {u"badhelo"_s, {u"spam@far.example"_s, {u"spam.example"_s}, {u".spam.example"_s}}},
        {u"bindroutes"_s, {u"far.example"_s, {u"far.example:127.0.0.7"_s}, {u":127.0.0.8"_s}}},
        {u"bounceformat"_s, {u"pretty"_s, {u"dsn"_s}, {u"qsbmf"_s}}},
        {u"concurrencydest"_s, {u"far.example:many"_s, {u"far.example:3"_s}, {u"5"_s}}},
        {u"conf-break"_s, {u"--"_s, {u"-"_s}, {u"-"_s}}},
        {u"conf-groups"_s, {u"qmail:nofiles"_s, {u"qmail"_s, u"nofiles"_s}, {u"qmail"_s, u"nofiles"_s}}},
        {u"conf-split"_s, {u"some"_s, {u"23"_s}, {u"23"_s}}},
        {u"conf-users"_s, {u"alias:qmaild"_s, accounts.split(u' '), accounts.split(u' ')}},
        {u"defaultdelivery"_s, {u"anna, ben"_s, {u"./Maildir/"_s}, {u"./Mailbox"_s}}},
        {u"domainqueue"_s, {u"far.example"_s, {u"far.example:slow"_s}, {u"near.example:fast"_s}}},
        {u"doublebouncepolicy"_s, {u"maybe"_s, {u"quiet"_s}, {u"discard"_s}}},
        {u"filterargs"_s, {u"far.example"_s, {u"far.example:/bin/cat"_s}, {u"near.example:/bin/cat"_s}}},
        {u"lmtproutes"_s, {u"far.example"_s, {u"store.example:127.0.0.1:24"_s}, {u"store.example:/run/lmtp"_s}}},
        {u"pop3listen"_s, {u"everywhere"_s, {u"127.0.0.1:2531"_s}, {u"127.0.0.1:2541"_s}}},
        {u"pop3slisten"_s, {u"110"_s, {u"127.0.0.1:2532"_s}, {u"127.0.0.1:2542"_s}}},
        {u"smtplisten"_s, {u"127.0.0.1"_s, {u"127.0.0.1:2533"_s}, {u"127.0.0.1:2543"_s}}},
        {u"smtpslisten"_s, {u"hub.example:465"_s, {u"127.0.0.1:2534"_s}, {u"127.0.0.1:2544"_s}}},
        {u"submissionlisten"_s, {u"127.0.0.1:many"_s, {u"127.0.0.1:2535"_s}, {u"127.0.0.1:2545"_s}}},
        {u"queueprogram"_s, {u"bin/qmail-queue -v"_s, {u"bin/qmail-queue"_s}, {u"bin/qmail-queue"_s}}},
        {u"recipients"_s, {u"anna and ben"_s, {u"anna@hub.example"_s}, {u"@shop.example"_s}}},
        {u"senderroutes"_s, {u"anna"_s, {u"@hub.example:relay.example:587"_s}, {u"anna@hub.example:relay.example"_s}}},
        {u"srs_domain"_s, {u"nowhere"_s, {u"srs.hub.example"_s}, {u"back.hub.example"_s}}},
        {u"submissionsenders"_s, {u"anna"_s, {u"anna:@shop.example"_s}, {u"anna:*"_s}}},
        {u"tlsclients"_s, {u"anna"_s, {u"anna@hub.example"_s}, {u"ben@hub.example"_s}}},
        {u"tlsdestinations"_s, {u"far example:"_s, {u"far.example:"_s}, {u"far.example:*"_s}}},
        {u"users/append"_s, {u"=sales:anna"_s, {u"=sales:anna:2000:2000:/home/anna:::"_s}, {u"+sales-:anna:2000:2000:/home/anna:-::"_s}}},
        {u"users/assign"_s, {u"=sales:anna"_s, {u"=sales:anna:2000:2000:/home/anna:::"_s}, {u"=sold:anna:2000:2000:/home/anna:::"_s, u"."_s}}},
        {u"users/exclude"_s, {u"anna:ben"_s, {u"guest"_s}, {u"games"_s}}},
        {u"users/include"_s, {u"anna:ben"_s, {u"anna"_s}, {u"bench"_s}}},
        {u"users/mailnames"_s, {u"anna"_s, {u"anna:anna:Anna.Smith"_s}, {u"anna:anna"_s}}},
        {u"users/passwd"_s, {u"anna"_s, {u"anna:x:2000:2000::/home/anna:/bin/sh"_s}, {u"ben:x:2000:2000::/home/ben:/bin/sh"_s}}},
        {u"users/subusers"_s, {u"sales anna"_s, {u"sales:anna:sales:"_s}, {u"info:anna:info:"_s}}},
        {u"rules/smtp"_s, {u"192.0.2.7:permit"_s, {u"192.0.2.:allow,RELAYCLIENT=\"\""_s}, {u"203.0.113.:deny"_s}}},
        {u"forward/aliases"_s, {u"sales:"_s, {u"sales: anna"_s}, {u"info: anna, ben@far.example"_s}}},
    };
    return samples;
}

FileSample ofNumber(const mail::ControlFile &file)
{
    const auto within = [&file](std::uint64_t wanted) { return QString::number(std::clamp(wanted, file.least, file.most)); };
    return {u"many"_s, {within(7)}, {within(file.most == 1 ? 0 : file.least + 1)}};
}

} // namespace

std::optional<FileSample> sampleOf(const ControlEntry &entry)
{
    if (const auto known = byName().constFind(entry.name); known != byName().cend())
        return *known;
    switch (entry.type.value_or(ControlType::Free)) {
    case ControlType::HostName:
        return FileSample{u"mail..hub.example"_s, {u"mail.hub.example"_s}, {u"post.hub.example"_s}};
    case ControlType::LocalPart:
        return FileSample{u"anna@hub"_s, {u"daemon"_s}, {u"bounces"_s}};
    case ControlType::TextLine:
        return FileSample{u" "_s, {u"HIGH"_s}, {u"DEFAULT"_s}}; // also words that TLS knows
    case ControlType::Number:
        return ofNumber(*mail::findControlFile(entry.name.toStdString()));
    case ControlType::Octal:
        return FileSample{u"9"_s, {u"002"_s}, {u"022"_s}};
    case ControlType::Domains:
        return FileSample{u".shop.example"_s, {u"shop.example"_s}, {u"store.example"_s}};
    case ControlType::DomainPatterns:
        return FileSample{u"shop example"_s, {u"shop.example"_s}, {u".shop.example"_s}};
    case ControlType::Senders:
        return FileSample{u"spammer"_s, {u"@spam.example"_s}, {u"x@spam.example"_s}};
    case ControlType::Endpoints:
        return FileSample{u"everywhere"_s, {u"127.0.0.1:2536"_s}, {u"127.0.0.1:2546"_s}};
    case ControlType::Addresses:
        return FileSample{u"192.0.2.300"_s, {u"127.0.0.7"_s}, {u"::7"_s}};
    case ControlType::Recipients:
        return FileSample{u"anna@hub..example"_s, {u"anna@hub.example"_s}, {u"archive@hub.example"_s}};
    case ControlType::VirtualDomains:
        return FileSample{u"virtual.example anna"_s, {u"virtual.example:anna"_s}, {u".virtual.example:anna"_s}};
    case ControlType::Routes:
        return FileSample{u"shop.example:127.0.0.1:99999"_s, {u"shop.example:127.0.0.1:9"_s}, {u"far.example:127.0.0.1:9"_s}};
    case ControlType::Instructions:
        return FileSample{u"anna@hub.example, ben@hub.example"_s, {u"anna@hub.example"_s}, {u"./Maildir/"_s}};
    case ControlType::Rewriting:
        return FileSample{u"one two"_s, {u"=one:two"_s}, {u"?@one.example:two.example"_s}};
    default:
        return std::nullopt;
    }
}

} // namespace mw::test
