// SPDX-License-Identifier: GPL-3.0-or-later
// The hub's own files of passwords, and the program that checks the others.
#include "daemon/helper/doctor/Checks.h"

#include "shared/mail/PasswordFile.h"
#include "shared/os/Files.h"

namespace mw::helper {
namespace {

// False: there is none, or it cannot be used.
bool checkFile(const Patient &patient, const std::string &path, Report &report)
{
    report.looked();
    const auto status = os::statAt(os::kWorkingDirectory, path);
    if (!status)
        return false;
    if (status->st_uid != patient.place.owner) {
        report.add(mail::finding("password-file", path, 0,
                                 "it belongs to " + userName(status->st_uid) +
                                     ", who could let himself in; nobody who is in it can log in",
                                 "Look into it; if it is what it should be, give it to the hub's owner.",
                                 "chown " + mail::shellWord(userName(patient.place.owner)) + " " + mail::shellWord(path)));
        return false;
    }
    if ((status->st_mode & mail::PasswordFile::kForbiddenMode) != 0) {
        report.add(mail::finding("password-file", path, 0,
                                 "others can use it (mode " + mail::octalMode(status->st_mode & 07777U) +
                                     "), so whoever is in it cannot log in",
                                 "Let nobody but its owner use it; if others could read it, set new passwords.",
                                 "chmod 600 " + mail::shellWord(path)));
        return false;
    }
    return true;
}

void checkLines(const std::string &path, Report &report)
{
    const auto file = mail::PasswordFile::load(path);
    if (!file)
        return report.add(mail::finding("password-file", path, 0, file.error().text, "Mend or remove it."));
    for (const auto &problem : file->problems())
        report.add(mail::finding("password-line", path, static_cast<int>(problem.line), problem.text,
                                 "Remove the line, or set that password again (mailwrightctl password set)."));
}

void checkChecker(const Patient &patient, Report &report)
{
    report.looked();
    const auto program = patient.line("authchecker").value_or("");
    if (program.empty())
        return;
    const auto path = patient.controls.path("authchecker");
    const auto status = os::statAt(os::kWorkingDirectory, program);
    constexpr mode_t kExecutable = 0111;
    if (!program.starts_with('/') || !status || !S_ISREG(status->st_mode) || (status->st_mode & kExecutable) == 0)
        return report.add(mail::finding("password-checker", path, 0,
                                        program + " is not the path of a program, so nobody who is not in users/smtppasswords can "
                                                  "log in to send mail",
                                        "Write the whole path of the program into it, or remove the file: then checkpassword is run."));
    constexpr mode_t kOthersWrite = 022;
    if (status->st_uid != 0 && status->st_uid != patient.place.owner)
        return report.add(mail::finding("password-checker", path, 0,
                                        program + " runs as root and belongs to " + userName(status->st_uid),
                                        "Give it to root."));
    if ((status->st_mode & kOthersWrite) != 0)
        report.add(mail::finding("password-checker", path, 0, program + " runs as root, and others can write it",
                                 "Let nobody but root write it.", "chmod go-w " + mail::shellWord(program)));
}

} // namespace

void checkPasswords(const Patient &patient, Report &report)
{
    const auto path = patient.place.home + "/users/smtppasswords";
    if (checkFile(patient, path, report))
        checkLines(path, report);
    if (patient.place.isPrivate)
        (void)checkFile(patient, patient.place.home + "/users/passwords", report);
    checkChecker(patient, report);
}

} // namespace mw::helper
