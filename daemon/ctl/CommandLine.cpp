// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/CommandLine.h"

#include "shared/mail/Home.h"
#include "shared/os/Identity.h"

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

std::unexpected<UsageProblem> problem(const QString &text)
{
    return std::unexpected(UsageProblem{text + u"\nmailwrightctl --help lists the commands."_s, false});
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
    return problem(words.isEmpty() ? u"a command is missing"_s : u"there is no command \"%1\""_s.arg(words.first(std::min<qsizetype>(2, words.size())).join(u' ')));
}

} // namespace

QString helpText()
{
    QString out = u"Usage: mailwrightctl [--home DIR | --socket PATH] [--json] [--raw] COMMAND\n\n"_s;
    for (const auto &verb : allVerbs()) {
        const auto left = u"  %1 %2"_s.arg(verb.words.join(u' '), verb.arguments);
        out += left.leftJustified(30) + u' ' + verb.help + u'\n';
    }
    return out + u"\n  --home DIR     the hub in DIR; default /var/qmail, or $QMAILHOME\n"
                 "  --socket PATH  the helper at PATH\n"
                 "  --json         answers as JSON\n"
                 "  --owner ADDR   of a new mailing list\n"
                 "  --remote ADDR  of the self-test: send there instead of to the built-in server\n"
                 "  --raw          log lines with their time stamps as they are\n"_s;
}

std::expected<CommandLine, UsageProblem> parseCommandLine(const QStringList &arguments)
{
    Invocation invocation;
    QString home;
    QStringList words;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const auto &a = arguments[i];
        if (a == "--help"_L1 || a == "-h"_L1)
            return std::unexpected(UsageProblem{helpText(), true});
        if (a == "--version"_L1)
            return std::unexpected(UsageProblem{QStringLiteral("mailwrightctl " MW_VERSION "\n"), true});
        if (a == "--json"_L1) {
            invocation.json = true;
        } else if (a == "--raw"_L1) {
            invocation.raw = true;
        } else if (a == "--home"_L1 || a == "--socket"_L1 || a == "--owner"_L1 || a == "--remote"_L1) {
            if (i + 1 == arguments.size())
                return problem(a + (a == "--owner"_L1 || a == "--remote"_L1 ? u" needs an address"_s : u" needs a path"_s));
            (a == "--home"_L1     ? home
             : a == "--owner"_L1  ? invocation.owner
             : a == "--remote"_L1 ? invocation.remote
                                  : invocation.socket) = arguments[++i];
        } else if (a.startsWith(u'-')) {
            return problem(u"unknown option "_s + a);
        } else {
            words << a;
        }
    }
    if (invocation.socket.isEmpty())
        invocation.socket = socketOfHome(home);
    return findVerb(words, std::move(invocation));
}

} // namespace mw::ctl
