// SPDX-License-Identifier: GPL-3.0-or-later
// What waits, as a shell script.
#include "gui/models/ActScript.h"

#include "gui/models/Format.h"
#include "gui/models/HelperWords.h"

namespace mw::gui {

namespace {

// Whatever a title holds, it stays one comment.
QString comment(const QString &text)
{
    return QStringLiteral("# ") + Format::safe(text) + u'\n';
}

} // namespace

QString ActScript::of(const std::vector<rpc::changes::Part> &parts, const QString &note)
{
    QString out = QStringLiteral("#!/bin/sh\n");
    out += comment(tr("Made by Mailwright. Each command is a change of its own; the first that fails ends the script."));
    if (!note.isEmpty())
        out += comment(note);
    out += QStringLiteral("set -e\n");
    for (const auto &part : parts) {
        out += u'\n' + comment(HelperWords::sentence(part.title));
        if (part.command.empty())
            out += comment(tr("Left out: the command would show a secret, or it is an edit that only the window can make."));
        else
            out += QString::fromUtf8(part.command) + u'\n';
    }
    return out;
}

} // namespace mw::gui
