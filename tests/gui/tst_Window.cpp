// SPDX-License-Identifier: GPL-3.0-or-later
// The real window against the real helper: a private hub of an ordinary user with mail in its queue, looked at and
// acted on through the widgets.
#include "gui/app/Application.h"
#include "gui/app/MainWindow.h"
#include "gui/models/QueueModel.h"
#include "gui/pages/LogsPage.h"
#include "gui/widgets/Banner.h"
#include "gui/widgets/EmptyState.h"
#include "gui/widgets/HeadersView.h"
#include "gui/widgets/LogView.h"
#include "gui/widgets/ServiceRow.h"
#include "gui/widgets/StatusPill.h"

#include "tests/gui/LookChecks.h"
#include "tests/support/Sandbox.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProcess>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <optional>

#include <grp.h>
#include <unistd.h>

using namespace mw::gui;
using namespace Qt::StringLiterals;

namespace {

constexpr uid_t kOwner = 2000; // bench
const QString kHub = u"/home/bench/hub"_s;
const QString kPrograms = QString::fromLatin1(mw::test::kSandboxPrograms);
constexpr int kPatience = 60000; // milliseconds, on a busy machine

QString program(const QString &name)
{
    return kPrograms + u'/' + name;
}

bool runProgram(const QString &name, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(program(name), arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool good = process.waitForFinished(kPatience) && process.exitCode() == 0;
    if (!good)
        qWarning("%s: %s", qPrintable(name), process.readAllStandardError().constData());
    return good;
}

bool send(const QString &to, const QByteArray &subject)
{
    return runProgram(u"qmail-inject"_s, {u"-f"_s, u"anna@hub.example"_s, to}, "From: anna@hub.example\nSubject: " + subject + "\n\nText\n");
}

QByteArray sendLog()
{
    QByteArray all;
    QDir log(kHub + u"/log/qmail-send"_s);
    for (const auto &name : log.entryList({u"@*"_s, u"current"_s}, QDir::Files, QDir::Name)) {
        QFile file(log.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

// The row that tells of a bounce, as soon as the log tells of the end of that message, too.
std::optional<std::uint64_t> rowOfBounce(const LogSnapshot &log)
{
    const QByteArray begin = "bounce msg ";
    std::optional<std::uint64_t> bounce;
    QByteArray end;
    for (std::uint64_t row = 0; row < log.rowCount(); ++row) {
        const QByteArray text = log.rowText(row);
        const auto at = text.indexOf(begin);
        if (bounce && text.endsWith(end))
            return bounce;
        if (bounce || at < 0)
            continue;
        bounce = row;
        end = " end msg " + text.mid(at + begin.size()).split(' ').first();
    }
    return std::nullopt;
}

} // namespace

class tst_Window : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void withoutHelperACalmStateSaysWhatToDo();
    void connectsAndShowsTheHub();
    void pausesAndContinuesAService();
    void showsAndFiltersTheQueue();
    void triesAgainNow();
    void givesMoreTime();
    void returnsToSender();
    void threat08_HostileText();
    void showsOneMessageOfTheLog();
    void everyControlHasAName();
    void survivesALossOfTheHelper();
    void takesPicturesUnderXvfb();
    void cleanupTestCase();

private:
    bool startHelper();
    QTableView *table() const { return m_window->findChild<QTableView *>(u"queue-table"_s); }
    QueueModel *model() const { return qobject_cast<QueueModel *>(table()->model()); }
    int rowOfSubject(const QString &recipient) const;
    ServiceRow *serviceRow(const QString &title) const;

    QProcess m_helper;
    std::unique_ptr<MainWindow> m_window;
};

bool tst_Window::startHelper()
{
    m_helper.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_helper.start(program(u"mailwrightd"_s), {u"--home"_s, kHub});
    return m_helper.waitForStarted();
}

void tst_Window::initTestCase()
{
    qputenv("QMAILHOME", kHub.toLocal8Bit());
    qputenv("HOME", "/home/bench");
    qputenv("PATH", kPrograms.toLocal8Bit() + ":/usr/bin:/bin");
    QVERIFY(runProgram(u"mailwrightd"_s, {u"--create"_s, u"--home"_s, kHub, u"--host"_s, u"hub.example"_s, u"--smtp"_s,
                                          u"127.0.0.1:2525"_s, u"--person"_s, u"anna"_s, u"--route"_s, u"far.example:127.0.0.1:9"_s}));
    QVERIFY(startHelper());
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(socketOfHome(kHub)), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(sendLog().contains("status: "), kPatience);
    for (const auto *who : {"kim", "lee", "zoe"})
        QVERIFY(send(QString::fromLatin1(who) + u"@far.example"_s, QByteArray("For ") + who));
    QTRY_VERIFY_WITH_TIMEOUT(sendLog().count(": deferral: ") >= 3, kPatience);
    m_window = std::make_unique<MainWindow>(socketOfHome(kHub));
    m_window->resize(1180, 780);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void tst_Window::withoutHelperACalmStateSaysWhatToDo()
{
    MainWindow alone(u"/home/bench/nowhere/run/helper.sock"_s);
    alone.show();
    alone.begin();
    QTRY_COMPARE(alone.hub().state(), HubState::NoHelper);
    auto *retry = alone.findChild<QPushButton *>(u"retry-connection"_s);
    QVERIFY(retry && retry->isVisible());
    const auto command = u"mailwrightd --home /home/bench/nowhere"_s;
    bool commandShown = false;
    for (const auto *label : alone.findChildren<QLabel *>())
        commandShown = commandShown || (label->isVisible() && label->text().remove(QChar(0x200b)) == command);
    QVERIFY(commandShown);
    for (auto *button : alone.findChildren<QToolButton *>()) {
        if (button->isVisible() && button->accessibleName() == u"Copy this command"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), command);
    QTest::mouseClick(retry, Qt::LeftButton);
    QTRY_COMPARE(alone.hub().state(), HubState::NoHelper);
}

void tst_Window::connectsAndShowsTheHub()
{
    m_window->begin();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->hub().connected() && m_window->settled(), kPatience);
    QCOMPARE(QString::fromStdString(m_window->hub().status().hostName), u"hub.example"_s);
    QVERIFY(m_window->hub().mayOperate());
    QVERIFY(m_window->services().services().size() >= 2);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->queue().counts().messages, 3, kPatience);
}

ServiceRow *tst_Window::serviceRow(const QString &title) const
{
    for (auto *row : m_window->findChildren<ServiceRow *>()) {
        if (row->accessibleName() == title)
            return row;
    }
    return nullptr;
}

void tst_Window::pausesAndContinuesAService()
{
    m_window->showPage(u"overview"_s);
    QString title;
    for (const auto &service : m_window->services().services()) {
        if (service.name == "qmail-smtpd")
            title = QString::fromStdString(service.title);
    }
    auto *row = serviceRow(title);
    QVERIFY(row);
    auto *pill = row->findChild<StatusPill *>();
    QTRY_COMPARE_WITH_TIMEOUT(pill->word(), u"Running"_s, kPatience);
    QTest::mouseClick(row->findChild<QPushButton *>(u"pause"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(pill->word(), u"Paused"_s, kPatience);
    auto *goOn = row->findChild<QPushButton *>(u"continue"_s);
    QTRY_VERIFY_WITH_TIMEOUT(goOn->isVisible() && goOn->isEnabled(), kPatience);
    QTest::mouseClick(goOn, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(pill->word(), u"Running"_s, kPatience);
}

int tst_Window::rowOfSubject(const QString &recipient) const
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (model()->index(row, static_cast<int>(QueueColumn::Recipients)).data().toString().contains(recipient))
            return row;
    }
    return -1;
}

void tst_Window::showsAndFiltersTheQueue()
{
    m_window->showPage(u"queue"_s);
    QTRY_COMPARE_WITH_TIMEOUT(model()->rowCount(), 3, kPatience);
    auto *filter = m_window->findChild<QLineEdit *>(u"queue-filter"_s);
    filter->setFocus();
    QTest::keyClicks(filter, u"lee"_s);
    QTRY_COMPARE(model()->rowCount(), 1);
    table()->selectRow(0);
    const auto subjectShown = [this] {
        for (const auto *label : m_window->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text() == u"For lee"_s)
                return true;
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(subjectShown(), kPatience);
    filter->clear();
    QTRY_COMPARE(model()->rowCount(), 3);
    QCOMPARE(table()->selectionModel()->selectedRows().size(), 1); // the same message is still selected
}

void tst_Window::triesAgainNow()
{
    const auto before = sendLog().count(": deferral: ");
    table()->selectAll();
    auto *button = m_window->findChild<QPushButton *>(u"retry"_s);
    QTRY_VERIFY(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(sendLog().count(": deferral: ") >= before + 3, kPatience);
}

void tst_Window::givesMoreTime()
{
    QTRY_VERIFY_WITH_TIMEOUT(rowOfSubject(u"kim"_s) >= 0, kPatience);
    const auto before = model()->row(rowOfSubject(u"kim"_s)).birth;
    QTest::qWait(1100);
    table()->selectRow(rowOfSubject(u"kim"_s));
    QTest::mouseClick(m_window->findChild<QPushButton *>(u"more-time"_s), Qt::LeftButton);
    auto *accept = m_window->findChild<QPushButton *>(u"accept"_s);
    QVERIFY(accept);
    QTest::mouseClick(accept, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(rowOfSubject(u"kim"_s) >= 0 && model()->row(rowOfSubject(u"kim"_s)).birth > before, kPatience);
}

void tst_Window::returnsToSender()
{
    QTRY_VERIFY_WITH_TIMEOUT(rowOfSubject(u"zoe"_s) >= 0, kPatience);
    table()->selectRow(rowOfSubject(u"zoe"_s));
    QTest::mouseClick(m_window->findChild<QPushButton *>(u"return"_s), Qt::LeftButton);
    QPushButton *accept = nullptr;
    QTRY_VERIFY((accept = m_window->findChild<QPushButton *>(u"accept"_s)) != nullptr);
    QTest::mouseClick(accept, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(model()->rowCount() == 2 && rowOfSubject(u"zoe"_s) < 0, 2 * kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(sendLog().contains("bounce msg "), kPatience);
}

// Who sends mail writes its header, and addresses. Nothing of it is HTML, a link, or turns the text around it.
void tst_Window::threat08_HostileText()
{
    const QByteArray hostile = "<b>x</b><a href=\"http://evil.example/\">y</a><img src=\"file:///etc/passwd\">\xe2\x80\xae" "txt\x1b[2J";
    QVERIFY(runProgram(u"qmail-inject"_s, {u"-f"_s, u"\"<h1>anna</h1>\"@hub.example"_s, u"\"<i>kim</i>\"@far.example"_s},
                       "From: anna@hub.example\nSubject: " + hostile + "\nX-Note: " + hostile + "\n\n" + hostile + "\n"));
    QTRY_VERIFY_WITH_TIMEOUT(rowOfSubject(u"kim</i>"_s) >= 0, kPatience);
    table()->selectRow(rowOfSubject(u"kim</i>"_s));
    auto *headers = m_window->findChild<HeadersView *>();
    QTRY_VERIFY_WITH_TIMEOUT(headers->toPlainText().contains(u"X-Note: <b>x</b>"_s), kPatience);
    // Marks that change the direction, and those that a terminal acts on, are seen as what they are.
    QVERIFY(!headers->toPlainText().contains(QChar(0x202e)) && headers->toPlainText().contains(u"\\u202e"_s));
    QVERIFY(!headers->toPlainText().contains(QChar(0x1b)) && headers->toPlainText().contains(u"\\x1b"_s));
    const auto *items = table()->model();
    for (int column = 0; column < items->columnCount(); ++column) {
        const auto tip = items->index(rowOfSubject(u"kim</i>"_s), column).data(Qt::ToolTipRole).toString();
        QVERIFY2(!tip.contains(u"<i>"_s) && !tip.contains(u"<h1>"_s), qPrintable(tip));
    }
    int labels = 0;
    for (const auto *label : m_window->findChildren<QLabel *>()) {
        if (!label->text().contains(u'<'))
            continue;
        ++labels;
        QVERIFY2(label->textFormat() == Qt::PlainText && !label->openExternalLinks(), qPrintable(label->text()));
        QVERIFY2(!label->text().contains(QChar(0x202e)), qPrintable(label->text()));
        QVERIFY2(!label->toolTip().contains(u"<h1>"_s) && !label->toolTip().contains(u"<b>"_s), qPrintable(label->toolTip()));
    }
    QVERIFY(labels >= 2); // subject and sender
    const auto number = QString::number(model()->row(rowOfSubject(u"kim</i>"_s)).number);
    QVERIFY(runProgram(u"mailwrightctl"_s, {u"--home"_s, kHub, u"queue"_s, u"remove"_s, number}));
    QTRY_VERIFY_WITH_TIMEOUT(rowOfSubject(u"kim</i>"_s) < 0, kPatience);
}

void tst_Window::showsOneMessageOfTheLog()
{
    m_window->showPage(u"logs"_s);
    auto *page = m_window->findChild<LogsPage *>();
    auto *view = m_window->findChild<LogView *>();
    auto *directories = m_window->findChild<QComboBox *>(u"log-directory"_s);
    const int sends = directories->findData(u"qmail-send"_s);
    QVERIFY(sends >= 0);
    directories->setCurrentIndex(sends);
    std::optional<std::uint64_t> bounce;
    const auto isThere = [&] { return (bounce = rowOfBounce(page->document().snapshot())).has_value(); };
    QTRY_VERIFY_WITH_TIMEOUT(page->settled() && isThere(), kPatience);
    const auto lines = page->document().snapshot().lines;
    QVERIFY(lines > 10);
    view->goToRow(*bounce);
    QAction *only = nullptr;
    for (auto *action : page->menuActions()) {
        if (action && action->objectName() == u"message"_s)
            only = action;
    }
    QVERIFY(only && only->isEnabled());
    only->trigger();
    const auto isFiltered = [page] {
        return page->document().snapshot().filtered && page->document().snapshot().filterComplete;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isFiltered(), kPatience);
    const auto &story = page->document().snapshot();
    QVERIFY(story.rowCount() >= 6 && story.rowCount() < lines);
    QVERIFY(story.rowText(0).contains("new msg "));
    QVERIFY(story.rowText(story.rowCount() - 1).contains("end msg "));
    only->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!page->document().snapshot().filtered, kPatience);
    auto *filter = m_window->findChild<QLineEdit *>(u"log-filter"_s);
    filter->setText(u"deferral:"_s);
    const auto deferrals = [] { return static_cast<std::uint64_t>(sendLog().count("deferral:")); };
    QTRY_COMPARE_WITH_TIMEOUT(page->document().snapshot().rowCount(), deferrals(), kPatience);
    filter->clear();
}

void tst_Window::everyControlHasAName()
{
    for (auto *widget : m_window->findChildren<QWidget *>()) {
        if (widget->objectName().startsWith(u"qt_"_s) || widget->focusPolicy() == Qt::NoFocus)
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool needsName = button || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
                               || qobject_cast<const QTableView *>(widget) || qobject_cast<const LogView *>(widget);
        if (needsName && (!button || button->text().isEmpty()))
            QVERIFY2(!mw::test::spokenName(widget).isEmpty(), qPrintable(widget->objectName() + u' ' + QString::fromLatin1(widget->metaObject()->className())));
    }
}

void tst_Window::survivesALossOfTheHelper()
{
    m_window->showPage(u"queue"_s);
    m_helper.kill();
    m_helper.waitForFinished(kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->hub().state(), HubState::Lost, kPatience);
    QVERIFY(table()->isVisible() && !table()->isEnabled());
    QVERIFY(model()->rowCount() > 0);
    QVERIFY(startHelper());
    QTRY_COMPARE_WITH_TIMEOUT(m_window->hub().state(), HubState::Connected, kPatience);
    QTRY_VERIFY(table()->isEnabled());
}

void tst_Window::takesPicturesUnderXvfb()
{
    // Of its own: other tests have pictures of these names, too.
    const QString directory = qEnvironmentVariable("MW_SCREENS", u"/home/bench/screens"_s) + u"/pages"_s;
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    process.setProcessEnvironment(environment);
    process.start(u"xvfb-run"_s, {u"-a"_s, u"-s"_s, u"-screen 0 1600x1000x24"_s, program(u"mailwright"_s), u"--home"_s, kHub,
                                  u"--screenshots"_s, directory});
    QVERIFY2(process.waitForFinished(400000), "xvfb-run did not end; install xvfb and xauth");
    QCOMPARE(process.exitCode(), 0);
    for (const auto &page : MainWindow::pageNames()) {
        for (const auto &ending : {u".png"_s, u"-dark.png"_s}) {
            const QImage image(directory + u'/' + page + ending);
            QVERIFY(image.width() >= 960 && image.height() >= 600);
        }
    }
}

void tst_Window::cleanupTestCase()
{
    m_window.reset();
    QVERIFY(runProgram(u"mailwrightctl"_s, {u"--home"_s, kHub, u"hub"_s, u"stop"_s}));
    m_helper.waitForFinished(kPatience);
}

// Becomes the ordinary user of the sandbox, in whose pictures' directory it may write.
static void becomeOwner()
{
    static_cast<void>(::chown("/home/bench", kOwner, kOwner));
    const QByteArray screens = QByteArray(MW_BIN_DIR) + "/../screens";
    QDir().mkpath(QString::fromLocal8Bit(screens));
    const bool given = ::chown(screens.constData(), kOwner, kOwner) == 0;
    if (::setgroups(0, nullptr) != 0 || ::setresgid(kOwner, kOwner, kOwner) != 0 || ::setresuid(kOwner, kOwner, kOwner) != 0)
        qFatal("cannot become the ordinary user");
    if (given && ::access(screens.constData(), W_OK | X_OK) == 0)
        qputenv("MW_SCREENS", screens);
}

int main(int argc, char **argv)
{
    mw::test::enterSandbox();
    becomeOwner();
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"mailwright-test"_s);
    prepareApplication(application);
    applyTheme(application, Scheme::Light);
    tst_Window test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_Window.moc"
