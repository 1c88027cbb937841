// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-local/Message.h"

#include "shared/mail/AddressQuote.h"
#include "shared/os/Files.h"

#include <array>
#include <unistd.h>

namespace mw::local {

Message::Message(int fd, const mail::LocalRequest &request, UnixTime now)
    : m_fd(fd), m_from(mail::fromLine(request.sender, clock::ctimeDate(now))),
      m_returnPath(mail::returnPathLine(request.sender)),
      m_deliveredTo(mail::deliveredToLine(request.local + "@" + request.domain))
{
}

Step Message::rewind() const
{
    if (!os::seek(m_fd, 0, SEEK_SET))
        return stop(kTemporary, "Unable to rewind message. (#4.3.0)");
    return {};
}

Step Message::refuseLoop() const
{
    if (auto rewound = rewind(); !rewound)
        return rewound;
    std::array<char, 65536> buffer{};
    std::string line; // never grows beyond the line that is searched: more cannot be equal
    bool tooLong = false;
    for (;;) {
        const auto got = os::readSome(m_fd, buffer);
        if (!got)
            return unable("read message", got.error().number);
        if (*got == 0)
            return {};
        for (std::size_t i = 0; i < *got; ++i) {
            const char c = buffer.at(i);
            if (line.size() < m_deliveredTo.size())
                line.push_back(c);
            else
                tooLong = true;
            if (c != '\n')
                continue;
            if (line == "\n")
                return {};
            if (!tooLong && line == m_deliveredTo)
                return stop(kPermanent,
                            "This message is looping: it already has my Delivered-To line. (#5.4.6)");
            line.clear();
            tooLong = false;
        }
    }
}

} // namespace mw::local
