// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-remote/Worker.h"

#include "daemon/mta/qmail-remote/Confinement.h"
#include "shared/mail/LocalRequest.h"
#include "shared/os/Signals.h"
#include "shared/os/UnixSocket.h"

namespace mw::remote {
namespace {

constexpr int kTemporary = 111;

mail::RemoteReply answer(const os::Received &received, KeptSession &kept, Confinement &confinement)
{
    const auto asked = mail::decodeRemoteRequest(received.bytes);
    if (!asked || received.descriptors.size() != 1)
        return {};
    const auto afterwards = asked->keep ? Dialogue::Afterwards::Stay : Dialogue::Afterwards::Quit;
    auto reports = sendMail(asked->request, received.descriptors.front().get(), kept, afterwards, confinement);
    return {kept.session != nullptr, std::move(reports)};
}

} // namespace

int serve(int socket)
{
    os::ignoreBrokenPipes();
    KeptSession kept;
    Confinement confinement;
    for (;;) {
        const auto received = os::receiveWithDescriptors(socket, mail::kLongestWorkerRequest);
        if (!received)
            return kTemporary;
        if (received->bytes.empty()) {
            kept.close();
            return 0;
        }
        if (!os::writeAll(socket, mail::encodeRemoteReply(answer(*received, kept, confinement))))
            return kTemporary;
    }
}

} // namespace mw::remote
