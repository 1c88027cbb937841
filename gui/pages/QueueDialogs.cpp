// SPDX-License-Identifier: GPL-3.0-or-later
// The questions of the Queue page.
#include "gui/pages/QueueDialogs.h"

#include "gui/widgets/Icons.h"

#include "shared/base/Clock.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace mw::gui {

namespace {

class Question {
    Q_DECLARE_TR_FUNCTIONS(QueueDialogs)
public:
    struct Words {
        QString iconName;
        Tone tone = Tone::Active;
        QString title;
        QString text;
        QString verb;
    };
    static void ask(QWidget *parent, const Words &words, const std::function<void()> &accepted);
    static void moreTime(QWidget *parent, int messages, const std::function<void(std::int64_t)> &accepted);
    static void returning(QWidget *parent, int messages, const QString &sender, const std::function<void()> &accepted);
};

void Question::ask(QWidget *parent, const Words &words, const std::function<void()> &accepted)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setWindowTitle(words.title);
    auto *row = new QHBoxLayout(dialog);
    row->setContentsMargins(3 * kGrid, 3 * kGrid, 3 * kGrid, 2 * kGrid);
    row->setSpacing(2 * kGrid);
    auto *glyph = new QLabel(dialog);
    glyph->setPixmap(iconPixmap(words.iconName, colorsOf(dialog->palette()).tone(words.tone), 32, dialog->devicePixelRatioF()));
    row->addWidget(glyph, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(kGrid);
    auto *title = new QLabel(words.title, dialog);
    title->setTextFormat(Qt::PlainText);
    setTextSize(title, TextSize::CardTitle);
    auto *text = new QLabel(words.text, dialog);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setMinimumWidth(50 * kGrid);
    column->addWidget(title);
    column->addWidget(text, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kGrid);
    buttons->addStretch();
    auto *cancel = new QPushButton(tr("Cancel"), dialog);
    auto *accept = new QPushButton(words.verb, dialog);
    accept->setObjectName(QStringLiteral("accept"));
    accept->setProperty("kind", QStringLiteral("primary"));
    accept->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(accept);
    column->addSpacing(2 * kGrid);
    column->addLayout(buttons);
    row->addLayout(column, 1);
    QObject::connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    QObject::connect(accept, &QPushButton::clicked, dialog, &QDialog::accept);
    QObject::connect(dialog, &QDialog::accepted, dialog, accepted);
    dialog->open();
}

void Question::moreTime(QWidget *parent, int messages, const std::function<void(std::int64_t)> &accepted)
{
    const QString text =
        tr("Their age begins again at zero, so they stay in the queue for the whole time a message may wait. "
           "Tries come often at first and then less and less often, as for new mail.");
    ask(parent,
        {QStringLiteral("more-time"), Tone::Active, tr("Give %n message(s) more time?", nullptr, messages), text,
         tr("&Give more time")},
        [accepted] { accepted(clock::now()); });
}

void Question::returning(QWidget *parent, int messages, const QString &sender, const std::function<void()> &accepted)
{
    QString text = tr("The tries end now for every recipient that has not been reached. Under a stock qmail one last "
                      "try comes first; where it succeeds, the mail is delivered after all.");
    text += QStringLiteral("\n\n");
    if (messages == 1 && sender.isEmpty())
        text += tr("This message is a bounce itself: it goes to the postmaster's address for double bounces.");
    else if (messages == 1)
        text += tr("%1 gets a bounce that names these recipients and contains the message. This cannot be taken back.")
                    .arg(sender);
    else
        text += tr("Each sender gets a bounce that names these recipients and contains the message. This cannot be taken back.");
    ask(parent,
        {QStringLiteral("return"), Tone::Bad, tr("Return %n message(s) to the sender?", nullptr, messages), text,
         tr("&Return %n message(s)", nullptr, messages)},
        accepted);
}

} // namespace

void askMoreTime(QWidget *parent, int messages, const std::function<void(std::int64_t)> &accepted)
{
    Question::moreTime(parent, messages, accepted);
}

void askReturn(QWidget *parent, int messages, const QString &sender, const std::function<void()> &accepted)
{
    Question::returning(parent, messages, sender, accepted);
}

} // namespace mw::gui
