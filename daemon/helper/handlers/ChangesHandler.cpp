// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/handlers/ChangesHandler.h"

#include "daemon/helper/handlers/WorkerOutput.h"

#include "shared/base/Clock.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>

#include <algorithm>

namespace mw::helper {
namespace {

constexpr std::size_t kMostAtOnce = 8;
constexpr std::size_t kMostOutput = 64U << 20U;
constexpr std::int64_t kAgain = 60; // seconds after a falling back that failed
constexpr const char *kProgram = "mailwright-changes";

const Caller kOurselves{0, "mailwrightd", true, true};

rpc::Fault brokenOff()
{
    return rpc::failed("finish the change", std::string(kProgram) + " ended before its work was done",
                       "What it had begun is finished or taken back before the next change; the journal of mailwrightd says which.");
}

} // namespace

ChangesHandler::ChangesHandler(const HubPlace &place, std::function<void(const std::string &)> say)
    : m_place(place), m_say(std::move(say))
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

std::expected<std::string, rpc::Fault> ChangesHandler::take(std::string_view output) const
{
    while (const auto frame = rpc::packing::takeNetstring(output)) {
        const auto content = frame->empty() ? std::string_view() : frame->substr(1);
        switch (frame->empty() ? '\0' : frame->front()) {
        case 's':
            m_say(std::string(content));
            break;
        case 'n':
            break; // nobody can be asked
        case 'r':
            return std::string(content);
        case 'f':
            if (const auto fault = rpc::unpacked<PackedFault>(content))
                return std::unexpected(unpackFault(*fault));
            return std::unexpected(brokenOff());
        default:
            return std::unexpected(brokenOff());
        }
    }
    return std::unexpected(brokenOff());
}

void ChangesHandler::start(const std::string &method, const Caller &caller, const std::string &parameters, Then then)
{
    if (m_running >= kMostAtOnce)
        return then(std::unexpected(rpc::tooMuch("Eight changes are at work already; try again in a moment.")));
    auto started = startProcess(method, caller, parameters);
    if (!started)
        return then(std::unexpected(rpc::failed("start " + std::string(kProgram), started.error().text)));
    ++m_running;
    new WorkerOutput(std::move(started->output), started->pid, kMostOutput, [this, then = std::move(then)](const std::string &output) {
        --m_running;
        then(take(output));
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
    return take(output);
}

void ChangesHandler::begin()
{
    const auto reply = askNow(std::string(kStartMethod), kOurselves, {});
    const auto state = reply ? rpc::unpacked<WorkState>(*reply) : Result<WorkState>(fail(ErrorKind::Format, reply.error().sentence()));
    if (!state)
        return m_say("cannot look whether a change was interrupted: " + state.error().text);
    if (state->confirmBefore > 0)
        fallBackAt(state->confirmBefore);
}

void ChangesHandler::follow()
{
    m_followsAgain = m_follows;
    if (m_follows)
        return;
    m_follows = true;
    start(std::string(kFollowMethod), kOurselves, {}, [this](const std::expected<std::string, rpc::Fault> &bytes) {
        m_follows = false;
        if (!bytes)
            m_say("what was edited could not be followed: " + bytes.error().sentence());
        if (std::exchange(m_followsAgain, false))
            follow();
    });
}

void ChangesHandler::fallBackAt(std::int64_t time)
{
    const auto seconds = std::max<std::int64_t>(time - clock::now(), 0);
    m_confirm.start(static_cast<int>(seconds * 1000 + 100));
}

void ChangesHandler::fallBack()
{
    start(std::string(kFallBackMethod), kOurselves, {}, [this](const std::expected<std::string, rpc::Fault> &bytes) {
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
