// SPDX-License-Identifier: GPL-3.0-or-later
// A second hub in the same window, over the real ssh: added, looked at, changed and undone, lost and found again, and what a
// person is told who is not let in.
#include "gui/app/Application.h"
#include "gui/app/HubView.h"
#include "gui/app/Preferences.h"
#include "gui/models/HubBook.h"
#include "gui/widgets/Banner.h"
#include "gui/widgets/EmptyState.h"
#include "gui/widgets/HubBand.h"

#include "shared/rpc/Domains.h"
#include "tests/gui/ControlDriver.h"
#include "tests/support/Run.h"
#include "tests/support/Sandbox.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProcess>
#include <QPushButton>
#include <QTest>
#include <QTranslator>

using namespace mw;
using namespace mw::gui;
using namespace mw::test;
using namespace Qt::StringLiterals;

namespace {

const QString kOffice = u"/home/bench/office"_s; // the home of the other hub
const QString kKeys = u"/home/bench/.ssh"_s;
constexpr quint16 kSshPort = 2222;

QString program(const QString &name)
{
    return QString::fromLatin1(kSandboxPrograms) + u'/' + name;
}

QString office(const QString &file)
{
    return QString::fromUtf8(readFile(kOffice + u'/' + file));
}

void makeKey(const QString &name)
{
    const auto made = mw::test::run({u"ssh-keygen"_s, u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, u""_s, u"-f"_s, kKeys + u'/' + name});
    QVERIFY2(made.code == 0, made.errors.constData());
}

// ssh knows the host as "office"; by any other name it does not.
void writeSshFiles()
{
    QDir().mkpath(kKeys);
    makeKey(u"host"_s);
    makeKey(u"id"_s);
    writeFile(kKeys + u"/known"_s, "office " + readFile(kKeys + u"/host.pub"_s));
    writeFile(kKeys + u"/authorized"_s, readFile(kKeys + u"/id.pub"_s), 0600);
    writeFile(kKeys + u"/config"_s, "Host office\n HostName 127.0.0.1\n Port 2222\n HostKeyAlias office\n"
                                    "Host *\n IdentityFile /home/bench/.ssh/id\n IdentitiesOnly yes\n"
                                    " UserKnownHostsFile /home/bench/.ssh/known\n StrictHostKeyChecking yes\n", 0600);
    writeFile(kKeys + u"/server"_s, "Port 2222\nListenAddress 127.0.0.1\nHostKey /home/bench/.ssh/host\nUsePAM no\nPidFile none\n"
                                    "PasswordAuthentication no\nKbdInteractiveAuthentication no\nStrictModes no\n"
                                    "AuthorizedKeysFile /home/bench/.ssh/authorized\nSetEnv PATH=/run/programs:/usr/bin:/bin\n");
}

} // namespace

class tst_RemoteWindow : public QObject, private ControlDriver {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { keepEvidence(); }
    void whatCanBeAHost();
    void aHostIsAdded();
    void everyPageShowsIt();
    void aDomainIsAddedThere();
    void itIsTakenBackThere();
    void whoElseEditsIsSeen();
    void theConnectionComesBack();
    void whoIsNotKnownIsTold();
    void whoIsNotLetInIsTold();
    void aHelperThatDoesNotRun();
    void cleanupTestCase();

private:
    void startSshd();
    void startOffice();
    void addHost(const QString &login, const QString &name);
    void forgetHost();
    QString sentences() const; // of the page in place of a hub that cannot be reached

    std::unique_ptr<Background> m_sshd;
    std::unique_ptr<Background> m_office;
};

void tst_RemoteWindow::startSshd()
{
    m_sshd = std::make_unique<Background>(QStringList{u"/usr/sbin/sshd"_s, u"-D"_s, u"-e"_s, u"-f"_s, kKeys + u"/server"_s});
    QVERIFY(waitUntil([] { return listens(kSshPort); }, kStartPatience));
}

void tst_RemoteWindow::startOffice()
{
    m_office = std::make_unique<Background>(QStringList{program(u"mailwrightd"_s), u"--home"_s, kOffice});
    QVERIFY(waitUntil([] { return office(u"log/qmail-send/current"_s).contains(u"status: "_s) && listens(2526); }, kStartPatience));
}

void tst_RemoteWindow::initTestCase()
{
    QVERIFY(m_hub.start());
    const auto made = mw::test::run({program(u"mailwrightd"_s), u"--create"_s, u"--home"_s, kOffice, u"--host"_s, u"office.example"_s, u"--smtp"_s,
                                     u"127.0.0.1:2526"_s, u"--person"_s, u"berta"_s, u"--route"_s, u"far.example:127.0.0.1:9"_s});
    QVERIFY2(made.code == 0, made.errors.constData());
    startOffice();
    writeSshFiles();
    startSshd();
    m_window = std::make_unique<MainWindow>(socketOfHome(kHubHome));
    m_window->resize(1240, 860);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->begin();
    QTRY_VERIFY2_WITH_TIMEOUT(m_window->hub().connected() && m_window->settled(), qPrintable(unsettled()), kStartPatience);
}

void tst_RemoteWindow::addHost(const QString &login, const QString &name)
{
    auto *add = m_window->findChild<QAction *>(u"hub-add"_s);
    QVERIFY(add);
    add->trigger();
    QTRY_VERIFY(find<QLineEdit>(u"host-login"_s));
    fill(u"host-login"_s, login);
    fill(u"host-name"_s, name);
    click(u"host-add"_s);
    QTRY_COMPARE(m_window->hubCount(), 2);
    QCOMPARE(m_window->currentHub(), 1);
}

void tst_RemoteWindow::forgetHost()
{
    auto *forget = m_window->findChild<QAction *>(u"file-forget-host"_s);
    QVERIFY(forget);
    forget->trigger();
    QTRY_COMPARE(m_window->hubCount(), 1);
}

QString tst_RemoteWindow::sentences() const
{
    QStringList out;
    for (const auto *state : m_window->findChildren<EmptyState *>()) {
        if (!state->isVisible())
            continue;
        for (const auto *label : state->findChildren<QLabel *>())
            out.append(label->text());
        for (const auto *line : state->findChildren<QLineEdit *>())
            out.append(line->text());
    }
    return out.join(u'\n').remove(QChar(0x200b)); // where a path may be broken
}

void tst_RemoteWindow::whatCanBeAHost()
{
    QVERIFY(!HubBook::problemOf(u"-oProxyCommand=x"_s).isEmpty());
    QVERIFY(!HubBook::problemOf(u"anna@host name"_s).isEmpty());
    QVERIFY(!HubBook::problemOf(u"anna@2001:db8::1"_s).isEmpty());
    for (const auto *login : {"anna@mail.example.org", "mail", "anna@[2001:db8::1]:2222", "anna@mail.example.org:2222/home/anna/hub"})
        QVERIFY2(HubBook::problemOf(QLatin1String(login)).isEmpty(), login);
}

void tst_RemoteWindow::aHostIsAdded()
{
    addHost(u"office"_s + kOffice, u"Office"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(m_window->hub().connected(), qPrintable(m_window->hub().reason()), kStartPatience);
    QTRY_VERIFY2_WITH_TIMEOUT(m_window->settled(), qPrintable(unsettled()), kStartPatience);
    const auto *band = m_window->findChild<HubBand *>();
    QVERIFY(band->isVisible());
    QVERIFY2(band->accessibleName().contains(u"Office"_s) && band->accessibleName().contains(u"ssh"_s), qPrintable(band->accessibleName()));
    QCOMPARE(m_window->hub().status().hostName, std::string("office.example"));
    picture(u"remote-overview"_s);
}

// Its queue and its logs, not those of the hub on this computer.
void tst_RemoteWindow::everyPageShowsIt()
{
    qputenv("QMAILHOME", kOffice.toLocal8Bit());
    const auto sent = mw::test::run({program(u"qmail-inject"_s), u"-fberta@office.example"_s, u"someone@far.example"_s}, {.input = "Subject: waits\n\nHello.\n"});
    qputenv("QMAILHOME", kHubHome.toLocal8Bit());
    QVERIFY2(sent.code == 0, sent.errors.constData());
    for (const auto &name : MainWindow::pageNames()) {
        m_window->showPage(name);
        QTRY_VERIFY2_WITH_TIMEOUT(m_window->settled(), qPrintable(name + u": "_s + unsettled()), kStartPatience);
    }
    m_window->showPage(u"queue"_s);
    const auto *queue = find<QAbstractItemView>(u"queue-table"_s);
    QTRY_VERIFY_WITH_TIMEOUT(queue && queue->model()->rowCount() == 1, kStartPatience);
    picture(u"remote-queue"_s);
    QVERIFY(row(u"domains-table"_s, u"hub.example"_s).isEmpty());
    m_window->showPage(u"logs"_s);
    auto *directories = find<QComboBox>(u"log-directory"_s);
    QVERIFY(directories);
    QTRY_VERIFY2_WITH_TIMEOUT(m_window->settled(), qPrintable(unsettled()), kStartPatience);
    picture(u"remote-logs"_s);
    openPage(u"domains"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!row(u"domains-table"_s, u"office.example"_s).isEmpty(), kHubPatience);
}

void tst_RemoteWindow::aDomainIsAddedThere()
{
    const QString here = ControlHub::file(u"virtualdomains"_s);
    openPage(u"domains"_s);
    m_clicks = 0;
    click(u"domainAdd"_s);
    fill(u"domainName"_s, u"shop.example"_s);
    fill(u"domainRest"_s, u"berta@office.example"_s);
    QTRY_VERIFY_WITH_TIMEOUT(notes(u"form-happens"_s).contains(u"shop.example"_s), kHubPatience);
    click(u"form-review"_s);
    click(u"review-apply"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"result-title"_s), kHubPatience);
    QVERIFY2(find<QLabel>(u"result-title"_s)->text().contains(u"Applied as change "_s), qPrintable(find<QLabel>(u"result-title"_s)->text()));
    QCOMPARE(m_clicks, 3);
    picture(u"remote-applied"_s);
    click(u"result-close"_s);
    QCOMPARE(office(u"control/virtualdomains"_s), u"shop.example:alias-shop.example\n"_s);
    QVERIFY2(office(u"alias/.qmail-alias-shop:example-default"_s).contains(u"berta@office.example"_s), qPrintable(QDir(kOffice + u"/alias"_s).entryList(QDir::AllEntries | QDir::Hidden).join(u' ')));
    QCOMPARE(ControlHub::file(u"virtualdomains"_s), here);
    QTRY_VERIFY_WITH_TIMEOUT(!row(u"domains-table"_s, u"shop.example"_s).isEmpty(), kHubPatience);
}

void tst_RemoteWindow::itIsTakenBackThere()
{
    m_window->showPage(u"history"_s);
    const auto *table = find<QAbstractItemView>(u"history-table"_s);
    QTRY_VERIFY_WITH_TIMEOUT(table && table->model()->rowCount() > 0 && m_window->settled(), kHubPatience);
    m_clicks = 0;
    click(u"history-undo"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"review-apply"_s) && find<QPushButton>(u"review-apply"_s)->isEnabled(), kHubPatience);
    click(u"review-apply"_s);
    QCOMPARE(m_clicks, 2);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"result-title"_s), kHubPatience);
    QVERIFY(!QFile::exists(kOffice + u"/alias/.qmail-alias-shop:example-default"_s));
    QVERIFY(!office(u"control/virtualdomains"_s).contains(u"shop"_s));
    click(u"result-close"_s);
}

// The same hub in another window, without ssh.
void tst_RemoteWindow::whoElseEditsIsSeen()
{
    QCOMPARE(PresenceStore::sentence({}, u"anna"_s), QString());
    QCOMPARE(PresenceStore::sentence({u"bob"_s}, u"anna"_s), u"bob has edits on this page that are not applied yet."_s);
    QCOMPARE(PresenceStore::sentence({u"bob"_s, u"anna"_s, u"carol"_s}, u"anna"_s),
             QLocale().createSeparatedList({u"bob"_s, u"carol"_s}) + u" have edits on this page that are not applied yet. You have edits on this page in another window that are not applied yet."_s);
    MainWindow other(socketOfHome(kOffice));
    other.resize(1240, 860);
    other.show();
    other.begin();
    QTRY_VERIFY_WITH_TIMEOUT(other.hub().connected() && other.settled(), kStartPatience);
    other.showPage(u"domains"_s);
    const auto *banner = other.view().findChild<Banner *>(u"others-edit"_s);
    QVERIFY(banner && !banner->isVisible());
    rpc::domains::Add::Request request;
    request.domain = "club.example";
    request.kind = rpc::domains::Kind::Virtual;
    request.user = "berta";
    m_window->staged().stage<rpc::domains::Add>(request, u"club.example"_s);
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible() && banner->message().contains(u"in another window"_s), kHubPatience);
    static_cast<void>(other.grab().save(qEnvironmentVariable("MW_SCREENS") + u"/others-edit.png"_s));
    QVERIFY(!m_window->view().findChild<Banner *>(u"others-edit"_s)->isVisible()); // not to oneself
    other.showPage(u"addresses"_s);
    QVERIFY(!banner->isVisible());
    other.showPage(u"domains"_s);
    QVERIFY(banner->isVisible());
    m_window->staged().discardAll();
    QTRY_VERIFY_WITH_TIMEOUT(!banner->isVisible(), kHubPatience);
}

void tst_RemoteWindow::theConnectionComesBack()
{
    openPage(u"domains"_s);
    m_sshd.reset();
    mw::test::run({u"pkill"_s, u"-x"_s, u"ssh"_s}); // of this sandbox alone
    QTRY_COMPARE_WITH_TIMEOUT(m_window->hub().state(), HubState::Lost, kStartPatience);
    const auto *banner = m_window->view().findChild<Banner *>();
    QVERIFY(banner && banner->isVisible());
    QTRY_VERIFY2_WITH_TIMEOUT(banner->message().contains(u"is lost. What you see is as of "_s) && banner->message().contains(u"It is tried again in "_s),
                              qPrintable(banner->message()), kHubPatience);
    QVERIFY(!row(u"domains-table"_s, u"office.example"_s).isEmpty()); // what was seen stays
    picture(u"remote-lost"_s);
    startSshd();
    if (auto *now = find<QPushButton>(u"retry-now"_s)) // else it has been tried already
        QTest::mouseClick(now, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->hub().connected(), kStartPatience);
    QTRY_VERIFY2_WITH_TIMEOUT(m_window->settled(), qPrintable(unsettled()), kStartPatience);
    QVERIFY(!banner->isVisible());
    forgetHost();
}

// The command that the page gives says the same to who types it.
void tst_RemoteWindow::whoIsNotKnownIsTold()
{
    addHost(u"bench@127.0.0.1:2222"_s + kOffice, u"Unknown"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->hub().state(), HubState::NoHelper, kStartPatience);
    const QString command = u"ssh -p 2222 bench@127.0.0.1 mailwrightctl --home %1 status"_s.arg(kOffice);
    QVERIFY2(sentences().contains(u"does not know the key"_s) && sentences().contains(command), qPrintable(sentences()));
    QVERIFY2(sentences().contains(u"does not try again by itself"_s), qPrintable(sentences()));
    picture(u"remote-unknown"_s);
    const auto typed = mw::test::run(command.split(u' '));
    QVERIFY2(typed.errors.contains("Host key verification failed"), typed.errors.constData());
    writeFile(kKeys + u"/known"_s, readFile(kKeys + u"/known"_s) + "[127.0.0.1]:2222 " + readFile(kKeys + u"/host.pub"_s));
    const auto again = mw::test::run(command.split(u' '));
    QVERIFY2(again.code == 0 && again.output.contains("office.example"), (again.output + again.errors).constData());
    click(u"retry-connection"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(m_window->hub().connected(), qPrintable(m_window->hub().reason()), kStartPatience);
    forgetHost();
}

void tst_RemoteWindow::whoIsNotLetInIsTold()
{
    const QByteArray keys = readFile(kKeys + u"/authorized"_s);
    writeFile(kKeys + u"/authorized"_s, "\n", 0600);
    addHost(u"office"_s + kOffice, u"Office"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->hub().state(), HubState::NoHelper, kStartPatience);
    QVERIFY2(sentences().contains(u"does not let office"_s) && sentences().contains(u"ssh-copy-id"_s), qPrintable(sentences()));
    picture(u"remote-not-let-in"_s);
    writeFile(kKeys + u"/authorized"_s, keys, 0600);
    click(u"retry-connection"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(m_window->hub().connected(), qPrintable(m_window->hub().reason()), kStartPatience);
    QTRY_VERIFY2_WITH_TIMEOUT(m_window->settled(), qPrintable(unsettled()), kStartPatience);
}

void tst_RemoteWindow::aHelperThatDoesNotRun()
{
    forgetHost();
    QVERIFY(mw::test::run({program(u"mailwrightctl"_s), u"--home"_s, kOffice, u"hub"_s, u"stop"_s}).code == 0);
    m_office.reset();
    addHost(u"office"_s + kOffice, u"Office"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->hub().state(), HubState::NoHelper, kStartPatience);
    QVERIFY2(sentences().contains(u"its mail helper does not run"_s) && sentences().contains(u"mailwrightd --home "_s + kOffice), qPrintable(sentences()));
    QVERIFY2(sentences().contains(u"tries again by itself"_s), qPrintable(sentences()));
    picture(u"remote-no-helper"_s);
    startOffice();
    QTRY_VERIFY2_WITH_TIMEOUT(m_window->hub().connected(), qPrintable(m_window->hub().reason()), kStartPatience);
    forgetHost();
}

void tst_RemoteWindow::cleanupTestCase()
{
    m_window.reset();
    m_hub.stop();
    static_cast<void>(mw::test::run({program(u"mailwrightctl"_s), u"--home"_s, kOffice, u"hub"_s, u"stop"_s}));
}

int main(int argc, char **argv)
{
    enterSandbox();
    becomeHubOwner();
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"mailwright-test"_s);
    prepareApplication(application);
    QTranslator words; // the plurals of English, which the program has built in
    if (words.load(QStringLiteral(MW_BIN_DIR "/../gui/mailwright_en.qm")))
        QCoreApplication::installTranslator(&words);
    Preferences::instance().begin(application, Scheme::Light);
    tst_RemoteWindow test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_RemoteWindow.moc"
