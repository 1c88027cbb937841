// SPDX-License-Identifier: GPL-3.0-or-later
// Fusion with radio and check marks that can be seen: an outline with the contrast of other controls in both palettes, and as
// large as the text beside them; icons grow with it, too.
#pragma once

#include <QProxyStyle>

namespace mw::gui {

class MarkStyle : public QProxyStyle {
    Q_OBJECT
public:
    MarkStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
};

} // namespace mw::gui
