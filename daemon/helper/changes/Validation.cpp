// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/changes/Validation.h"

#include "daemon/helper/adopt/Adoption.h"

#include "shared/base/Text.h"
#include "shared/mail/ControlLint.h"
#include "shared/mail/DotQmail.h"
#include "shared/mail/DotQmailLint.h"
#include "shared/mail/FileValidation.h"
#include "shared/mail/PasswordFile.h"
#include "shared/net/Tls.h"
#include "shared/os/Files.h"

#include <algorithm>

namespace mw::helper {
namespace {

using rpc::changes::Problem;
using rpc::changes::Severity;

class Validator {
public:
    explicit Validator(const Target &target) : m_target(target) {}

    std::vector<Problem> run(const std::string &content)
    {
        if (!bytes(content))
            return std::move(m_out);
        switch (m_target.kind) {
        case TargetKind::Control:
            if (m_target.file == "servercert.pem")
                certificate(content);
            control(content);
            break;
        case TargetKind::Alias:
        case TargetKind::Person:
            dotQmail(content);
            break;
        case TargetKind::Users:
            addAll(mail::validateUsersFile(m_target.file, content));
            break;
        case TargetKind::Rules:
            addAll(mail::validateTcpRules(content));
            break;
        case TargetKind::Forward:
            addAll(mail::validateAliases(content));
            break;
        case TargetKind::Certificate:
            certificate(content);
            break;
        case TargetKind::Passwords:
            passwords(content);
            break;
        case TargetKind::Service:
            service(content);
            break;
        case TargetKind::List:
        case TargetKind::Adopted:
            break;
        }
        return std::move(m_out);
    }

private:
    void add(Severity severity, std::size_t line, std::string reason)
    {
        m_out.push_back({severity, m_target.name, static_cast<std::int64_t>(line), std::move(reason)});
    }
    void addAll(const std::vector<mail::ControlProblem> &problems)
    {
        for (const auto &problem : problems)
            add(problem.severity == mail::ControlProblem::Severity::Error ? Severity::Error : Severity::Warning, problem.line, problem.reason);
    }
    bool bytes(const std::string &content)
    {
        std::size_t number = 0;
        for (const auto line : text::lines(content)) {
            ++number;
            if (line.find('\0') != std::string_view::npos)
                add(Severity::Error, number, "a NUL byte");
        }
        return m_out.empty();
    }
    void control(const std::string &content);
    void dotQmail(const std::string &content);
    void certificate(const std::string &content);
    void passwords(const std::string &content);
    void service(const std::string &content);

    const Target &m_target;
    std::vector<Problem> m_out;
};

void Validator::control(const std::string &content)
{
    addAll(mail::validateControlFile(m_target.file, content));
    if (m_target.file != "morercpthosts")
        return;
    if (const auto compiled = mail::compileMoreRcptHosts(std::string_view(content)); !compiled)
        add(Severity::Error, 0, compiled.error().text);
}

void Validator::dotQmail(const std::string &content)
{
    const mail::DotQmailFile file{.path = m_target.name, .content = content, .mode = 0644, .forbidden = 0};
    for (const auto &found : mail::lintDotQmail(file)) {
        const bool isError = found.severity == mail::Severity::Problem;
        add(isError ? Severity::Error : Severity::Warning, static_cast<std::size_t>(found.line), found.what);
    }
    // qmail-local makes mbox files, and no Maildir.
    for (const auto &line : mail::parseDotQmail(content)) {
        if (line.kind != mail::DotQmailKind::Maildir)
            continue;
        const auto path = line.text.starts_with('/') ? line.text : m_target.directory + "/" + line.text;
        const auto there = os::statAt(os::kWorkingDirectory, path + "new");
        if (!there && there.error().kind == ErrorKind::NotFound)
            add(Severity::Warning, static_cast<std::size_t>(line.number), "there is no Maildir " + line.text + " yet: mail for it waits until its owner makes it with maildirmake");
    }
}

void Validator::certificate(const std::string &content)
{
    if (const auto usable = net::TlsServer::make(std::span(&content, 1)); !usable)
        add(Severity::Error, 0, usable.error().text);
}

// A line that is wrong gives nobody a password; the others count.
void Validator::passwords(const std::string &content)
{
    if (m_target.file != "smtppasswords")
        return;
    const auto file = mail::PasswordFile::parse(content);
    for (const auto &problem : file.problems())
        add(Severity::Warning, problem.line, problem.text);
}

void Validator::service(const std::string &content)
{
    if (m_target.shape == TargetShape::Link) {
        const auto end = text::trimRight(content);
        if (!end.starts_with('/') || text::lines(content).size() != 1)
            add(Severity::Error, 0, "a link leads to one path from the root");
    } else if (m_target.file == "run" && !content.starts_with("#!/")) {
        add(Severity::Error, 1, "it is no script: the first line does not say what runs it (#!/bin/sh)");
    }
}

Problem removal(const Target &target, std::string reason)
{
    return {Severity::Error, target.name, 0, std::move(reason)};
}

} // namespace

std::vector<Problem> problemsOf(const Target &target, const std::optional<std::string> &content)
{
    if (target.kind == TargetKind::Adopted) {
        const auto read = content ? adoptionFromText(*content) : Result<Adoption>(Adoption());
        return read ? std::vector<Problem>() : std::vector{removal(target, read.error().text)};
    }
    if (content && !target.unread.empty())
        return {removal(target, target.unread)};
    if (content)
        return Validator(target).run(*content);
    if (target.kind == TargetKind::Rules)
        return {removal(target, "without rules every client would be let in; empty it instead")};
    if (target.control && target.control->standard == mail::ControlStandard::Required)
        return {removal(target, "the programs of the hub do not work without it")};
    return {};
}

const Problem *firstError(const std::vector<Problem> &problems)
{
    const auto found = std::ranges::find(problems, Severity::Error, &Problem::severity);
    return found == problems.end() ? nullptr : &*found;
}

bool holdsSecret(const Target &target, const std::optional<std::string> &content)
{
    // domain:relay|user|password, as some qmails read it.
    return target.secret || (target.name == "control/smtproutes" && content && content->find('|') != std::string::npos);
}

} // namespace mw::helper
