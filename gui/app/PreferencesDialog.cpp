// SPDX-License-Identifier: GPL-3.0-or-later
// Preferences: every choice holds as soon as it is made.
#include "gui/app/PreferencesDialog.h"

#include "gui/app/Menus.h"
#include "gui/widgets/ComboBox.h"
#include "gui/widgets/DialogFrame.h"
#include "gui/widgets/FormField.h"
#include "gui/widgets/SpinBox.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QShowEvent>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace mw::gui {

namespace {

QVBoxLayout *columnOf(QWidget *page)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 2 * kGrid, 0, 0);
    column->setSpacing(2 * kGrid);
    return column;
}

QString nameOf(const QString &language)
{
    const QLocale locale(language);
    const QString own = locale.nativeLanguageName();
    return language.contains(u'_') ? QStringLiteral("%1 (%2)").arg(own, locale.nativeTerritoryName()) : own;
}

} // namespace

PreferencesDialog::PreferencesDialog(Menus &menus, QWidget *parent) : QDialog(parent), m_menus(menus)
{
    setObjectName(QStringLiteral("preferences"));
    auto *column = beginDialog(this, tr("Preferences")).column;
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeLooks(), tr("&Looks"));
    m_tabs->addTab(makeQuestions(), tr("&Messages and questions"));
    m_tabs->addTab(makeShortcuts(), tr("&Keys"));
    column->addWidget(m_tabs, 1);
    auto *row = new QHBoxLayout;
    auto *standard = new QPushButton(tr("&Restore defaults"), this);
    standard->setObjectName(QStringLiteral("preferences-standard"));
    standard->setAutoDefault(false);
    auto *close = new QPushButton(tr("&Close"), this);
    close->setObjectName(QStringLiteral("preferences-close"));
    close->setProperty("kind", QStringLiteral("primary"));
    close->setDefault(true);
    row->addWidget(standard);
    row->addStretch();
    row->addWidget(close);
    column->addLayout(row);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(standard, &QPushButton::clicked, this, [this] {
        Preferences::instance().set({});
        accept();
    });
    const int em = fontMetrics().height();
    resize(QSize(em * 40, em * 32).boundedTo(room()));
}

QSize PreferencesDialog::room() const
{
    return parentWidget()->size() - QSize(4 * kGrid, 4 * kGrid);
}

// As high as the highest page is with its sentences wrapped, which tabs do not ask for by themselves.
void PreferencesDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    layout()->activate();
    const QWidget *shown = m_tabs->currentWidget();
    int lacking = 0;
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        lacking = qMax(lacking, m_tabs->widget(tab)->layout()->totalHeightForWidth(shown->width()) - shown->height());
    if (!event->spontaneous() && lacking > 0)
        resize(width(), qMin(height() + lacking, room().height()));
}

void PreferencesDialog::wish(const std::function<void(Wishes &)> &change)
{
    auto wishes = Preferences::instance().wishes();
    change(wishes);
    Preferences::instance().set(wishes);
}

QWidget *PreferencesDialog::makeLooks()
{
    auto *page = new QWidget(this);
    auto *column = columnOf(page);
    const auto &wishes = Preferences::instance().wishes();
    auto *language = new ComboBox(page);
    language->setObjectName(QStringLiteral("preferences-language"));
    language->addItem(tr("As the desktop"), QString());
    for (const auto &one : Preferences::languages())
        language->addItem(nameOf(one), one);
    language->setCurrentIndex(qMax(0, language->findData(wishes.language)));
    auto *scheme = new ComboBox(page);
    scheme->setObjectName(QStringLiteral("preferences-scheme"));
    scheme->addItems({tr("As the desktop"), tr("Light"), tr("Dark")});
    scheme->setCurrentIndex(static_cast<int>(wishes.scheme));
    auto *text = new SpinBox(page);
    text->setObjectName(QStringLiteral("preferences-text"));
    text->setRange(Preferences::kLeastText, Preferences::kMostText);
    text->setSingleStep(10);
    text->setSuffix(QStringLiteral(" %"));
    text->setKeyboardTracking(false);
    text->setValue(wishes.textPercent);
    auto *zone = new ComboBox(page);
    zone->setObjectName(QStringLiteral("preferences-zone"));
    zone->addItems({tr("Time zone of this computer"), QStringLiteral("UTC")});
    zone->setCurrentIndex(wishes.utc ? 1 : 0);
    column->addWidget(new FormField({tr("L&anguage"), tr("Of every text of this program. What mail servers say stays as they said it."), {}, {}}, language, page));
    column->addWidget(new FormField({tr("C&olours"), tr("Light, dark, or as the desktop has it at the moment."), {}, {}}, scheme, page));
    column->addWidget(new FormField({tr("&Size of text"), tr("In percent of the size the desktop asks for."), {}, {}}, text, page));
    column->addWidget(new FormField({tr("&Times"), tr("How moments in lists and logs are shown."), {}, {}}, zone, page));
    column->addStretch();
    connect(language, &QComboBox::currentIndexChanged, this, [this, language] { wish([&](Wishes &w) { w.language = language->currentData().toString(); }); });
    connect(scheme, &QComboBox::currentIndexChanged, this, [this](int index) { wish([&](Wishes &w) { w.scheme = static_cast<Scheme>(index); }); });
    connect(text, &QSpinBox::valueChanged, this, [this](int value) { wish([&](Wishes &w) { w.textPercent = value; }); });
    connect(zone, &QComboBox::currentIndexChanged, this, [this](int index) { wish([&](Wishes &w) { w.utc = index == 1; }); });
    return page;
}

QWidget *PreferencesDialog::makeQuestions()
{
    auto *page = new QWidget(this);
    auto *column = columnOf(page);
    const auto add = [&](const char *name, const QString &text, const QString &help, bool Wishes::*member) {
        auto *box = new QCheckBox(text, page);
        box->setObjectName(QLatin1String(name));
        box->setChecked(Preferences::instance().wishes().*member);
        box->setAccessibleName(QString(text).remove(u'&'));
        column->addWidget(new FormField({{}, help, {}, {}}, box, page));
        connect(box, &QCheckBox::toggled, this, [this, member](bool on) { wish([&](Wishes &w) { w.*member = on; }); });
    };
    add("preferences-notify", tr("&Tell me on the desktop"), tr("When a service stops or the connection is lost, while you do not look at the window."), &Wishes::notify);
    add("preferences-ask-close", tr("&Ask before the window closes while changes wait"), tr("They are forgotten then; nothing on the hub changes."),
        &Wishes::askBeforeClosing);
    add("preferences-ask-services", tr("A&sk before a service is stopped or restarted"), tr("In the menu Service. What runs is finished first in any case."), &Wishes::askBeforeServices);
    column->addStretch();
    return page;
}

QWidget *PreferencesDialog::makeShortcuts()
{
    auto *page = new QWidget(this);
    auto *column = columnOf(page);
    m_shortcuts = new QTableWidget(0, 2, page);
    m_shortcuts->setObjectName(QStringLiteral("preferences-shortcuts"));
    m_shortcuts->setAccessibleName(tr("Actions and their keys"));
    m_shortcuts->setHorizontalHeaderLabels({tr("Action"), tr("Keys")});
    m_shortcuts->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_shortcuts->verticalHeader()->hide();
    m_shortcuts->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_shortcuts->setSelectionMode(QAbstractItemView::SingleSelection);
    m_shortcuts->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_shortcuts->setShowGrid(false);
    m_shortcuts->setTabKeyNavigation(false);
    column->addWidget(m_shortcuts, 1);
    m_keys = new QKeySequenceEdit(page);
    m_keys->setObjectName(QStringLiteral("preferences-keys"));
    m_keys->setMaximumSequenceLength(1);
    m_keys->setClearButtonEnabled(true);
    column->addWidget(new FormField({tr("&New keys"), tr("Of the selected action. Backspace takes its keys away."), {}, {}}, m_keys, page));
    m_keysProblem = new QLabel(page);
    m_keysProblem->setTextFormat(Qt::PlainText);
    m_keysProblem->setWordWrap(true);
    m_keysProblem->setProperty("tone", QStringLiteral("bad"));
    column->addWidget(m_keysProblem);
    connect(m_shortcuts, &QTableWidget::currentCellChanged, this, &PreferencesDialog::showShortcut);
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &PreferencesDialog::setShortcut);
    fillShortcuts();
    m_shortcuts->setCurrentCell(0, 0);
    return page;
}

void PreferencesDialog::fillShortcuts()
{
    const auto actions = m_menus.actions();
    m_shortcuts->setRowCount(static_cast<int>(actions.size()));
    for (int row = 0; row < m_shortcuts->rowCount(); ++row) {
        auto *name = new QTableWidgetItem(Menus::titleOf(actions[row]));
        name->setData(Qt::UserRole, actions[row]->objectName());
        m_shortcuts->setItem(row, 0, name);
        m_shortcuts->setItem(row, 1, new QTableWidgetItem(actions[row]->shortcut().toString(QKeySequence::NativeText)));
    }
}

void PreferencesDialog::showShortcut()
{
    const auto *item = m_shortcuts->item(m_shortcuts->currentRow(), 0);
    const auto *action = item ? m_menus.action(item->data(Qt::UserRole).toString()) : nullptr;
    if (!action)
        return;
    m_showing = true;
    m_keys->setKeySequence(action->shortcut());
    m_keysProblem->clear();
    m_showing = false;
}

void PreferencesDialog::setShortcut(const QKeySequence &keys)
{
    const int row = m_shortcuts->currentRow();
    if (m_showing || row < 0)
        return;
    const QString name = m_shortcuts->item(row, 0)->data(Qt::UserRole).toString();
    const auto *mine = m_menus.action(name);
    if (!mine)
        return;
    // Two pages may use the same keys: only one of them is seen.
    const QString page = Menus::pageOf(mine);
    for (const auto *action : m_menus.actions()) {
        const QString other = Menus::pageOf(action);
        const bool meet = page.isEmpty() || other.isEmpty() || page == other;
        if (!keys.isEmpty() && action->shortcut() == keys && action != mine && meet)
            return m_keysProblem->setText(tr("These keys belong to “%1”.", "action").arg(Menus::titleOf(action)));
    }
    m_keysProblem->clear();
    wish([&](Wishes &w) {
        if (keys == Menus::standardKeys(mine))
            w.shortcuts.remove(name);
        else
            w.shortcuts.insert(name, keys);
    });
    m_shortcuts->item(row, 1)->setText(keys.toString(QKeySequence::NativeText));
}

} // namespace mw::gui
