// SPDX-License-Identifier: GPL-3.0-or-later
// In which parts of the configuration acts that wait would change something.
#include "gui/models/EditedPlaces.h"

#include "gui/models/ControlCatalogue.h"

#include "shared/mail/ControlTable.h"

#include <algorithm>

namespace mw::gui {

namespace {

using rpc::presence::Place;

Place placeOf(ControlGroup group)
{
    switch (group) {
    case ControlGroup::Domains:
        return Place::Domains;
    case ControlGroup::Receiving:
    case ControlGroup::Security:
    case ControlGroup::Rules:
        return Place::Receiving;
    case ControlGroup::Sending:
        return Place::Sending;
    case ControlGroup::Limits:
    case ControlGroup::Bounces:
        return Place::Limits;
    case ControlGroup::Accounts:
    case ControlGroup::Users:
        return Place::Users;
    case ControlGroup::Aliases:
    case ControlGroup::People:
        return Place::Addresses;
    default:
        return Place::Control;
    }
}

// control/NAME, or what else can be edited as a file.
Place placeOfFile(const QString &file)
{
    const QString folder = QStringLiteral("control/");
    if (!file.startsWith(folder))
        return placeOf(ControlCatalogue::otherFile(file).group);
    const auto *known = mail::findControlFile(file.sliced(folder.size()).toStdString());
    return known ? placeOf(ControlCatalogue::groupOf(*known)) : Place::Control;
}

Place placeOfMethod(const QString &method)
{
    struct Owner {
        std::string_view interface;
        Place place;
    };
    static constexpr std::array kOwners{
        Owner{"org.mailwright.Domains", Place::Domains},         Owner{"org.mailwright.Addresses", Place::Addresses},
        Owner{"org.mailwright.ForwardTable", Place::Addresses},  Owner{"org.mailwright.Lists", Place::Lists},
        Owner{"org.mailwright.Users", Place::Users},             Owner{"org.mailwright.Passwords", Place::Users},
        Owner{"org.mailwright.SmartHosts", Place::Sending},      Owner{"org.mailwright.Presets", Place::Sending},
        Owner{"org.mailwright.Relaying", Place::Receiving},      Owner{"org.mailwright.Services", Place::Receiving},
        Owner{"org.mailwright.Tls", Place::Receiving},
    };
    const auto interface = method.section(QLatin1Char('.'), 0, -2).toStdString();
    const auto *const found = std::ranges::find(kOwners, interface, &Owner::interface);
    return found == kOwners.end() ? Place::Control : found->place;
}

} // namespace

std::vector<Place> editedPlaces(const QList<StagedAct> &acts)
{
    std::vector<Place> out;
    for (const auto &act : acts) {
        if (act.file) {
            out.push_back(Place::Control);
            out.push_back(placeOfFile(act.file->file));
        } else if (act.method.startsWith(QStringLiteral("org.mailwright.Control."))) {
            out.push_back(Place::Control);
            out.push_back(placeOfFile(QStringLiteral("control/") + act.parameters[QStringLiteral("name")].toString()));
        } else {
            out.push_back(placeOfMethod(act.method));
        }
    }
    std::ranges::sort(out);
    out.erase(std::ranges::unique(out).begin(), out.end());
    return out;
}

} // namespace mw::gui
