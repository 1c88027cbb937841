// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/sendmail/SendmailCommand.h"

#include "shared/base/OptionReader.h"
#include "shared/mail/Controls.h"
#include "shared/mail/Home.h"
#include "shared/os/Environment.h"
#include "shared/os/Identity.h"

#include <optional>

namespace mw::sendmail {

namespace {

constexpr int kPermanent = 100;
constexpr std::string_view kUsage =
    "sendmail: usage: sendmail [ -t ] [ -fsender ] [ -Fname ] [ -bp ] [ -bs ] [ arg ... ]\n";
// Without meaning here: those that qmail always took, then others that mail programs use and that do no harm.
constexpr std::string_view kLetters = "vimte:f:p:o:B:F:EJxb:" "nN:h:GM:";

Plan refusal(std::string problem)
{
    Plan plan;
    plan.problem = std::move(problem);
    plan.code = kPermanent;
    return plan;
}

Plan becoming(const std::string &name)
{
    Plan plan;
    plan.program = mail::programPath(name);
    plan.arguments = {name};
    return plan;
}

std::string callerName()
{
    const auto uid = os::currentIdentity().uid;
    const auto account = os::accountOf(uid);
    return account ? account->name : std::to_string(uid);
}

// qmail-smtpd for a local user: it relays, so the log and every message tell who it was, and no message may be larger
// than the hub takes from others.
Plan smtpServer()
{
    auto plan = becoming("qmail-smtpd");
    const auto caller = callerName();
    plan.logLine = "-bs: " + caller + " (uid " + std::to_string(os::currentIdentity().uid) + ") submits by SMTP";
    if (os::environmentVariable("PROTO"))
        return plan;
    const auto most = mail::Controls::ofHome().number("databytes", 0).value_or(0);
    plan.variables = {{"RELAYCLIENT", ""},          {"DATABYTES", std::to_string(most)}, {"PROTO", "TCP"},
                      {"TCPLOCALIP", "127.0.0.1"},  {"TCPLOCALHOST", "localhost"}, {"TCPLOCALPORT", "25"},
                      {"TCPREMOTEIP", "127.0.0.1"}, {"TCPREMOTEHOST", "localhost"},
                      {"TCPREMOTEPORT", "0"},       {"TCPREMOTEINFO", caller}};
    return plan;
}

struct Choices {
    bool recipientsInHeader = false; // -t
    std::optional<std::string> sender;
    std::optional<std::string> name;
};

Plan injection(const Choices &choices, std::span<char *const> recipients)
{
    auto plan = becoming("qmail-inject");
    plan.arguments.emplace_back(choices.recipientsInHeader ? "-H" : "-a");
    if (choices.sender) {
        plan.arguments.insert(plan.arguments.end(), {"-f", *choices.sender});
        const auto at = choices.sender->rfind('@');
        if (!choices.sender->empty())
            plan.variables.emplace_back("MAILUSER", choices.sender->substr(0, at));
        if (at != std::string::npos)
            plan.variables.emplace_back("MAILHOST", choices.sender->substr(at + 1));
    }
    if (choices.name)
        plan.variables.emplace_back("MAILNAME", *choices.name);
    plan.arguments.emplace_back("--");
    plan.arguments.insert(plan.arguments.end(), recipients.begin(), recipients.end());
    return plan;
}

} // namespace

Plan planFor(std::string_view name, std::span<char *const> arguments)
{
    const auto base = name.substr(name.rfind('/') + 1);
    if (base == "mailq")
        return becoming("qmail-qread");
    if (base == "newaliases")
        return refusal("sendmail: fatal: please use fastforward/newaliases instead\n");
    Choices choices;
    OptionReader options(arguments, kLetters);
    while (const auto letter = options.next()) {
        switch (*letter) {
        case 't':
            choices.recipientsInHeader = true;
            break;
        case 'f':
            choices.sender = options.value();
            break;
        case 'F':
            choices.name = options.value();
            break;
        case 'b':
            if (options.value().starts_with('p'))
                return becoming("qmail-qread");
            if (options.value().starts_with('s'))
                return smtpServer();
            if (!options.value().starts_with('m'))
                return refusal(std::string(kUsage));
            break;
        case '?':
            return refusal("sendmail: " + options.problem() + '\n' + std::string(kUsage));
        default:
            break;
        }
    }
    return injection(choices, options.rest());
}

void applyEnvironment(const Plan &plan)
{
    for (const auto &[name, value] : plan.variables)
        os::setEnvironmentVariable(name, value);
}

} // namespace mw::sendmail
