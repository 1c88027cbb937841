// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of users/assign and its lists, of tcp rules, of fastforward's table, of domains that are there and of .qmail files that
// drop their mail: what they leave alone, what they refuse, and that taking back gives the same bytes.
#include "daemon/helper/changes/AddressEdits.h"
#include "daemon/helper/changes/DomainEdits.h"
#include "daemon/helper/changes/ForwardEdits.h"
#include "daemon/helper/changes/RelayEdits.h"
#include "daemon/helper/changes/UsersEdits.h"
#include "daemon/helper/changes/UsersView.h"

#include "shared/mail/AliasesTable.h"
#include "shared/mail/Pw2u.h"
#include "shared/rpc/Addresses.h"
#include "shared/rpc/Control.h"
#include "shared/rpc/Domains.h"
#include "shared/rpc/Relaying.h"
#include "shared/rpc/Users.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace mw;
using namespace mw::helper;
using rpc::addresses::DeliveryKind;
using rpc::control::How;
using rpc::users::Kind;
using rpc::users::ListName;
using Text = std::optional<std::string>;

namespace {

const std::string kAssign = "# by hand\n=anna:anna:1:2:/home/anna:::\n+anna-:anna:1:2:/home/anna:-::\n\n+:alias:3:2:/var/qmail/alias:-::\n.\nwhat follows\n";
const std::string kRules = "# ours\n127.:allow,RELAYCLIENT=\"\"\nnonsense\n192.0.2.:allow,RELAYCLIENT=\"\",DATABYTES=\"5\"\n:allow\n";

rpc::relaying::Add::Request relay(const std::string &address)
{
    rpc::relaying::Add::Request out;
    out.address = address;
    out.relay = true;
    return out;
}

DomainFiles hub()
{
    DomainFiles out;
    out.me = "hub.example\n";
    out.locals = "# ours\nhub.example\nold.example\n";
    out.rcptHosts = "hub.example\n# more\nold.example\nshop.example\n.shop.example\n";
    out.virtualDomains = "# virtual\nfar@shop.example:\nshop.example:anna\n.shop.example:anna\nother.example:bob\n";
    return out;
}

std::string words(const rpc::Fault &fault)
{
    return fault.sentence();
}

} // namespace

class tst_ChangeVerbs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rulesOfAssign();
    void theLongestPrefixWins();
    void listsOfUsers();
    void pw2uFromTexts();
    void relayRules();
    void relayNotesGoWithTheirRule();
    void relayRulesAreAsked_data();
    void relayRulesAreAsked();
    void forwardsKeepTheRest();
    void domainsChangeInTheirPlace();
    void domainsChangeTheirKind();
    void domainsGetAnotherName();
    void mailThatIsDropped();
    void hostileWords_data();
    void hostileWords();
};

void tst_ChangeVerbs::rulesOfAssign()
{
    const std::string line = "=www:anna:1:2:/home/anna:::";
    const auto more = withRule(kAssign, line, false, true);
    QVERIFY(more.has_value());
    QCOMPARE(*more, std::string("# by hand\n=anna:anna:1:2:/home/anna:::\n+anna-:anna:1:2:/home/anna:-::\n\n+:alias:3:2:/var/qmail/alias:-::\n"
                                "=www:anna:1:2:/home/anna:::\n.\nwhat follows\n"));
    QCOMPARE(*withoutRule(*more, Kind::Exact, "WWW"), kAssign);
    QVERIFY(!withoutRule(kAssign, Kind::Prefix, "anna"));
    const auto taken = withRule(kAssign, "=ANNA:bob:4:2:/home/bob:::", false, true);
    QVERIFY(!taken && words(taken.error()).find("line 2") != std::string::npos);
    QVERIFY(withRule(kAssign, "=ANNA:bob:4:2:/home/bob:::", true, true)->starts_with("# by hand\n=ANNA:bob:4:2:/home/bob:::\n+anna-"));
    QCOMPARE(*withRule(std::nullopt, line, false, true), line + "\n.\n");
    QCOMPARE(*withRule(std::nullopt, line, false, false), line + "\n");
    QVERIFY(!withRule("=a:b:1:2:/:::\n", line, false, true)); // no dot line: it is damaged

    const auto rules = rulesIn("=a:x:1:2:/h:::\n=A:y:1:2:/h:::\n.\n");
    QVERIFY(rules.size() == 2 && !rules[0].beaten && rules[1].beaten);
    rpc::users::Rule rule{.kind = Kind::Prefix, .local = "list-", .user = "anna", .uid = "1", .gid = "2", .home = "/home/anna", .dash = "-", .extension = "l-"};
    QCOMPARE(*helper::lineFor(rule), std::string("+list-:anna:1:2:/home/anna:-:l-:"));
    for (const auto &wrong : {std::string("a:b"), std::string("a\nb"), std::string("a\0b", 3), std::string("a@b"), std::string(100'000, 'x')}) {
        rule.local = wrong;
        QVERIFY(!helper::lineFor(rule));
    }
}

void tst_ChangeVerbs::theLongestPrefixWins()
{
    const auto rules = rulesIn("+:alias:3:2:/a:-::\n+bob-:bob:1:2:/b:-::\n=bob-x:eve:1:2:/e:::\n+b:ben:1:2:/n:-:pre:\n.\n");
    const auto found = candidatesFor(rules, "Bob-X");
    QCOMPARE(found.size(), 4U);
    QCOMPARE(found[0].rule.user, std::string("eve"));
    QCOMPARE(found[1].rule.user, std::string("bob"));
    QCOMPARE(found[1].file, std::string(".qmail-x"));
    QCOMPARE(found[2].file, std::string(".qmail-preob-x"));
    QCOMPARE(found[3].rule.user, std::string("alias"));
    QVERIFY(candidatesFor(rules, "zoe").size() == 1);
}

void tst_ChangeVerbs::listsOfUsers()
{
    const std::string names = "# extra names\nann:ann:a.miller\n";
    QCOMPARE(**withEntries(ListName::MailNames, names, {"bob:bob:robert"}, How::Add), names + "bob:bob:robert\n");
    QCOMPARE(**withEntries(ListName::MailNames, names, {"ann:ann"}, How::Add), std::string("# extra names\nann:ann\n"));
    QCOMPARE(**withEntries(ListName::MailNames, names, {"ann"}, How::Remove), std::string("# extra names\n"));
    QCOMPARE(**withEntries(ListName::Exclude, Text(), {"Bob", "bob"}, How::Add), std::string("Bob\nbob\n")); // case counts here
    QVERIFY(!*withEntries(ListName::Exclude, Text("bob\n"), {}, How::Replace));
    QVERIFY(!withEntries(ListName::Exclude, Text("bob\n"), {"ann"}, How::Remove));
    QCOMPARE(**withEntries(ListName::Append, Text(), {"=x:y:1:2:/h:::"}, How::Add), std::string("=x:y:1:2:/h:::\n"));
    for (const auto &[list, wrong] : {std::pair(ListName::Include, "a:b"), std::pair(ListName::MailNames, "ann"), std::pair(ListName::Subusers, "sub:ann:pre"),
                                      std::pair(ListName::Append, "=x:y"), std::pair(ListName::Append, "."), std::pair(ListName::Exclude, "a\nb")})
        QVERIFY2(!withEntries(list, Text(), {wrong}, How::Add), wrong);
}

void tst_ChangeVerbs::pw2uFromTexts()
{
    mail::Pw2uTexts texts;
    texts.exclude = "# no mail\nbob\n";
    texts.mailnames = "ann:ann:a.miller\n";
    texts.subusers = "club:ann:c:\n";
    texts.append = "=x:y:1:2:/h:::\n";
    mail::Pw2uOptions options;
    options.home = mail::Pw2uOptions::Home::Any;
    mail::Pw2u maker(options, mail::parsePw2uTexts(texts));
    for (const auto *line : {"root:x:0:0::/root:/bin/sh", "alias:x:7:2::/var/qmail/alias:", "ann:x:1:2::/home/ann:", "bob:x:3:2::/home/bob:", "broken"})
        QVERIFY(maker.addAccount(line));
    QVERIFY(maker.finish());
    QCOMPARE(maker.text(), std::string("+:alias:7:2:/var/qmail/alias:-::\n=alias:alias:7:2:/var/qmail/alias:::\n+alias-:alias:7:2:/var/qmail/alias:-::\n"
                                       "=ann:ann:1:2:/home/ann:::\n+ann-:ann:1:2:/home/ann:-::\n=a.miller:ann:1:2:/home/ann:::\n"
                                       "+a.miller-:ann:1:2:/home/ann:-::\n=club:ann:1:2:/home/ann:-:c:\n+club-:ann:1:2:/home/ann:-:c-:\n=x:y:1:2:/h:::\n.\n"));
}

void tst_ChangeVerbs::relayRules()
{
    const auto read = rulesOf(kRules);
    QCOMPARE(read.size(), 3U);
    QVERIFY(read[1].relay && read[1].environment.size() == 1 && read[1].environment[0].value == "5" && read[1].line == 4);
    QVERIFY(!read[2].relay && read[2].address.empty());

    auto request = relay("2001:db8::/32");
    request.environment = {{"MAXCONNIP", "3"}, {"GREETING", "say \"hello\""}};
    const auto more = withRelayRule(kRules, request);
    QVERIFY2(more.has_value(), more ? "" : words(more.error()).c_str());
    QCOMPARE(*more, std::string("# ours\n127.:allow,RELAYCLIENT=\"\"\nnonsense\n192.0.2.:allow,RELAYCLIENT=\"\",DATABYTES=\"5\"\n"
                                "2001:db8::/32:allow,RELAYCLIENT=\"\",MAXCONNIP=\"3\",GREETING='say \"hello\"'\n:allow\n"));
    QCOMPARE(*withoutRelayRule(*more, "2001:db8::/32"), kRules);
    QVERIFY(!withRelayRule(kRules, relay("192.0.2.")));
    auto other = relay("192.0.2.");
    other.replace = true;
    QVERIFY(withRelayRule(kRules, other)->find("nonsense\n192.0.2.:allow,RELAYCLIENT=\"\"\n:allow\n") != std::string::npos);
    QCOMPARE(*withRelayRule(Text(), relay("192.0.2.1-22")), std::string("192.0.2.1-22:allow,RELAYCLIENT=\"\"\n"));
    auto denied = relay("192.0.2.9");
    denied.allow = false;
    QVERIFY(!withRelayRule(kRules, denied)); // who may not connect does not relay
    denied.relay = false;
    QVERIFY(withRelayRule(kRules, denied)->find("192.0.2.9:deny\n") != std::string::npos);
}

void tst_ChangeVerbs::relayNotesGoWithTheirRule()
{
    auto request = relay("192.0.2.9");
    request.note = "the printer";
    const auto more = withRelayRule(kRules, request);
    QVERIFY(more->find("# 192.0.2.9: the printer\n192.0.2.9:allow") != std::string::npos);
    QCOMPARE(rulesOf(*more)[2].note, std::string("the printer"));
    QCOMPARE(*withoutRelayRule(*more, "192.0.2.9"), kRules);
    // A comment of the administrator's own is nobody's note, and stays.
    QVERIFY(withoutRelayRule(kRules, "127.")->starts_with("# ours\nnonsense\n"));
    request.note = "two\nlines:allow";
    QVERIFY(!withRelayRule(kRules, request));
}

void tst_ChangeVerbs::relayRulesAreAsked_data()
{
    QTest::addColumn<std::string>("address");
    QTest::addColumn<std::string>("host");
    QTest::addColumn<std::string>("rule");
    QTest::addColumn<bool>("relays");
    const auto row = [](const char *address, const char *host, const char *rule, bool relays) {
        QTest::newRow(address) << std::string(address) << std::string(host) << std::string(rule) << relays;
    };
    row("192.0.2.7", "", "192.0.2.7", false);
    row("192.0.2.8", "", "192.0.2.", true);
    row("10.9.8.7", "", "10.0.0.0/8", true);
    row("10.1.8.7", "", "10.1.0.0/16", false);
    row("2001:DB8::1", "", "2001:db8::/32", true);
    row("198.51.100.1", "PC.Example.NET", "=.example.net", true);
    row("198.51.100.2", "", "", false);
}

void tst_ChangeVerbs::relayRulesAreAsked()
{
    QFETCH(std::string, address);
    QFETCH(std::string, host);
    QFETCH(std::string, rule);
    QFETCH(bool, relays);
    const std::string rules = "10.0.0.0/8:allow,RELAYCLIENT=\"\"\n10.1.0.0/16:allow\n192.0.2.7:allow\n192.0.2.:allow,RELAYCLIENT=\"\"\n"
                              "2001:db8::/32:allow,RELAYCLIENT=\"\"\n=.example.net:allow,RELAYCLIENT=\"\"\n:allow\n";
    const auto answer = testRules(rules, {.address = address, .host = host.empty() ? std::nullopt : std::optional(host), .acts = {}});
    QVERIFY2(answer.has_value(), answer ? "" : words(answer.error()).c_str());
    QCOMPARE(answer->rule.address, rule);
    QCOMPARE(answer->relay, relays);
    QVERIFY(answer->matched && !answer->steps.empty());
    QVERIFY(!testRules("192.0.2.1:allow\n", {.address = address, .host = {}, .acts = {}})->matched);
    QVERIFY(!testRules(rules, {.address = "nonsense", .host = {}, .acts = {}}));
    QVERIFY(!testRules("192.0.2.1:perhaps\n", {.address = address, .host = {}, .acts = {}}));
}

void tst_ChangeVerbs::forwardsKeepTheRest()
{
    const std::string table = "# aliases\nroot: ann\nstaff: ann, bob,\n\tcarol\n\n# programs\nweather: \"|weather-server -x\"\nowner-staff: ann\n";
    QVERIFY(mail::parseAliases(table).errors.empty());
    const auto read = mail::parseAliases(table).entries;
    QCOMPARE(read.size(), 4U);
    QCOMPARE(read[1].targets, (std::vector<std::string>{"ann", "bob", "carol"}));
    QCOMPARE(read[2].targets, (std::vector<std::string>{"|weather-server -x"}));
    const auto more = withForward(table, "web", {"|/usr/bin/run \"a b\"", ":include:/etc/list", "joe@x.example"});
    QVERIFY2(!more || *withoutForward(*more, "WEB") == table, "taken back");
    const auto plain = withForward(table, "web", {"joe@x.example", "ann"});
    QCOMPARE(*plain, table + "web: joe@x.example, ann\n");
    QCOMPARE(*withForward(table, "Staff", {"dora"}), std::string("# aliases\nroot: ann\nStaff: dora\n\n# programs\nweather: \"|weather-server -x\"\nowner-staff: ann\n"));
    QVERIFY(!withoutForward(table, "nobody"));
    for (const auto &wrong : {std::string("/var/mail/x"), std::string("a b"), std::string("a,b"), std::string("x: y"), std::string("a\nroot: eve"), std::string("(comment)"),
                              std::string("\"open"), std::string("a\0b", 3)})
        QVERIFY2(!withForward(table, "x", {wrong}), wrong.c_str());
    for (const auto &wrong : {std::string("a b"), std::string("a:b"), std::string("#a"), std::string(), std::string("a\nb"), std::string(100'000, 'x')})
        QVERIFY2(!withForward(table, wrong, {"ann"}), wrong.substr(0, 20).c_str());
}

void tst_ChangeVerbs::domainsChangeInTheirPlace()
{
    rpc::domains::Change::Request request;
    request.domain = "shop.example";
    request.user = "bob-shop";
    request.exceptions = {"Far@shop.example", "dev.shop.example"};
    const auto changed = withChanged(hub(), request);
    QVERIFY2(changed.has_value(), changed ? "" : words(changed.error()).c_str());
    QCOMPARE(*changed->virtualDomains, std::string("# virtual\nfar@shop.example:\nshop.example:bob-shop\n.shop.example:bob-shop\nother.example:bob\ndev.shop.example:\n"));
    QCOMPARE(changed->rcptHosts, hub().rcptHosts);
    request.exceptions = std::vector<std::string>();
    request.wildcard = false;
    const auto narrow = withChanged(hub(), request);
    QCOMPARE(*narrow->virtualDomains, std::string("# virtual\nshop.example:bob-shop\nother.example:bob\n"));
    QCOMPARE(*narrow->rcptHosts, std::string("hub.example\n# more\nold.example\nshop.example\n"));
    request.domain = "nowhere.example";
    QVERIFY(!withChanged(hub(), request));
}

void tst_ChangeVerbs::domainsChangeTheirKind()
{
    rpc::domains::Change::Request request;
    request.domain = "old.example";
    request.kind = rpc::domains::Kind::Relay;
    const auto relayed = withChanged(hub(), request);
    QCOMPARE(*relayed->locals, std::string("# ours\nhub.example\n"));
    QVERIFY(relayed->rcptHosts->find("old.example\n") != std::string::npos);
    request.domain = "shop.example";
    request.kind = rpc::domains::Kind::Local;
    const auto local = withChanged(hub(), request);
    QVERIFY2(local.has_value(), local ? "" : words(local.error()).c_str());
    QCOMPARE(*local->virtualDomains, std::string("# virtual\nother.example:bob\n"));
    QCOMPARE(*local->locals, std::string("# ours\nhub.example\nold.example\nshop.example\n"));
    request.user = "anna";
    QVERIFY(!withChanged(hub(), request)); // a local domain has no user
}

void tst_ChangeVerbs::domainsGetAnotherName()
{
    rpc::domains::Rename::Request request{.domain = "Shop.example", .to = "Store.example", .keep = {}, .manner = {}};
    const auto renamed = withRenamed(hub(), request);
    QVERIFY2(renamed.has_value(), renamed ? "" : words(renamed.error()).c_str());
    QCOMPARE(*renamed->virtualDomains, std::string("# virtual\nfar@store.example:\nstore.example:anna\n.store.example:anna\nother.example:bob\n"));
    QCOMPARE(*renamed->rcptHosts, std::string("hub.example\n# more\nold.example\nstore.example\n.store.example\n"));
    request = {.domain = "store.example", .to = "shop.example", .keep = {}, .manner = {}};
    QCOMPARE(withRenamed(*renamed, request)->virtualDomains, hub().virtualDomains);
    request = {.domain = "old.example", .to = "new.example", .keep = true, .manner = {}};
    const auto both = withRenamed(hub(), request);
    QCOMPARE(*both->locals, std::string("# ours\nhub.example\nold.example\nnew.example\n"));
    QVERIFY(both->rcptHosts->ends_with("new.example\n"));
    request.to = "shop.example";
    QVERIFY(!withRenamed(hub(), request)); // there already
    request.to = ".new.example";
    QVERIFY(!withRenamed(hub(), request));
}

void tst_ChangeVerbs::mailThatIsDropped()
{
    const auto dropped = withDeliveries(Text(), {{DeliveryKind::Discard, {}}}, false);
    QVERIFY(dropped.has_value());
    const auto read = deliveriesIn(*dropped);
    QVERIFY(read.size() == 1 && read[0].kind == DeliveryKind::Discard);
    QVERIFY(deliveriesIn("").empty()); // an empty file is the standard delivery
    QVERIFY(!withDeliveries(Text("&ann\n"), {{DeliveryKind::Discard, {}}}, false));
    QVERIFY(withDeliveries(Text("# why\n&ann\n"), {{DeliveryKind::Discard, {}}}, true)->starts_with("# why\n#"));
    QVERIFY(!withDeliveries(Text(), {{DeliveryKind::Discard, {}}, {DeliveryKind::Forward, "a@b.example"}}, false));
    QVERIFY(!withDeliveries(Text(), {{DeliveryKind::Discard, "somewhere"}}, false));
    // Delivered again: the remark that it is dropped goes.
    QCOMPARE(*withDeliveries(*dropped, {{DeliveryKind::Forward, "a@b.example"}}, false), std::string("&a@b.example\n"));
}

void tst_ChangeVerbs::hostileWords_data()
{
    QTest::addColumn<std::string>("word");
    QTest::newRow("newline") << std::string("x\nroot::0:0:/:::");
    QTest::newRow("colon") << std::string("x:y");
    QTest::newRow("NUL") << std::string("x\0y", 3);
    QTest::newRow("huge") << std::string(100'000, 'a');
    QTest::newRow("blank") << std::string(" ");
    QTest::newRow("bell") << std::string("\a");
}

void tst_ChangeVerbs::hostileWords()
{
    QFETCH(std::string, word);
    QVERIFY(!withRelayRule(kRules, relay(word)));
    auto request = relay("192.0.2.1");
    request.environment = {{word, "1"}};
    QVERIFY(!withRelayRule(kRules, request));
    QVERIFY(!withForward(Text(), word, {"ann"}));
    QVERIFY(!withEntries(ListName::Include, Text(), {word}, How::Add));
    rpc::users::Rule rule{.kind = Kind::Exact, .local = word, .user = "anna", .uid = "1", .gid = "2", .home = "/home/anna", .dash = {}, .extension = {}};
    QVERIFY(!helper::lineFor(rule));
    rpc::domains::Rename::Request rename{.domain = "old.example", .to = word, .keep = {}, .manner = {}};
    QVERIFY(!withRenamed(hub(), rename));
}

QTEST_GUILESS_MAIN(tst_ChangeVerbs)
#include "tst_ChangeVerbs.moc"
