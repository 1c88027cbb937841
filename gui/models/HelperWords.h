// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences of the helper about changes, in the person's language. The helper speaks English; what is not among the
// usual sentences stays so.
#pragma once

#include <QString>

#include <string>

namespace mw::gui {

class HelperWords {
public:
    static QString sentence(const std::string &english);
};

} // namespace mw::gui
