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

} // namespace mw::ctl
