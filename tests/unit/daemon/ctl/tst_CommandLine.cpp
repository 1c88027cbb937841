// SPDX-License-Identifier: GPL-3.0-or-later
// The command line of mailwrightctl: what it takes, and what it says to words that are no command.
#include "daemon/ctl/CommandLine.h"

#include "shared/rpc/Contract.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace mw::ctl;

class tst_CommandLine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void options();
    void problems_data();
    void problems();
    void helpNamesEveryCommand();
    void everyMethodHasACommand();
    void theManualHasEveryCommand();
    void theManualHasEveryOptionAndExitCode();
    void reachesOtherHosts();
};

void tst_CommandLine::options()
{
    const auto line = parseCommandLine({u"--home"_s, u"/srv/hub/"_s, u"list"_s, u"add"_s, u"a@b.example"_s, u"--owner"_s, u"c@d.example"_s});
    QVERIFY(line.has_value());
    QCOMPARE(line->verb.words, (QStringList{u"list"_s, u"add"_s}));
    QCOMPARE(line->invocation.socket, u"/srv/hub/run/helper.sock"_s);
    QCOMPARE(line->invocation.options.value(u"--owner"_s), u"c@d.example"_s);
    QCOMPARE(line->invocation.arguments, QStringList{u"a@b.example"_s});
    // Options that stand alone, that may be given several times, and words that look like options.
    const auto domain = parseCommandLine({u"domain"_s, u"add"_s, u"b.example"_s, u"--except"_s, u"x@b.example"_s, u"--preview"_s, u"--except"_s, u"y@b.example"_s});
    QVERIFY(domain.has_value());
    QVERIFY(domain->invocation.options.contains(u"--preview"_s) && !domain->invocation.options.contains(u"--wildcard"_s));
    QCOMPARE(domain->invocation.options.values(u"--except"_s).size(), 2);
    const auto many = parseCommandLine({u"control"_s, u"set"_s, u"locals"_s, u"a.example"_s, u"b.example"_s, u"c.example"_s});
    QVERIFY(many.has_value() && many->invocation.arguments.size() == 4);
    QCOMPARE(parseCommandLine({u"control"_s, u"set"_s, u"conf-break"_s, u"-"_s})->invocation.arguments.last(), u"-"_s);
    QCOMPARE(parseCommandLine({u"control"_s, u"set"_s, u"smtpgreeting"_s, u"--"_s, u"--hello"_s})->invocation.arguments.last(), u"--hello"_s);
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
    QTest::newRow("no value to set") << QStringList{u"control"_s, u"set"_s, u"me"_s} << u"usage: mailwrightctl control set NAME VALUE..."_s;
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

// But for what every Varlink client asks by itself, as varlinkctl introspect.
void tst_CommandLine::everyMethodHasACommand()
{
    QStringList missing;
    mw::rpc::forEachMethod([&]<typename M>() {
        const auto method = QString::fromStdString(mw::rpc::fullName<M>());
        const auto words = QString::fromStdString(std::string(M::verb));
        const bool isThere = std::ranges::any_of(allVerbs(), [&](const Verb &verb) {
            return verb.methods.contains(method) && (words.isEmpty() || verb.words.join(u' ') == words);
        });
        if (!isThere && M::interface != mw::rpc::varlink::Interface::name)
            missing << method;
    });
    QVERIFY2(missing.isEmpty(), qPrintable(u"no command of mailwrightctl calls: "_s + missing.join(u", "_s)));
}

namespace {

QString manual()
{
    QFile page(QStringLiteral(MW_SOURCE_DIR "/daemon/ctl/mailwrightctl.1"));
    return page.open(QIODevice::ReadOnly) ? QString::fromUtf8(page.readAll()) : QString();
}

// The commands that the page's headings name: in "\\fBservice start\\fR, \\fBstop\\fR \\fIname\\fR" the second is service stop.
QSet<QString> commandsIn(const QString &page)
{
    static const QRegularExpression bold(u"\\\\fB([^\\\\]+)\\\\fR"_s);
    QSet<QString> out;
    auto previous = QString();
    for (const auto &line : page.split(u'\n')) {
        const bool isHeading = previous == ".TP"_L1;
        previous = line;
        if (!isHeading)
            continue;
        if (line.startsWith(".B "_L1)) {
            out.insert(line.sliced(3));
            continue;
        }
        QString first;
        for (const auto &match : bold.globalMatch(line)) {
            const auto words = match.captured(1);
            if (first.isEmpty() || words.contains(u' '))
                first = words.section(u' ', 0, 0);
            out.insert(words.contains(u' ') || words == first ? words : first + u' ' + words);
        }
    }
    return out;
}

} // namespace

void tst_CommandLine::theManualHasEveryCommand()
{
    const auto commands = commandsIn(manual());
    QStringList missing;
    for (const auto &verb : allVerbs()) {
        if (!commands.contains(verb.words.join(u' ')))
            missing << verb.words.join(u' ');
    }
    QVERIFY2(missing.isEmpty(), qPrintable(u"daemon/ctl/mailwrightctl.1 does not tell of: "_s + missing.join(u", "_s)));
}

void tst_CommandLine::theManualHasEveryOptionAndExitCode()
{
    const auto page = manual();
    QStringList missing;
    for (const auto &option : allOptions()) {
        if (!page.contains(option))
            missing << option;
    }
    QVERIFY2(missing.isEmpty(), qPrintable(u"daemon/ctl/mailwrightctl.1 does not tell of: "_s + missing.join(u", "_s)));
    const auto codes = page.section(u".SH EXIT CODES"_s, 1).section(u".SH"_s, 0, 0);
    for (const int code : {kDone, kRefused, kUnknownOutcome, kUsage, kUnreachable})
        QVERIFY2(codes.contains(QRegularExpression(u"\\b%1:"_s.arg(code))), qPrintable(QString::number(code)));
}

void tst_CommandLine::reachesOtherHosts()
{
    const auto line = parseCommandLine({u"--host"_s, u"anna@hub.example:2222"_s, u"status"_s});
    QVERIFY(line && line->invocation.socket == "ssh://anna@hub.example:2222"_L1);
    QCOMPARE(parseCommandLine({u"--host"_s, u"hub.example"_s, u"--home"_s, u"/home/anna/mail"_s, u"status"_s})->invocation.socket,
             u"ssh://hub.example/home/anna/mail"_s);
    QVERIFY(parseCommandLine({u"--stdio"_s})->invocation.stdio);
    QVERIFY(!parseCommandLine({u"--stdio"_s, u"status"_s}));
}

QTEST_APPLESS_MAIN(tst_CommandLine)
#include "tst_CommandLine.moc"
