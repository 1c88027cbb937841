// SPDX-License-Identifier: GPL-3.0-or-later
// The lower part of the Queue page: one message with its recipients, its header and its deadline.
#include "gui/pages/QueueDetails.h"

#include "gui/delegates/TableDelegate.h"
#include "gui/models/Format.h"
#include "gui/models/HelperWords.h"
#include "gui/widgets/DeadlineBar.h"
#include "gui/widgets/EmptyState.h"
#include "gui/widgets/HeadersView.h"
#include "gui/widgets/Tables.h"
#include "gui/widgets/Theme.h"

#include "shared/base/Clock.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace mw::gui {

namespace {

// The value of the first Subject field, unfolded; as it was sent, encoded words included.
QString subjectOf(const QString &header)
{
    QString subject;
    bool inside = false;
    for (const auto &line : header.split(u'\n')) {
        if (inside && (line.startsWith(u' ') || line.startsWith(u'\t'))) {
            subject += u' ' + line.trimmed();
            continue;
        }
        if (inside)
            break;
        inside = line.startsWith(QStringLiteral("subject:"), Qt::CaseInsensitive);
        if (inside)
            subject = line.mid(8).trimmed();
    }
    return Format::safe(subject);
}

} // namespace

QueueDetails::QueueDetails(QueueStore &store, QWidget *parent) : QWidget(parent), m_store(store)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_stack = new QStackedWidget(this);
    m_empty = new EmptyState(m_stack);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeMessage());
    column->addWidget(m_stack);
    showNumber(0);
}

QWidget *QueueDetails::makeMessage()
{
    auto *page = new QWidget(m_stack);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(2 * kGrid, kGrid + 4, 2 * kGrid, 0);
    column->setSpacing(kGrid);
    auto *head = new QHBoxLayout;
    head->setSpacing(kGrid);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    m_subject = new QLabel(page);
    m_subject->setTextFormat(Qt::PlainText);
    m_subject->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setTextSize(m_subject, TextSize::CardTitle);
    m_facts = new QLabel(page);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setMuted(m_facts);
    words->addWidget(m_subject);
    words->addWidget(m_facts);
    head->addLayout(words, 1);
    column->addLayout(head);
    auto *deadlineRow = new QHBoxLayout;
    deadlineRow->setSpacing(2 * kGrid);
    m_deadline = new QLabel(page);
    m_deadline->setTextFormat(Qt::PlainText);
    setMuted(m_deadline);
    m_bar = new DeadlineBar(page);
    deadlineRow->addWidget(m_bar, 1);
    deadlineRow->addWidget(m_deadline);
    column->addLayout(deadlineRow);

    m_tabs = new QTabWidget(page);
    m_tabs->setDocumentMode(true);
    m_table = new QTableView(m_tabs);
    m_table->setModel(&m_recipients);
    m_table->setItemDelegate(new RecipientDelegate(m_table));
    prepareTable(m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(RecipientModel::Address, QHeaderView::Stretch);
    m_table->setAccessibleName(tr("Recipients"));
    m_headers = new HeadersView(m_tabs);
    m_tabs->addTab(m_table, tr("Recipients"));
    m_tabs->addTab(m_headers, tr("Header"));
    column->addWidget(m_tabs, 1);
    return page;
}

void QueueDetails::showNumber(int selected)
{
    m_key = {};
    m_settled = true;
    if (selected == 0)
        m_empty->setContent(QStringLiteral("message"), Tone::Neutral, tr("No message is selected"),
                            tr("Select one to see its recipients and its header."));
    else
        m_empty->setContent(QStringLiteral("list"), Tone::Neutral, tr("%n message(s) selected", nullptr, selected),
                            tr("The buttons above the list act on all of them."));
    m_stack->setCurrentIndex(0);
}

void QueueDetails::showMessage(const MessageKey &key)
{
    if (m_key != key) {
        m_settled = false;
        m_key = key;
    }
    m_store.details(key, this, [this, key](const auto &answer) { take(answer, key); });
}

void QueueDetails::take(const rpcqt::Answer<rpc::queue::Get> &answer, const MessageKey &key)
{
    if (key != m_key)
        return; // another one has been selected meanwhile
    m_settled = true;
    if (!answer) {
        const bool gone = answer.error().kind == rpc::Fault::Kind::Stale || answer.error().kind == rpc::Fault::Kind::NotFound;
        m_empty->setContent(gone ? QStringLiteral("success") : QStringLiteral("error"), gone ? Tone::Neutral : Tone::Bad,
                            gone ? tr("This message has left the queue") : tr("The message could not be read"),
                            gone ? QString() : HelperWords::sentence(answer.error().sentence()));
        m_stack->setCurrentIndex(0);
        return;
    }
    const auto &message = answer->message;
    const QString header = QString::fromUtf8(answer->header.data(), static_cast<qsizetype>(answer->header.size()));
    const QString subject = subjectOf(header);
    m_subject->setText(subject.isEmpty() ? tr("Message %1 without subject").arg(message.number) : subject);
    const QString sender = message.sender.empty() ? tr("a bounce of this hub") : Format::fromUtf8(message.sender);
    m_facts->setText(tr("Number %1 · from %2 · %3", "number, sender, size")
                         .arg(QString::number(message.number), sender, Format::size(message.size)));
    m_facts->setToolTip(Format::tip(m_facts->text()));
    m_recipients.setMessage(message);
    m_table->resizeColumnsToContents();
    m_tabs->setTabText(0, tr("Recipients (%1)").arg(message.recipients.size()));
    m_headers->setHeader(answer->headerCut ? header + tr("\n(the rest of the header is not shown)") : header);
    showTimes(message);
    m_stack->setCurrentIndex(1);
}

void QueueDetails::showTimes(const rpc::queue::Message &message)
{
    const auto now = clock::now();
    std::int64_t next = 0;
    for (const auto &one : {message.nextLocal, message.nextRemote}) {
        if (one && (next == 0 || *one < next))
            next = *one;
    }
    m_bar->setTimes(message.birth, message.deadline, next);
    const bool last = now > message.deadline;
    m_deadline->setText(last ? tr("The next try is the last one")
                             : tr("Returned to the sender after %1 (in %2)", "moment, time span")
                                   .arg(Format::moment(message.deadline), Format::span(message.deadline - now)));
    m_deadline->setToolTip(next == 0 ? QString() : tr("Next try: %1").arg(Format::moment(next)));
}

} // namespace mw::gui
