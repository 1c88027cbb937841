// SPDX-License-Identifier: GPL-3.0-or-later
// qmail-smtpd: see qmail-smtpd.8.
#include "daemon/mta/qmail-smtpd/Program.h"

int main(int argc, char **argv)
{
    return mw::smtpd::run({argv + (argc > 0 ? 1 : 0), argv + argc});
}
