// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/ControlTable.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace mw::mail {

namespace {

using enum ControlType;
using enum ControlConsequence;
using Standard = ControlStandard;

constexpr std::uint64_t kSeconds = 100000000; // some three years: the most a time-out or lifetime may be

constexpr ControlFile kTable[] = {
    {"authsenders", Free, Standard::None, "no sender has a relay of its own", "", Nothing,
     "Relays and passwords by sender, as other qmail packages keep them.", 0, 0, true},
    {"badhelo", Free, Standard::None, "every HELO name is accepted", "", Nothing,
     "HELO names that are refused, as other qmail packages keep them."},
    {"badmailfrom", Senders, Standard::None, "no sender is refused", "qmail-smtpd qmail-qmtpd", Nothing,
     "Senders that are refused: an address, or @domain for everybody there."},
    {"badrcptto", Free, Standard::None, "no recipient is refused", "", Nothing,
     "Recipients that are refused, as other qmail packages keep them."},
    {"bindroutes", Free, Standard::None, "the system chooses", "", Nothing,
     "Own addresses for outgoing connections by domain, as other qmail packages keep them."},
    {"bouncefrom", LocalPart, Standard::Value, "MAILER-DAEMON", "qmail-send", RestartSend,
     "The user name in the From field of bounces."},
    {"bouncehost", HostName, Standard::Me, "", "qmail-send", RestartSend,
     "The host name in the From field and the text of bounces."},
    {"bouncemaxbytes", Number, Standard::None, "bounces hold the whole message", "", Nothing,
     "The most bytes of a message that a bounce repeats, as other qmail packages keep it.", 0, kSeconds},
    {"bouncesubject", TextLine, Standard::Value, "failure notice", "", Nothing,
     "The subject of bounces, as other qmail packages keep it."},
    {"brtlimit", Number, Standard::None, "no limit", "", Nothing,
     "How many refused recipients end a connection, as other qmail packages keep it.", 0, 1000000},
    {"concurrencyincoming", Number, Standard::Value, "20", "qmail-smtpd", RestartSmtpd,
     "How many SMTP connections may be open at once.", 1, 100000},
    {"concurrencylocal", Number, Standard::Value, "10", "qmail-send", RestartSend,
     "How many local deliveries may run at once; 0 holds them all.", 0, 255},
    {"concurrencyremote", Number, Standard::Value, "20", "qmail-send", RestartSend,
     "How many remote deliveries may run at once; 0 holds them all.", 0, 255},
    {"conf-break", TextLine, Standard::Value, "-", "qmail-lspawn qmail-getpw", RestartSend,
     "The character that separates a user name from its extension."},
    {"conf-patrn", Octal, Standard::Value, "002", "qmail-local", Nothing,
     "Permission bits that a home directory and a .qmail file must not have.", 0, 07777},
    {"conf-spawn", Number, Standard::Value, "120", "qmail-lspawn qmail-rspawn", RestartSend,
     "The most deliveries a spawner starts at once, whatever the concurrency files say.", 1, 255},
    {"conf-split", Number, Standard::Value, "23", "qmail-queued qmail-send qmail-clean qmail-qread", RestartSend,
     "Into how many subdirectories the queue is split; a prime number, fixed when the queue is made.", 1, 10007},
    {"databytes", Number, Standard::Value, "0", "qmail-smtpd qmail-qmtpd", Nothing,
     "The largest message accepted over SMTP, in bytes; 0 is no limit.", 0, ~std::uint64_t{0}},
    {"defaultdelivery", Instructions, Standard::Value, "./Mailbox", "qmail-start", RestartSend,
     "What is done with mail for a user who has no .qmail file: a line as in .qmail."},
    {"defaultdomain", HostName, Standard::Me, "", "qmail-inject", Nothing,
     "Added to host names without a dot in messages that are sent from here."},
    {"defaulthost", HostName, Standard::Me, "", "qmail-inject", Nothing,
     "Added to addresses without a host in messages that are sent from here."},
    {"dnsbllist", Free, Standard::None, "no block list is asked", "", Nothing,
     "DNS block lists, as other qmail packages keep them."},
    {"domainqueue", Free, Standard::None, "one queue for all", "", Nothing,
     "Queues by domain, as other qmail packages keep them."},
    {"doublebouncehost", HostName, Standard::Me, "", "qmail-send", RestartSend,
     "The host that gets bounces which cannot be delivered."},
    {"doublebounceto", LocalPart, Standard::Value, "postmaster", "qmail-send", RestartSend,
     "The user who gets bounces which cannot be delivered; an empty line discards them."},
    {"envnoathost", HostName, Standard::Me, "", "qmail-send", RestartSend,
     "Added to envelope recipients without an @."},
    {"filterargs", Free, Standard::None, "nothing is filtered", "", Nothing,
     "Filters by domain, as other qmail packages keep them."},
    {"helohost", HostName, Standard::Me, "", "qmail-remote", Nothing,
     "The name by which this host greets other mail servers."},
    {"idhost", HostName, Standard::Me, "", "qmail-inject", Nothing,
     "The host name in Message-IDs; no other machine may use the same."},
    {"localiphost", HostName, Standard::Me, "", "qmail-smtpd", Nothing,
     "Takes the place of [own IP address] in recipients."},
    {"locals", Domains, Standard::Me, "", "qmail-send", ReloadSend,
     "Domains whose addresses are the users of this computer."},
    {"maxrcpt", Number, Standard::None, "no limit", "", Nothing,
     "The most recipients of one message, as other qmail packages keep it.", 0, 1000000},
    {"me", HostName, Standard::Required, "", "qmail-send qmail-smtpd qmail-remote qmail-inject", RestartSend,
     "The full name of this mail host; the standard for most other names."},
    {"moreipme", Free, Standard::None, "the addresses of the interfaces", "", Nothing,
     "Further addresses that are this host, as other qmail packages keep them."},
    {"morercpthosts", DomainPatterns, Standard::None, "no more domains than in rcpthosts", "qmail-newmrh",
     CompileRcptHosts, "More domains like those of rcpthosts, for long lists; needs rcpthosts."},
    {"morercpthosts.cdb", Compiled, Standard::None, "no more domains than in rcpthosts", "qmail-smtpd qmail-qmtpd",
     Nothing, "morercpthosts as qmail-newmrh compiled it."},
    {"outgoingip", Free, Standard::None, "the system chooses", "", Nothing,
     "The own address for outgoing connections, as other qmail packages keep it."},
    {"percenthack", Domains, Standard::None, "a percent sign means nothing", "qmail-send", RestartSend,
     "Domains where user%host@domain is turned into user@host."},
    {"plusdomain", HostName, Standard::Me, "", "qmail-inject", Nothing,
     "Takes the place of a plus sign at the end of a host name in messages that are sent from here."},
    {"qmqpservers", Addresses, Standard::None, "no QMQP server", "qmail-qmqpc", Nothing,
     "IP addresses of QMQP servers that take this host's mail, tried in this order."},
    {"queuelifetime", Number, Standard::Value, "604800", "qmail-send", RestartSend,
     "How many seconds a message is tried before it is returned.", 0, kSeconds},
    {"rcpthosts", DomainPatterns, Standard::None, "mail for any domain is accepted: an open relay",
     "qmail-smtpd qmail-qmtpd", Nothing, "Domains for which mail is accepted over SMTP: a name, or .suffix."},
    {"recipients", Free, Standard::None, "recipients are not checked", "", Nothing,
     "Lists of valid recipients, as other qmail packages keep them."},
    {"remote_auth", Free, Standard::None, "no relay asks for a password", "", Nothing,
     "Passwords for relays, as other qmail packages keep them.", 0, 0, true},
    {"rewrite", Rewriting, Standard::None, "made from defaulthost, defaultdomain and plusdomain", "", Nothing,
     "How new-inject and ofmipd of mess822 rewrite host names."},
    {"servercert.pem", Free, Standard::None, "no TLS", "", Nothing,
     "Certificate and key of the SMTP server, as other qmail packages keep them.", 0, 0, true},
    {"smtpgreeting", TextLine, Standard::Me, "", "qmail-smtpd", Nothing,
     "The greeting of the SMTP server; its first word should be the host's name."},
    {"smtpplugins", Free, Standard::None, "no plug-in", "", Nothing,
     "Plug-ins of the SMTP server, as other qmail packages keep them."},
    {"smtproutes", Routes, Standard::None, "mail goes where DNS says", "qmail-remote", Nothing,
     "Relays that take the place of DNS, by domain: domain:relay or domain:relay:port."},
    {"spfbehavior", Number, Standard::Value, "0", "", Nothing,
     "How strictly SPF is taken, as other qmail packages keep it.", 0, 6},
    {"srs_domain", Free, Standard::None, "senders are not rewritten", "", Nothing,
     "The domain of rewritten senders, as other qmail packages keep it."},
    {"srs_secrets", Free, Standard::None, "senders are not rewritten", "", Nothing,
     "Keys of rewritten senders, as other qmail packages keep them.", 0, 0, true},
    {"timeoutconnect", Number, Standard::Value, "60", "qmail-remote", Nothing,
     "How many seconds another mail server has to accept a connection.", 1, kSeconds},
    {"timeoutremote", Number, Standard::Value, "1200", "qmail-remote", Nothing,
     "How many seconds another mail server has for each answer.", 1, kSeconds},
    {"timeoutsmtpd", Number, Standard::Value, "1200", "qmail-smtpd", Nothing,
     "How many seconds a client of the SMTP server may be silent.", 1, kSeconds},
    {"tlsdestinations", Free, Standard::None, "no rule", "", Nothing,
     "Where TLS is demanded, as other qmail packages keep it."},
    {"virtualdomains", VirtualDomains, Standard::None, "no virtual domain", "qmail-send", ReloadSend,
     "Domains and addresses that one local user looks after: domain:user."},
};

static_assert(std::ranges::is_sorted(kTable, {}, &ControlFile::name));

} // namespace

std::span<const ControlFile> controlFiles()
{
    return kTable;
}

const ControlFile *findControlFile(std::string_view name)
{
    const auto *place = std::ranges::lower_bound(kTable, name, {}, &ControlFile::name);
    return place != std::end(kTable) && place->name == name ? place : nullptr;
}

std::string_view controlTypeWord(ControlType type)
{
    switch (type) {
    case HostName:
    case LocalPart:
    case TextLine:
        return "line";
    case Number:
    case Octal:
        return "number";
    case Domains:
    case DomainPatterns:
    case Senders:
    case Addresses:
        return "list";
    case ControlType::VirtualDomains:
    case Routes:
        return "map";
    case Instructions:
    case Rewriting:
    case Free:
        return "text";
    case Compiled:
        break;
    }
    return "compiled";
}

std::string controlStandardInWords(const ControlFile &file)
{
    switch (file.standard) {
    case ControlStandard::Me:
        return file.type == Domains ? "the one name in me" : "the name in me";
    case ControlStandard::Required:
        return "there is none: the file must exist";
    case ControlStandard::None:
    case ControlStandard::Value:
        break;
    }
    return std::string(file.standardValue);
}

std::string_view controlConsequenceInWords(ControlConsequence consequence)
{
    switch (consequence) {
    case Nothing:
        break;
    case ReloadSend:
        return "qmail-send must read it again (HUP)";
    case RestartSend:
        return "qmail-send must be restarted";
    case RestartSmtpd:
        return "qmail-smtpd must be restarted";
    case CompileRcptHosts:
        return "qmail-newmrh must compile it";
    }
    return {};
}

} // namespace mw::mail
