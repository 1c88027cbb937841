// SPDX-License-Identifier: GPL-3.0-or-later
// The order in which the files of a change are written, and what is done between them: at no moment is mail refused or taken that
// is neither before nor after.
#include "daemon/helper/changes/Plan.h"

#include <QtCore/QStringList>
#include <QtTest/QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace mw;
using namespace mw::helper;
using Files = std::vector<PlannedFile>;

namespace {

// The plan in short: "w control/rcpthosts", "- alias/.qmail-x", "f reload".
QStringList shortPlan(const std::vector<PlannedFile> &files)
{
    static const QStringList follows{u"assign"_s, u"hosts"_s, u"rules"_s, u"reload"_s, u"restart"_s, u"all"_s, u"forwards"_s, u"smtp"_s,
                                     u"tree"_s, u"begin"_s, u"end"_s, u"again"_s, u"start"_s, u"stop"_s};
    QStringList out;
    for (const auto &operation : planOf(files)) {
        const auto name = QString::fromStdString(operation.file);
        if (operation.kind == Operation::Kind::Follow)
            out << (u"f "_s + follows.at(static_cast<int>(operation.follow)) + u' ' + name).trimmed();
        else
            out << (operation.kind == Operation::Kind::Write ? u"w "_s : u"- "_s) + name;
    }
    return out;
}

} // namespace

class tst_ChangeOrder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void orderOfWriting_data();
    void orderOfWriting();
    void nothingIsRefusedBetween();
    void stockProgramsBeginAnew();

private:
    static void domainsComeAndGo();
    static void listsAndServices();
};

void tst_ChangeOrder::orderOfWriting_data()
{
    QTest::addColumn<Files>("files");
    QTest::addColumn<QStringList>("order");
    domainsComeAndGo();
    listsAndServices();
}

void tst_ChangeOrder::domainsComeAndGo()
{
    QTest::newRow("a domain comes") << Files{{"alias/.qmail-a", {}, "&x\n"},
                                             {"control/rcpthosts", "h\n", "h\nd\n"},
                                             {"control/virtualdomains", {}, "d:a\n"}}
                                    << QStringList{u"w alias/.qmail-a"_s, u"w control/virtualdomains"_s, u"f reload"_s,
                                                   u"w control/rcpthosts"_s};
    QTest::newRow("a domain goes") << Files{{"alias/.qmail-a", "&x\n", {}},
                                            {"control/rcpthosts", "h\nd\n", "h\n"},
                                            {"control/virtualdomains", "d:a\n", {}}}
                                   << QStringList{u"w control/rcpthosts"_s, u"- control/virtualdomains"_s, u"f reload"_s,
                                                  u"- alias/.qmail-a"_s};
    QTest::newRow("one comes, one goes") << Files{{"control/rcpthosts", "h\nd\n", "h\ne\n"}, {"control/locals", "d\n", "e\n"}}
                                         << QStringList{u"w control/rcpthosts"_s, u"w control/locals"_s, u"f reload"_s,
                                                        u"w control/rcpthosts"_s};
    QTest::newRow("rcpthosts restricts from now on")
        << Files{{"control/locals", "a\n", "a\nb\n"}, {"control/rcpthosts", {}, "a\nb\n"}}
        << QStringList{u"w control/rcpthosts"_s, u"w control/locals"_s, u"f reload"_s};
    QTest::newRow("rcpthosts goes") << Files{{"control/locals", "a\n", "a\nb\n"}, {"control/rcpthosts", "a\n", {}}}
                                    << QStringList{u"w control/locals"_s, u"f reload"_s, u"- control/rcpthosts"_s};
    QTest::newRow("users and more domains") << Files{{"control/morercpthosts", "a\n", "a\nb\n"}, {"users/assign", {}, ".\n"}}
                                            << QStringList{u"w users/assign"_s, u"f assign"_s, u"w control/morercpthosts"_s,
                                                           u"f hosts"_s};
    // Of the lists both texts: the moved domain is in one at every moment.
    QTest::newRow("a domain moves to morercpthosts") << Files{{"control/morercpthosts", "a\n", "a\nd\n"}, {"control/rcpthosts", "h\nd\n", "h\n"}}
                                                     << QStringList{u"w control/morercpthosts"_s, u"f hosts"_s, u"w control/rcpthosts"_s};
    QTest::newRow("a domain moves to rcpthosts") << Files{{"control/morercpthosts", "a\nd\n", "a\n"}, {"control/rcpthosts", "h\n", "h\nd\n"}}
                                                 << QStringList{u"w control/rcpthosts"_s, u"w control/morercpthosts"_s, u"f hosts"_s};
    QTest::newRow("morercpthosts goes and its domains move") << Files{{"control/morercpthosts", "d\n", {}}, {"control/rcpthosts", "h\n", "h\nd\n"}}
                                                             << QStringList{u"w control/rcpthosts"_s, u"- control/morercpthosts"_s, u"f hosts"_s};
    QTest::newRow("one moves, one goes") << Files{{"control/morercpthosts", "a\n", "a\nd\n"}, {"control/rcpthosts", "h\nd\ng\n", "h\n"}}
                                         << QStringList{u"w control/rcpthosts"_s, u"w control/morercpthosts"_s, u"f hosts"_s, u"w control/rcpthosts"_s};
    QTest::newRow("two change places") << Files{{"control/morercpthosts", "a\n", "d\n"}, {"control/rcpthosts", "d\n", "a\n"}}
                                       << QStringList{u"w control/rcpthosts"_s, u"w control/morercpthosts"_s, u"f hosts"_s, u"w control/rcpthosts"_s};
    QTest::newRow("local becomes virtual") << Files{{"control/locals", "h\nd\n", "h\n"}, {"control/virtualdomains", "v:u\n", "v:u\nd:u\n"}}
                                           << QStringList{u"w control/virtualdomains"_s, u"w control/locals"_s, u"f reload"_s};
    QTest::newRow("virtual becomes local") << Files{{"control/locals", "h\n", "h\nd\n"}, {"control/virtualdomains", "d:u\n", ""}}
                                           << QStringList{u"w control/locals"_s, u"w control/virtualdomains"_s, u"f reload"_s};
    QTest::newRow("one of each becomes the other") << Files{{"control/locals", "a\n", "b\n"}, {"control/virtualdomains", "b:u\n", "a:u\n"}}
                                                   << QStringList{u"w control/virtualdomains"_s, u"w control/locals"_s, u"w control/virtualdomains"_s,
                                                                  u"f reload"_s};
    QTest::newRow("a local one gets a route") << Files{{"control/locals", "h\nd\n", "h\n"}, {"control/smtproutes", "x:y\n", "d:r\n"}}
                                              << QStringList{u"w control/smtproutes"_s, u"w control/locals"_s, u"f reload"_s};
}

void tst_ChangeOrder::listsAndServices()
{
    QTest::newRow("rules last") << Files{{"control/conf-break", "-\n", "+\n"}, {"rules/smtp", ":allow\n", ":deny\n"}}
                                << QStringList{u"w control/conf-break"_s, u"f restart"_s, u"w rules/smtp"_s, u"f rules"_s};
    QTest::newRow("a relay comes: its login first") << Files{{"control/remote_auth", {}, "r|u|p\n"}, {"control/smtproutes", {}, ":r\n"}}
                                                    << QStringList{u"w control/remote_auth"_s, u"w control/smtproutes"_s, u"f reload"_s};
    QTest::newRow("a relay goes: its login last") << Files{{"control/remote_auth", "r|u|p\n", {}}, {"control/smtproutes", ":r\n", {}}}
                                                  << QStringList{u"- control/smtproutes"_s, u"- control/remote_auth"_s, u"f reload"_s};
    QTest::newRow("a relay for another: both logins meanwhile")
        << Files{{"control/remote_auth", "r|u|p\n", "s|u|p\n"}, {"control/smtproutes", ":r\n", ":s\n"}}
        << QStringList{u"w control/remote_auth"_s, u"w control/smtproutes"_s, u"w control/remote_auth"_s, u"f reload"_s};
    QTest::newRow("a service comes: its link last")
        << Files{{"control/pop3listen", {}, "[::]:110\n"}, {"services/p/link", {}, "/s/p\n"}, {"services/p/log/run", {}, "#!\n"}, {"services/p/run", {}, "#!\n"}}
        << QStringList{u"w control/pop3listen"_s, u"w services/p/log/run"_s, u"w services/p/run"_s, u"w services/p/link"_s, u"f begin p"_s};
    QTest::newRow("a service goes: its link first") << Files{{"control/pop3listen", "[::]:110\n", {}}, {"services/p/link", "/s/p\n", {}}}
                                                    << QStringList{u"- services/p/link"_s, u"f end p"_s, u"- control/pop3listen"_s};
    QTest::newRow("a service stops and another is started in another way")
        << Files{{"services/p/down", {}, ""}, {"services/q/run", "a", "b"}, {"services/r/log/run", "a", "b"}}
        << QStringList{u"w services/p/down"_s, u"w services/q/run"_s, u"w services/r/log/run"_s, u"f stop p"_s, u"f again q"_s, u"f again r/log"_s};
    QTest::newRow("a list comes: its directory first, and goes last")
        << Files{{"alias/.qmail-n", {}, "|x\n"}, {"lists/n@d/control/owner", {}, "o\n"}, {"lists/n@d/spool", {}, "1\n"},
                 {"alias/.qmail-o", "|x\n", {}}, {"lists/o@d/spool", "2\n", {}}}
        << QStringList{u"w lists/n@d/spool"_s, u"w lists/n@d/control/owner"_s, u"w alias/.qmail-n"_s, u"- alias/.qmail-o"_s, u"- lists/o@d/spool"_s};
    QTest::newRow("a new hub: directories first, and services begin together")
        << Files{{"control/me", {}, "h\n"}, {"services/p/link", {}, "/s/p\n"}} << QStringList{u"f tree"_s, u"w control/me"_s, u"w services/p/link"_s};
}

void tst_ChangeOrder::orderOfWriting()
{
    QFETCH(std::vector<PlannedFile>, files);
    QFETCH(QStringList, order);
    QCOMPARE(shortPlan(files), order);
}

// Plays the plan of "two change places" and looks after each step.
void tst_ChangeOrder::nothingIsRefusedBetween()
{
    std::map<std::string, std::string> now{{"control/morercpthosts", "a\n"}, {"control/rcpthosts", "d\n"}};
    auto compiled = now["control/morercpthosts"];
    for (const auto &operation : planOf({{"control/morercpthosts", "a\n", "d\n"}, {"control/rcpthosts", "d\n", "a\n"}})) {
        if (operation.kind == Operation::Kind::Follow)
            compiled = now["control/morercpthosts"];
        else
            now[operation.file] = operation.content;
        const auto accepted = now["control/rcpthosts"] + compiled;
        QVERIFY2(accepted.contains("a\n") && accepted.contains("d\n"), operation.file.c_str());
    }
    QCOMPARE(now["control/rcpthosts"] + compiled, std::string("a\nd\n"));
}

// A stock qmail-send reads locals and virtualdomains again, and the rest when it begins.
void tst_ChangeOrder::stockProgramsBeginAnew()
{
    const auto follows = [](const Files &files) {
        std::vector<FollowUp> out;
        for (const auto &operation : planOf(files, Rereads::Stock)) {
            if (operation.kind == Operation::Kind::Follow)
                out.push_back(operation.follow);
        }
        return out;
    };
    QCOMPARE(follows({{"control/locals", "a\n", "a\nb\n"}}), std::vector{FollowUp::ReloadSend});
    QCOMPARE(follows({{"control/queuelifetime", {}, "1000\n"}}), std::vector{FollowUp::RestartSend});
    QCOMPARE(follows({{"control/concurrencyincoming", {}, "30\n"}}), std::vector{FollowUp::RestartSmtp});
}

QTEST_GUILESS_MAIN(tst_ChangeOrder)
#include "tst_ChangeOrder.moc"
