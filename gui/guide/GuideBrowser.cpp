// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/guide/GuideBrowser.h"

#include "gui/widgets/Theme.h"

#include <QBuffer>
#include <QEvent>
#include <QFile>
#include <QImage>
#include <QImageReader>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>
#include <QUrl>

#include <algorithm>
#include <cstdlib>

namespace mw::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDrawingWidth = 520;
constexpr int kPageWidth = 640;
constexpr int kLeastWidth = 200;
constexpr int kSameWidth = 40; // pictures are not drawn anew for less

} // namespace

GuideBrowser::GuideBrowser(PagePicture picture, QWidget *parent) : QTextBrowser(parent), m_picture(std::move(picture))
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Chapter of the guide"));
    document()->setDocumentMargin(2 * kGrid);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        QString name = link.path();
        if (name.endsWith(u".md"_s))
            name.chop(3);
        Q_EMIT chapterWished(name);
    });
}

void GuideBrowser::setChapter(const QString &markdown)
{
    m_markdown = markdown;
    showChapter();
    verticalScrollBar()->setValue(0);
}

// Markdown gives tables no lines and headings no air.
void GuideBrowser::showChapter()
{
    m_showing = true;
    m_width = pictureWidth(kPageWidth);
    const Colors colors = colorsOf(palette());
    document()->setDefaultFont(font());
    document()->setMarkdown(m_markdown, QTextDocument::MarkdownDialectGitHub);
    for (auto block = document()->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        auto format = block.blockFormat();
        const bool heading = format.headingLevel() > 0;
        format.setTopMargin(heading ? 2 * kGrid : format.topMargin());
        format.setBottomMargin(kGrid);
        format.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
        cursor.setBlockFormat(format);
        if (heading) {
            cursor.select(QTextCursor::BlockUnderCursor);
            QTextCharFormat text;
            text.setFont(fontFor(format.headingLevel() == 1 ? TextSize::PageTitle : TextSize::CardTitle, font()), QTextCharFormat::FontPropertiesSpecifiedOnly);
            cursor.mergeCharFormat(text);
        }
    }
    for (auto *frame : document()->rootFrame()->childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(frame)) {
            auto format = table->format();
            format.setBorder(1);
            format.setBorderBrush(colors.cardBorder);
            format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setBorderCollapse(true);
            format.setCellPadding(kGrid - 2);
            format.setCellSpacing(0);
            format.setBottomMargin(kGrid);
            table->setFormat(format);
        }
    }
    m_showing = false;
}

QVariant GuideBrowser::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource)
        return {};
    if (name.scheme() == u"drawing"_s)
        return drawing(name.path());
    if (name.scheme() == u"page"_s)
        return pageImage(name.path());
    return {};
}

QImage GuideBrowser::drawing(const QString &name) const
{
    QFile file(u":/guide/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    const Colors colors = colorsOf(palette());
    svg.replace("currentColor", colors.text.name().toLatin1());
    svg.replace("accentColor", colors.accent.name().toLatin1());
    svg.replace("cardColor", colors.card.name().toLatin1());
    QBuffer buffer(&svg);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, "svg");
    const QSize size = reader.size();
    const qreal ratio = devicePixelRatioF();
    const int width = qRound(pictureWidth(kDrawingWidth) * ratio);
    reader.setScaledSize(QSize(width, size.width() > 0 ? width * size.height() / size.width() : width));
    QImage image = reader.read();
    image.setDevicePixelRatio(ratio);
    return image;
}

QImage GuideBrowser::pageImage(const QString &name) const
{
    const QPixmap page = m_picture ? m_picture(name) : QPixmap();
    if (page.isNull())
        return {};
    const qreal ratio = devicePixelRatioF();
    QImage image = page.toImage().scaledToWidth(qRound(pictureWidth(kPageWidth) * ratio), Qt::SmoothTransformation);
    QPainter painter(&image);
    painter.setPen(QPen(colorsOf(palette()).cardBorder, 2));
    painter.drawRect(image.rect().adjusted(1, 1, -1, -1));
    painter.end();
    image.setDevicePixelRatio(ratio);
    return image;
}

int GuideBrowser::pictureWidth(int wished) const
{
    return std::clamp(viewport()->width() - 6 * kGrid, kLeastWidth, wished);
}

void GuideBrowser::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (m_markdown.isEmpty() || std::abs(pictureWidth(kPageWidth) - m_width) < kSameWidth)
        return;
    document()->clear(); // with the pictures it has kept
    showChapter();
}

void GuideBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    const bool looks = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (looks && !m_showing && !m_markdown.isEmpty()) {
        document()->clear();
        showChapter();
    }
}

} // namespace mw::gui
