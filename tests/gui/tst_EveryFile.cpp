// SPDX-License-Identifier: GPL-3.0-or-later
// Every file of the hub that is text can be edited by a form and by its text, both of the same edit; a mistake is marked
// while one types, and is never applied. The files come from the product's own table, so a new one is asked for here.
#include "gui/app/Application.h"
#include "gui/app/HubView.h"
#include "gui/pages/ControlFilesPage.h"
#include "gui/widgets/CodeEditor.h"

#include "tests/gui/ControlDriver.h"
#include "tests/gui/FileSamples.h"
#include "tests/support/Sandbox.h"

#include <QApplication>
#include <QDateTime>
#include <QFile>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace mw::gui;
using namespace mw::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kLong = 120000; // milliseconds: a hundred files, and every service started anew
const QStringList kOfPeople{u"alias/.qmail-info"_s, u"people/anna/.qmail-shop-default"_s};

// A sentence is more than a word, and says no number of an error.
bool isSentence(const QString &text)
{
    return text.count(u' ') >= 3 && !text.contains(u"errno"_s);
}

} // namespace

class tst_EveryFile : public QObject, private ControlDriver {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void eachHasAFormAndAText();
    void aMistakeIsMarkedAndRefused_data();
    void aMistakeIsMarkedAndRefused();
    void aSecretThatCannotBeIsRefused_data();
    void aSecretThatCannotBeIsRefused();
    void validEditsAreAppliedAndUndone_data();
    void validEditsAreAppliedAndUndone();
    void cleanupTestCase();

private:
    const std::vector<ControlEntry> &entries() const { return m_window->view().session().control.entries(); }
    ControlEntry entry(const QString &name) const;
    // What is on the hub, as the hub's own programs find it.
    QString onDisk(const QString &name) const;
    void showTab(int tab);
    void typeIntoForm(const ControlEntry &entry, const QStringList &lines);
    void typeIntoEditor(const QString &text);
    QString shownInForm(const ControlEntry &entry) const;
    void checkRefusal(const ControlEntry &entry);
    void applyAll();
    void undoLast();
};

void tst_EveryFile::initTestCase()
{
    QVERIFY(m_hub.start());
    for (const auto &[name, text] : {std::pair{kOfPeople[0], "anna\n"}, {kOfPeople[1], "./Maildir/\n"}}) {
        QFile file(kHubHome + u'/' + name);
        QVERIFY2(file.open(QIODevice::WriteOnly) && file.write(text) > 0, qPrintable(file.fileName()));
    }
    m_window = std::make_unique<MainWindow>(socketOfHome(kHubHome));
    m_window->resize(1180, 780);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->begin();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->hub().connected() && m_window->settled(), kHubPatience);
    m_window->showPage(u"control"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->controlFiles().settled(), kHubPatience);
    for (const auto &name : kOfPeople) {
        m_window->controlFiles().showFile(name);
        QTRY_VERIFY2_WITH_TIMEOUT(entry(name).read, qPrintable(name), kHubPatience);
    }
}

// What one row leaves is not the next one's.
void tst_EveryFile::init()
{
    if (auto *sheet = m_window->findChild<ReviewSheet *>()) {
        sheet->reject();
        QTRY_VERIFY(!m_window->findChild<ReviewSheet *>());
    }
    m_window->staged().discardAll();
}

ControlEntry tst_EveryFile::entry(const QString &name) const
{
    const auto place = std::ranges::find(entries(), name, &ControlEntry::name);
    return place == entries().end() ? ControlEntry() : *place;
}

QString tst_EveryFile::onDisk(const QString &name) const
{
    static const QHash<QString, QString> elsewhere{{u"rules/smtp"_s, u"tcp/smtp"_s}, {u"forward/aliases"_s, u"users/aliases"_s}};
    return ControlHub::read(elsewhere.value(name, entry(name).control() ? u"control/"_s + name : name));
}

void tst_EveryFile::showTab(int tab)
{
    auto *tabs = find<QTabWidget>(u"control-tabs"_s);
    QVERIFY(tabs);
    QTest::mouseClick(tabs->tabBar(), Qt::LeftButton, {}, tabs->tabBar()->tabRect(tab).center());
    QCOMPARE(tabs->currentIndex(), tab);
}

void tst_EveryFile::typeIntoForm(const ControlEntry &entry, const QStringList &lines)
{
    if (ControlCatalogue::formOf(entry) == FormKind::List) {
        auto *field = find<QLineEdit>(u"control-new-entry"_s);
        QVERIFY2(field, qPrintable(entry.name));
        for (const auto &line : lines) {
            type(field, line);
            click(u"control-add"_s);
        }
    } else {
        auto *field = find<QLineEdit>(u"control-value"_s);
        QVERIFY2(field, qPrintable(entry.name));
        field->selectAll();
        type(field, lines.front());
    }
}

void tst_EveryFile::typeIntoEditor(const QString &text)
{
    auto *editor = find<CodeEditor>(u"control-editor"_s);
    QVERIFY(editor);
    editor->selectAll();
    type(editor, text);
    QCOMPARE(editor->text(), text);
}

QString tst_EveryFile::shownInForm(const ControlEntry &entry) const
{
    if (ControlCatalogue::formOf(entry) != FormKind::List)
        return find<QLineEdit>(u"control-value"_s)->text();
    QStringList out;
    const auto *list = find<QListWidget>(u"control-entries"_s);
    for (int row = 0; row < list->count(); ++row)
        out.append(list->item(row)->text());
    return out.join(u'\n');
}

// It is marked at once, and the review says the same and does not apply it.
void tst_EveryFile::checkRefusal(const ControlEntry &entry)
{
    QTRY_VERIFY2(isSentence(notes(u"control-problems"_s)), qPrintable(entry.name + u": "_s + notes(u"control-problems"_s)));
    QVERIFY2(review(), qPrintable(entry.name));
    QVERIFY2(!find<QPushButton>(u"review-apply"_s)->isEnabled(), qPrintable(entry.name));
    QVERIFY2(isSentence(notes(u"review-consequences"_s)), qPrintable(entry.name + u": "_s + notes(u"review-consequences"_s)));
    click(u"review-back"_s);
}

void tst_EveryFile::eachHasAFormAndAText()
{
    for (const auto &file : mw::mail::controlFiles()) {
        const auto known = entry(QString::fromStdString(std::string(file.name)));
        QVERIFY2(!known.name.isEmpty(), std::string(file.name).c_str());
        const bool made = file.type == mw::mail::ControlType::Compiled;
        // What is no file says so; a secret one has a field for another content.
        QVERIFY2(known.editable() || known.replaceable() || made || isSentence(known.problem), std::string(file.name).c_str());
        QVERIFY2(!known.editable() || ControlCatalogue::formOf(known) != FormKind::None, std::string(file.name).c_str());
        QVERIFY2(!known.editable() || sampleOf(known) || file.name.ends_with(".pem") || file.name == "smtpplugins", std::string(file.name).c_str());
    }
    for (const auto *name : {"users/assign", "users/append", "users/exclude", "users/include", "users/mailnames", "users/passwd", "users/subusers",
                             "rules/smtp", "forward/aliases"})
        QVERIFY2(entry(QLatin1String(name)).editable() && sampleOf(entry(QLatin1String(name))), name);
}

void tst_EveryFile::aMistakeIsMarkedAndRefused_data()
{
    QTest::addColumn<QString>("file");
    for (const auto &one : entries()) {
        if (one.editable())
            QTest::newRow(qPrintable(one.name)) << one.name;
    }
}

void tst_EveryFile::aMistakeIsMarkedAndRefused()
{
    QFETCH(QString, file);
    const auto known = entry(file);
    const auto sample = sampleOf(known);
    const QString mistake = sample ? sample->mistake : file.endsWith(u".pem"_s) ? u"no certificate at all"_s : QString();
    open(file, false);
    if (!mistake.isEmpty()) {
        showTab(0);
        typeIntoForm(known, {mistake});
        checkRefusal(known);
        showTab(1);
        QVERIFY2(find<CodeEditor>(u"control-editor"_s)->text().contains(mistake), qPrintable(file)); // the same edit
        click(u"control-discard"_s);
    }
    // A blank at the beginning of a line is no mistake in a form, which leaves it out.
    showTab(1);
    typeIntoEditor(mistake.isEmpty() ? u" entry"_s : mistake);
    auto *editor = find<CodeEditor>(u"control-editor"_s);
    QTRY_VERIFY2(std::ranges::any_of(editor->problems(), [](const auto &one) { return one.tone == Tone::Bad && isSentence(one.reason); }), qPrintable(file));
    checkRefusal(known);
    showTab(0);
    QVERIFY2(shownInForm(known).contains(mistake.isEmpty() ? u"entry"_s : mistake), qPrintable(shownInForm(known)));
    click(u"control-discard"_s);
    QCOMPARE(m_window->staged().count(), 0);
}

void tst_EveryFile::aSecretThatCannotBeIsRefused_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("mistake");
    QTest::newRow("authsenders") << u"authsenders"_s << u"anna"_s;
    QTest::newRow("clientcert.pem") << u"clientcert.pem"_s << u"no certificate"_s;
    QTest::newRow("remote_auth") << u"remote_auth"_s << u"relay.example"_s;
    QTest::newRow("rsa2048.pem") << u"rsa2048.pem"_s << u"no key"_s;
    QTest::newRow("servercert.pem") << u"servercert.pem"_s << u"no certificate"_s;
}

void tst_EveryFile::aSecretThatCannotBeIsRefused()
{
    QFETCH(QString, file);
    QFETCH(QString, mistake);
    open(file, false);
    type(find<QPlainTextEdit>(u"control-secret"_s), mistake);
    QTRY_VERIFY2(isSentence(notes(u"control-problems"_s)), qPrintable(notes(u"control-problems"_s)));
    click(u"control-set-secret"_s);
    QVERIFY(review());
    QVERIFY(!find<QPushButton>(u"review-apply"_s)->isEnabled());
    QVERIFY2(isSentence(notes(u"review-consequences"_s)), qPrintable(notes(u"review-consequences"_s)));
    click(u"review-back"_s);
    click(u"control-discard"_s);
    QCOMPARE(m_window->staged().count(), 0);
}

void tst_EveryFile::validEditsAreAppliedAndUndone_data()
{
    QTest::addColumn<bool>("inForm");
    QTest::newRow("by their forms") << true;
    QTest::newRow("by their texts") << false;
}

// All in one change, which no mistake of one could pass, and which one undo takes back.
void tst_EveryFile::validEditsAreAppliedAndUndone()
{
    QFETCH(bool, inForm);
    const auto began = QDateTime::currentSecsSinceEpoch();
    QHash<QString, QString> before;
    QHash<QString, QString> wanted;
    const auto all = entries();
    for (const auto &known : all) {
        const auto sample = known.editable() ? sampleOf(known) : std::nullopt;
        if (!sample)
            continue;
        before[known.name] = onDisk(known.name);
        open(known.name, false);
        showTab(inForm ? 0 : 1);
        if (inForm) {
            typeIntoForm(known, sample->inForm);
        } else {
            const bool list = ControlCatalogue::formOf(known) == FormKind::List;
            QString base = list ? known.content : QString();
            if (known.name == u"users/assign"_s)
                base.chop(2); // the dot, which comes again
            typeIntoEditor(base + sample->inText.join(u'\n') + u'\n');
        }
        const auto *staged = m_window->staged().find(known.file());
        if (!staged)
            continue; // it says that already
        wanted[known.name] = staged->content.value_or(QString());
        QVERIFY2(wanted[known.name].contains((inForm ? sample->inForm : sample->inText).front()), qPrintable(known.name));
        for (const auto &one : find<CodeEditor>(u"control-editor"_s) ? find<CodeEditor>(u"control-editor"_s)->problems() : QList<EditorProblem>())
            QVERIFY2(one.tone != Tone::Bad, qPrintable(known.name + u": "_s + one.reason));
    }
    QVERIFY(wanted.size() > 90);
    applyAll();
    for (const auto &[name, text] : wanted.asKeyValueRange())
        QVERIFY2(onDisk(name) == text, qPrintable(name + u": "_s + onDisk(name)));
    // Each says since when it is so.
    for (const auto &name : wanted.keys())
        QTRY_VERIFY2_WITH_TIMEOUT(entry(name).modified >= began, qPrintable(name), kHubPatience);
    undoLast();
    for (const auto &[name, text] : before.asKeyValueRange())
        QVERIFY2(onDisk(name) == text, qPrintable(name + u": "_s + onDisk(name)));
}

void tst_EveryFile::applyAll()
{
    activate();
    QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
    ReviewSheet *sheet = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((sheet = m_window->findChild<ReviewSheet *>()) && sheet->settled(), kLong);
    QVERIFY2(find<QPushButton>(u"review-apply"_s)->isEnabled(), qPrintable(notes(u"review-consequences"_s)));
    click(u"review-apply"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"result-title"_s), kLong);
    QVERIFY2(find<QLabel>(u"result-title"_s)->text().contains(u"Applied as change "_s),
             qPrintable(find<QLabel>(u"result-title"_s)->text() + u'\n' + notes(u"result-steps"_s)));
    click(u"result-keep"_s); // where the hub listens is among it
    click(u"result-close"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->settled(), kLong);
}

void tst_EveryFile::undoLast()
{
    m_window->showPage(u"history"_s);
    const auto *table = find<QTableView>(u"history-table"_s);
    QTRY_VERIFY_WITH_TIMEOUT(table && table->model()->rowCount() > 0 && m_window->settled(), kHubPatience);
    click(u"history-undo"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"review-apply"_s) && find<QPushButton>(u"review-apply"_s)->isEnabled(), kLong);
    click(u"review-apply"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"result-keep"_s) || find<QPushButton>(u"result-close"_s), kLong);
    if (find<QPushButton>(u"result-keep"_s))
        click(u"result-keep"_s);
    click(u"result-close"_s);
    m_window->showPage(u"control"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->settled(), kLong);
}

void tst_EveryFile::cleanupTestCase()
{
    m_window.reset();
    m_hub.stop();
}

int main(int argc, char **argv)
{
    mw::test::enterSandbox();
    mw::test::becomeHubOwner();
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"mailwright-test"_s);
    prepareApplication(application);
    applyTheme(application, Scheme::Light);
    tst_EveryFile test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_EveryFile.moc"
