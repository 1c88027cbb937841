// SPDX-License-Identifier: GPL-3.0-or-later
// Overview: the services with their buttons, the queue in numbers, and the deliveries of the last hours.
#include "gui/pages/OverviewPage.h"

#include "gui/models/Format.h"
#include "gui/widgets/Card.h"
#include "gui/widgets/ComboBox.h"
#include "gui/widgets/DeliveryChart.h"
#include "gui/widgets/FactList.h"
#include "gui/widgets/ServiceRow.h"
#include "gui/widgets/Theme.h"

#include "shared/base/Clock.h"
#include "shared/rpc/Hub.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace mw::gui {

namespace {

struct Range {
    std::int64_t width;
    int bars;
};
constexpr Range kRanges[] = {{300, 12}, {1800, 12}, {3600, 24}};
constexpr int kTickMilliseconds = 1000;
constexpr int kSideWidth = 36 * kGrid;
constexpr int kSideCharacters = 28;
constexpr int kWideCharacters = 80; // from here on the queue stands beside the deliveries

} // namespace

OverviewPage::OverviewPage(PageContext &stores, QWidget *parent) : Page(tr("Overview"), parent), m_stores(stores)
{
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto *inner = new QWidget(area);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * kGrid);
    column->addWidget(makeServices());
    m_lower = new QBoxLayout(QBoxLayout::LeftToRight);
    m_lower->setSpacing(2 * kGrid);
    m_lower->addWidget(makeDeliveries(), 1);
    auto *side = new QVBoxLayout;
    side->setSpacing(2 * kGrid);
    side->addWidget(makeQueue());
    side->addWidget(makeHub());
    side->addStretch(1);
    m_lower->addLayout(side);
    column->addLayout(m_lower, 1);
    area->setWidget(inner);
    area->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    inner->setObjectName(QStringLiteral("plain"));
    content()->addWidget(area, 1);

    connect(&stores.hub, &HubStore::stateChanged, this, &OverviewPage::showHub);
    connect(&stores.hub, &HubStore::stateChanged, this, &OverviewPage::showServices);
    connect(&stores.services, &ServiceStore::changed, this, &OverviewPage::showServices);
    connect(&stores.services, &ServiceStore::failed, this, &OverviewPage::showProblem);
    connect(&stores.queue, &QueueStore::countsChanged, this, &OverviewPage::showQueue);
    connect(&stores.queue, &QueueStore::snapshotChanged, this, &OverviewPage::showQueue);
    connect(&stores.deliveries, &DeliveryStore::changed, this, [this] {
        chooseRange();
        showDeliveries();
    });
    m_tick.setInterval(kTickMilliseconds);
    connect(&m_tick, &QTimer::timeout, this, &OverviewPage::tick);
    m_tick.start();
    showQueue();
    showDeliveries();
}

Card *OverviewPage::makeServices()
{
    m_servicesCard = new Card(tr("Services"), this);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(0);
    m_servicesCard->body()->addLayout(m_rows);
    m_noServices = new QLabel(tr("No service is set up on this hub."), m_servicesCard);
    setMuted(m_noServices);
    m_noServices->hide();
    m_rows->addWidget(m_noServices);
    return m_servicesCard;
}

Card *OverviewPage::makeQueue()
{
    auto *card = new Card(tr("Queue"), this);
    auto *row = new QHBoxLayout;
    row->setSpacing(kGrid);
    m_figure = new QLabel(card);
    setTextSize(m_figure, TextSize::Figure);
    m_figureWord = new QLabel(card);
    setMuted(m_figureWord);
    row->addWidget(m_figure, 0, Qt::AlignBaseline);
    row->addWidget(m_figureWord, 1, Qt::AlignBaseline);
    card->body()->addLayout(row);
    m_facts = new FactList(card);
    card->body()->addWidget(m_facts);
    card->body()->addSpacing(kGrid / 2);
    auto *open = new QPushButton(tr("Open &queue"), card);
    open->setObjectName(QStringLiteral("open-queue"));
    connect(open, &QPushButton::clicked, this, [this] { m_stores.go(QStringLiteral("queue"), QString()); });
    card->body()->addWidget(open, 0, Qt::AlignLeft);
    card->setFixedWidth(qMax(kSideWidth, kSideCharacters * fontMetrics().averageCharWidth()));
    return card;
}

Card *OverviewPage::makeHub()
{
    auto *card = new Card(tr("This hub"), this);
    m_hubFacts = new FactList(card);
    card->body()->addWidget(m_hubFacts);
    card->setFixedWidth(qMax(kSideWidth, kSideCharacters * fontMetrics().averageCharWidth()));
    return card;
}

Card *OverviewPage::makeDeliveries()
{
    m_deliveriesCard = new Card(tr("Deliveries"), this);
    m_range = new ComboBox(m_deliveriesCard);
    m_range->addItems({tr("Last hour"), tr("Last 6 hours"), tr("Last 24 hours")});
    m_range->setAccessibleName(tr("Time shown"));
    connect(m_range, &QComboBox::currentIndexChanged, this, &OverviewPage::showDeliveries);
    connect(m_range, &QComboBox::activated, this, [this] { m_rangeChosen = true; });
    m_deliveriesCard->corner()->addWidget(m_range);
    m_chart = new DeliveryChart(m_deliveriesCard);
    m_legend = new ChartLegend(m_deliveriesCard);
    m_deliveriesCard->body()->addWidget(m_chart, 1);
    m_deliveriesCard->body()->addWidget(m_legend);
    return m_deliveriesCard;
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool wide = width() > fontMetrics().averageCharWidth() * kWideCharacters;
    m_lower->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

bool OverviewPage::settled() const
{
    return m_stores.services.loaded() && m_stores.queue.loaded() && m_stores.deliveries.loaded();
}

void OverviewPage::showHub()
{
    const auto &status = m_stores.hub.status();
    if (!m_stores.hub.connected())
        return;
    const bool isPrivate = status.mode == rpc::hub::Mode::Private;
    const QString home = Format::fromUtf8(status.home);
    setSubtitle(isPrivate ? tr("private hub in %1", "directory").arg(home) : tr("system hub in %1", "directory").arg(home));
    m_hubFacts->set(tr("Host name"), Format::fromUtf8(status.hostName));
    QStringList addresses;
    for (const auto &address : status.smtpListen)
        addresses.append(Format::fromUtf8(address));
    m_hubFacts->set(tr("SMTP"), addresses.join(u'\n'));
    m_hubFacts->set(tr("Runs as"), isPrivate ? Format::fromUtf8(status.caller) : tr("the qmail accounts"));
    m_hubFacts->set(tr("Version"), Format::fromUtf8(status.version));
}

void OverviewPage::showServices()
{
    const auto &services = m_stores.services.services();
    while (m_serviceRows.size() > services.size()) {
        m_serviceRows.back()->deleteLater();
        m_serviceRows.pop_back();
    }
    while (m_serviceRows.size() < services.size()) {
        auto *row = new ServiceRow(m_servicesCard);
        const auto index = m_serviceRows.size();
        connect(row, &ServiceRow::actWished, this, [this, index](ServiceAct act) {
            if (index < m_stores.services.services().size())
                wish(m_stores.services.services()[index], act);
        });
        m_rows->addWidget(row);
        m_serviceRows.push_back(row);
    }
    m_noServices->setVisible(m_stores.services.loaded() && services.empty());
    const bool mayOperate = m_stores.hub.mayOperate();
    for (std::size_t i = 0; i < services.size(); ++i)
        m_serviceRows[i]->show(services[i], m_stores.services.busy(services[i].name), mayOperate);
}

void OverviewPage::wish(const rpc::services::Service &service, ServiceAct act)
{
    m_stores.services.act(service.name, act);
}

void OverviewPage::showQueue()
{
    const auto &counts = m_stores.queue.counts();
    const auto &queue = *m_stores.queue.snapshot();
    const auto now = clock::now();
    m_figure->setText(Format::count(static_cast<std::uint64_t>(counts.messages)));
    m_figureWord->setText(counts.messages == 1 ? tr("message waits") : tr("messages wait"));
    m_facts->set(tr("For this host"), Format::count(queue.waitingLocal()));
    m_facts->set(tr("For other hosts"), Format::count(queue.waitingRemote()));
    m_facts->set(tr("Oldest"), queue.oldestBirth() == 0 ? QString() : Format::span(now - queue.oldestBirth()));
    m_facts->set(tr("Next try"), queue.nextTry() == 0 ? QString() : Format::untilMoment(queue.nextTry(), now));
    const auto busy = [](const auto &running, const auto &limit) {
        return running && limit ? tr("%1 of %2", "running, limit").arg(*running).arg(*limit) : QString();
    };
    m_facts->set(tr("Local deliveries"), busy(counts.localRunning, counts.localLimit));
    m_facts->set(tr("Remote deliveries"), busy(counts.remoteRunning, counts.remoteLimit));
}

// The shortest time that holds every delivery known, until the person chooses one.
void OverviewPage::chooseRange()
{
    const auto &spans = m_stores.deliveries.spans();
    if (m_rangeChosen || spans.empty())
        return;
    const auto age = clock::now() - spans.front().begin;
    int index = 0;
    while (index < 2 && age > kRanges[index].width * (kRanges[index].bars - 1))
        ++index;
    m_range->setCurrentIndex(index);
}

void OverviewPage::showDeliveries()
{
    const auto &range = kRanges[qBound(0, m_range->currentIndex(), 2)];
    const auto bars = barsOf(m_stores.deliveries.spans(), clock::now(), range.width, range.bars);
    DeliverySpan sum;
    for (const auto &bar : bars) {
        sum.delivered += bar.delivered;
        sum.deferred += bar.deferred;
        sum.bounced += bar.bounced;
    }
    m_chart->setEmptyText(m_stores.deliveries.absent()   ? tr("This hub has no log of its deliveries.")
                          : m_stores.deliveries.loaded() ? tr("No delivery in this time.")
                                                         : tr("Reading the delivery log…"));
    m_chart->setBars(bars, range.width);
    m_legend->setTotals(sum);
}

// Once a second: time goes on, also where nothing else happens.
void OverviewPage::tick()
{
    if (!isVisible())
        return;
    for (auto *row : m_serviceRows)
        row->showTime();
    showQueue();
    if (clock::now() % 30 == 0)
        showDeliveries();
}

} // namespace mw::gui
