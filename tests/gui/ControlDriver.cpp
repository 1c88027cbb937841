// SPDX-License-Identifier: GPL-3.0-or-later
// Drives the window's configuration pages as a person would.
#include "tests/gui/ControlDriver.h"

#include "gui/pages/ControlFilesPage.h"
#include "gui/widgets/CodeEditor.h"
#include "gui/widgets/NoteList.h"

#include <QLabel>
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

void ControlDriver::click(const QString &name)
{
    QPushButton *button = nullptr;
    QTRY_VERIFY2_WITH_TIMEOUT((button = find<QPushButton>(name)) && button->isEnabled(), qPrintable(name), kHubPatience);
    QTest::mouseClick(button, Qt::LeftButton);
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
    QTRY_VERIFY(m_window->controlFiles().settled());
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
    click(u"result-close"_s);
    QTRY_VERIFY(!m_window->findChild<ReviewSheet *>());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->settled(), kHubPatience);
}

QString ControlDriver::notes(const QString &list) const
{
    QStringList out;
    for (const auto *view : m_window->findChildren<NoteList *>(list)) {
        for (const auto &note : view->isVisible() ? view->notes() : QList<Note>())
            out.append(note.sentence);
    }
    return out.join(u'\n');
}

void ControlDriver::picture(const QString &name)
{
    const QString directory = qEnvironmentVariable("MW_SCREENS");
    if (directory.isEmpty())
        return;
    const QString look = qEnvironmentVariable("MW_LOOK");
    QTest::qWait(250);
    auto *sheet = m_window->findChild<ReviewSheet *>();
    QWidget *shown = sheet ? static_cast<QWidget *>(sheet) : m_window.get();
    QVERIFY(shown->grab().save(directory + u'/' + name + (look.isEmpty() ? QString() : u'-' + look) + u".png"_s));
}

} // namespace mw::test
