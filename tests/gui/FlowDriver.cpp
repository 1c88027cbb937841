// SPDX-License-Identifier: GPL-3.0-or-later
// Drives the pages that change settings as a person would, and counts the clicks.
#include "tests/gui/FlowDriver.h"

#include "gui/app/Application.h"
#include "gui/app/Options.h"
#include "gui/pages/FormDialog.h"
#include "gui/widgets/NoteList.h"
#include "gui/widgets/RowsTable.h"

#include "tests/support/Sandbox.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QTest>
#include <QTranslator>
#include <QtNetwork/QTcpSocket>

namespace mw::test {

using namespace mw::gui;
using namespace Qt::StringLiterals;

void dress(QApplication &application)
{
    const QByteArray look = qgetenv("MW_LOOK");
    QCoreApplication::setOrganizationName(u"mailwright-test"_s);
    if (look == "large") {
        QFont font = QApplication::font();
        font.setPointSizeF(font.pointSizeF() * 2);
        QApplication::setFont(font);
    }
    prepareApplication(application);
    static QTranslator words; // the plurals of English, which the program has built in
    if (words.load(QStringLiteral(MW_BIN_DIR "/../gui/mailwright_%1.qm").arg(look == "de" ? u"de"_s : u"en"_s)))
        QCoreApplication::installTranslator(&words);
    applyTheme(application, look == "dark" ? Scheme::Dark : Scheme::Light);
}

bool FlowDriver::begin(const QSize &size)
{
    if (!m_hub.start())
        return false;
    m_window = std::make_unique<MainWindow>(socketOfHome(kHubHome));
    m_window->resize(size);
    m_window->show();
    if (!QTest::qWaitForWindowExposed(m_window.get()))
        return false;
    m_window->begin();
    return QTest::qWaitFor([this] { return m_window->hub().connected() && m_window->settled(); }, kStartPatience);
}

void FlowDriver::end()
{
    m_window.reset();
    m_hub.stop();
}

void FlowDriver::page(const QString &name)
{
    m_window->showPage(name);
    QTRY_VERIFY2_WITH_TIMEOUT(m_window->settled(), qPrintable(name), kHubPatience);
    m_clicks = 0;
}

void FlowDriver::press(const QString &name)
{
    ++m_clicks;
    click(name);
}

void FlowDriver::fill(const QString &field, const QString &text)
{
    QLineEdit *line = nullptr;
    QTRY_VERIFY2_WITH_TIMEOUT((line = find<QLineEdit>(field)) && line->isEnabled(), qPrintable(field), kHubPatience);
    line->setFocus();
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Delete);
    type(line, text);
    QCOMPARE(line->text(), text);
}

bool FlowDriver::formSettled() const
{
    const auto *form = m_window->findChild<FormDialog *>();
    return form && form->settled();
}

void FlowDriver::reviewAndApply()
{
    QTRY_VERIFY_WITH_TIMEOUT(formSettled(), kHubPatience);
    press(u"form-review"_s);
    ReviewSheet *sheet = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((sheet = m_window->findChild<ReviewSheet *>()) && sheet->settled(), kHubPatience);
    press(u"review-apply"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"result-title"_s), kHubPatience);
}

void FlowDriver::finish()
{
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"result-keep"_s) || find<QPushButton>(u"result-close"_s), kHubPatience);
    if (find<QPushButton>(u"result-keep"_s))
        press(u"result-keep"_s);
    click(u"result-close"_s);
    QTRY_VERIFY(!m_window->findChild<ReviewSheet *>());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->settled(), kHubPatience);
}

bool FlowDriver::select(const QString &table, const QString &text)
{
    return QTest::qWaitFor(
        [&] {
            auto *view = find<RowsTable>(table);
            for (int row = 0; view && row < view->model()->rowCount(); ++row) {
                if (view->model()->index(row, 0).data().toString() != text)
                    continue;
                view->scrollTo(view->model()->index(row, 0));
                QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(view->model()->index(row, 0)).center());
                return !view->selectedKey().isEmpty();
            }
            return false;
        },
        kHubPatience);
}

QStringList FlowDriver::column(const QString &table, int column) const
{
    QStringList out;
    const auto *view = find<RowsTable>(table);
    for (int row = 0; view && row < view->model()->rowCount(); ++row)
        out.append(view->model()->index(row, column).data().toString());
    return out;
}

void FlowDriver::shot(const QString &name)
{
    const QString directory = qEnvironmentVariable("MW_SCREENS");
    const QString look = qEnvironmentVariable("MW_LOOK");
    if (directory.isEmpty())
        return;
    QWidget *shown = m_window.get();
    for (auto *dialog : m_window->findChildren<QDialog *>())
        shown = dialog->isVisible() ? dialog : shown;
    QTest::qWait(50);
    QVERIFY(shown->grab().save(directory + u'/' + name + (look.isEmpty() ? QString() : u'-' + look) + u".png"_s));
}

QString FlowDriver::nameless() const
{
    for (const auto *widget : m_window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->objectName().startsWith(u"qt_"_s) || widget->focusPolicy() == Qt::NoFocus)
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool input = qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QSpinBox *>(widget) ||
                           qobject_cast<const QSlider *>(widget) || qobject_cast<const QAbstractItemView *>(widget);
        const bool inner = qobject_cast<const QSpinBox *>(widget->parentWidget()) || qobject_cast<const QComboBox *>(widget->parentWidget());
        if ((input || (button && button->text().isEmpty())) && !inner && widget->accessibleName().isEmpty())
            return widget->objectName() + u' ' + QString::fromLatin1(widget->metaObject()->className());
    }
    return {};
}

QByteArray FlowDriver::smtp(const QByteArray &from, quint16 port, const QList<QByteArray> &lines)
{
    QTcpSocket socket;
    socket.bind(QHostAddress(QString::fromLatin1(from)));
    socket.connectToHost(u"127.0.0.1"_s, port);
    QByteArray last;
    const auto answer = [&] {
        do {
            if (!QTest::qWaitFor([&] { return socket.canReadLine() || socket.state() == QAbstractSocket::UnconnectedState; }, kHubPatience) ||
                !socket.canReadLine())
                return false;
            last = socket.readLine().trimmed();
        } while (last.size() > 3 && last[3] == '-');
        return true;
    };
    if (!answer())
        return "closed";
    for (const auto &line : lines) {
        socket.write(line + "\r\n");
        if (!answer())
            return "closed";
    }
    socket.write("QUIT\r\n");
    socket.waitForBytesWritten();
    return last;
}

bool FlowDriver::inject(const QString &from, const QString &to, const QByteArray &subject)
{
    QProcess process;
    process.start(kHubHome + u"/bin/qmail-inject"_s, {u"-f"_s, from, to});
    process.write("Subject: " + subject + "\n\nbody\n");
    process.closeWriteChannel();
    return process.waitForFinished(kHubPatience) && process.exitCode() == 0;
}

} // namespace mw::test
