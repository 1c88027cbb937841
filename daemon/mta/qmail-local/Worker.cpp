// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-local/Worker.h"

#include "daemon/mta/qmail-local/LocalDelivery.h"
#include "shared/os/Files.h"
#include "shared/os/UnixSocket.h"

namespace mw::local {
namespace {

int deliver(const os::Received &received)
{
    auto request = mail::decodeLocalRequest(received.bytes);
    if (!request || received.descriptors.size() != 2)
        return kTemporary;
    const int report = received.descriptors[1].get();
    const int code =
        LocalDelivery(std::move(*request), received.descriptors[0].get(), {report, report}, Mode::Deliver)
            .run();
    // A worker that waits must not keep a file system busy.
    (void)os::changeDirectory("/");
    return code;
}

} // namespace

int serve(int socket)
{
    for (;;) {
        auto received = os::receiveWithDescriptors(socket, mail::kLongestWorkerRequest);
        if (!received)
            return kTemporary;
        if (received->bytes.empty())
            return 0;
        const char code = static_cast<char>(deliver(*received));
        received->descriptors.clear(); // the report ends before its exit code comes
        if (!os::writeAll(socket, {&code, 1}))
            return kTemporary;
    }
}

} // namespace mw::local
