// SPDX-License-Identifier: GPL-3.0-or-later
// Drives the window's configuration pages as a person would.
#include "tests/gui/ControlDriver.h"

#include "gui/app/HubView.h"
#include "gui/pages/ControlFilesPage.h"
#include "gui/widgets/CodeEditor.h"
#include "gui/widgets/NoteList.h"
#include "gui/widgets/RowsTable.h"

#include <QComboBox>
#include <QDialog>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

namespace mw::test {

using namespace mw::gui;
using namespace Qt::StringLiterals;

void type(QWidget *widget, const QString &text)
{
    for (const auto c : text) {
        if (c == u'\n')
            QTest::keyClick(widget, Qt::Key_Return);
        else
            QTest::keyClick(widget, c.toLatin1());
    }
}

bool says(const QString &text, const QString &part)
{
    return qgetenv("MW_LOOK") == "de" || text.contains(part);
}

ControlDriver::ControlDriver()
{
    QTest::setThrowOnFail(true);
}

void ControlDriver::calm()
{
    for (auto *dialog : m_window->findChildren<QDialog *>())
        dialog->reject();
    QTRY_VERIFY(!front());
    m_window->staged().discardAll();
    QTRY_VERIFY2_WITH_TIMEOUT(m_window->settled(), qPrintable(unsettled()), kHubPatience);
    activate();
}

QString ControlDriver::unsettled() const
{
    QStringList out;
    if (!m_window->hub().connected())
        out.append(u"connection: "_s + m_window->hub().reason());
    for (const auto &name : MainWindow::pageNames()) {
        if (!m_window->view().page(name)->settled())
            out.append(name);
    }
    return out.join(u", "_s);
}

void ControlDriver::keepEvidence()
{
    const QString directory = qEnvironmentVariable("MW_SCREENS");
    if (!m_window || directory.isEmpty() || !QTest::currentTestFailed())
        return;
    QWidget *shown = front() ? front() : m_window.get();
    static_cast<void>(shown->grab().save(directory + u"/failed-"_s + QString::fromLatin1(QTest::currentTestFunction()) + u".png"_s));
}

QWidget *ControlDriver::front() const
{
    QWidget *top = nullptr;
    for (auto *dialog : m_window->findChildren<QDialog *>()) {
        if (dialog->isVisible() && (!top || top->isAncestorOf(dialog)))
            top = dialog;
    }
    return top;
}

void ControlDriver::click(const QString &name)
{
    QPushButton *button = nullptr;
    QTRY_VERIFY2_WITH_TIMEOUT((button = find<QPushButton>(name)) && button->isEnabled(), qPrintable(name), kHubPatience);
    QTest::mouseClick(button, Qt::LeftButton);
    ++m_clicks;
}

void ControlDriver::activate()
{
    m_window->activateWindow();
    QTRY_VERIFY(m_window->isActiveWindow());
}

void ControlDriver::open(const QString &file, bool text)
{
    m_window->showPage(u"control"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->controlFiles().settled(), kHubPatience);
    m_window->controlFiles().showFile(file, text);
    QTRY_COMPARE(find<QLabel>(u"control-name"_s)->text(), file);
}

void ControlDriver::stageText(const QString &file, const QString &text)
{
    open(file, true);
    auto *editor = find<CodeEditor>(u"control-editor"_s);
    QVERIFY(editor);
    editor->selectAll();
    type(editor, text);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->controlFiles().settled(), kHubPatience);
}

ReviewSheet *ControlDriver::review()
{
    activate();
    QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
    ReviewSheet *sheet = nullptr;
    const bool there = QTest::qWaitFor([&] { return (sheet = m_window->findChild<ReviewSheet *>()) && sheet->settled(); }, kHubPatience);
    return there ? sheet : nullptr;
}

void ControlDriver::applyAndClose()
{
    click(u"review-apply"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"result-title"_s), kHubPatience);
    QVERIFY2(says(find<QLabel>(u"result-title"_s)->text(), u"Applied as change "_s), qPrintable(find<QLabel>(u"result-title"_s)->text()));
    if (find<QPushButton>(u"result-keep"_s))
        click(u"result-keep"_s);
    click(u"result-close"_s);
    QTRY_VERIFY(!m_window->findChild<ReviewSheet *>());
    QTRY_VERIFY2_WITH_TIMEOUT(m_window->settled(), qPrintable(unsettled()), kHubPatience);
}

QString ControlDriver::notes(const QString &list) const
{
    QStringList out;
    const QWidget *place = front();
    if (!place || !place->findChild<NoteList *>(list))
        place = m_window.get();
    for (const auto *view : place->findChildren<NoteList *>(list)) {
        for (const auto &note : view->isVisible() ? view->notes() : QList<Note>())
            out.append(note.sentence);
    }
    return out.join(u'\n');
}

void ControlDriver::openPage(const QString &name)
{
    m_window->showPage(name);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->view().page(name)->settled(), kHubPatience);
}

void ControlDriver::fill(const QString &field, const QString &text)
{
    QWidget *control = nullptr;
    QTRY_VERIFY2_WITH_TIMEOUT((control = find<QWidget>(field)), qPrintable(field), kHubPatience);
    if (auto *choice = qobject_cast<QComboBox *>(control))
        control = choice->lineEdit();
    if (auto *line = qobject_cast<QLineEdit *>(control))
        line->selectAll();
    else if (auto *box = qobject_cast<QPlainTextEdit *>(control))
        box->selectAll();
    if (text.isEmpty())
        QTest::keyClick(control, Qt::Key_Delete);
    type(control, text);
}

void ControlDriver::tick(const QString &name)
{
    QAbstractButton *button = nullptr;
    QTRY_VERIFY2_WITH_TIMEOUT((button = find<QAbstractButton>(name)), qPrintable(name), kHubPatience);
    QTest::mouseClick(button, Qt::LeftButton, {}, {8, button->height() / 2});
}

QString ControlDriver::row(const QString &table, const QString &key) const
{
    const auto *view = find<RowsTable>(table);
    const auto *model = view ? qobject_cast<const RowsModel *>(view->model()) : nullptr;
    const int at = model ? model->rowOf(key) : -1;
    QStringList out;
    for (const auto &cell : at < 0 ? QList<TableCell>() : model->rows()[at].cells)
        out.append(cell.text);
    return out.join(u' ');
}

void ControlDriver::selectRow(const QString &table, const QString &key)
{
    RowsTable *view = nullptr;
    QTRY_VERIFY2_WITH_TIMEOUT((view = find<RowsTable>(table)) && qobject_cast<RowsModel *>(view->model())->rowOf(key) >= 0, qPrintable(key), kHubPatience);
    view->clearSelection();
    view->selectKey(key);
    activate();
    view->setFocus();
    QCOMPARE(view->selectedKey(), key);
}

void ControlDriver::applyForm()
{
    click(u"form-review"_s);
    applyAndClose();
}

void ControlDriver::chooseFile(const QString &path)
{
    QFileDialog *dialog = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((dialog = m_window->findChild<QFileDialog *>()), kHubPatience);
    auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    QVERIFY(name);
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(!m_window->findChild<QFileDialog *>());
}

void ControlDriver::picture(const QString &name)
{
    const QString directory = qEnvironmentVariable("MW_SCREENS");
    if (directory.isEmpty())
        return;
    const QString look = qEnvironmentVariable("MW_LOOK");
    QTest::qWait(250);
    QWidget *shown = front() ? front() : m_window.get();
    QVERIFY(shown->grab().save(directory + u'/' + name + (look.isEmpty() ? QString() : u'-' + look) + u".png"_s));
}

} // namespace mw::test
