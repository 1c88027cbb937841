// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/os/Terminal.h"

#include "shared/os/Fd.h"
#include "shared/os/Signals.h"

#include <array>
#include <csignal>
#include <cstring>
#include <optional>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace mw::os {
namespace {

// The terminal without echo for as long as this lives.
class Silence {
public:
    explicit Silence(int fd) : m_fd(fd)
    {
        termios silent{};
        if (::tcgetattr(fd, &silent) != 0)
            return;
        m_before = silent;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO | ECHOE | ECHOK);
        silent.c_lflag |= ECHONL;
        ::tcsetattr(fd, TCSAFLUSH, &silent);
    }
    ~Silence()
    {
        if (m_before)
            ::tcsetattr(m_fd, TCSAFLUSH, &*m_before);
    }
    Silence(const Silence &) = delete;
    Silence &operator=(const Silence &) = delete;

private:
    int m_fd;
    std::optional<termios> m_before;
};

Result<std::string> readLine(int fd, int signals, std::size_t most)
{
    std::string out;
    out.reserve(most + 1);
    for (;;) {
        std::array<pollfd, 2> polled{{{fd, POLLIN, 0}, {signals, POLLIN, 0}}};
        ::poll(polled.data(), polled.size(), -1);
        if (polled[1].revents != 0)
            return fail(ErrorKind::Closed, "interrupted");
        char c = 0;
        // One at a time: what follows the line is somebody else's.
        if (MW_TRY(readSome(fd, {&c, 1})) == 0)
            return out.empty() ? Result<std::string>(fail(ErrorKind::Closed, "the input ended")) : std::move(out);
        if (c == '\n')
            return out;
        if (out.size() == most)
            return fail(ErrorKind::Format, "the line is longer than " + std::to_string(most) + " bytes");
        out += c;
    }
}

} // namespace

bool isTerminal(int fd)
{
    return ::isatty(fd) == 1;
}

Result<std::string> readSecretLine(int fd, std::size_t most)
{
    // A signal that ends us must find the terminal as it was.
    auto signals = MW_TRY(SignalFd::open({SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP}));
    auto out = [&] {
        const Silence silence(fd);
        return readLine(fd, signals.fd(), most);
    }();
    unblockAllSignals();
    return out;
}

} // namespace mw::os
