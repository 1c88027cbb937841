// SPDX-License-Identifier: GPL-3.0-or-later
// A machine of the test's own: mount, network, host name and process namespaces with qmail's users, /var/qmail on
// memory and nothing but a loopback network. Everything in it ends with the test.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace mw::test {

struct SandboxOptions {
    QByteArray hostName = "gold.example.org";
    bool linkPrograms = true; // /var/qmail/bin/NAME -> the built programs
};

// Call first in main(), before any thread exists: enters the namespaces and goes on as process 1 in them; the
// outer process waits and exits with the inner one's code. Exits 77 with a sentence if not root.
//
// Inside: users alias 1000, qmaild 1001, qmaill 1002, qmailp 1003 (group nofiles 1000), qmailq 1004, qmailr 1005,
// qmails 1006 (group qmail 1001), bench 2000 with /home/bench; /etc is a private copy; /var/qmail, /gold, /home,
// /run and /service are empty memory file systems; /var/qmail has its standard tree.
void enterSandbox(const SandboxOptions &options = {});

// Where the built programs and the checkout are visible to every account inside.
inline constexpr const char *kSandboxPrograms = "/run/programs";
inline constexpr const char *kSandboxSource = "/run/source";

// Writes a file and the directories above it.
void writeFile(const QString &path, const QByteArray &content, int mode = 0644);
QByteArray readFile(const QString &path);
// From now on a directory of the machine is a copy: what is changed in it ends with the test.
bool makePrivate(const QString &directory);
// Empties and re-creates /var/qmail/queue with the owners and modes of the standard tree.
void makeQueue();

} // namespace mw::test

// main() of a Qt Test that runs in a sandbox.
#define MW_SANDBOX_TEST_MAIN(Class, ...)                                                                      \
    int main(int argc, char **argv)                                                                          \
    {                                                                                                        \
        mw::test::enterSandbox(__VA_ARGS__);                                                                 \
        QCoreApplication application(argc, argv);                                                            \
        Class test;                                                                                          \
        return QTest::qExec(&test, argc, argv);                                                              \
    }
