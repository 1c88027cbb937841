// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/AssistantDriver.h"

#include "gui/app/Options.h"
#include "gui/assistant/SetupAssistant.h"
#include "gui/widgets/NoteList.h"
#include "gui/widgets/Theme.h"

#include "tests/gui/ControlHub.h"
#include "tests/support/Run.h"
#include "tests/support/Sandbox.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QTest>
#include <QTranslator>

namespace mw::test {

using namespace mw::gui;
using namespace Qt::StringLiterals;

namespace {

constexpr int kMostTabs = 80;

QString program(const QString &name)
{
    return QString::fromLatin1(kSandboxPrograms) + u'/' + name;
}

} // namespace

void trustAuthorities(const QString &pem)
{
    QFile own(pem);
    QFile all(u"/etc/ssl/certs/ca-certificates.crt"_s);
    if (own.open(QIODevice::ReadOnly) && all.open(QIODevice::Append))
        all.write(own.readAll());
    static_cast<void>(run({u"cp"_s, pem, u"/etc/ssl/certs/test-ca.pem"_s}));
    static_cast<void>(run({u"openssl"_s, u"rehash"_s, u"/etc/ssl/certs"_s}));
}

void dressForPictures(QApplication &application)
{
    const QByteArray look = qgetenv("MW_LOOK");
    if (look == "large") {
        QFont font = QApplication::font();
        font.setPointSizeF(font.pointSizeF() * 2);
        QApplication::setFont(font);
    }
    if (look == "de") {
        auto *words = new QTranslator(&application);
        if (words->load(QStringLiteral(MW_BIN_DIR "/../gui/mailwright_de.qm")))
            QCoreApplication::installTranslator(words);
    }
    applyTheme(application, look == "dark" ? Scheme::Dark : Scheme::Light);
}

bool AssistantDriver::startEmpty()
{
    QDir(kHubHome).removeRecursively();
    QSettings().clear();
    return QDir().mkpath(kHubHome) && startHelper() && showWindow(socketOfHome(kHubHome));
}

bool AssistantDriver::showWindow(const QString &socket)
{
    m_window = std::make_unique<MainWindow>(socket);
    m_window->resize(qgetenv("MW_LOOK") == "large" ? QSize(1500, 1000) : QSize(1180, 780));
    m_window->show();
    if (!QTest::qWaitForWindowExposed(m_window.get()))
        return false;
    m_window->begin();
    return QTest::qWaitFor([this] { return m_window->hub().state() == HubState::NotSetUp; }, kHubPatience);
}

bool AssistantDriver::startHelper()
{
    m_helper.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_helper.start(program(u"mailwrightd"_s), {u"--home"_s, kHubHome});
    return m_helper.waitForStarted() && QTest::qWaitFor([] { return QFile::exists(socketOfHome(kHubHome)); }, kHubPatience);
}

void AssistantDriver::killHelper()
{
    m_helper.kill();
    m_helper.waitForFinished(kHubPatience);
}

void AssistantDriver::stopAll()
{
    m_window.reset();
    QProcess stop;
    stop.start(program(u"mailwrightctl"_s), {u"--home"_s, kHubHome, u"hub"_s, u"stop"_s});
    stop.waitForFinished(kHubPatience);
    if (!m_helper.waitForFinished(kHubPatience))
        killHelper();
}

SetupAssistant *AssistantDriver::assistant() const
{
    return m_window->findChild<SetupAssistant *>();
}

QWidget *AssistantDriver::dialog() const
{
    return assistant();
}

void AssistantDriver::open()
{
    QPushButton *button = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((button = m_window->findChild<QPushButton *>(u"set-up"_s)) && button->isVisible(), kHubPatience);
    m_window->activateWindow();
    if (m_mode == Mode::Mouse) {
        QTest::mouseClick(button, Qt::LeftButton);
    } else {
        QTRY_VERIFY(m_window->isActiveWindow());
        for (int i = 0; i < kMostTabs && QApplication::focusWidget() != button; ++i)
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), button);
        QTest::keyClick(button, Qt::Key_Space);
    }
    QTRY_VERIFY_WITH_TIMEOUT(assistant() && QTest::qWaitForWindowExposed(assistant()), kHubPatience);
    assistant()->activateWindow();
    QTRY_VERIFY(assistant()->isActiveWindow());
}

void AssistantDriver::tabTo(const QString &name)
{
    QTRY_VERIFY(assistant()->isActiveWindow() && QApplication::focusWidget());
    for (int i = 0; i < kMostTabs && QApplication::focusWidget()->objectName() != name; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), name);
}

void AssistantDriver::press(const QString &name)
{
    QAbstractButton *button = nullptr;
    QTRY_VERIFY2_WITH_TIMEOUT((button = find<QAbstractButton>(name)) && button->isEnabled(), qPrintable(name + u": "_s + notes(u"setup-obstacle"_s)), kHubPatience);
    if (m_mode == Mode::Keys) {
        // Of radio buttons only the chosen one is in the chain; the arrows go to the others.
        if (button->autoExclusive() && button->isCheckable()) {
            QString chosen;
            for (const auto *other : button->parentWidget()->findChildren<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly)) {
                if (other->autoExclusive() && other->isChecked())
                    chosen = other->objectName();
            }
            tabTo(chosen);
            for (int i = 0; i < 4 && QApplication::focusWidget() != button; ++i)
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
            return;
        }
        tabTo(name);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        return;
    }
    for (auto *above = button->parentWidget(); above; above = above->parentWidget()) {
        if (auto *scroll = qobject_cast<QScrollArea *>(above))
            scroll->ensureWidgetVisible(button); // the wheel does it
    }
    QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(10, button->height() / 2));
}

void AssistantDriver::enter(const QString &name, const QString &text)
{
    QWidget *field = nullptr;
    QTRY_VERIFY2_WITH_TIMEOUT((field = find<QWidget>(name)) && field->isEnabled(), qPrintable(name), kHubPatience);
    if (m_mode == Mode::Keys)
        tabTo(name);
    else
        QTest::mouseClick(field, Qt::LeftButton, {}, QPoint(10, field->height() / 2));
    if (auto *box = qobject_cast<QComboBox *>(field))
        field = box->lineEdit();
    QWidget *target = m_mode == Mode::Keys ? QApplication::focusWidget() : field;
    QTest::keyClick(target, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(target, Qt::Key_Delete);
    for (const auto c : text)
        QTest::keyClick(target, c.toLatin1());
    QCOMPARE(this->field(name), text);
}

QString AssistantDriver::field(const QString &name) const
{
    if (const auto *box = find<QComboBox>(name))
        return box->currentText();
    const auto *line = find<QLineEdit>(name);
    return line ? line->text() : QString();
}

QString AssistantDriver::notes(const QString &list) const
{
    QStringList out;
    const auto *view = find<NoteList>(list);
    for (const auto &note : view ? view->notes() : QList<Note>())
        out.append(note.sentence);
    return out.join(u'\n');
}

QString AssistantDriver::details(const QString &list) const
{
    QStringList out;
    const auto *view = find<NoteList>(list);
    for (const auto &note : view ? view->notes() : QList<Note>())
        out.append(note.sentence + u' ' + note.detail);
    return out.join(u'\n');
}

void AssistantDriver::picture(const QString &name) const
{
    const QString directory = qEnvironmentVariable("MW_SCREENS");
    if (directory.isEmpty() || !assistant())
        return;
    const QString look = qEnvironmentVariable("MW_LOOK");
    QCoreApplication::processEvents();
    QVERIFY(assistant()->grab().save(directory + u'/' + name + (look.isEmpty() ? QString() : u'-' + look) + u".png"_s));
}

} // namespace mw::test
