// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/changes/ForwardEdits.h"

#include "daemon/helper/changes/TargetText.h"

#include "shared/base/Text.h"
#include "shared/mail/AliasesTable.h"
#include "shared/os/Files.h"
#include "shared/rpc/Changes.h"

namespace mw::helper {
namespace {

constexpr const char *kFile = "forward/aliases";
constexpr std::size_t kLargest = 1U << 30U;
constexpr std::size_t kLongest = 900; // of a name or an address; a command may be longer
constexpr std::size_t kMostTargets = 1000;

std::vector<std::string> linesOf(const std::string &content)
{
    std::vector<std::string> out;
    for (const auto line : text::lines(content))
        out.emplace_back(line);
    return out;
}

std::string joined(const std::vector<std::string> &lines)
{
    return lines.empty() ? std::string() : text::join(lines, "\n") + "\n";
}

// Takes the entries of that name out of the lines; gives the place of the first.
std::optional<std::size_t> takeOut(std::vector<std::string> &lines, const std::string &content, const std::string &name)
{
    std::optional<std::size_t> out;
    const auto entries = mail::parseAliases(content).entries;
    for (auto i = entries.size(); i-- > 0;) {
        const auto &entry = entries[i];
        if (!text::equalIgnoringCase(entry.name, name))
            continue;
        const auto at = lines.begin() + static_cast<std::ptrdiff_t>(entry.line - 1);
        lines.erase(at, at + static_cast<std::ptrdiff_t>(entry.lines));
        out = entry.line - 1;
    }
    return out;
}

std::optional<rpc::Fault> wrongWords(const std::string &name, const std::vector<std::string> &targets)
{
    if (name.empty() || name.size() > kLongest || name.starts_with('#'))
        return rpc::invalid("name", 0, "\"" + name + "\" is no name for such a table");
    if (targets.empty())
        return rpc::invalid("targets", 0, "say where the mail shall go");
    if (targets.size() > kMostTargets)
        return rpc::tooMuch("An entry may have at most 1000 targets; a mailing list has no such limit.");
    for (const auto &target : targets) {
        if (target.empty() || (target.size() > kLongest && !target.starts_with('|')))
            return rpc::invalid("targets", 0, "\"" + target.substr(0, kLongest) + "\" is no address");
    }
    return std::nullopt;
}

} // namespace

Answer<std::string> withForward(const std::optional<std::string> &content, const std::string &name, const std::vector<std::string> &targets)
{
    if (auto fault = wrongWords(name, targets))
        return std::unexpected(std::move(*fault));
    const auto line = mail::aliasesLine(name, targets);
    if (!line)
        return std::unexpected(rpc::invalid("targets", 0, line.error().text));
    const auto before = content.value_or(std::string());
    auto lines = linesOf(before);
    const auto place = takeOut(lines, before, name);
    lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(place.value_or(lines.size())), *line);
    return joined(lines);
}

Answer<std::string> withoutForward(const std::string &content, const std::string &name)
{
    auto lines = linesOf(content);
    if (!takeOut(lines, content, name))
        return std::unexpected(rpc::notFound("name " + name + " in the table of fastforward"));
    return joined(lines);
}

Answer<rpc::forwardtable::List::Reply> listForwards(const Targets &targets)
{
    const auto content = textOf(targets, kFile);
    if (!content)
        return std::unexpected(content.error());
    rpc::forwardtable::List::Reply out;
    out.path = targets.place().aliases;
    out.present = content->has_value();
    const auto table = mail::parseAliases(content->value_or(std::string()));
    for (const auto &entry : table.entries)
        out.entries.push_back({entry.name, entry.targets, static_cast<std::int64_t>(entry.line)});
    for (const auto &error : table.errors)
        out.remarks.push_back("line " + std::to_string(error.line) + ": " + error.text);
    const auto names = mail::aliasesNames(mail::Controls(targets.place().home + "/control"));
    const auto wanted = names ? mail::compileAliases(content->value_or(std::string()), *names) : Result<std::string>(std::unexpected(names.error()));
    const auto present = os::readFile(out.path + ".cdb", kLargest);
    out.compiled = out.present && wanted && present && *wanted == *present;
    return out;
}

Answer<Intent> intentToSetForward(const Targets &targets, const rpc::forwardtable::Set::Request &request)
{
    const auto content = textOf(targets, kFile);
    if (!content)
        return std::unexpected(content.error());
    auto after = withForward(*content, request.name, request.targets);
    if (!after)
        return std::unexpected(after.error());
    Intent out;
    out.verb = rpc::fullName<rpc::forwardtable::Set>();
    out.title = "By fastforward mail for " + request.name + " goes to " + text::join(request.targets, ", ");
    out.manner = request.manner.value_or(rpc::changes::Manner{});
    addWhereDifferent(out, kFile, *content, std::move(*after));
    if (!*content)
        out.remarks.push_back("Nothing asks this table before a .qmail file has a line \"|fastforward -d " + targets.place().aliases + ".cdb\".");
    return out;
}

Answer<Intent> intentToRemoveForward(const Targets &targets, const rpc::forwardtable::Remove::Request &request)
{
    const auto content = textOf(targets, kFile);
    if (!content)
        return std::unexpected(content.error());
    auto after = withoutForward(content->value_or(std::string()), request.name);
    if (!after)
        return std::unexpected(after.error());
    Intent out;
    out.verb = rpc::fullName<rpc::forwardtable::Remove>();
    out.title = "Remove " + request.name + " from the table of fastforward";
    out.manner = request.manner.value_or(rpc::changes::Manner{});
    addWhereDifferent(out, kFile, *content, std::move(*after));
    return out;
}

} // namespace mw::helper
