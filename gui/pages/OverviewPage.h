// SPDX-License-Identifier: GPL-3.0-or-later
// Overview: the services with their buttons, the queue in numbers, and the deliveries of the last hours.
#pragma once

#include "gui/client/DeliveryStore.h"
#include "gui/client/QueueStore.h"
#include "gui/client/ServiceStore.h"
#include "gui/pages/Page.h"
#include "gui/pages/PageContext.h"

#include "shared/rpc/Services.h"

#include <QTimer>

class QComboBox;
class QBoxLayout;
class QVBoxLayout;

namespace mw::gui {

class Card;
class ChartLegend;
class DeliveryChart;
class FactList;
class ServiceRow;

class OverviewPage : public Page {
    Q_OBJECT
public:
    OverviewPage(PageContext &context, QWidget *parent);

    bool settled() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    Card *makeServices();
    Card *makeQueue();
    Card *makeHub();
    void chooseRange();
    Card *makeDeliveries();
    void showHub();
    void showServices();
    void showQueue();
    void showDeliveries();
    void wish(const rpc::services::Service &service, ServiceAct act);
    void tick();

    PageContext &m_stores;
    Card *m_servicesCard = nullptr;
    QBoxLayout *m_lower = nullptr;
    QVBoxLayout *m_rows = nullptr;
    std::vector<ServiceRow *> m_serviceRows;
    QLabel *m_noServices = nullptr;
    QLabel *m_figure = nullptr;
    QLabel *m_figureWord = nullptr;
    FactList *m_facts = nullptr;
    FactList *m_hubFacts = nullptr;
    bool m_rangeChosen = false;
    QComboBox *m_range = nullptr;
    Card *m_deliveriesCard = nullptr;
    DeliveryChart *m_chart = nullptr;
    ChartLegend *m_legend = nullptr;
    QTimer m_tick;
};

} // namespace mw::gui
