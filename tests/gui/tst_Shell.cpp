// SPDX-License-Identifier: GPL-3.0-or-later
// The shell of the window against the real helper: acts that wait together, forms that show what they would do, the global
// search, several hubs, menus and keys, preferences, and an undo that later changes are in the way of.
#include "gui/app/Application.h"
#include "gui/app/HubView.h"
#include "gui/app/Menus.h"
#include "gui/app/Preferences.h"
#include "gui/app/PreferencesDialog.h"
#include "gui/models/ActScript.h"
#include "gui/models/Format.h"
#include "gui/pages/ControlFilesPage.h"
#include "gui/pages/FormDialog.h"
#include "gui/widgets/CodeEditor.h"
#include "gui/widgets/DiffView.h"
#include "gui/widgets/FocusRing.h"
#include "gui/widgets/FormField.h"
#include "gui/widgets/HubBand.h"
#include "gui/widgets/Mnemonics.h"
#include "gui/widgets/NavigationList.h"
#include "gui/widgets/PendingBar.h"
#include "gui/widgets/SearchBar.h"

#include "shared/rpc/Domains.h"
#include "tests/gui/ControlDriver.h"
#include "tests/support/CpuTime.h"
#include "tests/support/Sandbox.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDeadlineTimer>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

#include <set>

using namespace mw::gui;
using namespace Qt::StringLiterals;
using mw::test::ControlHub;
using mw::test::kHubHome;
using mw::test::kHubPatience;
using mw::test::says;
using mw::test::type;
namespace rpc = mw::rpc;

namespace {

rpc::domains::Add::Request virtualDomain(const std::string &name)
{
    rpc::domains::Add::Request request;
    request.domain = name;
    request.kind = rpc::domains::Kind::Virtual;
    request.user = "anna";
    return request;
}

// A form as pages make them.
class DomainForm : public FormDialog {
public:
    explicit DomainForm(PageContext &context, QWidget *parent) : FormDialog(context, u"Add domain"_s, parent)
    {
        m_name = addField(u"&Domain"_s, new QLineEdit(this), u"The part behind the @."_s, u"control/rcpthosts"_s, u"shop.example"_s);
        m_name->setObjectName(u"domain-name"_s);
        setConcerns(m_name, {u"domain"_s, u"control/rcpthosts"_s, u"control/virtualdomains"_s});
    }
    std::optional<StagedAct> act() const override
    {
        if (m_name->text().isEmpty())
            return std::nullopt;
        return actOf<rpc::domains::Add>(virtualDomain(m_name->text().toStdString()), m_name->text(), u"domain:"_s + m_name->text());
    }

private:
    QLineEdit *m_name = nullptr;
};

} // namespace

class tst_Shell : public QObject, private mw::test::ControlDriver {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { calm(); }
    void cleanup() { keepEvidence(); }
    void searchesFast();
    void everyMistakeIsCaught();
    void actsWaitTogether();
    void aFormShowsWhatItWouldDo();
    void editsOtherFilesBothWays();
    void setsASecretThatNobodySees();
    void undoesByHandWhatIsInTheWay();
    void searchLandsOnTheControl();
    void searchFindsDomainsAndAddresses();
    void everyActionIsInAMenu();
    void noLetterTwice();
    void keysLeadThroughTheWindow();
    void hubsAreNotMixedUp();
    void preferencesHoldAtOnce();
    void shortcutsCanBeChanged();
    void cleanupTestCase();

private:
    void searchFor(const QString &text);
    QStringList found() const;
    PageContext &context() { return m_window->view().session().context; }
};

void tst_Shell::initTestCase()
{
    QVERIFY(m_hub.start());
    m_window = std::make_unique<MainWindow>(socketOfHome(kHubHome));
    m_window->resize(1240, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->begin();
    QTRY_VERIFY2_WITH_TIMEOUT(m_window->hub().connected() && m_window->settled(), qPrintable(unsettled()), mw::test::kStartPatience);
}

void tst_Shell::searchesFast()
{
    SearchIndex index;
    std::vector<SearchIndex::Entry> addresses;
    for (int i = 0; i < 100'000; ++i)
        addresses.push_back({{FoundKind::Address, u"person%1@shop%2.example"_s.arg(i).arg(i % 97), u"goes to anna"_s, u"addresses"_s, {}}, {}});
    index.set(FoundKind::Address, addresses);
    const QString text = u"person99 shop7"_s;
    qint64 slowest = 0;
    for (int keys = 1; keys <= text.size(); ++keys) {
        const auto begun = mw::test::threadTime();
        const auto things = index.find(text.left(keys));
        slowest = qMax(slowest, (mw::test::threadTime() - begun) / 1000);
        QVERIFY(!things.isEmpty());
    }
    QVERIFY2(slowest < 250, qPrintable(QString::number(slowest))); // 50 on an idle computer
    QCOMPARE(index.find(u"person5@shop5.example"_s).front().title, u"person5@shop5.example"_s);
    QCOMPARE(index.find(u"206850"_s).front().kind, FoundKind::Message);
}

void tst_Shell::everyMistakeIsCaught()
{
    using mw::mail::ControlType;
    const QMap<ControlType, QString> mistakes = {
        {ControlType::HostName, u"two words\n"_s}, {ControlType::LocalPart, u"anna@example.org\n"_s}, {ControlType::TextLine, u"\n"_s},
        {ControlType::Number, u"many\n"_s}, {ControlType::Octal, u"9\n"_s}, {ControlType::Domains, u".below.example\n"_s},
        {ControlType::DomainPatterns, u"two words\n"_s}, {ControlType::Senders, u"nobody\n"_s}, {ControlType::Addresses, u"300.1.1.1\n"_s},
        {ControlType::Recipients, u"x@two words\n"_s}, {ControlType::Endpoints, u"nowhere\n"_s}, {ControlType::Accounts, u"two words\n"_s},
        {ControlType::VirtualDomains, u"shop.example\n"_s}, {ControlType::Routes, u"shop.example:relay:99999\n"_s},
        {ControlType::Connections, u"shop.example\n"_s}, {ControlType::Rewriting, u"anything\n"_s}, {ControlType::Instructions, u"\n./Mailbox\n"_s},
        {ControlType::Free, u"made on Windows\r\n"_s}};
    auto &staged = m_window->staged();
    for (const auto &file : mw::mail::controlFiles()) {
        const QString name = QString::fromStdString(std::string(file.name));
        if (file.type == ControlType::Compiled || file.secret || name.contains(u'*'))
            continue;
        const auto *entry = m_window->controlFiles().model().find(name);
        QVERIFY2(entry, qPrintable(name));
        if (!entry->editable())
            continue; // a directory
        QVERIFY2(ControlCatalogue::formOf(*entry) != FormKind::None, qPrintable(name));
        const QString wrong = name == u"doublebounceto"_s ? u"a@b\n"_s : mistakes.value(file.type);
        staged.stage(StagedFile{entry->file(), entry->hash, entry->present ? std::optional(entry->content) : std::nullopt, wrong});
    }
    const auto other = [&](const QString &file, const QString &wrong) {
        const auto *entry = m_window->controlFiles().model().find(file);
        const bool there = entry && entry->present;
        staged.stage(StagedFile{file, there ? entry->hash : QString(), there ? std::optional(entry->content) : std::nullopt, wrong});
    };
    other(u"users/assign"_s, u"=broken\n.\n"_s);
    other(u"users/include"_s, u"no end"_s);
    other(u"rules/smtp"_s, u"10.0.0.1\n"_s);
    other(u"alias/.qmail-new-address"_s, u"\nanna\n"_s);
    other(u"people/anna/.qmail-new"_s, u"\n./Maildir/\n"_s);
    QVERIFY(staged.count() > 100);
    QVERIFY(review());
    QVERIFY(!find<QPushButton>(u"review-apply"_s)->isEnabled());
    const auto said = notes(u"review-consequences"_s);
    for (const auto &act : staged.acts())
        QVERIFY2(said.contains(act.file->file), qPrintable(act.file->file));
    click(u"review-back"_s);
    staged.discardAll();
    // In the editor, one of each kind.
    std::set<ControlType> shown;
    for (const auto &file : mw::mail::controlFiles()) {
        const QString name = QString::fromStdString(std::string(file.name));
        const auto *entry = m_window->controlFiles().model().find(name);
        if (!entry || !entry->editable() || file.type == ControlType::Compiled || name.contains(u'*') || !shown.insert(file.type).second)
            continue;
        open(name, true);
        auto *editor = find<CodeEditor>(u"control-editor"_s);
        editor->setPlainText(mistakes.value(file.type).replace(u'\r', u' '));
        if (file.type != ControlType::Free)
            QTRY_VERIFY2(!editor->problems().isEmpty() && !notes(u"control-problems"_s).isEmpty(), qPrintable(name));
        staged.discardAll();
    }
}

void tst_Shell::actsWaitTogether()
{
    auto &staged = m_window->staged();
    staged.stage<rpc::domains::Add>(virtualDomain("shop.example"), u"shop.example"_s, u"domain:shop.example"_s);
    staged.stage<rpc::domains::Add>(virtualDomain("club.example"), u"club.example"_s, u"domain:club.example"_s);
    open(u"databytes"_s, false);
    const QString keys = u"20000000"_s;
    const QDeadlineTimer burst(1000); // keys as close together are one step; the machine may stand still between two
    QTest::keyClicks(find<QLineEdit>(u"control-value"_s), keys);
    const qsizetype steps = burst.hasExpired() ? keys.size() : 1;
    auto *bar = find<PendingBar>(u"pending-bar"_s);
    QVERIFY(bar);
    QVERIFY2(says(bar->accessibleName(), u"3 changes not applied yet: databytes, shop.example, club.example"_s), qPrintable(bar->accessibleName()));
    picture(u"shell-pending"_s);
    m_window->showPage(u"overview"_s);
    activate();
    m_window->view().navigation().setFocus();
    for (qsizetype i = 0; i < steps && staged.find(u"control/databytes"_s); ++i)
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(staged.count(), 2);
    QVERIFY(!staged.find(u"control/databytes"_s));
    QVERIFY(review());
    QTRY_VERIFY(says(notes(u"review-consequences"_s), u"Mail to anybody@shop.example is accepted from the whole Internet."_s));
    const auto boxes = m_window->findChildren<QCheckBox *>(u"act-include"_s);
    QCOMPARE(boxes.size(), 2);
    QTest::mouseClick(boxes[1], Qt::LeftButton, Qt::NoModifier, QPoint(8, boxes[1]->height() / 2));
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"review-apply"_s)->isEnabled(), kHubPatience);
    QVERIFY(!notes(u"review-consequences"_s).contains(u"club.example"_s));
    picture(u"shell-review"_s);
    click(u"review-script"_s);
    QFileDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = m_window->findChild<QFileDialog *>(u"script-file"_s)));
    const QString path = u"/home/bench/changes.sh"_s;
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QFile script(path);
    QVERIFY(script.open(QIODevice::ReadOnly));
    const QByteArray text = script.readAll();
    QVERIFY2(text.startsWith("#!/bin/sh\n") && text.contains("\nmailwrightctl call org.mailwright.Domains.Add ") && text.contains("shop.example"), text.constData());
    QVERIFY(!text.contains("club.example"));
    applyAndClose();
    QVERIFY(ControlHub::file(u"virtualdomains"_s).contains(u"shop.example:anna"_s));
    QVERIFY(!ControlHub::file(u"virtualdomains"_s).contains(u"club.example"_s));
    QCOMPARE(staged.count(), 1);
    click(u"pending-discard"_s);
    QTRY_COMPARE(staged.count(), 0);
}

void tst_Shell::aFormShowsWhatItWouldDo()
{
    auto *form = new DomainForm(context(), m_window.get());
    form->open();
    QTRY_VERIFY(form->settled());
    QVERIFY(!find<QPushButton>(u"form-review"_s)->isEnabled());
    auto *name = find<QLineEdit>(u"domain-name"_s);
    QTest::keyClicks(name, u"two words"_s);
    QTRY_VERIFY_WITH_TIMEOUT(form->settled(), kHubPatience);
    QTRY_VERIFY(find<QLabel>(u"field-problem"_s));
    QVERIFY(!find<QLabel>(u"field-problem"_s)->text().isEmpty());
    QVERIFY(!find<QPushButton>(u"form-review"_s)->isEnabled());
    picture(u"shell-form-problem"_s);
    name->clear();
    QTest::keyClicks(name, u"zoo.example"_s);
    QTRY_VERIFY_WITH_TIMEOUT(says(notes(u"form-happens"_s), u"Mail to anybody@zoo.example is accepted from the whole Internet."_s), kHubPatience);
    QVERIFY(!find<QLabel>(u"field-problem"_s));
    QVERIFY(find<QLabel>(u"form-files"_s)->text().contains(u"control/virtualdomains"_s));
    QVERIFY(!find<QLabel>(u"form-interruption"_s)->text().isEmpty());
    QTest::qWait(250);
    if (const QString directory = qEnvironmentVariable("MW_SCREENS"); !directory.isEmpty())
        QVERIFY(form->grab().save(directory + u"/shell-form.png"_s));
    click(u"form-add"_s);
    QTRY_VERIFY(m_window->staged().act(u"domain:zoo.example"_s));
    QVERIFY(!ControlHub::file(u"virtualdomains"_s).contains(u"zoo.example"_s));
    m_window->staged().discardAll();
    auto *second = new DomainForm(context(), m_window.get());
    second->open();
    QTest::keyClicks(find<QLineEdit>(u"domain-name"_s), u"zoo.example"_s);
    click(u"form-review"_s);
    applyAndClose();
    QVERIFY(ControlHub::file(u"virtualdomains"_s).contains(u"zoo.example:anna"_s));
}

void tst_Shell::editsOtherFilesBothWays()
{
    const QString file = u"rules/smtp"_s;
    open(file, false);
    auto *entry = find<QLineEdit>(u"control-new-entry"_s);
    QVERIFY(entry);
    type(entry, u"192.0.2.:deny\n"_s);
    QTRY_VERIFY(m_window->staged().find(file));
    open(file, true);
    auto *editor = find<CodeEditor>(u"control-editor"_s);
    QVERIFY(editor->text().contains(u"192.0.2.:deny\n"_s)); // the same staged text
    picture(u"shell-rules"_s);
    QVERIFY(review());
    applyAndClose();
    m_window->staged().stage(StagedFile{u"people/anna/.qmail-list"_s, {}, std::nullopt, u"./Maildir/\n"_s});
    QVERIFY(review());
    applyAndClose();
    QFile qmail(kHubHome + u"/people/anna/.qmail-list"_s);
    QVERIFY(qmail.open(QIODevice::ReadOnly));
    QCOMPARE(qmail.readAll(), "./Maildir/\n");
    m_window->controlFiles().showFile(u"people/anna/.qmail-list"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"control-name"_s)->text() == u"people/anna/.qmail-list"_s, kHubPatience);
    QTRY_VERIFY_WITH_TIMEOUT(find<QListWidget>(u"control-entries"_s) && find<QListWidget>(u"control-entries"_s)->count() == 1, kHubPatience);
    picture(u"shell-qmail"_s);
}

void tst_Shell::setsASecretThatNobodySees()
{
    open(u"remote_auth"_s, false);
    auto *text = find<QPlainTextEdit>(u"control-secret"_s);
    QVERIFY(text);
    type(text, u"relay.example:587|anna|top-secret-word"_s);
    picture(u"shell-secret"_s);
    click(u"control-set-secret"_s);
    QVERIFY(m_window->staged().act(u"control/remote_auth"_s)->secret);
    QVERIFY(review());
    for (const auto *label : m_window->findChildren<QLabel *>())
        QVERIFY(!label->text().contains(u"top-secret"_s));
    for (const auto *view : m_window->findChildren<QPlainTextEdit *>())
        QVERIFY(!view->toPlainText().contains(u"top-secret"_s));
    click(u"review-apply"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"result-title"_s), kHubPatience);
    if (find<QPushButton>(u"result-keep"_s))
        click(u"result-keep"_s);
    click(u"result-close"_s);
    QTRY_VERIFY(ControlHub::file(u"remote_auth"_s).contains(u"top-secret-word"_s));
}

void tst_Shell::undoesByHandWhatIsInTheWay()
{
    const auto write = [&](const QString &content) {
        open(u"badmailfrom"_s, true);
        const auto *entry = m_window->controlFiles().model().find(u"badmailfrom"_s);
        m_window->staged().stage(StagedFile{u"control/badmailfrom"_s, entry->hash, entry->present ? std::optional(entry->content) : std::nullopt, content});
        QVERIFY(review());
        applyAndClose();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->controlFiles().settled(), kHubPatience);
    };
    write(u"@one.example\n"_s);
    write(u"@two.example\n"_s);
    auto &changes = m_window->view().session().changes;
    QTRY_VERIFY_WITH_TIMEOUT(changes.history().size() >= 2, kHubPatience);
    const auto second = changes.history().front().id;
    write(u"@three.example\n"_s);
    context().undo(second);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"conflict-text"_s), kHubPatience);
    QVERIFY(find<DiffView>(u"conflict-base"_s)->text().contains(u"@two.example"_s));
    QVERIFY(find<DiffView>(u"conflict-theirs"_s)->text().contains(u"@three.example"_s));
    QVERIFY(find<DiffView>(u"conflict-mine"_s)->text().contains(u"@one.example"_s));
    QVERIFY(!find<QPushButton>(u"conflict-merge"_s));
    QCOMPARE(find<QPushButton>(u"conflict-take"_s)->text(), u"&Leave it as it is"_s);
    QCOMPARE(find<QPushButton>(u"conflict-mine-wins"_s)->text(), u"&Put it back"_s);
    picture(u"shell-undo-conflict"_s);
    click(u"conflict-editor"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->staged().find(u"control/badmailfrom"_s), kHubPatience);
    QCOMPARE(*m_window->staged().find(u"control/badmailfrom"_s)->content, u"@one.example\n"_s);
    QVERIFY(review());
    applyAndClose();
    QCOMPARE(ControlHub::file(u"badmailfrom"_s), u"@one.example\n"_s);
}

void tst_Shell::searchFor(const QString &text)
{
    activate();
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *search = find<SearchBar>(u"global-search"_s);
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, text);
}

QStringList tst_Shell::found() const
{
    QStringList out;
    for (const auto &thing : find<SearchBar>(u"global-search"_s)->found())
        out.append(thing.title);
    return out;
}

void tst_Shell::searchLandsOnTheControl()
{
    m_window->showPage(u"overview"_s);
    searchFor(u"max size"_s);
    QTRY_VERIFY2(found().contains(u"databytes"_s), qPrintable(found().join(u' ')));
    picture(u"shell-search"_s);
    auto *search = find<SearchBar>(u"global-search"_s);
    while (found().at(find<QListWidget>(u"search-list"_s)->currentRow()) != u"databytes"_s)
        QTest::keyClick(search, Qt::Key_Down);
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_VERIFY(m_window->view().currentPage() != u"overview"_s);
    auto *ring = find<FocusRing>(u"focus-ring"_s);
    QVERIFY(ring);
    QTRY_VERIFY(ring->control() && ring->control() == QApplication::focusWidget());
    picture(u"shell-found"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!ring->isVisible(), 4000);
    searchFor(u"no such thing"_s);
    QVERIFY(found().isEmpty());
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(!find<QListWidget>(u"search-list"_s));
    QVERIFY(!search->hasFocus());
}

void tst_Shell::searchFindsDomainsAndAddresses()
{
    searchFor(u"shop.exam"_s);
    QTRY_VERIFY_WITH_TIMEOUT(found().contains(u"shop.example"_s), kHubPatience);
    auto *search = find<SearchBar>(u"global-search"_s);
    search->clear();
    QTest::keyClicks(search, u"postmaster"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!found().filter(u"postmaster"_s).isEmpty(), kHubPatience);
    search->clear();
    QTest::keyClicks(search, u"queue"_s);
    QTRY_VERIFY(!found().isEmpty());
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE(m_window->view().currentPage(), u"queue"_s);
}

void tst_Shell::everyActionIsInAMenu()
{
    std::set<QString> names;
    std::set<QString> keys;
    for (const auto *action : m_window->menus().actions()) {
        QVERIFY(!action->text().isEmpty());
        QVERIFY2(names.insert(action->objectName()).second, qPrintable(action->objectName()));
        if (!action->shortcut().isEmpty() && action->shortcutContext() == Qt::WindowShortcut)
            QVERIFY2(keys.insert(action->shortcut().toString()).second, qPrintable(action->text()));
    }
    for (const auto &name : {u"edit-search"_s, u"edit-undo"_s, u"edit-review"_s, u"view-refresh"_s, u"view-narrow"_s, u"file-add-host"_s,
                             u"edit-preferences"_s, u"help-guide"_s, u"service-qmail-send-restart"_s})
        QVERIFY2(m_window->menus().action(name), qPrintable(name));
    const auto pages = MainWindow::pageNames();
    for (int page = 0; page < qMin(9, static_cast<int>(pages.size())); ++page) {
        QTest::keyClick(m_window.get(), static_cast<Qt::Key>(Qt::Key_1 + page), Qt::AltModifier);
        QCOMPARE(m_window->view().currentPage(), pages[page]);
    }
}

void tst_Shell::noLetterTwice()
{
    QString taken = u"ab"_s;
    QCOMPARE(withFreeMnemonic(u"&Add"_s, taken), u"A&dd"_s);
    QCOMPARE(withFreeMnemonic(u"&Bad cab"_s, taken), u"Bad &cab"_s);
    QCOMPARE(withFreeMnemonic(u"&Dad"_s, taken), u"Dad"_s);
    for (const auto &page : MainWindow::pageNames()) {
        m_window->showPage(page);
        QTest::qWait(50);
        const auto wrong = [&]() -> QString { // what has just been shown gets its letter in the next turn
            QMap<QChar, QString> letters;
            for (const auto &[name, letter] : mnemonicsOf(m_window.get())) {
                if (letters.contains(letter))
                    return page + u": "_s + letter + u' ' + name + u" and "_s + letters.value(letter);
                letters.insert(letter, name);
            }
            return letters.size() >= 7 ? QString() : page + u" lacks the menus"_s;
        };
        QTRY_VERIFY2(wrong().isEmpty(), qPrintable(wrong()));
    }
}

void tst_Shell::keysLeadThroughTheWindow()
{
    m_window->showPage(u"control"_s);
    activate();
    m_window->view().navigation().setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    auto *focus = QApplication::focusWidget();
    QVERIFY(focus && m_window->controlFiles().isAncestorOf(focus));
    QTest::keyClick(focus, Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), &m_window->view().navigation());
    QTest::keyClick(m_window.get(), Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"global-search"_s);
    const int wide = m_window->view().navigation().width();
    QTest::keyClick(m_window.get(), Qt::Key_Backslash, Qt::ControlModifier);
    QVERIFY(m_window->view().navigation().width() < wide / 2);
    picture(u"shell-narrow"_s);
    QTest::keyClick(m_window.get(), Qt::Key_Backslash, Qt::ControlModifier);
    QCOMPARE(m_window->view().navigation().width(), wide);
}

void tst_Shell::hubsAreNotMixedUp()
{
    auto *band = m_window->findChild<HubBand *>();
    QVERIFY(!band->isVisible());
    m_window->addHost();
    auto *login = find<QLineEdit>(u"host-login"_s);
    QVERIFY(login);
    QTest::keyClicks(login, u"anna@nowhere.invalid"_s);
    QTest::keyClicks(find<QLineEdit>(u"host-name"_s), u"Far away"_s);
    QVERIFY(find<QComboBox>(u"host-color"_s)->currentIndex() == 1); // another than the first hub's
    click(u"host-add"_s);
    QTRY_COMPARE(m_window->hubCount(), 2);
    QCOMPARE(m_window->currentHub(), 1);
    QVERIFY(band->isVisible());
    QVERIFY(says(band->accessibleName(), u"Far away"_s));
    QVERIFY(m_window->windowTitle().startsWith(u"Far away"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->hub().state() == HubState::NoHelper, kHubPatience);
    picture(u"shell-far-hub"_s);
    QCOMPARE(HubBook::remembered().size(), 1);
    // What waits belongs to its hub.
    m_window->showHub(0);
    m_window->staged().stage<rpc::domains::Add>(virtualDomain("near.example"), u"near.example"_s);
    QCOMPARE(m_window->staged().count(), 1);
    m_window->showHub(1);
    QCOMPARE(m_window->staged().count(), 0);
    QVERIFY(!find<PendingBar>(u"pending-bar"_s));
    m_window->showHub(0);
    QVERIFY(band->isVisible());
    QVERIFY(find<PendingBar>(u"pending-bar"_s));
    picture(u"shell-near-hub"_s);
    m_window->staged().discardAll();
    m_window->showHub(1);
    m_window->menus().action(u"file-forget-host"_s)->trigger();
    QTRY_COMPARE(m_window->hubCount(), 1);
    QVERIFY(!band->isVisible());
    QVERIFY(HubBook::remembered().isEmpty());
    QVERIFY(HubBook::adviceFor(u"ssh: Could not resolve hostname nowhere"_s, u"a@b"_s) != HubBook::adviceFor(u"Permission denied (publickey)."_s, u"a@b"_s));
    for (int color = 0; color < HubBook::colorNames().size(); ++color)
        QVERIFY(contrast(hubColor(color), Qt::white) >= 4.5 || contrast(hubColor(color), Qt::black) >= 4.5);
}

void tst_Shell::preferencesHoldAtOnce()
{
    m_window->showPage(u"history"_s);
    m_window->staged().stage<rpc::domains::Add>(virtualDomain("kept.example"), u"kept.example"_s);
    m_window->showPreferences();
    auto *scheme = find<QComboBox>(u"preferences-scheme"_s);
    QVERIFY(scheme);
    picture(u"shell-preferences"_s);
    scheme->setCurrentIndex(2);
    QVERIFY(colorsOf(QApplication::palette()).dark);
    find<QComboBox>(u"preferences-zone"_s)->setCurrentIndex(1);
    QCOMPARE(Format::clock(0), u"00:00:00"_s);
    QTRY_VERIFY(m_window->findChild<PreferencesDialog *>() && find<QSpinBox>(u"preferences-text"_s)); // the window was made anew
    const auto before = QApplication::font().pointSizeF();
    find<QSpinBox>(u"preferences-text"_s)->setValue(150);
    QVERIFY(QApplication::font().pointSizeF() > 1.4 * before);
    QTRY_VERIFY(find<QComboBox>(u"preferences-scheme"_s));
    QCOMPARE(m_window->view().currentPage(), u"history"_s);
    QCOMPARE(m_window->staged().count(), 1); // nothing is lost
    QCOMPARE(QSettings().value(u"preferences/text"_s).toInt(), 150);
    click(u"preferences-standard"_s);
    QTRY_VERIFY(!m_window->findChild<PreferencesDialog *>());
    QCOMPARE(Preferences::instance().wishes(), Wishes());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->settled(), kHubPatience);
    QCOMPARE(QApplication::font().pointSizeF(), before);
    m_window->staged().discardAll();
}

void tst_Shell::shortcutsCanBeChanged()
{
    Wishes wishes;
    wishes.shortcuts.insert(u"go-logs"_s, QKeySequence(Qt::CTRL | Qt::Key_L));
    Preferences::instance().set(wishes);
    activate();
    m_window->showPage(u"overview"_s);
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(m_window->view().currentPage(), u"logs"_s);
    Preferences::instance().set({});
    QVERIFY(m_window->menus().action(u"go-logs"_s)->shortcut() != QKeySequence(Qt::CTRL | Qt::Key_L));
}

void tst_Shell::cleanupTestCase()
{
    m_window.reset();
    m_hub.stop();
}

int main(int argc, char **argv)
{
    mw::test::enterSandbox();
    mw::test::becomeHubOwner();
    const QByteArray look = qgetenv("MW_LOOK");
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"mailwright-test"_s);
    if (look == "large") {
        QFont font = QApplication::font();
        font.setPointSizeF(font.pointSizeF() * 2);
        QApplication::setFont(font);
    }
    prepareApplication(application);
    QTranslator words; // the plurals of English, which the program has built in
    if (words.load(QStringLiteral(MW_BIN_DIR "/../gui/mailwright_%1.qm").arg(look == "de" ? u"de"_s : u"en"_s)))
        QCoreApplication::installTranslator(&words);
    Preferences::instance().begin(application, look == "dark" ? Scheme::Dark : Scheme::Light);
    tst_Shell test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_Shell.moc"
