// SPDX-License-Identifier: GPL-3.0-or-later
// A page of cards with settings, each of which is a control file of one line.
#include "gui/pages/SettingsPage.h"

#include "gui/client/ChangeStore.h"
#include "gui/client/ControlStore.h"
#include "gui/models/ControlText.h"
#include "gui/models/HelperWords.h"
#include "gui/pages/ConsequencePanel.h"
#include "gui/widgets/Card.h"
#include "gui/widgets/Theme.h"

#include "shared/rpc/Changes.h"

#include <QBoxLayout>
#include <QScrollArea>

#include <algorithm>

namespace mw::gui {

namespace {

constexpr int kPauseMilliseconds = 200;
constexpr int kWideCharacters = 96; // from here on the panel stands beside the cards

// The parts of some acts as one.
rpc::changes::Part together(const std::vector<rpc::changes::Part> &parts, const QList<qsizetype> &places)
{
    rpc::changes::Part out;
    for (const auto place : places) {
        if (place >= static_cast<qsizetype>(parts.size()))
            continue;
        const auto &part = parts[static_cast<std::size_t>(place)];
        out.consequences.insert(out.consequences.end(), part.consequences.begin(), part.consequences.end());
        out.problems.insert(out.problems.end(), part.problems.begin(), part.problems.end());
        for (const auto &file : part.files) {
            if (!std::ranges::contains(out.files, file))
                out.files.push_back(file);
        }
        if (out.danger.empty())
            out.danger = part.danger;
    }
    return out;
}

} // namespace

SettingsPage::SettingsPage(const QString &title, PageContext &context, QWidget *parent) : Page(title, parent), m_context(context)
{
    m_halves = new QBoxLayout(QBoxLayout::LeftToRight);
    m_halves->setSpacing(2 * kGrid);
    m_area = new QScrollArea(this);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inner = new QWidget(m_area);
    inner->setObjectName(QStringLiteral("plain"));
    inner->setAutoFillBackground(false);
    auto *outer = new QVBoxLayout(inner);
    outer->setContentsMargins(0, 0, kGrid / 2, 0);
    m_column = new QVBoxLayout;
    m_column->setSpacing(2 * kGrid);
    outer->addLayout(m_column);
    outer->addStretch(1);
    m_area->setWidget(inner);
    m_area->viewport()->setAutoFillBackground(false);
    m_panel = new ConsequencePanel(this);
    m_panel->setObjectName(QStringLiteral("page-consequences"));
    m_halves->addWidget(m_area, 5);
    m_halves->addWidget(m_panel, 2);
    content()->addLayout(m_halves, 1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kPauseMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &SettingsPage::ask);
    connect(&context.control, &ControlStore::changed, this, &SettingsPage::showSettings);
    connect(&context.hub, &HubStore::stateChanged, this, &SettingsPage::showSettings);
    connect(&context.staged, &StagedChanges::changed, this, [this] {
        showSettings();
        askSoon();
    });
    m_panel->setWaitingFor(tr("Change something to see here what it would do. Nothing is changed before you apply it."));
}

Card *SettingsPage::addCard(const QString &title, const QString &subtitle)
{
    auto *card = new Card(title, this);
    card->setSubtitle(subtitle);
    m_column->addWidget(card);
    return card;
}

SettingRow *SettingsPage::addSetting(Card *card, const SettingRow::Words &words, SettingField *field)
{
    auto *row = new SettingRow(words, field, card);
    card->body()->addWidget(row);
    m_rows.append(row);
    connect(row, &SettingRow::edited, this, [this, name = words.name](const QString &value) { edit(name, value); });
    connect(row, &SettingRow::standardWished, this, [this, name = words.name] { restore(name); });
    return row;
}

SettingRow *SettingsPage::row(const QString &name) const
{
    const auto place = std::ranges::find(m_rows, name, &SettingRow::name);
    return place == m_rows.end() ? nullptr : *place;
}

const ControlEntry *SettingsPage::entryOf(const QString &name) const
{
    const auto &entries = m_context.control.entries();
    const auto place = std::ranges::find(entries, name, &ControlEntry::name);
    return place == entries.end() ? nullptr : &*place;
}

QString SettingsPage::valueOf(const QString &name) const
{
    if (const auto *staged = m_context.staged.find(QStringLiteral("control/") + name))
        return staged->content ? controltext::firstLine(*staged->content).trimmed() : QString();
    const auto *entry = entryOf(name);
    return entry && entry->present ? controltext::firstLine(entry->content).trimmed() : QString();
}

QString SettingsPage::valueInForce(const QString &name) const
{
    const auto value = valueOf(name);
    return value.isEmpty() ? standardOf(name) : value;
}

QString SettingsPage::standardOf(const QString &name) const
{
    const auto *file = mail::findControlFile(name.toStdString());
    if (!file || file->standard == mail::ControlStandard::None)
        return {};
    if (file->standard == mail::ControlStandard::Me)
        return valueOf(QStringLiteral("me"));
    return QString::fromUtf8(file->standardValue.data(), static_cast<qsizetype>(file->standardValue.size()));
}

bool SettingsPage::mayConfigure() const
{
    return m_context.hub.mayConfigure();
}

bool SettingsPage::settled() const
{
    return m_context.control.loaded() && !m_soon.isActive();
}

void SettingsPage::refresh()
{
    m_context.control.refresh();
}

void SettingsPage::reveal(const QString &what)
{
    QWidget *target = findChild<QWidget *>(what);
    if (!target)
        return;
    m_area->ensureWidgetVisible(target, 0, 8 * kGrid);
    target->setFocus(Qt::OtherFocusReason);
}

QStringList SettingsPage::settings() const
{
    QStringList out;
    for (const auto *row : m_rows)
        out.append(row->name());
    return out;
}

void SettingsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    showSettings();
    askSoon();
}

void SettingsPage::showSettings()
{
    if (!isVisible())
        return;
    if (!m_context.control.problem().isEmpty())
        showProblem(m_context.control.problem());
    for (auto *row : m_rows)
        showSetting(*row);
    show();
}

void SettingsPage::showSetting(SettingRow &row)
{
    const auto *entry = entryOf(row.name());
    const auto *staged = m_context.staged.find(QStringLiteral("control/") + row.name());
    const bool readable = !entry || entry->problem.isEmpty();
    row.setEditable(mayConfigure() && entry && readable);
    row.setStaged(staged != nullptr);
    row.setValue(valueOf(row.name()), standardOf(row.name()), entry ? entry->standard : QString());
    if (!readable)
        return row.setProblem(entry->problem);
    QString problem;
    if (staged && staged->content) {
        for (const auto &one : mail::validateControlFile(row.name().toStdString(), staged->content->toStdString())) {
            if (one.severity == mail::ControlProblem::Severity::Error && problem.isEmpty())
                problem = HelperWords::sentence(one.reason);
        }
    }
    row.setProblem(problem);
}

void SettingsPage::edit(const QString &name, const QString &value)
{
    const auto *entry = entryOf(name);
    if (!entry)
        return;
    // Without a file, the standard typed in is no wish for a file.
    const bool standard = !entry->present && value == standardOf(name);
    if (value.isEmpty() || standard)
        return stage(name, std::nullopt);
    stage(name, controltext::withFirstLine(entry->present ? entry->content : QString(), value));
}

void SettingsPage::restore(const QString &name)
{
    stage(name, std::nullopt);
}

void SettingsPage::stage(const QString &name, const std::optional<QString> &content)
{
    const auto *entry = entryOf(name);
    if (!entry)
        return;
    StagedFile file;
    if (const auto *staged = m_context.staged.find(QStringLiteral("control/") + name)) {
        file = *staged;
    } else {
        file.file = entry->file();
        file.base = entry->hash;
        if (entry->present)
            file.before = entry->content;
    }
    file.content = content;
    m_context.staged.stage(file);
}

bool SettingsPage::isMine(const StagedAct &act) const
{
    const bool setting = act.file && std::ranges::any_of(m_rows, [&](const SettingRow *row) {
        return act.file->file == QStringLiteral("control/") + row->name();
    });
    return setting || owns(act);
}

void SettingsPage::askSoon()
{
    if (!isVisible())
        return;
    m_panel->setBusy(true);
    m_soon.start();
}

void SettingsPage::ask()
{
    ++m_round;
    const auto &acts = m_context.staged.acts();
    QList<qsizetype> places;
    for (qsizetype i = 0; i < acts.size(); ++i) {
        if (isMine(acts[i]))
            places.append(i);
    }
    arrange();
    if (places.isEmpty()) {
        m_panel->setBusy(false);
        return m_panel->setWaitingFor(tr("Change something to see here what it would do. Nothing is changed before you apply it."));
    }
    m_context.changes.preview(acts, this, [this, round = m_round, places](const OutcomeAnswer &answer) {
        if (round != m_round)
            return;
        m_panel->setBusy(false);
        if (!answer)
            return m_panel->setProblem(HelperWords::sentence(answer.error().sentence()));
        m_panel->setPart(together(answer->parts, places), HelperWords::sentence(answer->interruption), {});
    });
}

void SettingsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

// In a narrow window the panel stands below the cards, and only while it has something to say.
void SettingsPage::arrange()
{
    const bool wide = width() > fontMetrics().averageCharWidth() * kWideCharacters;
    m_halves->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const bool any = std::ranges::any_of(m_context.staged.acts(), [this](const StagedAct &act) { return isMine(act); });
    m_panel->setVisible(wide || any);
}

} // namespace mw::gui
