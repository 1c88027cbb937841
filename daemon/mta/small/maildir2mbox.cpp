// SPDX-License-Identifier: GPL-3.0-or-later
// maildir2mbox: moves the messages of $MAILDIR to the end of the mbox file $MAIL, which is written anew as $MAILTMP
// and renamed. Runs as the mailbox's owner.
#include "daemon/mta/small/MailboxMove.h"
#include "daemon/mta/small/Small.h"
#include "shared/mail/ErrorText.h"
#include "shared/os/Environment.h"
#include "shared/os/Files.h"

using namespace mw;

int main()
{
    const small::Program program("maildir2mbox");
    std::string paths[3];
    std::size_t count = 0;
    for (const char *name : {"MAILDIR", "MAIL", "MAILTMP"}) {
        const auto value = os::environmentVariable(name);
        if (!value)
            return program.fatal(small::kTemporary, std::string(name) + " not set");
        paths[count++] = *value;
    }
    if (const auto entered = os::changeDirectory(paths[0]); !entered)
        return program.fatal(small::kTemporary,
                             "unable to chdir to " + paths[0] + ": " + mail::errorText(entered.error().number));
    const auto moved = small::moveMessages(paths[1], paths[2]);
    return moved ? 0 : program.fatal(small::kTemporary, moved.error().text);
}
