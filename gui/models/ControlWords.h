// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the table of control files in the person's language.
#pragma once

#include "shared/mail/ControlTable.h"

#include <QString>

#include <string_view>

namespace mw::gui {

class ControlWords {
public:
    // Words that the table or the helper says in English; unknown ones come back as they are.
    static QString translated(std::string_view words);
    static QString help(const mail::ControlFile &file);
    // Translators have been given these words.
    static bool knows(std::string_view words);
};

} // namespace mw::gui
