// SPDX-License-Identifier: GPL-3.0-or-later
// The two walks over the queue's split directories, one directory a turn of the loop: reading the known messages
// after the start, and from time to time looking for files that a crash has left.
#pragma once

#include "daemon/mta/qmail-send/Cleaner.h"
#include "daemon/mta/qmail-send/Core.h"
#include "daemon/mta/qmail-send/DelayNotices.h"
#include "daemon/mta/qmail-send/TodoReader.h"

namespace mw::send {

// Takes the preprocessed messages that were in the queue before. One that is in todo, too, is left to the TodoReader;
// but the qmail-clean of a killed predecessor may still be removing it there, so it is looked at again after a scan.
class KnownMessages {
public:
    KnownMessages(Core &core, const TodoReader &todo, const DelayNotices &delays, const Finisher &finisher)
        : m_core(core), m_todo(todo), m_delays(delays), m_finisher(finisher)
    {
    }
    bool hasWork() const { return m_next < m_core.files.layout().split() && !m_core.exiting; }
    void run();

private:
    void take(MessageNumber number);
    void lookAgain();

    Core &m_core;
    const TodoReader &m_todo;
    const DelayNotices &m_delays;
    const Finisher &m_finisher;
    unsigned m_next = 0;
    std::vector<MessageNumber> m_alsoInTodo;
    std::uint64_t m_scansSeen = 0;
};

// Has files in mess removed that belong to no message and were not read for 36 hours.
class StaleFiles {
public:
    StaleFiles(Core &core, Cleaner &cleaner) : m_core(core), m_cleaner(cleaner), m_nextTime(core.now) {}
    UnixTime nextTime() const { return m_nextTime; }
    void run();

private:
    void look(const std::string &directory, const std::string &name);

    Core &m_core;
    Cleaner &m_cleaner;
    UnixTime m_nextTime;
    unsigned m_next = 0;
};

} // namespace mw::send
