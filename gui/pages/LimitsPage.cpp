// SPDX-License-Identifier: GPL-3.0-or-later
// Limits & bounces: how many deliveries run at once, when a message is tried again, and what bounces look like.
#include "gui/pages/LimitsPage.h"

#include "gui/client/QueueStore.h"
#include "gui/models/Format.h"
#include "gui/models/RetryPlan.h"
#include "gui/pages/RetryPlanDialog.h"
#include "gui/widgets/Card.h"
#include "gui/widgets/Icons.h"
#include "gui/widgets/RetryPlanChart.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace mw::gui {

namespace {
using Measure = MeasureSetting::Measure;
constexpr std::int64_t kHour = 3600;
} // namespace

LimitsPage::LimitsPage(PageContext &context, QWidget *parent) : SettingsPage(tr("Limits & bounces"), context, parent)
{
    m_showPlan = new QAction(icon(QStringLiteral("chart")), tr("Show retry &plan"), this);
    m_showPlan->setObjectName(QStringLiteral("limits-plan"));
    m_showPlan->setToolTip(tr("When a message is tried, as a drawing and as a table"));
    connect(m_showPlan, &QAction::triggered, this, &LimitsPage::showRetryPlan);
    auto *button = new QPushButton(m_showPlan->icon(), u' ' + m_showPlan->text(), this);
    button->setObjectName(QStringLiteral("limits-plan"));
    button->setToolTip(m_showPlan->toolTip());
    connect(button, &QPushButton::clicked, m_showPlan, &QAction::trigger);
    titleCorner()->addWidget(button);
    addDeliveries();
    addRetries();
    addBounces();
    addDoubleBounces();
    connect(&context.queue, &QueueStore::countsChanged, this, &LimitsPage::showUse);
}

QList<QAction *> LimitsPage::menuActions() const
{
    return {m_showPlan};
}

void LimitsPage::addDeliveries()
{
    auto *card = addCard(tr("Parallel deliveries"), tr("More are faster; fewer spare this computer, its line and the servers at the other end."));
    addSetting(card,
               {QStringLiteral("concurrencyremote"), tr("To &other hosts"),
                tr("How many deliveries to other hosts may run at once; 0 holds them all."), QStringLiteral("40")},
               new NumberSetting({0, 255, 100}, card));
    addSetting(card,
               {QStringLiteral("concurrencylocal"), tr("To people of this &hub"),
                tr("How many deliveries into mailboxes of this hub may run at once; 0 holds them all."), QStringLiteral("10")},
               new NumberSetting({0, 255, 100}, card));
}

void LimitsPage::addRetries()
{
    auto *card = addCard(tr("Trying again"), tr("A message that cannot be delivered now is tried again, less and less often, until it is returned."));
    m_chart = new RetryPlanChart(card);
    m_chart->setObjectName(QStringLiteral("limits-chart"));
    card->body()->addWidget(m_chart);
    addSetting(card,
               {QStringLiteral("queuelifetime"), tr("&Returned after"), tr("How long a message is tried before it is returned to its sender."),
                tr("604800, which is 7 days")},
               new MeasureSetting(Measure::Seconds, {}, card));
    addSetting(card,
               {QStringLiteral("retryremote"), tr("Pace to other hos&ts"),
                tr("How fast the waits between attempts to other hosts grow: the first wait is the square of it in seconds."), QStringLiteral("20")},
               new NumberSetting({1, 10000, 100}, card));
    addSetting(card,
               {QStringLiteral("retrylocal"), tr("Pace to people of this hu&b"),
                tr("How fast the waits between attempts to people of this hub grow: the first wait is the square of it in seconds."),
                QStringLiteral("10")},
               new NumberSetting({1, 10000, 100}, card));
    addSetting(card,
               {QStringLiteral("retrylongest"), tr("&Longest wait"), tr("No two attempts are further apart than this."), tr("3600, which is an hour")},
               new MeasureSetting(Measure::Seconds, tr("no limit"), card));
    addSetting(card,
               {QStringLiteral("delaynotice"), tr("Sender is told of the delay a&fter"),
                tr("After how many hours of waiting the sender gets a note that the message is late."), QStringLiteral("4")},
               new MeasureSetting(Measure::Hours, tr("never"), card));
}

void LimitsPage::addBounces()
{
    auto *card = addCard(tr("Bounces"), tr("What a sender gets when a message could not be delivered."));
    addSetting(card,
               {QStringLiteral("bouncefrom"), tr("Bounce s&ender"), tr("The name before the @ in the From field of bounces."),
                QStringLiteral("MAILER-DAEMON")},
               new LineSetting(card));
    addSetting(card,
               {QStringLiteral("bouncehost"), tr("Bounce ho&st"), tr("The host in the From field and the text of bounces."),
                QStringLiteral("mail.example.org")},
               new LineSetting(card));
    addSetting(card, {QStringLiteral("bouncesubject"), tr("Sub&ject"), tr("The subject of bounces."), QStringLiteral("failure notice")},
               new LineSetting(card));
    auto *format = new ChoiceSetting(card);
    format->addChoice(QStringLiteral("qsbmf"), tr("Text, as qmail writes it"));
    format->addChoice(QStringLiteral("dsn"), tr("Reports that programs understand, too (RFC 3464)"));
    addSetting(card,
               {QStringLiteral("bounceformat"), tr("For&m"), tr("What bounces look like."), QStringLiteral("dsn")}, format);
    addSetting(card,
               {QStringLiteral("bouncemaxbytes"), tr("Message repeated up &to"), tr("How much of the message a bounce repeats."),
                tr("50000, which is 50 kB")},
               new MeasureSetting(Measure::Bytes, {}, card));
}

void LimitsPage::addDoubleBounces()
{
    auto *card = addCard(tr("Double bounces"), tr("Bounces that cannot be delivered themselves."));
    auto *policy = new ChoiceSetting(card);
    policy->addChoice(QStringLiteral("deliver"), tr("Deliver them to somebody of this hub"));
    policy->addChoice(QStringLiteral("quiet"), tr("Deliver them, but not where the sender does not exist"));
    policy->addChoice(QStringLiteral("discard"), tr("Discard them"));
    addSetting(card, {QStringLiteral("doublebouncepolicy"), tr("&What is done with them"), tr("Who writes under a false address makes many of them."), QStringLiteral("quiet")},
               policy);
    addSetting(card, {QStringLiteral("doublebounceto"), tr("Delivered to the &user"), tr("The name before the @ of whoever gets them."), QStringLiteral("postmaster")},
               new LineSetting(card));
    addSetting(card, {QStringLiteral("doublebouncehost"), tr("Delivered to the host (&domain)"), tr("The domain of whoever gets them."), QStringLiteral("mail.example.org")},
               new LineSetting(card));
}

void LimitsPage::show()
{
    m_chart->setPlan(plan());
    showUse();
}

void LimitsPage::showUse()
{
    const auto &counts = context().queue.counts();
    const auto words = [](const std::optional<std::int64_t> &running) {
        return running ? tr("%n in use", nullptr, static_cast<int>(*running)) : QString();
    };
    row(QStringLiteral("concurrencyremote"))->setUse(words(counts.remoteRunning));
    row(QStringLiteral("concurrencylocal"))->setUse(words(counts.localRunning));
}

RetryPlan LimitsPage::plan() const
{
    const auto number = [this](const char *name, std::uint64_t otherwise) {
        bool good = false;
        const auto value = valueInForce(QString::fromLatin1(name)).toULongLong(&good);
        return good ? std::uint64_t{value} : otherwise;
    };
    mail::RetryPolicy policy;
    policy.skip = {number("retrylocal", policy.skip[0]), number("retryremote", policy.skip[1])};
    policy.longest = number("retrylongest", 0);
    return RetryPlan::of(number("queuelifetime", mail::kDefaultQueueLifetime), policy,
                         static_cast<std::int64_t>(number("delaynotice", 0)) * kHour);
}

void LimitsPage::showRetryPlan()
{
    auto *dialog = new RetryPlanDialog(plan(), this);
    dialog->open();
}

} // namespace mw::gui
