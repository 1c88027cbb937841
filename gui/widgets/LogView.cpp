// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of an opened log: what is on the screen is read, decoded and coloured when it is painted.
#include "gui/widgets/LogView.h"

#include "gui/models/Format.h"
#include "gui/widgets/Icons.h"

#include "shared/mail/LogLine.h"
#include "shared/mail/Tai64n.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <limits>

namespace mw::gui {

namespace {

constexpr qsizetype kLongestShown = 4096;
constexpr int kGlyph = 14;
constexpr int kLeft = 12;
constexpr int kGlyphColumn = kGlyph + 10;

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

QString stampText(const mw::Moment &moment)
{
    const auto at = Format::at(moment.seconds);
    return QLocale().toString(at, QStringLiteral("d MMM HH:mm:ss"))
           + QStringLiteral(".%1").arg(moment.nanoseconds / 1000000, 3, 10, QChar(u'0'));
}

// The sign beside a line that tells of an outcome, so that its colour is not the only mark.
std::pair<QString, Tone> glyphOf(std::string_view text)
{
    const auto fact = mail::parseLogText(text);
    if (const auto *report = std::get_if<mail::DeliveryReport>(&fact)) {
        if (report->result == mail::DeliveryResult::Success)
            return {QStringLiteral("success"), Tone::Good};
        if (report->result == mail::DeliveryResult::Failure)
            return {QStringLiteral("error"), Tone::Bad};
        return {QStringLiteral("waiting"), Tone::Waiting};
    }
    if (std::holds_alternative<mail::BounceQueued>(fact) || std::holds_alternative<mail::TripleBounce>(fact))
        return {QStringLiteral("return"), Tone::Bad};
    if (std::holds_alternative<mail::Alert>(fact))
        return {QStringLiteral("warning"), Tone::Bad};
    if (std::holds_alternative<mail::Warning>(fact))
        return {QStringLiteral("warning"), Tone::Waiting};
    if (const auto *decision = std::get_if<mail::ServerDecision>(&fact))
        return decision->allowed ? std::pair{QStringLiteral("success"), Tone::Good} : std::pair{QStringLiteral("error"), Tone::Bad};
    if (const auto *event = std::get_if<mail::SmtpdEvent>(&fact)) {
        if (event->kind == mail::SmtpdEvent::Kind::Accept)
            return {QStringLiteral("success"), Tone::Good};
        if (event->kind == mail::SmtpdEvent::Kind::Refuse)
            return {QStringLiteral("error"), Tone::Bad};
    }
    return {};
}

} // namespace

LogView::LogView(LogDocument &document, QWidget *parent) : QAbstractScrollArea(parent), m_document(document)
{
    setFont(monospaceFont());
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Log lines"));
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setCursor(Qt::ArrowCursor);
    m_highlighter.setColors(colorsOf(palette()));
    connect(&document, &LogDocument::changed, this, &LogView::takeChange);
    measure();
}

void LogView::setDefinitionNamed(const QString &name)
{
    m_highlighter.setDefinitionNamed(name);
    viewport()->update();
}

void LogView::setStampStyle(StampStyle style)
{
    m_stampStyle = style;
    measure();
    viewport()->update();
}

void LogView::setMarked(const LineMatcher &matcher)
{
    m_marked = matcher;
    viewport()->update();
}

void LogView::measure()
{
    const QFontMetrics metrics(font());
    m_rowHeight = metrics.height() + 6;
    const QString sample = m_stampStyle == StampStyle::Raw ? QString(static_cast<qsizetype>(mail::kTai64nLength), u'0')
                                                           : QStringLiteral("30 Nov 00:00:00.000");
    m_stampWidth = metrics.horizontalAdvance(sample) + 2 * kGrid;
    m_widest = 0;
    updateScrollBars();
}

int LogView::visibleRows() const
{
    return std::max(viewport()->height() / m_rowHeight, 1);
}

void LogView::updateScrollBars()
{
    const auto rows = m_document.snapshot().rowCount();
    const auto most = static_cast<std::uint64_t>(std::numeric_limits<int>::max() / 2);
    const int count = static_cast<int>(std::min(rows, most));
    verticalScrollBar()->setPageStep(visibleRows());
    verticalScrollBar()->setSingleStep(1);
    verticalScrollBar()->setRange(0, std::max(count - visibleRows(), 0));
    const int textWidth = viewport()->width() - kLeft - kGlyphColumn - m_stampWidth;
    horizontalScrollBar()->setPageStep(std::max(textWidth, 1));
    horizontalScrollBar()->setSingleStep(QFontMetrics(font()).horizontalAdvance(u'0') * 4);
    horizontalScrollBar()->setRange(0, std::max(m_widest + 2 * kGrid - textWidth, 0));
    if (m_following)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

// Keeps what is read in its place: from the end when the full index replaces the preview, from the start otherwise.
void LogView::takeChange()
{
    const auto &log = m_document.snapshot();
    const auto rows = log.rowCount();
    const bool fromPreview = m_knownPreview && !log.showsPreview() && !log.filtered;
    const auto shift = fromPreview && rows > m_knownRows ? rows - m_knownRows : 0;
    if (log.filtered != m_knownFiltered || rows < m_knownRows)
        m_current.reset();
    m_knownRows = rows;
    m_knownPreview = log.showsPreview();
    m_knownFiltered = log.filtered;
    const int top = verticalScrollBar()->value();
    updateScrollBars();
    if (shift > 0) {
        if (m_current)
            *m_current += shift;
        m_anchor += shift;
        if (!m_following)
            verticalScrollBar()->setValue(top + static_cast<int>(shift));
    }
    viewport()->update();
    Q_EMIT currentChanged();
}

void LogView::setFollowing(bool following)
{
    if (m_following == following)
        return;
    m_following = following;
    if (following)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    Q_EMIT followingChanged(following);
}

LogView::Row LogView::rowAt(std::uint64_t row) const
{
    const QByteArray bytes = m_document.snapshot().rowText(row);
    auto text = viewOf(bytes);
    Row result;
    const auto moment = mail::decodeTai64n(text);
    const auto body = withoutStamp(text);
    if (moment) {
        result.stamp = m_stampStyle == StampStyle::Raw ? QString::fromLatin1(bytes.left(static_cast<qsizetype>(mail::kTai64nLength)))
                                                       : stampText(*moment);
    }
    std::tie(result.glyph, result.tone) = glyphOf(body);
    const auto length = std::min(static_cast<qsizetype>(body.size()), kLongestShown);
    result.text = Format::safe(QString::fromUtf8(body.data(), length));
    if (const auto note = mail::logNote(mail::parseLogText(body)); !note.empty())
        result.text += QStringLiteral(" (%1)").arg(QString::fromStdString(note));
    return result;
}

bool LogView::isSelected(std::uint64_t row) const
{
    return m_current && row >= std::min(m_anchor, *m_current) && row <= std::max(m_anchor, *m_current);
}

void LogView::paintRow(QPainter &painter, std::uint64_t row, int y, const Colors &colors)
{
    const Row line = rowAt(row);
    const QRect box(0, y, viewport()->width(), m_rowHeight);
    if (isSelected(row))
        painter.fillRect(box, colors.selection);
    if (m_current == row && hasFocus()) {
        painter.setPen(QPen(colors.accent, 1));
        painter.drawRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    if (!line.glyph.isEmpty()) {
        painter.drawPixmap(QPoint(kLeft, y + (m_rowHeight - kGlyph) / 2),
                           iconPixmap(line.glyph, colors.tone(line.tone), kGlyph, devicePixelRatioF()));
    }
    painter.setPen(colors.muted);
    painter.drawText(QRect(kLeft + kGlyphColumn, y, m_stampWidth, m_rowHeight), Qt::AlignVCenter, line.stamp);
    const int left = kLeft + kGlyphColumn + m_stampWidth;
    QTextLayout layout(line.text, font());
    auto ranges = m_highlighter.rangesOf(line.text);
    QTextCharFormat mark;
    mark.setBackground(mixed(colors.deferredFill, colors.card, colors.dark ? 0.45 : 0.4));
    for (const auto &[start, length] : m_marked.spans(line.text))
        ranges.append({static_cast<int>(start), static_cast<int>(length), mark});
    layout.setFormats(ranges);
    layout.beginLayout();
    QTextLine textLine = layout.createLine();
    textLine.setLineWidth(std::numeric_limits<int>::max() / 64);
    layout.endLayout();
    m_widest = std::max(m_widest, static_cast<int>(textLine.naturalTextWidth()));
    painter.save();
    painter.setClipRect(QRect(left, y, viewport()->width() - left, m_rowHeight));
    painter.setPen(colors.text);
    const qreal down = (m_rowHeight - textLine.height()) / 2;
    layout.draw(&painter, QPointF(left - horizontalScrollBar()->value(), y + down));
    painter.restore();
}

void LogView::paintEvent(QPaintEvent *)
{
    const Colors colors = colorsOf(palette());
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), colors.card);
    painter.setFont(font());
    const auto rows = m_document.snapshot().rowCount();
    const int widest = m_widest;
    auto row = static_cast<std::uint64_t>(verticalScrollBar()->value());
    // With the last row in sight the rows stand on the lower edge, else on the upper one.
    const bool atEnd = verticalScrollBar()->maximum() > 0 && verticalScrollBar()->value() == verticalScrollBar()->maximum();
    int y = atEnd ? viewport()->height() - visibleRows() * m_rowHeight : 0;
    if (y > 0 && row > 0) {
        --row;
        y -= m_rowHeight;
    }
    for (; row < rows && y < viewport()->height(); ++row, y += m_rowHeight)
        paintRow(painter, row, y, colors);
    if (m_widest > widest)
        QMetaObject::invokeMethod(this, &LogView::updateScrollBars, Qt::QueuedConnection);
}

void LogView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBars();
}

void LogView::scrollContentsBy(int, int)
{
    viewport()->update();
    const bool atEnd = verticalScrollBar()->value() == verticalScrollBar()->maximum();
    if (m_following && !atEnd)
        setFollowing(false);
}

void LogView::goToRow(std::uint64_t row)
{
    setFollowing(false);
    moveTo(row, false);
    const int middle = static_cast<int>(row) - visibleRows() / 2;
    verticalScrollBar()->setValue(std::max(middle, 0));
}

void LogView::moveTo(std::uint64_t row, bool extend)
{
    const auto rows = m_document.snapshot().rowCount();
    if (rows == 0)
        return;
    m_current = std::min(row, rows - 1);
    if (!extend)
        m_anchor = *m_current;
    const int at = static_cast<int>(*m_current);
    const int top = verticalScrollBar()->value();
    if (at < top)
        verticalScrollBar()->setValue(at);
    else if (at >= top + visibleRows())
        verticalScrollBar()->setValue(at - visibleRows() + 1);
    setAccessibleDescription(rowAt(*m_current).stamp + u' ' + rowAt(*m_current).text);
    viewport()->update();
    Q_EMIT currentChanged();
}

std::optional<std::uint64_t> LogView::target(int key) const
{
    const auto rows = m_document.snapshot().rowCount();
    if (rows == 0)
        return std::nullopt;
    const auto at = m_current.value_or(rows - 1);
    const auto page = static_cast<std::uint64_t>(visibleRows());
    switch (key) {
    case Qt::Key_Up:
        return at > 0 ? at - 1 : 0;
    case Qt::Key_Down:
        return at + 1;
    case Qt::Key_PageUp:
        return at > page ? at - page : 0;
    case Qt::Key_PageDown:
        return at + page;
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return rows - 1;
    default:
        return std::nullopt;
    }
}

void LogView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(selectedText());
        return;
    }
    if (event->key() == Qt::Key_Space)
        return setFollowing(!m_following);
    if (const auto row = target(event->key())) {
        if (event->key() != Qt::Key_End)
            setFollowing(false);
        moveTo(*row, event->modifiers() & Qt::ShiftModifier);
        if (event->key() == Qt::Key_End)
            setFollowing(true);
        return;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

std::optional<std::uint64_t> LogView::rowAtPoint(const QPoint &point) const
{
    const auto rows = m_document.snapshot().rowCount();
    const int top = verticalScrollBar()->value();
    const bool atEnd = verticalScrollBar()->maximum() > 0 && top == verticalScrollBar()->maximum();
    const int y = atEnd ? viewport()->height() - visibleRows() * m_rowHeight : 0;
    const int row = top + (point.y() - y + m_rowHeight) / m_rowHeight - 1;
    if (row < 0 || static_cast<std::uint64_t>(row) >= rows)
        return std::nullopt;
    return static_cast<std::uint64_t>(row);
}

void LogView::mousePressEvent(QMouseEvent *event)
{
    const auto row = rowAtPoint(event->position().toPoint());
    if (!row || (event->button() == Qt::RightButton && isSelected(*row)))
        return;
    moveTo(*row, event->modifiers() & Qt::ShiftModifier);
}

void LogView::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton))
        return;
    if (const auto row = rowAtPoint(event->position().toPoint()))
        moveTo(*row, true);
}

void LogView::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT customContextMenuRequested(event->pos());
}

QByteArray LogView::currentText() const
{
    if (!m_current || *m_current >= m_document.snapshot().rowCount())
        return {};
    const auto bytes = m_document.snapshot().rowText(*m_current);
    const auto body = withoutStamp(viewOf(bytes));
    return QByteArray(body.data(), static_cast<qsizetype>(body.size()));
}

QString LogView::selectedText() const
{
    QStringList lines;
    if (!m_current)
        return {};
    constexpr std::uint64_t kMostCopied = 100000;
    const auto first = std::min(m_anchor, *m_current);
    const auto last = std::min(std::max(m_anchor, *m_current), first + kMostCopied);
    for (auto row = first; row <= last && row < m_document.snapshot().rowCount(); ++row) {
        const Row line = rowAt(row);
        lines.append(line.stamp.isEmpty() ? line.text : line.stamp + u' ' + line.text);
    }
    return lines.join(u'\n');
}

void LogView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_highlighter.setColors(colorsOf(palette()));
    if (event->type() == QEvent::FontChange)
        measure();
}

void LogView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void LogView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace mw::gui
