// SPDX-License-Identifier: GPL-3.0-or-later
// For every file of the hub that is text: something that is no line of it, and lines that it may have.
#pragma once

#include "gui/models/ControlCatalogue.h"

#include <QStringList>

#include <optional>

namespace mw::test {

struct FileSample {
    QString mistake;    // one line, as a person might type it
    QStringList inForm; // typed as its value or its entries
    QStringList inText; // the same for its text: something else, where the file may say two things
};

// Nothing: the file says any text, so that none is a mistake.
std::optional<FileSample> sampleOf(const gui::ControlEntry &entry);

} // namespace mw::test
