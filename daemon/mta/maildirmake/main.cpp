// SPDX-License-Identifier: GPL-3.0-or-later
// maildirmake: makes an empty Maildir for whoever runs it.
#include "shared/mail/ErrorText.h"
#include "shared/mail/Maildir.h"
#include "shared/os/Fd.h"

#include <sys/stat.h>

using namespace mw;

int main(int argc, char **argv)
{
    if (argc < 2) {
        (void)os::writeAll(2, "maildirmake: usage: maildirmake name\n");
        return 100;
    }
    ::umask(077);
    const std::string directory = argv[1];
    if (auto made = mail::makeMaildir(directory); !made) {
        (void)os::writeAll(2, "maildirmake: fatal: unable to mkdir " + directory + ": " +
                                  mail::errorText(made.error().number) + "\n");
        return 111;
    }
    return 0;
}
