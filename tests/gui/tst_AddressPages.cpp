// SPDX-License-Identifier: GPL-3.0-or-later
// The pages Domains and Addresses against the real helper and a real hub: domains and addresses are added, changed and removed
// as a person does it, then the files are looked at and mail is brought that arrives where the window said.
#include "gui/app/Application.h"
#include "gui/app/HubView.h"
#include "gui/client/AddressStore.h"
#include "gui/client/DomainStore.h"
#include "gui/pages/FormDialog.h"
#include "gui/pages/Page.h"
#include "gui/widgets/NoteList.h"
#include "gui/widgets/RowsTable.h"

#include "tests/gui/FlowDriver.h"
#include "tests/support/DnsServer.h"
#include "tests/support/Run.h"
#include "tests/support/Sandbox.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace mw::gui;
using namespace Qt::StringLiterals;
using mw::test::ControlHub;
using mw::test::kHubHome;
using mw::test::kHubPatience;
using mw::test::says;
using mw::test::type;

class tst_AddressPages : public QObject, private mw::test::ControlDriver {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { calm(); }
    void cleanup() { keepEvidence(); }
    void addsAVirtualDomainInThreeClicks();
    void addsAnAliasInThreeClicks();
    void saysWhoReceivesAnAddressWhileOneTypes();
    void saysItForWhatWaits();
    void refusesWhatCannotBe();
    void showsWhatWaitsAndForgetsIt();
    void everythingElseGoesAndBounces();
    void changesAnAddress();
    void renamesADomain();
    void changesADomain();
    void mendsADomainThatIsRefused();
    void looksAgainWhenSomebodyWasFirst();
    void asksTheNameSystem();
    void importsAndExportsATable();
    void removesWithDelete();
    void worksByKeyboardAlone();
    void everyControlHasAName();
    void looksAsItShould();
    void cleanupTestCase();

private:
    void tryIt(const QString &address);
    DomainStore &domains() const { return m_window->view().session().domains; }
};

void tst_AddressPages::initTestCase()
{
    QVERIFY(m_hub.start());
    m_window = std::make_unique<MainWindow>(socketOfHome(kHubHome));
    m_window->resize(1240, 860);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->begin();
    QTRY_VERIFY2_WITH_TIMEOUT(m_window->hub().connected() && m_window->settled(), qPrintable(unsettled()), mw::test::kStartPatience);
}

void tst_AddressPages::tryIt(const QString &address)
{
    fill(u"try-address"_s, address);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->settled(), kHubPatience);
}

void tst_AddressPages::addsAVirtualDomainInThreeClicks()
{
    openPage(u"domains"_s);
    QCOMPARE(row(u"domains-table"_s, u"hub.example"_s).isEmpty(), false);
    QCOMPARE(ControlHub::bring("info@shop.example", "too early").left(3), "553");
    m_clicks = 0;
    click(u"domainAdd"_s); // one
    QTRY_VERIFY(find<QLineEdit>(u"domainName"_s) && find<QLineEdit>(u"domainName"_s)->hasFocus());
    fill(u"domainName"_s, u"Shop.example"_s);
    fill(u"domainRest"_s, u"anna@hub.example"_s);
    QTRY_VERIFY_WITH_TIMEOUT(says(notes(u"form-happens"_s), u"shop.example"_s), kHubPatience);
    picture(u"domains-add"_s);
    click(u"form-review"_s); // two
    click(u"review-apply"_s); // three
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"result-title"_s), kHubPatience);
    QCOMPARE(m_clicks, 3);
    click(u"result-close"_s);
    QCOMPARE(ControlHub::file(u"virtualdomains"_s), u"shop.example:alias-shop.example\n"_s);
    QVERIFY(ControlHub::file(u"rcpthosts"_s).contains(u"shop.example\n"_s));
    QVERIFY(ControlHub::bring("anything@shop.example", "for a new domain").startsWith("250"));
    QTRY_VERIFY_WITH_TIMEOUT(ControlHub::hasArrived(u"people/anna/Maildir"_s, "for a new domain"), kHubPatience);
    QTRY_VERIFY_WITH_TIMEOUT(says(row(u"domains-table"_s, u"shop.example"_s), u"Virtual alias-shop.example"_s), kHubPatience);
}

void tst_AddressPages::addsAnAliasInThreeClicks()
{
    openPage(u"addresses"_s);
    m_clicks = 0;
    click(u"addressAdd"_s); // one
    QTRY_VERIFY(find<QLineEdit>(u"addressName"_s) && find<QLineEdit>(u"addressName"_s)->hasFocus());
    QTRY_VERIFY(!find<QLineEdit>(u"addressName"_s)->hasSelectedText() && find<QLineEdit>(u"addressName"_s)->cursorPosition() == 0); // before the @
    fill(u"addressName"_s, u"info@shop.example"_s);
    fill(u"addressTo"_s, u"anna@hub.example"_s);
    picture(u"addresses-add"_s);
    click(u"form-review"_s); // two
    click(u"review-apply"_s); // three
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"result-title"_s), kHubPatience);
    QCOMPARE(m_clicks, 3);
    click(u"result-close"_s);
    QTRY_VERIFY_WITH_TIMEOUT(says(row(u"addresses-table"_s, u"info@shop.example"_s), u"info@shop.example anna@hub.example Forward"_s), kHubPatience);
    QVERIFY(ControlHub::bring("info@shop.example", "for an alias").startsWith("250"));
    QTRY_VERIFY_WITH_TIMEOUT(ControlHub::hasArrived(u"people/anna/Maildir"_s, "for an alias"), kHubPatience);
}

void tst_AddressPages::saysWhoReceivesAnAddressWhileOneTypes()
{
    openPage(u"domains"_s);
    tryIt(u"info@shop.example"_s);
    QVERIFY2(says(notes(u"try-verdict"_s), u"It goes to anna@hub.example."_s), qPrintable(notes(u"try-verdict"_s)));
    QTest::mouseClick(find<QToolButton>(u"try-why"_s), Qt::LeftButton);
    QVERIFY2(notes(u"try-steps"_s).contains(u"shop.example"_s), qPrintable(notes(u"try-steps"_s)));
    picture(u"domains-try"_s);
    QTest::mouseClick(find<QToolButton>(u"try-why"_s), Qt::LeftButton);
    tryIt(u"nobody@hub.example"_s);
    QVERIFY(says(notes(u"try-verdict"_s), u"It bounces"_s));
    tryIt(u"x@far.example"_s);
    QVERIFY(says(notes(u"try-verdict"_s), u"passed on to 127.0.0.1:9"_s));
    tryIt(QString());
    QVERIFY(!find<NoteList>(u"try-verdict"_s));
}

void tst_AddressPages::saysItForWhatWaits()
{
    openPage(u"addresses"_s);
    tryIt(u"ben@shop.example"_s);
    QVERIFY(says(notes(u"try-verdict"_s), u"It goes to anna@hub.example."_s)); // everything else
    click(u"addressAdd"_s);
    fill(u"addressName"_s, u"ben@shop.example"_s);
    fill(u"addressTo"_s, u"ben@far.example"_s);
    click(u"form-add"_s);
    QTRY_COMPARE(m_window->staged().count(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(says(notes(u"try-verdict"_s), u"It goes to ben@far.example."_s), kHubPatience);
    QVERIFY2(says(notes(u"try-verdict"_s), u"not applied yet"_s), qPrintable(notes(u"try-verdict"_s)));
    picture(u"addresses-try-waiting"_s);
    QVERIFY(ControlHub::read(u"alias/.qmail-alias-shop:example-ben"_s).isEmpty());
    click(u"pending-discard"_s);
    QTRY_VERIFY_WITH_TIMEOUT(says(notes(u"try-verdict"_s), u"It goes to anna@hub.example."_s), kHubPatience);
    tryIt(QString());
}

void tst_AddressPages::refusesWhatCannotBe()
{
    openPage(u"domains"_s);
    click(u"domainAdd"_s);
    fill(u"domainName"_s, u"not a domain"_s);
    QLabel *problem = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((problem = find<QLabel>(u"field-problem"_s)) && !problem->text().isEmpty(), kHubPatience);
    QVERIFY(!find<QPushButton>(u"form-review"_s)->isEnabled());
    picture(u"domains-wrong"_s);
    fill(u"domainName"_s, u"shop.example"_s);
    QTRY_VERIFY_WITH_TIMEOUT(says(notes(u"form-happens"_s), u"already"_s), kHubPatience);
    QVERIFY(!find<QPushButton>(u"form-review"_s)->isEnabled());
    click(u"form-cancel"_s);
    openPage(u"addresses"_s);
    click(u"addressAdd"_s);
    fill(u"addressName"_s, u"x@elsewhere.example"_s);
    fill(u"addressTo"_s, u"anna@hub.example"_s);
    QTRY_VERIFY_WITH_TIMEOUT(says(notes(u"form-happens"_s), u"not delivered here"_s), kHubPatience);
    QVERIFY(!find<QPushButton>(u"form-review"_s)->isEnabled());
    click(u"form-cancel"_s);
}

void tst_AddressPages::showsWhatWaitsAndForgetsIt()
{
    openPage(u"domains"_s);
    click(u"domainAdd"_s);
    fill(u"domainName"_s, u"later.example"_s);
    tick(u"domainRelay"_s);
    click(u"form-add"_s);
    QTRY_VERIFY_WITH_TIMEOUT(says(row(u"domains-table"_s, u"later.example"_s), u"new, not applied yet"_s), kHubPatience);
    QVERIFY(says(row(u"domains-table"_s, u"later.example"_s), u"Relay"_s));
    selectRow(u"domains-table"_s, u"later.example"_s);
    picture(u"domains-waiting"_s);
    QVERIFY(!ControlHub::file(u"rcpthosts"_s).contains(u"later"_s));
    QTest::keyClick(find<RowsTable>(u"domains-table"_s), Qt::Key_Delete); // it waits no longer
    QTRY_COMPARE(m_window->staged().count(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(row(u"domains-table"_s, u"later.example"_s).isEmpty(), kHubPatience);
}

void tst_AddressPages::everythingElseGoesAndBounces()
{
    openPage(u"addresses"_s);
    QVERIFY(says(row(u"addresses-table"_s, u"*@shop.example"_s), u"also what spammers guess"_s));
    const auto *model = qobject_cast<RowsModel *>(find<RowsTable>(u"addresses-table"_s)->model());
    const QAbstractItemModelTester tester(const_cast<RowsModel *>(model), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model->rows().back().key, u"*@shop.example"_s); // the last one of its domain
    selectRow(u"addresses-table"_s, u"*@shop.example"_s);
    click(u"addressChange"_s);
    tick(u"restBounce"_s);
    picture(u"addresses-rest"_s);
    applyForm();
    QVERIFY(says(row(u"addresses-table"_s, u"*@shop.example"_s), u"(bounces)"_s));
    tryIt(u"nobody@shop.example"_s);
    QVERIFY(says(notes(u"try-verdict"_s), u"It bounces"_s));
    // If it is taken, it comes back before the rule is another.
    const auto bounces = ControlHub::sendLog().count("bounce msg ");
    if (ControlHub::bring("nobody@shop.example", "comes back").startsWith("250"))
        QTRY_VERIFY_WITH_TIMEOUT(ControlHub::sendLog().count("bounce msg ") > bounces, kHubPatience);
    selectRow(u"addresses-table"_s, u"*@shop.example"_s);
    click(u"addressRest"_s);
    tick(u"restDeliver"_s);
    fill(u"restTo"_s, u"anna@hub.example"_s);
    applyForm();
    QVERIFY(ControlHub::bring("guessed@shop.example", "everything else").startsWith("250"));
    QTRY_VERIFY_WITH_TIMEOUT(ControlHub::hasArrived(u"people/anna/Maildir"_s, "everything else"), kHubPatience);
    QVERIFY(!ControlHub::hasArrived(u"people/anna/Maildir"_s, "comes back"));
    tryIt(QString());
}

void tst_AddressPages::changesAnAddress()
{
    openPage(u"addresses"_s);
    selectRow(u"addresses-table"_s, u"info@shop.example"_s);
    QTest::keyClick(find<RowsTable>(u"addresses-table"_s), Qt::Key_Return);
    fill(u"addressTo"_s, u"anna@hub.example\n./shop/\n"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(says(notes(u"form-happens"_s), u"there is no Maildir ./shop/ yet"_s), qPrintable(notes(u"form-happens"_s)), kHubPatience);
    for (const auto *part : {"cur", "new", "tmp"})
        QVERIFY(QDir().mkpath(kHubHome + u"/alias/shop/"_s + QString::fromLatin1(part)));
    picture(u"addresses-change"_s);
    applyForm();
    QVERIFY(says(row(u"addresses-table"_s, u"info@shop.example"_s), u"anna@hub.example, mailbox ./shop/ Mixed"_s));
    fill(u"address-filter"_s, u"shop/"_s);
    QTRY_COMPARE(find<RowsTable>(u"addresses-table"_s)->model()->rowCount(), 1);
    fill(u"address-filter"_s, u"no such word"_s);
    QTRY_VERIFY(!find<RowsTable>(u"addresses-table"_s)); // words instead
    picture(u"addresses-none"_s);
    fill(u"address-filter"_s, QString());
    QTRY_VERIFY(find<RowsTable>(u"addresses-table"_s));
}

void tst_AddressPages::renamesADomain()
{
    openPage(u"domains"_s);
    selectRow(u"domains-table"_s, u"shop.example"_s);
    QTest::keyClick(find<RowsTable>(u"domains-table"_s), Qt::Key_F2);
    fill(u"domainNewName"_s, u"store.example"_s);
    picture(u"domains-rename"_s);
    applyForm();
    QVERIFY(ControlHub::file(u"virtualdomains"_s).contains(u"store.example:alias-shop.example\n"_s));
    QVERIFY(ControlHub::file(u"rcpthosts"_s).contains(u"store.example\n"_s));
    QVERIFY(ControlHub::bring("info@store.example", "by its new name").startsWith("250"));
    QTRY_VERIFY_WITH_TIMEOUT(ControlHub::hasArrived(u"people/anna/Maildir"_s, "by its new name"), kHubPatience);
}

void tst_AddressPages::changesADomain()
{
    openPage(u"domains"_s);
    selectRow(u"domains-table"_s, u"store.example"_s);
    QTest::keyClick(find<RowsTable>(u"domains-table"_s), Qt::Key_Return);
    fill(u"domainUser"_s, u"anna"_s);
    applyForm();
    QVERIFY2(ControlHub::file(u"virtualdomains"_s).contains(u"store.example:anna\n"_s), qPrintable(ControlHub::file(u"virtualdomains"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(says(row(u"domains-table"_s, u"store.example"_s), u"every address bounces"_s), kHubPatience);
    selectRow(u"domains-table"_s, u"store.example"_s);
    picture(u"domains-bounces"_s);
    click(u"domainFix"_s);
    fill(u"restTo"_s, u"./Maildir/"_s);
    applyForm();
    QCOMPARE(ControlHub::read(u"people/anna/.qmail-default"_s), u"./Maildir/\n"_s);
    QVERIFY(ControlHub::bring("whoever@store.example", "by her own file").startsWith("250"));
    QTRY_VERIFY_WITH_TIMEOUT(ControlHub::hasArrived(u"people/anna/Maildir"_s, "by her own file"), kHubPatience);
}

void tst_AddressPages::mendsADomainThatIsRefused()
{
    QVERIFY(ControlHub::writeFile(u"rcpthosts"_s, "hub.example\n"));
    openPage(u"domains"_s);
    activate();
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(says(row(u"domains-table"_s, u"store.example"_s), u"refused"_s), kHubPatience);
    selectRow(u"domains-table"_s, u"store.example"_s);
    picture(u"domains-refused"_s);
    click(u"domainFix"_s);
    applyAndClose();
    QCOMPARE(ControlHub::file(u"rcpthosts"_s), u"hub.example\nstore.example\n"_s);
}

void tst_AddressPages::looksAgainWhenSomebodyWasFirst()
{
    const auto domain = [](const QStringList &words) {
        return mw::test::run(QStringList{QString::fromLatin1(mw::test::kSandboxPrograms) + u"/mailwrightctl"_s, u"--home"_s, mw::test::kHubHome, u"domain"_s} + words);
    };
    openPage(u"domains"_s);
    click(u"domainAdd"_s);
    fill(u"domainName"_s, u"second.example"_s);
    fill(u"domainRest"_s, u"anna@hub.example"_s);
    QTRY_VERIFY_WITH_TIMEOUT(says(notes(u"form-happens"_s), u"second.example"_s), kHubPatience);
    click(u"form-review"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"review-apply"_s) && find<QPushButton>(u"review-apply"_s)->isEnabled(), kHubPatience);
    const auto first = domain({u"add"_s, u"first.example"_s, u"--relay"_s});
    QVERIFY2(first.code == 0, first.errors);
    click(u"review-apply"_s);
    QTRY_VERIFY_WITH_TIMEOUT(says(notes(u"review-interruption"_s), u"Nothing is applied yet."_s), kHubPatience);
    picture(u"review-again"_s);
    QVERIFY(!ControlHub::file(u"rcpthosts"_s).contains(u"second.example"_s));
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"review-apply"_s)->isEnabled(), kHubPatience);
    click(u"review-apply"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"result-title"_s), kHubPatience);
    click(u"result-close"_s);
    const auto hosts = ControlHub::file(u"rcpthosts"_s);
    QVERIFY2(hosts.contains(u"first.example\n"_s) && hosts.contains(u"second.example\n"_s), qPrintable(hosts));
    for (const auto &name : {u"first.example"_s, u"second.example"_s}) {
        const auto gone = domain({u"remove"_s, name});
        QVERIFY2(gone.code == 0, gone.errors);
    }
}

void tst_AddressPages::asksTheNameSystem()
{
    openPage(u"domains"_s);
    selectRow(u"domains-table"_s, u"store.example"_s);
    click(u"domainDns"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!domains().checking() && domains().dns(u"store.example"_s), kHubPatience);
    QVERIFY2(says(notes(u"domain-notes"_s), u"sends its mail to another server"_s), qPrintable(notes(u"domain-notes"_s)));
    QVERIFY(says(row(u"domains-table"_s, u"hub.example"_s), u"sends it here"_s));
    picture(u"domains-dns"_s);
}

void tst_AddressPages::importsAndExportsATable()
{
    openPage(u"addresses"_s);
    click(u"addressImport"_s);
    QFile table(u"/home/bench/table.csv"_s);
    QVERIFY(table.open(QIODevice::WriteOnly));
    table.write("address,kind,to\nsales,forward,anna@hub.example\nsales,mailbox,./sales/\nhelp@hub.example,carrier pigeon,x\n");
    table.close();
    click(u"importOpen"_s);
    chooseFile(table.fileName());
    QLabel *problem = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((problem = find<QLabel>(u"field-problem"_s)) && !problem->text().isEmpty(), kHubPatience);
    QVERIFY2(says(problem->text(), u"Line 4: “carrier pigeon”"_s), qPrintable(problem->text()));
    QVERIFY(!find<QPushButton>(u"form-review"_s)->isEnabled());
    picture(u"addresses-import"_s);
    fill(u"importText"_s, u"address,kind,to\nsales,forward,anna@hub.example\nsales,mailbox,./sales/\nhelp@hub.example,,anna@hub.example\n"_s);
    applyForm();
    QCOMPARE(ControlHub::read(u"alias/.qmail-sales"_s), u"&anna@hub.example\n./sales/\n"_s);
    QCOMPARE(ControlHub::read(u"alias/.qmail-help"_s), u"&anna@hub.example\n"_s);
    QVERIFY(ControlHub::bring("help@hub.example", "from a table").startsWith("250"));
    QTRY_VERIFY_WITH_TIMEOUT(ControlHub::hasArrived(u"people/anna/Maildir"_s, "from a table"), kHubPatience);
    click(u"addressExport"_s);
    chooseFile(u"/home/bench/out.csv"_s);
    QFile out(u"/home/bench/out.csv"_s);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(out.fileName()), kHubPatience);
    QVERIFY(out.open(QIODevice::ReadOnly));
    const auto written = out.readAll();
    QVERIFY2(written.contains("sales,forward,anna@hub.example\r\nsales,mailbox,./sales/\r\n"), written.constData());
}

void tst_AddressPages::removesWithDelete()
{
    openPage(u"addresses"_s);
    selectRow(u"addresses-table"_s, u"sales"_s);
    QTest::keyClick(find<RowsTable>(u"addresses-table"_s), Qt::Key_Delete);
    applyForm();
    QVERIFY(!QFile::exists(kHubHome + u"/alias/.qmail-sales"_s));
    QVERIFY(row(u"addresses-table"_s, u"sales"_s).isEmpty());
    openPage(u"domains"_s);
    selectRow(u"domains-table"_s, u"store.example"_s);
    QTest::keyClick(find<RowsTable>(u"domains-table"_s), Qt::Key_Delete);
    picture(u"domains-remove"_s);
    applyForm();
    QVERIFY(!ControlHub::file(u"virtualdomains"_s).contains(u"store.example"_s));
    QVERIFY(ControlHub::bring("info@store.example", "gone").startsWith("553"));
}

void tst_AddressPages::worksByKeyboardAlone()
{
    const auto key = [](Qt::Key which, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : QApplication::activeWindow(), which, modifiers);
    };
    const auto focus = [] { return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString(); };
    openPage(u"addresses"_s);
    activate();
    find<RowsTable>(u"addresses-table"_s)->setFocus();
    key(Qt::Key_N, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(focus(), u"addressName"_s, kHubPatience);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"keys"_s);
    key(Qt::Key_Tab);
    QCOMPARE(focus(), u"addressTo"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"anna@hub.example"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"form-review"_s)->isEnabled(), kHubPatience);
    for (int i = 0; i < 20 && focus() != u"form-review"_s; ++i)
        key(Qt::Key_Tab);
    key(Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(focus(), u"review-apply"_s, kHubPatience);
    key(Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(focus(), u"result-close"_s, kHubPatience);
    key(Qt::Key_Space);
    QTRY_VERIFY(!m_window->findChild<ReviewSheet *>());
    QCOMPARE(ControlHub::read(u"alias/.qmail-keys"_s), u"&anna@hub.example\n"_s);
}

void tst_AddressPages::everyControlHasAName()
{
    for (const auto *widget : m_window->findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool needsName = qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget) || qobject_cast<const RowsTable *>(widget) || button;
        if (!needsName || widget->objectName().startsWith(u"qt_"_s) || widget->focusPolicy() == Qt::NoFocus || (button && !button->text().isEmpty()))
            continue;
        QVERIFY2(!widget->accessibleName().isEmpty() || qobject_cast<const QComboBox *>(widget->parentWidget()) || widget->parentWidget()->inherits("QComboBoxPrivateContainer"),
                 qPrintable(widget->objectName() + u' ' + QString::fromLatin1(widget->metaObject()->className())));
    }
}

void tst_AddressPages::looksAsItShould()
{
    openPage(u"domains"_s);
    click(u"domainAdd"_s);
    fill(u"domainName"_s, u"garden.example"_s);
    fill(u"domainRest"_s, u"anna@hub.example"_s);
    applyForm();
    for (const auto &[address, to] : {std::pair(u"info@garden.example"_s, u"anna@hub.example"_s), std::pair(u"orders@garden.example"_s, u"anna@hub.example\nben@far.example\n|/usr/bin/intake --queue"_s)}) {
        openPage(u"addresses"_s);
        click(u"addressAdd"_s);
        fill(u"addressName"_s, address);
        fill(u"addressTo"_s, to);
        click(u"form-add"_s);
    }
    openPage(u"domains"_s);
    selectRow(u"domains-table"_s, u"garden.example"_s);
    tryIt(u"info+sale@garden.example"_s);
    picture(u"domains"_s);
    openPage(u"addresses"_s);
    selectRow(u"addresses-table"_s, u"info@garden.example"_s);
    picture(u"addresses"_s);
}

void tst_AddressPages::cleanupTestCase()
{
    m_window.reset();
    m_hub.stop();
}

int main(int argc, char **argv)
{
    mw::test::enterSandbox();
    mw::test::DnsServer dns; // while the port of names may be bound
    mw::test::waitLongForNames();
    dns.set("hub.example", {.addresses = {"127.0.0.1"}});
    dns.set("store.example", {.mx = {{10, "mx.far.example"}}});
    dns.set("mx.far.example", {.addresses = {"192.0.2.7"}});
    mw::test::becomeHubOwner();
    QApplication application(argc, argv);
    mw::test::dress(application);
    tst_AddressPages test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_AddressPages.moc"
