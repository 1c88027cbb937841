// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with a file while it is being edited.
#include "gui/models/FileProblems.h"

#include "shared/mail/DotQmailLint.h"
#include "shared/mail/FileValidation.h"

#include <algorithm>

namespace mw::gui {

namespace {

using Problems = std::vector<mail::ControlProblem>;
using Severity = mail::ControlProblem::Severity;

Problems dotQmail(const std::string &file, const std::string &content)
{
    Problems out;
    for (const auto &found : mail::lintDotQmail({.path = file, .content = content}))
        out.push_back({found.severity == mail::Severity::Problem ? Severity::Error : Severity::Warning, static_cast<std::size_t>(std::max(found.line, 0)),
                       found.what});
    return out;
}

} // namespace

std::vector<mail::ControlProblem> problemsOfFile(const std::string &file, const std::string &content)
{
    const auto slash = file.find('/');
    const auto folder = file.substr(0, slash);
    const auto name = slash == std::string::npos ? file : file.substr(slash + 1);
    if (folder == "alias" || folder == "people")
        return dotQmail(file, content);
    if (folder == "users")
        return mail::validateUsersFile(name, content);
    if (folder == "rules")
        return mail::validateTcpRules(content);
    if (folder == "forward")
        return mail::validateAliases(content);
    return mail::validateControlFile(name, content);
}

} // namespace mw::gui
