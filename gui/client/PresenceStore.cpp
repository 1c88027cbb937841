// SPDX-License-Identifier: GPL-3.0-or-later
// Who else has edits on this hub that are not applied yet.
#include "gui/client/PresenceStore.h"

#include "gui/models/EditedPlaces.h"
#include "gui/models/Format.h"

#include <QLocale>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace mw::gui {

namespace {
constexpr int kLaterMilliseconds = 500;
}

PresenceStore::PresenceStore(HubStore &hub, const StagedChanges &staged, QObject *parent)
    : QObject(parent), m_hub(hub), m_staged(staged), m_window(QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString())
{
    m_later.setSingleShot(true);
    m_later.setInterval(kLaterMilliseconds);
    connect(&m_later, &QTimer::timeout, this, [this] {
        if (m_hub.connected() && editedPlaces(m_staged.acts()) != m_told)
            watch();
    });
    connect(&hub, &HubStore::ready, this, &PresenceStore::watch);
    connect(&staged, &StagedChanges::changed, &m_later, qOverload<>(&QTimer::start));
    connect(&hub, &HubStore::stateChanged, this, [this] {
        if (!m_hub.connected())
            take({});
    });
}

QStringList PresenceStore::accountsOn(const QString &page) const
{
    QStringList out;
    for (const auto &person : m_people) {
        const bool isThere = std::ranges::any_of(person.places, [&](auto place) { return page == QLatin1StringView(rpc::nameOf(place)); });
        if (isThere && !out.contains(Format::fromUtf8(person.who)))
            out.append(Format::fromUtf8(person.who));
    }
    return out;
}

QString PresenceStore::sentence(QStringList accounts, const QString &own)
{
    QStringList out;
    const bool alsoWe = accounts.removeAll(own) > 0;
    if (accounts.size() == 1)
        out.append(tr("%1 has edits on this page that are not applied yet.", "account").arg(accounts.front()));
    else if (!accounts.isEmpty())
        out.append(tr("%1 have edits on this page that are not applied yet.", "several accounts").arg(QLocale().createSeparatedList(accounts)));
    if (alsoWe)
        out.append(tr("You have edits on this page in another window that are not applied yet."));
    return out.join(u' ');
}

void PresenceStore::watch()
{
    if (m_stream)
        delete m_stream.data();
    m_told = editedPlaces(m_staged.acts());
    rpc::presence::Watch::Request request;
    request.window = m_window;
    if (!m_told.empty() && m_hub.mayConfigure())
        request.places = m_told;
    m_stream = m_hub.client().stream<rpc::presence::Watch>(request, this, [this](const auto &answer, bool) {
        take(answer ? answer->people : std::vector<rpc::presence::Person>());
    });
}

void PresenceStore::take(std::vector<rpc::presence::Person> people)
{
    if (m_people == people)
        return;
    m_people = std::move(people);
    Q_EMIT changed();
}

} // namespace mw::gui
