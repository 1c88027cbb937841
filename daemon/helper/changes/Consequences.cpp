// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/changes/Consequences.h"

#include "daemon/helper/layout/ServiceScripts.h"

#include "shared/base/Text.h"
#include "shared/mail/Controls.h"
#include "shared/mail/DotQmail.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace mw::helper {
namespace {

using Entries = std::set<std::string>;

constexpr std::size_t kMostNamed = 20;
constexpr std::array<std::string_view, 5> kNamesAndAccounts{"conf-groups", "conf-split", "conf-users", "me", "queue_base"};
constexpr std::array<std::string_view, 8> kSmartHosts{"authsenders", "lmtproutes", "qmqpservers",  "remote_auth",
                                                      "senderroutes", "smtproutes", "tlsdestinations", "bindroutes"};

bool isAcceptedList(const FileChange &file)
{
    return file.target.name == "control/rcpthosts" || file.target.name == "control/morercpthosts";
}

Entries entriesOf(const std::optional<std::string> &content)
{
    Entries out;
    for (const auto &line : mail::parseControlList(content.value_or(std::string())))
        out.insert(text::lower(line));
    return out;
}

Entries less(const Entries &a, const Entries &b)
{
    Entries out;
    std::ranges::set_difference(a, b, std::inserter(out, out.end()));
    return out;
}

// Every entry that these leave, in either list.
Entries acceptedAfter(const std::vector<FileChange> &files)
{
    Entries out;
    for (const auto &file : files) {
        if (isAcceptedList(file))
            out.merge(entriesOf(file.after));
    }
    return out;
}

// The entry that accepts what a lost one did: for all below one of the domains above it. Empty: none does.
std::string suffixFor(const std::string &entry, const Entries &left)
{
    for (auto dot = entry.find('.', 1); dot != std::string::npos; dot = entry.find('.', dot + 1)) {
        if (left.contains(entry.substr(dot)))
            return entry.substr(dot);
    }
    return {};
}

std::string everybodyAt(const std::string &domain)
{
    return domain.starts_with('.') ? "anybody below " + domain.substr(1) : "anybody@" + domain;
}

class Sentences {
public:
    std::vector<std::string> run(const std::vector<FileChange> &files)
    {
        for (const auto &file : files) {
            if (file.target.isDotQmail())
                dotQmail(file);
            else if (isAcceptedList(file))
                accepted(file, acceptedAfter(files));
            else if (file.target.name == "control/locals")
                locals(file);
            else if (file.target.name == "control/virtualdomains")
                virtualDomains(file);
            else if (file.target.control)
                control(file);
            else if (file.target.name == "users/assign")
                assigned(file);
            else if (file.target.kind == TargetKind::Rules)
                m_out.emplace_back("Who may connect, and who may send mail to anywhere (relay), is decided by the new rules.");
            else if (file.target.kind == TargetKind::Forward)
                m_out.emplace_back("Where .qmail files ask fastforward, mail goes as the new table says.");
            else if (file.target.kind == TargetKind::Users)
                m_out.push_back(file.target.name + " holds for the next time that users/assign is made (qmail-pw2u).");
            else
                other(file);
        }
        return std::move(m_out);
    }

private:
    template <typename Make>
    void eachOf(const Entries &entries, Make make)
    {
        std::size_t count = 0;
        for (const auto &entry : entries) {
            if (++count > kMostNamed) {
                m_out.push_back("The same for " + std::to_string(entries.size() - kMostNamed) + " more.");
                return;
            }
            m_out.push_back(make(entry));
        }
    }

    // `left`: what the set leaves in both lists.
    void accepted(const FileChange &file, const Entries &left)
    {
        const auto before = entriesOf(file.before.text());
        const auto after = entriesOf(file.after);
        if (file.target.file == "rcpthosts" && !file.after) {
            m_out.emplace_back("Mail for any domain is accepted from everybody: the hub becomes an open relay.");
            return;
        }
        if (file.target.file == "rcpthosts" && !file.before.present)
            m_out.emplace_back("From now on only mail for the named domains is accepted; until now it was mail for any domain.");
        eachOf(less(after, before), [](const auto &d) { return "Mail to " + everybodyAt(d) + " is accepted from the whole Internet."; });
        eachOf(less(before, left), [&left](const auto &d) {
            const auto suffix = suffixFor(d, left);
            return suffix.empty() ? "Mail to " + everybodyAt(d) + " is refused from now on."
                                  : "Mail to " + everybodyAt(d) + " is still accepted, because the list also has " + suffix + ".";
        });
    }

    void locals(const FileChange &file)
    {
        if (!file.after)
            m_out.emplace_back("Only the domain in control/me is local.");
        eachOf(less(entriesOf(file.after), entriesOf(file.before.text())),
               [](const auto &d) { return "The addresses of " + d + " are the users and aliases of this computer."; });
        eachOf(less(entriesOf(file.before.text()), entriesOf(file.after)), [](const auto &d) {
            return d + " is no longer local: mail for it goes where virtualdomains or DNS say; what waits for it in the queue as local mail is still delivered here.";
        });
    }

    void virtualDomains(const FileChange &file)
    {
        const auto before = mail::parseControlMap(file.before.text().value_or(std::string()));
        const auto after = mail::parseControlMap(file.after.value_or(std::string()));
        Entries sentences;
        for (const auto &[key, user] : after) {
            if (const auto old = before.find(key); old == before.end() || old->second != user)
                sentences.insert(virtualSentence(key, user));
        }
        for (const auto &[key, user] : before) {
            if (!after.contains(key))
                sentences.insert((key.empty() ? std::string("Every other domain") : key) +
                                 " is no longer virtual: mail for it goes where locals or DNS say.");
        }
        eachOf(sentences, [](const auto &sentence) { return sentence; });
    }

    static std::string virtualSentence(const std::string &key, const std::string &user)
    {
        const auto whose = key.empty()                          ? std::string("mail for every domain that is named nowhere")
                           : key.find('@') != std::string::npos ? "mail to " + key
                                                                : "mail to " + everybodyAt(key);
        if (user.empty())
            return "An exception: " + whose + " is remote mail and goes where DNS says.";
        return "Through control/virtualdomains " + whose + " goes to the local address " + user + "-NAME.";
    }

    void dotQmail(const FileChange &file)
    {
        const auto what = file.target.name;
        if (!file.after) {
            m_out.push_back(what + " is removed: its mail bounces, or goes to a .qmail file that ends in default.");
            return;
        }
        std::vector<std::string> ends;
        bool runs = false;
        for (const auto &line : mail::parseDotQmail(*file.after)) {
            if (line.kind == mail::DotQmailKind::Forward || line.kind == mail::DotQmailKind::Maildir ||
                line.kind == mail::DotQmailKind::Mbox)
                ends.push_back(line.text);
            else if (line.kind == mail::DotQmailKind::Program)
                runs = true;
        }
        if (ends.size() > kMostNamed) {
            const auto more = ends.size() - kMostNamed;
            ends.resize(kMostNamed);
            ends.push_back(std::to_string(more) + " more");
        }
        if (!ends.empty())
            m_out.push_back("Mail for " + what + " goes to " + text::join(ends, ", ") + ".");
        if (runs)
            m_out.push_back("Mail for " + what + " is given to a program.");
        if (ends.empty() && !runs)
            m_out.push_back("Mail for " + what + " is delivered the standard way, or dropped if only comments stand there.");
    }

    void once(std::string sentence)
    {
        if (!std::ranges::contains(m_out, sentence))
            m_out.push_back(std::move(sentence));
    }

    void other(const FileChange &file)
    {
        const auto name = file.target.name.substr(file.target.name.find('/') + 1);
        const auto what = name.substr(0, name.find('/'));
        if (file.target.kind == TargetKind::Certificate)
            once(file.after ? "Clients that ask for " + file.target.file.substr(0, file.target.file.size() - 4) + " are shown another certificate, from the next connection on."
                            : "The certificate " + file.target.name + " and its key are removed.");
        else if (file.target.kind == TargetKind::Passwords)
            once("Who may log in to send mail changes at once.");
        else if (file.target.kind == TargetKind::List && file.target.shape == TargetShape::Spool)
            once(file.after ? "The mailing list " + what + " is made." : "The mailing list " + what + " ends.");
        else if (file.target.kind == TargetKind::List && !file.target.directory.ends_with("/control"))
            once("The members of " + what + " change; nobody is told.");
        else if (file.target.kind == TargetKind::Service)
            service(file, what);
    }

    void service(const FileChange &file, const std::string &name)
    {
        if (file.target.shape == TargetShape::Link)
            once(file.after ? "The service " + name + " runs from now on." : "The service " + name + " ends.");
        else if (file.target.file == "down")
            once(file.after ? "The service " + name + " stops and is normally down." : "The service " + name + " starts and is normally up.");
        else if (file.before.present)
            once("The service " + name + " is started in another way from now on.");
    }

    void assigned(const FileChange &file)
    {
        const auto before = rulesOf(file.before.text());
        const auto after = rulesOf(file.after);
        Entries sentences;
        for (const auto &[whose, user] : after) {
            if (const auto old = before.find(whose); old == before.end() || old->second != user)
                sentences.insert("Mail for " + whose + " is given to the account " + user + ".");
        }
        for (const auto &[whose, user] : before) {
            if (!after.contains(whose))
                sentences.insert("Mail for " + whose + " is no longer given to the account " + user + " by users/assign.");
        }
        if (sentences.empty())
            m_out.emplace_back("Addresses are given to accounts anew, as users/assign says.");
        eachOf(sentences, [](const auto &sentence) { return sentence; });
    }

    // Of users/assign: whose mail, and the account (qmail-users(5)).
    static std::map<std::string, std::string> rulesOf(const std::optional<std::string> &content)
    {
        std::map<std::string, std::string> out;
        for (const auto &line : text::split(text::viewOf(content), '\n')) {
            const auto parts = text::split(line, ':');
            if (parts.size() < 2 || parts[0].empty() || (parts[0][0] != '=' && parts[0][0] != '+'))
                continue;
            const std::string local(parts[0].substr(1));
            const auto whose = parts[0][0] == '=' ? local : local.empty() ? "every other name" : "names that begin with " + local;
            out.try_emplace(whose, parts[1]); // the first line counts
        }
        return out;
    }

    void control(const FileChange &file)
    {
        const auto &known = *file.target.control;
        if (!file.after) {
            m_out.push_back(file.target.name + " is removed; without it holds: " + mail::controlStandardInWords(known) + ".");
            return;
        }
        const auto before = valueOf(file.before.text());
        const auto after = valueOf(file.after);
        if (!known.secret && after && before && *after != *before)
            m_out.push_back(file.target.name + " becomes " + *after + "; it was " + *before + ".");
        else if (!known.secret && after && !file.before.present)
            m_out.push_back(file.target.name + " becomes " + *after + "; until now there was none, which means: " + mail::controlStandardInWords(known) + ".");
        m_out.push_back(file.target.name + ": " + std::string(known.help));
    }

    // Of a file that holds one value; nothing: it holds several lines, or a long one.
    static std::optional<std::string> valueOf(const std::optional<std::string> &content)
    {
        constexpr std::size_t kLongest = 80;
        const std::string value(text::trim(text::viewOf(content)));
        const bool isOne = !value.empty() && value.size() <= kLongest && value.find('\n') == std::string::npos;
        return isOne ? std::optional(value) : std::nullopt;
    }

    std::vector<std::string> m_out;
};

} // namespace

std::vector<std::string> consequencesOf(const std::vector<FileChange> &files)
{
    return Sentences().run(files);
}

AcceptedDomains acceptedDomainsOf(const std::vector<FileChange> &files, const std::vector<std::string> &others)
{
    Entries before;
    for (const auto &file : files) {
        if (isAcceptedList(file))
            before.merge(entriesOf(file.before.text()));
    }
    const auto after = acceptedAfter(files);
    auto left = after;
    for (const auto &list : others)
        left.merge(entriesOf(list));
    const auto come = less(after, before);
    auto go = less(before, left);
    std::erase_if(go, [&](const std::string &entry) { return !suffixFor(entry, left).empty(); });
    return {{come.begin(), come.end()}, {go.begin(), go.end()}};
}

std::string interruptionOf(const std::vector<Operation> &plan)
{
    const auto has = [&](FollowUp what) {
        return std::ranges::any_of(plan, [what](const Operation &o) { return o.kind == Operation::Kind::Follow && o.follow == what; });
    };
    if (has(FollowUp::RestartAll))
        return "All services are restarted: running deliveries and connections finish first, and for some seconds no mail is taken.";
    if (has(FollowUp::RestartSmtp) && !has(FollowUp::RestartSend))
        return "The SMTP servers are restarted: connections that are open finish first, new ones wait for a second.";
    if (has(FollowUp::RestartSend))
        return "qmail-send is restarted: running deliveries finish first; mail is taken meanwhile.";
    for (const auto &operation : plan) {
        const bool isEnd = operation.kind == Operation::Kind::Follow &&
                           (operation.follow == FollowUp::EndService || operation.follow == FollowUp::StopService);
        if (isEnd || (operation.kind == Operation::Kind::Follow && operation.follow == FollowUp::RestartService))
            return operation.file + (isEnd ? " ends: running work finishes first." : " is restarted: running work finishes first.");
    }
    if (has(FollowUp::ReloadSend))
        return "None. qmail-send is told to read its files again (HUP).";
    return "None.";
}

namespace {

// A service that takes connections comes to an end, or is kept down.
bool stopsListening(const FileChange &file)
{
    const auto parts = text::split(file.target.name, '/'); // services/NAME/FILE
    if (file.target.kind != TargetKind::Service || parts.size() != 3)
        return false;
    const bool isLink = parts[2] == "link";
    const bool ends = isLink ? file.before.present && !file.after : parts[2] == "down" && !file.before.present && file.after;
    return ends && std::ranges::any_of(serviceScripts({}), [&](const ServiceScript &script) {
               return script.name == parts[1] && !script.listenFile.empty();
           });
}

} // namespace

std::optional<std::string> riskOf(const std::vector<FileChange> &files)
{
    // A new hub: there is nothing to go back to.
    if (std::ranges::any_of(files, [](const FileChange &f) { return f.target.name == "control/me" && !f.before.present; }))
        return std::nullopt;
    for (const auto &file : files) {
        const auto &name = file.target.file;
        if (file.target.kind == TargetKind::Rules)
            return "it changes who may connect and relay";
        if (stopsListening(file))
            return "it changes where the hub listens";
        if (file.target.kind != TargetKind::Control)
            continue;
        if (std::ranges::contains(kNamesAndAccounts, name))
            return "it changes what the hub is called or runs as";
        if (name.ends_with("listen"))
            return "it changes where the hub listens";
        if (name == "rcpthosts" && (!file.after || !file.before.present))
            return "it changes whether the hub relays for everybody";
        if (std::ranges::contains(kSmartHosts, name))
            return "it changes where mail is sent";
    }
    return std::nullopt;
}

} // namespace mw::helper
