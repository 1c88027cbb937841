// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/changes/Plan.h"

#include "shared/base/Text.h"
#include "shared/mail/ControlTable.h"

#include <algorithm>
#include <set>

namespace mw::helper {
namespace {

enum class Group : std::uint8_t { Accepting, Delivering, Deciding, Logins, Rules, Lists, Services };

constexpr std::string_view kServices = "services/";
constexpr const char *kHosts = "control/rcpthosts";
constexpr const char *kMoreHosts = "control/morercpthosts";
constexpr const char *kLocals = "control/locals";
constexpr const char *kVirtual = "control/virtualdomains";

Group groupOf(const std::string &file)
{
    if (file == kHosts || file == kMoreHosts)
        return Group::Accepting;
    if (file == "rules/smtp")
        return Group::Rules;
    if (file == "control/remote_auth" || file == "control/tlsdestinations")
        return Group::Logins;
    if (file.starts_with("lists/"))
        return Group::Lists;
    if (file.starts_with(kServices))
        return Group::Services;
    return file.starts_with("control/") ? Group::Deciding : Group::Delivering;
}

// NAME of services/NAME/...
std::string serviceOf(const std::string &file)
{
    return file.substr(kServices.size(), file.find('/', kServices.size()) - kServices.size());
}

std::string keyOf(std::string_view line)
{
    return text::lower(text::trimRight(line));
}

std::string nameOf(std::string_view line)
{
    return keyOf(line.substr(0, line.find(':')));
}

std::optional<FollowUp> afterControl(const std::string &file, Rereads rereads)
{
    const auto *known = mail::findControlFile(std::string_view(file).substr(std::string_view("control/").size()));
    if (!known)
        return std::nullopt;
    switch (known->consequence) {
    case mail::ControlConsequence::RestartSend:
        return FollowUp::RestartSend;
    case mail::ControlConsequence::RestartAll:
        return FollowUp::RestartAll;
    case mail::ControlConsequence::RestartSmtp:
        return FollowUp::RestartSmtp;
    default:
        break;
    }
    if (rereads == Rereads::Stock && file == "control/concurrencyincoming")
        return FollowUp::RestartSmtp;
    const auto readers = text::split(known->readers, ' ');
    if (!std::ranges::contains(readers, "qmail-send"))
        return std::nullopt;
    // Ours watches its files; told, it has read them before the next step.
    return rereads == Rereads::Ours || file == kLocals || file == kVirtual ? FollowUp::ReloadSend : FollowUp::RestartSend;
}

// The text with the lines of `after` that it lacks, at the beginning: of two lines for one name the first counts.
std::string withMore(const std::string &before, const std::string &after)
{
    std::set<std::string, std::less<>> had;
    for (const auto line : text::lines(before))
        had.insert(std::string(line));
    std::string out;
    for (const auto line : text::lines(after)) {
        if (!had.contains(line))
            out += std::string(line) + '\n';
    }
    return out + before;
}

class Planner {
public:
    Planner(const std::vector<PlannedFile> &files, Rereads rereads) : m_files(files), m_rereads(rereads) {}

    std::vector<Operation> run()
    {
        follow(isNewHub(), FollowUp::MakeTree);
        endServices();
        narrow();
        each(Group::Lists, [](const PlannedFile &f) { return f.after && f.file.ends_with("/spool"); });
        each(Group::Lists, [](const PlannedFile &f) { return f.after.has_value(); });
        each(Group::Delivering, [](const PlannedFile &f) { return f.after.has_value(); });
        follow(changed("users/assign") && finalOf("users/assign"), FollowUp::CompileAssign);
        follow(changed("forward/aliases") && finalOf("forward/aliases"), FollowUp::CompileForwards);
        routes();
        reload();
        each(Group::Delivering, [](const PlannedFile &f) { return !f.after; });
        each(Group::Lists, [](const PlannedFile &f) { return !f.file.ends_with("/spool"); });
        each(Group::Lists, [](const PlannedFile &) { return true; });
        follow(changed("users/assign") && !finalOf("users/assign"), FollowUp::CompileAssign);
        follow(changed("forward/aliases") && !finalOf("forward/aliases"), FollowUp::CompileForwards);
        widen();
        each(Group::Rules, [](const PlannedFile &) { return true; });
        follow(changed("rules/smtp") && finalOf("rules/smtp"), FollowUp::CompileRules);
        m_restartsSmtp = m_restartsSmtp || std::ranges::any_of(m_files, [](const PlannedFile &f) { return f.file.starts_with("autoturn/"); });
        follow(m_restartsSmtp && !m_restartsAll, FollowUp::RestartSmtp);
        follow(m_restartsAll, FollowUp::RestartAll);
        beginServices();
        return std::move(m_out);
    }

private:
    const PlannedFile *changed(const std::string &name) const
    {
        const auto found = std::ranges::find(m_files, name, &PlannedFile::file);
        return found == m_files.end() ? nullptr : &*found;
    }
    bool finalOf(const std::string &name) const { return changed(name)->after.has_value(); }

    void follow(bool needed, FollowUp what)
    {
        if (needed)
            m_out.push_back({.kind = Operation::Kind::Follow, .file = {}, .content = {}, .follow = what});
    }
    void write(const std::string &file, const std::optional<std::string> &content)
    {
        const auto kind = content ? Operation::Kind::Write : Operation::Kind::Remove;
        m_out.push_back({.kind = kind, .file = file, .content = content.value_or(std::string())});
        m_compileHosts = m_compileHosts || file == kMoreHosts;
    }
    template <typename Wanted>
    void each(Group group, Wanted wanted)
    {
        for (const auto &file : m_files) {
            if (groupOf(file.file) != group || !wanted(file) || std::ranges::contains(m_done, file.file))
                continue;
            finish(file);
        }
    }

    bool isNewHub() const
    {
        const auto *me = changed("control/me");
        return me && !me->before && me->after;
    }
    void follow(FollowUp what, const std::string &service)
    {
        m_out.push_back({.kind = Operation::Kind::Follow, .file = service, .content = {}, .follow = what});
    }

    // A service that goes does so before what it needs goes; one that comes has all it needs.
    void endServices()
    {
        for (const auto &file : m_files) {
            if (groupOf(file.file) != Group::Services || !file.file.ends_with("/link") || file.after)
                continue;
            finish(file);
            follow(FollowUp::EndService, serviceOf(file.file));
        }
    }
    void beginServices()
    {
        each(Group::Services, [](const PlannedFile &f) { return !f.file.ends_with("/link"); });
        each(Group::Services, [](const PlannedFile &) { return true; });
        // The services of a new hub begin together, when it is whole.
        for (const auto &file : m_files) {
            if (groupOf(file.file) != Group::Services || isNewHub())
                continue;
            const auto service = serviceOf(file.file);
            const auto *link = changed(std::string(kServices) + service + "/link");
            const bool isLink = file.file.ends_with("/link");
            if (isLink && file.after)
                follow(FollowUp::BeginService, service);
            else if (file.file.ends_with("/down") && !link)
                follow(file.after ? FollowUp::StopService : FollowUp::StartService, service);
            else if (file.file.ends_with("/log/run") && !link && file.after)
                follow(FollowUp::RestartService, service + "/log");
            else if (file.file.ends_with("/run") && !link && file.after)
                follow(FollowUp::RestartService, service);
        }
    }

    // Logins and rules of TLS are there before a route needs them, and as long as one does.
    void routes()
    {
        for (const auto &file : m_files) {
            if (groupOf(file.file) != Group::Logins || !file.after)
                continue;
            const auto before = file.before.value_or(std::string());
            const bool shrinks = withoutWhatGoes(before, *file.after) != before;
            const bool grows = withoutWhatGoes(*file.after, before) != *file.after;
            if (grows && shrinks)
                write(file.file, withMore(before, *file.after));
            else if (!shrinks)
                finish(file);
        }
        decide();
        each(Group::Logins, [](const PlannedFile &) { return true; });
    }
    // Each domain is somebody's all the time: what only grows comes first; of locals and virtualdomains, the one that takes a domain
    // comes before the one that gives it up; then the rest.
    void decide()
    {
        const auto isRoute = [](const PlannedFile &f) { return f.file == kLocals || f.file == kVirtual; };
        each(Group::Deciding, [&](const PlannedFile &f) { return !isRoute(f) && f.after && losses(f).empty(); });
        const auto *locals = changed(kLocals);
        const auto *others = changed(kVirtual);
        const bool trades = locals && others && !losses(reversed(*locals)).empty() && !losses(*others).empty();
        if (trades && !losses(reversed(*others)).empty())
            write(others->file, withMore(text::join(losses(*others), "\n") + '\n', *others->after));
        if (trades)
            finish(*locals);
        if (others)
            finish(*others);
        if (locals && !trades && !losses(reversed(*locals)).empty())
            finish(*locals);
        each(Group::Deciding, [&](const PlannedFile &f) { return !isRoute(f); });
        each(Group::Deciding, [](const PlannedFile &) { return true; });
    }
    static PlannedFile reversed(const PlannedFile &file) { return {file.file, file.after, file.before}; }
    // Its lines whose names (what comes before the colon) are gone afterwards.
    static std::vector<std::string> losses(const PlannedFile &file)
    {
        const auto before = file.before.value_or(std::string());
        const auto after = file.after.value_or(std::string());
        const auto isEntry = [](std::string_view line) { return !text::trim(line).empty() && !line.starts_with('#'); };
        std::set<std::string> kept;
        for (const auto line : text::lines(after)) {
            if (isEntry(line))
                kept.insert(nameOf(line));
        }
        std::vector<std::string> out;
        for (const auto line : text::lines(before)) {
            if (isEntry(line) && !kept.contains(nameOf(line)))
                out.emplace_back(line);
        }
        return out;
    }
    void finish(const PlannedFile &file)
    {
        write(file.file, file.after);
        m_done.push_back(file.file);
    }

    // First: what shall no longer be accepted. A list that appears restricts, and one that goes away opens. What moves from one
    // list to the other is accepted all the time.
    void narrow()
    {
        for (const auto &file : m_files) {
            if (groupOf(file.file) != Group::Accepting)
                continue;
            const bool restricts = file.file == kHosts;
            if (!file.before && restricts) {
                finish(file);
            } else if (file.before && (file.after || !restricts)) {
                const auto kept = withoutWhatGoes(*file.before, acceptedAfter());
                const auto after = file.after.value_or(std::string());
                const bool isFinal = withoutWhatGoes(kept, after) == kept && withoutWhatGoes(after, kept) == after;
                if (isFinal && kept != *file.before)
                    finish(file);
                else if (kept != *file.before)
                    write(file.file, kept);
            }
        }
        compileHosts();
    }
    // All entries of the lists of this set. Without rcpthosts everything is accepted.
    std::string acceptedAfter() const
    {
        std::string out;
        for (const auto *name : {kHosts, kMoreHosts}) {
            const auto *file = changed(name);
            if (file && file->after)
                out += *file->after + '\n';
        }
        return out;
    }

    // Last: what is accepted from now on. A list grows before the other one gives up what moved; morercpthosts counts when it is
    // compiled.
    void widen()
    {
        const auto *hosts = changed(kHosts);
        const auto *more = changed(kMoreHosts);
        if (hosts && more && hosts->before && hosts->after && isOpen(*hosts) && isOpen(*more)) {
            const auto kept = withoutWhatGoes(*hosts->before, acceptedAfter());
            const bool gives = withoutWhatGoes(kept, *hosts->after) != kept;
            const bool grows = withoutWhatGoes(*hosts->after, kept) != *hosts->after;
            if (gives && grows)
                write(hosts->file, withMore(kept, *hosts->after));
            if (gives) {
                finish(*more);
                compileHosts();
            }
            finish(*hosts);
        }
        each(Group::Accepting, [](const PlannedFile &) { return true; });
        compileHosts();
    }
    bool isOpen(const PlannedFile &file) const { return !std::ranges::contains(m_done, file.file); }
    void compileHosts()
    {
        follow(m_compileHosts, FollowUp::CompileRcptHosts);
        m_compileHosts = false;
    }

    void reload()
    {
        // Nothing of a new hub runs yet.
        if (isNewHub())
            return;
        std::set<FollowUp> now;
        for (const auto &file : m_files) {
            const auto group = groupOf(file.file);
            const auto after = group == Group::Deciding || group == Group::Logins ? afterControl(file.file, m_rereads) : std::nullopt;
            if (after == FollowUp::ReloadSend || after == FollowUp::RestartSend)
                now.insert(*after);
            else if (after == FollowUp::RestartAll)
                m_restartsAll = true;
            else if (after == FollowUp::RestartSmtp)
                m_restartsSmtp = true;
        }
        if (now.contains(FollowUp::RestartSend))
            follow(true, FollowUp::RestartSend);
        else
            follow(now.contains(FollowUp::ReloadSend), FollowUp::ReloadSend);
    }

    const std::vector<PlannedFile> &m_files;
    Rereads m_rereads;
    std::vector<Operation> m_out;
    std::vector<std::string> m_done;
    bool m_restartsAll = false;
    bool m_restartsSmtp = false;
    bool m_compileHosts = false;
};

} // namespace

std::string withoutWhatGoes(const std::string &before, const std::string &after)
{
    std::set<std::string> kept;
    for (const auto line : text::lines(after))
        kept.insert(keyOf(line));
    std::string out;
    for (const auto line : text::lines(before)) {
        const auto key = keyOf(line);
        if (key.empty() || key.starts_with('#') || kept.contains(key))
            out += std::string(line) + '\n';
    }
    // A last line without its newline is the same line.
    return text::lines(out) == text::lines(before) ? before : out;
}

std::vector<Operation> planOf(const std::vector<PlannedFile> &files, Rereads rereads)
{
    return Planner(files, rereads).run();
}

} // namespace mw::helper
