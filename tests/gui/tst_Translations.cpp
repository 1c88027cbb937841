// SPDX-License-Identifier: GPL-3.0-or-later
// Translations are complete: every string of the sources is in them, translated, with the same places for values.
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtCore/QXmlStreamReader>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr auto kTool = "/usr/lib/qt6/bin/lupdate"; // of the distribution's qt6-l10n-tools

struct Message {
    QString source;
    QStringList translations;
    bool finished = true;
};

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    QList<Message> out;
    if (!file.open(QIODevice::ReadOnly))
        return out;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "message"_L1)
            out.append(Message());
        else if (xml.name() == "source"_L1)
            out.back().source = xml.readElementText();
        else if (xml.name() == "translation"_L1) {
            out.back().finished = !xml.attributes().hasAttribute("type"_L1);
            out.back().translations = {xml.readElementText(QXmlStreamReader::IncludeChildElements)};
        }
    }
    return out;
}

// %1, %2 and so on; not %n, which one of the plural forms may leave out.
QStringList placesOf(const QString &text)
{
    static const QRegularExpression place(u"%[1-9]"_s);
    QStringList out;
    for (auto match = place.globalMatch(text); match.hasNext();)
        out.append(match.next().captured());
    out.removeDuplicates();
    out.sort();
    return out;
}

} // namespace

class tst_Translations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStringIsTranslated_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("onlyPlurals");
        QTest::newRow("German") << u"de"_s << false;
        QTest::newRow("Spanish") << u"es"_s << false;
        QTest::newRow("French") << u"fr"_s << false;
        QTest::newRow("Italian") << u"it"_s << false;
        QTest::newRow("Japanese") << u"ja"_s << false;
        QTest::newRow("Dutch") << u"nl"_s << false;
        QTest::newRow("Polish") << u"pl"_s << false;
        QTest::newRow("Brazilian Portuguese") << u"pt_BR"_s << false;
        QTest::newRow("Simplified Chinese") << u"zh_CN"_s << false;
        QTest::newRow("English plurals") << u"en"_s << true;
    }
    void everyStringIsTranslated()
    {
        QFETCH(QString, language);
        QFETCH(bool, onlyPlurals);
        const QString source = QStringLiteral(MW_SOURCE_DIR);
        QTemporaryDir dir;
        const QString file = dir.filePath(u"mailwright_%1.ts"_s.arg(language));
        QVERIFY(QFile::copy(source + u"/translations/mailwright_%1.ts"_s.arg(language), file));
        QProcess tool;
        QStringList arguments{u"-locations"_s, u"none"_s, source + u"/gui"_s, u"-I"_s, source, u"-ts"_s, file};
        if (onlyPlurals)
            arguments.prepend(u"-pluralonly"_s);
        tool.start(QString::fromLatin1(kTool), arguments);
        QVERIFY2(tool.waitForFinished(60000), "lupdate did not run; install qt6-l10n-tools");
        QCOMPARE(tool.exitCode(), 0);
        const auto messages = messagesOf(file);
        QVERIFY(messages.size() > 20);
        for (const auto &message : messages) {
            // Unfinished, or no longer in the sources: run lupdate and translate.
            QVERIFY2(message.finished, qPrintable(message.source));
            QVERIFY2(!message.translations.front().trimmed().isEmpty(), qPrintable(message.source));
            QCOMPARE(placesOf(message.translations.front()), placesOf(message.source));
        }
    }
    // lupdate does not find every namespace: a string it has under another name than the program is never found.
    void contextsAreThoseOfTheProgram()
    {
        const QString source = QStringLiteral(MW_SOURCE_DIR);
        QFile file(source + u"/translations/mailwright_de.ts"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray contexts = file.readAll();
        static const QRegularExpression meta(u"\\b(?:class|struct)\\s+(\\w+)[^;{]*\\{\\s*Q_OBJECT"_s);
        int classes = 0;
        QDirIterator files(source + u"/gui"_s, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile header(files.next());
            QVERIFY(header.open(QIODevice::ReadOnly));
            for (auto found = meta.globalMatch(QString::fromUtf8(header.readAll())); found.hasNext(); ++classes) {
                const QByteArray name = found.next().captured(1).toUtf8();
                QVERIFY2(!contexts.contains("<name>" + name + "</name>"), name);
            }
        }
        QVERIFY(classes > 50);
    }
};

QTEST_GUILESS_MAIN(tst_Translations)
#include "tst_Translations.moc"
