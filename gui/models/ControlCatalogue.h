// SPDX-License-Identifier: GPL-3.0-or-later
// What the window knows of control files beyond the table: the group a file is shown in, the colours of its text, and
// what a line of it means in words.
#pragma once

#include "shared/mail/ControlTable.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace mw::gui {

// Behind those of the control files: the other files of the hub that are text.
enum class ControlGroup { Identity, Domains, Receiving, Sending, Limits, Bounces, Security, Accounts, Foreign, Users, Rules, Aliases, People, Unknown };
inline constexpr int kControlGroups = 14;

// One file as the hub has it.
struct ControlEntry {
    QString name; // of a control file; of others with its folder: users/assign
    ControlGroup group = ControlGroup::Unknown;
    std::optional<mail::ControlType> type; // nothing: not in the table
    bool known = true;
    bool present = false;
    bool secret = false;
    QString standard; // what holds without the file
    QString help;
    QString consequence;
    QStringList readers;
    std::int64_t modified = 0;
    QString owner;
    QString content; // of a file that is present and can be shown
    QString hash;
    bool read = false;  // content and hash are there, or there is no file
    QString problem;    // why it cannot be shown

    // As the change sets call it.
    QString file() const { return control() ? QStringLiteral("control/") + name : name; }
    bool control() const { return !name.contains(u'/'); }
    // Its text can be shown.
    bool readable() const { return read && !secret && problem.isEmpty() && type != mail::ControlType::Compiled; }
    // It can be given another content, which nobody reads here afterwards.
    bool replaceable() const { return secret && known && problem.isEmpty(); }
    // It can be given another content: the helper changes only files that it knows.
    bool editable() const { return readable() && known; }
    bool operator==(const ControlEntry &) const = default;
};

// How a file is filled in beside its text.
enum class FormKind { None, Line, Number, List };

class ControlCatalogue {
    Q_DECLARE_TR_FUNCTIONS(ControlCatalogue)
public:
    static ControlGroup groupOf(const mail::ControlFile &file);
    // A file that is none in control/, as it is described before it has been read.
    static ControlEntry otherFile(const QString &file);
    static QString title(ControlGroup group);
    static FormKind formOf(const ControlEntry &entry);
    // The name of the KSyntaxHighlighting definition for its text.
    static QString definitionOf(const ControlEntry &entry);
    // A content in one line: the value itself, or how many entries and the first of them.
    static QString summary(const ControlEntry &entry, const QString &content);
    // The lines that count, in order.
    static QStringList entriesOf(const QString &content);
    // What an entry looks like; empty: as the file's help says.
    static QString exampleOf(const ControlEntry &entry);
    // What a line says, in a sentence or two. `number` from 1.
    static QString explain(const ControlEntry &entry, int number, const QString &line);

private:
    static QString explainMapped(mail::ControlType type, const QString &line);
    static QString explainListed(const ControlEntry &entry, mail::ControlType type, const QString &line);
    static QString entryOf(const ControlEntry &entry, const QString &line);
    static QString explainInstruction(const QString &line);
    static QString explainOther(const ControlEntry &entry, const QString &line);
    static QString explainNumber(const ControlEntry &entry, const QString &line);
};

} // namespace mw::gui
