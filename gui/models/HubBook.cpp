// SPDX-License-Identifier: GPL-3.0-or-later
// The hubs that a person looks after.
#include "gui/models/HubBook.h"

#include "shared/rpcqt/SshProcess.h"

#include <QSettings>

#include <algorithm>
#include <array>

namespace mw::gui {

namespace {
const auto kGroup = QStringLiteral("hubs");
}

QStringList HubBook::colorNames()
{
    return {tr("blue"), tr("orange"), tr("green"), tr("purple"), tr("red"), tr("grey")};
}

QList<HubEntry> HubBook::remembered()
{
    QSettings settings;
    QList<HubEntry> out;
    const int size = settings.beginReadArray(kGroup);
    for (int i = 0; i < size; ++i) {
        settings.setArrayIndex(i);
        HubEntry hub{settings.value(QStringLiteral("address")).toString(), settings.value(QStringLiteral("name")).toString(),
                     settings.value(QStringLiteral("color")).toInt()};
        if (hub.remote() && problemOf(hub.login()).isEmpty())
            out.append(hub);
    }
    settings.endArray();
    return out;
}

void HubBook::remember(const QList<HubEntry> &hubs)
{
    QSettings settings;
    settings.remove(kGroup);
    settings.beginWriteArray(kGroup, static_cast<int>(hubs.size()));
    for (int i = 0; i < static_cast<int>(hubs.size()); ++i) {
        settings.setArrayIndex(i);
        settings.setValue(QStringLiteral("address"), hubs[i].address);
        settings.setValue(QStringLiteral("name"), hubs[i].name);
        settings.setValue(QStringLiteral("color"), hubs[i].color);
    }
    settings.endArray();
}

QString HubBook::problemOf(const QString &login)
{
    const QString text = login.trimmed();
    if (text.isEmpty())
        return tr("The name of the host is missing.");
    return rpcqt::RemoteHub::parse(addressOf(text)) ? QString() : tr("This is not a host, or user@host, such as anna@mail.example.org.");
}

QString HubBook::commandFor(const HubEntry &hub)
{
    const auto remote = rpcqt::RemoteHub::parse(hub.address);
    if (!remote)
        return {};
    QString out = QStringLiteral("ssh %1 mailwrightctl ").arg(remote->target());
    if (!remote->home.isEmpty())
        out += QStringLiteral("--home %1 ").arg(remote->home);
    return out + QStringLiteral("status");
}

int HubBook::freeColor(const QList<HubEntry> &hubs)
{
    std::array<int, 6> used{};
    for (const auto &hub : hubs)
        ++used.at(static_cast<std::size_t>(std::clamp(hub.color, 0, static_cast<int>(used.size()) - 1)));
    return static_cast<int>(std::ranges::min_element(used) - used.begin());
}

QString HubBook::adviceFor(const QString &reason, const QString &login)
{
    const auto says = [&](const char *words) { return reason.contains(QLatin1String(words), Qt::CaseInsensitive); };
    if (says("Could not resolve") || says("Name or service not known"))
        return tr("There is no host of this name. Is it written rightly, and does this computer know it?");
    if (says("Permission denied"))
        return tr("The host does not let %1 in. Mailwright asks for no password: the key must be known to the host and be in your "
                  "ssh agent.", "login")
            .arg(login);
    if (says("Host key verification failed") || says("REMOTE HOST IDENTIFICATION HAS CHANGED"))
        return tr("This computer does not know the key of the host, or knows another. Log in once by hand and compare it.");
    if (says("Connection refused"))
        return tr("The host is there, but runs no ssh server for you.");
    if (says("timed out") || says("No route to host") || says("unreachable"))
        return tr("The host does not answer. Is it switched on and connected?");
    if (says("is not running") || says("There is no helper"))
        return tr("The host lets you in, but its mail helper does not run.");
    if (says("could not be started"))
        return tr("This computer has no ssh: the package openssh-client is missing.");
    if (says("not found") || says("No such file"))
        return tr("The host lets you in, but has no mailwrightctl, or an older one.");
    return tr("The connection by ssh has failed.");
}

} // namespace mw::gui
