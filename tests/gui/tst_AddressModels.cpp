// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages Domains, Addresses, Mailing lists and Users say, without a hub: tables in and out, verdicts, sentences, rows.
#include "gui/models/AddressCsv.h"
#include "gui/models/DomainRows.h"
#include "gui/models/DotQmailWords.h"
#include "gui/models/ListRows.h"
#include "gui/models/RouteWords.h"
#include "gui/models/UserRows.h"
#include "shared/rpc/Addresses.h"
#include "shared/rpc/Domains.h"
#include "shared/rpc/Lists.h"
#include "shared/rpc/Routing.h"
#include "shared/rpc/Users.h"
#include "shared/rpcqt/AddressTable.h"
#include "shared/rpcqt/CsvText.h"

#include <QTest>

using namespace mw::gui;
using namespace Qt::StringLiterals;
using mw::rpc::addresses::Address;
using mw::rpc::addresses::DeliveryKind;
using mw::rpc::domains::DnsResult;
using mw::rpc::domains::Domain;
using mw::rpc::domains::Kind;
using mw::rpcqt::csvLine;
using mw::rpcqt::CsvRow;
using mw::rpcqt::parseCsv;
namespace rpc = mw::rpc;

class tst_AddressModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTables_data();
    void readsTables();
    void writesTables();
    void readsAddresses();
    void namesWrongLines_data();
    void namesWrongLines();
    void keepsWhatItWrote();
    void readsMembers();
    void joinsWhatIsAndWhatWouldBe();
    void judgesRoutes();
    void tellsDotQmailInSentences();
    void judgesDomains();
    void putsEverythingElseLast();
    void showsWhatWaitsOfLists();
    void raisesTheAlarm();
    void showsTheWinner();
};

void tst_AddressModels::readsTables_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<CsvRow>>("rows");
    QTest::addRow("commas") << u"a,b\nc, d \n"_s << QList<CsvRow>{{1, {u"a"_s, u"b"_s}}, {2, {u"c"_s, u"d"_s}}};
    QTest::addRow("semicolons of a spreadsheet") << u"a;b,c\r\nd;e\r\n"_s << QList<CsvRow>{{1, {u"a;b"_s, u"c"_s}}, {2, {u"d;e"_s}}};
    QTest::addRow("semicolons alone") << u"a;b\r\nc;d"_s << QList<CsvRow>{{1, {u"a"_s, u"b"_s}}, {2, {u"c"_s, u"d"_s}}};
    QTest::addRow("quoted") << u"\"a,\"\"b\"\"\",\" c\"\n"_s << QList<CsvRow>{{1, {u"a,\"b\""_s, u" c"_s}}};
    QTest::addRow("a line break in quotes") << u"\"a\nb\",c\nd,e\n"_s << QList<CsvRow>{{1, {u"a\nb"_s, u"c"_s}}, {3, {u"d"_s, u"e"_s}}};
    QTest::addRow("empty lines") << u"\n\na\n\n"_s << QList<CsvRow>{{3, {u"a"_s}}};
    QTest::addRow("byte order mark") << QString(QChar(0xfeff)) + u"a\n"_s << QList<CsvRow>{{1, {u"a"_s}}};
    QTest::addRow("nothing") << QString() << QList<CsvRow>{};
}

void tst_AddressModels::readsTables()
{
    QFETCH(QString, text);
    QFETCH(QList<CsvRow>, rows);
    const auto table = parseCsv(text);
    QCOMPARE(table.rows, rows);
    QCOMPARE(table.wrongLine, 0);
    QCOMPARE(parseCsv(u"a\n\"b"_s).wrongLine, 2);
}

void tst_AddressModels::writesTables()
{
    QCOMPARE(csvLine({u"a"_s, u"b c"_s}), u"a,b c\r\n"_s);
    QCOMPARE(csvLine({u"a,b"_s, u"say \"x\""_s, u" y"_s}), u"\"a,b\",\"say \"\"x\"\"\",\" y\"\r\n"_s);
}

void tst_AddressModels::readsAddresses()
{
    const auto table = AddressCsv::addresses(u"Address,Kind,To\ninfo@a.example,forward,anna@b.example\ninfo@a.example,MAILBOX,./Maildir/\nx@a.example,,|intake\ny@a.example,discard,\n"_s);
    QVERIFY2(table.problems.isEmpty(), qPrintable(table.problems.join(u'\n')));
    QCOMPARE(table.entries.size(), std::size_t{3});
    QCOMPARE(table.entries[0].deliveries.size(), std::size_t{2});
    QVERIFY(table.entries[0].deliveries[1].kind == DeliveryKind::Mailbox);
    QVERIFY(table.entries[1].deliveries[0].kind == DeliveryKind::Program && table.entries[1].deliveries[0].to == "intake");
    QVERIFY(table.entries[2].deliveries[0].kind == DeliveryKind::Discard);
    const auto two = AddressCsv::addresses(u"info;/var/mail/info"_s);
    QVERIFY(two.entries.size() == 1 && two.entries[0].deliveries[0].kind == DeliveryKind::Mailbox);
}

void tst_AddressModels::namesWrongLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("problem");
    QTest::addRow("kind") << u"a,b,c\nx@y.example,pigeon,z"_s << u"Line 2: “pigeon” is no kind of delivery"_s;
    QTest::addRow("nowhere") << u"\nx@y.example,forward,"_s << u"Line 2: it does not say where the mail goes."_s;
    QTest::addRow("no address") << u"x y@z.example,forward,a@b.example"_s << u"Line 1: “x y@z.example” is not an address."_s;
    QTest::addRow("no path") << u"x,mailbox,Maildir"_s << u"Line 1: a mailbox is a path"_s;
    QTest::addRow("quotes") << u"x,forward,\"a@b.example"_s << u"Line 1: a quotation mark is never closed."_s;
}

void tst_AddressModels::namesWrongLines()
{
    QFETCH(QString, text);
    QFETCH(QString, problem);
    const auto problems = AddressCsv::addresses(text).problems.join(u'\n');
    QVERIFY2(problems.contains(problem), qPrintable(problems));
}

void tst_AddressModels::keepsWhatItWrote()
{
    const std::vector<Address> before{{.address = "info@a.example", .file = {}, .user = {}, .deliveries = {{DeliveryKind::Forward, "b@c.example"}, {DeliveryKind::Program, "say \"x, y\""}}},
                                      {.address = "*", .file = {}, .user = {}, .deliveries = {{DeliveryKind::Mailbox, "./Maildir/"}}}};
    const auto after = AddressCsv::addresses(mw::rpcqt::writeAddressTable(before));
    QVERIFY(after.problems.isEmpty() && after.entries.size() == 2);
    for (std::size_t i = 0; i < before.size(); ++i) {
        QCOMPARE(after.entries[i].address, before[i].address);
        QVERIFY(std::ranges::equal(after.entries[i].deliveries, before[i].deliveries, [](const auto &x, const auto &y) { return x.kind == y.kind && x.to == y.to; }));
    }
}

void tst_AddressModels::readsMembers()
{
    const auto table = AddressCsv::members(u"email,gets\nann@a.example,mail\nBen@a.example\nANN@a.example\nnobody\n"_s);
    QCOMPARE(table.members, (QStringList{u"ann@a.example"_s, u"Ben@a.example"_s}));
    QCOMPARE(table.problems, QStringList{u"Line 5: “nobody” is not an address."_s});
}

void tst_AddressModels::joinsWhatIsAndWhatWouldBe()
{
    const std::vector<std::pair<int, char>> now{{1, 'a'}, {2, 'b'}, {3, 'c'}};
    const std::vector<std::pair<int, char>> then{{0, 'z'}, {2, 'B'}, {3, 'c'}};
    const auto joined = joinedWithWaiting(now, then, [](const auto &x) { return x.first; }, [](const auto &x, const auto &y) { return x == y; });
    QList<Waiting> waiting;
    for (const auto &one : joined)
        waiting.append(one.waiting);
    QCOMPARE(waiting, (QList<Waiting>{Waiting::Added, Waiting::Removed, Waiting::Changed, Waiting::Nothing}));
    QCOMPARE(joined[2].what.second, 'B');
}

void tst_AddressModels::judgesRoutes()
{
    rpc::routing::Explain::Reply reply;
    reply.accepted = true;
    reply.user = "anna";
    reply.file = "people/anna/.qmail";
    reply.deliveries = {"&ben@far.example", "./Maildir/", "|intake"};
    QCOMPARE(RouteWords::verdict(reply).headline, u"It goes to ben@far.example, the mailbox ./Maildir/, the program intake."_s);
    QVERIFY(RouteWords::verdict(reply).facts.first().contains(u"people/anna/.qmail"_s));
    reply.fate = rpc::routing::Fate::Bounces;
    reply.accepted = false;
    QVERIFY(RouteWords::verdict(reply).tone == CellTone::Bad);
    QVERIFY(RouteWords::verdict(reply).facts.last().startsWith(u"From outside it is refused"_s));
    reply.fate = rpc::routing::Fate::Waits;
    reply.steps = {"no file .qmail-x", "The home /home/ben is sticky, as its owner is editing: the mail waits."};
    QCOMPARE(RouteWords::verdict(reply).headline, u"It waits in the queue: The home /home/ben is sticky, as its owner is editing: the mail waits."_s);
    QCOMPARE(RouteWords::verdict(reply).steps.first(), u"No file .qmail-x."_s); // each a sentence of its own
    QCOMPARE(RouteWords::kind({{DeliveryKind::Forward, "a"}, {DeliveryKind::Mailbox, "./b"}}), u"Mixed"_s);
}

void tst_AddressModels::tellsDotQmailInSentences()
{
    const auto said = [](const QString &content) {
        QStringList out;
        for (const auto &one : DotQmailWords::sentences(content))
            out.append(one.sentence);
        return out;
    };
    QCOMPARE(said(u"# mine\n&ben@far.example\nann\n./Maildir/\n./mbox\n|vacation anna\n"_s),
             (QStringList{u"A copy is passed on to ben@far.example."_s, u"A copy is passed on to ann."_s, u"It is kept in the Maildir ./Maildir/."_s,
                          u"It is appended to the mbox file ./mbox."_s, u"It is given to the program vacation anna."_s}));
    QCOMPARE(said(u"# nothing\n"_s), QStringList{u"It names no place: the mail is dropped without a word."_s});
    QCOMPARE(said(QString()), QStringList{u"The file is empty: the standard delivery holds."_s});
    QCOMPARE(said(u"\n./Maildir/\n"_s).first(), u"The first line is blank: the mail waits until it is not."_s);
    QVERIFY(DotQmailWords::sentences(u"|x\n"_s).first().warns);
}

void tst_AddressModels::judgesDomains()
{
    Domain domain;
    domain.domain = "shop.example";
    domain.kind = Kind::Virtual;
    domain.user = "anna";
    const auto state = [&](const std::vector<AddressRow> &addresses, const rpc::domains::DnsCheck *dns, Waiting waiting = Waiting::Nothing) {
        return DomainRows::row({domain, waiting}, addresses, dns).cells.back().text;
    };
    QCOMPARE(state({}, nullptr), u"every address bounces"_s);
    const std::vector<AddressRow> some{{{.address = "info@shop.example", .file = {}, .user = {}, .deliveries = {}}, Waiting::Nothing}};
    QCOMPARE(state(some, nullptr), u"receives mail"_s);
    QCOMPARE(state(some, nullptr, Waiting::Added), u"new, not applied yet"_s);
    rpc::domains::DnsCheck check;
    check.result = DnsResult::Elsewhere;
    check.exchangers = {{.preference = 10, .name = "mx.far.example", .addresses = {"192.0.2.7"}, .ours = false}};
    QCOMPARE(state(some, &check), u"the name system sends its mail to another server"_s);
    QCOMPARE(DomainRows::dnsFacts(check).first(), u"10 mx.far.example (192.0.2.7)"_s);
    domain.accepted = false;
    QVERIFY(state(some, &check).contains(u"missing in rcpthosts"_s));
    domain = {};
    domain.domain = "backup.example";
    domain.kind = Kind::Relay;
    domain.next = "192.0.2.7:25";
    QCOMPARE(state({}, nullptr), u"is passed on to 192.0.2.7:25"_s);
}

void tst_AddressModels::putsEverythingElseLast()
{
    Domain local;
    local.domain = "hub.example";
    Domain shop;
    shop.domain = "shop.example";
    shop.kind = Kind::Virtual;
    shop.user = "anna";
    const auto address = [](const char *name, Waiting waiting = Waiting::Nothing) {
        return AddressRow{{.address = name, .file = {}, .user = {}, .deliveries = {{DeliveryKind::Forward, "x@y.example"}}}, waiting};
    };
    const std::vector<AddressRow> addresses{address("*@shop.example"), address("info@shop.example"), address("root"), address("zoe@shop.example", Waiting::Removed)};
    LastMail last;
    last.insert(u"anna-info@shop.example"_s, 1795000000);
    const auto rows = AddressRows::ofAll({{local, Waiting::Nothing}, {shop, Waiting::Nothing}}, addresses, {}, last);
    QStringList keys;
    for (const auto &row : rows)
        keys.append(row.key);
    QCOMPARE(keys, (QStringList{u"root"_s, u"*"_s, u"info@shop.example"_s, u"zoe@shop.example"_s, u"*@shop.example"_s}));
    QCOMPARE(rows[0].cells[0].text, u"root@hub.example"_s);
    QCOMPARE(rows[1].cells[1].text, u"(bounces)"_s);
    QVERIFY(rows[2].cells[3].text != u"–"_s); // the last mail
    QVERIFY(rows[3].staged);
    QVERIFY(rows[4].cells[1].text.contains(u"spammers"_s) && rows[4].cells[1].tone == CellTone::Waiting);
    QCOMPARE(AddressRows::ofAll({{local, Waiting::Nothing}, {shop, Waiting::Nothing}}, addresses, u"INFO shop"_s, last).size(), 1);
}

void tst_AddressModels::showsWhatWaitsOfLists()
{
    const std::vector<rpc::lists::MailingList> lists{{.address = "club@a.example"}, {.address = "old@a.example"}};
    rpc::lists::Create::Request create;
    create.address = "new@a.example";
    create.owner = "anna@a.example";
    rpc::lists::Remove::Request remove;
    remove.address = "old@a.example";
    rpc::lists::AddMembers::Request add;
    add.address = "club@a.example";
    add.members = {"ben@b.example"};
    const QList<StagedAct> acts{actOf<rpc::lists::Create>(create, u"x"_s), actOf<rpc::lists::Remove>(remove, u"y"_s), actOf<rpc::lists::AddMembers>(add, u"z"_s)};
    const auto rows = ListRows::lists(lists, acts);
    QCOMPARE(rows.size(), std::size_t{3});
    QVERIFY(rows[0].waiting == Waiting::Changed && rows[1].waiting == Waiting::Added && rows[2].waiting == Waiting::Removed);
    QCOMPARE(ListRows::row(rows[1], 0).cells.back().text, u"new, not applied yet"_s);
    const auto members = ListRows::members(u"club@a.example"_s, {{.address = "ann@b.example"}}, acts);
    QVERIFY(members.size() == 2 && members[1].member.address == "ben@b.example" && members[1].waiting == Waiting::Added);
}

void tst_AddressModels::raisesTheAlarm()
{
    rpc::users::List::Reply users;
    users.rebuildAdds = {"=ben:..."};
    QVERIFY(UserRows::alarms(users).isEmpty()); // there is no users/assign
    users.present = true;
    users.compiled = rpc::users::Compiled::Fresh;
    users.rules = {{.local = "sales", .user = "anna"}};
    QVERIFY(UserRows::alarms(users).isEmpty()); // one rule by hand is no picture of the accounts
    users.rules.push_back({.local = "anna", .user = "anna"});
    QCOMPARE(UserRows::alarms(users).size(), 1);
    QVERIFY(UserRows::alarms(users).first().contains(u"Accounts of this computer have changed"_s));
    users.rebuildAdds.clear();
    QVERIFY(UserRows::alarms(users).isEmpty());
    users.compiled = rpc::users::Compiled::Stale;
    QVERIFY(UserRows::alarms(users).first().contains(u"does not hold yet"_s));
}

void tst_AddressModels::showsTheWinner()
{
    rpc::users::Candidate candidate;
    candidate.source = rpc::users::Source::PrefixRule;
    candidate.wins = true;
    candidate.rule.local = "anna-";
    candidate.rule.user = "anna";
    const auto row = UserRows::candidate(candidate, 0);
    QCOMPARE(row.cells[0].text, u"wins"_s);
    QVERIFY(row.cells[0].tone == CellTone::Good && !row.cells[0].glyph.isEmpty());
    QVERIFY(row.cells[1].text.contains(u"anna-"_s));
}

QTEST_GUILESS_MAIN(tst_AddressModels)
#include "tst_AddressModels.moc"
