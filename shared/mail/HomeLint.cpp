// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/HomeLint.h"

#include <sys/stat.h>

namespace mw::mail {

std::vector<Finding> lintHome(const HomeDirectory &home, UnixTime now)
{
    std::vector<Finding> out;
    const auto &path = home.account.home;
    const auto &name = home.account.name;
    const auto word = shellWord(path);
    if (home.owner.uid != home.account.identity.uid) {
        out.push_back(finding("home-owner", path, 0,
                              "the home of " + name + " belongs to somebody else, so " + name +
                                  " gets no mail: it goes to the alias account",
                              "Give the directory to " + name + ".", "chown " + name + ": " + word));
    }
    const auto wrong = home.mode & home.forbidden;
    if (wrong != 0) {
        out.push_back(finding("home-mode", path, 0,
                              "others can write into the home of " + name + ", so all mail for " + name + " is deferred",
                              "Take the right to write away.", "chmod " + octalMode(home.mode & ~wrong) + " " + word));
    }
    if ((home.mode & S_ISVTX) != 0 && now - home.changed > kStickyForgotten) {
        out.push_back(finding("home-sticky", path, 0,
                              "the home of " + name + " has been sticky for more than an hour: mail for " + name +
                                  " waits as long as it is",
                              "If nobody edits its .qmail files now, take the bit away.", "chmod -t " + word));
    }
    return out;
}

std::vector<Finding> lintMailbox(const MailboxUse &use, const std::string &person)
{
    std::vector<Finding> out;
    const auto whose = person.empty() ? std::string("mail") : "mail for " + person;
    if (use.isPop3Offered && use.intoMbox && !use.intoMaildir) {
        out.push_back(finding("mailbox-mismatch", use.file, 0,
                              whose + " is delivered to an mbox file, and the POP3 server shows Maildirs alone",
                              "Deliver to ./Maildir/, or read the mbox with a mail program on this machine."));
    }
    if (!use.spool.empty() && use.intoMaildir && !use.intoMbox) {
        out.push_back(finding("mailbox-mismatch", use.spool, 0,
                              whose + " is delivered to a Maildir, and this system mailbox still holds mail: a program "
                                      "that reads it shows no new mail",
                              "Let the mail program read ~/Maildir, and move the old mail there."));
    }
    return out;
}

} // namespace mw::mail
