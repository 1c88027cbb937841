// SPDX-License-Identifier: GPL-3.0-or-later
// What waits to be applied, in words.
#include "gui/models/Waiting.h"

#include <QCoreApplication>

namespace mw::gui {

QString waitingWords(Waiting waiting)
{
    switch (waiting) {
    case Waiting::Added:
        return QCoreApplication::translate("Waiting", "new, not applied yet");
    case Waiting::Changed:
        return QCoreApplication::translate("Waiting", "changed, not applied yet");
    case Waiting::Removed:
        return QCoreApplication::translate("Waiting", "removed, not applied yet");
    case Waiting::Nothing:
        break;
    }
    return {};
}

} // namespace mw::gui
