// SPDX-License-Identifier: GPL-3.0-or-later
// Tells people who do not see the window that something has changed.
#include "gui/widgets/Announce.h"

#include <QAccessible>

namespace mw::gui {

void announce(QObject *about, const QString &sentence, Manners manners)
{
    if (sentence.isEmpty())
        return;
    QAccessibleAnnouncementEvent event(about, sentence);
    event.setPoliteness(manners == Manners::Urgent ? QAccessible::AnnouncementPoliteness::Assertive
                                                   : QAccessible::AnnouncementPoliteness::Polite);
    QAccessible::updateAccessibility(&event);
}

} // namespace mw::gui
