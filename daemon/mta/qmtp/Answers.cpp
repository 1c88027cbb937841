// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmtp/Answers.h"

#include "shared/base/Clock.h"

namespace mw::qmtp {

std::string answerOf(const mail::QueueResult &result, long pid)
{
    if (result.ok())
        return "Kok " + std::to_string(clock::now()) + " qp " + std::to_string(pid);
    return (result.permanent() ? "D" : "Z") + result.message();
}

int exitCodeFor(const Error &error)
{
    if (error.kind == ErrorKind::Read || error.kind == ErrorKind::Closed)
        return 0;
    return error.kind == ErrorKind::Format ? 100 : 111;
}

} // namespace mw::qmtp
