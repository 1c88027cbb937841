// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-getpw/Answer.h"

#include "shared/mail/LocalRequest.h"
#include "shared/mail/UserLookup.h"
#include "shared/os/UnixSocket.h"

namespace mw::getpw {
namespace {

int codeOf(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Read:
        return kNfs;
    case ErrorKind::NotFound:
        return kNoAlias;
    default:
        return kTrouble;
    }
}

} // namespace

Answer answer(std::string_view local)
{
    const auto breaking = mail::breakCharacter();
    if (!breaking)
        return {kTrouble, {}, {}};
    const auto decision = mail::lookUpAccount(mail::SystemAccounts(), local, *breaking);
    if (!decision)
        return {codeOf(decision.error()), {}, {}};
    Answer out{0, mail::encodeUser(decision->user), {}};
    for (const auto &step : decision->steps)
        out.steps += step + '\n';
    return out;
}

int serve(int socket)
{
    for (;;) {
        const auto received = os::receiveWithDescriptors(socket, mail::kLongestWorkerRequest);
        if (!received)
            return kTrouble;
        if (received->bytes.empty())
            return 0;
        const auto said = answer(received->bytes.substr(0, received->bytes.find('\0')));
        if (!os::writeAll(socket, static_cast<char>(said.code) + said.fields))
            return kTrouble;
    }
}

} // namespace mw::getpw
