// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/services/CompiledFiles.h"

#include "shared/base/Text.h"
#include "shared/mail/ControlLint.h"
#include "shared/mail/TcpRulesCompiler.h"
#include "shared/mail/UsersAssign.h"
#include "shared/os/AtomicFile.h"
#include "shared/os/Files.h"

#include <algorithm>
#include <utility>

namespace mw::helper {
namespace {

constexpr int kSettle = 100; // milliseconds
constexpr std::size_t kLargest = 1U << 30U;
constexpr std::size_t kMostLinesShown = 20;

// Writes it unless the file says the same already.
Result<bool> replaceWhereDifferent(const std::string &path, const std::string &wanted)
{
    const auto present = os::readFile(path, kLargest);
    if (present && *present == wanted)
        return false;
    MW_TRY_VOID(os::replaceFile(path, wanted));
    return true;
}

// Whether both are there and the text was saved before it was compiled. Equal times say nothing: the clock of files ticks
// some milliseconds apart.
bool isYounger(const std::string &compiled, const std::string &text)
{
    const auto a = os::statAt(os::kWorkingDirectory, compiled);
    const auto b = os::statAt(os::kWorkingDirectory, text);
    return a && b && std::pair(a->st_mtim.tv_sec, a->st_mtim.tv_nsec) > std::pair(b->st_mtim.tv_sec, b->st_mtim.tv_nsec);
}

// The lines of `a` that `b` does not have, each behind a mark.
void addMissing(std::vector<std::string> &out, const std::string &a, const std::string &b, const char *mark)
{
    const auto others = text::lines(b);
    for (const auto line : text::lines(a))
        if (std::ranges::find(others, line) == others.end())
            out.push_back(mark + std::string(line));
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

CompiledFiles::CompiledFiles(const HubPlace &place, std::function<void(const std::string &)> say, QObject *parent)
    : QObject(parent), m_say(std::move(say))
{
    const auto add = [this](const std::string &path, const std::string &compiled, const char *program, Compiler compile) {
        m_sources.push_back({.path = path, .compiled = compiled, .program = program, .compile = std::move(compile)});
    };
    const auto hosts = place.control("morercpthosts");
    add(hosts, hosts + ".cdb", "qmail-newmrh", [](const Source &source, const std::string &content) -> Result<bool> {
        return replaceWhereDifferent(source.compiled, MW_TRY(mail::compileMoreRcptHosts(content)));
    });
    add(place.home + "/users/assign", place.home + "/users/cdb", "qmail-newu",
        [](const Source &source, const std::string &content) -> Result<bool> {
            return replaceWhereDifferent(source.compiled, MW_TRY(mail::compileUsersAssign(content)));
        });
    add(place.rules, place.rules + ".cdb", "qmail-tcprules", [this](const Source &source, const std::string &content) {
        return compileRules(source, content);
    });
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettle);
    connect(&m_settle, &QTimer::timeout, this, qOverload<>(&CompiledFiles::look));
    if (auto watch = os::FileWatch::open()) {
        m_watch = std::move(*watch);
        for (const auto &source : m_sources)
            (void)m_watch->add(source.path.substr(0, source.path.rfind('/')), os::FileWatch::Notice::WholeFiles);
        m_notifier = std::make_unique<QSocketNotifier>(m_watch->fd(), QSocketNotifier::Read);
        connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
            m_watch->clear();
            if (!m_settle.isActive())
                m_settle.start();
        });
    }
    look();
}

void CompiledFiles::look()
{
    for (auto &source : m_sources)
        look(source);
}

void CompiledFiles::look(Source &source)
{
    auto content = os::readFile(source.path, kLargest);
    if (!content) {
        source.seen.reset();
        return;
    }
    // What failed is not tried again before it is changed: the attempt itself changed the directory.
    if (source.seen == *content && (source.failed || isYounger(source.compiled, source.path)))
        return;
    const auto done = source.compile(source, *content);
    source.failed = !done;
    if (!done)
        m_say(source.path + " was saved, but " + source.program + " would not take it: " + done.error().text +
              "; what was compiled before stays in force");
    else if (*done)
        m_say("compiled " + source.path + changes(source.seen, *content));
    source.seen = std::move(*content);
}

Result<bool> CompiledFiles::compileRules(const Source &source, const std::string &content) const
{
    if (!source.seen && isYounger(source.compiled, source.path))
        return false;
    const auto rules = MW_TRY(mail::compileTcpRules(content));
    for (const auto &remark : rules.remarks)
        m_say(source.path + ": " + remark);
    MW_TRY_VOID(os::replaceFile(source.compiled, rules.cdb));
    return true;
}

} // namespace mw::helper
