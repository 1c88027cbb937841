// SPDX-License-Identifier: GPL-3.0-or-later
// The command line of mailwrightctl: what it takes, and what it says to words that are no command.
#include "daemon/ctl/CommandLine.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace mw::ctl;

class tst_CommandLine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void options();
    void problems_data();
    void problems();
    void helpNamesEveryCommand();
};

void tst_CommandLine::options()
{
    const auto line = parseCommandLine({u"--home"_s, u"/srv/hub/"_s, u"list"_s, u"add"_s, u"a@b.example"_s, u"--owner"_s, u"c@d.example"_s});
    QVERIFY(line.has_value());
    QCOMPARE(line->verb.words, (QStringList{u"list"_s, u"add"_s}));
    QCOMPARE(line->invocation.socket, u"/srv/hub/run/helper.sock"_s);
    QCOMPARE(line->invocation.options.value(u"--owner"_s), u"c@d.example"_s);
    QCOMPARE(line->invocation.arguments, QStringList{u"a@b.example"_s});
}

void tst_CommandLine::problems_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << QStringList() << u"a command is missing"_s;
    QTest::newRow("unknown") << QStringList{u"frob"_s} << u"there is no command \"frob\""_s;
    QTest::newRow("half") << QStringList{u"hub"_s} << u"\"hub\" must be followed by one of: stop"_s;
    QTest::newRow("wrong half") << QStringList{u"hub"_s, u"frob"_s} << u"\"hub\" must be followed by one of: stop"_s;
    QTest::newRow("no number") << QStringList{u"queue"_s, u"show"_s} << u"usage: mailwrightctl queue show NUMBER"_s;
    QTest::newRow("too much") << QStringList{u"doctor"_s, u"now"_s} << u"usage: mailwrightctl doctor"_s;
    QTest::newRow("option") << QStringList{u"--frob"_s} << u"unknown option --frob"_s;
    QTest::newRow("no value") << QStringList{u"selftest"_s, u"--remote"_s} << u"--remote needs an address"_s;
}

void tst_CommandLine::problems()
{
    QFETCH(QStringList, words);
    QFETCH(QString, says);
    const auto line = parseCommandLine(words);
    QVERIFY(!line && !line.error().isHelp);
    QCOMPARE(line.error().text, says + u"\nmailwrightctl --help lists the commands."_s);
}

void tst_CommandLine::helpNamesEveryCommand()
{
    const auto line = parseCommandLine({u"status"_s, u"--help"_s});
    QVERIFY(!line && line.error().isHelp);
    for (const auto &verb : allVerbs())
        QVERIFY2(line.error().text.contains(u"  "_s + verb.words.join(u' ') + u' '), qPrintable(verb.words.join(u' ')));
}

QTEST_APPLESS_MAIN(tst_CommandLine)
#include "tst_CommandLine.moc"
