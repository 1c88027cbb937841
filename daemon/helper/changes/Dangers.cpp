// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/changes/Dangers.h"

#include "daemon/helper/changes/RelayRules.h"

#include "shared/base/Text.h"
#include "shared/mail/AliasesTable.h"
#include "shared/mail/Controls.h"
#include "shared/mail/DotQmail.h"

#include <algorithm>
#include <set>

namespace mw::helper {
namespace {

using Entries = std::set<std::string>;

// Files of the table that are or hold the name of a program; whatever is new in them is one.
constexpr std::array<std::string_view, 4> kNamePrograms{"authchecker", "filterargs", "queueprogram", "smtpplugins"};
// Files with entries of relays, which may have a program in place of a password.
constexpr std::array<std::string_view, 4> kRelayEntries{"authsenders", "remote_auth", "senderroutes", "smtproutes"};
constexpr std::array<std::string_view, 7> kGiveToAccounts{"append", "assign", "exclude", "include", "mailnames", "passwd", "subusers"};
constexpr std::array<std::string_view, 2> kRunAs{"conf-groups", "conf-users"};

Entries programsIn(const std::optional<std::string> &content)
{
    Entries out;
    for (const auto &line : mail::parseDotQmail(content.value_or(std::string()))) {
        if (line.kind == mail::DotQmailKind::Program)
            out.insert(line.text);
    }
    return out;
}

// Targets of fastforward's table that are no addresses.
Entries commandsIn(const std::optional<std::string> &content)
{
    Entries out;
    for (const auto &entry : mail::parseAliases(content.value_or(std::string())).entries) {
        for (const auto &target : entry.targets) {
            if (target.starts_with('|') || target.starts_with(":include:"))
                out.insert(target);
        }
    }
    return out;
}

// Entries that are there after the change and were not before.
Entries news(const FileChange &file)
{
    Entries out;
    const auto before = mail::parseControlList(file.before.text().value_or(std::string()));
    for (const auto &line : mail::parseControlList(file.after.value_or(std::string()))) {
        if (!std::ranges::contains(before, line))
            out.insert(line);
    }
    return out;
}

class Finder {
public:
    explicit Finder(const std::vector<std::string> &ownPrograms) : m_ownPrograms(ownPrograms) {}

    std::vector<DangerFound> run(const std::vector<FileChange> &files)
    {
        for (const auto &file : files) {
            if (file.target.isDotQmail())
                instructions(file);
            else if (file.target.kind == TargetKind::Users && std::ranges::contains(kGiveToAccounts, file.target.file))
                add(Danger::Assign, file.target.name + " gives addresses to accounts");
            else if (file.target.kind == TargetKind::Rules)
                rules(file);
            else if (file.target.kind == TargetKind::Forward)
                forwards(file);
            else if (file.target.kind == TargetKind::Control)
                control(file);
            else if (file.target.kind == TargetKind::Service && file.after && file.target.file != "down" && *file.after != file.target.standard)
                add(Danger::ProgramLine, file.target.name + " says what root runs");
        }
        return std::move(m_out);
    }

private:
    void add(Danger danger, std::string sentence)
    {
        if (!std::ranges::contains(m_out, danger, &DangerFound::danger))
            m_out.push_back({danger, std::move(sentence)});
    }

    void instructions(const FileChange &file)
    {
        const auto before = programsIn(file.before.text());
        for (const auto &program : programsIn(file.after)) {
            if (!before.contains(program) && !std::ranges::contains(m_ownPrograms, program))
                add(Danger::ProgramLine, file.target.name + " lets mail run a program");
        }
    }

    // fastforward runs as the alias account, and reads included files as it.
    void forwards(const FileChange &file)
    {
        const auto before = commandsIn(file.before.text());
        for (const auto &command : commandsIn(file.after)) {
            if (!before.contains(command))
                add(Danger::ProgramLine, file.target.name + " lets mail run a program or reads a file of addresses: " + command);
        }
    }

    void rules(const FileChange &file)
    {
        const auto news = newInRules(file.before.text().value_or(std::string()), file.after.value_or(std::string()));
        if (!news.open.empty())
            add(Danger::RelayOpen, file.target.name + " lets " + news.open + " send mail to anywhere");
        if (!news.variable.empty())
            add(Danger::ProgramLine, file.target.name + " sets " + news.variable + ", which may decide what programs run");
    }

    void control(const FileChange &file)
    {
        const auto &name = file.target.file;
        if (name == "defaultdelivery")
            return instructions(file);
        if (name == "rcpthosts" && !file.after && file.before.present)
            add(Danger::RelayOpen, "without control/rcpthosts mail for any domain is accepted from everybody");
        const auto entries = news(file);
        if (std::ranges::contains(kRunAs, name))
            add(Danger::Assign, file.target.name + " decides as which accounts the programs of the hub run");
        if (entries.empty())
            return;
        if (std::ranges::contains(kNamePrograms, name))
            add(Danger::ProgramLine, file.target.name + " names a program");
        if (std::ranges::contains(kRelayEntries, name) && std::ranges::any_of(entries, [](const auto &entry) {
                return text::lower(entry).ends_with("|xoauth2");
            }))
            add(Danger::ProgramLine, file.target.name + " names a program that tells the password of a relay");
        if (name == "percenthack")
            add(Danger::RelayOpen, "user%domain at a domain of control/percenthack goes on to that domain, for everybody");
        if (name == "rcpthosts" || name == "morercpthosts")
            acceptAll(file, entries);
    }

    // A whole top-level domain.
    void acceptAll(const FileChange &file, const Entries &entries)
    {
        for (const auto &entry : entries) {
            if (entry.starts_with('.') && entry.find('.', 1) == std::string::npos)
                add(Danger::RelayOpen, file.target.name + " accepts mail for every domain that ends in " + entry + " from everybody");
        }
    }

    const std::vector<std::string> &m_ownPrograms;
    std::vector<DangerFound> m_out;
};

} // namespace

std::string polkitActionOf(Danger danger)
{
    std::string out = "org.mailwright.";
    for (const char c : rpc::nameOf(danger)) {
        if (c >= 'A' && c <= 'Z')
            out += '-';
        out += static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    }
    return out;
}

std::vector<DangerFound> dangersOf(const std::vector<FileChange> &files, const std::vector<std::string> &ownPrograms)
{
    return Finder(ownPrograms).run(files);
}

bool isCheckedByTable(const Target &target)
{
    using enum mail::ControlType;
    return target.control && target.control->type != Free && target.control->type != Compiled;
}

rpc::Fault dangerFault(const std::vector<DangerFound> &dangers, const std::string &whose)
{
    std::string reasons;
    for (const auto &found : dangers)
        reasons += (reasons.empty() ? "" : "; ") + found.sentence;
    auto out = rpc::notAllowed(rpc::Right::Configure, "Only " + whose + " may do this: " + reasons + ".");
    out.right = rpc::nameOf(dangers.empty() ? Danger::RawEdit : dangers.front().danger);
    return out;
}

std::string dangersAsText(const std::vector<Danger> &dangers)
{
    std::string out;
    for (const auto danger : dangers)
        out += (out.empty() ? "" : ",") + std::string(rpc::nameOf(danger));
    return out;
}

std::vector<Danger> dangersFromText(std::string_view text)
{
    std::vector<Danger> out;
    for (const auto word : text::split(text, ',')) {
        if (const auto danger = rpc::enumNamed<Danger>(word))
            out.push_back(*danger);
    }
    return out;
}

} // namespace mw::helper
