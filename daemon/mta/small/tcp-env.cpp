// SPDX-License-Identifier: GPL-3.0-or-later
// tcp-env: describes the connection on descriptor 0 in environment variables and becomes a program. Run by inetd.
#include "daemon/mta/small/ConnectionVariables.h"
#include "daemon/mta/small/Small.h"
#include "shared/base/OptionReader.h"
#include "shared/base/Text.h"
#include "shared/mail/ErrorText.h"
#include "shared/os/Environment.h"

using namespace mw;

namespace {
constexpr std::string_view kUsage = "tcp-env [ -r|-R ] [ -ttimeout ] program [ arg ... ]";
}

int main(int argc, char **argv)
{
    const small::Program program("tcp-env");
    int identSeconds = 30;
    bool askIdent = true;
    OptionReader options(small::argumentsOf(argc, argv), "rRt:");
    while (const auto letter = options.next()) {
        if (*letter == '?') {
            program.say(options.problem());
            return program.usage(kUsage);
        }
        if (*letter == 't')
            identSeconds = static_cast<int>(text::leadingNumber(options.value()).value & 0xffffU);
        else
            askIdent = *letter == 'r';
    }
    if (options.rest().empty())
        return program.usage(kUsage);
    // Descriptor 2 may be the client, so a descriptor 0 that is no connection is not worth a word.
    const auto protocol = os::environmentVariable("PROTO");
    if (protocol != "TCP" && protocol != "TCP6" && !small::setConnectionVariables(askIdent ? identSeconds : 0))
        return small::kTemporary;
    os::ProcessSpec spec;
    spec.arguments = small::wordsOf(options.rest());
    spec.program = spec.arguments.front();
    const auto error = os::replaceProcess(spec);
    return mail::isTemporary(error.number) ? small::kTemporary : small::kPermanent;
}
