// SPDX-License-Identifier: GPL-3.0-or-later
// Relays for outgoing mail, and who can read the passwords for them.
#include "daemon/helper/doctor/Checks.h"

#include "daemon/helper/smarthosts/SmartHosts.h"
#include "shared/base/Text.h"
#include "shared/mail/Home.h"
#include "shared/os/Files.h"

#include <algorithm>

namespace mw::helper {
namespace {

// One of the files that hold passwords: nobody but root and the group of qmail-remote may read it, and they must.
void checkSecrets(const Patient &patient, const char *name, Report &report)
{
    report.looked();
    const auto path = patient.controls.path(name);
    const auto status = os::statAt(os::kWorkingDirectory, path);
    const auto remote = mail::identityOf(mail::Role::Remote);
    if (!status || !remote)
        return;
    constexpr mode_t kOthers = 07;
    constexpr mode_t kGroup = 070;
    constexpr mode_t kGroupReads = 040;
    const bool isGroup = status->st_gid == remote->gid;
    const auto mend = patient.place.isPrivate
                          ? "chmod 600 " + mail::shellWord(path)
                          : "chown root:" + std::to_string(remote->gid) + " " + mail::shellWord(path) + " && chmod 640 " +
                                mail::shellWord(path);
    if ((status->st_mode & kOthers) != 0 || (!patient.place.isPrivate && !isGroup && (status->st_mode & kGroup) != 0))
        report.add(mail::finding("relay-password-open", path, 0,
                                 "it holds passwords, and others can read it (mode " + mail::octalMode(status->st_mode & 07777U) + ")",
                                 "Let root and the group of qmail-remote alone read it; if others could, set new passwords.", mend));
    else if (!patient.place.isPrivate && status->st_uid != remote->uid && (!isGroup || (status->st_mode & kGroupReads) == 0))
        report.add(mail::finding("relay-password-closed", path, 0,
                                 "qmail-remote cannot read it, so all mail to other hosts waits",
                                 "Let the group of qmail-remote read it.", mend));
}

// smtproutes is for everybody to read.
void checkRoutesFile(const Patient &patient, Report &report)
{
    report.looked();
    const auto *content = patient.controls.find("smtproutes");
    if (!content)
        return;
    int number = 0;
    for (const auto line : text::lines(*content)) {
        ++number;
        if (!line.starts_with('#') && std::ranges::count(line, '|') > 1)
            report.add(mail::finding("relay-password-open", patient.controls.path("smtproutes"), number,
                                     "the line holds a password, and everybody may read this file",
                                     "Set the relay again (mailwrightctl smarthost set), which puts the password where it belongs."));
    }
}

void checkUse(const Patient &patient, Report &report)
{
    report.looked();
    const auto hosts = SmartHosts::load(patient.controls.directory);
    const auto list = hosts ? hosts->list() : std::unexpected(hosts.error());
    if (!list)
        return report.add(mail::finding("relay-unusable", patient.controls.path("smtproutes"), 0, list.error().text,
                                        "Mend or remove the file that is named."));
    for (const auto &host : *list)
        if (!host.problem.empty())
            report.add(mail::finding("relay-unusable", patient.controls.path("smtproutes"), 0,
                                     "mail for " + host.scope + " waits: " + host.problem,
                                     "Set the relay again (mailwrightctl smarthost set), or remove it."));
}

} // namespace

void checkRelays(const Patient &patient, Report &report)
{
    for (const char *name : {"remote_auth", "authsenders"})
        checkSecrets(patient, name, report);
    checkRoutesFile(patient, report);
    checkUse(patient, report);
}

} // namespace mw::helper
