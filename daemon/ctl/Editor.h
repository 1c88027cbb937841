// SPDX-License-Identifier: GPL-3.0-or-later
// A text in the editor of whoever calls mailwrightctl.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <expected>

namespace mw::ctl {

// What was saved in $VISUAL, $EDITOR or vi; an error is a sentence. A pipe on standard input takes the editor's place:
// then its content is the text.
std::expected<QByteArray, QString> edit(const QByteArray &content, const QString &name);

} // namespace mw::ctl
