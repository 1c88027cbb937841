// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-send/Cleaner.h"

#include <array>

namespace mw::send {

Cleaner::Cleaner(int out, int in) : m_out(out), m_in(in)
{
    static_cast<void>(os::setNonBlocking(out, true));
    static_cast<void>(os::setNonBlocking(in, true));
}

void Cleaner::ask(std::string_view command, mail::MessageNumber number, Answer answer)
{
    if (!m_alive)
        return; // the files wait for the next start
    m_out.add(command);
    m_out.add(std::to_string(number));
    m_out.add(std::string_view("", 1));
    m_answers.push_back(std::move(answer));
}

void Cleaner::flush()
{
    if (m_alive && !m_out.flush())
        m_alive = false;
}

void Cleaner::read()
{
    std::array<char, 1024> buffer{};
    for (;;) {
        const auto n = os::readSome(m_in, buffer);
        if (!n && n.error().kind == ErrorKind::Busy)
            return;
        if (!n || *n == 0) {
            m_alive = false;
            return;
        }
        for (std::size_t i = 0; i < *n && !m_answers.empty(); ++i) {
            const auto answer = std::move(m_answers.front());
            m_answers.pop_front();
            answer(buffer[i] == '+');
        }
    }
}

} // namespace mw::send
