// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/QueueChange.h"

#include "shared/base/Text.h"
#include "shared/os/Files.h"

namespace mw::mail {
namespace {

constexpr std::size_t kLargestNote = 1U << 30U;

// The words of the note's first line; empty when there is none.
Result<std::string> changeUnderWay(const std::string &queue)
{
    const auto note = os::readFile(queue + "/" + kQueueChangeNote, kLargestNote);
    if (!note && note.error().kind == ErrorKind::NotFound)
        return std::string();
    if (!note && note.error().kind == ErrorKind::Permission)
        return std::string(); // who may not read it may not work on the queue either
    if (!note)
        return Failure(note.error());
    const auto lines = text::lines(*note);
    return lines.empty() ? std::string("nothing") : std::string(lines.front());
}

Failure refusal(const std::string &what)
{
    return fail(ErrorKind::Config, "a change of the queue is not finished (" + what +
                                       "); run qmail-qcheck --resume to finish it");
}

} // namespace

Result<void> refuseDuringMove(const std::string &queue)
{
    const auto what = MW_TRY(changeUnderWay(queue));
    if (what.starts_with("split ") || what.starts_with("renumber"))
        return refusal(what);
    return {};
}

Result<void> refuseDuringChange(const std::string &queue)
{
    const auto what = MW_TRY(changeUnderWay(queue));
    return what.empty() || what == "nothing" ? Result<void>{} : refusal(what);
}

} // namespace mw::mail
