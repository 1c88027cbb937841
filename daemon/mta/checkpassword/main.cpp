// SPDX-License-Identifier: GPL-3.0-or-later
// checkpassword: reads a name and a password from descriptor 3 and, if they are right, runs a program as that user.
// Runs as root (in private mode as the hub's owner).
#include "daemon/mta/checkpassword/CheckPassword.h"

int main(int argc, char **argv)
{
    return mw::checkpassword::run({argv + (argc > 0 ? 1 : 0), argv + argc});
}
