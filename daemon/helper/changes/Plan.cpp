// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/changes/Plan.h"

#include "shared/base/Text.h"
#include "shared/mail/ControlTable.h"

#include <algorithm>
#include <set>

namespace mw::helper {
namespace {

enum class Group : std::uint8_t { Accepting, Delivering, Deciding, Rules };

Group groupOf(const std::string &file)
{
    if (file == "control/rcpthosts" || file == "control/morercpthosts")
        return Group::Accepting;
    if (file == "rules/smtp")
        return Group::Rules;
    return file.starts_with("control/") ? Group::Deciding : Group::Delivering;
}

std::string keyOf(std::string_view line)
{
    return text::lower(text::trimRight(line));
}

std::optional<FollowUp> afterControl(const std::string &file)
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
    // Ours watches its files; told, it has read them before the next step, and a stock one needs it.
    const auto readers = text::split(known->readers, ' ');
    return std::ranges::contains(readers, "qmail-send") ? std::optional(FollowUp::ReloadSend) : std::nullopt;
}

class Planner {
public:
    explicit Planner(const std::vector<PlannedFile> &files) : m_files(files) {}

    std::vector<Operation> run()
    {
        narrow();
        each(Group::Delivering, [](const PlannedFile &f) { return f.after.has_value(); });
        follow(changed("users/assign") && finalOf("users/assign"), FollowUp::CompileAssign);
        follow(changed("forward/aliases"), FollowUp::CompileForwards);
        each(Group::Deciding, [](const PlannedFile &) { return true; });
        reload();
        each(Group::Delivering, [](const PlannedFile &f) { return !f.after; });
        follow(changed("users/assign") && !finalOf("users/assign"), FollowUp::CompileAssign);
        each(Group::Accepting, [](const PlannedFile &) { return true; });
        follow(m_compileHosts, FollowUp::CompileRcptHosts);
        each(Group::Rules, [](const PlannedFile &) { return true; });
        follow(changed("rules/smtp") && finalOf("rules/smtp"), FollowUp::CompileRules);
        follow(m_restartsSmtp && !m_restartsAll, FollowUp::RestartSmtp);
        follow(m_restartsAll, FollowUp::RestartAll);
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
        m_compileHosts = m_compileHosts || file == "control/morercpthosts";
    }
    template <typename Wanted>
    void each(Group group, Wanted wanted)
    {
        for (const auto &file : m_files) {
            if (groupOf(file.file) != group || !wanted(file) || std::ranges::contains(m_done, file.file))
                continue;
            write(file.file, file.after);
        }
    }

    // First: what shall no longer be accepted. A list that appears restricts, and one that goes away opens.
    void narrow()
    {
        for (const auto &file : m_files) {
            if (groupOf(file.file) != Group::Accepting)
                continue;
            const bool restricts = file.file == "control/rcpthosts";
            if (!file.before && restricts) {
                write(file.file, file.after);
                m_done.push_back(file.file);
            } else if (file.before && !file.after && !restricts) {
                write(file.file, file.after);
                m_done.push_back(file.file);
            } else if (file.before && file.after) {
                const auto kept = withoutWhatGoes(*file.before, *file.after);
                if (kept == *file.before)
                    continue;
                const bool grows = withoutWhatGoes(*file.after, *file.before) != *file.after;
                write(file.file, grows ? kept : *file.after);
                if (!grows)
                    m_done.push_back(file.file);
            }
        }
        follow(m_compileHosts, FollowUp::CompileRcptHosts);
        m_compileHosts = false;
    }

    void reload()
    {
        std::set<FollowUp> now;
        for (const auto &file : m_files) {
            const auto after = groupOf(file.file) == Group::Deciding ? afterControl(file.file) : std::nullopt;
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

std::vector<Operation> planOf(const std::vector<PlannedFile> &files)
{
    return Planner(files).run();
}

} // namespace mw::helper
