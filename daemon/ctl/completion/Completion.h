// SPDX-License-Identifier: GPL-3.0-or-later
// Tab completion: what may come next on a command line that is being typed, from the verbs, the options and the helper.
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace mw::ctl {

// The script for bash, zsh or fish; nothing for another shell.
std::optional<QString> completionScript(const QString &shell);

// Prints what may take the place of the last of `words` (those behind the program's name; the last may be empty), one a line with
// a tab and what it is; ":files" when it is a path. Asks the helper, but not for long. The exit code.
int complete(const QStringList &words);

} // namespace mw::ctl
