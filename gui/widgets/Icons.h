// SPDX-License-Identifier: GPL-3.0-or-later
// Mailwright's line icons, drawn in the colour that the palette or a tone asks for.
#pragma once

#include "gui/widgets/Theme.h"

#include <QIcon>
#include <QPixmap>
#include <QString>

class QFontMetrics;

namespace mw::gui {

// The icon of icons/NAME.svg. It takes the colour of the text around it (also when disabled or in dark scheme).
QIcon icon(const QString &name);
// The same with a fixed meaning colour.
QIcon icon(const QString &name, Tone tone);
// Of an icon beside text in that font: 16 device-independent pixels, more where the text is large.
int iconSizeFor(const QFontMetrics &metrics);
// The drawing in one colour, `size` device-independent pixels wide and high, sharp at `ratio`. Cached.
QPixmap iconPixmap(const QString &name, const QColor &color, int size, qreal ratio);

} // namespace mw::gui
