// SPDX-License-Identifier: GPL-3.0-or-later
// What the window knows of control files beyond the table: groups, colours, and lines in words.
#include "gui/models/ControlCatalogue.h"

#include "gui/models/Format.h"

#include "shared/mail/DotQmail.h"
#include "shared/mail/SmtpRoutes.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace mw::gui {

using mail::ControlType;
using namespace Qt::StringLiterals;

namespace {

struct Named {
    std::string_view prefix;
    ControlGroup group;
};

// The first that a name begins with decides; longer names stand before shorter ones.
constexpr auto kGroups = std::to_array<Named>({
    {"auth", ControlGroup::Security},         {"badhelo", ControlGroup::Receiving},
    {"badmailfrom", ControlGroup::Receiving}, {"badrcptto", ControlGroup::Receiving},
    {"bindroutes", ControlGroup::Sending},    {"bouncelifetime", ControlGroup::Bounces},
    {"bounce", ControlGroup::Bounces},        {"brtlimit", ControlGroup::Receiving},
    {"checkr", ControlGroup::Receiving},      {"checks", ControlGroup::Receiving},
    {"client", ControlGroup::Security},       {"concurrency", ControlGroup::Limits},
    {"conf-", ControlGroup::Accounts},        {"connectionrate", ControlGroup::Limits},
    {"databytes", ControlGroup::Limits},      {"defaultdelivery", ControlGroup::Domains},
    {"default", ControlGroup::Identity},      {"delaynotice", ControlGroup::Bounces},
    {"deliveryprogress", ControlGroup::Domains}, {"destinationpause", ControlGroup::Sending},
    {"dnsbllist", ControlGroup::Receiving},
    {"doublebounce", ControlGroup::Bounces},  {"downgrade8bit", ControlGroup::Sending},
    {"envnoathost", ControlGroup::Identity},  {"flushrate", ControlGroup::Limits},
    {"helohost", ControlGroup::Identity},     {"hold", ControlGroup::Sending},
    {"idhost", ControlGroup::Identity},       {"keepconnection", ControlGroup::Sending},
    {"lmtproutes", ControlGroup::Sending},    {"localiphost", ControlGroup::Identity},
    {"locals", ControlGroup::Domains},        {"maildirmake", ControlGroup::Domains},
    {"max", ControlGroup::Limits},            {"morercpthosts", ControlGroup::Domains},
    {"moreipme", ControlGroup::Identity},     {"me", ControlGroup::Identity},
    {"notlshosts", ControlGroup::Security},   {"outgoingip", ControlGroup::Sending},
    {"percenthack", ControlGroup::Domains},   {"plusdomain", ControlGroup::Identity},
    {"pop3", ControlGroup::Receiving},        {"qmqpservers", ControlGroup::Sending},
    {"qmqplisten", ControlGroup::Receiving},  {"qmtplisten", ControlGroup::Receiving},
    {"queueextra", ControlGroup::Domains},    {"queuelifetime", ControlGroup::Limits},
    {"queueprogram", ControlGroup::Receiving},
    {"rcpthosts", ControlGroup::Domains},     {"receivedauth", ControlGroup::Receiving},
    {"remote_auth", ControlGroup::Security},  {"retry", ControlGroup::Sending},
    {"rewrite", ControlGroup::Identity},      {"senderroutes", ControlGroup::Sending},
    {"server", ControlGroup::Security},       {"smtproutes", ControlGroup::Sending},
    {"smtp", ControlGroup::Receiving},        {"submission", ControlGroup::Receiving},
    {"timeoutconnect", ControlGroup::Sending}, {"timeoutremote", ControlGroup::Sending},
    {"timeout", ControlGroup::Receiving},     {"tls", ControlGroup::Security},
    {"virtualdomains", ControlGroup::Domains},
});

const auto kAssign = QStringLiteral("users/assign");

// Of files with a form of their own.
constexpr std::pair<const char *, const char *> kExamples[] = {
    {"authmechanisms", "PLAIN"},
    {"badhelo", "spam.example"},
    {"bindroutes", "far.example:192.0.2.7"},
    {"concurrencydest", "far.example:3"},
    {"defaultdelivery", "./Maildir/"},
    {"dnsbllist", "list.example.org"},
    {"lmtproutes", "store.example:127.0.0.1:24"},
    {"senderroutes", "@example.org:relay.example.net:587"},
    {"smtpgreeting", "mail.example.org"},
    {"submissionsenders", "anna:@shop.example"},
    {"tlsclients", "anna@example.org"},
    {"tlsdestinations", "far.example:"},
    {"users/append", "=sales:anna:1000:1000:/home/anna:::"},
    {"users/exclude", "guest"},
    {"users/include", "anna"},
    {"users/mailnames", "anna:anna:Anna.Smith"},
    {"users/subusers", "sales:anna:sales:"},
};

QString quoted(const QString &text)
{
    return QStringLiteral("“%1”").arg(Format::safe(text));
}

} // namespace

ControlGroup ControlCatalogue::groupOf(const mail::ControlFile &file)
{
    if (file.readers.empty())
        return ControlGroup::Foreign;
    for (const auto &[prefix, group] : kGroups) {
        if (file.name.starts_with(prefix))
            return group;
    }
    return ControlGroup::Foreign;
}

QString ControlCatalogue::title(ControlGroup group)
{
    switch (group) {
    case ControlGroup::Identity:
        return tr("Names of this host");
    case ControlGroup::Domains:
        return tr("Domains and delivery");
    case ControlGroup::Receiving:
        return tr("Receiving");
    case ControlGroup::Sending:
        return tr("Sending");
    case ControlGroup::Limits:
        return tr("Limits");
    case ControlGroup::Bounces:
        return tr("Bounces");
    case ControlGroup::Security:
        return tr("TLS and passwords");
    case ControlGroup::Accounts:
        return tr("Set-up of the hub");
    case ControlGroup::Foreign:
        return tr("Of other qmail packages");
    case ControlGroup::Users:
        return tr("Users and who gets their mail");
    case ControlGroup::Rules:
        return tr("Who may connect and relay");
    case ControlGroup::Aliases:
        return tr("Addresses of the alias account");
    case ControlGroup::People:
        return tr("People’s own instructions");
    case ControlGroup::Unknown:
        break;
    }
    return tr("Unknown files");
}

FormKind ControlCatalogue::formOf(const ControlEntry &entry)
{
    if (!entry.editable())
        return FormKind::None;
    if (!entry.type)
        return FormKind::List;
    const auto word = mail::controlTypeWord(*entry.type);
    if (word == "line")
        return FormKind::Line;
    if (word == "number")
        return entry.type == ControlType::Octal ? FormKind::Line : FormKind::Number;
    return word == "compiled" ? FormKind::None : FormKind::List;
}

QString ControlCatalogue::definitionOf(const ControlEntry &entry)
{
    if (entry.name == kAssign)
        return QStringLiteral("qmail users assign");
    if (entry.group == ControlGroup::Rules)
        return QStringLiteral("tcp rules");
    switch (entry.type.value_or(ControlType::Free)) {
    case ControlType::HostName:
    case ControlType::LocalPart:
    case ControlType::TextLine:
    case ControlType::Number:
    case ControlType::Octal:
        return QStringLiteral("qmail control value");
    case ControlType::VirtualDomains:
        return QStringLiteral("qmail virtualdomains");
    case ControlType::Routes:
    case ControlType::Connections:
        return QStringLiteral("qmail routes");
    case ControlType::Instructions:
        return QStringLiteral("dot-qmail");
    case ControlType::Domains:
    case ControlType::DomainPatterns:
    case ControlType::Senders:
    case ControlType::Addresses:
    case ControlType::Recipients:
    case ControlType::Endpoints:
    case ControlType::Accounts:
    case ControlType::Rewriting:
    case ControlType::Free:
    case ControlType::Compiled:
        break;
    }
    return QStringLiteral("qmail control list");
}

ControlEntry ControlCatalogue::otherFile(const QString &file)
{
    ControlEntry out;
    out.name = file;
    const QString folder = file.section(u'/', 0, 0);
    if (folder == u"users"_s) {
        out.group = ControlGroup::Users;
        out.standard = tr("there is none");
        out.help = file == kAssign ? tr("Which user gets the mail of which local address, where it is not the user of that name.")
                                   : tr("What is heeded when the users of this computer are put into users/assign.");
        out.consequence = file == kAssign ? tr("it is compiled") : tr("nothing before users/assign is made anew");
        out.readers = {QStringLiteral("qmail-pw2u")};
        if (file == kAssign)
            out.readers = {QStringLiteral("qmail-newu"), QStringLiteral("qmail-lspawn")};
    } else if (folder == u"rules"_s) {
        out.group = ControlGroup::Rules;
        out.standard = tr("every client is let in, and nobody may relay");
        out.help = tr("Which clients may connect over SMTP, and which of them may send mail to anywhere.");
        out.consequence = tr("it is compiled");
        out.readers = {QStringLiteral("qmail-smtpd")};
    } else if (folder == u"forward"_s) {
        out.group = ControlGroup::Aliases;
        out.standard = tr("there is none");
        out.help = tr("Addresses and where their mail goes, in one table that fastforward looks them up in.");
        out.consequence = tr("it is compiled");
        out.readers = {QStringLiteral("newaliases"), QStringLiteral("fastforward")};
    } else {
        const bool person = folder == u"people"_s;
        out.group = person ? ControlGroup::People : ControlGroup::Aliases;
        out.type = ControlType::Instructions;
        out.standard = person ? tr("what defaultdelivery says") : tr("there is no such address");
        out.help = person ? tr("What is done with mail for %1, line by line.", "user").arg(file.section(u'/', 1, 1))
                          : tr("Where mail for this address of the alias account goes, line by line.");
        out.readers = {QStringLiteral("qmail-local")};
    }
    return out;
}

QString ControlCatalogue::exampleOf(const ControlEntry &entry)
{
    if (entry.type == ControlType::Instructions)
        return QStringLiteral("anna@example.org");
    if (entry.group == ControlGroup::Rules)
        return QStringLiteral("192.168.1.:allow,RELAYCLIENT=\"\"");
    if (entry.name == u"forward/aliases"_s)
        return QStringLiteral("sales: anna, ben@example.org");
    if (entry.name == kAssign)
        return QStringLiteral("=sales:anna:1000:1000:/home/anna:::");
    for (const auto &[name, example] : kExamples) {
        if (entry.name == QLatin1String(name))
            return QString::fromLatin1(example);
    }
    switch (entry.type.value_or(ControlType::Free)) {
    case ControlType::HostName:
        return QStringLiteral("mail.example.org");
    case ControlType::LocalPart:
        return QStringLiteral("postmaster");
    case ControlType::Number:
        return entry.control() && mail::standardNumber(entry.name.toStdString()) > 0 ? QString::number(mail::standardNumber(entry.name.toStdString())) : QString();
    case ControlType::Octal:
        return QStringLiteral("077");
    case ControlType::Domains:
    case ControlType::DomainPatterns:
        return QStringLiteral("shop.example");
    case ControlType::Senders:
        return QStringLiteral("@spam.example");
    case ControlType::Addresses:
        return QStringLiteral("192.0.2.7");
    case ControlType::Recipients:
        return QStringLiteral("anna@example.org");
    case ControlType::Endpoints:
        return QStringLiteral("[::]:25");
    case ControlType::VirtualDomains:
        return QStringLiteral("shop.example:anna");
    case ControlType::Routes:
    case ControlType::Connections:
        return QStringLiteral("example.net:relay.example.org:587");
    case ControlType::Rewriting:
        return QStringLiteral("?@old.example:new.example");
    case ControlType::Instructions:
    case ControlType::TextLine:
    case ControlType::Accounts:
    case ControlType::Free:
    case ControlType::Compiled:
        break;
    }
    return {};
}

QStringList ControlCatalogue::entriesOf(const QString &content)
{
    QStringList out;
    for (const auto &raw : content.split(u'\n')) {
        const auto line = raw.trimmed();
        if (!line.isEmpty() && !line.startsWith(u'#') && line != u"."_s)
            out.append(line);
    }
    return out;
}

namespace {

// A login behind a relay is not for a list that anybody sees over one's shoulder.
QString withoutLogin(const QString &line)
{
    const auto bar = line.indexOf(u'|');
    return bar < 0 ? line : line.left(bar + 1) + QStringLiteral("…");
}

} // namespace

QString ControlCatalogue::summary(const ControlEntry &entry, const QString &content)
{
    const auto word = entry.type ? mail::controlTypeWord(*entry.type) : std::string_view("text");
    if (word == "line" || word == "number") {
        const auto value = content.section(u'\n', 0, 0).trimmed();
        return value.isEmpty() ? tr("empty") : Format::safe(value);
    }
    auto entries = entriesOf(content);
    if (entries.isEmpty())
        return tr("empty");
    if (entry.type == ControlType::Routes || entry.type == ControlType::Connections)
        std::ranges::transform(entries, entries.begin(), withoutLogin);
    if (entries.size() == 1)
        return Format::safe(entries.front());
    return tr("%1 · %2", "number of entries, the first of them")
        .arg(tr("%n entries", nullptr, static_cast<int>(entries.size())), Format::safe(entries.mid(0, 3).join(QStringLiteral(", "))));
}

QString ControlCatalogue::explain(const ControlEntry &entry, int number, const QString &line)
{
    const auto type = entry.type.value_or(ControlType::Free);
    const auto word = mail::controlTypeWord(type);
    const QString text = line.trimmed();
    if (word == "line" || word == "number") {
        if (number > 1)
            return tr("Only the first line of this file counts; this one is not read.");
        if (text.isEmpty())
            return tr("The value is empty.");
        return word == "number" ? explainNumber(entry, text) : entryOf(entry, text);
    }
    if (type == ControlType::Instructions)
        return explainInstruction(line);
    if (!entry.control())
        return explainOther(entry, text);
    if (text.isEmpty())
        return tr("An empty line; it is skipped.");
    if (text.startsWith(u'#'))
        return tr("A comment for people; it is skipped.");
    return type == ControlType::VirtualDomains || type == ControlType::Routes ? explainMapped(type, text) : explainListed(entry, type, text);
}

QString ControlCatalogue::explainMapped(ControlType type, const QString &line)
{
    const auto colon = line.indexOf(u':');
    if (colon < 0)
        return tr("The colon is missing: a domain stands before it, and behind it who or what is responsible.");
    const auto key = line.left(colon);
    const auto value = line.mid(colon + 1);
    QString whose = tr("Mail to anybody at %1", "domain").arg(key);
    if (key.isEmpty())
        whose = tr("Mail to every domain that is named nowhere else");
    else if (key.contains(u'@'))
        whose = tr("Mail to %1", "address").arg(key);
    else if (key.startsWith(u'.'))
        whose = tr("Mail to anybody at a host below %1", "domain").arg(key.mid(1));
    if (type == ControlType::VirtualDomains) {
        return value.isEmpty() ? tr("%1 is no virtual mail: an exception from a wider line.").arg(whose)
                               : tr("%1 goes to the local user or alias %2, with the name behind a hyphen: %2-NAME.").arg(whose, value);
    }
    const auto relay = mail::SmtpRoutes::parseRelay(value.section(u'|', 0, 0).toStdString());
    if (relay.kind == mail::SmtpRoute::Kind::MailExchangers)
        return tr("%1 goes where DNS says: an exception from a wider line.").arg(whose);
    if (relay.kind == mail::SmtpRoute::Kind::Invalid)
        return tr("%1 waits: %2.").arg(whose, Format::fromUtf8(relay.problem));
    return tr("%1 is handed to %2, port %3, without asking DNS.").arg(whose, Format::fromUtf8(relay.host)).arg(relay.port);
}

// What the file is for says what the line means.
QString ControlCatalogue::entryOf(const ControlEntry &entry, const QString &line)
{
    return entry.help.isEmpty() ? tr("%1 is an entry of this file.").arg(quoted(line)) : tr("%1 stands here. %2", "what a line says, what its file is for").arg(quoted(line), entry.help);
}

QString ControlCatalogue::explainListed(const ControlEntry &entry, ControlType type, const QString &line)
{
    if (type == ControlType::DomainPatterns && line.startsWith(u'.'))
        return tr("Every host below %1, but not %1 itself.").arg(line.mid(1));
    if (type == ControlType::Senders && line.startsWith(u'@'))
        return tr("Every address at %1.").arg(line.mid(1));
    if (type == ControlType::Domains || type == ControlType::DomainPatterns)
        return tr("The domain %1 alone, without the hosts below it.").arg(line);
    if (type == ControlType::Senders || type == ControlType::Recipients)
        return tr("The address %1.").arg(line);
    if (type == ControlType::Endpoints)
        return tr("Connections are taken at the address and port %1.").arg(line);
    return entryOf(entry, type == ControlType::Connections ? withoutLogin(line) : line);
}

QString ControlCatalogue::explainOther(const ControlEntry &entry, const QString &line)
{
    if (line.isEmpty())
        return tr("An empty line; it is skipped.");
    if (line.startsWith(u'#'))
        return tr("A comment for people; it is skipped.");
    if (entry.group == ControlGroup::Rules) {
        const QString who = line.section(u':', 0, 0);
        const QString what = line.section(u':', 1);
        const QString whose = who.isEmpty() ? tr("Every client that no other line names") : tr("The client %1", "address, or the beginning of addresses").arg(who);
        if (what.startsWith(u"deny"_s))
            return tr("%1 is not let in.").arg(whose);
        return what.contains(u"RELAYCLIENT"_s) ? tr("%1 is let in and may send mail to anywhere.").arg(whose) : tr("%1 is let in.").arg(whose);
    }
    if (entry.name != kAssign)
        return entryOf(entry, line);
    if (line == u"."_s)
        return tr("The end of the file: no line behind it counts.");
    const auto parts = line.mid(1).split(u':');
    return line.startsWith(u'=') ? tr("Mail to the local address %1 is delivered as user %2.").arg(parts.value(0), parts.value(1))
                                 : tr("Mail to local addresses that begin with %1 is delivered as user %2.").arg(parts.value(0), parts.value(1));
}

QString ControlCatalogue::explainInstruction(const QString &line)
{
    const auto parsed = mail::parseDotQmail(line.toStdString() + "\n");
    if (parsed.empty())
        return tr("An empty line; it is skipped.");
    const auto text = quoted(QString::fromStdString(parsed.front().text));
    switch (parsed.front().kind) {
    case mail::DotQmailKind::Comment:
        return tr("A comment for people; it is skipped.");
    case mail::DotQmailKind::Blank:
        return tr("An empty line; it must not be the first one.");
    case mail::DotQmailKind::Mbox:
        return tr("The message is appended to the mailbox file %1.").arg(text);
    case mail::DotQmailKind::Maildir:
        return tr("The message is put into the Maildir %1.").arg(text);
    case mail::DotQmailKind::Program:
        return tr("The message is given to the program %1.").arg(text);
    case mail::DotQmailKind::ListMark:
        return tr("Only addresses to forward to may follow.");
    case mail::DotQmailKind::Reserved:
        return tr("This line is skipped: what begins with a plus sign has no other meaning yet.");
    case mail::DotQmailKind::Forward:
        break;
    }
    return tr("The message is forwarded to %1.").arg(text);
}

QString ControlCatalogue::explainNumber(const ControlEntry &entry, const QString &line)
{
    bool good = false;
    const auto number = line.toULongLong(&good);
    if (!good)
        return tr("%1 is not a number.").arg(quoted(line));
    if (entry.name.endsWith(QStringLiteral("lifetime")) || entry.name.startsWith(QStringLiteral("timeout")))
        return tr("%1 seconds, that is %2.").arg(line, Format::span(static_cast<std::int64_t>(number)));
    if (entry.name.endsWith(QStringLiteral("bytes")) && number > 0)
        return tr("%1 bytes, that is %2.").arg(line, Format::size(static_cast<std::int64_t>(number)));
    return entryOf(entry, line);
}

} // namespace mw::gui
