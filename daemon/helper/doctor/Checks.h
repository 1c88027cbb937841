// SPDX-License-Identifier: GPL-3.0-or-later
// What the doctor looks at, in its order. Each check reads and never changes anything.
#pragma once

#include "daemon/helper/doctor/Patient.h"
#include "daemon/helper/doctor/Report.h"

namespace mw::helper {

// qmail's accounts and groups, accounts with capitals (system mode).
void checkAccounts(const Patient &patient, Report &report);
// root, postmaster, mailer-daemon and abuse end somewhere.
void checkAliases(const Patient &patient, Report &report);
// Type, owner and mode of every path of a hub, programs and control files included.
void checkTree(const Patient &patient, Report &report);
// The message files in the queue.
void checkQueueFiles(const Patient &patient, Report &report);
// Mount flags of what must run.
void checkMounts(const Patient &patient, Report &report);
// Whether the kernel can confine the processes that read from the network.
void checkKernel(const Patient &patient, Report &report);
// Control files, tcp rules, users/assign, and what is compiled from them.
void checkConfiguration(const Patient &patient, Report &report);
// The certificates of the servers.
void checkTls(const Patient &patient, Report &report);
// The hub's own files of passwords, and the program that checks others.
void checkPasswords(const Patient &patient, Report &report);
// Relays for outgoing mail and the passwords for them.
void checkRelays(const Patient &patient, Report &report);
// Run scripts and states of the services.
void checkServices(const Patient &patient, Report &report);
// Home directories, their .qmail files and Maildirs, each with its owner's rights.
void checkHomes(const Patient &patient, Report &report);
// Who listens on the ports that the hub offers and answers there, and who could reach it.
void checkNetwork(const Patient &patient, Report &report);
// Other mail servers, and whose sendmail programs call.
void checkOtherServers(const Patient &patient, Report &report);
// Domains and routes against the name system. Last: it may wait for an answer.
void checkNames(const Patient &patient, Report &report);

// Not a check of the hub: what the name system says about these domains. Nothing is told where it cannot be asked.
void checkDomains(const Patient &patient, Report &report, const std::vector<std::string> &domains);

} // namespace mw::helper
