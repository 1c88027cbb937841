// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/changes/FollowUps.h"

#include "daemon/helper/adopt/Adoption.h"
#include "daemon/helper/layout/HubTree.h"

#include "shared/base/Clock.h"
#include "shared/base/Text.h"
#include "shared/mail/AliasesTable.h"
#include "shared/mail/ControlLint.h"
#include "shared/mail/Controls.h"
#include "shared/mail/SendCommand.h"
#include "shared/mail/TcpRulesCompiler.h"
#include "shared/mail/UsersAssign.h"
#include "shared/os/AtomicFile.h"
#include "shared/os/Files.h"
#include "shared/os/Process.h"

#include <csignal>

#include <unistd.h>

namespace mw::helper {
namespace {

using rpc::changes::Step;
using rpc::changes::StepResult;

constexpr std::size_t kLargest = 1U << 30U;
constexpr int kRestartWait = 30'000; // milliseconds: running deliveries may finish
constexpr int kStartWait = 1'500;    // that a new process must live to count as started
constexpr useconds_t kLook = 50'000; // microseconds between two looks

Step done(const std::string &what, std::string detail = {})
{
    return {.what = what, .result = StepResult::Done, .detail = std::move(detail)};
}

Step skipped(const std::string &what, std::string detail)
{
    return {.what = what, .result = StepResult::Skipped, .detail = std::move(detail)};
}

Step failed(const std::string &what, std::string detail)
{
    return {.what = what, .result = StepResult::Failed, .detail = std::move(detail)};
}

// Whether both are there and the second was saved before the first. Equal times say nothing: the clock of files ticks
// some milliseconds apart.
bool isYounger(const std::string &file, const std::string &other)
{
    const auto a = os::statAt(os::kWorkingDirectory, file);
    const auto b = os::statAt(os::kWorkingDirectory, other);
    return a && b && std::pair(a->st_mtim.tv_sec, a->st_mtim.tv_nsec) > std::pair(b->st_mtim.tv_sec, b->st_mtim.tv_nsec);
}

// True when qmail-send has answered two questions that came after the signal: it reads its files between questions.
bool sendHasAnswered()
{
    auto client = mail::SendClient::connect();
    return client && client->retry({0, 0}) && client->retry({0, 0});
}

} // namespace

std::string FollowUps::inWords(FollowUp what)
{
    switch (what) {
    case FollowUp::CompileAssign:
        return "users/assign is compiled";
    case FollowUp::CompileRcptHosts:
        return "control/morercpthosts is compiled";
    case FollowUp::CompileRules:
        return "the tcp rules are compiled";
    case FollowUp::CompileForwards:
        return "the table of fastforward is compiled";
    case FollowUp::ReloadSend:
        return "qmail-send reads its files again (HUP)";
    case FollowUp::RestartSend:
        return "qmail-send is restarted";
    case FollowUp::RestartSmtp:
        return "the SMTP servers are restarted";
    case FollowUp::RestartAll:
        return "all services are restarted";
    case FollowUp::MakeTree:
        return "the directories, the queue and the mailboxes are made";
    case FollowUp::BeginService:
        return "the service begins";
    case FollowUp::EndService:
        return "the service ends";
    case FollowUp::RestartService:
        return "the service is restarted";
    case FollowUp::StartService:
        return "the service is started";
    case FollowUp::StopService:
        return "the service is stopped";
    }
    return {};
}

bool FollowUps::isVital(FollowUp what)
{
    return what == FollowUp::MakeTree || what == FollowUp::CompileAssign || what == FollowUp::CompileRcptHosts ||
           what == FollowUp::CompileRules || what == FollowUp::CompileForwards;
}

Step FollowUps::run(FollowUp what, const std::string &service) const
{
    switch (what) {
    case FollowUp::CompileAssign:
    case FollowUp::CompileRcptHosts:
    case FollowUp::CompileRules:
    case FollowUp::CompileForwards:
        return compile(what);
    case FollowUp::ReloadSend:
        return reloadSend();
    case FollowUp::RestartSend:
        return restart(m_tree.nameFor("qmail-send"));
    case FollowUp::RestartSmtp:
        return restartEach(inWords(what), {m_tree.nameFor("qmail-smtpd"), "qmail-submission", "qmail-smtpsd"});
    case FollowUp::RestartAll:
        return restartAll();
    case FollowUp::MakeTree:
        return makeTree();
    case FollowUp::BeginService:
        return beginService(service);
    case FollowUp::EndService:
        return endService(service);
    case FollowUp::RestartService:
        return restart(service);
    case FollowUp::StartService:
    case FollowUp::StopService:
        break;
    }
    return tell(service, what);
}

FollowUps::Source FollowUps::sourceOf(FollowUp what) const
{
    if (what == FollowUp::CompileAssign)
        return {m_place.home + "/users/assign", m_place.home + "/users/cdb"};
    const auto text = what == FollowUp::CompileRules      ? m_place.rules
                      : what == FollowUp::CompileForwards ? m_place.aliases
                                                          : m_place.control("morercpthosts");
    return {text, text + ".cdb"};
}

Step FollowUps::compile(FollowUp what) const
{
    const auto source = sourceOf(what);
    if (!os::statAt(os::kWorkingDirectory, source.text, false)) {
        const auto gone = os::unlinkAt(os::kWorkingDirectory, source.compiled);
        return gone || gone.error().kind == ErrorKind::NotFound ? done(source.compiled + " is removed, as its text is")
                                                                : failed(inWords(what), gone.error().text);
    }
    std::vector<std::string> said;
    const auto made = compileFrom(source, what, said);
    if (!made)
        return failed(inWords(what), made.error().text);
    return done(inWords(what), *made ? text::join(said, "; ") : "it says the same already");
}

// Rules that were compiled after they were saved may have been compiled by hand from more than the file. What a hub that was taken
// over had before stays as it was.
Result<bool> FollowUps::compileWhereStale(FollowUp what, std::vector<std::string> &said) const
{
    const auto source = sourceOf(what);
    if (m_place.adopted && isYounger(adoptionPath(m_place.home), source.text))
        return false;
    if (what == FollowUp::CompileRules && isYounger(source.compiled, source.text))
        return false;
    return compileFrom(source, what, said);
}

Result<bool> FollowUps::compileFrom(const Source &source, FollowUp what, std::vector<std::string> &said) const
{
    const auto content = MW_TRY(os::readFile(source.text, kLargest));
    std::string wanted;
    if (what == FollowUp::CompileRules) {
        auto rules = MW_TRY(mail::compileTcpRules(content));
        for (const auto &remark : rules.remarks)
            said.push_back(source.text + ": " + remark);
        wanted = std::move(rules.cdb);
    } else if (what == FollowUp::CompileAssign) {
        wanted = MW_TRY(mail::compileUsersAssign(content));
        if (m_place.isPrivate)
            MW_TRY_VOID(makeMailboxes(m_place, content));
    } else if (what == FollowUp::CompileForwards) {
        const auto names = MW_TRY(mail::aliasesNames(mail::Controls(m_place.home + "/control")));
        wanted = MW_TRY(mail::compileAliases(content, names));
    } else {
        wanted = MW_TRY(mail::compileMoreRcptHosts(std::string_view(content)));
    }
    const auto present = os::readFile(source.compiled, kLargest);
    const bool isSame = present && *present == wanted;
    // Also where it says the same: who compares the times shall see that nothing is missing.
    if (!isSame || !isYounger(source.compiled, source.text))
        MW_TRY_VOID(os::replaceFileAlone(source.compiled, wanted));
    return !isSame;
}

Step FollowUps::reloadSend() const
{
    const auto what = inWords(FollowUp::ReloadSend);
    const auto service = m_tree.pathOf(m_tree.nameFor("qmail-send"));
    const auto status = isSupervised(service) ? readSuperviseStatus(service) : Result<SuperviseStatus>(SuperviseStatus{});
    if (!status || status->pid == 0)
        return skipped(what, "it does not run; it reads them when it starts");
    const auto name = os::describeProcess(status->pid);
    if (!name || name->name != "qmail-send" || !os::sendSignal(status->pid, SIGHUP)) {
        if (const auto told = tellSupervise(service, "h"); !told)
            return failed(what, told.error().text);
    }
    if (sendHasAnswered())
        return done(what, "it has answered since");
    // A stock qmail-send has no command socket.
    ::usleep(kLook);
    return done(what, "it was told; whether it has read them cannot be asked");
}

Step FollowUps::restart(const std::string &service) const
{
    const auto what = service + " is restarted";
    const auto path = m_tree.pathOf(service);
    const auto before = isSupervised(path) ? readSuperviseStatus(path) : Result<SuperviseStatus>(SuperviseStatus{});
    if (!before || before->pid == 0)
        return skipped(what, "it does not run; it reads its files when it starts");
    if (const auto told = tellSupervise(path, "tcu"); !told)
        return failed(what, told.error().text);
    const auto limit = clock::monotonicMilliseconds() + kRestartWait;
    pid_t again = 0;
    while (clock::monotonicMilliseconds() < limit && again == 0) {
        ::usleep(kLook);
        const auto now = readSuperviseStatus(path);
        if (now && now->pid != 0 && now->pid != before->pid)
            again = now->pid;
    }
    if (again == 0)
        return failed(what, "it has not ended within " + std::to_string(kRestartWait / 1000) + " seconds; it begins again when its work is done");
    ::usleep(static_cast<useconds_t>(kStartWait) * 1000);
    const auto now = readSuperviseStatus(path);
    if (!now || now->pid != again)
        return failed(what, "it ends again and again; its log says why");
    return done(what, "it runs as process " + std::to_string(again));
}

Step FollowUps::restartAll() const
{
    return restartEach(inWords(FollowUp::RestartAll), m_tree.names());
}

Step FollowUps::restartEach(const std::string &what, const std::vector<std::string> &services) const
{
    std::string detail;
    for (const auto &name : services) {
        const auto step = restart(name);
        if (step.result == StepResult::Skipped)
            continue;
        if (step.result == StepResult::Failed)
            return failed(what, name + ": " + step.detail);
        detail += (detail.empty() ? "" : ", ") + name;
    }
    return detail.empty() ? skipped(what, "none runs") : done(what, detail);
}

} // namespace mw::helper
