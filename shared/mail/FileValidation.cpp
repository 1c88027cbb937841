// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/FileValidation.h"

#include "shared/base/Text.h"
#include "shared/mail/AliasesTable.h"
#include "shared/mail/TcpRulesCompiler.h"
#include "shared/mail/UsersAssign.h"

#include <charconv>

namespace mw::mail {
namespace {

using Problems = std::vector<ControlProblem>;
using Severity = ControlProblem::Severity;

constexpr std::size_t kPasswordFields = 7;
constexpr std::size_t kSubuserFields = 4; // three, each with a colon behind it

Problems assignProblems(std::string_view content)
{
    Problems out;
    const auto assign = parseUsersAssign(content);
    for (const auto &remark : assign.errors)
        out.push_back({Severity::Error, static_cast<std::size_t>(remark.line), remark.text});
    for (const auto &remark : assign.warnings)
        out.push_back({Severity::Warning, static_cast<std::size_t>(remark.line), remark.text});
    return out;
}

// What qmail-pw2u would pass over, or take for something else.
std::string entryTrouble(std::string_view file, std::string_view line)
{
    const auto fields = text::split(line, ':');
    const auto quoted = "\"" + std::string(line) + "\" ";
    if ((file == "include" || file == "exclude") && (fields.size() != 1 || line.find_first_of(" \t/@") != std::string_view::npos))
        return quoted + "is no account name";
    if (file == "mailnames" && (fields.size() < 2 || fields.front().empty()))
        return quoted + "must be an account, a colon and the names it gets mail by: user:name:name";
    if (file == "subusers" && (fields.size() != kSubuserFields || fields[0].empty() || fields[1].empty() || !fields[3].empty()))
        return quoted + "must be an address, an account and an extension, with a colon behind each: sub:user:pre:";
    if (file == "passwd" && fields.size() < kPasswordFields)
        return quoted + "must be a line as in /etc/passwd, of seven fields with colons between them";
    return {};
}

// The compiler says "line 3: ..." or "line 3, "its text": ...".
ControlProblem withItsLine(Severity severity, const std::string &sentence)
{
    constexpr std::string_view kLine = "line ";
    std::size_t line = 0;
    if (!sentence.starts_with(kLine))
        return {severity, 0, sentence};
    const auto *end = sentence.data() + sentence.size();
    const auto read = std::from_chars(sentence.data() + kLine.size(), end, line);
    const std::string_view rest(read.ptr, static_cast<std::size_t>(end - read.ptr));
    if (read.ec != std::errc() || !(rest.starts_with(": ") || rest.starts_with(", ")))
        return {severity, 0, sentence};
    return {severity, line, std::string(rest.substr(2))};
}

} // namespace

Problems validateUsersFile(std::string_view file, std::string_view content)
{
    Problems out;
    const auto lines = text::lines(content);
    if (!content.empty() && !content.ends_with('\n'))
        out.push_back({Severity::Error, lines.size(), "the last line does not end"});
    if (file == "assign" || file == "append") {
        // What is appended stands before the dot that ends users/assign.
        auto found = assignProblems(file == "assign" ? std::string(content) : std::string(content) + ".\n");
        out.insert(out.end(), found.begin(), found.end());
        return out;
    }
    std::size_t number = 0;
    for (const auto raw : lines) {
        ++number;
        const auto line = text::trimRight(raw);
        if (line.empty() || line.front() == '#')
            continue;
        if (auto trouble = entryTrouble(file, line); !trouble.empty())
            out.push_back({Severity::Error, number, std::move(trouble)});
    }
    return out;
}

Problems validateTcpRules(std::string_view content)
{
    const auto compiled = compileTcpRules(content);
    if (!compiled)
        return {withItsLine(Severity::Error, compiled.error().text)};
    Problems out;
    for (const auto &remark : compiled->remarks)
        out.push_back(withItsLine(Severity::Warning, remark));
    return out;
}

Problems validateAliases(std::string_view content)
{
    Problems out;
    for (const auto &error : parseAliases(content).errors)
        out.push_back({Severity::Error, error.line, error.text});
    return out;
}

} // namespace mw::mail
