// SPDX-License-Identifier: GPL-3.0-or-later
// Tells people who do not see the window that something has changed.
#pragma once

#include <QString>

class QObject;

namespace mw::gui {

// Said after what is being said; `urgent` interrupts it.
enum class Manners { Polite, Urgent };
void announce(QObject *about, const QString &sentence, Manners manners = Manners::Polite);

} // namespace mw::gui
