// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/ControlLint.h"

#include "shared/base/Text.h"
#include "shared/mail/Cdb.h"
#include "shared/mail/ControlTable.h"
#include "shared/mail/SmtpRoutes.h"

#include <algorithm>
#include <set>

namespace mw::mail {
namespace {

struct NumberedLine {
    int number = 0;
    std::string_view text; // without trailing blanks
};

// The lines that count in a list or map.
std::vector<NumberedLine> entriesOf(std::string_view content)
{
    std::vector<NumberedLine> out;
    int number = 0;
    for (const auto raw : text::lines(content)) {
        ++number;
        const auto line = text::trimRight(raw);
        if (!line.empty() && line.front() != '#')
            out.push_back({number, line});
    }
    return out;
}

std::string_view keyOf(std::string_view line)
{
    return line.substr(0, line.find(':'));
}

bool isMap(const ControlFile &file)
{
    return file.type == ControlType::VirtualDomains || file.type == ControlType::Routes;
}

bool hasKeys(const ControlFile &file)
{
    return isMap(file) || controlTypeWord(file.type) == "list";
}

class ValueLinter {
public:
    explicit ValueLinter(const ControlFiles &files) : m_files(files) {}

    std::vector<Finding> run()
    {
        for (const auto &[name, content] : m_files.contents) {
            const auto *file = findControlFile(name);
            if (file && file->type != ControlType::Compiled)
                check(*file, name, content);
        }
        if (!m_files.find("me"))
            add("control-required", "me", 0, "there is no control/me: qmail's programs do not know this host's name",
                "Write the full name of this host into it.");
        return std::move(m_findings);
    }

private:
    void add(std::string_view id, const std::string &name, std::size_t line, std::string what, std::string remedy,
             std::string command = {})
    {
        m_findings.push_back(finding(id, m_files.path(name), static_cast<int>(line), std::move(what),
                                     std::move(remedy), std::move(command)));
    }

    void check(const ControlFile &file, const std::string &name, const std::string &content);
    std::set<int> checkDuplicates(const ControlFile &file, const std::string &name, const std::string &content);

    const ControlFiles &m_files;
    std::vector<Finding> m_findings;
};

void ValueLinter::check(const ControlFile &file, const std::string &name, const std::string &content)
{
    const auto twice = hasKeys(file) ? checkDuplicates(file, name, content) : std::set<int>();
    for (const auto &problem : validateControlFile(name, content)) {
        const auto line = static_cast<int>(problem.line);
        if (twice.contains(line) && problem.severity == ControlProblem::Severity::Warning)
            continue;
        const bool isError = problem.severity == ControlProblem::Severity::Error;
        const auto first = text::trimRight(text::lines(content).empty() ? "" : text::lines(content).front());
        if (isError && file.type == ControlType::Number && !text::wholeNumber(first)) {
            add("control-not-a-number", name, problem.line,
                problem.reason + "; what holds is " + controlStandardInWords(file),
                "Write a number, or remove the file.");
        } else {
            add(isError ? "control-value" : "control-odd", name, problem.line, problem.reason,
                isError ? "Mend this line." : "Look whether it is meant so.");
        }
    }
}

// The lines that repeat a key, reported. In a map the last line of a key wins, so the earlier ones have no effect.
std::set<int> ValueLinter::checkDuplicates(const ControlFile &file, const std::string &name,
                                           const std::string &content)
{
    std::set<int> out;
    std::map<std::string, int> seen;
    for (const auto &[number, line] : entriesOf(content)) {
        const auto key = isMap(file) ? keyOf(line) : line;
        const auto [first, isNew] = seen.try_emplace(text::lower(key), number);
        if (isNew)
            continue;
        out.insert(number);
        const auto useless = isMap(file) ? first->second : number;
        add("control-duplicate", name, static_cast<std::size_t>(number),
            "\"" + std::string(key) + "\" stands in line " + std::to_string(first->second) + " too" +
                (isMap(file) ? "; here the last line wins" : ""),
            "Remove line " + std::to_string(useless) + ", which has no effect.",
            "sed -i " + std::to_string(useless) + "d " + shellWord(m_files.path(name)));
        first->second = number;
    }
    return out;
}

std::set<std::string> localsOf(const ControlFiles &files)
{
    std::set<std::string> out;
    const auto *locals = files.find("locals");
    for (const auto &entry : parseControlList(locals ? *locals : std::string()))
        out.insert(text::lower(entry));
    if (const auto *me = files.find("me"); me && !locals)
        out.insert(text::lower(text::trimRight(std::string_view(*me).substr(0, me->find('\n')))));
    return out;
}

// Whether the hub delivers a domain's mail itself.
bool isDelivered(const std::set<std::string> &locals, const ControlMap &virtualDomains, std::string_view domain)
{
    if (locals.contains(std::string(domain)))
        return true;
    for (auto rest = domain;; rest = rest.substr(rest.find('.', 1))) {
        if (const auto entry = virtualDomains.find(rest); entry != virtualDomains.end())
            return !entry->second.empty();
        if (rest.find('.', 1) == std::string_view::npos)
            break;
    }
    const auto all = virtualDomains.find("");
    return all != virtualDomains.end() && !all->second.empty();
}

std::string_view contentOf(const ControlFiles &files, std::string_view name)
{
    const auto *content = files.find(name);
    return content ? std::string_view(*content) : std::string_view();
}

bool isThisHub(const SmtpRoute &route, const Surroundings &around)
{
    if (std::ranges::find(around.smtpPorts, route.port) == around.smtpPorts.end())
        return false;
    auto host = std::string_view(route.host);
    if (host.starts_with('[') && host.ends_with(']'))
        host = host.substr(1, host.size() - 2);
    if (const auto address = net::IpAddress::parse(host))
        return around.isOurs(*address);
    const auto addresses = around.addresses(route.host);
    return addresses && std::ranges::any_of(*addresses, around.isOurs);
}

// Whether this hub is the exchanger that comes first, so that it would have to deliver the mail.
bool isBestExchanger(const std::string &domain, const Surroundings &around)
{
    const auto exchangers = around.exchangers(domain);
    if (!exchangers || exchangers->empty())
        return false;
    const auto best = exchangers->front().preference;
    return std::ranges::any_of(*exchangers, [&](const net::MailExchanger &exchanger) {
        if (exchanger.preference != best || exchanger.name.empty())
            return false;
        const auto addresses = around.addresses(exchanger.name);
        return addresses && std::ranges::any_of(*addresses, around.isOurs);
    });
}

} // namespace

const std::string *ControlFiles::find(std::string_view name) const
{
    const auto found = contents.find(name);
    return found == contents.end() ? nullptr : &found->second;
}

std::vector<Finding> lintControlValues(const ControlFiles &files)
{
    return ValueLinter(files).run();
}

std::vector<Finding> lintDomains(const ControlFiles &files, const std::function<bool(std::string_view)> &accepts)
{
    std::vector<Finding> out;
    const auto locals = localsOf(files);
    const auto rcpthosts = files.path("rcpthosts");
    for (const auto &[number, line] : entriesOf(contentOf(files, "virtualdomains"))) {
        if (line.find(':') == std::string_view::npos)
            continue;
        const auto key = text::lower(keyOf(line));
        const auto domain = key.substr(key.rfind('@') + 1);
        if (locals.contains(domain)) {
            out.push_back(finding("domain-twice", files.path("virtualdomains"), number,
                                  "\"" + domain + "\" stands in locals, too: this line is ignored",
                                  "Decide which is meant: remove the domain from locals, or this line; then tell "
                                  "qmail-send (svc -h)."));
        }
        const bool isException = line.ends_with(':');
        const auto pattern = domain.starts_with('.') ? "x" + domain : domain;
        if (!domain.empty() && !isException && !accepts(pattern)) {
            out.push_back(finding("domain-not-accepted", files.path("virtualdomains"), number,
                                  "\"" + domain + "\" is missing in rcpthosts: other servers that bring mail for it "
                                                  "are refused with 553",
                                  "Add it to rcpthosts.",
                                  appendCommand(rcpthosts, contentOf(files, "rcpthosts"), domain)));
        }
    }
    return out;
}

std::vector<Finding> lintCompiled(const CompiledFile &file)
{
    if (!file.differs)
        return {};
    const auto why = file.exists ? "was changed after it was compiled" : "has not been compiled";
    return {finding(file.id, file.path, 0, "the file " + std::string(why) + ", so it is not what holds",
                    "Run " + file.compiler + ".", file.command)};
}

Result<std::string> compileMoreRcptHosts(std::string_view content)
{
    CdbWriter cdb;
    for (const auto &host : parseControlList(content))
        MW_TRY_VOID(cdb.add(text::lower(host), ""));
    return cdb.finish();
}

std::vector<Finding> lintRoutes(const ControlFiles &files, const Surroundings &around)
{
    std::vector<Finding> out;
    const auto locals = localsOf(files);
    const auto virtualDomains = parseControlMap(contentOf(files, "virtualdomains"));
    for (const auto &[number, line] : entriesOf(contentOf(files, "smtproutes"))) {
        const auto colon = line.find(':');
        if (colon == std::string_view::npos)
            continue;
        const auto domain = text::lower(line.substr(0, colon));
        const auto route = SmtpRoutes::parseRelay(line.substr(colon + 1));
        // What is delivered here never asks smtproutes.
        if (route.kind != SmtpRoute::Kind::Relay || isDelivered(locals, virtualDomains, domain) ||
            !isThisHub(route, around))
            continue;
        out.push_back(finding("route-loop", files.path("smtproutes"), number,
                              "the relay " + route.host + " is this hub itself: the mail goes round until it has too "
                                                          "many hops and is returned",
                              "Name another relay, or remove the line."));
    }
    return out;
}

std::vector<Finding> lintExchangers(const ControlFiles &files, const Surroundings &around)
{
    std::vector<Finding> out;
    const auto locals = localsOf(files);
    const auto virtualDomains = parseControlMap(contentOf(files, "virtualdomains"));
    const auto routes = SmtpRoutes::parse(contentOf(files, "smtproutes"));
    for (const auto *name : {"rcpthosts", "morercpthosts"}) {
        for (const auto &[number, line] : entriesOf(contentOf(files, name))) {
            const auto domain = text::lower(line);
            const bool isLeft = domain.starts_with('.') || isDelivered(locals, virtualDomains, domain) ||
                                routes.find(domain).kind != SmtpRoute::Kind::MailExchangers;
            if (isLeft || !isBestExchanger(domain, around))
                continue;
            out.push_back(finding("domain-not-local", files.path(name), number,
                                  "the name system sends the mail of " + domain + " to this hub, which does not "
                                  "deliver it: all of it is returned (#5.4.6)",
                                  "Add the domain to locals or to virtualdomains, or to smtproutes if another "
                                  "machine holds its mailboxes."));
        }
    }
    return out;
}

} // namespace mw::mail
