// SPDX-License-Identifier: GPL-3.0-or-later
// What the window looks like can be relied on: contrast of every colour, every icon there, the chart's axis.
#include "gui/app/Application.h"
#include "gui/models/DeliveryCounter.h"
#include "gui/widgets/DeadlineBar.h"
#include "gui/widgets/DeliveryChart.h"
#include "gui/widgets/Icons.h"
#include "gui/widgets/LineHighlighter.h"
#include "gui/widgets/LogView.h"
#include "gui/widgets/Theme.h"

#include "tests/support/CpuTime.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

#include <fcntl.h>

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

    void opensAHugeLogAtOnce()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("current"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QByteArray block;
        for (int i = 0; i < 14000; ++i)
            block += "@4000000067404b1e00000000 delivery " + QByteArray::number(i) + ": success: 192.0.2.7_accepted_message./\n";
        qint64 size = 0;
        while (size < 200'000'000)
            size += file.write(block);
        file.close();
        QElapsedTimer timer;
        LogDocument document;
        LogView view(document);
        view.setDefinitionNamed(QStringLiteral("qmail-send log"));
        view.resize(1000, 700);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        timer.start();
        const auto begun = mw::test::threadTime();
        std::optional<bool> isPreview; // what is seen first is the end, before the whole log has been read
        connect(&document, &LogDocument::changed, &document, [&] {
            if (!isPreview && document.snapshot().rowCount() > 0)
                isPreview = document.snapshot().showsPreview();
        });
        const int fd = ::open(path.toLocal8Bit().constData(), O_RDONLY | O_CLOEXEC);
        document.open({std::make_shared<const LogFile>(fd, QStringLiteral("current"), 1U)});
        QTRY_VERIFY_WITH_TIMEOUT(document.snapshot().rowCount() > 0, 30000);
        view.viewport()->repaint();
        const auto first = timer.elapsed();
        const auto worked = (mw::test::threadTime() - begun) / 1000;
        QTRY_VERIFY_WITH_TIMEOUT(document.snapshot().indexed, 30000);
        const auto indexed = timer.restart();
        view.goToRow(document.snapshot().rowCount() / 2);
        view.viewport()->repaint();
        const auto jump = timer.restart();
        LogFilter filter;
        filter.text = LineMatcher(QStringLiteral("delivery 13999:"), MatchKind::Text);
        document.setFilter(filter);
        QTRY_VERIFY_WITH_TIMEOUT(document.snapshot().filtered && document.snapshot().filterComplete, 30000);
        qInfo("200 MB log: first paint %lld ms, indexed %lld ms, jump and paint %lld ms, filter %lld ms, index %zu KiB for %llu lines",
              first, indexed, jump, timer.elapsed(), document.snapshot().segments[0].index.memory() / 1024,
              static_cast<unsigned long long>(document.snapshot().lines));
        QVERIFY(isPreview.value_or(false));
        QVERIFY2(worked < 1000, qPrintable(QString::number(worked))); // the goal is 100 ms on a quiet machine
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
