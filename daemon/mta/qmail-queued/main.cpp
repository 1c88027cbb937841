// SPDX-License-Identifier: GPL-3.0-or-later
// qmail-queued: the only process that creates queue files. Runs as qmailq (started by root it becomes qmailq; in
// private mode it is the owner), under supervise; errors on descriptor 2.
#include "daemon/mta/qmail-queued/Daemon.h"

int main()
{
    return mw::queued::runDaemon();
}
