// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/Finding.h"

#include "shared/base/Text.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdio>

namespace mw::mail {
namespace {

constexpr auto kKinds = std::to_array<FindingKind>({
    {"account-group", Severity::Problem, "an account of qmail has the wrong group"},
    {"account-missing", Severity::Problem, "an account or group of qmail does not exist"},
    {"account-shared", Severity::Problem, "two accounts of qmail have one uid"},
    {"account-uppercase", Severity::Warning, "an account has capitals in its name and gets no mail"},
    {"alias-missing", Severity::Problem, "root, postmaster, mailer-daemon or abuse has no alias"},
    {"assign-account", Severity::Warning, "users/assign and the account database disagree"},
    {"assign-duplicate", Severity::Warning, "an address stands twice in users/assign; the first line wins"},
    {"assign-error", Severity::Problem, "users/assign has a line that cannot be used"},
    {"assign-no-dot", Severity::Problem, "users/assign does not end with a line that holds a dot"},
    {"assign-odd", Severity::Warning, "a line of users/assign is hardly meant as it is"},
    {"assign-stale", Severity::Problem, "users/cdb is not what users/assign says"},
    {"control-duplicate", Severity::Warning, "a key stands twice in a control file; the last line wins"},
    {"control-not-a-number", Severity::Problem, "a control file that should hold a number holds none"},
    {"control-odd", Severity::Warning, "a control file is hardly meant as it is"},
    {"control-required", Severity::Problem, "a control file that must exist is missing"},
    {"control-value", Severity::Problem, "a control file holds something that cannot be used"},
    {"domain-not-accepted", Severity::Problem, "a virtual domain is missing in rcpthosts"},
    {"domain-not-local", Severity::Problem, "a domain's mail is sent to this hub, which does not know it"},
    {"domain-twice", Severity::Problem, "a domain is local and virtual; the virtual entry is ignored"},
    {"dotqmail-blank-first", Severity::Problem, "the first line of a .qmail file is blank"},
    {"dotqmail-dev-null", Severity::Problem, "a .qmail file delivers to /dev/null, which never works"},
    {"dotqmail-dos", Severity::Problem, "a .qmail file has DOS line ends"},
    {"dotqmail-empty", Severity::Warning, "a .qmail file is empty: that is the default delivery, not discarding"},
    {"dotqmail-executable", Severity::Problem, "a .qmail file with an x bit has program or mailbox lines"},
    {"dotqmail-forward", Severity::Problem, "a line of a .qmail file is no address, path or program"},
    {"dotqmail-mode", Severity::Problem, "others can write a .qmail file"},
    {"home-mode", Severity::Problem, "others can write a home directory"},
    {"home-owner", Severity::Problem, "a home directory belongs to somebody else"},
    {"home-sticky", Severity::Warning, "a home directory has been sticky for more than an hour: its mail waits"},
    {"mailbox-mismatch", Severity::Warning, "mail programs look at another mailbox than mail is delivered to"},
    {"maildir-owner", Severity::Problem, "a Maildir belongs to somebody else than its user"},
    {"morercpthosts-stale", Severity::Problem, "morercpthosts.cdb is not what morercpthosts says"},
    {"mount-noexec", Severity::Problem, "programs of the hub lie on a file system that runs none"},
    {"mount-nosuid", Severity::Problem, "a set-id program of the hub lies on a file system without set-id"},
    {"mta-installed", Severity::Warning, "another mail server is installed and may come back"},
    {"mta-running", Severity::Problem, "another mail server runs on this machine"},
    {"network-firewall", Severity::Note, "a packet filter is active; its rules are not looked at"},
    {"network-ipv6", Severity::Note, "this machine has IPv6, and SMTP is offered on IPv4 alone"},
    {"network-local-only", Severity::Warning, "SMTP is offered to this machine alone"},
    {"network-no-answer", Severity::Problem, "a port that the hub offers does not answer with a greeting"},
    {"network-not-listening", Severity::Problem, "nothing listens on a port that the hub offers"},
    {"network-outside", Severity::Note, "whether others reach this hub cannot be seen from here"},
    {"network-port-taken", Severity::Problem, "another program has taken a port that the hub offers"},
    {"not-checked", Severity::Note, "something could not be looked at"},
    {"password-checker", Severity::Problem, "the program that should check passwords cannot be run"},
    {"password-file", Severity::Problem, "a file of passwords can be used by others, so the hub does not use it"},
    {"password-line", Severity::Warning, "a line of a file of passwords gives nobody a password"},
    {"queue-file-number", Severity::Problem, "a message file was copied: its name is not its inode number"},
    {"queue-file-owner", Severity::Problem, "a queue file has the wrong owner"},
    {"relay-open", Severity::Problem, "rcpthosts is missing: anybody may send through this hub"},
    {"relay-password-closed", Severity::Problem, "qmail-remote cannot read the passwords for relays: mail waits"},
    {"relay-password-open", Severity::Problem, "others can read a password for a relay"},
    {"relay-unusable", Severity::Problem, "a relay for outgoing mail cannot be used"},
    {"route-loop", Severity::Problem, "a line of smtproutes sends mail back to this hub"},
    {"sandbox-calls", Severity::Warning, "the kernel cannot keep processes from system calls that they do not need"},
    {"sandbox-files", Severity::Warning, "the kernel cannot keep processes from files that they do not need"},
    {"sandbox-partial", Severity::Note, "the kernel cannot do all that the sandboxes ask for"},
    {"sendmail-link", Severity::Warning, "sendmail is another program than the hub's"},
    {"service-dos", Severity::Problem, "a run script has DOS line ends and cannot be started"},
    {"service-down", Severity::Problem, "a service does not run"},
    {"service-missing", Severity::Problem, "a service of the hub has no directory"},
    {"service-script", Severity::Problem, "a run script is missing, not executable, or somebody else's"},
    {"service-softlimit", Severity::Problem, "a run script allows less memory than its program needs"},
    {"service-unguarded", Severity::Problem, "the SMTP service would start without rcpthosts or with empty settings"},
    {"service-unscanned", Severity::Warning, "a service is made but not looked after"},
    {"submission-nobody", Severity::Warning, "a service for users is offered, and nobody has a password"},
    {"tcprules-line", Severity::Problem, "a line of the tcp rules cannot be compiled, so what was compiled before holds"},
    {"tcprules-stale", Severity::Problem, "the tcp rules were edited and not compiled"},
    {"tls-expired", Severity::Problem, "a certificate has expired, or is not valid yet"},
    {"tls-expires-soon", Severity::Warning, "a certificate expires within 14 days"},
    {"tls-missing", Severity::Note, "there is no certificate, so no TLS"},
    {"tls-name", Severity::Warning, "the certificate is not for the name of this hub"},
    {"tls-needed", Severity::Problem, "a service that needs a certificate has none, so it is not offered"},
    {"tls-readable", Severity::Problem, "others can read a private key"},
    {"tls-unusable", Severity::Problem, "a certificate with its key cannot be used"},
    {"tree-missing", Severity::Problem, "a directory or file of the hub is missing"},
    {"tree-mode", Severity::Problem, "a directory or file of the hub has the wrong mode"},
    {"tree-owner", Severity::Problem, "a directory or file of the hub has the wrong owner"},
    {"tree-type", Severity::Problem, "a directory or file of the hub is something else"},
});

static_assert(std::ranges::is_sorted(kKinds, {}, &FindingKind::id));

} // namespace

std::span<const FindingKind> findingKinds()
{
    return kKinds;
}

Finding finding(std::string_view id, std::string file, int line, std::string what, std::string remedy,
                std::string command)
{
    const auto kind = std::ranges::lower_bound(kKinds, id, {}, &FindingKind::id);
    const bool isKnown = kind != kKinds.end() && kind->id == id;
    return {.id = std::string(id),
            .severity = isKnown ? kind->severity : Severity::Problem,
            .file = std::move(file),
            .line = line,
            .what = std::move(what),
            .remedy = std::move(remedy),
            .command = std::move(command)};
}

std::string shellWord(std::string_view s)
{
    const bool isPlain = !s.empty() && std::ranges::all_of(s, [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) != 0 || std::string_view("/._-:@%+,=").contains(c);
    });
    return isPlain ? std::string(s) : "'" + text::replaceAll(s, "'", "'\\''") + "'";
}

std::string octalMode(mode_t mode)
{
    std::array<char, 16> out{};
    std::snprintf(out.data(), out.size(), "%04o", mode & 07777U);
    return out.data();
}

std::string appendCommand(const std::string &path, std::string_view content, std::string_view line)
{
    const std::string before = content.empty() || content.ends_with('\n') ? "" : "\\n";
    return "printf '" + before + "%s\\n' " + shellWord(line) + " >> " + shellWord(path);
}

} // namespace mw::mail
