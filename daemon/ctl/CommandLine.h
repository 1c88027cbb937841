// SPDX-License-Identifier: GPL-3.0-or-later
// The command line of mailwrightctl.
#pragma once

#include "daemon/ctl/Verbs.h"

namespace mw::ctl {

struct CommandLine {
    Invocation invocation;
    Verb verb;
};

// An error is a sentence for people; --help and --version give their text as an error with `isHelp`.
struct UsageProblem {
    QString text;
    bool isHelp = false;
};
std::expected<CommandLine, UsageProblem> parseCommandLine(const QStringList &arguments);

QString helpText();

// What an option must be followed by ("a path"); empty for one that stands alone, or is none.
QString valueOfOption(const QString &option);
// Every option there is, by name.
QStringList allOptions();
// Where the helper is that --host, --home and --socket name.
QString socketFor(const QMultiHash<QString, QString> &options);

} // namespace mw::ctl
