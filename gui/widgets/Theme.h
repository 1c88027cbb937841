// SPDX-License-Identifier: GPL-3.0-or-later
// The look of the window in one place: palettes, meaning colours, type sizes, spacing and the style sheet.
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

class QApplication;
class QWidget;

namespace mw::gui {

enum class Scheme { System, Light, Dark };

// All gaps are multiples of this many device-independent pixels.
constexpr int kGrid = 8;

// What a colour says. It is never the only sign: a glyph and a word stand beside it.
enum class Tone { Neutral, Good, Active, Waiting, Bad };

// The colours beyond QPalette, derived from a palette so that a change of scheme reaches every painter.
struct Colors {
    QColor window, card, cardBorder, hover, selection, text, muted, accent;
    QColor good, active, waiting, bad;                 // text and lines, at least 4.5:1 on card and window
    QColor goodFill, deferredFill, badFill, gridLine;  // areas of charts
    bool dark = false;

    QColor tone(Tone tone) const;
    // A quiet background for text in that tone.
    QColor toneBackground(Tone tone) const;
};

Colors colorsOf(const QPalette &palette);
QPalette paletteFor(Scheme scheme, const QColor &accent);
// `share` of `a` and the rest of `b`.
QColor mixed(const QColor &a, const QColor &b, qreal share);
// The contrast ratio of WCAG 2, 1 to 21.
qreal contrast(const QColor &a, const QColor &b);

// Sets style, palette and style sheet of the whole application; follows the desktop's scheme for System.
void applyTheme(QApplication &application, Scheme scheme);

enum class TextSize { Caption, Body, Strong, CardTitle, PageTitle, Figure };
QFont fontFor(TextSize size, const QFont &base);
void setTextSize(QWidget *widget, TextSize size);
// The desktop's fixed-width font, at least as large as other text.
QFont monospaceFont();
// Marks a widget's text as secondary; the style sheet gives it the muted colour.
void setMuted(QWidget *widget);

} // namespace mw::gui
