// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-queue/Submitter.h"

#include "shared/mail/Submission.h"
#include "shared/os/Signals.h"
#include "shared/os/UnixSocket.h"
#include "shared/os/UntrustedInput.h"

#include <array>
#include <sys/socket.h>

namespace mw::queue {
namespace {

using namespace mail::queuecode;

constexpr int kConnectSeconds = 60;
constexpr std::size_t kPumpBytes = 64U << 10U;

} // namespace

int Submitter::submit(int messageFd, int envelopeFd)
{
    os::ignoreBrokenPipes();
    auto socket = os::connectUnix(mail::submissionSocketPath(), SOCK_SEQPACKET, kConnectSeconds);
    if (!socket)
        return mail::codeOfConnectionTrouble(socket.error().kind);
    m_socket = std::move(*socket);
    const auto message = passable(messageFd);
    const auto envelope = passable(envelopeFd);
    if (!message || !envelope)
        return kRead;
    if (!os::sendWithDescriptors(m_socket.get(), mail::kStreamRequest, std::array{*message, *envelope}))
        return kConnectionBroken;
    m_ends.clear();
    return pumpUntilAnswer();
}

// The descriptor itself, or the reading end of a pipe that we fill from it.
Result<int> Submitter::passable(int fd)
{
    const auto kind = os::UntrustedInput::kindOf(fd);
    if (kind)
        return fd;
    if (kind.error().kind != ErrorKind::Format)
        return Failure(kind.error());
    auto pipe = MW_TRY(os::makePipe());
    m_pumps.push_back({fd, std::move(pipe.write)});
    m_ends.push_back(std::move(pipe.read));
    return m_ends.back().get();
}

// Message first, then envelope: qmail-queued reads them in this order. If it stops reading, its answer says why.
int Submitter::pumpUntilAnswer()
{
    std::vector<char> buffer(m_pumps.empty() ? 0 : kPumpBytes);
    for (auto &pump : m_pumps) {
        for (;;) {
            const auto n = os::readSome(pump.from, buffer);
            if (!n)
                return kRead; // the closed connection takes the message back
            if (*n == 0 || !os::writeAll(pump.to.get(), std::string_view(buffer.data(), *n)))
                break;
        }
        pump.to.reset();
    }
    return takeAnswer();
}

int Submitter::takeAnswer()
{
    const auto received = os::receiveWithDescriptors(m_socket.get(), 64);
    if (received) {
        if (const auto answer = mail::parseAnswer(received->bytes))
            return answer->code;
    }
    return kConnectionBroken;
}

} // namespace mw::queue
