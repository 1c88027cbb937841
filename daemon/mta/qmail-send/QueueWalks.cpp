// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-send/QueueWalks.h"

namespace mw::send {

void KnownMessages::run()
{
    if (!hasWork())
        return lookAgain();
    const auto directory = "info/" + std::to_string(m_next);
    const auto names = os::listDirectory(m_core.files.root(), directory);
    if (!names) {
        m_core.log.alert("unable to opendir " + directory + "; its messages wait for the next start");
    } else {
        for (const auto &name : *names) {
            if (const auto number = numberFromName(name))
                take(*number);
        }
    }
    ++m_next;
}

void KnownMessages::lookAgain()
{
    if (m_alsoInTodo.empty() || m_scansSeen == m_todo.scansDone())
        return;
    m_scansSeen = m_todo.scansDone();
    for (const auto number : std::exchange(m_alsoInTodo, {}))
        take(number);
}

void KnownMessages::take(MessageNumber number)
{
    const auto &files = m_core.files;
    if (m_core.table.find(number) || m_todo.isPreparing(number))
        return; // known already, or preprocessed anew
    if (files.mayExist(mail::QueueLayout::todo(number)))
        return m_alsoInTodo.push_back(number);
    const auto info = files.stat(files.layout().info(number));
    if (!info) {
        if (info.error().kind != ErrorKind::NotFound)
            m_core.warn("unable to stat", files.layout().info(number));
        return;
    }
    QueuedMessage message;
    message.birth = info->st_mtime;
    message.delayTold = m_delays.toldBefore(number, message.birth);
    message.successes = m_finisher.hasUntoldSuccesses(number, message.birth);
    for (const auto channel : mail::kChannels) {
        const auto i = mail::indexOf(channel);
        const auto file = files.stat(files.layout().channel(channel, number));
        if (!file && file.error().kind == ErrorKind::NotFound)
            continue;
        // What cannot be looked at is tried, and then its trouble is reported.
        message.stage[i] = Stage::Waiting;
        message.due[i] = file ? file->st_mtime : m_core.now;
        message.held = message.held || (file && meansHeld(file->st_mtime, m_core.now));
    }
    m_core.table.add(number, message);
    if (message.successes)
        m_core.succeeded.push_back(number);
    if (m_core.waitingCommands.contains(number))
        m_core.readyForCommand.push_back(number);
    if (message.allFinished())
        m_core.finished.emplace(m_core.now, number);
}

void StaleFiles::run()
{
    if (m_core.exiting || m_core.now < m_nextTime)
        return;
    const auto directory = "mess/" + std::to_string(m_next);
    if (const auto names = os::listDirectory(m_core.files.root(), directory)) {
        for (const auto &name : *names)
            look(directory, name);
    } else {
        m_core.log.warning("unable to opendir " + directory);
    }
    if (++m_next == m_core.files.layout().split()) {
        m_next = 0;
        m_nextTime = m_core.now + kCleanupInterval;
    }
}

void StaleFiles::look(const std::string &directory, const std::string &name)
{
    const auto number = numberFromName(name);
    if (!number)
        return;
    const auto &files = m_core.files;
    const auto mess = files.stat(directory + "/" + name);
    if (!mess || m_core.now <= mess->st_atime + kStaleAge)
        return;
    if (files.mayExist(files.layout().info(*number)) || files.mayExist(mail::QueueLayout::todo(*number)))
        return;
    m_cleaner.removeMessage(*number, [this, path = directory + "/" + name](bool removed) {
        if (!removed)
            m_core.warn("qmail-clean unable to clean up", path);
    });
}

} // namespace mw::send
