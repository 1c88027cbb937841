// SPDX-License-Identifier: GPL-3.0-or-later
// The look of the window in one place: palettes, meaning colours, type sizes, spacing and the style sheet.
#include "gui/widgets/Theme.h"

#include "gui/widgets/MarkStyle.h"
#include "gui/widgets/StyleSheet.h"

#include <QApplication>
#include <QFontDatabase>
#include <QStyle>
#include <QStyleHints>
#include <QWidget>

#include <cmath>

namespace mw::gui {

namespace {

qreal channel(qreal c)
{
    return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

qreal luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

// Moves `color` towards black or white until it can be read on `background`.
QColor readable(QColor color, const QColor &background)
{
    const QColor end = luminance(background) > 0.5 ? QColor(Qt::black) : QColor(Qt::white);
    for (int step = 0; step < 20 && contrast(color, background) < 4.6; ++step)
        color = mixed(end, color, 0.1);
    return color;
}

Colors lightColors(const QColor &accent)
{
    Colors c;
    c.window = QColor(0xf4, 0xf6, 0xf9);
    c.card = QColor(0xff, 0xff, 0xff);
    c.cardBorder = QColor(0xdd, 0xe2, 0xe9);
    c.hover = QColor(0xee, 0xf2, 0xf7);
    c.text = QColor(0x1a, 0x20, 0x29);
    c.muted = QColor(0x57, 0x62, 0x70);
    c.good = QColor(0x08, 0x72, 0x53);
    c.active = QColor(0x16, 0x5f, 0xa8);
    c.waiting = QColor(0x8f, 0x54, 0x00);
    c.bad = QColor(0xb0, 0x36, 0x0a);
    c.goodFill = QColor(0x10, 0x9e, 0x78);
    c.deferredFill = QColor(0xe8, 0xa3, 0x17);
    c.badFill = QColor(0xd4, 0x55, 0x0b);
    c.gridLine = QColor(0xe6, 0xea, 0xf0);
    c.accent = readable(accent, c.window);
    c.selection = mixed(c.accent, c.card, 0.14);
    return c;
}

Colors darkColors(const QColor &accent)
{
    Colors c;
    c.dark = true;
    c.window = QColor(0x15, 0x18, 0x1d);
    c.card = QColor(0x1e, 0x22, 0x29);
    c.cardBorder = QColor(0x32, 0x38, 0x42);
    c.hover = QColor(0x28, 0x2d, 0x36);
    c.text = QColor(0xe7, 0xea, 0xef);
    c.muted = QColor(0x9d, 0xa8, 0xb6);
    c.good = QColor(0x45, 0xcc, 0xa0);
    c.active = QColor(0x76, 0xb8, 0xf2);
    c.waiting = QColor(0xee, 0xb6, 0x4a);
    c.bad = QColor(0xff, 0x90, 0x65);
    c.goodFill = QColor(0x2c, 0xb0, 0x8a);
    c.deferredFill = QColor(0xe5, 0xa8, 0x2e);
    c.badFill = QColor(0xe8, 0x6c, 0x2e);
    c.gridLine = QColor(0x2e, 0x34, 0x3d);
    c.accent = readable(accent, c.card);
    c.selection = mixed(c.accent, c.card, 0.24);
    return c;
}

QColor desktopAccent(const QPalette &palette)
{
    // Fusion's own default says nothing about the person's wish: then Mailwright's blue.
    const QColor accent = palette.color(QPalette::Active, QPalette::Accent);
    const QColor fusionDefault(0x30, 0x8c, 0xc6);
    if (!accent.isValid() || accent == fusionDefault || accent == QColor(Qt::darkBlue) || accent.saturation() < 40)
        return QColor(0x1f, 0x6f, 0xc4);
    return accent;
}

} // namespace

QColor mixed(const QColor &a, const QColor &b, qreal share)
{
    const auto part = [share](float x, float y) { return static_cast<float>(share * x + (1 - share) * y); };
    return QColor::fromRgbF(part(a.redF(), b.redF()), part(a.greenF(), b.greenF()), part(a.blueF(), b.blueF()));
}

qreal contrast(const QColor &a, const QColor &b)
{
    const qreal first = luminance(a) + 0.05;
    const qreal second = luminance(b) + 0.05;
    return first > second ? first / second : second / first;
}

QColor Colors::tone(Tone which) const
{
    switch (which) {
    case Tone::Good:
        return good;
    case Tone::Active:
        return active;
    case Tone::Waiting:
        return waiting;
    case Tone::Bad:
        return bad;
    case Tone::Neutral:
        break;
    }
    return muted;
}

QColor Colors::toneBackground(Tone which) const
{
    return mixed(tone(which), card, dark ? 0.16 : 0.09);
}

Colors colorsOf(const QPalette &palette)
{
    const QColor accent = palette.color(QPalette::Active, QPalette::Accent);
    const bool dark = luminance(palette.color(QPalette::Active, QPalette::Window)) < 0.3;
    return dark ? darkColors(accent) : lightColors(accent);
}

QPalette paletteFor(Scheme scheme, const QColor &accent)
{
    const Colors c = scheme == Scheme::Dark ? darkColors(accent) : lightColors(accent);
    QPalette p;
    p.setColor(QPalette::Window, c.window);
    p.setColor(QPalette::WindowText, c.text);
    p.setColor(QPalette::Base, c.card);
    p.setColor(QPalette::AlternateBase, mixed(c.window, c.card, 0.5));
    p.setColor(QPalette::Text, c.text);
    p.setColor(QPalette::Button, c.card);
    p.setColor(QPalette::ButtonText, c.text);
    p.setColor(QPalette::BrightText, c.bad);
    p.setColor(QPalette::ToolTipBase, c.dark ? c.hover : c.text);
    p.setColor(QPalette::ToolTipText, c.dark ? c.text : c.card);
    p.setColor(QPalette::PlaceholderText, c.muted);
    p.setColor(QPalette::Accent, c.accent);
    p.setColor(QPalette::Highlight, c.accent);
    p.setColor(QPalette::HighlightedText, contrast(c.accent, Qt::white) >= 4.5 ? QColor(Qt::white) : QColor(0x10, 0x14, 0x1a));
    p.setColor(QPalette::Link, c.accent);
    p.setColor(QPalette::LinkVisited, c.accent);
    p.setColor(QPalette::Light, mixed(c.card, c.window, 0.8));
    p.setColor(QPalette::Midlight, c.hover);
    p.setColor(QPalette::Mid, c.cardBorder);
    p.setColor(QPalette::Dark, mixed(c.muted, c.cardBorder, 0.3));
    p.setColor(QPalette::Shadow, c.dark ? QColor(Qt::black) : c.muted);
    const QColor faint = mixed(c.muted, c.window, 0.6);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, faint);
    return p;
}

void applyTheme(QApplication &application, Scheme scheme)
{
    // Once: another style under windows that have a style sheet already is the end of Qt.
    constexpr auto kStyled = "mailwright-styled";
    const bool isFirst = !application.property(kStyled).toBool();
    const QColor accent = isFirst ? desktopAccent(QGuiApplication::palette()) : QApplication::palette().color(QPalette::Accent);
    if (isFirst)
        QApplication::setStyle(new MarkStyle); // the application owns it
    application.setProperty(kStyled, true);
    delete application.findChild<QObject *>(QStringLiteral("scheme-follower"));
    const auto apply = [&application, accent](Scheme wanted) {
        const QPalette palette = paletteFor(wanted, accent);
        QApplication::setPalette(palette);
        application.setStyleSheet(styleSheetFor(colorsOf(palette)));
    };
    if (scheme != Scheme::System) {
        apply(scheme);
        return;
    }
    const auto follow = [apply](Qt::ColorScheme desktop) {
        apply(desktop == Qt::ColorScheme::Dark ? Scheme::Dark : Scheme::Light);
    };
    follow(QGuiApplication::styleHints()->colorScheme());
    auto *follower = new QObject(&application);
    follower->setObjectName(QStringLiteral("scheme-follower"));
    QObject::connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, follower, follow);
}

QFont fontFor(TextSize size, const QFont &base)
{
    struct Step {
        qreal factor;
        QFont::Weight weight;
    };
    const auto step = [size]() -> Step {
        switch (size) {
        case TextSize::Caption:
            return {0.9, QFont::Normal};
        case TextSize::Strong:
            return {1.0, QFont::DemiBold};
        case TextSize::CardTitle:
            return {1.1, QFont::DemiBold};
        case TextSize::PageTitle:
            return {1.7, QFont::DemiBold};
        case TextSize::Figure:
            return {2.3, QFont::Normal};
        case TextSize::Body:
            break;
        }
        return {1.0, QFont::Normal};
    }();
    QFont font = base;
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * step.factor);
    else
        font.setPixelSize(qRound(base.pixelSize() * step.factor));
    font.setWeight(step.weight);
    return font;
}

void setTextSize(QWidget *widget, TextSize size)
{
    widget->setFont(fontFor(size, QApplication::font()));
}

QFont monospaceFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    // Whoever has enlarged the text of windows needs this one as large.
    if (QApplication::font().pointSizeF() > font.pointSizeF())
        font.setPointSizeF(QApplication::font().pointSizeF());
    return font;
}

void setMuted(QWidget *widget)
{
    widget->setProperty("tone", QStringLiteral("muted"));
}

} // namespace mw::gui
