// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/mess822/HostRewriting.h"

#include "shared/base/Text.h"
#include "shared/os/Environment.h"
#include "shared/os/Files.h"

namespace mw::mess822 {

namespace {

bool endsIgnoringCase(std::string_view host, std::string_view post)
{
    return host.size() >= post.size() && text::equalIgnoringCase(host.substr(host.size() - post.size()), post);
}

// The lines of the file in effect; nothing if there is none.
Result<std::optional<std::vector<std::string>>> instructionLines(const mail::Controls &controls)
{
    if (const auto path = os::environmentVariable("QMAILREWRITEFILE")) {
        const auto text = os::readFile(*path);
        if (text)
            return mail::parseControlList(*text);
        if (text.error().kind != ErrorKind::NotFound)
            return std::unexpected(text.error());
    }
    return controls.list("rewrite");
}

} // namespace

void HostRewriting::add(char sign, std::string post, std::string text)
{
    const Kind kind = sign == '=' ? Kind::Whole : sign == '*' ? Kind::Ending : sign == '?' ? Kind::FirstName : Kind::Everything;
    m_instructions.push_back({kind, std::move(post), std::move(text)});
}

HostRewriting HostRewriting::parse(const std::vector<std::string> &lines)
{
    HostRewriting rewriting;
    for (const auto &line : lines) {
        const auto colon = line.find(':');
        if (colon == std::string::npos || std::string_view("=*?-").find(line.front()) == std::string_view::npos)
            rewriting.m_problems.push_back('"' + line + "\" is no instruction and was left out: wanted is =post:new, "
                                                        "*post:new, ?post:new or -post:new");
        else
            rewriting.add(line.front(), line.substr(1, colon - 1), line.substr(colon + 1));
    }
    return rewriting;
}

Result<HostRewriting> HostRewriting::ofHome(const mail::Controls &controls)
{
    if (const auto lines = MW_TRY(instructionLines(controls)))
        return parse(*lines);
    HostRewriting rewriting;
    rewriting.add('*', ".", "");
    rewriting.add('=', "", MW_TRY(nameFrom(controls, "QMAILDEFAULTHOST", "defaulthost", "DEFAULTHOST")));
    rewriting.add('*', "+", '.' + MW_TRY(nameFrom(controls, "QMAILPLUSDOMAIN", "plusdomain", "PLUSDOMAIN")));
    rewriting.add('?', "", '.' + MW_TRY(nameFrom(controls, "QMAILDEFAULTDOMAIN", "defaultdomain", "DEFAULTDOMAIN")));
    return rewriting;
}

void HostRewriting::follow(const Instruction &instruction, std::string &host)
{
    if (instruction.kind == Kind::Whole) {
        if (text::equalIgnoringCase(host, instruction.post))
            host = instruction.text;
        return;
    }
    if (!endsIgnoringCase(host, instruction.post))
        return;
    const auto before = host.substr(0, host.size() - instruction.post.size());
    if (instruction.kind == Kind::FirstName && before.find_first_of(".[]") != std::string::npos)
        return;
    host = instruction.kind == Kind::Everything ? instruction.text : before + instruction.text;
}

std::string HostRewriting::applyToHost(std::string host) const
{
    for (const auto &instruction : m_instructions)
        follow(instruction, host);
    return host;
}

std::string HostRewriting::apply(std::string_view address) const
{
    if (address.empty() || address.ends_with("@[]"))
        return std::string(address);
    const auto at = address.find('@');
    const auto host = applyToHost(at == std::string_view::npos ? std::string() : std::string(address.substr(at + 1)));
    const auto local = std::string(address.substr(0, at));
    return host.empty() ? local : local + '@' + host;
}

Result<std::string> nameFrom(const mail::Controls &controls, const char *variable, const std::string &file,
                             std::string_view otherwise)
{
    if (auto value = os::environmentVariable(variable))
        return std::move(*value);
    return MW_TRY(controls.lineOrMe(file)).value_or(std::string(otherwise));
}

} // namespace mw::mess822
