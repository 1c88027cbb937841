// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/CommandLine.h"

#include "daemon/ctl/completion/Completion.h"

#include "shared/mail/Home.h"
#include "shared/os/Identity.h"
#include "shared/rpc/Socket.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mw::ctl {
namespace {

QString socketOfHome(QString home)
{
    if (home.isEmpty())
        home = QString::fromStdString(mail::home());
    while (home.size() > 1 && home.endsWith(u'/'))
        home.chop(1);
    if (home == "/var/qmail"_L1)
        return QString::fromLatin1(rpc::kSystemSocket.data(), static_cast<qsizetype>(rpc::kSystemSocket.size()));
    return home + u"/run/helper.sock"_s;
}

const QHash<QString, QString> &needs()
{
    static const QHash<QString, QString> all{
        {u"--completion"_s, u"bash, zsh or fish"_s}, {u"--host"_s, u"USER@HOST"_s},    {u"--home"_s, u"a path"_s},       {u"--socket"_s, u"a path"_s},       {u"--owner"_s, u"an address"_s},
        {u"--remote"_s, u"an address"_s}, {u"--cert"_s, u"a file"_s},         {u"--key"_s, u"a file"_s},
        {u"--name"_s, u"a host name"_s},  {u"--days"_s, u"a number of days"_s},
        {u"--note"_s, u"a text"_s},       {u"--user"_s, u"a user"_s},         {u"--except"_s, u"an address or a domain"_s},
        {u"--forward"_s, u"an address"_s}, {u"--mailbox"_s, u"a path"_s},     {u"--program"_s, u"a command"_s},
        {u"--to"_s, u"where it goes"_s},  {u"--sender"_s, u"an address"_s},   {u"--after"_s, u"a file"_s},   {u"--since"_s, u"a number"_s},   {u"--confirm-within"_s, u"seconds"_s},
        {u"--smtp"_s, u"an address with its port"_s},  {u"--smtps"_s, u"an address with its port"_s},
        {u"--pop3"_s, u"an address with its port"_s},  {u"--pop3s"_s, u"an address with its port"_s},
        {u"--submission"_s, u"an address with its port"_s}, {u"--person"_s, u"a name"_s},
        {u"--token"_s, u"a command"_s},    {u"--tls"_s, u"a mode"_s},
        {u"--directory"_s, u"a path"_s},   {u"--extension"_s, u"an extension"_s}, {u"--homes"_s, u"owned, must-exist or any"_s},
        {u"--env"_s, u"NAME=VALUE"_s},     {u"--suffix"_s, u"a text"_s},      {u"--comment"_s, u"a text"_s},
        {u"--default-domain"_s, u"a domain"_s}, {u"--default-host"_s, u"a host name"_s}, {u"--plus-domain"_s, u"a domain"_s},
        {u"--helo"_s, u"a host name"_s},   {u"--id-host"_s, u"a host name"_s}, {u"--greeting"_s, u"a text"_s},
        {u"--bounce-host"_s, u"a host name"_s},
        {u"--domain"_s, u"a domain"_s},
    };
    return all;
}

// Options that stand alone.
const QSet<QString> &flags()
{
    static const QSet<QString> all{u"--preview"_s,     u"--keep"_s,          u"--local"_s,    u"--relay"_s, u"--wildcard"_s,
                                     u"--replace"_s,     u"--add"_s,           u"--remove"_s,   u"--prefix"_s, u"--rebuild"_s,
                                     u"--capitals"_s,    u"--plain"_s,         u"--slash"_s,    u"--deny"_s,  u"--no-relay"_s,
                                     u"--forget"_s,      u"--discard"_s,       u"--keep-old"_s, u"--no-wildcard"_s,
                                     u"--no-exceptions"_s, u"--secrets"_s,     u"--exact"_s,         u"--digest"_s,   u"--silent"_s};
    return all;
}

std::unexpected<UsageProblem> problem(const QString &text)
{
    return std::unexpected(UsageProblem{text + u"\nmailwrightctl --help lists the commands."_s, false});
}

// What words that are no command lack: nothing was said, half a command, or one that does not exist.
QString missing(const QStringList &words)
{
    if (words.isEmpty())
        return u"a command is missing"_s;
    QStringList second;
    for (const auto &verb : allVerbs()) {
        if (verb.words.size() > 1 && verb.words.first() == words.first())
            second << verb.words[1];
    }
    if (second.isEmpty())
        return u"there is no command \"%1\""_s.arg(words.first());
    return u"\"%1\" must be followed by one of: %2"_s.arg(words.first(), second.join(u", "_s));
}

std::expected<CommandLine, UsageProblem> findVerb(const QStringList &words, Invocation invocation)
{
    for (auto &verb : allVerbs()) {
        const auto count = verb.words.size();
        if (words.first(std::min(count, words.size())) != verb.words)
            continue;
        invocation.arguments = words.sliced(count);
        const auto given = invocation.arguments.size();
        if (given < verb.fewestArguments() || given > verb.mostArguments())
            return problem(u"usage: mailwrightctl %1 %2"_s.arg(verb.words.join(u' '), verb.arguments).trimmed());
        return CommandLine{std::move(invocation), std::move(verb)};
    }
    return problem(missing(words));
}

} // namespace

QString socketFor(const QMultiHash<QString, QString> &options)
{
    const auto host = options.value(u"--host"_s);
    const auto home = options.value(u"--home"_s);
    if (!host.isEmpty())
        return u"ssh://"_s + host + home;
    const auto socket = options.value(u"--socket"_s);
    return socket.isEmpty() ? socketOfHome(home) : socket;
}

QString valueOfOption(const QString &option)
{
    return needs().value(option);
}

QStringList allOptions()
{
    auto out = needs().keys() + flags().values();
    out << u"--json"_s << u"--raw"_s << u"--help"_s << u"--version"_s << u"--stdio"_s;
    out.sort();
    return out;
}

QString helpText()
{
    QString out = u"Usage: mailwrightctl [OPTION]... COMMAND\nLooks after a mail hub; mailwrightctl(1) tells more.\n\n"_s;
    for (const auto &verb : allVerbs()) {
        const auto left = u"  %1 %2"_s.arg(verb.words.join(u' '), verb.arguments);
        out += left.leftJustified(30) + u' ' + verb.help + u'\n';
    }
    return out + u"\n  --home DIR        the hub in DIR; default /var/qmail, or $QMAILHOME\n"
                 "  --host USER@HOST  the hub on another computer, by ssh; USER@HOST:PORT, and with --home a private one there\n"
                 "  --socket PATH     the helper that listens at PATH\n"
                 "  --json            answers as JSON\n"
                 "  --raw             log lines as they are in the file\n"
                 "  --owner ADDRESS   with list add and address add: who answers for the list\n"
                 "  --remote ADDRESS  with selftest: where the mail to another machine goes\n"
                 "  --name NAME       with tls: the certificate for clients that ask for NAME\n"
                 "  --days N          with tls make: how long it is valid\n"
                 "  --cert FILE       with tls install: the certificate with its chain\n"
                 "  --key FILE        with tls install: its private key\n"
                 "  --preview         with what changes the configuration: only says what would be done\n"
                 "  --note TEXT       the same: why, for the history\n"
                 "  --confirm-within SECONDS, --keep   the same: when a risky change is taken back; never\n"
                 "  --user NAME, --local, --relay, --wildcard, --except ADDRESS   with domain add and change: its kind\n"
                 "  --forward NAME=ADDRESS, --mailbox NAME=PATH, --program COMMAND   with domain add: its addresses\n"
                 "  --no-wildcard, --no-exceptions   with domain change; --keep-old with domain rename\n"
                 "  --forward ADDRESS, --mailbox PATH, --program COMMAND, --discard, --replace   with address add\n"
                 "  --replace         with address import\n"
                 "  --user NAME, --tls MODE, --helo NAME   with trial login\n"
                 "  --user ACCOUNT, --prefix, --directory PATH, --extension EXT, --replace   with users add\n"
                 "  --add, --remove, --rebuild   with users set; --homes HOW, --capitals, --plain, --slash with users rebuild\n"
                 "  --no-relay, --deny, --env NAME=VALUE, --suffix TEXT, --comment TEXT, --replace   with relay add\n"
                 "  --name HOST       with relay test: the client's name\n"
                 "  --forget, --default-domain, --default-host, --plus-domain, --helo, --id-host, --greeting,\n"
                 "  --bounce-host NAME   with identity set\n"
                 "  --mailbox PATH, --forward ADDRESS   with preset archive\n"
                 "  --to ADDRESS      with address remove: only what goes there\n"
                 "  --add, --remove   with control set: entries of a list\n"
                 "  --sender ADDRESS  with explain: who sends the mail\n"
                 "  --after FILE      with explain: as it would be after the acts in FILE, which perform reads, too\n"
                 "  --since NUMBER    with history show: what all changes after that older one did together\n"
                 "  --user NAME       with smarthost set: who logs in at the relay\n"
                 "  --token COMMAND   with smarthost set: what prints a token, in place of a password\n"
                 "  --tls MODE        with smarthost set: verified, encrypted, offered, never, or a file of authorities\n"
                 "  --stdio           no command: speaks the helper's Varlink on standard input and output, for ssh\n"
                 "  --secrets, --to FILE   with backup make: passwords and keys, too; a copy in FILE\n"
                 "  --domain DOMAIN, --exact   with backup restore: that domain; files that came since go\n"
                 "  --completion SHELL  no command: prints the tab completion for bash, zsh or fish\n"
                 "  --help, --version\n"
                 "\nExit codes: 0 done; 1 refused, or the doctor or the self-test found something; 2 the connection broke;\n"
                 "100 wrong arguments; 111 no helper can be reached.\n"_s;
}

std::expected<CommandLine, UsageProblem> parseCommandLine(const QStringList &arguments)
{
    Invocation invocation;
    QStringList words;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const auto &a = arguments[i];
        if (a == "--"_L1) {
            words << arguments.sliced(i + 1);
            break;
        }
        if (a == "--help"_L1 || a == "-h"_L1)
            return std::unexpected(UsageProblem{helpText(), true});
        if (a == "--version"_L1)
            return std::unexpected(UsageProblem{QStringLiteral("mailwrightctl " MW_VERSION "\n"), true});
        if (a == "--stdio"_L1) {
            invocation.stdio = true;
        } else if (a == "--json"_L1) {
            invocation.json = true;
        } else if (a == "--raw"_L1) {
            invocation.raw = true;
        } else if (const auto needs = valueOfOption(a); !needs.isEmpty()) {
            if (i + 1 == arguments.size())
                return problem(a + u" needs "_s + needs);
            invocation.options.insert(a, arguments[++i]);
        } else if (flags().contains(a)) {
            invocation.options.insert(a, QString());
        } else if (a.startsWith(u'-') && a.size() > 1) {
            return problem(u"unknown option "_s + a);
        } else {
            words << a;
        }
    }
    if (const auto shell = invocation.options.value(u"--completion"_s); !shell.isEmpty()) {
        const auto script = completionScript(shell);
        return script ? std::unexpected(UsageProblem{*script, true}) : problem(u"--completion needs bash, zsh or fish"_s);
    }
    invocation.socket = socketFor(invocation.options);
    if (!invocation.stdio)
        return findVerb(words, std::move(invocation));
    if (!words.isEmpty())
        return problem(u"--stdio stands without a command"_s);
    if (rpcqt::RemoteHub::isOne(invocation.socket))
        return problem(u"--stdio is for the hub of this computer"_s);
    return CommandLine{std::move(invocation), {}};
}

} // namespace mw::ctl
