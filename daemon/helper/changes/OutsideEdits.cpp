// SPDX-License-Identifier: GPL-3.0-or-later
// What follows when somebody has edited the configuration with an editor: who forgets qmail-newmrh, qmail-newu or
// qmail-tcprules has forgotten nothing, and a service for users comes and goes with its control file.
#include "daemon/helper/changes/Engine.h"

#include "daemon/helper/changes/ServiceEdits.h"
#include "daemon/helper/changes/SetupEdits.h"

#include "shared/base/Text.h"

#include <algorithm>
#include <array>

namespace mw::helper {
namespace {

constexpr std::size_t kMostLinesShown = 20;
const Caller kOurselves{0, "mailwrightd", true};

struct Compiled {
    FollowUp follow;
    const char *file;
    const char *program; // that would do it by hand
};
constexpr std::array kCompiled{Compiled{FollowUp::CompileRcptHosts, "control/morercpthosts", "qmail-newmrh"},
                               Compiled{FollowUp::CompileAssign, "users/assign", "qmail-newu"},
                               Compiled{FollowUp::CompileRules, "rules/smtp", "qmail-tcprules"}};

// The lines of `a` that `b` does not have, each behind a mark.
void addMissing(std::vector<std::string> &out, const std::string &a, const std::string &b, const char *mark)
{
    const auto others = text::lines(b);
    for (const auto line : text::lines(a)) {
        if (!std::ranges::contains(others, line))
            out.push_back(mark + std::string(line));
    }
}

std::string changes(const std::optional<std::string> &before, const std::string &after)
{
    if (!before)
        return {};
    std::vector<std::string> out;
    addMissing(out, *before, after, "- ");
    addMissing(out, after, *before, "+ ");
    if (out.size() > kMostLinesShown) {
        out.resize(kMostLinesShown);
        out.emplace_back("...");
    }
    return out.empty() ? std::string() : ":\n" + text::join(out, "\n");
}

} // namespace

Answer<void> Engine::followOutside()
{
    if (!isSetUp(place()))
        return {};
    FileContents known;
    if (const auto past = history())
        known = past->contents().value_or(FileContents());
    if (auto noted = noteOutside(); !noted)
        return noted;
    for (const auto &[uid, why] : m_targets.stuck())
        m_said.push_back("what was edited in a home could not be looked at: " + why);
    for (const auto &[follow, file, program] : kCompiled) {
        const auto target = m_targets.find(file);
        const auto now = target ? m_targets.read(*target) : Result<FileState>(std::unexpected(target.error()));
        if (!now || !now->present)
            continue;
        const auto path = target->path();
        const auto done = m_followUps.compileWhereStale(follow, m_said);
        if (!done)
            m_said.push_back(path + " was saved, but " + program + " would not take it: " + done.error().text +
                             "; what was compiled before stays in force");
        else if (*done)
            m_said.push_back("compiled " + path + changes(known[file], now->content));
    }
    const auto intent = intentToFollowControls(m_targets);
    if (!intent || intent->files.empty())
        return intent ? Answer<void>() : std::unexpected(intent.error());
    const auto done = perform(kOurselves, *intent);
    m_said.push_back(done ? intent->title : "a service does not follow its control file: " + done.error().sentence());
    return {};
}

} // namespace mw::helper
