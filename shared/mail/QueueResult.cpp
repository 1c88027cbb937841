// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/QueueResult.h"

namespace mw::mail {
namespace {

const char *sentence(int code)
{
    using namespace queuecode;
    switch (code) {
    case kLegacyAddressTooLong:
    case kAddressTooLong:
        return "envelope address too long for qq (#5.1.3)";
    case kRefused:
        return "mail server permanently rejected message (#5.3.0)";
    case kMemory:
        return "qq out of memory (#4.3.0)";
    case kTimeout:
        return "qq timeout (#4.3.0)";
    case kWrite:
        return "qq write error or disk full (#4.3.0)";
    case kRead:
        return "qq read error (#4.3.0)";
    case kConfig:
        return "qq unable to read configuration (#4.3.0)";
    case kNetwork:
        return "qq trouble making network connection (#4.3.0)";
    case kHome:
        return "qq trouble in home directory (#4.3.0)";
    case kQueue:
    case kPid:
    case kMess:
    case kIntd:
    case kTodo:
        return "qq trouble creating files in queue (#4.3.0)";
    case kRefusedNow:
        return "mail server temporarily rejected message (#4.3.0)";
    case kConnectTimeout:
        return "connection to mail server timed out (#4.4.1)";
    case kConnectRefused:
        return "connection to mail server rejected (#4.4.1)";
    case kConnectionBroken:
        return "communication with mail server failed (#4.4.2)";
    case kBug:
    case kEnvelopeFormat:
        return "qq internal bug (#4.3.0)";
    case kExec:
        return "unable to exec qq (#4.3.0)";
    case kCrashed:
        return "qq crashed (#4.3.0)";
    default:
        return nullptr;
    }
}

bool hasCustomText(const QueueResult &result)
{
    return result.code == queuecode::kCustomText && result.text.size() > 1;
}

} // namespace

bool QueueResult::permanent() const
{
    if (hasCustomText(*this))
        return text.front() == 'D';
    return (code >= 11 && code <= 40) || code == queuecode::kLegacyAddressTooLong;
}

std::string QueueResult::message() const
{
    if (ok())
        return {};
    if (hasCustomText(*this))
        return text.substr(1);
    if (const char *known = sentence(code))
        return known;
    return permanent() ? "qq permanent problem (#5.3.0)" : "qq temporary problem (#4.3.0)";
}

} // namespace mw::mail
