// SPDX-License-Identifier: GPL-3.0-or-later
// Receiving as a person uses it: real widgets, the real helper, a real private hub; then the files are looked at, and the hub is
// asked by SMTP.
#include "gui/pages/FormDialog.h"
#include "gui/widgets/RowsTable.h"

#include "tests/gui/FlowDriver.h"
#include "tests/support/Run.h"
#include "tests/support/Sandbox.h"
#include "tests/support/TestCa.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace mw::gui;
using namespace Qt::StringLiterals;
using mw::test::ControlHub;
using mw::test::kHubHome;
using mw::test::kHubPatience;
using mw::test::says;

namespace {
constexpr quint16 kPort = 2525;
}

class tst_ReceivingPage : public QObject, private mw::test::FlowDriver {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(begin()); }
    void init() { calm(); }
    void cleanup() { keepEvidence(); }
    void addsARelayRuleInThreeClicks();
    void testsAClientAddress();
    void blocksASender();
    void offersASubmissionService();
    void installsACertificate();
    void limitsTheSizeOfMessages();
    void everyControlHasAName();
    void looksAsItShould();
    void cleanupTestCase() { end(); }

private:
    mw::test::TestCa m_ca;
};

void tst_ReceivingPage::addsARelayRuleInThreeClicks()
{
    const QList<QByteArray> outward{"HELO client", "MAIL FROM:<x@client.example>", "RCPT TO:<zoe@away.example>"};
    QVERIFY(smtp("127.0.0.7", kPort, outward).startsWith("250")); // 127. may relay
    page(u"receiving"_s);
    press(u"relayAdd"_s);
    fill(u"relayFrom"_s, u"127.0.0.7"_s);
    find<QComboBox>(u"relayMay"_s)->setFocus();
    QTest::keyClick(find<QComboBox>(u"relayMay"_s), Qt::Key_Down);
    fill(u"relayNote"_s, u"the machine of a guest"_s);
    QTRY_VERIFY_WITH_TIMEOUT(formSettled(), kHubPatience);
    QVERIFY2(find<QLabel>(u"form-files"_s)->text().contains(u"rules/smtp"_s), qPrintable(find<QLabel>(u"form-files"_s)->text()));
    shot(u"receiving-rule"_s);
    reviewAndApply();
    QCOMPARE(clicks(), 3);
    finish();
    QTRY_VERIFY_WITH_TIMEOUT(smtp("127.0.0.7", kPort, outward).startsWith("553"), kHubPatience);
    QVERIFY(smtp("127.0.0.8", kPort, outward).startsWith("250"));
    QTRY_VERIFY_WITH_TIMEOUT(column(u"relayRules"_s, 3).contains(u"the machine of a guest"_s), kHubPatience);
    QVERIFY(select(u"relayRules"_s, u"127.0.0.7"_s));
    click(u"relayRemove"_s);
    QVERIFY(review());
    applyAndClose();
    QTRY_VERIFY_WITH_TIMEOUT(smtp("127.0.0.7", kPort, outward).startsWith("250"), kHubPatience);
}

void tst_ReceivingPage::testsAClientAddress()
{
    page(u"receiving"_s);
    press(u"relayTest"_s);
    QTRY_VERIFY(find<QLineEdit>(u"clientTest-input"_s)->hasFocus());
    fill(u"clientTest-input"_s, u"203.0.113.9"_s);
    QTest::keyClick(find<QLineEdit>(u"clientTest-input"_s), Qt::Key_Return);
    QTRY_VERIFY2_WITH_TIMEOUT(says(notes(u"clientTest-result"_s), u"people of this hub only"_s), qPrintable(notes(u"clientTest-result"_s)), kHubPatience);
    fill(u"clientTest-input"_s, u"127.0.0.1"_s);
    click(u"clientTest-button"_s);
    QTRY_VERIFY_WITH_TIMEOUT(says(notes(u"clientTest-result"_s), u"anybody in the world"_s), kHubPatience);
    // Also with a rule that waits.
    press(u"relayAdd"_s);
    fill(u"relayFrom"_s, u"203.0.113.0/24"_s);
    QTRY_VERIFY_WITH_TIMEOUT(formSettled(), kHubPatience);
    click(u"form-add"_s);
    QTRY_COMPARE(m_window->staged().count(), 1);
    fill(u"clientTest-input"_s, u"203.0.113.9"_s);
    click(u"clientTest-button"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(says(notes(u"clientTest-result"_s), u"anybody in the world"_s), qPrintable(notes(u"clientTest-result"_s)), kHubPatience);
    shot(u"receiving-test"_s);
    click(u"pending-discard"_s);
}

void tst_ReceivingPage::blocksASender()
{
    page(u"receiving"_s);
    press(u"senderBlock"_s);
    fill(u"blockedSender"_s, u"@spam.example"_s);
    reviewAndApply();
    finish();
    QVERIFY(clicks() <= 3);
    QCOMPARE(ControlHub::file(u"badmailfrom"_s), u"@spam.example\n"_s);
    QTRY_VERIFY_WITH_TIMEOUT(ControlHub::smtpAnswer("x@spam.example").startsWith("553"), kHubPatience);
    fill(u"senderTest-input"_s, u"somebody@spam.example"_s);
    click(u"senderTest-button"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(says(notes(u"senderTest-result"_s), u"is refused, because of the entry @spam.example"_s), qPrintable(notes(u"senderTest-result"_s)), kHubPatience);
    QVERIFY(select(u"blockedSenders"_s, u"@spam.example"_s));
    click(u"senderUnblock"_s);
    QVERIFY(review());
    applyAndClose();
    QTRY_VERIFY_WITH_TIMEOUT(ControlHub::smtpAnswer("x@spam.example").startsWith("250"), kHubPatience);
}

void tst_ReceivingPage::offersASubmissionService()
{
    constexpr quint16 kSubmission = 2587;
    page(u"receiving"_s);
    auto *table = find<RowsTable>(u"services"_s);
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() >= 3, kHubPatience);
    table->selectKey(u"qmail-submission"_s);
    press(u"serviceEnable"_s);
    fill(u"serviceListen"_s, u"127.0.0.1:2587"_s);
    QTRY_VERIFY_WITH_TIMEOUT(formSettled(), kHubPatience);
    shot(u"receiving-service"_s);
    reviewAndApply();
    finish();
    QTRY_VERIFY_WITH_TIMEOUT(mw::test::listens(kSubmission), kHubPatience);
    QCOMPARE(ControlHub::file(u"submissionlisten"_s), u"127.0.0.1:2587\n"_s);
    page(u"receiving"_s);
    table->selectKey(u"qmail-submission"_s);
    click(u"serviceDisable"_s);
    QVERIFY(review());
    click(u"review-apply"_s);
    finish();
    QTRY_VERIFY_WITH_TIMEOUT(!mw::test::listens(kSubmission), kHubPatience);
    QVERIFY(!QFile::exists(kHubHome + u"/control/submissionlisten"_s));
}

void tst_ReceivingPage::installsACertificate()
{
    QVERIFY(QDir().mkpath(u"/home/bench/certificates"_s));
    const auto keep = [](const QString &name, const QByteArray &content) {
        QFile file(u"/home/bench/certificates/"_s + name);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    };
    keep(u"fullchain.pem"_s, m_ca.certificate({u"hub.example"_s}));
    keep(u"privkey.pem"_s, m_ca.key({u"hub.example"_s}));
    page(u"receiving"_s);
    press(u"certificateInstall"_s);
    fill(u"certificateFile"_s, u"/home/bench/certificates/nothing.pem"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"field-problem"_s), kHubPatience);
    fill(u"certificateFile"_s, u"/home/bench/certificates/fullchain.pem"_s);
    fill(u"certificateKey"_s, u"/home/bench/certificates/privkey.pem"_s);
    QTRY_VERIFY_WITH_TIMEOUT(formSettled(), kHubPatience);
    shot(u"receiving-certificate"_s);
    reviewAndApply();
    finish();
    // It holds for ten days from the moment in which it was made.
    const auto end = [this] { return column(u"certificates"_s, 3).join(u' '); };
    QTRY_VERIFY2_WITH_TIMEOUT(says(end(), u" 9 days"_s) || says(end(), u" 10 days"_s), qPrintable(end()), kHubPatience);
    QTRY_VERIFY_WITH_TIMEOUT(smtp("127.0.0.1", kPort, {"EHLO x", "STARTTLS"}).startsWith("220"), kHubPatience);
    // Another one, that vouches for itself, for a name of its own.
    press(u"certificateMake"_s);
    auto *advanced = find<QToolButton>(u"form-advanced"_s);
    QTest::mouseClick(advanced, Qt::LeftButton);
    fill(u"selfSignedName"_s, u"mail.shop.example"_s);
    reviewAndApply();
    finish();
    QTRY_COMPARE_WITH_TIMEOUT(find<RowsTable>(u"certificates"_s)->model()->rowCount(), 2, kHubPatience);
    find<RowsTable>(u"certificates"_s)->selectKey(u"mail.shop.example"_s);
    click(u"certificateRemove"_s);
    QVERIFY(review());
    applyAndClose();
    QTRY_COMPARE_WITH_TIMEOUT(find<RowsTable>(u"certificates"_s)->model()->rowCount(), 1, kHubPatience);
}

void tst_ReceivingPage::limitsTheSizeOfMessages()
{
    page(u"receiving"_s);
    auto *size = find<QSpinBox>(u"databytes"_s);
    QVERIFY(size);
    size->setFocus();
    size->selectAll();
    mw::test::type(size, u"5000"_s);
    QTRY_COMPARE(m_window->staged().count(), 1);
    QVERIFY(review());
    applyAndClose();
    QCOMPARE(ControlHub::file(u"databytes"_s), u"5000\n"_s);
    QTRY_VERIFY_WITH_TIMEOUT(smtp("127.0.0.1", kPort, {"EHLO x", "MAIL FROM:<x@client.example> SIZE=6000"}).startsWith("552"), kHubPatience);
    QTest::mouseClick(find<QToolButton>(u"databytes-restore"_s), Qt::LeftButton);
    QVERIFY(review());
    applyAndClose();
    QVERIFY(!QFile::exists(kHubHome + u"/control/databytes"_s));
    // The log of the server says how many connections it has.
    QTRY_VERIFY_WITH_TIMEOUT(says(find<QLabel>(u"concurrencyincoming-use"_s)->text(), u"0 in use"_s), kHubPatience);
}

void tst_ReceivingPage::everyControlHasAName()
{
    page(u"receiving"_s);
    QCOMPARE(nameless(), QString());
}

void tst_ReceivingPage::looksAsItShould()
{
    m_window->resize(1180, 1500);
    page(u"receiving"_s);
    shot(u"flow-receiving"_s);
    m_window->resize(960, 600);
    shot(u"flow-receiving-small"_s);
}

int main(int argc, char **argv)
{
    mw::test::enterSandbox();
    mw::test::becomeHubOwner();
    QApplication application(argc, argv);
    mw::test::dress(application);
    tst_ReceivingPage test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_ReceivingPage.moc"
