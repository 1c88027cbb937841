// SPDX-License-Identifier: GPL-3.0-or-later
// qmail-getpw: who controls a local address by the account database. Runs as qmailp; the answer goes to
// descriptor 1. As a worker of qmail-lspawn it answers many questions over the socket on descriptor 0.
#include "daemon/mta/qmail-getpw/Answer.h"
#include "shared/mail/LocalRequest.h"
#include "shared/os/Signals.h"

#include <string_view>

using namespace mw;

namespace {

// qmail-lspawn looks for it in this executable.
[[gnu::used, gnu::retain]] constexpr char kNote[] = "mailwright qmail-getpw worker 1";
static_assert(kNote == mail::kOwnGetpwNote);

constexpr int kUsage = 100;
constexpr std::string_view kExplain = "--explain";

} // namespace

int main(int argc, char **argv)
{
    os::ignoreBrokenPipes();
    if (argc < 2)
        return kUsage;
    if (argv[1] == mail::kWorkerOption)
        return getpw::serve(0);
    const bool explain = argc > 2 && argv[1] == kExplain;
    const auto answer = getpw::answer(argv[explain ? 2 : 1]);
    if (answer.code == 0 && !os::writeAll(1, explain ? answer.steps : answer.fields))
        return getpw::kTrouble;
    return answer.code;
}
