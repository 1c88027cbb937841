// SPDX-License-Identifier: GPL-3.0-or-later
// Home directories. Each is looked at by a child that becomes its owner before it opens a file there, and that is
// given up when it takes too long, as a home on a network file system may.
#include "daemon/helper/doctor/Checks.h"

#include "shared/base/Clock.h"
#include "shared/base/Text.h"
#include "shared/mail/DotQmailLint.h"
#include "shared/mail/HomeLint.h"
#include "shared/mail/UsersAssign.h"
#include "shared/os/Files.h"
#include "shared/os/Process.h"

#include <algorithm>
#include <csignal>
#include <fcntl.h>
#include <map>

namespace mw::helper {
namespace {

constexpr uid_t kFirstPerson = 1000;
constexpr uid_t kNobody = 65534;
constexpr int kHomePatience = 1000;              // milliseconds
constexpr std::int64_t kAllPatience = 20'000;    // milliseconds
constexpr std::size_t kLargestDotQmail = 1U << 20U;

struct Home {
    os::Account account;
    bool isPerson = false; // an account of the machine; else a directory that users/assign names
};

// People's homes, alias, and what users/assign names; each directory once.
std::vector<Home> homesOf(const Patient &patient)
{
    std::map<std::string, Home> out;
    for (const auto &account : patient.accounts) {
        const auto uid = account.identity.uid;
        const bool isRole = account.home == patient.place.home || account.home.starts_with(patient.place.home + "/");
        if (uid >= kFirstPerson && uid != kNobody && !isRole)
            out.try_emplace(account.home, Home{account, true});
        else if (account.name == "alias")
            out.try_emplace(account.home, Home{account, false});
    }
    const auto assign = os::readFile(patient.place.home + "/users/assign").value_or(std::string());
    for (const auto &entry : mail::parseUsersAssign(assign).entries) {
        const auto uid = text::wholeNumber(entry.uid);
        const auto gid = text::wholeNumber(entry.gid);
        if (!uid || !gid || (*uid == 0 && !patient.place.isPrivate))
            continue;
        const os::Identity identity{static_cast<uid_t>(*uid), static_cast<gid_t>(*gid)};
        out.try_emplace(entry.home, Home{{entry.user, identity, entry.home, {}}, false});
    }
    std::vector<Home> homes;
    for (auto &[path, home] : out)
        homes.push_back(std::move(home));
    return homes;
}

bool isMaildir(const mail::DotQmailLine &line)
{
    return line.kind == mail::DotQmailKind::Maildir;
}

bool isMbox(const mail::DotQmailLine &line)
{
    return line.kind == mail::DotQmailKind::Mbox;
}

class HomeCheck {
public:
    HomeCheck(const Patient &patient, const Home &home, Report &report)
        : m_patient(patient), m_home(home), m_report(report)
    {
    }
    // In the child: as root what needs no file to be opened, then as the owner.
    void run();

private:
    void checkMaildir(const std::string &path);
    void checkDotQmail(const std::string &name);
    void harden(std::vector<mail::Finding> &findings, const os::Stat &file) const;
    void checkMailbox();

    const Patient &m_patient;
    const Home &m_home;
    Report &m_report;
    std::optional<std::string> m_main; // the content of .qmail
};

void HomeCheck::run()
{
    const auto &account = m_home.account;
    const auto stat = os::statAt(os::kWorkingDirectory, account.home);
    m_report.looked();
    if (!stat || !S_ISDIR(stat->st_mode))
        return; // mail for such an account is the alias account's
    m_report.add(mail::lintHome({.account = account,
                                 .owner = {stat->st_uid, stat->st_gid},
                                 .mode = stat->st_mode & 07777U,
                                 .changed = stat->st_ctim.tv_sec,
                                 .forbidden = m_patient.forbiddenModes()},
                                clock::now()));
    checkMaildir(account.home + "/Maildir");
    if (!os::becomePermanently(account.identity))
        return;
    auto names = os::listDirectory(os::kWorkingDirectory, account.home).value_or(std::vector<std::string>());
    std::ranges::sort(names);
    for (const auto &name : names) {
        if (name == ".qmail" || name.starts_with(".qmail-"))
            checkDotQmail(name);
    }
    if (m_home.isPerson)
        checkMailbox();
}

void HomeCheck::checkMaildir(const std::string &path)
{
    for (const auto *part : {"", "/tmp", "/new", "/cur"}) {
        const auto stat = os::statAt(os::kWorkingDirectory, path + part, false);
        if (!stat || !S_ISDIR(stat->st_mode) || stat->st_uid == m_home.account.identity.uid)
            continue;
        const auto owner = userName(m_home.account.identity.uid) + ":" + groupName(m_home.account.identity.gid);
        return m_report.add(mail::finding("maildir-owner", path + part, 0,
                                          "the Maildir belongs to " + userName(stat->st_uid) + " and not to " +
                                              m_home.account.name + ", whose mail is deferred",
                                          "Give it to " + m_home.account.name + ".",
                                          "chown -R " + owner + " " + mail::shellWord(path)));
    }
}

// Whoever owns the directory can put a link in the file's place before root follows our advice: so the commands take
// the owner's rights.
void HomeCheck::harden(std::vector<mail::Finding> &findings, const os::Stat &file) const
{
    if (m_patient.place.isPrivate)
        return;
    const auto &owner = m_home.account.identity;
    const auto prefix = "setpriv --reuid " + std::to_string(owner.uid) + " --regid " + std::to_string(owner.gid) +
                        " --clear-groups ";
    for (auto &finding : findings) {
        if (file.st_uid != owner.uid)
            finding.command.clear();
        else if (!finding.command.empty())
            finding.command.insert(0, prefix);
    }
}

void HomeCheck::checkDotQmail(const std::string &name)
{
    m_report.looked();
    const auto path = m_home.account.home + "/" + name;
    const auto file = os::openAt(os::kWorkingDirectory, path, O_RDONLY | O_NONBLOCK);
    if (!file)
        return;
    const auto stat = os::statFd(file->get());
    if (!stat || !S_ISREG(stat->st_mode))
        return;
    auto content = os::readAll(file->get(), kLargestDotQmail);
    if (!content)
        return;
    auto findings = mail::lintDotQmail({path, *content, stat->st_mode & 07777U, m_patient.forbiddenModes()});
    harden(findings, *stat);
    m_report.add(std::move(findings));
    if (name == ".qmail")
        m_main = std::move(*content);
}

void HomeCheck::checkMailbox()
{
    const bool isOwn = m_main && !m_main->empty();
    const auto *standard = m_patient.controls.find("defaultdelivery");
    const auto lines = mail::parseDotQmail(isOwn ? *m_main : standard ? *standard : std::string("./Mailbox\n"));
    const auto spool = "/var/mail/" + m_home.account.name;
    const auto stat = os::statAt(os::kWorkingDirectory, spool);
    const bool isPop3 = std::ranges::any_of(m_patient.runScripts, [](const auto &path) { return path.contains("pop3"); });
    m_report.looked();
    m_report.add(mail::lintMailbox({.file = isOwn ? m_home.account.home + "/.qmail" : m_patient.controls.path("defaultdelivery"),
                                    .intoMaildir = std::ranges::any_of(lines, isMaildir),
                                    .intoMbox = std::ranges::any_of(lines, isMbox),
                                    .isPop3Offered = isPop3,
                                    .spool = stat && S_ISREG(stat->st_mode) && stat->st_size > 0 ? spool : ""},
                                   m_home.account.name));
}

// False: the child had to be given up.
bool checkHome(const Patient &patient, const Home &home, Report &report)
{
    const auto child = os::forkProcess();
    if (!child)
        return false;
    if (*child == 0) {
        HomeCheck(patient, home, report).run();
        report.tellLooked();
        os::exitNow(0);
    }
    const auto end = os::processDescriptor(*child);
    const bool hasEnded = end && os::waitReadable(end->get(), kHomePatience).value_or(false);
    if (!hasEnded)
        os::sendSignal(*child, SIGKILL);
    else
        (void)os::waitFor(*child);
    return hasEnded;
}

} // namespace

void checkHomes(const Patient &patient, Report &report)
{
    const auto until = clock::monotonicMilliseconds() + kAllPatience;
    std::size_t left = 0;
    report.tellLooked(); // a child tells what it looked at, and nothing of ours
    for (const auto &home : homesOf(patient)) {
        const bool isLate = clock::monotonicMilliseconds() > until;
        if (isLate) {
            ++left;
        } else if (!checkHome(patient, home, report)) {
            report.add(mail::finding("not-checked", home.account.home, 0,
                                     "the home of " + home.account.name + " did not answer within a second",
                                     "Look whether its file system is there."));
        }
    }
    if (left > 0) {
        report.add(mail::finding("not-checked", {}, 0,
                                 std::to_string(left) + " homes were not looked at, as it took too long",
                                 "Look at them when the machine has less to do."));
    }
}

} // namespace mw::helper
