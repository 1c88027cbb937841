// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-send/Commands.h"

#include "daemon/mta/qmail-send/SideFiles.h"

namespace mw::send {
namespace {

using mail::CommandAnswer;
using mail::CommandOutcome;
using mail::CommandVerb;

constexpr std::string_view kReturned =
    "The administrator of this host returned the message before it could be delivered.\n";

CommandAnswer refused(std::string text)
{
    return {CommandOutcome::Refused, 0, std::move(text)};
}

} // namespace

// What was accepted before a kill happens as soon as the message is known again.
void Commands::readPending()
{
    for (const auto &file : sidefiles::readAll(m_core.files, sidefiles::kPending)) {
        if (const auto command = mail::parseSendCommand(file.content))
            m_core.waitingCommands.insert_or_assign(file.number, *command);
    }
}

CommandAnswer Commands::apply(const mail::SendCommand &command)
{
    if (command.verb == CommandVerb::RetryAll) {
        retryAll();
        return {};
    }
    const auto number = command.target.number;
    auto *message = m_core.table.find(number);
    if (!message)
        return {CommandOutcome::NoSuchMessage, 0, {}};
    const auto info = m_core.files.stat(m_core.files.layout().info(number));
    if (!info)
        return refused(info.error().text);
    message->birth = info->st_mtime;
    if (message->birth != command.target.birth)
        return {CommandOutcome::BirthDiffers, message->birth, {}};
    return applyTo(command, *message);
}

CommandAnswer Commands::applyTo(const mail::SendCommand &command, QueuedMessage &message)
{
    const auto number = command.target.number;
    switch (command.verb) {
    case CommandVerb::Retry:
        return retry(number, message);
    case CommandVerb::ReturnToSender:
    case CommandVerb::Remove:
        return end(command, message);
    case CommandVerb::Hold:
        return setHeld(number, message, true);
    case CommandVerb::Release:
        return setHeld(number, message, false);
    case CommandVerb::RetryAll:
    case CommandVerb::List:
        break;
    }
    return {CommandOutcome::Invalid, 0, "this command names no message"};
}

void Commands::retryAll()
{
    for (auto *channel : m_channels)
        channel->endPauses();
    // What has its turn after the first refusals is to be tried as well.
    for (const auto number : m_core.table.numbers()) {
        const auto *message = m_core.table.find(number);
        for (const auto channel : mail::kChannels) {
            if (message->stage[mail::indexOf(channel)] == Stage::Waiting && !message->held)
                m_channels[mail::indexOf(channel)]->tryAnyway(number);
        }
    }
    m_core.table.makeAllDue(m_core.now, m_core.settings.flushRate);
    m_finisher.retryAll();
}

CommandAnswer Commands::retry(MessageNumber number, QueuedMessage &message)
{
    if (message.held)
        return refused("the message is held; release it first");
    for (const auto channel : mail::kChannels) {
        const auto stage = message.stage[mail::indexOf(channel)];
        if (stage != Stage::Finished)
            m_channels[mail::indexOf(channel)]->tryAnyway(number);
        if (stage == Stage::Waiting)
            m_core.table.waitUntil(number, channel, m_core.now);
        else if (stage == Stage::Running)
            m_channels[mail::indexOf(channel)]->retryNow(number);
    }
    m_finisher.retry(number);
    return {};
}

CommandAnswer Commands::setHeld(MessageNumber number, QueuedMessage &message, bool held)
{
    if (message.allFinished())
        return refused("every recipient is done; only the bounce has yet to go out");
    if (message.held == held)
        return {};
    // The hold is kept in the files' times, so that it survives a crash of this program.
    for (const auto channel : mail::kChannels) {
        if (message.stage[mail::indexOf(channel)] == Stage::Finished)
            continue;
        const auto until = held ? kHeldUntil : m_core.now;
        if (const auto set =
                os::setTimesAt(m_core.files.root(), m_core.files.layout().channel(channel, number), until, until);
            !set)
            return refused(set.error().text);
    }
    m_core.table.setHeld(number, held);
    for (const auto channel : mail::kChannels) {
        if (held)
            m_channels[mail::indexOf(channel)]->interrupt(number);
        else if (message.stage[mail::indexOf(channel)] == Stage::Waiting)
            m_core.table.waitUntil(number, channel, m_core.now);
    }
    return {};
}

// Returns or removes the message, now or as soon as its deliveries have reported.
CommandAnswer Commands::end(const mail::SendCommand &command, QueuedMessage &message)
{
    const auto number = command.target.number;
    if (message.allFinished())
        return command.verb == CommandVerb::ReturnToSender ? CommandAnswer{}
                                                           : refused("the message is being finished already");
    for (auto *channel : m_channels)
        channel->interrupt(number);
    if (!message.anyRunning())
        return endNow(command, message);
    if (const auto kept = sidefiles::write(m_core.files, sidefiles::kPending,
                                           {number, message.birth, mail::format(command)});
        !kept)
        return refused(kept.error().text);
    m_core.waitingCommands.insert_or_assign(number, command);
    return {CommandOutcome::Pending, 0, {}};
}

CommandAnswer Commands::endNow(const mail::SendCommand &command, QueuedMessage &message)
{
    const auto number = command.target.number;
    if (message.allFinished())
        return {}; // the last reports have settled it
    const bool back = command.verb == CommandVerb::ReturnToSender;
    if (back) {
        if (const auto bounced = bounceRest(number, message, command.text); !bounced)
            return refused(bounced.error().text);
    }
    if (const auto removed = removeFiles(number, !back); !removed)
        return refused(removed.error().text);
    message.stage = {Stage::Finished, Stage::Finished};
    message.held = false;
    m_core.finished.emplace(m_core.now, number);
    return {};
}

// One paragraph for each recipient that is left; durable before the recipients go.
Result<void> Commands::bounceRest(MessageNumber number, const QueuedMessage &message, std::string_view text)
{
    std::string paragraphs;
    const auto info = MW_TRY(m_core.files.readInfo(number));
    for (const auto channel : mail::kChannels) {
        if (message.stage[mail::indexOf(channel)] == Stage::Finished)
            continue;
        auto file = MW_TRY(RecipientFile::open(m_core.files, channel, number));
        for (const auto &recipient : MW_TRY(file.rest())) {
            if (!mail::wantsFailure(info.options.of(channel, recipient.offset).notify))
                continue;
            const auto shown = channel == Channel::Local ? m_core.router.withoutPrepend(recipient.address)
                                                         : std::string_view(recipient.address);
            paragraphs += mail::bounceParagraph(shown, text.empty() ? kReturned : text);
        }
    }
    if (paragraphs.empty())
        return {};
    MW_TRY_VOID(m_core.bounces.append(number, paragraphs));
    return m_core.bounces.sync();
}

Result<void> Commands::removeFiles(MessageNumber number, bool bounceToo)
{
    const auto &files = m_core.files;
    for (const auto channel : mail::kChannels)
        MW_TRY_VOID(files.unlink(files.layout().channel(channel, number)));
    return bounceToo ? files.unlink(mail::QueueLayout::bounce(number)) : Result<void>{};
}

void Commands::runReady()
{
    for (const auto number : std::exchange(m_core.readyForCommand, {})) {
        auto *message = m_core.table.find(number);
        const auto waiting = m_core.waitingCommands.find(number);
        if (waiting == m_core.waitingCommands.end() || (message && message->anyRunning()))
            continue;
        const auto command = waiting->second;
        m_core.waitingCommands.erase(waiting);
        if (!message || message->birth != command.target.birth) {
            sidefiles::remove(m_core.files, sidefiles::kPending, number);
            continue;
        }
        if (const auto answer = endNow(command, *message); answer.outcome == CommandOutcome::Refused)
            m_core.log.warning("unable to return or remove msg " + std::to_string(number) + ": " + answer.text);
        sidefiles::remove(m_core.files, sidefiles::kPending, number);
    }
}

std::optional<mail::SendEntry> Commands::entry(MessageNumber number) const
{
    const auto *message = m_core.table.find(number);
    if (!message)
        return std::nullopt;
    mail::SendEntry out;
    out.number = number;
    out.birth = message->birth;
    out.held = message->held;
    for (const auto channel : mail::kChannels) {
        const auto i = mail::indexOf(channel);
        if (message->stage[i] != Stage::Finished)
            out.channels[i].due = message->due[i];
        out.channels[i].attempts = message->attempts[i];
        out.channels[i].running = m_channels[i]->runningOf(number);
    }
    return out;
}

} // namespace mw::send
