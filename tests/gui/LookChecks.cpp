// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/LookChecks.h"

#include "gui/widgets/Theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QGroupBox>
#include <QHash>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTextEdit>
#include <QToolButton>

#include <algorithm>

namespace mw::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRowsLookedAt = 30;
constexpr int kSharpness = 3;      // pixels for one, so that thin strokes have their full colour somewhere
constexpr double kLeast = 4.5;     // WCAG 2, AA
constexpr double kRounding = 0.15; // of the painter

// "QPushButton domainAdd (Add domain…)"
QString nameOf(const QWidget *widget)
{
    QString text;
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        text = button->text();
    else if (const auto *label = qobject_cast<const QLabel *>(widget))
        text = label->text();
    QStringList above;
    for (const auto *parent = widget->parentWidget(); parent && above.size() < 3; parent = parent->parentWidget())
        above.append(parent->objectName().isEmpty() ? QString::fromLatin1(parent->metaObject()->className()) : parent->objectName());
    return u"%1 %2 (%3) in %4"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(), text.left(50), above.join(u" < "_s));
}

// Parts of Qt's own compound controls are named by the whole; a table's interface has the cells of its header, too.
bool isPart(const QWidget *widget)
{
    const auto *parent = widget->parentWidget();
    return widget->objectName().startsWith(u"qt_"_s) || qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent) ||
           qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QScrollBar *>(widget) || qobject_cast<const QTabBar *>(parent) ||
           qobject_cast<const QHeaderView *>(widget);
}

bool isControl(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget) ||
           qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QAbstractItemView *>(widget) ||
           qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QAbstractSlider *>(widget);
}

QList<QWidget *> visibleIn(QWidget *window)
{
    QList<QWidget *> out;
    for (auto *widget : window->findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->window() == window)
            out.append(widget);
    }
    return out;
}

QChar mnemonicIn(const QString &text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] != u'&')
            continue;
        if (text[i + 1] != u'&')
            return text[i + 1].toUpper();
        ++i;
    }
    return {};
}

bool isRich(const QLabel *label)
{
    return label->textFormat() == Qt::RichText || (label->textFormat() == Qt::AutoText && Qt::mightBeRichText(label->text()));
}

bool isTooSmall(const QLabel *label)
{
    if (label->text().isEmpty() || isRich(label))
        return false;
    if (label->wordWrap())
        return label->height() + 1 < label->heightForWidth(label->width());
    return label->width() + 1 < label->sizeHint().width() && label->sizePolicy().horizontalPolicy() != QSizePolicy::Ignored;
}

bool isTooSmall(const QAbstractButton *button)
{
    const auto *tool = qobject_cast<const QToolButton *>(button);
    if (button->text().isEmpty() || (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly))
        return false;
    return button->width() + 1 < button->sizeHint().width() || button->height() + 1 < std::min(button->sizeHint().height(), button->minimumSizeHint().height());
}

QString textOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    return {};
}

// The colour of the background is the most frequent one, that of the text the one that is furthest from it.
double contrastOf(const QImage &image)
{
    QHash<QRgb, int> count;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ++count[image.pixel(x, y)];
    }
    QRgb back = 0;
    int most = 0;
    for (const auto &[color, times] : count.asKeyValueRange()) {
        if (times > most) {
            most = times;
            back = color;
        }
    }
    double best = 1;
    for (const auto color : count.keys())
        best = std::max(best, gui::contrast(QColor::fromRgb(color), QColor::fromRgb(back)));
    return best;
}

} // namespace

QString spokenName(QWidget *control)
{
    auto *face = QAccessible::queryAccessibleInterface(control);
    return face ? face->text(QAccessible::Name).trimmed() : QString();
}

QStringList namelessControls(QWidget *window)
{
    QStringList out;
    for (auto *widget : visibleIn(window)) {
        if (isPart(widget) || !isControl(widget))
            continue;
        auto *face = QAccessible::queryAccessibleInterface(widget);
        if (spokenName(widget).isEmpty())
            out.append(u"no name: "_s + nameOf(widget));
        else if (face->role() == QAccessible::NoRole || face->role() == QAccessible::Client)
            out.append(u"no role: "_s + nameOf(widget));
    }
    return out;
}

QStringList doubleMnemonics(QWidget *window)
{
    QHash<QChar, QStringList> users;
    const auto add = [&users](const QString &text, const QString &who) {
        if (const auto letter = mnemonicIn(text); !letter.isNull())
            users[letter].append(who);
    };
    for (auto *widget : visibleIn(window)) {
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            add(label->text(), nameOf(label));
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(button->text(), nameOf(button));
        else if (const auto *box = qobject_cast<const QGroupBox *>(widget))
            add(box->title(), box->title());
        else if (const auto *bar = qobject_cast<const QMenuBar *>(widget)) {
            for (const auto *action : bar->actions())
                add(action->text(), u"menu "_s + action->text());
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                add(tabs->tabText(i), u"tab "_s + tabs->tabText(i));
        }
    }
    QStringList out;
    for (const auto &[letter, who] : users.asKeyValueRange()) {
        if (who.size() > 1)
            out.append(u"Alt+%1: %2"_s.arg(letter).arg(who.join(u" | "_s)));
    }
    return out;
}

QStringList cutTexts(QWidget *window)
{
    QStringList out;
    for (auto *widget : visibleIn(window)) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if ((label && isTooSmall(label)) || (button && !isPart(button) && isTooSmall(button)))
            out.append(u"%1x%2 for %3x%4: %5"_s.arg(widget->width()).arg(widget->height()).arg(widget->sizeHint().width()).arg(widget->sizeHint().height()).arg(nameOf(widget)));
    }
    return out;
}

QStringList sidewaysAreas(QWidget *window)
{
    QStringList out;
    for (auto *widget : visibleIn(window)) {
        const auto *area = qobject_cast<QScrollArea *>(widget);
        const int missing = area && area->widget() ? area->widget()->width() - area->viewport()->width() : 0;
        if (missing <= 0)
            continue;
        const QWidget *widest = nullptr;
        int end = 0;
        for (const auto *inner : area->widget()->findChildren<QWidget *>()) {
            const int edge = inner->mapTo(area->widget(), QPoint(inner->minimumSizeHint().width(), 0)).x();
            if (inner->isVisible() && !inner->layout() && edge > end) {
                end = edge;
                widest = inner;
            }
        }
        out.append(u"%1 pixels are beside %2; up to %3 reaches %4"_s.arg(missing).arg(nameOf(area->widget())).arg(end).arg(widest ? nameOf(widest) : QString()));
    }
    return out;
}

QStringList faintTexts(QWidget *window)
{
    QPixmap canvas(window->size() * kSharpness);
    canvas.setDevicePixelRatio(kSharpness);
    window->render(&canvas);
    const QImage image = canvas.toImage().convertToFormat(QImage::Format_RGB32);
    QStringList out;
    for (auto *widget : visibleIn(window)) {
        const QString text = textOf(widget);
        if (text.trimmed().isEmpty() || !widget->isEnabled() || widget->visibleRegion().isEmpty())
            continue;
        const QRect seen = widget->visibleRegion().boundingRect().adjusted(2, 2, -2, -2);
        const QRect there(widget->mapTo(window, seen.topLeft()), seen.size());
        if (there.width() < 8 || there.height() < 8)
            continue;
        const auto ratio = contrastOf(image.copy(QRect(there.topLeft() * kSharpness, there.size() * kSharpness)));
        if (ratio + kRounding < kLeast)
            out.append(u"%1:1 %2"_s.arg(ratio, 0, 'f', 2).arg(nameOf(widget)));
    }
    return out;
}

QStringList wordlessCells(QWidget *window)
{
    QStringList out;
    for (auto *widget : visibleIn(window)) {
        const auto *view = qobject_cast<QAbstractItemView *>(widget);
        const auto *model = view ? view->model() : nullptr;
        for (int row = 0; model && row < std::min(model->rowCount(), kRowsLookedAt); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                const auto cell = model->index(row, column);
                if (!cell.data(Qt::DecorationRole).isNull() && cell.data().toString().isEmpty() && cell.data(Qt::AccessibleTextRole).toString().isEmpty())
                    out.append(u"cell %1,%2 of %3"_s.arg(row).arg(column).arg(nameOf(view)));
            }
        }
    }
    return out;
}

QString PseudoTranslator::translate(const char *, const char *source, const char *, int) const
{
    static const QHash<QChar, QChar> accents{{u'a', u'å'}, {u'e', u'é'}, {u'i', u'ï'}, {u'o', u'ö'}, {u'u', u'ü'}, {u'c', u'ç'}, {u'n', u'ñ'}, {u's', u'š'},
                                             {u'A', u'Å'}, {u'E', u'É'}, {u'I', u'Ï'}, {u'O', u'Ö'}, {u'U', u'Ü'}, {u'C', u'Ç'}, {u'N', u'Ñ'}, {u'S', u'Š'}};
    const QString text = QString::fromUtf8(source);
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool fixed = i > 0 && (text[i - 1] == u'%' || text[i - 1] == u'&'); // a place, or the letter of a key
        out += fixed ? text[i] : accents.value(text[i], text[i]);
    }
    if (text.size() < 2 || text.contains(u'<'))
        return out;
    // Longer by words, as a language is, and before what ends a sentence.
    const qsizetype more = text.size() * 2 / 5;
    QString padding;
    while (padding.size() < more)
        padding += padding.size() % 8 == 7 ? u' ' : u'ö';
    const bool ends = out.endsWith(u'…') || out.endsWith(u'.') || out.endsWith(u':');
    return ends ? out.left(out.size() - 1) + u' ' + padding + out.right(1) : out + u' ' + padding;
}

} // namespace mw::test
