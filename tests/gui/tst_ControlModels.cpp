// SPDX-License-Identifier: GPL-3.0-or-later
// What the Control files and History pages are made of: lists under Qt's model tester, edits that wait, differences and
// their joining, checking while one types, lines in words, and the colours of every kind of file.
#include "gui/app/Application.h"
#include "gui/models/ContentChecker.h"
#include "gui/models/ControlFilesModel.h"
#include "gui/models/ControlText.h"
#include "gui/models/ControlWords.h"
#include "gui/models/HelperWords.h"
#include "gui/models/HistoryModel.h"
#include "gui/models/LineDiff.h"
#include "gui/widgets/LineHighlighter.h"
#include "shared/rpc/Changes.h"
#include "tests/support/CpuTime.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <set>

using namespace mw::gui;
using namespace Qt::StringLiterals;

namespace {

std::vector<ControlEntry> entriesOfTable()
{
    std::vector<ControlEntry> out;
    for (const auto &file : mw::mail::controlFiles()) {
        ControlEntry entry;
        entry.name = QString::fromStdString(std::string(file.name));
        entry.type = file.type;
        entry.group = ControlCatalogue::groupOf(file);
        entry.secret = file.secret;
        entry.standard = QString::fromStdString(mw::mail::controlStandardInWords(file));
        entry.help = ControlWords::help(file);
        entry.read = true;
        out.push_back(entry);
    }
    return out;
}

ControlEntry entryNamed(const QString &name)
{
    const auto entries = entriesOfTable();
    return *std::ranges::find(entries, name, &ControlEntry::name);
}

QStringList signs(const QList<DiffLine> &lines)
{
    QStringList out;
    for (const auto &line : lines)
        out.append((line.kind == DiffKind::Added ? u"+"_s : line.kind == DiffKind::Removed ? u"-"_s : u" "_s) + line.text);
    return out;
}

} // namespace

class tst_ControlModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareApplication(*qobject_cast<QApplication *>(QCoreApplication::instance())); }

    void filesUnderHeadings()
    {
        StagedChanges staged;
        ControlFilesModel model(staged);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEntries(entriesOfTable());
        QCOMPARE(model.shown(), static_cast<int>(mw::mail::controlFiles().size()));
        QCOMPARE(model.rowCount(), model.shown() + 9); // every group but the one of unknown files
        QVERIFY(!(model.flags(model.index(0)) & Qt::ItemIsSelectable));
        model.setFilter(u"rcpthosts"_s);
        QVERIFY(model.rowOf(u"rcpthosts"_s) > 0 && model.rowOf(u"locals"_s) < 0);
        model.setFilter(u"no such words"_s);
        QCOMPARE(model.rowCount(), 0);
        model.setFilter(QString());
        model.setShow(ControlShow::Staged);
        QCOMPARE(model.rowCount(), 0);
        staged.stage({u"control/locals"_s, {}, std::nullopt, u"a.example\nb.example\n"_s});
        QCOMPARE(model.shown(), 1);
        const auto index = model.index(model.rowOf(u"locals"_s));
        QVERIFY(index.data(ControlFilesModel::StagedRole).toBool());
        QCOMPARE(index.data(ControlFilesModel::ValueRole).toString(), u"2 entries · a.example, b.example"_s);
        staged.undo();
        QCOMPARE(model.rowCount(), 0);
    }

    void secretsAreNeverAValue()
    {
        StagedChanges staged;
        ControlFilesModel model(staged);
        auto entry = entryNamed(u"remote_auth"_s);
        entry.present = true;
        model.setEntries({entry});
        QCOMPARE(model.index(1).data(ControlFilesModel::ValueRole).toString(), u"set, not shown"_s);
        QVERIFY(!entry.editable());
        QCOMPARE(ControlCatalogue::summary(entryNamed(u"smtproutes"_s), u":relay:587|anna|word\n"_s), u":relay:587|…"_s);
    }

    void historyUnderTheTester()
    {
        HistoryModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        mw::rpc::changes::Entry entry;
        entry.id = 7;
        entry.title = "Edit control/locals";
        entry.files = {"control/locals"};
        entry.note = "why";
        mw::rpc::changes::Entry first;
        first.kind = mw::rpc::changes::Kind::Begin;
        model.setEntries({entry, first});
        QCOMPARE(model.rowOf(7), 0);
        QCOMPARE(model.index(0, HistoryModel::What).data().toString(), u"Edited control/locals – why"_s);
        QVERIFY(HistoryModel::undoable(entry) && !HistoryModel::undoable(first));
    }

    void editsWaitAndCanBeTakenBack()
    {
        StagedChanges staged;
        QSignalSpy changed(&staged, &StagedChanges::changed);
        staged.stage({u"control/a"_s, u"1"_s, u"x\n"_s, u"y\n"_s});
        staged.stage({u"control/a"_s, u"1"_s, u"x\n"_s, u"yz\n"_s}); // the same burst of typing
        staged.stage({u"control/b"_s, {}, std::nullopt, u"n\n"_s});
        QCOMPARE(staged.count(), 2);
        QCOMPARE(changed.count(), 3);
        staged.discardAll();
        QCOMPARE(staged.count(), 0);
        staged.undo();
        QCOMPARE(staged.count(), 2);
        staged.undo();
        QVERIFY(staged.find(u"control/a"_s) && !staged.find(u"control/b"_s));
        staged.stage({u"control/a"_s, u"1"_s, u"x\n"_s, u"x\n"_s}); // as it was
        QCOMPARE(staged.count(), 0);
        staged.undo();
        staged.applied({u"control/a"_s});
        QVERIFY(staged.count() == 0 && !staged.canUndo());
    }

    void differences()
    {
        const auto lines = diffLines(u"a\nb\nc\n"_s, u"a\nx\nc\nd\n"_s);
        QCOMPARE(signs(lines), (QStringList{u" a"_s, u"-b"_s, u"+x"_s, u" c"_s, u"+d"_s}));
        QCOMPARE(lines[3].before, 3);
        QCOMPARE(lines[4].after, 4);
        const auto parsed = parseUnifiedDiff(u"--- control/x\n+++ control/x\n@@ -1,2 +1,2 @@\n a\n-b\n+x\n@@ -9 +9,2 @@\n-- p\n++ q\n"_s);
        QCOMPARE(signs(parsed), (QStringList{u" a"_s, u"-b"_s, u"+x"_s, u" "_s, u"-- p"_s, u"++ q"_s}));
        QCOMPARE(parsed[4].before, 9);
        QCOMPARE(signs(parseUnifiedDiff(u"(the file holds secrets, which are not shown)\n"_s)),
                 (QStringList{u" (the file holds secrets, which are not shown)"_s}));
    }

    void joinsChangesOfDifferentPlaces()
    {
        const QString base = u"a\nb\nc\nd\n"_s;
        QCOMPARE(mergeLines(base, u"a\nB\nc\nd\n"_s, u"a\nb\nc\nd\ne\n"_s), u"a\nB\nc\nd\ne\n"_s);
        QCOMPARE(mergeLines(base, u"b\nc\nd\n"_s, u"a\nb\nc\nD\n"_s), u"b\nc\nD\n"_s);
        QCOMPARE(mergeLines(base, u"a\nx\nc\nd\n"_s, u"a\nx\nc\nd\n"_s), u"a\nx\nc\nd\n"_s);
        QVERIFY(!mergeLines(base, u"a\nx\nc\nd\n"_s, u"a\ny\nc\nd\n"_s));
        QVERIFY(!mergeLines(base, base + u"x\n"_s, base + u"y\n"_s));
        QString large;
        for (int i = 0; i < 100000; ++i)
            large += QString::number(i) + u'\n';
        const auto begun = mw::test::threadTime();
        QCOMPARE(diffLines(large, large + u"end\n"_s).size(), 100001);
        QVERIFY(mw::test::threadTime() - begun < 3'000'000); // the goal is 300 ms on a quiet machine
    }

    void formsKeepComments()
    {
        const QString text = u"# ours\na.example\n\nb.example\n"_s;
        QCOMPARE(controltext::withAdded(text, u"c.example"_s), text + u"c.example\n"_s);
        QCOMPARE(controltext::withReplaced(text, 1, u"x"_s), u"# ours\na.example\n\nx\n"_s);
        QCOMPARE(controltext::withRemoved(text, 0), u"# ours\n\nb.example\n"_s);
        QCOMPARE(controltext::withFirstLine(u"old\n# why\n"_s, u"new"_s), u"new\n# why\n"_s);
        QCOMPARE(controltext::withAdded(u"a"_s, u"b"_s), u"a\nb\n"_s);
    }

    void checksInTheBackground()
    {
        ContentChecker checker;
        std::vector<mw::mail::ControlProblem> found;
        int answers = 0;
        connect(&checker, &ContentChecker::checked, &checker, [&](const QString &, const auto &problems) {
            found = problems;
            ++answers;
        });
        checker.check(u"concurrencyremote"_s, u"many\n"_s);
        checker.check(u"concurrencyremote"_s, u"300\n"_s); // takes its place
        QTRY_COMPARE(answers, 1);
        QVERIFY(mw::mail::hasErrors(found));
        checker.check(u"concurrencyremote"_s, u"30\n"_s);
        QTRY_COMPARE(answers, 2);
        QVERIFY(found.empty() && checker.idle());
    }

    void everyWordOfTheTableIsForTranslators()
    {
        for (const auto &file : mw::mail::controlFiles()) {
            QVERIFY2(ControlWords::knows(file.help), std::string(file.name).c_str());
            QVERIFY(file.readers.empty() || ControlCatalogue::groupOf(file) != ControlGroup::Foreign);
            const auto standard = mw::mail::controlStandardInWords(file);
            const bool words = standard.find(' ') != std::string::npos && standard != file.standardValue;
            QVERIFY2(!words || ControlWords::knows(standard), standard.c_str());
        }
        QCOMPARE(HelperWords::sentence("Mail to anybody@shop.example is accepted from the whole Internet."),
                 u"Mail to anybody@shop.example is accepted from the whole Internet."_s);
    }

    void linesInWords_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("says");
        QTest::newRow("virtual") << u"virtualdomains"_s << u"shop.example:anna"_s << u"anna-NAME"_s;
        QTest::newRow("exception") << u"virtualdomains"_s << u"www.shop.example:"_s << u"exception"_s;
        QTest::newRow("route") << u"smtproutes"_s << u":relay.example:587"_s << u"relay.example, port 587"_s;
        QTest::newRow("suffix") << u"rcpthosts"_s << u".example.org"_s << u"below example.org"_s;
        QTest::newRow("sender") << u"badmailfrom"_s << u"@spam.example"_s << u"Every address at spam.example"_s;
        QTest::newRow("comment") << u"locals"_s << u"# old ones"_s << u"comment"_s;
        QTest::newRow("seconds") << u"queuelifetime"_s << u"604800"_s << u"7 d"_s;
        QTest::newRow("program") << u"defaultdelivery"_s << u"|preline procmail"_s << u"the program"_s;
        QTest::newRow("maildir") << u"defaultdelivery"_s << u"./Maildir/"_s << u"Maildir"_s;
    }
    void linesInWords()
    {
        QFETCH(QString, file);
        QFETCH(QString, line);
        QFETCH(QString, says);
        const QString words = ControlCatalogue::explain(entryNamed(file), 1, line);
        QVERIFY2(words.contains(says), qPrintable(words));
    }

    void everyKindOfFileHasColours_data()
    {
        QTest::addColumn<QString>("definition");
        QTest::addColumn<QString>("line");
        QTest::newRow("list") << u"qmail control list"_s << u".shop.example"_s;
        QTest::newRow("comment") << u"qmail control list"_s << u"# why"_s;
        QTest::newRow("value") << u"qmail control value"_s << u"mail.example.org"_s;
        QTest::newRow("routes") << u"qmail routes"_s << u".example:relay.example:587"_s;
        QTest::newRow("login") << u"qmail routes"_s << u"a@b.example:relay:587|user|pass"_s;
        QTest::newRow("virtualdomains") << u"qmail virtualdomains"_s << u"shop.example:anna"_s;
        QTest::newRow("dot-qmail") << u"dot-qmail"_s << u"|preline procmail"_s;
        QTest::newRow("assign") << u"qmail users assign"_s << u"=bob:bob:1000:1000:/home/bob:::"_s;
        QTest::newRow("tcp rules") << u"tcp rules"_s << u"192.168.:allow,RELAYCLIENT=\"\""_s;
        QTest::newRow("send log") << u"qmail-send log"_s << u"delivery 2: failure: No_such_user_(#5.1.1)/"_s;
    }
    void everyKindOfFileHasColours()
    {
        QFETCH(QString, definition);
        QFETCH(QString, line);
        QVERIFY(LineHighlighter::repository().definitionForName(definition).isValid());
        LineHighlighter highlighter;
        highlighter.setColors(colorsOf(paletteFor(Scheme::Dark, Qt::blue)));
        highlighter.setDefinitionNamed(definition);
        QVERIFY(!highlighter.rangesOf(line).isEmpty());
        for (const auto &entry : entriesOfTable())
            QVERIFY(LineHighlighter::repository().definitionForName(ControlCatalogue::definitionOf(entry)).isValid());
    }
};

QTEST_MAIN(tst_ControlModels)
#include "tst_ControlModels.moc"
