// SPDX-License-Identifier: GPL-3.0-or-later
// Passwords for SMTP.
#include "daemon/ctl/ChangeReport.h"
#include "daemon/ctl/Format.h"
#include "daemon/ctl/Verbs.h"

#include "shared/mail/Secret.h"
#include "shared/os/Process.h"
#include "shared/os/Terminal.h"
#include "shared/rpc/Passwords.h"

using namespace Qt::StringLiterals;

namespace mw::ctl {
namespace {

constexpr int kInput = 0;
constexpr std::size_t kLongest = 512;

Result<mail::Secret> ask(const QString &question)
{
    if (os::isTerminal(kInput))
        Session::prompt(question);
    return mail::Secret(MW_TRY(os::readSecretLine(kInput, kLongest)));
}

// Twice from a terminal, where nobody sees what was typed; else the first line of the input.
Result<mail::Secret> newPassword(const QString &name)
{
    auto password = MW_TRY(ask(u"New password for %1: "_s.arg(harmless(name.toStdString()))));
    if (password.view().empty())
        return fail(ErrorKind::Format, "an empty password cannot be set; password remove takes one away");
    if (os::isTerminal(kInput)) {
        const auto again = MW_TRY(ask(u"Again: "_s));
        if (again.view() != password.view())
            return fail(ErrorKind::Format, "these were two different passwords; nothing is changed");
    }
    return password;
}

void setPassword(Session &session)
{
    os::hideMemory();
    const auto password = newPassword(session.argument(0));
    if (!password) {
        Session::complain(QString::fromStdString(password.error().text));
        return session.finish(kUsage);
    }
    change<rpc::passwords::Set>(session, {.name = session.text(0), .password = password->text(), .manner = {}});
}

void listPasswords(Session &session)
{
    session.ask<rpc::passwords::List>({}, [](const rpc::passwords::List::Reply &reply) {
        Columns columns({u"NAME"_s, u"SCRAM"_s, u"ACCOUNT"_s});
        for (const auto &person : reply.people)
            columns.add({harmless(person.name), person.scram ? u"yes"_s : u"-"_s, person.account ? u"yes"_s : u"-"_s});
        Session::print(columns.text());
        if (reply.wrongLines > 0)
            Session::complain(u"%1 lines of users/smtppasswords are wrong; mailwrightctl doctor tells which"_s.arg(reply.wrongLines));
    });
}

} // namespace

std::vector<Verb> passwordVerbs()
{
    return {
        verbOf<rpc::passwords::Set>(u"NAME"_s, setPassword),
        verbOf<rpc::passwords::Remove>(u"NAME"_s,
                                       [](Session &s) { change<rpc::passwords::Remove>(s, {.name = s.text(0), .manner = {}}); }),
        verbOf<rpc::passwords::List>({}, listPasswords),
    };
}

} // namespace mw::ctl
