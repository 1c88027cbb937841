// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that whoever calls mailwrightctl gives: in an editor, in a file, or on standard input.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <expected>

namespace mw::ctl {

// What was saved in $VISUAL, $EDITOR or vi; an error is a sentence. A pipe on standard input takes the editor's place:
// then its content is the text.
std::expected<QByteArray, QString> edit(const QByteArray &content, const QString &name);
// All of a file, or of standard input where no path or - is given; an error is a sentence.
std::expected<QByteArray, QString> readInput(const QString &path);

} // namespace mw::ctl
