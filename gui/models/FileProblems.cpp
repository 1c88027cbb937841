// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with a file while it is being edited.
#include "gui/models/FileProblems.h"

#include "shared/mail/DotQmailLint.h"
#include "shared/mail/TcpRulesCompiler.h"
#include "shared/mail/UsersAssign.h"

#include <algorithm>
#include <charconv>

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

Problems users(const std::string &file, const std::string &content)
{
    Problems out;
    const auto lines = static_cast<std::size_t>(std::ranges::count(content, '\n'));
    if (!content.empty() && !content.ends_with('\n'))
        out.push_back({Severity::Error, lines + 1, "the last line does not end"});
    if (!file.ends_with("/assign"))
        return out;
    const auto assign = mail::parseUsersAssign(content);
    for (const auto &remark : assign.errors)
        out.push_back({Severity::Error, static_cast<std::size_t>(remark.line), remark.text});
    for (const auto &remark : assign.warnings)
        out.push_back({Severity::Warning, static_cast<std::size_t>(remark.line), remark.text});
    return out;
}

// The compiler says "line 3: ...".
mail::ControlProblem withItsLine(Severity severity, const std::string &sentence)
{
    constexpr std::string_view kLine = "line ";
    std::size_t line = 0;
    if (!sentence.starts_with(kLine))
        return {severity, 0, sentence};
    const auto *end = sentence.data() + sentence.size();
    const auto read = std::from_chars(sentence.data() + kLine.size(), end, line);
    const std::string_view rest(read.ptr, static_cast<std::size_t>(end - read.ptr));
    if (read.ec != std::errc() || !rest.starts_with(": "))
        return {severity, 0, sentence};
    return {severity, line, std::string(rest.substr(2))};
}

Problems rules(const std::string &content)
{
    const auto compiled = mail::compileTcpRules(content);
    if (!compiled)
        return {withItsLine(Severity::Error, compiled.error().text)};
    Problems out;
    for (const auto &remark : compiled->remarks)
        out.push_back(withItsLine(Severity::Warning, remark));
    return out;
}

} // namespace

std::vector<mail::ControlProblem> problemsOfFile(const std::string &file, const std::string &content)
{
    const auto slash = file.find('/');
    const auto folder = file.substr(0, slash);
    if (folder == "alias" || folder == "people")
        return dotQmail(file, content);
    if (folder == "users")
        return users(file, content);
    if (folder == "rules")
        return rules(content);
    return mail::validateControlFile(slash == std::string::npos ? file : file.substr(slash + 1), content);
}

} // namespace mw::gui
