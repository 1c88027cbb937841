// SPDX-License-Identifier: GPL-3.0-or-later
// Sending, and Limits & bounces, as a person uses them: real widgets, the real helper, a real private hub; then the
// files and the mail are looked at. The provider is a real Postfix that demands TLS and a login.
#include "gui/pages/FormDialog.h"
#include "gui/widgets/RetryPlanChart.h"
#include "gui/widgets/RowsTable.h"
#include "gui/widgets/SettingRow.h"

#include "tests/gui/FlowDriver.h"
#include "tests/support/PostfixPeer.h"
#include "tests/support/Sandbox.h"
#include "tests/support/TestCa.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace mw::gui;
using namespace Qt::StringLiterals;
using mw::test::ControlHub;
using mw::test::kHubHome;
using mw::test::kHubPatience;
using mw::test::PostfixPeer;
using mw::test::says;
using mw::test::TestCa;

namespace {

// What runs as root beside the hub: names, and the provider. Never ended: the sandbox ends with the test.
struct Outside {
    TestCa ca;
    std::unique_ptr<mw::test::Background> names;
    std::unique_ptr<PostfixPeer> provider;
};
Outside *outside = nullptr;

void startOutside()
{
    outside = new Outside;
    outside->names = std::make_unique<mw::test::Background>(
        QStringList{u"dnsmasq"_s, u"-k"_s, u"-u"_s, u"root"_s, u"-C"_s, u"/dev/null"_s, u"-x"_s, u"/run/dnsmasq.pid"_s, u"--no-resolv"_s, u"--no-hosts"_s,
                    u"--bind-interfaces"_s, u"--listen-address=127.0.0.1"_s, u"--host-record=smart.example,127.0.0.5"_s, u"--local=/example/"_s});
    if (!mw::test::waitUntil([] { return mw::test::listens(53); }, 10'000))
        qFatal("no name server: %s", outside->names->output().constData());
    mw::test::waitLongForNames();
    outside->provider = std::make_unique<PostfixPeer>(u"smart"_s, QStringList{u"127.0.0.5:587"_s});
    outside->provider->setting("smtpd_tls_security_level = encrypt\nsmtpd_sasl_auth_enable = yes\nsmtpd_tls_auth_only = yes\n"
                               "smtpd_sasl_authenticated_header = yes\n"
                               "smtpd_relay_restrictions = permit_sasl_authenticated, reject\nsmtpd_tls_chain_files = " +
                               outside->ca.identity({u"smart.example"_s}).toUtf8());
    outside->provider->login("ann", "correct horse");
    if (!outside->ca.isMade() || !outside->provider->start())
        qFatal("the provider does not run: %s", outside->provider->log().constData());
}

} // namespace

class tst_FlowPages : public QObject, private mw::test::FlowDriver {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { calm(); }
    void cleanup() { keepEvidence(); }
    void triesALoginBeforeItIsApplied();
    void setsASmartHostInFourClicks();
    void sendsThroughTheSmartHost();
    void keepsThePasswordToItself();
    void addsARouteAroundIt();
    void goesDirectAgain();
    void changesANameAndRestoresIt();
    void limitsDeliveries();
    void drawsTheRetryPlan();
    void everyControlHasAName();
    void looksAsItShould();
    void cleanupTestCase();
};

void tst_FlowPages::initTestCase()
{
    QVERIFY(begin());
    QVERIFY(ControlHub::writeFile(u"tlsdestinations"_s, "*:" + outside->ca.authorities().toUtf8() + '\n'));
    QVERIFY(ControlHub::writeFile(u"timeoutconnect"_s, "3\n"));
}

void tst_FlowPages::triesALoginBeforeItIsApplied()
{
    page(u"sending"_s);
    QVERIFY(find<QRadioButton>(u"sendDirect"_s)->isChecked());
    press(u"smartHostSet"_s);
    fill(u"smartHostServer"_s, u"smart.example"_s);
    fill(u"smartHostUser"_s, u"ann"_s);
    fill(u"smartHostPassword"_s, u"wrong horse"_s);
    click(u"smartHostTry"_s);
    QTRY_VERIFY_WITH_TIMEOUT(says(notes(u"smartHostTrial"_s), u"It does not work."_s), kHubPatience);
    shot(u"sending-trial-failed"_s);
    fill(u"smartHostPassword"_s, u"correct horse"_s);
    click(u"smartHostTry"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(says(notes(u"smartHostTrial"_s), u"the login is right"_s), qPrintable(notes(u"smartHostTrial"_s)), kHubPatience);
    QVERIFY(!QFile::exists(kHubHome + u"/control/remote_auth"_s)); // nothing is changed
    QVERIFY(QDir(kHubHome + u"/run"_s).entryList({u"trial.*"_s}, QDir::Dirs).isEmpty());
    click(u"form-cancel"_s);
    QTRY_VERIFY(!m_window->findChild<FormDialog *>());
    QCOMPARE(m_window->staged().count(), 0);
}

void tst_FlowPages::setsASmartHostInFourClicks()
{
    page(u"sending"_s);
    press(u"smartHostSet"_s);
    fill(u"smartHostServer"_s, u"smart.example"_s);
    fill(u"smartHostUser"_s, u"ann"_s);
    QTRY_VERIFY_WITH_TIMEOUT(formSettled(), kHubPatience);
    QVERIFY(!find<QPushButton>(u"form-review"_s)->isEnabled()); // a password is missing
    fill(u"smartHostPassword"_s, u"correct horse"_s);
    QTRY_VERIFY_WITH_TIMEOUT(formSettled(), kHubPatience);
    QVERIFY2(find<QLabel>(u"form-files"_s)->text().contains(u"control/remote_auth"_s), qPrintable(find<QLabel>(u"form-files"_s)->text()));
    shot(u"sending-smarthost"_s);
    reviewAndApply();
    finish();
    QVERIFY2(clicks() <= 4, qPrintable(QString::number(clicks())));
    QVERIFY(ControlHub::file(u"smtproutes"_s).contains(u":smart.example:587"_s));
    QCOMPARE(ControlHub::file(u"remote_auth"_s).trimmed(), u"smart.example:587|ann|correct horse"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QRadioButton>(u"sendThrough"_s)->isChecked(), kHubPatience);
    QTRY_VERIFY_WITH_TIMEOUT(column(u"routes"_s, 2).contains(u"ann, password stored"_s) || qgetenv("MW_LOOK") == "de", kHubPatience);
    click(u"smartHostTest"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(says(notes(u"smartHostResult"_s), u"It works"_s), qPrintable(notes(u"smartHostResult"_s)), kHubPatience);
    shot(u"sending"_s);
}

void tst_FlowPages::sendsThroughTheSmartHost()
{
    QVERIFY(inject(u"anna@hub.example"_s, u"zoe@away.example"_s, "through the provider"));
    QTRY_VERIFY2_WITH_TIMEOUT(!outside->provider->messages().isEmpty(), ControlHub::sendLog().right(2000).constData(), kHubPatience);
    QVERIFY(outside->provider->messages().front().contains("Subject: through the provider"));
    QVERIFY2(outside->provider->messages().front().contains("(Authenticated sender: ann)"), outside->provider->messages().front().constData());
}

void tst_FlowPages::keepsThePasswordToItself()
{
    for (const auto *line : m_window->findChildren<QLineEdit *>())
        QVERIFY(!line->text().contains(u"horse"_s));
    for (const auto *label : m_window->findChildren<QLabel *>())
        QVERIFY2(!label->text().contains(u"horse"_s), qPrintable(label->text()));
    // Changed without typing it again: the login stays.
    page(u"sending"_s);
    press(u"smartHostSet"_s);
    QVERIFY(find<QLineEdit>(u"smartHostPassword"_s)->text().isEmpty());
    QVERIFY(says(find<QLineEdit>(u"smartHostPassword"_s)->placeholderText(), u"stored"_s));
    click(u"form-cancel"_s);
    QTRY_VERIFY(!m_window->findChild<FormDialog *>());
}

void tst_FlowPages::addsARouteAroundIt()
{
    page(u"sending"_s);
    press(u"routeAdd"_s);
    fill(u"routeScope"_s, u"partner.example"_s);
    fill(u"smartHostServer"_s, u"127.0.0.9"_s);
    QTRY_VERIFY_WITH_TIMEOUT(formSettled(), kHubPatience);
    shot(u"sending-route"_s);
    reviewAndApply();
    finish();
    QVERIFY(clicks() <= 4);
    QVERIFY2(ControlHub::file(u"smtproutes"_s).contains(u"partner.example:127.0.0.9:587"_s), qPrintable(ControlHub::file(u"smtproutes"_s)));
    const auto rows = column(u"routes"_s, 0);
    QVERIFY(rows.size() >= 3);
    QVERIFY(says(rows.last(), u"everything else"_s)); // pinned
    QVERIFY(says(rows.first(), u"to far.example"_s));
    // Nobody listens there: the trial says so.
    QVERIFY(select(u"routes"_s, says(rows[1], u"to partner.example"_s) ? rows[1] : rows[0]));
    click(u"routeTest"_s);
    QTRY_VERIFY_WITH_TIMEOUT(says(notes(u"routeResult"_s), u"It does not work."_s), kHubPatience);
    // Removed again, as a change that waits.
    click(u"routeRemove"_s);
    QCOMPARE(m_window->staged().count(), 1);
    QTRY_VERIFY(says(column(u"routes"_s, 4).at(1), u"goes, not applied yet"_s));
    QVERIFY(ControlHub::file(u"smtproutes"_s).contains(u"partner.example"_s));
    click(u"pending-discard"_s);
    QCOMPARE(m_window->staged().count(), 0);
}

void tst_FlowPages::goesDirectAgain()
{
    page(u"sending"_s);
    auto *direct = find<QRadioButton>(u"sendDirect"_s);
    QTest::mouseClick(direct, Qt::LeftButton, {}, QPoint(8, direct->height() / 2));
    QTRY_COMPARE(m_window->staged().count(), 1);
    QVERIFY(says(find<QLabel>(u"sendStaged"_s)->text(), u"not applied yet"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->settled() && !notes(u"form-happens"_s).isEmpty(), kHubPatience);
    shot(u"sending-staged"_s);
    QVERIFY(review());
    click(u"review-apply"_s);
    finish();
    QVERIFY(!ControlHub::file(u"smtproutes"_s).contains(u":smart.example"_s));
    QVERIFY(!ControlHub::file(u"remote_auth"_s).contains(u"horse"_s));
    QTRY_VERIFY_WITH_TIMEOUT(find<QRadioButton>(u"sendDirect"_s)->isChecked(), kHubPatience);
}

void tst_FlowPages::changesANameAndRestoresIt()
{
    page(u"sending"_s);
    fill(u"helohost"_s, u"not a name"_s);
    QTRY_VERIFY(find<QLabel>(u"helohost-problem"_s) && !find<QLabel>(u"helohost-problem"_s)->text().isEmpty());
    shot(u"sending-problem"_s);
    fill(u"helohost"_s, u"mail.hub.example"_s);
    QVERIFY(!find<QLabel>(u"helohost-problem"_s));
    QTRY_VERIFY_WITH_TIMEOUT(notes(u"form-happens"_s).contains(u"helohost"_s), kHubPatience);
    QCOMPARE(m_window->staged().count(), 1);
    QVERIFY(review());
    applyAndClose();
    QCOMPARE(ControlHub::file(u"helohost"_s), u"mail.hub.example\n"_s);
    auto *restore = find<QToolButton>(u"helohost-restore"_s);
    QTRY_VERIFY(restore->isEnabled());
    QTest::mouseClick(restore, Qt::LeftButton);
    QVERIFY(review());
    applyAndClose();
    QVERIFY(!QFile::exists(kHubHome + u"/control/helohost"_s));
    QTRY_VERIFY(!find<QToolButton>(u"helohost-restore"_s)->isEnabled());
}

void tst_FlowPages::limitsDeliveries()
{
    page(u"limits"_s);
    QTRY_VERIFY_WITH_TIMEOUT(says(find<QLabel>(u"concurrencyremote-use"_s)->text(), u"in use"_s), kHubPatience);
    auto *spin = find<QSpinBox>(u"concurrencyremote"_s);
    auto *slider = spin->parentWidget()->findChild<QSlider *>();
    QCOMPARE(spin->value(), 20);
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_PageDown);
    QCOMPARE(spin->value(), 10);
    QTRY_COMPARE(m_window->staged().count(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(notes(u"form-happens"_s).contains(u"concurrencyremote"_s), kHubPatience);
    shot(u"limits-staged"_s);
    QTest::keyClick(slider, Qt::Key_PageUp); // as it was: nothing waits
    QTRY_COMPARE(m_window->staged().count(), 0);
    spin->setFocus();
    spin->selectAll();
    mw::test::type(spin, u"7"_s);
    QVERIFY(review());
    applyAndClose();
    QCOMPARE(ControlHub::file(u"concurrencyremote"_s), u"7\n"_s);
    QTRY_VERIFY_WITH_TIMEOUT(ControlHub::sendLog().contains("remote 0/7"), kHubPatience);
    QTest::mouseClick(find<QToolButton>(u"concurrencyremote-restore"_s), Qt::LeftButton);
    QVERIFY(review());
    applyAndClose();
    QVERIFY(!QFile::exists(kHubHome + u"/control/concurrencyremote"_s));
}

void tst_FlowPages::drawsTheRetryPlan()
{
    page(u"limits"_s);
    auto *chart = find<RetryPlanChart>(u"limits-chart"_s);
    QCOMPARE(chart->plan().lifetime, 604800);
    auto *spin = find<QSpinBox>(u"queuelifetime"_s);
    QCOMPARE(spin->value(), 7);
    spin->setFocus();
    QTest::keyClick(spin, Qt::Key_Down);
    QTRY_COMPARE(chart->plan().lifetime, 518400);
    press(u"limits-plan"_s);
    QTableView *table = nullptr;
    QTRY_VERIFY((table = find<QTableView>(u"plan-table"_s)));
    QCOMPARE(table->model()->rowCount(), static_cast<int>(chart->plan().local.size()));
    shot(u"limits-plan"_s);
    click(u"plan-close"_s);
    click(u"pending-discard"_s);
    QTRY_COMPARE(chart->plan().lifetime, 604800);
}

void tst_FlowPages::everyControlHasAName()
{
    for (const auto &name : {u"sending"_s, u"limits"_s}) {
        page(name);
        QCOMPARE(nameless(), QString());
    }
}

void tst_FlowPages::looksAsItShould()
{
    m_window->resize(1180, 1500);
    for (const auto &name : {u"sending"_s, u"limits"_s}) {
        page(name);
        shot(u"flow-"_s + name);
    }
}

void tst_FlowPages::cleanupTestCase()
{
    end();
}

int main(int argc, char **argv)
{
    mw::test::enterSandbox();
    QApplication application(argc, argv);
    startOutside();
    mw::test::becomeHubOwner();
    mw::test::dress(application);
    tst_FlowPages test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_FlowPages.moc"
