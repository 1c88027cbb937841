// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of a control file's text by value, as a form makes them: comments and everything else stay.
#pragma once

#include <QString>

namespace mw::gui::controltext {

// The first line, which is the value of a file of one line.
QString firstLine(const QString &content);
QString withFirstLine(const QString &content, const QString &value);
// Entries are the lines that are neither empty nor comments, counted from 0.
QString withAdded(const QString &content, const QString &entry);
QString withReplaced(const QString &content, int place, const QString &entry);
QString withRemoved(const QString &content, int place);

} // namespace mw::gui::controltext
