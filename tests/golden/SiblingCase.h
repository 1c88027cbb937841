// SPDX-License-Identifier: GPL-3.0-or-later
// Runs one recorded case of tests/golden/siblings in the sandbox and says how it differs from the record. The
// README there describes the format.
#pragma once

#include "tests/support/Golden.h"

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QString>

namespace mw::test {

struct SiblingOptions {
    QByteArray path = "/var/qmail/bin:/usr/bin:/bin";
    // Programs that lie elsewhere than the case says ("/usr/local/bin/setlock"), by the name in the case.
    QHash<QString, QByteArray> programs;
    // Applied to the expected and to the actual standard output before they are compared (a report's own words).
    QByteArray (*normalise)(const QByteArray &) = nullptr;
};

// Makes the sandbox ready for the cases, once: the working directory /t, the account golden (1500), the recorder as qmail-queue, and
// /var/lib/qmail as another name of /var/qmail, which is where the distribution's packages look.
void prepareSiblings();

// All differences between the case and what came out, in words; empty if there is none.
QString siblingDifferences(const GoldenCase &golden, const SiblingOptions &options = {});

} // namespace mw::test
