// SPDX-License-Identifier: GPL-3.0-or-later
// mailsubj: sends descriptor 0 as a message with the subject and the recipients given as arguments. Run by people.
#include "daemon/mta/small/Small.h"
#include "shared/base/Text.h"
#include "shared/mail/Home.h"

using namespace mw;

int main(int argc, char **argv)
{
    const small::Program program("mailsubj");
    const auto arguments = small::argumentsOf(argc, argv);
    if (arguments.empty())
        return program.usage("mailsubj subject recipient ...");
    auto inject = mail::programPath("qmail-inject");
    char *const command[] = {inject.data()};
    const auto code = small::runCommandWith(command, "Subject: " + std::string(arguments[0]) + "\nTo: " +
                                                         text::join(small::wordsOf(arguments.subspan(1)), " ") +
                                                         "\n\n");
    return code ? *code : program.fatal(small::kTemporary, code.error().text);
}
