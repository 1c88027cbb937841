// SPDX-License-Identifier: GPL-3.0-or-later
// qmail-pop3d: gives a POP3 client the messages of a Maildir. Run by qmail-popup and checkpassword as the
// mailbox's owner, in the home directory, with the client on descriptors 0 and 1.
#include "daemon/mta/qmail-pop3d/Session.h"
#include "shared/mail/Sandboxes.h"
#include "shared/os/Identity.h"
#include "shared/os/Signals.h"

using namespace mw;

int main(int argc, char **argv)
{
    os::ignoreBrokenPipes();
    if (os::currentIdentity().uid == 0) {
        (void)os::writeAll(2, "qmail-pop3d invoked as uid 0, terminating\n");
        return 1;
    }
    pop3::Connection connection(0, 1);
    auto mailbox = argc > 1 ? pop3d::Mailbox::open(argv[1]) : fail(ErrorKind::NotFound, "no Maildir was named");
    if (!mailbox) {
        connection.error("this user has no $HOME/Maildir");
        (void)connection.flush();
        (void)os::writeAll(2, "qmail-pop3d: " + mailbox.error().text + "\n");
        return 0;
    }
    if (const auto confined = mail::enterSandboxOf(mail::Confined::Pop3); !confined) {
        connection.error("[SYS/TEMP] the hub has trouble; try again later");
        (void)connection.flush();
        (void)os::writeAll(2, "qmail-pop3d: " + confined.error().text + "\n");
        return 0;
    }
    pop3d::Session(connection, std::move(*mailbox)).run();
    return 0;
}
