// SPDX-License-Identifier: GPL-3.0-or-later
// The conversation with qmail-clean, which removes the files that qmailq owns. Commands are pipelined.
#pragma once

#include "daemon/mta/qmail-send/PipeWriter.h"

#include "shared/mail/QueueLayout.h"

#include <deque>
#include <functional>

namespace mw::send {

class Cleaner {
public:
    using Answer = std::function<void(bool removed)>;

    // qmail-clean reads `out` and answers on `in`; both become non-blocking.
    Cleaner(int out, int in);

    // Removes intd/N and todo/N.
    void removeTodo(mail::MessageNumber number, Answer answer) { ask("todo/", number, std::move(answer)); }
    // Removes mess/S/N and intd/N.
    void removeMessage(mail::MessageNumber number, Answer answer) { ask("foop/", number, std::move(answer)); }

    int fd() const { return m_in; }
    const PipeWriter &writer() const { return m_out; }
    bool alive() const { return m_alive; }
    std::size_t pending() const { return m_alive ? m_answers.size() : 0; }

    void flush();
    // Takes the answers that are there.
    void read();

private:
    void ask(std::string_view command, mail::MessageNumber number, Answer answer);

    PipeWriter m_out;
    int m_in;
    bool m_alive = true;
    std::deque<Answer> m_answers; // in the order of the commands
};

} // namespace mw::send
