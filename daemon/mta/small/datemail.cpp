// SPDX-License-Identifier: GPL-3.0-or-later
// datemail: sendmail with a Date field in local time. Run by people and their mail programs.
#include "daemon/mta/small/Small.h"
#include "shared/mail/Home.h"

using namespace mw;

int main(int argc, char **argv)
{
    os::ProcessSpec spec;
    spec.program = mail::programPath("predate");
    spec.arguments = {spec.program, mail::programPath("sendmail")};
    for (const auto &word : small::wordsOf(small::argumentsOf(argc, argv)))
        spec.arguments.push_back(word);
    return small::Program("datemail").fatal(small::kTemporary, os::replaceProcess(spec).text);
}
