// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/TlsDestinations.h"

#include "shared/base/Text.h"
#include "shared/os/Files.h"

#include <vector>

namespace mw::mail {
namespace {

constexpr std::string_view kOnlyListed = "exhaustivelist";

// "depth;port", "depth;sport", "depth": the depth is read and means nothing, since a chain is checked to its end.
// False: it is nothing of that kind.
bool readDepthAndPort(std::string_view field, TlsRule &rule)
{
    const auto semicolon = field.find(';');
    const auto depth = field.substr(0, semicolon);
    if (!depth.empty() && !text::wholeNumber(depth))
        return false;
    if (semicolon == std::string_view::npos)
        return true;
    auto port = field.substr(semicolon + 1);
    rule.implicitTls = port.starts_with('s');
    port.remove_prefix(rule.implicitTls ? 1 : 0);
    constexpr std::uint64_t kMostPort = 65535;
    const auto number = text::wholeNumber(port);
    if (!number || *number == 0 || *number > kMostPort) {
        rule.problem = "\"" + std::string(port) + "\" is not a port number";
        return true;
    }
    rule.port = static_cast<std::uint16_t>(*number);
    constexpr std::uint16_t kSmtps = 465;
    rule.implicitTls = rule.implicitTls || *rule.port == kSmtps;
    return true;
}

// What stands before the first bar: whose certificate counts.
void readAuthority(std::string_view field, TlsRule &rule)
{
    if (field == "*" || field == "verified") {
        rule.demand = TlsDemand::Verified;
    } else if (field == "encrypted") {
        rule.demand = TlsDemand::Encrypted;
    } else if (field == "offered") {
        rule.demand = TlsDemand::Offered;
    } else if (field == "never") {
        rule.demand = TlsDemand::Never;
    } else if (field.starts_with('/')) {
        rule.demand = TlsDemand::Verified;
        rule.authorities = field;
    } else if (!field.empty()) {
        rule.problem = "\"" + std::string(field) + "\" is neither the full path of a file of certificates nor *, "
                                                   "encrypted, verified, offered or never";
    }
}

void readPrefix(char prefix, TlsRule &rule)
{
    if (prefix == '!')
        rule.demand = TlsDemand::Never;
    else if (prefix == '=' || prefix == '~')
        rule.demand = TlsDemand::Verified;
    else if (prefix == '%')
        rule.problem = "certificates are not checked by their fingerprint here; name a file of authorities";
}

// Names of the entries of a directory; none if it is missing.
Result<std::vector<std::string>> namesIn(const std::string &directory)
{
    auto names = os::listDirectory(os::kWorkingDirectory, directory);
    if (!names && (names.error().kind == ErrorKind::NotFound))
        return std::vector<std::string>{};
    return names;
}

} // namespace

TlsDestinations::Entry TlsDestinations::parseEntry(std::string_view line)
{
    Entry out;
    // A server that is named by its IPv6 address stands in brackets.
    const auto open = line.find_first_not_of("!=~%- \t");
    const auto bracket = open != std::string_view::npos && line[open] == '[' ? line.find(']') : std::string_view::npos;
    const auto colon = line.find(':', bracket == std::string_view::npos ? 0 : bracket);
    auto name = text::trim(line.substr(0, colon));
    const char prefix = name.empty() ? '\0' : name.front();
    const bool prefixed = std::string_view("!=~%-").find(prefix) != std::string_view::npos && prefix != '\0';
    name.remove_prefix(prefixed ? 1 : 0);
    out.name = text::lower(name);
    out.rule.origin = "control/tlsdestinations: " + std::string(line);
    // "*:" alone asks for what holds anyway, as s/qmail has it; a named server must speak TLS.
    out.rule.demand = out.name == "*" ? TlsDemand::Offered : TlsDemand::Encrypted;
    readPrefix(prefix, out.rule);
    if (colon == std::string_view::npos) {
        out.rule.problem = "\"" + std::string(line) + "\" has no colon";
        return out;
    }
    const auto fields = text::split(line.substr(colon + 1), '|');
    if (prefix != '!' && prefix != '%')
        readAuthority(text::trim(fields[0]), out.rule);
    constexpr std::size_t kNameField = 3;
    for (std::size_t i = 1; i < fields.size(); ++i) {
        const auto field = text::trim(fields[i]);
        if (i == kNameField)
            out.rule.verifyName = text::lower(field);
        else if (!readDepthAndPort(field, out.rule))
            out.rule.ciphers = field;
    }
    return out;
}

TlsDestinations TlsDestinations::parse(std::string_view text)
{
    TlsDestinations out;
    for (const auto &line : parseControlList(text)) {
        auto entry = parseEntry(line);
        const auto known = out.m_entries.find(entry.name);
        const bool keepRefusal = known != out.m_entries.end() && known->second.demand == TlsDemand::Never &&
                                 line.front() != '!';
        if (!keepRefusal)
            out.m_entries.insert_or_assign(std::move(entry.name), std::move(entry.rule));
    }
    return out;
}

Result<TlsDestinations> TlsDestinations::load(const Controls &controls)
{
    auto out = parse(MW_TRY(controls.text("tlsdestinations")).value_or(""));
    for (auto &name : MW_TRY(namesIn(controls.directory() + "/notlshosts")))
        out.m_withoutTls.insert(text::lower(name));
    for (const auto &name : MW_TRY(namesIn(controls.directory() + "/tlshosts"))) {
        constexpr std::string_view kEnding = ".pem";
        if (name == kOnlyListed)
            out.m_onlyListed = true;
        else if (name.ends_with(kEnding))
            out.m_authorities[text::lower(std::string_view(name).substr(0, name.size() - kEnding.size()))] =
                controls.directory() + "/tlshosts/" + name;
    }
    return out;
}

std::optional<TlsRule> TlsDestinations::find(std::string_view name) const
{
    const auto wanted = text::lower(name);
    for (std::size_t i = 0; i < wanted.size(); ++i)
        if (i == 0 || wanted[i] == '.')
            if (const auto entry = m_entries.find(wanted.substr(i)); entry != m_entries.end())
                return entry->second;
    const auto all = m_entries.find("*");
    return all == m_entries.end() ? std::nullopt : std::optional(all->second);
}

std::optional<TlsRule> TlsDestinations::ofHostFiles(std::string_view server) const
{
    const auto name = text::lower(server);
    TlsRule rule;
    if (m_withoutTls.contains(name)) {
        rule.demand = TlsDemand::Never;
        rule.origin = "control/notlshosts/" + name;
        return rule;
    }
    if (const auto authority = m_authorities.find(name); authority != m_authorities.end()) {
        rule.demand = TlsDemand::Verified;
        rule.authorities = authority->second;
        rule.origin = "control/tlshosts/" + name + ".pem";
        return rule;
    }
    if (!m_onlyListed)
        return std::nullopt;
    rule.demand = TlsDemand::Never;
    rule.origin = "control/tlshosts/exhaustivelist";
    return rule;
}

std::vector<std::string> TlsDestinations::authorityFiles() const
{
    std::vector<std::string> out;
    for (const auto &[name, rule] : m_entries)
        if (!rule.authorities.empty())
            out.push_back(rule.authorities);
    return out;
}

} // namespace mw::mail
