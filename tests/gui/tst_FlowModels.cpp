// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages Sending, Receiving, Limits & bounces and History & backup show, without a hub: the retry plan with its drawing
// and its table, the small tables, the fields of settings, the providers.
#include "gui/app/Application.h"
#include "gui/models/CertificateRows.h"
#include "gui/models/MailProviders.h"
#include "gui/models/RelayRows.h"
#include "gui/models/RetryPlan.h"
#include "gui/models/RouteRows.h"
#include "gui/models/ServiceRows.h"
#include "gui/widgets/RetryPlanChart.h"
#include "gui/widgets/RowsTable.h"
#include "gui/widgets/SettingField.h"
#include "gui/widgets/SettingRow.h"
#include "shared/rpc/Relaying.h"
#include "shared/rpc/Services.h"
#include "shared/rpc/SmartHosts.h"
#include "shared/rpc/Tls.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace mw::gui;
using namespace Qt::StringLiterals;

class tst_FlowModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void retryPlan();
    void retryPlanOfOneAttempt();
    void retryPlanTable();
    void retryPlanDrawing();
    void rowsKeepTheirSelection();
    void rowsAreChecked();
    void numberField();
    void measureField_data();
    void measureField();
    void choiceField();
    void settingRow();
    void providers();
    void routesWithWhatWaits();
    void exceptionsOfTheSmartHost();
    void rulesWithWhatWaits();
    void certificatesAndTheirTime();
    void servicesWithWhatWaits();
};

void tst_FlowModels::retryPlan()
{
    const auto plan = RetryPlan::of(604800, {});
    QCOMPARE(plan.remote[1], 400);  // (0 + 20)^2
    QCOMPARE(plan.remote[2], 1600); // (20 + 20)^2
    QCOMPARE(plan.local[1], 100);
    QVERIFY(plan.remote.back() > 604800);
    QVERIFY(plan.remote[plan.remote.size() - 2] <= 604800);
    QVERIFY(plan.local.size() > plan.remote.size());
    QVERIFY(plan.span() >= 604800);
    const auto slow = RetryPlan::of(604800, {{10, 20}, 3600});
    for (std::size_t i = 1; i < slow.remote.size(); ++i)
        QVERIFY(slow.remote[i] - slow.remote[i - 1] <= 3600);
    QCOMPARE(RetryPlan::of(86400, {}).span(), 604800);
    QCOMPARE(RetryPlan::of(86400, {}, 14400).noticeAfter, 14400);
    QCOMPARE(RetryPlan::of(7200, {}, 14400).noticeAfter, 0);
}

void tst_FlowModels::retryPlanOfOneAttempt()
{
    const auto plan = RetryPlan::of(0, {});
    QCOMPARE(plan.remote.size(), 2U); // at age 0 it is not over yet
    QVERIFY(!RetryPlanModel::sentences(plan).isEmpty());
    QCOMPARE(RetryPlan::of(~std::uint64_t{0}, {}).remote.size(), 2000U);
}

void tst_FlowModels::retryPlanTable()
{
    RetryPlanModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto plan = RetryPlan::of(604800, {});
    model.setPlan(plan);
    QCOMPARE(model.rowCount(), static_cast<int>(plan.local.size()));
    QCOMPARE(model.index(0, RetryPlanModel::Remote).data().toString(), u"at once"_s);
    QCOMPARE(model.index(1, RetryPlanModel::Remote).data().toString(), u"6 min"_s);
    QCOMPARE(model.index(2, RetryPlanModel::RemoteWait).data().toString(), u"20 min"_s);
    const int last = static_cast<int>(plan.remote.size()) - 1;
    QVERIFY(model.index(last, RetryPlanModel::Remote).data().toString().endsWith(u", last"_s));
    QVERIFY(model.index(last + 1, RetryPlanModel::Remote).data().toString().isEmpty());
}

void tst_FlowModels::retryPlanDrawing()
{
    RetryPlanChart chart;
    chart.resize(700, 140);
    const auto plan = RetryPlan::of(604800, {});
    chart.setPlan(plan);
    QVERIFY(chart.placeOf(0) > 0);
    QVERIFY(chart.placeOf(plan.span()) < 700);
    QVERIFY(chart.placeOf(86400) < chart.placeOf(2 * 86400));
    QVERIFY(chart.accessibleDescription().contains(u"returned to its sender"_s));
    const auto image = chart.grab().toImage();
    chart.setPlan(RetryPlan::of(86400, {}));
    QVERIFY(chart.grab().toImage() != image);
}

void tst_FlowModels::rowsKeepTheirSelection()
{
    RowsModel model({u"Name"_s, u"State"_s});
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    RowsTable table(model, u"t"_s, u"Things"_s, nullptr);
    table.setEmptyText(u"Nothing is here."_s);
    QCOMPARE(table.accessibleDescription(), u"Nothing is here."_s);
    model.setRows({{u"a"_s, {{u"A"_s}, {u"good"_s}}}, {u"b"_s, {{u"B"_s}, {u"bad"_s}}, true}});
    QCOMPARE(model.summary(1), u"Name: B, State: bad, not applied yet"_s);
    table.selectKey(u"b"_s);
    QCOMPARE(table.selectedKey(), u"b"_s);
    model.setRows({{u"0"_s, {{u"0"_s}, {}}}, {u"a"_s, {{u"A"_s}, {}}}, {u"b"_s, {{u"B"_s}, {}}}});
    QCOMPARE(table.selectedKey(), u"b"_s);
    QCOMPARE(table.selectionModel()->selectedRows().front().row(), 2);
    model.setRows({});
    QVERIFY(table.selectedKey().isEmpty());
}

void tst_FlowModels::rowsAreChecked()
{
    RowsModel model({u"File"_s});
    model.setCheckable(true);
    model.setRows({{u"a"_s, {{u"A"_s}}}, {u"b"_s, {{u"B"_s}}}});
    QSignalSpy spy(&model, &RowsModel::checkedChanged);
    QCOMPARE(model.checkedKeys(), (QStringList{u"a"_s, u"b"_s}));
    RowsTable table(model, u"t"_s, u"Files"_s, nullptr);
    table.show();
    table.setFocus();
    table.setCurrentIndex(model.index(1, 0));
    QTest::keyClick(&table, Qt::Key_Space);
    QCOMPARE(model.checkedKeys(), QStringList{u"a"_s});
    QCOMPARE(spy.size(), 1);
}

void tst_FlowModels::numberField()
{
    NumberSetting field({0, 255, 100}, nullptr);
    QSignalSpy spy(&field, &SettingField::edited);
    field.setValue({}, u"20"_s);
    auto *spin = field.findChild<QSpinBox *>();
    auto *slider = field.findChild<QSlider *>();
    QCOMPARE(spin->value(), 20);
    QCOMPARE(slider->value(), 20);
    QVERIFY(spy.isEmpty());
    slider->setValue(50);
    QCOMPARE(spy.takeFirst().front().toString(), u"50"_s);
    spin->setValue(200); // beyond the slider
    QCOMPARE(spy.takeFirst().front().toString(), u"200"_s);
    QCOMPARE(slider->value(), 100);
}

void tst_FlowModels::measureField_data()
{
    QTest::addColumn<int>("measure");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("unit");
    constexpr int seconds = static_cast<int>(MeasureSetting::Measure::Seconds);
    constexpr int bytes = static_cast<int>(MeasureSetting::Measure::Bytes);
    QTest::newRow("a week") << seconds << u"604800"_s << 7 << u"days"_s;
    QTest::newRow("twenty minutes") << seconds << u"1200"_s << 20 << u"minutes"_s;
    QTest::newRow("odd") << seconds << u"3601"_s << 3601 << u"seconds"_s;
    QTest::newRow("20 MB") << bytes << u"20000000"_s << 20 << u"MB"_s;
    QTest::newRow("1 MiB") << bytes << u"1048576"_s << 1048576 << u"bytes"_s;
    QTest::newRow("none") << bytes << u"0"_s << 0 << u"bytes"_s;
}

void tst_FlowModels::measureField()
{
    QFETCH(int, measure);
    QFETCH(QString, value);
    QFETCH(int, number);
    QFETCH(QString, unit);
    MeasureSetting field(static_cast<MeasureSetting::Measure>(measure), u"no limit"_s, nullptr);
    QSignalSpy spy(&field, &SettingField::edited);
    field.setValue(value, u"1"_s);
    auto *spin = field.findChild<QSpinBox *>();
    QCOMPARE(spin->value(), number);
    QCOMPARE(field.findChild<QComboBox *>()->currentText(), unit);
    QVERIFY(spy.isEmpty());
    spin->setValue(number + 1);
    QCOMPARE(spy.size(), 1);
}

void tst_FlowModels::choiceField()
{
    ChoiceSetting field(nullptr);
    field.addChoice(u"qsbmf"_s, u"Text"_s);
    field.addChoice(u"dsn"_s, u"Reports"_s);
    QSignalSpy spy(&field, &SettingField::edited);
    auto *box = field.findChild<QComboBox *>();
    field.setValue({}, u"qsbmf"_s);
    QCOMPARE(box->currentText(), u"Text"_s);
    field.setValue(u"other"_s, u"qsbmf"_s);
    QCOMPARE(box->currentText(), u"other"_s); // what is there is shown
    QTest::keyClick(box, Qt::Key_Up);
    QCOMPARE(spy.takeLast().front().toString(), u"dsn"_s);
}

void tst_FlowModels::settingRow()
{
    QWidget window;
    auto *field = new LineSetting(&window);
    SettingRow row({u"helohost"_s, u"&Greeting name"_s, u"The name by which it greets."_s, u"mail.example.org"_s}, field, &window);
    window.show();
    row.setValue({}, u"hub.example"_s, u"the name in me"_s);
    auto *restore = row.findChild<QToolButton *>(u"helohost-restore"_s);
    QVERIFY(!restore->isEnabled());
    QSignalSpy edits(&row, &SettingRow::edited);
    QSignalSpy standards(&row, &SettingRow::standardWished);
    QTest::keyClicks(field->input(), u"x"_s);
    QCOMPARE(edits.takeFirst().front().toString(), u"x"_s);
    row.setValue(u"x"_s, u"hub.example"_s, u"the name in me"_s);
    row.setStaged(true);
    QVERIFY(row.isStaged());
    QTest::mouseClick(restore, Qt::LeftButton);
    QCOMPARE(standards.size(), 1);
    QCOMPARE(field->input()->accessibleName(), u"Greeting name"_s);
    QVERIFY(field->input()->accessibleDescription().contains(u"control/helohost"_s));
    row.setProblem(u"It has no dot."_s);
    auto *problem = row.findChild<QLabel *>(u"helohost-problem"_s);
    QCOMPARE(problem->text(), u"It has no dot."_s);
    QVERIFY(problem->isVisibleTo(&window));
    row.setEditable(false);
    QVERIFY(!restore->isEnabled());
}

void tst_FlowModels::providers()
{
    QVERIFY(MailProviders::all().size() > 15);
    for (const auto &provider : MailProviders::all()) {
        QVERIFY2(provider.port == 465 || provider.port == 587, provider.name);
        QVERIFY(MailProviders::advice(provider).contains(QString::fromLatin1(provider.user)));
        QCOMPARE(MailProviders::ofHost(QString::fromLatin1(provider.host).toUpper()), &provider);
    }
    QVERIFY(!MailProviders::ofHost(u"smtp.example.org"_s));
}

void tst_FlowModels::routesWithWhatWaits()
{
    std::vector<mw::rpc::smarthosts::SmartHost> hosts(2);
    hosts[0].scope = "default";
    hosts[0].host = "smtp.example.net";
    hosts[0].port = 587;
    hosts[0].user = "ann";
    hosts[0].secret = "password set";
    hosts[1].scope = "zoo.example";
    hosts[1].host = "relay.zoo.example";
    hosts[1].problem = "there is no password";
    auto routes = RouteRows::routes(hosts, {u"partner.example"_s}, {});
    QCOMPARE(routes.size(), 3);
    QCOMPARE(routes.last().scope, u"default"_s); // pinned
    QCOMPARE(RouteRows::login(routes.last()), u"ann, password stored"_s);
    QVERIFY(routes[0].host.isEmpty());
    mw::rpc::smarthosts::Remove::Request gone;
    gone.scope = "default";
    mw::rpc::smarthosts::Set::Request set;
    set.scope = "@work.example";
    set.host = "smtp.work.example";
    set.port = 465;
    set.user = "ben";
    set.password = "never shown";
    const QList<StagedAct> acts{actOf<mw::rpc::smarthosts::Remove>(gone, u"x"_s, RouteRows::keyOf(u"default"_s)),
                                actOf<mw::rpc::smarthosts::Set>(set, u"y"_s, RouteRows::keyOf(u"@work.example"_s))};
    routes = RouteRows::routes(hosts, {}, acts);
    QCOMPARE(routes.front().scope, u"@work.example"_s);
    QVERIFY(routes.front().staged);
    QVERIFY(routes.last().removed);
    const auto rows = RouteRows::rows(routes);
    for (const auto &row : rows) {
        for (const auto &cell : row.cells)
            QVERIFY(!cell.text.contains(u"never shown"_s) && !cell.tip.contains(u"never shown"_s));
    }
    QCOMPARE(rows[1].cells[4].tone, CellTone::Bad);
    QCOMPARE(RouteRows::routes({}, {}, {}).size(), 1); // everything else is always there
}

void tst_FlowModels::exceptionsOfTheSmartHost()
{
    QCOMPARE(RouteRows::exceptionsIn(u":smtp.example.net:587\n# partner:\npartner.example:\nother.example:relay\n.sub.example:\n"_s),
             (QStringList{u"partner.example"_s, u".sub.example"_s}));
}

void tst_FlowModels::rulesWithWhatWaits()
{
    std::vector<mw::rpc::relaying::Rule> rules(2);
    rules[0].address = "127.";
    rules[0].relay = true;
    rules[1].allow = true; // everybody else
    mw::rpc::relaying::Add::Request add;
    add.address = "192.168.1.0/24";
    add.relay = true;
    add.note = "the office";
    add.environment = std::vector<mw::rpc::relaying::Variable>{{"DATABYTES", "1000"}};
    mw::rpc::relaying::Remove::Request remove;
    remove.address = "127.";
    const auto all = RelayRows::rules(rules, {actOf<mw::rpc::relaying::Add>(add, u"x"_s, u"relay:192.168.1.0/24"_s),
                                              actOf<mw::rpc::relaying::Remove>(remove, u"y"_s, u"relay:127."_s)});
    QCOMPARE(all.size(), 3);
    QVERIFY(all[0].removed);
    QVERIFY(all[2].staged && all[2].rule.relay);
    const auto rows = RelayRows::rows(all);
    QCOMPARE(rows[1].cells[0].text, u"everybody else"_s);
    QCOMPARE(rows[2].cells[2].text, u"DATABYTES=1000"_s);
    QCOMPARE(rows[2].cells[3].text, u"the office"_s);
    mw::rpc::relaying::Test::Reply reply;
    reply.relay = true;
    reply.matched = true;
    reply.rule = rules[0];
    QVERIFY(RelayRows::sentence(u"127.0.0.1"_s, reply).contains(u"anybody in the world"_s));
    reply.allowed = false;
    QVERIFY(RelayRows::sentence(u"127.0.0.1"_s, reply).contains(u"may not connect"_s));
}

void tst_FlowModels::certificatesAndTheirTime()
{
    constexpr std::int64_t kDay = 86400;
    constexpr std::int64_t kNow = 1795000000;
    QCOMPARE(CertificateRows::left(kNow - 50 * kDay, kNow + 50 * kDay, kNow), 0.5);
    QCOMPARE(CertificateRows::left(kNow, kNow - 1, kNow), 0.0);
    std::vector<mw::rpc::tls::Certificate> certificates(3);
    certificates[0].notBefore = kNow - 10 * kDay;
    certificates[0].notAfter = kNow + 80 * kDay;
    certificates[1].name = "mail.shop.example";
    certificates[1].notAfter = kNow + 3 * kDay;
    certificates[2].name = "old.example";
    certificates[2].notAfter = kNow - kDay;
    const auto rows = CertificateRows::rows(certificates, {}, kNow);
    QCOMPARE(rows[0].cells[3].tone, CellTone::Good);
    QVERIFY(rows[0].cells[3].share > 0.8);
    QCOMPARE(rows[1].cells[3].tone, CellTone::Waiting);
    QCOMPARE(rows[2].cells[3].tone, CellTone::Bad);
    mw::rpc::tls::Make::Request make;
    make.name = "new.example";
    const auto more = CertificateRows::rows(certificates, {actOf<mw::rpc::tls::Make>(make, u"x"_s, CertificateRows::keyOf(u"new.example"_s))}, kNow);
    QCOMPARE(more.size(), 4);
    QVERIFY(more.last().staged);
}

void tst_FlowModels::servicesWithWhatWaits()
{
    std::vector<mw::rpc::services::Offer> offers(2);
    offers[0].name = "qmail-smtpd";
    offers[0].enabled = true;
    offers[0].listen = {"[::]:25"};
    offers[0].file = "smtplisten";
    offers[1].name = "qmail-submission";
    offers[1].file = "submissionlisten";
    offers[1].standard = "[::]:587";
    std::vector<mw::rpc::services::Service> running(1);
    running[0].name = "qmail-smtpd";
    running[0].state = mw::rpc::services::State::Up;
    auto rows = ServiceRows::rows(offers, running, {});
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].cells[2].tone, CellTone::Good);
    QVERIFY(rows[1].cells[1].text.contains(u"[::]:587"_s));
    mw::rpc::services::Enable::Request enable;
    enable.service = "qmail-submission";
    enable.listen = {"127.0.0.1:2587"};
    rows = ServiceRows::rows(offers, running, {actOf<mw::rpc::services::Enable>(enable, u"x"_s, ServiceRows::keyOf(u"qmail-submission"_s))});
    QCOMPARE(rows[1].cells[1].text, u"127.0.0.1:2587"_s);
    QVERIFY(rows[1].staged);
}

QTEST_MAIN(tst_FlowModels)
#include "tst_FlowModels.moc"
