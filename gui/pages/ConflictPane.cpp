// SPDX-License-Identifier: GPL-3.0-or-later
// A file that somebody else has changed meanwhile: base, theirs and mine.
#include "gui/pages/ConflictPane.h"

#include "gui/widgets/Card.h"
#include "gui/widgets/DiffView.h"
#include "gui/widgets/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace mw::gui {

ConflictPane::ConflictPane(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid + kGrid / 2);
    m_text = new QLabel(this);
    m_text->setObjectName(QStringLiteral("conflict-text"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    column->addWidget(m_text);
    auto *views = new QHBoxLayout;
    views->setSpacing(kGrid);
    m_baseView = addView(views, QStringLiteral("conflict-base"));
    m_theirsView = addView(views, QStringLiteral("conflict-theirs"));
    m_mineView = addView(views, QStringLiteral("conflict-mine"));
    column->addLayout(views, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kGrid);
    const auto add = [&](const QString &name, const QString &text, const QString &tip) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        button->setToolTip(tip);
        buttons->addWidget(button);
        return button;
    };
    auto *back = add(QStringLiteral("conflict-back"), tr("&Back"), tr("Nothing is decided; your edit goes on waiting"));
    buttons->addStretch();
    auto *editor = add(QStringLiteral("conflict-editor"), tr("Open &editor"), tr("Your text on top of what is there now, to be looked at first"));
    m_take = add(QStringLiteral("conflict-take"), {}, {});
    m_putMine = add(QStringLiteral("conflict-mine-wins"), {}, {});
    m_merge = add(QStringLiteral("conflict-merge"), {}, tr("The file gets both changes"));
    m_merge->setProperty("kind", QStringLiteral("primary"));
    column->addLayout(buttons);
    connect(m_merge, &QPushButton::clicked, this, [this] { Q_EMIT resolved(onTop(m_merged)); });
    connect(back, &QPushButton::clicked, this, &ConflictPane::backWished);
    connect(m_take, &QPushButton::clicked, this, [this] { Q_EMIT theirsWished(m_mine.file); });
    connect(m_putMine, &QPushButton::clicked, this, [this] { Q_EMIT resolved(onTop(m_mine.content)); });
    connect(editor, &QPushButton::clicked, this, [this] { Q_EMIT editorWished(onTop(m_merged ? m_merged : m_mine.content)); });
}

void ConflictPane::setTitles(Reason why)
{
    const bool undo = why == Reason::Undo;
    const QStringList titles{undo ? tr("As the change left it") : tr("When you began"), tr("On the hub now"),
                             undo ? tr("Before the change") : tr("Your edit")};
    m_take->setText(undo ? tr("&Leave it as it is") : tr("Take &theirs"));
    m_take->setToolTip(undo ? tr("What is on the hub now stays") : tr("Your edit of this file is forgotten"));
    m_putMine->setText(undo ? tr("&Put it back") : tr("Take m&ine"));
    m_putMine->setToolTip(undo ? tr("The file becomes what it was before the change; what came later in it is lost") : tr("Your edit takes the place of what is on the hub now"));
    m_merge->setText(undo ? tr("&Join both") : tr("&Merge mine on top"));
    DiffView *const views[] = {m_baseView, m_theirsView, m_mineView};
    for (int i = 0; i < 3; ++i) {
        m_titles[i]->setText(titles[i]);
        views[i]->setAccessibleName(titles[i]);
    }
}

DiffView *ConflictPane::addView(QHBoxLayout *row, const QString &name)
{
    auto *card = new Card(this);
    auto *title = new QLabel(card);
    title->setContentsMargins(kGrid + kGrid / 2, kGrid / 2, kGrid, 0);
    setTextSize(title, TextSize::CardTitle);
    m_titles.append(title);
    auto *view = new DiffView(card);
    view->setObjectName(name);
    card->body()->addWidget(title);
    card->body()->addWidget(view, 1);
    row->addWidget(card, 1);
    return view;
}

StagedFile ConflictPane::onTop(const std::optional<QString> &content) const
{
    return {m_mine.file, m_hash, m_theirs, content};
}

void ConflictPane::setConflict(const StagedFile &mine, const std::optional<QString> &theirs, const QString &hash, const QString &reason,
                               Reason why)
{
    setTitles(why);
    m_mine = mine;
    m_theirs = theirs;
    m_hash = hash;
    const QString base = mine.before.value_or(QString());
    m_merged = mine.content && theirs ? mergeLines(base, *theirs, *mine.content) : std::nullopt;
    const QString advice = m_merged ? tr("Both changes can be joined.") : tr("Both changed the same lines, so you have to choose.");
    if (reason.startsWith(mine.file)) // it says the same
        m_text->setText(reason + u'\n' + advice);
    else
        m_text->setText(why == Reason::Undo
                            ? tr("%1 has been changed again since. %2\n%3", "file, reason, advice").arg(mine.file, reason, advice)
                            : tr("%1 has been changed since you read it. %2\n%3", "file, who and when, advice").arg(mine.file, reason, advice));
    m_baseView->setLines(diffLines(base, base));
    m_theirsView->setLines(diffLines(base, theirs.value_or(QString())));
    m_mineView->setLines(diffLines(base, mine.content.value_or(QString())));
    m_merge->setVisible(m_merged.has_value());
    m_putMine->setVisible(!m_merged);
}

} // namespace mw::gui
