// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences of the helper in the person's language. The helper speaks English; what is not among its known sentences
// stays so.
#pragma once

#include <QString>

#include <string>

namespace mw::gui {

class HelperWords {
public:
    // Also of several sentences one after the other, and of one behind the name of a file or a parameter and a colon.
    static QString sentence(const std::string &english);
    // Translators have been given it, or all that it is made of.
    static bool knows(const std::string &english);
};

} // namespace mw::gui
