// SPDX-License-Identifier: GPL-3.0-or-later
// What a control file may contain: validateControlFile() of ControlTable.h.
#include "shared/base/Text.h"
#include "shared/mail/ControlTable.h"
#include "shared/mail/DotQmailLint.h"
#include "shared/mail/FreeValidation.h"
#include "shared/mail/RouteValidation.h"
#include "shared/net/Tcp.h"

#include <algorithm>
#include <array>
#include <map>

namespace mw::mail {

namespace {

using Weight = ControlProblem::Severity;

bool isIpLiteral(std::string_view name)
{
    return name.size() > 2 && name.front() == '[' && name.back() == ']' &&
           net::IpAddress::parse(name.substr(1, name.size() - 2));
}

// Why this is no host or domain name; empty if it is one.
std::string domainTrouble(std::string_view name)
{
    if (isIpLiteral(name))
        return {};
    if (name.empty())
        return "a name is missing";
    if (name.size() > 253)
        return "the name is longer than 253 characters";
    for (const auto label : text::split(name, '.')) {
        if (label.empty())
            return "\"" + std::string(name) + "\" has two dots together, or a dot at an end";
        if (label.size() > 63)
            return "\"" + std::string(name) + "\" has a part longer than 63 characters";
        for (const char c : label) {
            const bool plain = (c >= '0' && c <= '9') || (text::lower(c) >= 'a' && text::lower(c) <= 'z');
            if (static_cast<unsigned char>(c) >= 128)
                return "\"" + std::string(name) + "\" has letters beyond a to z: write its xn-- form";
            if (!plain && c != '-' && c != '_')
                return "\"" + std::string(name) + "\" has the character '" + c + "', which no host name has";
        }
    }
    return {};
}

// Why this is neither a domain nor a .suffix.
std::string patternTrouble(std::string_view name)
{
    return domainTrouble(name.starts_with('.') ? name.substr(1) : name);
}

class Validator {
public:
    Validator(const ControlFile &file, std::string_view content) : m_file(file), m_content(content) {}

    std::vector<ControlProblem> run()
    {
        if (m_file.type == ControlType::Compiled) {
            error(0, "is made by a program and not edited by hand");
        } else if (checkBytes()) {
            if (isOneLine())
                checkOneLine();
            else
                checkLines();
        }
        return std::move(m_problems);
    }

private:
    void error(std::size_t line, std::string reason)
    {
        m_problems.push_back({Weight::Error, line, std::move(reason)});
    }
    void warning(std::size_t line, std::string reason)
    {
        m_problems.push_back({Weight::Warning, line, std::move(reason)});
    }
    void errorIf(std::size_t line, std::string reason)
    {
        if (!reason.empty())
            error(line, std::move(reason));
    }

    bool isOneLine() const
    {
        const auto word = controlTypeWord(m_file.type);
        return word == "line" || word == "number";
    }
    // Bytes that break every text file.
    bool checkBytes();
    void checkOneLine();
    void checkNumber(std::string_view value);
    void checkWord(std::string_view value);
    void checkLines();
    void checkInstructions();
    void checkLine(std::size_t number, std::string_view line);
    void checkEndpoint(std::size_t number, std::string_view line);
    void checkSender(std::size_t number, std::string_view entry);
    void checkMapLine(std::size_t number, std::string_view line);
    void checkVirtualDomain(std::size_t number, std::string_view key, std::string_view value);
    void checkRoute(std::size_t number, std::string_view key, std::string_view value);
    void checkDuplicate(std::size_t number, std::string_view key);

    const ControlFile &m_file;
    std::string_view m_content;
    std::vector<ControlProblem> m_problems;
    std::size_t m_entries = 0;
    std::map<std::string, std::size_t> m_seen; // entry in lower case -> its line
};

bool Validator::checkBytes()
{
    std::size_t number = 0;
    for (const auto line : text::lines(m_content)) {
        ++number;
        if (line.find('\0') != std::string_view::npos)
            error(number, "a NUL byte");
        else if (line.ends_with('\r'))
            error(number, "a carriage return at the end of the line: the file has Windows line ends");
    }
    return m_problems.empty();
}

void Validator::checkOneLine()
{
    const auto lines = text::lines(m_content);
    const auto value = lines.empty() ? std::string_view() : text::trimRight(lines[0]);
    for (std::size_t i = 1; i < lines.size(); ++i) {
        if (!text::trimRight(lines[i]).empty()) {
            warning(i + 1, "only the first line counts");
            break;
        }
    }
    if (m_file.type == ControlType::Number || m_file.type == ControlType::Octal) {
        checkNumber(value);
    } else if (value.empty()) {
        if (m_file.name == "doublebounceto")
            warning(1, "empty: double bounces are discarded");
        else
            error(1, "the first line is empty");
    } else if (m_file.type == ControlType::HostName) {
        errorIf(1, domainTrouble(value));
        if (m_problems.empty() && m_file.name == "me" && value.find('.') == std::string_view::npos)
            warning(1, "\"" + std::string(value) + "\" has no dot: it should be the host's full name");
    } else if (m_file.type == ControlType::LocalPart) {
        if (value.find_first_of(" \t\"<>()@,;:\\") != std::string_view::npos)
            error(1, "\"" + std::string(value) + "\" is not the plain part of an address before the @");
    } else if (m_file.name == "conf-break" && value.size() != 1) {
        error(1, "must be one character");
    } else {
        checkWord(value);
    }
}

// Files whose line is one of a few words; any other would mean the first of them.
void Validator::checkWord(std::string_view value)
{
    constexpr std::pair<std::string_view, std::array<std::string_view, 3>> kWords[] = {
        {"bounceformat", {"qsbmf", "dsn", "dsn"}}, {"doublebouncepolicy", {"deliver", "quiet", "discard"}}};
    if ((m_file.name == "authchecker" || m_file.name == "queueprogram") && value.find_first_of(" \t") != std::string_view::npos)
        error(1, "\"" + std::string(value) + "\" is not the path of a program: nothing may follow it");
    for (const auto &[name, words] : kWords) {
        if (m_file.name == name && std::ranges::none_of(words, [=](auto word) { return text::equalIgnoringCase(word, value); }))
            error(1, "\"" + std::string(value) + "\" is none of the words of this file; it would mean " + std::string(words[0]));
    }
}

void Validator::checkNumber(std::string_view value)
{
    if (m_file.type == ControlType::Octal) {
        if (value.empty() || value.size() > 5 || value.find_first_not_of("01234567") != std::string_view::npos)
            error(1, "\"" + std::string(value) + "\" is not an octal number");
        return;
    }
    const auto number = text::wholeNumber(value);
    if (!number) {
        error(1, "\"" + std::string(value) + "\" is not a whole number; it would be ignored");
    } else if (*number < m_file.least || *number > m_file.most) {
        error(1, std::string(value) + " is not between " + std::to_string(m_file.least) + " and " +
                     std::to_string(m_file.most));
    } else if (*number == 0 && m_file.name.starts_with("concurrency")) {
        warning(1, "0 holds all these deliveries");
    } else if (m_file.name == "conf-split") {
        for (std::uint64_t factor = 2; factor * factor <= *number; ++factor) {
            if (*number % factor == 0) {
                warning(1, std::string(value) + " is not a prime number: the queue is split unevenly");
                break;
            }
        }
    }
}

void Validator::checkLines()
{
    if (m_file.type == ControlType::Instructions)
        return checkInstructions();
    if (m_file.type == ControlType::Free)
        errorIf(0, freeTextTrouble(m_file.name, m_content));
    // Keys and certificates have lines of their own.
    if (m_file.type == ControlType::Free && (!m_problems.empty() || m_file.name.ends_with(".pem")))
        return;
    std::size_t number = 0;
    for (const auto raw : text::lines(m_content)) {
        ++number;
        const auto line = text::trimRight(raw);
        if (line.empty() || line.front() == '#')
            continue;
        if (line.front() == ' ' || line.front() == '\t')
            error(number, "begins with a space, which would be part of the entry");
        else
            checkLine(number, line);
    }
    if (m_file.type == ControlType::Accounts && m_entries < m_file.least)
        error(0, "names " + std::to_string(m_entries) + " of " + std::to_string(m_file.least) + ", one a line in this order: " +
                     std::string(m_file.standardValue));
    if (m_file.type == ControlType::Endpoints && m_entries == 0)
        error(0, "names no address: write address:port, or remove the file");
    if (m_seen.empty() && m_problems.empty() && m_file.name == "rcpthosts")
        warning(0, "has no entry: no mail is accepted from strangers");
}

void Validator::checkInstructions()
{
    if (text::trimRight(m_content).empty())
        return error(0, "is empty: mail could not be delivered");
    if (text::trimRight(text::lines(m_content)[0]).empty())
        return error(1, "the first line is blank: every delivery would fail");
    for (const auto &found : lintDotQmail({.path = std::string(m_file.name), .content = std::string(m_content)}))
        m_problems.push_back({found.severity == Severity::Problem ? Weight::Error : Weight::Warning,
                              static_cast<std::size_t>(std::max(found.line, 0)), found.what});
}

void Validator::checkLine(std::size_t number, std::string_view line)
{
    ++m_entries;
    switch (m_file.type) {
    case ControlType::Accounts:
        // What follows the names was their explanation in qmail's source.
        if (m_entries <= m_file.least && line.find_first_of(": \t/") != std::string_view::npos)
            error(number, "\"" + std::string(line) + "\" is not the name of an account or a group");
        break;
    case ControlType::Domains:
        if (line.front() == '.')
            error(number, "\"" + std::string(line) + "\" matches nothing: only whole domains count in this file");
        else
            errorIf(number, domainTrouble(line));
        checkDuplicate(number, line);
        break;
    case ControlType::DomainPatterns:
        errorIf(number, patternTrouble(line));
        checkDuplicate(number, line);
        break;
    case ControlType::Senders:
        checkSender(number, line);
        break;
    case ControlType::Endpoints:
        checkEndpoint(number, line);
        break;
    case ControlType::Addresses:
        if (!net::IpAddress::parse(line))
            error(number, "\"" + std::string(line) + "\" is not an IP address");
        checkDuplicate(number, line);
        break;
    case ControlType::Recipients:
        if (line.rfind('@') == std::string_view::npos)
            warning(number, "\"" + std::string(line) + "\" has no host: envnoathost is added");
        else
            errorIf(number, domainTrouble(line.substr(line.rfind('@') + 1)));
        checkDuplicate(number, line);
        break;
    case ControlType::Connections:
        errorIf(number, connectionEntryTrouble(m_file.name, line));
        break;
    case ControlType::Free:
        errorIf(number, freeEntryTrouble(m_file.name, line));
        break;
    case ControlType::Rewriting:
        if (std::string_view("=*?-").find(line.front()) == std::string_view::npos ||
            line.find(':') == std::string_view::npos)
            error(number, "is not a rewrite instruction: =post:new, *post:new, ?post:new or -post:new");
        break;
    default:
        checkMapLine(number, line);
        break;
    }
}

void Validator::checkEndpoint(std::size_t number, std::string_view line)
{
    if (net::Endpoint::parse(line)) {
        checkDuplicate(number, line);
        return;
    }
    const auto colon = line.rfind(':');
    auto address = line.substr(0, colon);
    if (address.starts_with('[') && address.ends_with(']'))
        address = address.substr(1, address.size() - 2);
    if (!net::IpAddress::parse(address))
        error(number, "\"" + std::string(address) + "\" is not an IP address; write address:port");
    else
        error(number, "\"" + std::string(line) + "\" does not end in :port");
}

void Validator::checkSender(std::size_t number, std::string_view entry)
{
    const auto at = entry.rfind('@');
    if (at == std::string_view::npos)
        error(number, "\"" + std::string(entry) + "\" has no @ and matches nothing: write user@domain or @domain");
    else
        errorIf(number, domainTrouble(entry.substr(at + 1)));
    checkDuplicate(number, entry);
}

void Validator::checkMapLine(std::size_t number, std::string_view line)
{
    const auto colon = line.find(':');
    if (colon == std::string_view::npos) {
        error(number, "\"" + std::string(line) + "\" has no colon and would be ignored");
        return;
    }
    checkDuplicate(number, line.substr(0, colon));
    if (m_file.type == ControlType::Routes)
        checkRoute(number, line.substr(0, colon), line.substr(colon + 1));
    else
        checkVirtualDomain(number, line.substr(0, colon), line.substr(colon + 1));
}

void Validator::checkVirtualDomain(std::size_t number, std::string_view key, std::string_view value)
{
    const auto at = key.rfind('@');
    if (at != std::string_view::npos)
        errorIf(number, at == 0 ? "\"" + std::string(key) + "\" matches nothing: write the domain without the @"
                                : domainTrouble(key.substr(at + 1)));
    else if (!key.empty())
        errorIf(number, patternTrouble(key));
    if (value.find_first_of(" \t@:") != std::string_view::npos)
        error(number, "\"" + std::string(value) + "\" is not a user, or a user and an extension");
    else if (value.empty() && key.empty())
        warning(number, "\":\" alone changes nothing");
}

void Validator::checkRoute(std::size_t number, std::string_view key, std::string_view value)
{
    if (!key.empty())
        errorIf(number, patternTrouble(key));
    value = value.substr(0, value.find('|')); // a user and, as a patch had it, a password follow: the doctor's matter
    if (value.find_first_of(" \t") != std::string_view::npos) {
        error(number, "a space is part of the relay's name: \"" + std::string(value) + "\"");
        return;
    }
    // [2001:db8::1]:25 has colons in its address.
    const auto close = value.starts_with('[') ? value.find(']') : std::string_view::npos;
    const auto colon = value.find(':', close == std::string_view::npos ? 0 : close);
    if (colon != std::string_view::npos) {
        const auto port = text::wholeNumber(value.substr(colon + 1));
        if (!port || *port == 0 || *port > 65535)
            error(number, "\"" + std::string(value.substr(colon + 1)) + "\" is not a port number");
    }
    if (const auto relay = value.substr(0, colon); !relay.empty())
        errorIf(number, domainTrouble(relay));
}

void Validator::checkDuplicate(std::size_t number, std::string_view key)
{
    const auto [first, isNew] = m_seen.try_emplace(text::lower(key), number);
    if (isNew)
        return;
    const bool map = controlTypeWord(m_file.type) == "map";
    warning(number, "\"" + std::string(key) + "\" stands in line " + std::to_string(first->second) + " too" +
                        (map ? "; this later line wins" : ""));
}

} // namespace

std::vector<ControlProblem> validateControlFile(std::string_view name, std::string_view content)
{
    if (const auto *file = findControlFile(name))
        return Validator(*file, content).run();
    return {{Weight::Warning, 0, "no program reads a control file of this name"}};
}

bool hasErrors(const std::vector<ControlProblem> &problems)
{
    return std::ranges::any_of(problems, [](const auto &p) { return p.severity == Weight::Error; });
}

} // namespace mw::mail
