// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that a person keeps in a file of theirs, or takes from one: tables of addresses and of members. The dialogs hold nothing
// up.
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace mw::gui {

// Asks where, and writes. `done` gets a sentence: what has been written, or with `good` false why it has not.
void saveText(QWidget *parent, const QString &title, const QString &suggestedName, const QString &text,
              const std::function<void(bool good, const QString &sentence)> &done);
// Asks which, and reads. With a problem the text is empty.
void openText(QWidget *parent, const QString &title, const std::function<void(const QString &text, const QString &problem)> &done);

} // namespace mw::gui
