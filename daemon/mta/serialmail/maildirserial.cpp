// SPDX-License-Identifier: GPL-3.0-or-later
// maildirserial: gives the messages of a Maildir to a client program and removes what it has sent. Run by the owner of
// the Maildir. See maildirserial.1.
#include "daemon/mta/serialmail/MaildirRun.h"
#include "shared/base/OptionReader.h"
#include "shared/base/Text.h"
#include "shared/os/Signals.h"

using namespace mw;

int main(int argc, char **argv)
{
    const small::Program program("maildirserial");
    const auto usage = [&] {
        return program.usage("maildirserial [ -b ] [ -t lifetime ] dir prefix client [ arg ... ]");
    };
    serialmail::MaildirOptions options;
    OptionReader reader(small::argumentsOf(argc, argv), "bt:");
    while (const auto letter = reader.next()) {
        if (*letter == 'b') {
            options.permanent = serialmail::Permanent::Bounce;
        } else if (*letter == 't') {
            options.lifetime = text::wholeNumber(reader.value());
            if (!options.lifetime)
                return usage();
        } else {
            program.say(reader.problem());
            return usage();
        }
    }
    const auto words = small::wordsOf(reader.rest());
    if (words.size() < 3)
        return usage();
    options.directory = words[0];
    options.prefix = words[1];
    options.client.assign(words.begin() + 2, words.end());
    os::ignoreBrokenPipes();
    return serialmail::MaildirRun(program, std::move(options)).run();
}
