// SPDX-License-Identifier: GPL-3.0-or-later
// A .qmail file in sentences, line by line (dot-qmail(5)), by the parser that qmail-local runs.
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace mw::gui {

struct DotQmailSentence {
    QString glyph; // of icons/
    QString sentence;
    bool warns = false; // it runs a program, or does something else that is worth a second look
    bool operator==(const DotQmailSentence &) const = default;
};

class DotQmailWords {
    Q_DECLARE_TR_FUNCTIONS(DotQmailWords)
public:
    // Of what the file holds; comments are left out.
    static QList<DotQmailSentence> sentences(const QString &content);
};

} // namespace mw::gui
