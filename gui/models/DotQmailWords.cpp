// SPDX-License-Identifier: GPL-3.0-or-later
// A .qmail file in sentences.
#include "gui/models/DotQmailWords.h"

#include "gui/models/Format.h"

#include "shared/mail/DotQmail.h"

namespace mw::gui {

namespace {

using mail::DotQmailKind;

bool delivers(DotQmailKind kind)
{
    return kind == DotQmailKind::Mbox || kind == DotQmailKind::Maildir || kind == DotQmailKind::Program || kind == DotQmailKind::Forward;
}

} // namespace

QList<DotQmailSentence> DotQmailWords::sentences(const QString &content)
{
    QList<DotQmailSentence> out;
    bool any = false;
    const std::string bytes = content.toStdString();
    for (const auto &line : mail::parseDotQmail(bytes)) {
        const QString text = Format::fromUtf8(line.text);
        any = any || delivers(line.kind);
        switch (line.kind) {
        case DotQmailKind::Forward:
            out.append({QStringLiteral("forward"), tr("A copy is passed on to %1.", "address").arg(text), false});
            break;
        case DotQmailKind::Maildir:
            out.append({QStringLiteral("message"), tr("It is kept in the Maildir %1.", "path").arg(text), false});
            break;
        case DotQmailKind::Mbox:
            out.append({QStringLiteral("message"), tr("It is appended to the mbox file %1.", "path").arg(text), false});
            break;
        case DotQmailKind::Program:
            out.append({QStringLiteral("warning"), tr("It is given to the program %1.", "command line").arg(text), true});
            break;
        case DotQmailKind::ListMark:
            out.append({QStringLiteral("information"), tr("From here on it is a list: nothing but addresses may follow."), false});
            break;
        case DotQmailKind::Reserved:
            out.append({QStringLiteral("warning"), tr("The line %1 is ignored.", "number").arg(line.number), true});
            break;
        case DotQmailKind::Blank:
            if (line.number == 1)
                out.append({QStringLiteral("error"), tr("The first line is blank: the mail waits until it is not."), true});
            break;
        case DotQmailKind::Comment:
            break;
        }
    }
    if (bytes.empty())
        out.append({QStringLiteral("information"), tr("The file is empty: the standard delivery holds."), false});
    else if (!any && out.isEmpty())
        out.append({QStringLiteral("warning"), tr("It names no place: the mail is dropped without a word."), true});
    return out;
}

} // namespace mw::gui
