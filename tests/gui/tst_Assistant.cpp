// SPDX-License-Identifier: GPL-3.0-or-later
// From an empty home the assistant alone leads to a hub: one that takes a message by SMTP for a virtual domain and sends one
// through a provider that wants a password (a real Postfix). By the mouse and by keys, and by the keyboard alone. And what
// may go wrong on the way: a wrong name, a wrong password, leaving and coming back, a helper that is gone.
#include "gui/app/Application.h"
#include "gui/app/MainWindow.h"
#include "gui/app/Options.h"
#include "gui/assistant/SetupAssistant.h"
#include "gui/guide/GuideWindow.h"
#include "gui/widgets/NoteList.h"
#include "gui/widgets/Theme.h"

#include "tests/gui/AssistantDriver.h"
#include "tests/gui/ControlDriver.h"
#include "tests/support/Hub.h"
#include "tests/support/PostfixPeer.h"
#include "tests/support/Sandbox.h"
#include "tests/support/TestCa.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QtNetwork/QTcpSocket>
#include <QSettings>
#include <QTest>

using namespace mw::gui;
using namespace mw::test;
using namespace Qt::StringLiterals;

namespace {

constexpr quint16 kPort = 2525;
constexpr int kLong = 240000; // milliseconds: services start, mail flows, on a busy machine

PostfixPeer *smart = nullptr; // ends with the sandbox

// What the server says to the message.
QByteArray sendBySmtp(const QByteArray &recipient, const QByteArray &subject)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, kPort);
    QByteArray last;
    for (const QByteArray &line : {QByteArray(), QByteArray("HELO test"), QByteArray("MAIL FROM:<zoe@far.example>"), "RCPT TO:<" + recipient + ">",
                                   QByteArray("DATA"), "Subject: " + subject + "\r\n\r\nbody\r\n."}) {
        if (!line.isEmpty())
            socket.write(line + "\r\n");
        if (!QTest::qWaitFor([&] { return socket.canReadLine(); }, kHubPatience))
            return last;
        last = socket.readLine();
    }
    socket.write("QUIT\r\n");
    socket.waitForBytesWritten();
    return last;
}

bool hasSubject(const QList<QByteArray> &messages, const QByteArray &subject)
{
    return countByField(messages, "Subject").value(subject) == 1;
}

} // namespace

class tst_Assistant : public QObject, private AssistantDriver {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void leadsToAHub_data();
    void leadsToAHub();
    void refusesAWrongName();
    void tellsAWrongPassword();
    void isLeftAndResumed();
    void survivesALossOfTheHelper();
    void cleanup();

private:
    void toPage(int page);
    void fillName(const QString &name);
    void fillProvider(const QString &password);
    void fillDomain();
    void setUp();
    void mailFlows();
    void opensTheGuide();
};

void tst_Assistant::init()
{
    QVERIFY(startEmpty());
    smart->forgetMessages();
    setMode(Mode::Mouse);
}

void tst_Assistant::cleanup()
{
    stopAll();
}

// Goes on page by page with what the pages suggest.
void tst_Assistant::toPage(int page)
{
    while (assistant()->page() < page) {
        const int before = assistant()->page();
        QTRY_VERIFY2_WITH_TIMEOUT(find<QPushButton>(u"setup-next"_s)->isEnabled(), qPrintable(notes(u"setup-obstacle"_s)), kHubPatience);
        press(u"setup-next"_s);
        QTRY_VERIFY_WITH_TIMEOUT(assistant()->page() > before, kHubPatience);
    }
}

void tst_Assistant::fillName(const QString &name)
{
    toPage(1);
    enter(u"setup-name"_s, name);
    QTRY_VERIFY_WITH_TIMEOUT(assistant()->settled(), kHubPatience);
    picture(u"assistant-2-name"_s);
}

void tst_Assistant::fillProvider(const QString &password)
{
    toPage(2);
    press(u"setup-provider"_s);
    enter(u"setup-relay-host"_s, u"smart.example"_s);
    enter(u"setup-relay-user"_s, u"ann"_s);
    enter(u"setup-relay-password"_s, password);
    press(u"setup-test-login"_s);
    QTRY_VERIFY_WITH_TIMEOUT(assistant()->settled() && !notes(u"setup-login-result"_s).isEmpty(), kLong);
}

void tst_Assistant::fillDomain()
{
    toPage(3);
    enter(u"setup-domain"_s, u"shop.example"_s);
    enter(u"setup-domain-owner"_s, u"anna"_s);
    press(u"setup-domain-add"_s);
    QTRY_COMPARE(find<QListWidget>(u"setup-domains"_s)->count(), 1);
    picture(u"assistant-4-domains"_s);
}

void tst_Assistant::setUp()
{
    toPage(7);
    QTRY_VERIFY_WITH_TIMEOUT(assistant()->settled(), kHubPatience);
    picture(u"assistant-8-review"_s);
    QVERIFY2(find<QPushButton>(u"setup-next"_s)->isEnabled(), qPrintable(notes(u"setup-obstacle"_s) + notes(u"setup-sentences"_s)));
    QVERIFY(find<QListWidget>(u"setup-files"_s)->count() > 3);
    press(u"setup-next"_s);
    QTRY_VERIFY_WITH_TIMEOUT(assistant()->settled(), kLong);
    picture(u"assistant-8-done"_s);
    QVERIFY2(says(notes(u"setup-steps"_s), u"Deliver a test mail: done"_s), qPrintable(notes(u"setup-steps"_s) + u'\n' + notes(u"setup-trace"_s)));
}

void tst_Assistant::mailFlows()
{
    const QString maildir = kHubHome + u"/people/anna/Maildir"_s;
    QVERIFY(waitForMessages(maildir, 1)); // the assistant's own
    QVERIFY(sendBySmtp("info@shop.example", "to the shop").startsWith("250 "));
    QVERIFY(waitForMessages(maildir, 2));
    QVERIFY(hasSubject(maildirMessages(maildir), "to the shop"));
    QVERIFY(!sendBySmtp("somebody@elsewhere.example", "out").startsWith("5"));
    QTRY_VERIFY2_WITH_TIMEOUT(hasSubject(smart->messages(), "out"), ControlHub::sendLog().right(2000), kHubPatience);
}

// F1, over a dialog that blocks the windows behind it: one reads, and goes on.
void tst_Assistant::opensTheGuide()
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
    GuideWindow *guide = nullptr;
    QTRY_VERIFY((guide = assistant()->findChild<GuideWindow *>()) && guide->isActiveWindow());
    QCOMPARE(guide->chapter(), u"setup"_s);
    QVERIFY(guide->isEnabled() && QApplication::focusWidget() && QApplication::focusWidget()->window() == guide);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!guide->isVisible());
    assistant()->activateWindow();
    QTRY_VERIFY(assistant()->isActiveWindow());
}

void tst_Assistant::leadsToAHub_data()
{
    QTest::addColumn<bool>("keysAlone");
    QTest::newRow("mouse and keys") << false;
    QTest::newRow("keyboard alone") << true;
}

void tst_Assistant::leadsToAHub()
{
    QFETCH(bool, keysAlone);
    setMode(keysAlone ? Mode::Keys : Mode::Mouse);
    open();
    QTRY_VERIFY_WITH_TIMEOUT(assistant() && assistant()->settled(), kHubPatience);
    picture(u"assistant-1-welcome"_s);
    opensTheGuide();
    fillName(u"hub.example"_s);
    QVERIFY2(says(notes(u"setup-name-checks"_s), u"It leads to this computer"_s), qPrintable(notes(u"setup-name-checks"_s)));
    fillProvider(u"correct horse"_s);
    QVERIFY2(says(notes(u"setup-login-result"_s), u"The login works."_s), qPrintable(details(u"setup-login-result"_s)));
    picture(u"assistant-3-sending"_s);
    fillDomain();
    toPage(4);
    enter(u"setup-postmaster"_s, u"anna"_s);
    picture(u"assistant-5-caretakers"_s);
    toPage(5);
    picture(u"assistant-6-relaying"_s);
    toPage(6);
    picture(u"assistant-7-mailboxes"_s);
    setUp();
    QVERIFY(find<QListWidget>(u"setup-written"_s)->count() > 3);
    press(u"setup-next"_s); // Close
    QTRY_VERIFY(!assistant());
    QTRY_VERIFY_WITH_TIMEOUT(window()->settled() && window()->hub().status().hostName == "hub.example", kHubPatience);
    mailFlows();
    QVERIFY(ControlHub::file(u"rcpthosts"_s).contains(u"shop.example"_s));
}

void tst_Assistant::refusesAWrongName()
{
    open();
    toPage(1);
    for (const auto &[name, why] : {std::pair{u"hub"_s, u"has a dot"_s}, {u"hub..example"_s, u"A dot must have"_s}, {u"h_b.example"_s, u"cannot be part of a name"_s}}) {
        enter(u"setup-name"_s, name);
        QTRY_VERIFY2(says(notes(u"setup-name-checks"_s), why), qPrintable(notes(u"setup-name-checks"_s)));
        QVERIFY(!find<QPushButton>(u"setup-next"_s)->isEnabled());
    }
    enter(u"setup-name"_s, u"nowhere.example"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(says(notes(u"setup-name-checks"_s), u"leads nowhere"_s), qPrintable(notes(u"setup-name-checks"_s)), kHubPatience);
    QVERIFY(find<QPushButton>(u"setup-next"_s)->isEnabled());
}

void tst_Assistant::tellsAWrongPassword()
{
    open();
    fillName(u"hub.example"_s);
    fillProvider(u"wrong horse"_s);
    QVERIFY2(says(notes(u"setup-login-result"_s), u"The login does not work."_s), qPrintable(notes(u"setup-login-result"_s)));
    picture(u"assistant-3-wrong-password"_s);
    enter(u"setup-relay-password"_s, u"correct horse"_s);
    QVERIFY(notes(u"setup-login-result"_s).isEmpty());
    press(u"setup-test-login"_s);
    QTRY_VERIFY_WITH_TIMEOUT(says(notes(u"setup-login-result"_s), u"The login works."_s), kLong);
    // Nothing of it has been written anywhere.
    QVERIFY(!QFile::exists(kHubHome + u"/control"_s));
    QVERIFY(QDir(kHubHome + u"/run"_s).entryList({u"trial.*"_s}, QDir::Dirs).isEmpty());
}

void tst_Assistant::isLeftAndResumed()
{
    open();
    fillName(u"hub.example"_s);
    fillProvider(u"correct horse"_s);
    fillDomain();
    press(u"setup-later"_s);
    QTRY_VERIFY(!assistant());
    QSettings().sync();
    QFile kept(QSettings().fileName());
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QVERIFY(!kept.readAll().contains("correct horse"));
    open();
    QTRY_COMPARE_WITH_TIMEOUT(assistant()->page(), 3, kHubPatience);
    QCOMPARE(find<QListWidget>(u"setup-domains"_s)->count(), 1);
    toPage(4);
    QTRY_COMPARE(field(u"setup-postmaster"_s), u"anna"_s); // who looks after the domain is the first guess
    toPage(7);
    QVERIFY(!find<QPushButton>(u"setup-next"_s)->isEnabled()); // the password was not kept
    enter(u"setup-password-again"_s, u"correct horse"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"setup-next"_s)->isEnabled(), kHubPatience);
    // What was said before is told, not what fields say that have not been shown since.
    QVERIFY2(says(notes(u"setup-sentences"_s), u"All mail for elsewhere goes to smart.example, port 587."_s), qPrintable(notes(u"setup-sentences"_s)));
    QVERIFY2(says(notes(u"setup-sentences"_s), u"Mail to anybody at hub.example is for this server."_s), qPrintable(notes(u"setup-sentences"_s)));
    setUp();
    press(u"setup-next"_s);
    QTRY_VERIFY(!assistant());
    mailFlows();
}

void tst_Assistant::survivesALossOfTheHelper()
{
    open();
    fillName(u"hub.example"_s);
    fillDomain();
    toPage(7);
    QTRY_VERIFY_WITH_TIMEOUT(assistant()->settled(), kHubPatience);
    killHelper();
    QTRY_VERIFY_WITH_TIMEOUT(window()->hub().state() != HubState::NotSetUp, kHubPatience);
    press(u"setup-next"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(says(notes(u"setup-steps"_s), u"failed"_s), qPrintable(notes(u"setup-steps"_s)), kHubPatience);
    picture(u"assistant-8-failed"_s);
    QVERIFY(startHelper());
    QTRY_VERIFY_WITH_TIMEOUT(window()->hub().state() == HubState::NotSetUp, kHubPatience);
    press(u"setup-next"_s); // Try again
    QTRY_VERIFY_WITH_TIMEOUT(assistant()->settled(), kLong);
    QVERIFY2(says(notes(u"setup-steps"_s), u"Deliver a test mail: done"_s), qPrintable(notes(u"setup-steps"_s)));
}

int main(int argc, char **argv)
{
    enterSandbox();
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"mailwright-test"_s);
    TestCa ca;
    Background names({u"dnsmasq"_s, u"-k"_s, u"-u"_s, u"root"_s, u"-C"_s, u"/dev/null"_s, u"-x"_s, u"/run/dnsmasq.pid"_s, u"--no-resolv"_s, u"--no-hosts"_s,
                      u"--bind-interfaces"_s, u"--listen-address=127.0.0.1"_s, u"--host-record=smart.example,127.0.0.5"_s,
                      u"--host-record=hub.example,127.0.0.1"_s, u"--local=/example/"_s});
    if (!waitUntil([] { return listens(53); }, 10'000))
        qFatal("no name server: %s", names.output().constData());
    waitLongForNames();
    smart = new PostfixPeer(u"smart"_s, {u"127.0.0.5:587"_s});
    smart->setting("smtpd_tls_security_level = encrypt\nsmtpd_sasl_auth_enable = yes\nsmtpd_tls_auth_only = yes\n"
                   "smtpd_relay_restrictions = permit_sasl_authenticated, reject\nsmtpd_tls_chain_files = " +
                   ca.identity({u"smart.example"_s}).toUtf8());
    smart->login("ann", "correct horse");
    if (!smart->start())
        qFatal("no Postfix: %s", smart->log().constData());
    trustAuthorities(ca.authorities());
    becomeHubOwner();
    prepareApplication(application);
    dressForPictures(application);
    tst_Assistant test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_Assistant.moc"
