// SPDX-License-Identifier: GPL-3.0-or-later
// maildirsmtp: sends the mail of a Maildir to a host by SMTP, and bounces what is refused or two weeks old. Run by the
// owner of the Maildir. See maildirsmtp.1.
#include "daemon/mta/small/Small.h"
#include "shared/mail/ErrorText.h"
#include "shared/mail/Home.h"

using namespace mw;

int main(int argc, char **argv)
{
    const small::Program program("maildirsmtp");
    const auto words = small::wordsOf(small::argumentsOf(argc, argv));
    if (words.size() != 4)
        return program.usage("maildirsmtp dir prefix host helohost");
    os::ProcessSpec spec;
    spec.program = mail::programPath("maildirserial");
    spec.arguments = {"maildirserial", "-b", "-t", "1209600", "--", words[0], words[1]};
    for (const auto &word : {"tcpclient", "-RHl0", "--"})
        spec.arguments.emplace_back(word);
    for (const auto &word : {words[2], std::string("25"), mail::programPath("serialsmtp"), words[1], words[3]})
        spec.arguments.push_back(word);
    const auto error = os::replaceProcess(spec);
    return program.fatal(small::kTemporary, "unable to run " + spec.program + ": " + mail::errorText(error.number));
}
