// SPDX-License-Identifier: GPL-3.0-or-later
// The queue's records and the submission requests: injectors write them.
#include "shared/mail/Envelope.h"
#include "shared/mail/Submission.h"
#include "tests/fuzz/FuzzInput.h"

using namespace mw;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto bytes = fuzz::text(data, size);
    (void)mail::parseTodo(bytes);
    (void)mail::parseInfo(bytes);
    (void)mail::parseChannel(bytes);
    (void)mail::parseRequest(bytes);
    (void)mail::parseAnswer(bytes);
    return 0;
}
