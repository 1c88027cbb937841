// SPDX-License-Identifier: GPL-3.0-or-later
// qmail's accounts and groups, accounts that get no mail because of capitals, and the addresses every host has.
#include "daemon/helper/doctor/Checks.h"

#include "shared/base/Text.h"
#include "shared/mail/DotQmail.h"
#include "shared/mail/Home.h"
#include "shared/mail/UserLookup.h"
#include "shared/os/Files.h"

#include <algorithm>
#include <array>
#include <map>

namespace mw::helper {
namespace {

constexpr uid_t kFirstPerson = 1000;

struct RoleAccount {
    const char *name;
    const char *group;
};
constexpr std::array<RoleAccount, 7> kRoles{{{"alias", "nofiles"},
                                             {"qmaild", "nofiles"},
                                             {"qmaill", "nofiles"},
                                             {"qmailp", "nofiles"},
                                             {"qmailq", "qmail"},
                                             {"qmailr", "qmail"},
                                             {"qmails", "qmail"}}};

void checkRole(const Patient &patient, const RoleAccount &role, Report &report)
{
    report.looked();
    const auto account = os::accountNamed(role.name);
    const auto group = os::groupNamed(role.group);
    const auto home = std::string(role.name) == "alias" ? patient.place.home + "/alias" : patient.place.home;
    if (!account) {
        report.add(mail::finding("account-missing", {}, 0,
                                 "there is no account " + std::string(role.name) + ", which a part of the hub runs as",
                                 "Make it, and give it what it has to own.",
                                 "useradd -r -M -g " + std::string(role.group) + " -d " + mail::shellWord(home) +
                                     " -s /usr/sbin/nologin " + role.name));
    } else if (group && account->identity.gid != *group) {
        report.add(mail::finding("account-group", {}, 0,
                                 "the group of the account " + std::string(role.name) + " is " +
                                     groupName(account->identity.gid) + " and must be " + role.group,
                                 "Give it that group.",
                                 "usermod -g " + std::string(role.group) + " " + role.name));
    }
}

void checkRoles(const Patient &patient, Report &report)
{
    for (const auto *group : {"qmail", "nofiles"}) {
        report.looked();
        if (!os::groupNamed(group)) {
            report.add(mail::finding("account-missing", {}, 0, "there is no group " + std::string(group),
                                     "Make it, then the accounts that belong to it.",
                                     "groupadd -r " + std::string(group)));
        }
    }
    std::map<uid_t, std::string> owners;
    for (const auto &role : kRoles) {
        checkRole(patient, role, report);
        const auto account = os::accountNamed(role.name);
        if (!account)
            continue;
        const auto [other, isNew] = owners.try_emplace(account->identity.uid, role.name);
        if (!isNew) {
            report.add(mail::finding("account-shared", {}, 0,
                                     "the accounts " + other->second + " and " + role.name +
                                         " have the same uid, so one can do what the other may",
                                     "Give each a uid of its own, and its files to it."));
        }
    }
}

// Addresses are compared in small letters, so such a name is never met.
void checkCapitals(const Patient &patient, Report &report)
{
    const auto assign = os::readFile(patient.place.home + "/users/assign").value_or(std::string());
    const auto entries = mail::parseUsersAssign(assign).entries;
    for (const auto &account : patient.accounts) {
        report.looked();
        if (account.identity.uid < kFirstPerson || account.name == text::lower(account.name))
            continue;
        if (std::ranges::find(entries, account.name, &mail::AssignEntry::user) != entries.end())
            continue;
        const auto rest = ":" + account.name + ":" + std::to_string(account.identity.uid) + ":" +
                          std::to_string(account.identity.gid) + ":" + account.home + ":";
        const auto lower = text::lower(account.name);
        report.add(mail::finding("account-uppercase", {}, 0,
                                 "the account " + account.name + " gets no mail: addresses are looked up in small letters",
                                 "Put these lines into users/assign and run qmail-newu: \"=" + lower + rest +
                                     "::\" and \"+" + lower + "-" + rest + "-::\"."));
    }
}

// Whether mail for a local part ends somewhere.
bool isReceived(const Patient &patient, const std::string &name)
{
    const mail::SystemAccounts accounts;
    mail::LocalUser user;
    const auto cdb = mail::CdbReader::open(patient.place.home + "/users/cdb");
    const auto assigned = cdb ? mail::findAssigned(*cdb, name) : Result<std::optional<mail::AssignedUser>>();
    if (assigned && *assigned) {
        user = mail::toLocalUser(**assigned);
    } else {
        const auto mark = patient.line("conf-break").value_or("-");
        auto found = mail::lookUpAccount(accounts, name, mark.size() == 1 ? mark.front() : mail::kDefaultBreak);
        if (!found)
            return true; // nobody can tell; the account check says why
        user = std::move(found->user);
    }
    if (user.identity.uid == 0 && !patient.place.isPrivate)
        return false;
    if (user.dash.empty())
        return true; // a person's main address
    const auto home = os::openDirectory(user.home);
    if (!home)
        return false;
    const mail::DotQmailDirectory directory(home->get());
    return std::ranges::any_of(mail::dotQmailCandidates(user.dash, user.ext), [&](const auto &candidate) {
        return directory.exists(candidate.name).value_or(true);
    });
}

} // namespace

void checkAccounts(const Patient &patient, Report &report)
{
    if (patient.place.isPrivate)
        return;
    checkRoles(patient, report);
    checkCapitals(patient, report);
}

void checkAliases(const Patient &patient, Report &report)
{
    for (const auto *name : {"root", "postmaster", "mailer-daemon", "abuse"}) {
        report.looked();
        if (isReceived(patient, name))
            continue;
        const std::string why = std::string(name) == "root" ? ": nothing is ever delivered to root itself" : "";
        report.add(mail::finding("alias-missing", patient.place.home + "/alias/.qmail-" + name, 0,
                                 "mail for " + std::string(name) + " is returned, as it has no alias" + why,
                                 "Say where it goes, in this file; --create lets the alias account keep it.",
                                 patient.createCommand()));
    }
}

} // namespace mw::helper
