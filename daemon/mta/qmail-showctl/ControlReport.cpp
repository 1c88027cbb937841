// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-showctl/ControlReport.h"

#include "shared/base/Text.h"
#include "shared/mail/Home.h"
#include "shared/mail/RcptHosts.h"
#include "shared/os/Files.h"

#include <algorithm>

namespace mw::showctl {
namespace {

std::string numberOf(const mail::Controls &controls, const std::string &name)
{
    return controls.number(name).transform([](auto n) { return std::to_string(n); }).value_or("?");
}

// conf-patrn in decimal, as qmail prints it.
std::string paternalism(const mail::Controls &controls)
{
    const auto line = controls.lineOrStandard("conf-patrn").value_or("002");
    return std::to_string(std::strtoul(line.c_str(), nullptr, 8));
}

std::string userId(mail::Role role)
{
    const auto identity = mail::identityOf(role);
    return identity ? std::to_string(identity->uid) : "none";
}

std::string groupId(mail::HubGroup which)
{
    const auto group =
        mail::privateMode() ? Result<gid_t>(os::currentIdentity().gid) : os::groupNamed(mail::groupName(which));
    return group ? std::to_string(*group) : "none";
}

} // namespace

void ControlReport::line(std::string_view text)
{
    m_text.append(text) += '\n';
}

bool ControlReport::make()
{
    addSettings();
    auto names = os::listDirectory(os::kWorkingDirectory, m_controls.directory());
    if (!names) {
        line("\nOops! Unable to read " + m_controls.directory() + ": " + names.error().text);
        return false;
    }
    for (const auto &words : stockWords())
        addStock(words);
    std::ranges::sort(*names);
    for (const auto &name : *names) {
        if (name.starts_with('.') || findStockWords(name))
            continue;
        if (const auto *file = mail::findControlFile(name); !file || file->name != name)
            addUnknown(name);
    }
    for (const auto &file : mail::controlFiles()) {
        const bool present = std::ranges::binary_search(*names, file.name);
        if (!findStockWords(file.name) && (present || (m_all && !file.readers.empty())))
            addOurs(file);
    }
    return m_complete;
}

void ControlReport::addSettings()
{
    line("qmail home directory: " + mail::home() + ".");
    line("user-ext delimiter: " + m_controls.lineOrStandard("conf-break").value_or("-") + ".");
    line("paternalism (in decimal): " + paternalism(m_controls) + ".");
    line("silent concurrency limit: " + numberOf(m_controls, "conf-spawn") + ".");
    line("subdirectory split: " + numberOf(m_controls, "conf-split") + ".");
    std::string users;
    for (const auto role : {mail::Role::Alias, mail::Role::Daemon, mail::Role::Log, mail::Role::Owner,
                            mail::Role::Password, mail::Role::Queue, mail::Role::Remote, mail::Role::Send})
        users += (users.empty() ? "" : ", ") + userId(role);
    line("user ids: " + users + ".");
    line("group ids: " + groupId(mail::HubGroup::NoFiles) + ", " + groupId(mail::HubGroup::Queue) + ".");
}

bool ControlReport::canRead(const std::string &name)
{
    const auto content = m_controls.text(name);
    if (content)
        return true;
    m_complete = false;
    line("Oops! Unable to read it: " + content.error().text);
    return false;
}

void ControlReport::addStock(const StockWords &words)
{
    m_text.append("\n").append(words.name).append(": ");
    if (words.name == "morercpthosts.cdb")
        addCompiled();
    else if (words.list)
        addStockList(words);
    else
        addStockLine(words);
    addProblems(std::string(words.name));
}

void ControlReport::addStockLine(const StockWords &words)
{
    const std::string name(words.name);
    if (!canRead(name))
        return;
    const auto own = m_controls.line(name);
    const bool present = own && *own;
    m_text += present ? "" : "(Default.) ";
    if (!present && name == "me")
        return line("My name is undefined! Uh-oh.");
    const bool number = mail::findControlFile(name)->type == mail::ControlType::Number;
    m_text.append(words.before)
        .append(number ? numberOf(m_controls, name) : m_controls.lineOrStandard(name).value_or("?"));
    line(words.after);
}

void ControlReport::addStockList(const StockWords &words)
{
    const std::string name(words.name);
    const bool restricts =
        os::statAt(os::kWorkingDirectory, m_controls.directory() + "/rcpthosts").has_value();
    const bool irrelevant = name == "morercpthosts" && !restricts;
    if (!canRead(name))
        return;
    const auto entries = m_controls.list(name);
    if (!entries || !*entries)
        return line("(Default.) " +
                    std::string(irrelevant ? "No rcpthosts; morercpthosts is irrelevant." : words.missing));
    line("");
    for (const auto &entry : **entries) {
        if (irrelevant)
            line("No rcpthosts; doesn't matter that morercpthosts has " + entry + ".");
        else
            line(std::string(words.before) + entry + std::string(words.after));
    }
}

void ControlReport::addCompiled()
{
    using State = mail::MoreRcptHostsState;
    const auto state = mail::moreRcptHostsState(m_controls);
    if (!state) {
        m_complete = false;
        return line("Oops! Unable to read it: " + state.error().text);
    }
    switch (*state) {
    case State::None:
        return line("(Default.) No effect.");
    case State::NotCompiled:
        return line("Oops! morercpthosts exists but morercpthosts.cdb doesn't.");
    case State::NoSource:
        return line("Oops! morercpthosts.cdb exists but morercpthosts doesn't.");
    case State::Stale:
        return line("Oops! morercpthosts.cdb is older than morercpthosts, or made from another one: run "
                    "qmail-newmrh.");
    case State::Fresh:
        return line("Made from morercpthosts as it is; up to date.");
    }
}

void ControlReport::addOurs(const mail::ControlFile &file)
{
    const std::string name(file.name);
    m_text += "\n" + name + ": ";
    const auto stat = os::statAt(os::kWorkingDirectory, m_controls.directory() + "/" + name);
    if (stat && S_ISDIR(stat->st_mode))
        return line(mail::controlHelp(file));
    if (!file.secret && !canRead(name))
        return;
    const auto word = mail::controlTypeWord(file.type);
    if (!stat) {
        line("(Default.) " + mail::controlStandardInWords(file) + ". " + mail::controlHelp(file));
    } else if (file.secret || file.type == mail::ControlType::Compiled) {
        line(mail::controlHelp(file) + (file.secret ? " Its content is not shown." : ""));
    } else if (word == "line" || word == "number") {
        line(m_controls.line(name).value_or(std::nullopt).value_or("") + ". " + mail::controlHelp(file));
    } else {
        line(mail::controlHelp(file));
        for (const auto &entry : m_controls.list(name).value_or(std::nullopt).value_or(std::vector<std::string>()))
            line(entry);
    }
    addProblems(name);
}

void ControlReport::addUnknown(const std::string &name)
{
    m_text += "\n" + name + ": ";
    if (const auto *pattern = mail::findControlFile(name))
        return line(mail::controlHelp(*pattern));
    m_text += "I have no idea what this file does.";
    if (const auto *similar = mail::similarControlFile(name))
        m_text.append(" Is it ").append(similar->name).append(" misspelt?");
    line("");
}

void ControlReport::addProblems(const std::string &name)
{
    const auto *file = mail::findControlFile(name);
    const auto content = m_controls.text(name);
    if (!file || file->type == mail::ControlType::Compiled || !content || !*content)
        return;
    for (const auto &problem : mail::validateControlFile(name, **content)) {
        const bool error = problem.severity == mail::ControlProblem::Severity::Error;
        line(std::string(error ? "Oops! " : "Warning: ") +
             (problem.line == 0 ? "The file " : "Line " + std::to_string(problem.line) + ": ") +
             problem.reason + ".");
    }
}

} // namespace mw::showctl
