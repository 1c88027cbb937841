// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/changes/IdentityEdits.h"

#include "daemon/helper/changes/ListText.h"
#include "daemon/helper/changes/TargetText.h"

#include "shared/base/Text.h"
#include "shared/mail/ControlTable.h"
#include "shared/rpc/Changes.h"

#include <algorithm>
#include <array>

namespace mw::helper {
namespace {

using Request = rpc::identity::Set::Request;

// Files whose standard is the name in me, in the order in which they are shown.
constexpr std::array<std::string_view, 11> kNames{"me",     "defaulthost", "defaultdomain", "plusdomain",       "helohost",   "smtpgreeting",
                                                  "idhost", "bouncehost",  "envnoathost",   "doublebouncehost", "localiphost"};
// What a request can name.
constexpr std::array kGiven{std::pair("defaultdomain", &Request::defaultDomain), std::pair("defaulthost", &Request::defaultHost),
                            std::pair("plusdomain", &Request::plusDomain),       std::pair("helohost", &Request::heloHost),
                            std::pair("idhost", &Request::idHost),               std::pair("smtpgreeting", &Request::greeting),
                            std::pair("bouncehost", &Request::bounceHost)};

std::string firstLine(const std::optional<std::string> &content)
{
    const auto lines = content ? text::lines(*content) : std::vector<std::string_view>();
    return lines.empty() ? std::string() : std::string(text::trimRight(lines.front()));
}

// The text with another first line; what stands below it stays.
std::string withFirstLine(const std::optional<std::string> &content, const std::string &line)
{
    const auto &before = content.value_or(std::string());
    const auto end = before.find('\n');
    return line + "\n" + (end == std::string::npos ? std::string() : before.substr(end + 1));
}

std::optional<rpc::Fault> wrongName(const std::string &field, const std::string &name)
{
    const auto problems = mail::validateControlFile("me", name + "\n");
    if (name.find_first_of(std::string_view("\n\0 \t#:@/", 8)) != std::string::npos || name.empty() || name.size() > 253)
        return rpc::invalid(field, 0, "\"" + name + "\" is not the name of a host");
    if (mail::hasErrors(problems))
        return rpc::invalid(field, 0, problems.front().reason);
    return std::nullopt;
}

class Renaming {
public:
    Renaming(const Targets &targets, const Request &request) : m_targets(targets), m_request(request) {}

    Answer<Intent> run()
    {
        m_out.verb = rpc::fullName<rpc::identity::Set>();
        m_out.manner = m_request.manner.value_or(rpc::changes::Manner{});
        if (auto fault = check())
            return std::unexpected(std::move(*fault));
        take("control/me", m_me);
        m_old = firstLine(m_me);
        m_new = m_request.host ? text::lower(*m_request.host) : m_old;
        m_out.title = m_request.host ? "Call the hub " + m_new : std::string("Change the names of the hub");
        if (m_new != m_old)
            set("control/me", m_me, withFirstLine(m_me, m_new));
        values();
        if (m_new != m_old) {
            list("control/locals", true);
            list("control/rcpthosts", false);
            list("control/morercpthosts", false);
        }
        if (m_fault)
            return std::unexpected(*m_fault);
        remark();
        return std::move(m_out);
    }

private:
    std::optional<rpc::Fault> check() const
    {
        if (m_request.host) {
            if (auto fault = wrongName("host", *m_request.host))
                return fault;
        }
        for (const auto &[file, member] : kGiven) {
            const auto &given = m_request.*member;
            const bool isText = std::string_view(file) == "smtpgreeting";
            if (given && !given->empty() && !isText) {
                if (auto fault = wrongName(file, *given))
                    return fault;
            }
            if (given && given->find_first_of(std::string_view("\n\0", 2)) != std::string::npos)
                return rpc::invalid(file, 0, "it is one line");
        }
        return std::nullopt;
    }
    void take(const std::string &name, std::optional<std::string> &into)
    {
        auto text = textOf(m_targets, name);
        if (!text)
            m_fault = text.error();
        else
            into = std::move(*text);
    }
    void set(const std::string &name, const std::optional<std::string> &before, std::optional<std::string> after)
    {
        addWhereDifferent(m_out, name, before, std::move(after));
    }

    // Those that are named, and those that hold the old name.
    void values()
    {
        for (const auto name : kNames) {
            if (name == "me")
                continue;
            const auto file = "control/" + std::string(name);
            std::optional<std::string> before;
            take(file, before);
            const auto given = std::ranges::find(kGiven, name, [](const auto &one) { return std::string_view(one.first); });
            const auto &wanted = given == kGiven.end() ? std::nullopt : m_request.*(given->second);
            if (wanted && wanted->empty())
                set(file, before, std::nullopt);
            else if (wanted)
                set(file, before, withFirstLine(before, *wanted));
            else if (before && m_new != m_old && beginsWithOld(firstLine(*before)))
                set(file, before, withFirstLine(before, m_new + firstLine(*before).substr(m_old.size())));
        }
    }
    // The greeting may go on behind the name.
    bool beginsWithOld(const std::string &line) const
    {
        return !m_old.empty() && text::startsWithIgnoringCase(line, m_old) && (line.size() == m_old.size() || line[m_old.size()] == ' ');
    }

    void list(const std::string &name, bool isLocals)
    {
        std::optional<std::string> before;
        take(name, before);
        // Without locals the name in me is local, the old one no longer.
        const bool keeps = !m_request.forget.value_or(false);
        if (!before && isLocals && keeps && !m_old.empty())
            return set(name, before, m_new + "\n" + m_old + "\n");
        if (!before)
            return;
        ListText text(before);
        if (!m_old.empty() && !text.has(m_old))
            return;
        if (keeps || m_old.empty())
            text.add(m_new);
        else
            text.replace(m_old, m_new);
        set(name, before, text.text());
    }

    void remark()
    {
        if (m_new == m_old || m_old.empty())
            return;
        m_out.remarks.push_back(m_request.forget.value_or(false) ? "Mail for " + m_old + " is no longer taken."
                                                                 : "Mail for " + m_old + " is still taken, and goes where it went.");
        m_out.remarks.push_back("The DNS must know " + m_new + ": other servers look up the name that the hub calls itself, and whom to bring mail for it.");
    }

    const Targets &m_targets;
    const Request &m_request;
    Intent m_out;
    std::optional<std::string> m_me;
    std::string m_old;
    std::string m_new;
    std::optional<rpc::Fault> m_fault;
};

} // namespace

Answer<rpc::identity::Show::Reply> showIdentity(const Targets &targets)
{
    rpc::identity::Show::Reply out;
    for (const auto name : kNames) {
        const auto *known = mail::findControlFile(name);
        const auto content = textOf(targets, "control/" + std::string(name));
        if (!content)
            return std::unexpected(content.error());
        if (name == "me")
            out.host = firstLine(*content);
        const auto line = firstLine(*content);
        const bool follows = known->standard == mail::ControlStandard::Me;
        const auto standard = follows ? out.host : std::string(known->standardValue);
        out.names.push_back({"control/" + std::string(name), *content && !line.empty() ? line : name == "me" ? line : standard,
                             content->has_value(), std::string(known->help)});
    }
    const auto locals = textOf(targets, "control/locals");
    if (!locals)
        return std::unexpected(locals.error());
    out.local = *locals ? ListText(*locals).entries() : std::vector<std::string>();
    if (!*locals && !out.host.empty())
        out.local.push_back(out.host);
    return out;
}

Answer<Intent> intentToSetIdentity(const Targets &targets, const Request &request)
{
    return Renaming(targets, request).run();
}

Answer<rpc::blocked::Test::Reply> testBlocked(const Targets &targets, const rpc::blocked::Test::Request &request)
{
    const auto &sender = request.sender;
    if (sender.size() > 1000 || sender.find_first_of(std::string_view("\n\0", 2)) != std::string::npos)
        return std::unexpected(rpc::invalid("sender", 0, "it is not an address"));
    const auto content = textOf(targets, "control/badmailfrom");
    if (!content)
        return std::unexpected(content.error());
    rpc::blocked::Test::Reply out;
    const auto &all = content->value_or(std::string());
    const auto address = text::lower(sender);
    const auto at = address.rfind('@');
    std::vector<std::string> keys{address};
    if (at != std::string::npos)
        keys.push_back(address.substr(at));
    for (const auto &key : keys) {
        const auto lines = text::lines(all);
        const auto found = std::ranges::find_if(lines, [&](std::string_view line) { return text::lower(text::trimRight(line)) == key && !line.starts_with('#'); });
        const bool isThere = found != lines.end() && !key.empty();
        out.steps.push_back("\"" + key + "\" is " + (isThere ? "" : "not ") + "in badmailfrom.");
        if (!isThere)
            continue;
        out.refused = true;
        out.entry = std::string(text::trimRight(*found));
        out.line = found - lines.begin() + 1;
        break;
    }
    if (!out.refused)
        out.steps.emplace_back(sender.empty() ? "Bounces have no sender, and badmailfrom cannot refuse them." : "The sender is not refused.");
    return out;
}

} // namespace mw::helper
