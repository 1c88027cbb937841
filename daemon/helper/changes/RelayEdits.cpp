// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/changes/RelayEdits.h"

#include "daemon/helper/changes/TargetText.h"

#include "shared/base/Text.h"
#include "shared/mail/TcpRules.h"
#include "shared/mail/TcpRulesCompiler.h"
#include "shared/net/IpAddress.h"
#include "shared/os/Files.h"
#include "shared/rpc/Changes.h"

#include <algorithm>

namespace mw::helper {
namespace {

using rpc::relaying::Rule;
using rpc::relaying::Variable;

constexpr std::string_view kRelayClient = "RELAYCLIENT";
constexpr std::string_view kRules = "rules/smtp";
constexpr std::string_view kQuotes = "\"'|%!$&*+;?~^/-_.:,0123456789";
constexpr std::size_t kLargest = 1U << 30U;
constexpr std::size_t kLongest = 2000; // of a line
constexpr std::uint64_t kMostInOctet = 255;

bool hasControl(std::string_view text)
{
    return std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) < ' ' || c == 127; });
}

bool isVariableName(std::string_view name)
{
    const auto letter = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_'; };
    return !name.empty() && letter(name.front()) && std::ranges::all_of(name, [&](char c) { return letter(c) || (c >= '0' && c <= '9'); });
}

std::vector<std::string> linesOf(const std::optional<std::string> &content)
{
    std::vector<std::string> out;
    const auto &all = content.value_or(std::string());
    for (const auto line : text::lines(all))
        out.emplace_back(line);
    return out;
}

std::string joined(const std::vector<std::string> &lines)
{
    return lines.empty() ? std::string() : text::join(lines, "\n") + "\n";
}

std::string ownNote(const std::string &address)
{
    return "# " + (address.empty() ? std::string("everybody else") : address) + ": ";
}

Rule ruleOf(const mail::TcpRule &read)
{
    Rule out;
    out.address = read.address;
    out.allow = read.allowed;
    for (const auto &[name, value] : read.variables) {
        if (name == kRelayClient) {
            out.relay = true;
            out.suffix = value;
        } else {
            out.environment.push_back({name, value});
        }
    }
    return out;
}

// The comment of line i - 1, without the address that it may begin with.
std::string noteAbove(const std::vector<std::string> &lines, std::size_t i, const std::string &address)
{
    if (i == 0 || !lines[i - 1].starts_with('#'))
        return {};
    const auto own = ownNote(address);
    const std::string_view comment = lines[i - 1];
    return std::string(text::trim(comment.starts_with(own) ? comment.substr(own.size()) : comment.substr(1)));
}

std::optional<std::string> assignment(const Variable &variable)
{
    const auto quote = kQuotes.find_first_not_of(variable.value);
    if (!isVariableName(variable.name) || hasControl(variable.value) || quote == std::string_view::npos)
        return std::nullopt;
    return "," + variable.name + "=" + kQuotes[quote] + variable.value + kQuotes[quote];
}

// A number of an IPv4 address, or two with a dash.
bool isOctet(std::string_view part)
{
    for (const auto number : text::split(part, '-')) {
        if (text::wholeNumber(number).value_or(kMostInOctet + 1) > kMostInOctet)
            return false;
    }
    return std::ranges::count(part, '-') <= 1;
}

// Of an address without a name in it: whether a client can have such a one. tcprules takes anything.
bool looksLikeClient(std::string_view address)
{
    if (address.empty() || address.find_first_of("=@") != std::string_view::npos)
        return true;
    if (address.find(':') != std::string_view::npos)
        return address.find_first_not_of("0123456789abcdef.:/[]") == std::string_view::npos;
    if (address.find('/') != std::string_view::npos)
        return true; // the compiler looks at networks
    const bool isPrefix = address.ends_with('.');
    const auto parts = text::split(isPrefix ? address.substr(0, address.size() - 1) : address, '.');
    return std::ranges::all_of(parts, isOctet) && (isPrefix ? parts.size() < 4 : parts.size() == 4);
}

Answer<std::string> lineFor(const rpc::relaying::Add::Request &request)
{
    std::string out = request.address + (request.allow ? ":allow" : ":deny");
    auto variables = request.environment.value_or(std::vector<Variable>());
    if (request.relay)
        variables.insert(variables.begin(), {std::string(kRelayClient), request.suffix.value_or(std::string())});
    if (!request.allow && !variables.empty())
        return std::unexpected(rpc::invalid("environment", 0, "who may not connect has no environment"));
    for (const auto &variable : variables) {
        if (!request.relay && variable.name == kRelayClient)
            return std::unexpected(rpc::invalid("environment", 0, "RELAYCLIENT is set by `relay`"));
        const auto text = assignment(variable);
        if (!text)
            return std::unexpected(rpc::invalid("environment", 0, "\"" + variable.name + "\" cannot have that value"));
        out += *text;
    }
    const auto wrong = [&](const std::string &why) { return std::unexpected(rpc::invalid("address", 0, "\"" + request.address + "\" " + why)); };
    if (hasControl(out) || request.address.find_first_of(" #") != std::string::npos || out.size() > kLongest || !looksLikeClient(request.address))
        return wrong("is no address of a client");
    const auto compiled = mail::compileTcpRules(out + "\n");
    if (!compiled)
        return wrong("cannot be compiled: " + compiled.error().text);
    if (!compiled->remarks.empty() || compiled->keys.empty())
        return wrong("matches nobody");
    const auto read = mail::parseTcpRule(out);
    if (!read || read->address != request.address || read->allowed != request.allow || read->variables.size() != variables.size())
        return wrong("would be read as something else");
    return out;
}

// Where the rule of an address stands.
std::vector<std::size_t> placesOf(const std::vector<std::string> &lines, const std::string &address)
{
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto read = mail::parseTcpRule(lines[i]);
        if (read && text::equalIgnoringCase(read->address, address))
            out.push_back(i);
    }
    return out;
}

void removeAt(std::vector<std::string> &lines, std::size_t place, const std::string &address)
{
    const bool hasNote = place > 0 && lines[place - 1].starts_with(ownNote(address));
    const auto at = lines.begin() + static_cast<std::ptrdiff_t>(place);
    lines.erase(hasNote ? at - 1 : at, at + 1);
}

// Before a last rule for everybody else, where people look for it; the order means nothing.
std::size_t placeForNew(const std::vector<std::string> &lines)
{
    const auto last = lines.empty() ? std::optional<mail::TcpRule>() : mail::parseTcpRule(lines.back());
    const auto end = lines.size();
    if (!last || !last->address.empty())
        return end;
    return end >= 2 && lines[end - 2].starts_with('#') ? end - 2 : end - 1;
}

} // namespace

std::vector<Rule> rulesOf(std::string_view content)
{
    std::vector<Rule> out;
    const auto lines = linesOf(std::string(content));
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto read = mail::parseTcpRule(lines[i]);
        if (!read)
            continue;
        auto rule = ruleOf(*read);
        rule.line = static_cast<std::int64_t>(i + 1);
        rule.note = noteAbove(lines, i, read->address);
        out.push_back(std::move(rule));
    }
    return out;
}

Answer<std::string> withRelayRule(const std::optional<std::string> &content, const rpc::relaying::Add::Request &request)
{
    const auto line = lineFor(request);
    if (!line)
        return std::unexpected(line.error());
    if (request.note && (hasControl(*request.note) || request.note->size() > kLongest))
        return std::unexpected(rpc::invalid("note", 0, "a note is one line"));
    auto lines = linesOf(content);
    const auto places = placesOf(lines, request.address);
    if (!places.empty() && !request.replace.value_or(false))
        return std::unexpected(rpc::failed("add the rule", "line " + std::to_string(places.front() + 1) + " has the address already: " + lines[places.front()],
                                           "Put this one in its place with --replace."));
    for (auto i = places.size(); i-- > 1;)
        removeAt(lines, places[i], request.address);
    auto place = places.empty() ? placeForNew(lines) : places.front();
    const auto at = [&] { return lines.begin() + static_cast<std::ptrdiff_t>(place); };
    if (places.empty())
        lines.insert(at(), *line);
    else
        lines[place] = *line;
    if (request.note && !request.note->empty()) {
        const auto note = ownNote(request.address) + *request.note;
        if (place > 0 && lines[place - 1].starts_with(ownNote(request.address)))
            lines[place - 1] = note;
        else
            lines.insert(at(), note);
    }
    return joined(lines);
}

Answer<std::string> withoutRelayRule(const std::string &content, const std::string &address)
{
    auto lines = linesOf(content);
    const auto places = placesOf(lines, address);
    if (places.empty())
        return std::unexpected(rpc::notFound("rule for " + (address.empty() ? std::string("everybody else") : address)));
    for (auto i = places.size(); i-- > 0;)
        removeAt(lines, places[i], address);
    return joined(lines);
}

Answer<rpc::relaying::Test::Reply> testRules(std::string_view content, const rpc::relaying::Test::Request &request)
{
    const auto address = net::IpAddress::parse(request.address);
    if (!address)
        return std::unexpected(rpc::invalid("address", 0, "\"" + request.address + "\" is no IP address"));
    const auto compiled = mail::compileTcpRules(content);
    if (!compiled)
        return std::unexpected(rpc::failed("compile the rules", compiled.error().text));
    mail::TcpClient client{.ip = address->text(), .host = {}, .info = {}};
    if (request.host && !request.host->empty())
        client.host = text::lower(*request.host);
    rpc::relaying::Test::Reply out;
    for (const auto &key : mail::TcpRules::keysOf(client)) {
        const auto found = std::ranges::find(compiled->keys, key, &mail::CompiledTcpRules::Key::key);
        const auto shown = key.empty() ? std::string("A rule for everybody else") : "\"" + key + "\"";
        if (found == compiled->keys.end()) {
            out.steps.push_back(shown + " is not there.");
            continue;
        }
        out.steps.push_back(shown + " is there, by line " + std::to_string(found->line) + ".");
        const auto rules = rulesOf(content);
        if (const auto rule = std::ranges::find(rules, static_cast<std::int64_t>(found->line), &Rule::line); rule != rules.end())
            out.rule = *rule;
        out.matched = true;
        break;
    }
    out.allowed = out.rule.allow;
    out.relay = out.rule.allow && out.rule.relay;
    if (!out.matched)
        out.steps.emplace_back("No rule fits: the client may connect, and may not relay.");
    return out;
}

Answer<rpc::relaying::List::Reply> listRelaying(const Targets &targets)
{
    const auto content = textOf(targets, std::string(kRules));
    if (!content)
        return std::unexpected(content.error());
    rpc::relaying::List::Reply out;
    out.path = targets.place().rules;
    const auto &text = content->value_or(std::string());
    out.rules = rulesOf(text);
    const auto compiled = mail::compileTcpRules(text);
    if (!compiled)
        out.remarks.push_back(compiled.error().text);
    else
        out.remarks = compiled->remarks;
    const auto present = os::readFile(out.path + ".cdb", kLargest);
    out.compiled = compiled && present && *present == compiled->cdb;
    return out;
}

Answer<rpc::relaying::Test::Reply> testRelaying(const Targets &targets, const rpc::relaying::Test::Request &request)
{
    const auto content = textOf(targets, std::string(kRules));
    return content ? testRules(content->value_or(std::string()), request) : std::unexpected(content.error());
}

Answer<Intent> intentToAddRelay(const Targets &targets, const rpc::relaying::Add::Request &request)
{
    const auto content = textOf(targets, std::string(kRules));
    if (!content)
        return std::unexpected(content.error());
    auto after = withRelayRule(*content, request);
    if (!after)
        return std::unexpected(after.error());
    Intent out;
    out.verb = rpc::fullName<rpc::relaying::Add>();
    const auto who = request.address.empty() ? std::string("Everybody else") : request.address;
    out.title = who + (!request.allow ? " may not connect" : request.relay ? " may send mail to anywhere" : " may connect");
    out.manner = request.manner.value_or(rpc::changes::Manner{});
    addWhereDifferent(out, std::string(kRules), *content, std::move(*after));
    return out;
}

Answer<Intent> intentToRemoveRelay(const Targets &targets, const rpc::relaying::Remove::Request &request)
{
    const auto content = textOf(targets, std::string(kRules));
    if (!content)
        return std::unexpected(content.error());
    auto after = withoutRelayRule(content->value_or(std::string()), request.address);
    if (!after)
        return std::unexpected(after.error());
    Intent out;
    out.verb = rpc::fullName<rpc::relaying::Remove>();
    out.title = "No rule for " + (request.address.empty() ? std::string("everybody else") : request.address) + " any more";
    out.manner = request.manner.value_or(rpc::changes::Manner{});
    addWhereDifferent(out, std::string(kRules), *content, std::move(*after));
    return out;
}

} // namespace mw::helper
