// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/serialmail/MaildirRun.h"

#include "daemon/mta/serialmail/Bouncer.h"
#include "daemon/mta/serialmail/ClientRun.h"
#include "shared/mail/ErrorText.h"
#include "shared/os/Files.h"

#include <algorithm>

namespace mw::serialmail {
namespace {

constexpr int kMostIdleRuns = 3;

// The words of a server, fit for a log line.
std::string printable(std::string_view text)
{
    std::string out(text);
    std::ranges::replace_if(out, [](unsigned char c) { return c < 32 || c == 127; }, '?');
    return out;
}

} // namespace

MaildirRun::MaildirRun(const small::Program &program, MaildirOptions options)
    : m_program(program), m_options(std::move(options))
{
}

int MaildirRun::run()
{
    if (const auto entered = os::changeDirectory(m_options.directory); !entered)
        return m_program.fatal(small::kTemporary, "unable to chdir to " + m_options.directory + ": " +
                                                      mail::errorText(entered.error().number));
    auto selection = waitingMessages(m_options.prefix, clock::now());
    if (!selection)
        return m_program.fatal(small::kTemporary, selection.error().text);
    for (const auto &problem : selection->problems)
        warn(problem);
    m_pending = std::move(selection->messages);
    while (!m_pending.empty()) {
        if (const auto over = runClientOnce())
            return *over;
        forgetVanished();
    }
    return m_leftBehind ? small::kTemporary : 0;
}

std::optional<int> MaildirRun::runClientOnce()
{
    const auto before = m_pending.size();
    std::vector<std::string> names;
    for (const auto &message : m_pending)
        names.push_back(message.name);
    const auto code = runClient(m_options.client, names, [this](const std::string &name, char letter,
                                                               std::string_view text) { act(name, letter, text); });
    if (!code)
        (void)m_program.fatal(small::kTemporary, "unable to run " + m_options.client.front() + ": " +
                                                     mail::errorText(code.error().number));
    else if (*code == small::kPermanent)
        return small::kPermanent;
    m_idleRuns = m_pending.size() < before ? 0 : m_idleRuns + 1;
    if (m_idleRuns >= kMostIdleRuns)
        return m_program.fatal(small::kTemporary, "making no progress, giving up");
    return std::nullopt;
}

// Somebody else may take messages out of the Maildir; a client would stumble over their names.
void MaildirRun::forgetVanished()
{
    std::erase_if(m_pending, [](const Waiting &message) {
        const auto status = os::statAt(os::kWorkingDirectory, message.name);
        return !status && status.error().kind == ErrorKind::NotFound;
    });
}

void MaildirRun::act(const std::string &name, char letter, std::string_view text)
{
    const auto found = std::ranges::find(m_pending, name, &Waiting::name);
    if (found == m_pending.end()) {
        warn("a result for " + printable(name) + ", which was not asked for");
        return;
    }
    const auto message = *found;
    m_pending.erase(found);
    const auto words = printable(text);
    if (letter == 'K') {
        info(name + " succeeded: " + words);
        remove(name);
        return;
    }
    const auto age = clock::now() - message.since;
    const bool tooOld = letter != 'D' && m_options.lifetime && age > static_cast<UnixTime>(*m_options.lifetime);
    if (letter != 'D' && !tooOld) {
        info(name + " failed temporarily: " + words);
        m_leftBehind = true;
        return;
    }
    if (m_options.permanent == Permanent::Keep) {
        info(name + " failed: " + words);
        m_leftBehind = true;
        return;
    }
    info(name + " bounced: " + words);
    giveUp(message, std::string(text) + (tooOld ? "\nThis message is too old. Giving up." : ""));
}

void MaildirRun::giveUp(const Waiting &message, std::string text)
{
    const auto held = HeldMessage::open(message.name, m_options.prefix);
    if (!held || !*held) {
        warn("unable to bounce " + message.name + ": " + (held ? "it has changed" : held.error().text));
        return;
    }
    const auto done = bounce(message.name, **held, text);
    if (!done) {
        warn("unable to bounce " + message.name + ": " + done.error().text);
        return;
    }
    info(*done);
    remove(message.name);
}

void MaildirRun::remove(const std::string &name)
{
    if (const auto removed = os::unlinkAt(os::kWorkingDirectory, name); !removed)
        warn("unable to remove " + name + ", it may be sent again: " + mail::errorText(removed.error().number));
}

void MaildirRun::warn(const std::string &text)
{
    m_program.say("warning: " + text);
    m_leftBehind = true;
}

} // namespace mw::serialmail
