// SPDX-License-Identifier: GPL-3.0-or-later
// Control files, tcp rules and users/assign, with what programs make of them.
#include "daemon/helper/doctor/Checks.h"

#include "shared/base/Text.h"
#include "shared/mail/AssignLint.h"
#include "shared/mail/DotQmailLint.h"
#include "shared/mail/RcptHosts.h"
#include "shared/mail/TcpRulesCompiler.h"
#include "shared/os/Files.h"

#include <algorithm>

namespace mw::helper {
namespace {

void checkRelaying(const Patient &patient, Report &report)
{
    report.looked();
    if (patient.controls.find("rcpthosts"))
        return;
    const auto source = patient.controls.path(patient.controls.find("locals") ? "locals" : "me");
    report.add(mail::finding("relay-open", patient.controls.path("rcpthosts"), 0,
                             "the file is missing: without it mail for any domain is taken from anybody (an open relay)",
                             "Write the domains of this hub into it.",
                             "cp -p " + mail::shellWord(source) + " " +
                                 mail::shellWord(patient.controls.path("rcpthosts"))));
}

void checkDomains(const Patient &patient, Report &report)
{
    const auto hosts = mail::RcptHosts::load(mail::Controls(patient.controls.directory));
    if (!hosts) {
        return report.add(mail::finding("control-value", patient.controls.path("rcpthosts"), 0, hosts.error().text,
                                        "Mend or remove the file that is named."));
    }
    report.add(mail::lintDomains(patient.controls, [&](std::string_view domain) {
        return !hosts->restricts() || hosts->allows("x@" + std::string(domain)).value_or(true);
    }));
}

void checkMoreRcptHosts(const Patient &patient, Report &report)
{
    report.looked();
    const auto *content = patient.controls.find("morercpthosts");
    if (!content)
        return;
    const auto path = patient.controls.path("morercpthosts");
    const auto compiled = os::readFile(path + ".cdb");
    const auto wanted = mail::compileMoreRcptHosts(*content);
    report.add(mail::lintCompiled({.id = "morercpthosts-stale",
                                   .path = path,
                                   .differs = wanted && (!compiled || *compiled != *wanted),
                                   .exists = compiled.has_value(),
                                   .compiler = "qmail-newmrh",
                                   .command = mail::shellWord(patient.program("qmail-newmrh"))}));
}

void checkRules(const Patient &patient, Report &report)
{
    report.looked();
    const auto &path = patient.place.rules;
    const auto text = os::readFile(path);
    const auto compiled = os::readFile(path + ".cdb");
    if (!text)
        return;
    const auto wanted = mail::compileTcpRules(*text);
    if (!wanted) {
        const auto line = text::leadingNumber(wanted.error().text.substr(std::string_view("line ").size())).value;
        return report.add(mail::finding("tcprules-line", path, static_cast<int>(line),
                                        "the rules cannot be compiled: " + wanted.error().text,
                                        "Mend the line. What was compiled before holds until then."));
    }
    const auto name = mail::shellWord(path);
    report.add(mail::lintCompiled({.id = "tcprules-stale",
                                   .path = path,
                                   .differs = !compiled || *compiled != wanted->cdb,
                                   .exists = compiled.has_value(),
                                   .compiler = "qmail-tcprules",
                                   .command = mail::shellWord(patient.program("qmail-tcprules")) + " " + name + ".cdb " + name + ".tmp < " + name + " && chmod 644 " +
                                              name + ".cdb"}));
}

void checkAssign(const Patient &patient, Report &report)
{
    report.looked();
    const auto path = patient.place.home + "/users/assign";
    auto content = os::readFile(path);
    if (!content)
        return;
    auto compiled = os::readFile(patient.place.home + "/users/cdb");
    report.add(mail::lintAssign({.path = path,
                                 .content = std::move(*content),
                                 .compiled = compiled ? std::optional(std::move(*compiled)) : std::nullopt,
                                 .compiler = patient.program("qmail-newu"),
                                 .accounts = patient.accounts}));
}

// It is written as a .qmail file is, and validated as a control file already.
void checkDefaultDelivery(const Patient &patient, Report &report)
{
    report.looked();
    const auto *content = patient.controls.find("defaultdelivery");
    if (!content || content->empty())
        return;
    auto findings = mail::lintDotQmail({patient.controls.path("defaultdelivery"), *content});
    std::erase_if(findings, [](const mail::Finding &finding) {
        return finding.id == "dotqmail-blank-first" || finding.id == "dotqmail-dos";
    });
    report.add(std::move(findings));
}

} // namespace

void checkConfiguration(const Patient &patient, Report &report)
{
    report.looked(static_cast<std::int64_t>(patient.controls.contents.size()));
    report.add(mail::lintControlValues(patient.controls));
    checkRelaying(patient, report);
    checkDomains(patient, report);
    checkMoreRcptHosts(patient, report);
    checkRules(patient, report);
    checkAssign(patient, report);
    checkDefaultDelivery(patient, report);
}

} // namespace mw::helper
