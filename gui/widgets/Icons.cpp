// SPDX-License-Identifier: GPL-3.0-or-later
// Mailwright's line icons, drawn in the colour that the palette or a tone asks for.
#include "gui/widgets/Icons.h"

#include <QFontMetrics>
#include <QBuffer>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QImageReader>
#include <QPainter>
#include <QPixmapCache>

#include <optional>

namespace mw::gui {

namespace {

class LineIconEngine : public QIconEngine {
public:
    LineIconEngine(QString name, std::optional<Tone> tone) : m_name(std::move(name)), m_tone(tone) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int size = qMin(rect.width(), rect.height());
        const QPixmap pixmap = iconPixmap(m_name, color(mode), size, painter->device()->devicePixelRatioF());
        const QPoint offset((rect.width() - size) / 2, (rect.height() - size) / 2);
        painter->drawPixmap(rect.topLeft() + offset, pixmap);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        int side = qMin(size.width(), size.height());
        if constexpr (QT_VERSION < QT_VERSION_CHECK(6, 8, 0))
            side = qRound(side / scale); // it was given in device pixels
        return iconPixmap(m_name, color(mode), side, scale);
    }

    QIconEngine *clone() const override { return new LineIconEngine(*this); }
    QString key() const override { return QStringLiteral("mailwright-line"); }
    bool isNull() override { return !QFile::exists(QStringLiteral(":/icons/%1.svg").arg(m_name)); }

private:
    QColor color(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        const Colors colors = colorsOf(palette);
        if (mode == QIcon::Disabled)
            return mixed(colors.muted, colors.window, 0.5);
        return m_tone ? colors.tone(*m_tone) : mixed(colors.text, colors.muted, 0.5);
    }

    QString m_name;
    std::optional<Tone> m_tone;
};

} // namespace

int iconSizeFor(const QFontMetrics &metrics)
{
    constexpr int kUsual = 16;
    constexpr int kUsualText = 18; // up to this height of a line
    return qMax(kUsual, metrics.height() * kUsual / kUsualText);
}

QPixmap iconPixmap(const QString &name, const QColor &color, int size, qreal ratio)
{
    const QString key = QStringLiteral("mw/%1/%2/%3/%4").arg(name, color.name()).arg(size).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return pixmap;
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name().toLatin1());
    QBuffer buffer(&svg);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, "svg");
    const int pixels = qCeil(size * ratio);
    reader.setScaledSize(QSize(pixels, pixels));
    pixmap = QPixmap::fromImage(reader.read());
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon icon(const QString &name)
{
    return QIcon(new LineIconEngine(name, std::nullopt));
}

QIcon icon(const QString &name, Tone tone)
{
    return QIcon(new LineIconEngine(name, tone));
}

} // namespace mw::gui
