// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/ControlTable.h"

#include "shared/base/Text.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <utility>

namespace mw::mail {

namespace {

using enum ControlType;
using enum ControlConsequence;
using Standard = ControlStandard;

constexpr std::uint64_t kSeconds = 100000000; // some three years: the most a time-out or lifetime may be

constexpr ControlFile kTable[] = {
    {"authchecker", TextLine, Standard::None, "bin/checkpassword", "qmail-smtpd", Nothing,
     "The program that checks the passwords of SMTP users who are not in users/smtppasswords, as root: its path."},
    {"authmechanisms", Free, Standard::Value, "SCRAM-SHA-256 and its -PLUS, where there are passwords for them, PLAIN and LOGIN", "qmail-smtpd", Nothing,
     "The mechanisms of authentication that SMTP offers, one a line, of SCRAM-SHA-256-PLUS, SCRAM-SHA-256, PLAIN and LOGIN."},
    {"authsenders", Connections, Standard::None, "no sender has a relay of its own",
     "qmail-remote qmail-rspawn qmail-send", Nothing,
     "Relays and passwords by sender, as in s/qmail: sender:relay:port|user|password.", 0, 0, true},
    {"badhelo", Free, Standard::None, "every HELO name is accepted", "qmail-smtpd", Nothing,
     "HELO names that are refused: a name, or .suffix."},
    {"badmailfrom", Senders, Standard::None, "no sender is refused", "qmail-smtpd qmail-qmtpd", Nothing,
     "Senders that are refused: an address, or @domain for everybody there."},
    {"badrcptto", Senders, Standard::None, "no recipient is refused", "qmail-smtpd", Nothing,
     "Recipients that are refused: an address, or @domain for everybody there."},
    {"bindroutes", Free, Standard::None, "the system chooses", "qmail-remote", Nothing,
     "Own addresses for outgoing connections by domain: domain:address, .suffix:address or :address."},
    {"bounceformat", TextLine, Standard::Value, "qsbmf", "qmail-send", Nothing,
     "The form of bounces: qsbmf, text as qmail writes it, or dsn, reports of RFC 3464 that programs understand, too."},
    {"bouncefrom", LocalPart, Standard::Value, "MAILER-DAEMON", "qmail-send maildirserial", Nothing,
     "The user name in the From field of bounces."},
    {"bouncehost", HostName, Standard::Me, "", "qmail-send maildirserial", Nothing,
     "The host name in the From field and the text of bounces."},
    {"bouncelifetime", Number, Standard::None, "as long as queuelifetime says", "qmail-send", Nothing,
     "How many seconds a bounce is tried before it counts as undeliverable.", 0, kSeconds},
    {"bouncemaxbytes", Number, Standard::None, "bounces hold the whole message", "qmail-send", Nothing,
     "The most bytes of a message that a bounce repeats.", 0, kSeconds},
    {"bouncesubject", TextLine, Standard::Value, "failure notice", "qmail-send maildirserial",
     Nothing, "The subject of bounces."},
    {"brtlimit", Number, Standard::None, "20 recipients that do not exist", "qmail-smtpd", Nothing,
     "How many refused recipients end a connection.", 0, 1000000},
    {"checkrecipients", Number, Standard::Value, "1", "qmail-smtpd", Nothing,
     "Whether recipients without a mailbox are refused by SMTP; 0 accepts them, and they bounce.", 0, 1},
    {"checksender", Number, Standard::Value, "1", "qmail-smtpd", Nothing,
     "Whether submission refuses senders that are not the user's; 0 takes every sender.", 0, 1},
    {"clientca.pem", Free, Standard::None, "no certificate of a client is asked for", "", Nothing,
     "Authorities whose certificates let SMTP clients relay."},
    {"clientcert.pem", Free, Standard::None, "this host shows no certificate", "qmail-remote", Nothing,
     "Certificate and key that this host shows to other mail servers.", 0, 0, true},
    {"concurrencydest", Connections, Standard::None, "four to a server with a login, to others three quarters of all", "qmail-send",
     Nothing,
     "How many remote deliveries may run at once to one server: a number for all, and server:number for single ones."},
    {"concurrencyincoming", Number, Standard::Value, "20", "qmail-smtpd", Nothing,
     "How many SMTP connections may be open at once.", 1, 100000},
    {"concurrencyl.*", Number, Standard::None, "one queue for all", "", Nothing,
     "Local deliveries at once of one queue of several.", 0, 255},
    {"concurrencylocal", Number, Standard::Value, "10", "qmail-send", Nothing,
     "How many local deliveries may run at once; 0 holds them all.", 0, 255},
    {"concurrencyperip", Number, Standard::None, "half of concurrencyincoming", "qmail-smtpd", Nothing,
     "How many SMTP connections one client address, or one IPv6 network of 64 bits, may have open at once; 0 sets no limit.",
     0, 1000000},
    {"concurrencyr.*", Number, Standard::None, "one queue for all", "", Nothing,
     "Remote deliveries at once of one queue of several.", 0, 255},
    {"concurrencyremote", Number, Standard::Value, "20", "qmail-send", Nothing,
     "How many remote deliveries may run at once; 0 holds them all.", 0, 255},
    {"conf-break", TextLine, Standard::Value, "-", "qmail-getpw qmail-local qmail-pw2u", RestartSend,
     "The character that separates a user name from its extension."},
    {"conf-groups", Accounts, Standard::Value, "qmail nofiles", "qmail-start qmail-queued", RestartAll,
     "The groups of the hub's accounts, one a line: that of the queue, and the one that owns no file.", 2, 2},
    {"conf-patrn", Octal, Standard::Value, "002", "qmail-local", Nothing,
     "Permission bits that a home directory and a .qmail file must not have.", 0, 07777},
    {"conf-spawn", Number, Standard::Value, "120", "qmail-lspawn qmail-rspawn", RestartSend,
     "The most deliveries a spawner starts at once, whatever the concurrency files say.", 1, 255},
    {"conf-split", Number, Standard::Value, "23",
     "qmail-queued qmail-send qmail-clean qmail-qread qmail-qstat", RestartAll,
     "Into how many subdirectories the queue is split; a prime number, fixed when the queue is made.", 1,
     10007},
    {"conf-users", Accounts, Standard::Value, "alias qmaild qmaill root qmailp qmailq qmailr qmails",
     "qmail-start qmail-queued qmail-lspawn qmail-rspawn qmail-smtpd", RestartAll,
     "The accounts of the hub, one a line, for: aliases, SMTP, logs, files, looking users up, queue, remote mail, send.",
     8, 8},
    {"connectionrate", Number, Standard::Value, "0", "qmail-smtpd", Nothing,
     "How many SMTP connections one client address may open within a minute; 0 sets no limit.", 0, 1000000},
    {"databytes", Number, Standard::Value, "0", "qmail-smtpd qmail-qmtpd sendmail", Nothing,
     "The largest message accepted over SMTP, in bytes; 0 is no limit.", 0, ~std::uint64_t{0}},
    {"defaultdelivery", Instructions, Standard::Value, "./Mailbox", "qmail-send/run", RestartSend,
     "What is done with mail for a user who has no .qmail file: a line as in .qmail."},
    {"defaultdomain", HostName, Standard::Me, "", "qmail-inject new-inject ofmipd", Nothing,
     "Added to host names without a dot in messages that are sent from here."},
    {"defaulthost", HostName, Standard::Me, "", "qmail-inject new-inject ofmipd", Nothing,
     "Added to addresses without a host in messages that are sent from here."},
    {"delaynotice", Number, Standard::Value, "0", "qmail-send", Nothing,
     "After how many hours in the queue a sender is told of the delay; 0 tells nobody.", 0, 100000},
    {"deliveryprogress", Number, Standard::Value, "0", "qmail-local", Nothing,
     "1: a delivery that is tried again leaves out the lines of .qmail that worked; 0: it begins anew, as qmail.", 0, 1},
    {"destinationpause", Number, Standard::Value, "3600", "qmail-send", Nothing,
     "The longest pause, in seconds, for a server that refuses everything for now; 0 makes no pause.", 0, kSeconds},
    {"dh2048.pem", Free, Standard::None, "no TLS", "", Nothing, "Parameters of key exchange for TLS."},
    {"dnsbllist", Domains, Standard::None, "no block list is asked", "qmail-smtpd/run", RestartSmtp,
     "DNS block lists: clients that one of them knows are refused by rblsmtpd, which then stands before qmail-smtpd, without STARTTLS."},
    {"domainqueue", Free, Standard::None, "one queue for all", "", Nothing, "Queues by domain."},
    {"doublebouncehost", HostName, Standard::Me, "", "qmail-send maildirserial", Nothing,
     "The host that gets bounces which cannot be delivered."},
    {"doublebouncepolicy", TextLine, Standard::Value, "deliver", "qmail-send", Nothing,
     "Bounces which cannot be delivered: deliver to doublebounceto, quiet (not if the sender does not exist), discard."},
    {"doublebounceto", LocalPart, Standard::Value, "postmaster", "qmail-send maildirserial", Nothing,
     "The user who gets bounces which cannot be delivered; an empty line discards them."},
    {"downgrade8bit", Number, Standard::Value, "1", "qmail-remote", Nothing,
     "1: a message with bytes above 127 is recoded for a server that takes none; 0: it is sent as it is.", 0, 1},
    {"envnoathost", HostName, Standard::Me, "", "qmail-send", Nothing,
     "Added to envelope recipients without an @."},
    {"filterargs", Free, Standard::None, "nothing is filtered", "", Nothing, "Filters by domain."},
    {"flushrate", Number, Standard::Value, "100", "qmail-send", Nothing,
     "How many waiting messages a second are tried when all are to be tried at once; 0 sets no limit.", 0, 1000000},
    {"helohost", HostName, Standard::Me, "", "qmail-remote", Nothing,
     "The name by which this host greets other mail servers."},
    {"holdlocal", Number, Standard::None, "local deliveries go on", "qmail-send", Nothing,
     "1 holds all local deliveries.", 0, 1},
    {"holdremote", Number, Standard::None, "remote deliveries go on", "qmail-send", Nothing,
     "1 holds all remote deliveries.", 0, 1},
    {"idhost", HostName, Standard::Me, "", "qmail-inject new-inject ofmipd", Nothing,
     "The host name in Message-IDs; no other machine may use the same."},
    {"keepconnection", Number, Standard::Value, "5", "qmail-rspawn", RestartSend,
     "How many seconds an open connection waits for the next message to the same server; 0: none is kept.", 0, 300},
    {"lmtproutes", Connections, Standard::None, "all mail goes out by SMTP", "qmail-remote qmail-rspawn qmail-send",
     Nothing, "Domains whose mail is handed to a mail store by LMTP: domain:host:port or domain:/path/of/socket."},
    {"localiphost", HostName, Standard::Me, "", "qmail-smtpd", Nothing,
     "Takes the place of [own IP address] in recipients."},
    {"locals", Domains, Standard::Me, "", "qmail-send", Nothing,
     "Domains whose addresses are the users of this computer."},
    {"maildirmake", Number, Standard::Value, "0", "qmail-local", Nothing,
     "1: a Maildir that is missing is made when mail comes for it; 0: the mail waits for it, as on qmail.", 0, 1},
    {"maxcommands", Number, Standard::Value, "1000", "qmail-smtpd", Nothing,
     "How many commands without a message between them end an SMTP connection; 0 sets no limit.", 0, 1000000},
    {"maxrcpt", Number, Standard::None, "no limit", "qmail-smtpd", Nothing, "The most recipients of one message.", 0,
     1000000},
    {"me", HostName, Standard::Required, "", "qmail-send qmail-smtpd qmail-qmtpd qmail-remote qmail-inject",
     Nothing, "The full name of this mail host; the standard for most other names."},
    {"moreipme", Addresses, Standard::None, "the addresses of the interfaces", "qmail-remote qmail-smtpd", Nothing,
     "Further addresses that are this host."},
    {"morercpthosts", DomainPatterns, Standard::None, "no more domains than in rcpthosts", "qmail-newmrh",
     CompileRcptHosts, "More domains like those of rcpthosts, for long lists; needs rcpthosts."},
    {"morercpthosts.cdb", Compiled, Standard::None, "no more domains than in rcpthosts",
     "qmail-smtpd qmail-qmtpd", Nothing, "morercpthosts as qmail-newmrh compiled it."},
    {"notlshosts", Free, Standard::None, "TLS wherever it is offered", "qmail-remote", Nothing,
     "A directory with a file for each host that is not asked for TLS."},
    {"outgoingip", Addresses, Standard::None, "the system chooses", "qmail-remote", Nothing,
     "The own address for outgoing connections, one of each family."},
    {"percenthack", Domains, Standard::None, "a percent sign means nothing", "qmail-send", Nothing,
     "Domains where user%host@domain is turned into user@host."},
    {"plusdomain", HostName, Standard::Me, "", "qmail-inject new-inject ofmipd", Nothing,
     "Takes the place of a plus sign at the end of a host name in messages that are sent from here."},
    {"pop3listen", Endpoints, Standard::None, "POP3 is not offered", "qmail-listen", Nothing,
     "Where mailboxes are offered over POP3 with STLS: address:port, one a line, such as [::]:110."},
    {"pop3slisten", Endpoints, Standard::None, "POP3 under TLS is not offered", "qmail-listen", Nothing,
     "Where mailboxes are offered over POP3 under TLS from the first byte: address:port, one a line, such as [::]:995."},
    {"qmqplisten", Endpoints, Standard::None, "QMQP is not offered", "qmail-listen", Nothing,
     "Where clients that may relay hand over mail by QMQP: address:port, one a line, such as [::]:628."},
    {"qmqpservers", Addresses, Standard::None, "no QMQP server", "qmail-qmqpc", Nothing,
     "IP addresses of QMQP servers that take this host's mail, tried in this order."},
    {"qmtplisten", Endpoints, Standard::None, "QMTP is not offered", "qmail-listen", Nothing,
     "Where mail is taken by QMTP: address:port, one a line, such as [::]:209."},
    {"queue_base", TextLine, Standard::None, "one queue for all", "", Nothing,
     "The directory above several queues."},
    {"queueextra", Recipients, Standard::None, "no recipient is added", "qmail-queued", Nothing,
     "Recipients that every message gets in addition: an archive, or a log of messages."},
    {"queuelifetime", Number, Standard::Value, "604800", "qmail-send", Nothing,
     "How many seconds a message is tried before it is returned.", 0, kSeconds},
    {"queueprogram", TextLine, Standard::Value, "bin/qmail-queue", "qmail-inject new-inject qmail-smtpd qmail-qmtpd qmail-qmqpd qmail-local qmail-send ofmipd",
     RestartSmtp,
     "The program that takes new mail in qmail-queue's place, a scanner or bin/qmail-qmqpc, where QMAILQUEUE names none: its path."},
    {"rcpthosts", DomainPatterns, Standard::None, "mail for any domain is accepted: an open relay",
     "qmail-smtpd qmail-qmtpd", Nothing, "Domains for which mail is accepted over SMTP: a name, or .suffix."},
    {"receivedauth", Number, Standard::Value, "0", "qmail-smtpd", Nothing,
     "1: Received lines name the user who has authenticated; 0: they do not.", 0, 1},
    {"recipients", Free, Standard::None, "recipients are not checked", "", Nothing,
     "Lists of valid recipients."},
    {"remote_auth", Connections, Standard::None, "no relay asks for a password",
     "qmail-remote qmail-rspawn qmail-send", Nothing,
     "Logins at relays: relay:port|user|password, or |command|xoauth2 in place of the password.", 0, 0, true},
    {"retrylocal", Number, Standard::Value, "10", "qmail-send", Nothing,
     "How fast the waits between local attempts grow: k in birth + (sqrt(age) + k)^2.", 1, 10000},
    {"retrylongest", Number, Standard::Value, "0", "qmail-send", Nothing,
     "The longest wait between two attempts, in seconds; 0 sets no limit.", 0, kSeconds},
    {"retryremote", Number, Standard::Value, "20", "qmail-send", Nothing,
     "How fast the waits between remote attempts grow: k in birth + (sqrt(age) + k)^2.", 1, 10000},
    {"rewrite", Rewriting, Standard::None, "made from defaulthost, defaultdomain and plusdomain",
     "new-inject ofmipd", Nothing, "How new-inject and ofmipd rewrite host names."},
    {"rsa2048.pem", Free, Standard::None, "no TLS", "", Nothing, "A key for old TLS clients.", 0, 0, true},
    {"senderroutes", Connections, Standard::None, "no sender has a relay of its own",
     "qmail-remote qmail-rspawn qmail-send", Nothing,
     "Relays by sender: address:relay:port or @domain:relay:port, and |user where a relay has several logins."},
    {"servercert.pem", Free, Standard::None, "no TLS",
     "qmail-popup qmail-smtpd qmail-smtpsd/run qmail-submission/run", Nothing,
     "Key and certificate chain of this host's servers, in one file.", 0, 0, true},
    {"servercerts", Free, Standard::None, "servercert.pem is for every name", "qmail-popup qmail-smtpd", Nothing,
     "A directory with NAME.pem, key and chain for clients that ask for that name.", 0, 0, true},
    {"smtperrors", Number, Standard::Value, "20", "qmail-smtpd", Nothing,
     "How many mistakes of a client end its SMTP connection; 0 sets no limit.", 0, 1000000},
    {"smtpgreeting", TextLine, Standard::Me, "", "qmail-smtpd", Nothing,
     "The greeting of the SMTP server; its first word should be the host's name."},
    {"smtplisten", Endpoints, Standard::Value, "[::]:25", "qmail-smtpd", Nothing,
     "Where mail is accepted over SMTP: address:port, one a line; [::]:25 is every address, IPv6 and IPv4."},
    {"smtpplugins", Free, Standard::None, "no plug-in", "", Nothing, "Plug-ins of the SMTP server."},
    {"smtproutes", Routes, Standard::None, "mail goes where DNS says", "qmail-remote qmail-rspawn qmail-send", Nothing,
     "Relays that take the place of DNS, by domain: domain:relay or domain:relay:port."},
    {"smtpslisten", Endpoints, Standard::None, "SMTP under TLS is not offered", "qmail-smtpd", Nothing,
     "Where users send mail under TLS from the first byte: address:port, one a line, such as [::]:465."},
    {"spfbehavior", Number, Standard::Value, "0", "", Nothing, "How strictly SPF is taken.", 0, 6},
    {"spfexp", TextLine, Standard::None, "an explanation of the program", "", Nothing,
     "What a sender refused by SPF is told."},
    {"spfguess", TextLine, Standard::None, "nothing is guessed", "", Nothing,
     "The SPF rule for domains without one."},
    {"spfrules", TextLine, Standard::None, "no further rule", "", Nothing,
     "A local SPF rule that is tried first."},
    {"srs_alwaysrewrite", Number, Standard::None, "only where it is needed", "", Nothing,
     "1 rewrites every sender of forwarded mail.", 0, 1},
    {"srs_domain", Free, Standard::None, "senders are not rewritten", "", Nothing,
     "The domain of rewritten senders."},
    {"srs_hashlength", Number, Standard::None, "4", "", Nothing, "Length of the proof in rewritten senders.",
     1, 20},
    {"srs_hashmin", Number, Standard::None, "4", "", Nothing, "The shortest proof that is believed.", 1, 20},
    {"srs_maxage", Number, Standard::None, "21", "", Nothing, "How many days a rewritten sender is valid.", 1,
     10000},
    {"srs_secrets", Free, Standard::None, "senders are not rewritten", "", Nothing,
     "Keys of rewritten senders.", 0, 0, true},
    {"srs_separator", TextLine, Standard::None, "=", "", Nothing,
     "The character behind SRS0 in rewritten senders."},
    {"submissionlisten", Endpoints, Standard::None, "submission is not offered", "qmail-smtpd", Nothing,
     "Where users send mail after STARTTLS and with their password: address:port, one a line, such as [::]:587."},
    {"submissionsenders", Free, Standard::None, "users have their own addresses as senders", "qmail-smtpd", Nothing,
     "Further senders of users at submission: user:address, user:@domain, or user:* for every sender."},
    {"timeoutconnect", Number, Standard::Value, "60", "qmail-remote", Nothing,
     "How many seconds another mail server has to accept a connection.", 1, kSeconds},
    {"timeoutremote", Number, Standard::Value, "1200", "qmail-remote", Nothing,
     "How many seconds another mail server has for each answer.", 1, kSeconds},
    {"timeoutsession", Number, Standard::Value, "14400", "qmail-smtpd", Nothing,
     "How many seconds an SMTP connection may last in all; 0 sets no limit.", 0, kSeconds},
    {"timeoutsmtpd", Number, Standard::Value, "1200", "qmail-smtpd", Nothing,
     "How many seconds a client of the SMTP server may be silent.", 1, kSeconds},
    {"tlsclientciphers", TextLine, Standard::None, "those of the TLS library", "qmail-remote", Nothing,
     "Ciphers for connections to other mail servers."},
    {"tlsclients", Free, Standard::None, "nobody relays by certificate", "", Nothing,
     "Addresses in client certificates that may relay."},
    {"tlsdestinations", Connections, Standard::None, "TLS wherever it is offered",
     "qmail-remote qmail-rspawn qmail-send", Nothing,
     "Servers that must be spoken to under TLS: server: with any certificate, server:* with one that fits its name."},
    {"tlshosts", Free, Standard::None, "no server must show a certificate", "qmail-remote", Nothing,
     "A directory with a file of authorities for each host that must show a certificate."},
    {"tlsserverciphers", TextLine, Standard::None, "those with forward secrecy and no known weakness",
     "qmail-popup qmail-smtpd", Nothing,
     "Ciphers of TLS 1.2 for clients of this host, in the words of OpenSSL."},
    {"virtualdomains", VirtualDomains, Standard::None, "no virtual domain", "qmail-send", Nothing,
     "Domains and addresses that one local user looks after: domain:user."},
};

static_assert(std::ranges::is_sorted(kTable, {}, &ControlFile::name));

// Characters to insert, remove or replace to make one name of the other (Levenshtein).
std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        auto diagonal = std::exchange(row[0], i + 1);
        for (std::size_t j = 0; j < b.size(); ++j) {
            const auto replaced = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, diagonal + 1, row[j] + 1});
        }
    }
    return row.back();
}

} // namespace

std::span<const ControlFile> controlFiles()
{
    return kTable;
}

const ControlFile *findControlFile(std::string_view name)
{
    const auto *place = std::ranges::lower_bound(kTable, name, {}, &ControlFile::name);
    if (place != std::end(kTable) && place->name == name)
        return place;
    place = std::ranges::find_if(kTable, [name](const ControlFile &file) {
        const auto stem = file.name.substr(0, file.name.size() - 1);
        return file.name.ends_with('*') && name.starts_with(stem) && name.size() > stem.size();
    });
    return place != std::end(kTable) ? place : nullptr;
}

const ControlFile *similarControlFile(std::string_view name)
{
    constexpr std::size_t kMostEdits = 2;
    const auto *best =
        std::ranges::min_element(kTable, {}, [name](const auto &f) { return editDistance(f.name, name); });
    return name.size() > 2 * kMostEdits && editDistance(best->name, name) <= kMostEdits ? best : nullptr;
}

std::uint64_t standardNumber(std::string_view name)
{
    const auto *file = findControlFile(name);
    return file ? text::leadingNumber(file->standardValue).value : 0;
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
    case Recipients:
    case Accounts:
    case Endpoints:
        return "list";
    case ControlType::VirtualDomains:
    case Routes:
        return "map";
    case Instructions:
    case Connections:
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

std::string controlHelp(const ControlFile &file)
{
    std::string out(file.help);
    if (file.readers.empty())
        out += " Other qmail packages have this file; no program of this hub reads it yet.";
    return out;
}

std::string_view controlConsequenceInWords(ControlConsequence consequence)
{
    switch (consequence) {
    case Nothing:
        break;
    case RestartSend:
        return "qmail-send must be restarted; where mailwrightd runs it does that by itself";
    case RestartAll:
        return "all services of the hub must be restarted";
    case RestartSmtp:
        return "the SMTP servers must be restarted";
    case CompileRcptHosts:
        return "qmail-newmrh must compile it";
    }
    return {};
}

} // namespace mw::mail
