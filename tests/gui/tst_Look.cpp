// SPDX-License-Identifier: GPL-3.0-or-later
// What the window looks like can be relied on: contrast of every colour, every icon there, the chart's axis.
#include "gui/app/Application.h"
#include "gui/models/DeliveryCounter.h"
#include "gui/widgets/DeadlineBar.h"
#include "gui/widgets/DeliveryChart.h"
#include "gui/widgets/Icons.h"
#include "gui/widgets/LineHighlighter.h"
#include "gui/widgets/Theme.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>

#include <QApplication>
#include <QDir>
#include <QTest>

using namespace mw::gui;

class tst_Look : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareApplication(*qobject_cast<QApplication *>(QCoreApplication::instance())); }

    void textCanBeRead_data()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::addColumn<QColor>("accent");
        for (const auto &[name, color] : {std::pair{"blue", QColor(0x1f, 0x6f, 0xc4)}, {"yellow", QColor(Qt::yellow)},
                                          {"purple", QColor(0x80, 0x30, 0xc0)}, {"black", QColor(Qt::black)}}) {
            QTest::addRow("light, %s", name) << Scheme::Light << color;
            QTest::addRow("dark, %s", name) << Scheme::Dark << color;
        }
    }
    void textCanBeRead()
    {
        QFETCH(Scheme, scheme);
        QFETCH(QColor, accent);
        const QPalette palette = paletteFor(scheme, accent);
        const Colors c = colorsOf(palette);
        QCOMPARE(c.dark, scheme == Scheme::Dark);
        for (const auto &back : {c.window, c.card, c.hover})
            QVERIFY(contrast(c.text, back) >= 7);
        QVERIFY(contrast(c.text, c.selection) >= 4.5);
        for (const auto &front : {c.muted, c.good, c.active, c.waiting, c.bad}) {
            for (const auto &back : {c.window, c.card})
                QVERIFY2(contrast(front, back) >= 4.5, qPrintable(front.name() + u' ' + back.name()));
        }
        for (const auto tone : {Tone::Neutral, Tone::Good, Tone::Active, Tone::Waiting, Tone::Bad})
            QVERIFY2(contrast(c.tone(tone), c.toneBackground(tone)) >= 4.5, qPrintable(c.tone(tone).name()));
        QVERIFY(contrast(c.accent, c.card) >= 4.5);
        QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
        for (const auto &fill : {c.goodFill, c.deferredFill, c.badFill})
            QVERIFY(contrast(fill, c.card) >= 1.9);
    }

    void everyIconIsThere()
    {
        const auto files = QDir(QStringLiteral(":/icons")).entryList();
        QVERIFY(files.size() > 30);
        for (const auto &file : files) {
            const QString name = file.chopped(4);
            const QPixmap light = iconPixmap(name, Qt::black, 24, 2.0);
            QVERIFY2(!light.isNull(), qPrintable(name));
            QCOMPARE(light.size(), QSize(48, 48));
            const QImage image = light.toImage();
            bool ink = false;
            for (int y = 0; y < image.height() && !ink; ++y) {
                for (int x = 0; x < image.width() && !ink; ++x)
                    ink = image.pixelColor(x, y).alpha() > 128;
            }
            QVERIFY2(ink, qPrintable(name));
        }
        QVERIFY(iconPixmap(QStringLiteral("no-such-icon"), Qt::black, 24, 1.0).isNull());
    }

    void logDefinitionsAreThere()
    {
        for (const auto &name : {QStringLiteral("qmail-send log"), QStringLiteral("tcpserver log"), QStringLiteral("Email")})
            QVERIFY2(LineHighlighter::repository().definitionForName(name).isValid(), qPrintable(name));
        LineHighlighter highlighter;
        highlighter.setColors(colorsOf(paletteFor(Scheme::Light, Qt::blue)));
        highlighter.setDefinitionNamed(QStringLiteral("qmail-send log"));
        const auto ranges = highlighter.rangesOf(QStringLiteral("delivery 2: failure: No_such_user_(#5.1.1)/"));
        QVERIFY(ranges.size() >= 3);
    }

    void chartAxis()
    {
        QCOMPARE(DeliveryChart::niceTop(0, 4), 4U);
        QCOMPARE(DeliveryChart::niceTop(5, 4), 8U);
        QCOMPARE(DeliveryChart::niceTop(17, 4), 20U);
        QCOMPARE(DeliveryChart::niceTop(930, 4), 2000U);
    }

    void barsSumSpans()
    {
        const std::int64_t now = 1795000000;
        const auto bars = barsOf({{now - 200, 3, 1, 0}, {now - 100, 2, 0, 1}, {now - 90000, 9, 9, 9}}, now, 3600, 24);
        QCOMPARE(bars.size(), 24U);
        std::uint64_t all = 0;
        for (const auto &bar : bars)
            all += bar.total();
        QCOMPARE(all, 7U);
        QVERIFY(bars.back().begin <= now && now < bars.back().begin + 3600);
    }

    void deadline()
    {
        QCOMPARE(DeadlineBar::share(0, 100, 25), 0.25);
        QCOMPARE(DeadlineBar::share(0, 100, 500), 1.0);
        QCOMPARE(DeadlineBar::share(10, 10, 5), 1.0);
    }
};

QTEST_MAIN(tst_Look)
#include "tst_Look.moc"
