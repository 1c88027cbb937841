// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/handlers/ChangesHandler.h"

#include "daemon/helper/handlers/WorkerOutput.h"
#include "daemon/helper/rights/AuditLog.h"

#include "shared/base/Clock.h"
#include "shared/os/Files.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>

#include <algorithm>
#include <chrono>

namespace mw::helper {
namespace {

constexpr std::size_t kMostAtOnce = 8;
constexpr std::size_t kMostOfUser = 4;
constexpr int kMostRounds = 3; // of asking for one request
constexpr std::size_t kMostOutput = 64U << 20U;
constexpr std::int64_t kAgain = 60; // seconds after a falling back or making good that failed
constexpr int kBeginMilliseconds = 30'000;
constexpr const char *kProgram = "mailwright-changes";

const Caller kOurselves{0, "mailwrightd", true, true};

rpc::Fault brokenOff()
{
    return rpc::failed("finish the change", std::string(kProgram) + " ended before its work was done",
                       "What it had begun is finished or taken back at once; the journal of mailwrightd says which.");
}

} // namespace

ChangesHandler::ChangesHandler(const HubPlace &place, Authorisation &authorisation, AuditLog &audit,
                               std::function<void(const std::string &)> say)
    : m_place(place), m_authorisation(authorisation), m_audit(audit), m_say(std::move(say))
{
    m_confirm.setSingleShot(true);
    connect(&m_confirm, &QTimer::timeout, this, &ChangesHandler::fallBack);
}

Result<ChangesHandler::Started> ChangesHandler::startProcess(const std::string &method, const Caller &caller,
                                                             const std::string &parameters) const
{
    os::ProcessSpec spec;
    spec.program = QFile::encodeName(QCoreApplication::applicationDirPath()).toStdString() + "/" + kProgram;
    spec.arguments = {kProgram, m_place.home, m_place.socket, m_place.services, method, std::to_string(caller.uid),
                      caller.name, caller.isOwner ? "owner" : "other", caller.mayConfigure ? "configure" : "-",
                      dangersAsText(caller.granted)};
    spec.environment = {"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"};
    if (m_place.isPrivate)
        spec.environment->push_back("QMAILHOME=" + m_place.home);
    spec.workingDirectory = "/";
    auto in = MW_TRY(os::makePipe());
    auto out = MW_TRY(os::makePipe());
    spec.descriptors = {{in.read.get(), 0}, {out.write.get(), 1}};
    const auto pid = MW_TRY(os::spawn(spec));
    in.read.reset();
    // It reads all of it before it does anything; should it be gone, its output says so.
    (void)os::writeAll(in.write.get(), parameters);
    return Started{std::move(out.read), pid};
}

ChangesHandler::Output ChangesHandler::take(std::string_view output) const
{
    Output out{.reply = std::unexpected(brokenOff()), .needs = {}};
    while (const auto frame = rpc::packing::takeNetstring(output)) {
        const auto content = frame->empty() ? std::string_view() : frame->substr(1);
        switch (frame->empty() ? '\0' : frame->front()) {
        case 's':
            m_say(std::string(content));
            break;
        case 'n':
            for (const auto &need : rpc::unpacked<Needs>(content).value_or(Needs()).needs)
                out.needs.push_back({rpc::enumNamed<Danger>(need.danger).value_or(Danger::RawEdit), need.sentence});
            break;
        case 'w':
            out.confirmBefore = rpc::unpacked<WorkState>(content).value_or(WorkState()).confirmBefore;
            break;
        case 'r':
            out.isWhole = true;
            out.reply = std::string(content);
            return out;
        case 'f':
            out.isWhole = true;
            if (const auto fault = rpc::unpacked<PackedFault>(content))
                out.reply = std::unexpected(unpackFault(*fault));
            return out;
        default:
            return out;
        }
    }
    return out;
}

void ChangesHandler::start(const std::string &method, const Caller &caller, const std::string &parameters,
                           std::function<void(const Output &)> then)
{
    const auto tooMuch = [&](const char *reason) { then({.reply = std::unexpected(rpc::tooMuch(reason)), .needs = {}, .isWhole = true}); };
    if (m_running >= kMostAtOnce)
        return tooMuch("Eight changes are at work already; try again in a moment.");
    // One user leaves room for the others.
    if (!caller.isOwner && m_ofUser[caller.uid] >= kMostOfUser)
        return tooMuch("Four requests of yours are at work already; try again in a moment.");
    auto started = startProcess(method, caller, parameters);
    if (!started)
        return then({.reply = std::unexpected(rpc::failed("start " + std::string(kProgram), started.error().text)), .needs = {}, .isWhole = true});
    ++m_running;
    ++m_ofUser[caller.uid];
    new WorkerOutput(std::move(started->output), started->pid, {}, kMostOutput,
                     [this, uid = caller.uid, then = std::move(then)](const std::string &output) {
                         --m_running;
                         if (--m_ofUser[uid] == 0)
                             m_ofUser.erase(uid);
                         const auto taken = take(output);
                         heed(taken);
                         then(taken);
                     });
}

// A timer that fires too early finds nothing to do, and waits anew.
void ChangesHandler::heed(const Output &output)
{
    const auto left = (output.confirmBefore - clock::now()) * 1000;
    if (output.confirmBefore > 0 && (!m_confirm.isActive() || (left > 0 && m_confirm.remainingTime() > left)))
        fallBackAt(output.confirmBefore);
    if (output.isWhole || !leftSomething())
        return;
    m_owesRecovery = true;
    follow();
}

bool ChangesHandler::leftSomething() const
{
    const auto isThere = [&](const char *file) { return os::statAt(os::kWorkingDirectory, m_place.home + "/changes/" + file, false).has_value(); };
    return isThere("journal") || isThere("unconfirmed");
}

void ChangesHandler::begin(const std::shared_ptr<Work> &work, bool mayConfigure)
{
    const Caller caller{work->caller.identity.uid, work->caller.name, m_authorisation.isOwner(work->caller), mayConfigure, work->granted};
    start(work->method, caller, work->parameters, [this, work, mayConfigure](const Output &output) {
        if (output.needs.empty())
            return work->then(output.reply);
        askFor(work, mayConfigure, output);
    });
}

// It is decided anew what is dangerous when it is done: what has changed meanwhile is not covered by what was allowed.
void ChangesHandler::askFor(const std::shared_ptr<Work> &work, bool mayConfigure, const Output &output)
{
    std::string reasons;
    for (const auto &found : output.needs)
        reasons += (reasons.empty() ? "" : "; ") + found.sentence;
    if (++work->rounds > kMostRounds)
        return work->then(output.reply);
    m_authorisation.askFor(work->caller, output.needs, work->rootCommand, work->isOpen,
                           [this, work, mayConfigure, needs = output.needs, reasons](const std::optional<rpc::Fault> &refusal) {
                               if (refusal) {
                                   m_audit.refused(work->caller, work->method, reasons, refusal->reason.substr(0, refusal->reason.find(kAsRoot)));
                                   return work->then(std::unexpected(*refusal));
                               }
                               if (!work->isOpen())
                                   return; // allowed for somebody who has gone
                               for (const auto &found : needs)
                                   work->granted.push_back(found.danger);
                               begin(work, mayConfigure);
                           });
}

std::expected<std::string, rpc::Fault> ChangesHandler::askNow(const std::string &method, const Caller &caller,
                                                              const std::string &parameters) const
{
    const auto started = startProcess(method, caller, parameters);
    if (!started)
        return std::unexpected(rpc::failed("start " + std::string(kProgram), started.error().text));
    const auto output = os::readAll(started->output.get(), kMostOutput).value_or(std::string());
    (void)os::waitFor(started->pid);
    return take(output).reply;
}

void ChangesHandler::begin()
{
    auto started = startProcess(std::string(kStartMethod), kOurselves, {});
    if (!started)
        return m_say("cannot look whether a change was interrupted: " + started.error().text);
    std::string output;
    if (os::readAllWithin(started->output.get(), output, kMostOutput, kBeginMilliseconds).value_or(true)) {
        started->output.reset(); // who still writes is not waited for
        (void)os::waitFor(started->pid);
        return begun(take(output));
    }
    m_say("what was interrupted or edited is still being looked at; the services begin meanwhile");
    new WorkerOutput(std::move(started->output), started->pid, std::move(output), kMostOutput,
                     [this](const std::string &whole) { begun(take(whole)); });
}

void ChangesHandler::begun(const Output &output)
{
    heed(output);
    if (!output.reply)
        m_say("cannot look whether a change was interrupted: " + output.reply.error().sentence());
}

void ChangesHandler::follow()
{
    m_followsAgain = m_follows;
    if (m_follows)
        return;
    m_follows = true;
    start(std::string(kFollowMethod), kOurselves, {}, [this](const Output &taken) { followed(taken); });
}

void ChangesHandler::followed(const Output &output)
{
    m_follows = false;
    const bool again = std::exchange(m_followsAgain, false);
    if (!output.reply)
        m_say("what was edited could not be followed: " + output.reply.error().sentence());
    if (!output.reply && m_owesRecovery) {
        // Not at once: it may end in the same way.
        QTimer::singleShot(std::chrono::seconds(kAgain), this, [this] { follow(); });
        return;
    }
    // The caller of what was made good has been told that it failed.
    if (std::exchange(m_owesRecovery, false))
        Q_EMIT applied();
    if (again)
        follow();
}

void ChangesHandler::fallBackAt(std::int64_t time)
{
    const auto seconds = std::max<std::int64_t>(time - clock::now(), 0);
    m_confirm.start(static_cast<int>(seconds * 1000 + 100));
}

void ChangesHandler::fallBack()
{
    start(std::string(kFallBackMethod), kOurselves, {}, [this](const Output &taken) {
        const auto &bytes = taken.reply;
        const auto state = bytes ? rpc::unpacked<WorkState>(*bytes) : Result<WorkState>(fail(ErrorKind::Format, bytes.error().sentence()));
        if (!state) {
            m_say("a change that nobody confirmed could not be taken back: " + state.error().text);
            return fallBackAt(clock::now() + kAgain);
        }
        if (state->confirmBefore > 0)
            fallBackAt(state->confirmBefore);
    });
}

} // namespace mw::helper
