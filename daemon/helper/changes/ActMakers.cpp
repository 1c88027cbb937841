// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/changes/ActMakers.h"

#include "daemon/helper/changes/AddressEdits.h"
#include "daemon/helper/changes/AdoptEdits.h"
#include "daemon/helper/changes/ControlEdits.h"
#include "daemon/helper/changes/DomainEdits.h"
#include "daemon/helper/changes/ForwardEdits.h"
#include "daemon/helper/changes/IdentityEdits.h"
#include "daemon/helper/changes/PresetEdits.h"
#include "daemon/helper/changes/RelayEdits.h"
#include "daemon/helper/changes/UsersEdits.h"
#include "daemon/helper/changes/backup/Backups.h"
#include "daemon/helper/changes/ListEdits.h"
#include "daemon/helper/changes/PasswordEdits.h"
#include "daemon/helper/changes/ServiceEdits.h"
#include "daemon/helper/changes/SetupEdits.h"
#include "daemon/helper/changes/SmartHostEdits.h"
#include "daemon/helper/changes/TlsEdits.h"

#include "shared/rpc/Addresses.h"
#include "shared/rpc/Backup.h"
#include "shared/rpc/Control.h"
#include "shared/rpc/Domains.h"
#include "shared/rpc/ForwardTable.h"
#include "shared/rpc/Identity.h"
#include "shared/rpc/Lists.h"
#include "shared/rpc/Packed.h"
#include "shared/rpc/Passwords.h"
#include "shared/rpc/Presets.h"
#include "shared/rpc/Relaying.h"
#include "shared/rpc/Services.h"
#include "shared/rpc/Setup.h"
#include "shared/rpc/SmartHosts.h"
#include "shared/rpc/Tls.h"
#include "shared/rpc/Users.h"

namespace mw::helper {
namespace {

// Files as they are given.
Intent intentToEdit(const rpc::changes::Edits &request)
{
    Intent out;
    out.verb = rpc::fullName<rpc::changes::Apply>();
    out.title = "Edit";
    for (const auto &edit : request.files) {
        out.title += (&edit == &request.files.front() ? " " : ", ") + edit.file;
        out.files.push_back({edit.file, edit.base, edit.content});
    }
    out.manner = request.manner.value_or(rpc::changes::Manner{});
    out.isRaw = true;
    return out;
}

template <rpc::Method M, typename Make>
void add(ActMakers &makers, Make make)
{
    static_assert(rpc::changes::kIsAct<M>);
    ActMaker maker;
    maker.make = [make](const Targets &targets, std::string_view bytes) -> Answer<Intent> {
        const auto request = rpc::unpacked<typename M::Request>(bytes);
        if (!request)
            return std::unexpected(rpc::failed("read the request", request.error().text));
        return make(targets, *request);
    };
    maker.manner = [](std::string_view bytes) {
        const auto request = rpc::unpacked<typename M::Request>(bytes);
        return request ? request->manner : std::nullopt;
    };
    makers[rpc::fullName<M>()] = std::move(maker);
}

} // namespace

ActMakers actMakers()
{
    ActMakers out;
    add<rpc::changes::Apply>(out, [](const Targets &, const auto &r) { return intentToEdit(r); });
    add<rpc::domains::Add>(out, [](const Targets &t, const auto &r) { return intentToAdd(t, r); });
    add<rpc::domains::Remove>(out, [](const Targets &t, const auto &r) { return intentToRemove(t, r); });
    add<rpc::domains::Change>(out, [](const Targets &t, const auto &r) { return intentToChange(t, r); });
    add<rpc::domains::Rename>(out, [](const Targets &t, const auto &r) { return intentToRename(t, r); });
    add<rpc::addresses::Add>(out, [](const Targets &t, const auto &r) { return intentToAdd(t, r); });
    add<rpc::addresses::Remove>(out, [](const Targets &t, const auto &r) { return intentToRemove(t, r); });
    add<rpc::addresses::Import>(out, [](const Targets &t, const auto &r) { return intentToImport(t, r); });
    add<rpc::control::Set>(out, [](const Targets &t, const auto &r) { return intentToSet(t, r); });
    add<rpc::control::Unset>(out, [](const Targets &, const auto &r) { return intentToUnset(r); });
    add<rpc::control::Write>(out, [](const Targets &, const auto &r) { return intentToWrite(r); });
    add<rpc::users::AddRule>(out, [](const Targets &t, const auto &r) { return intentToAddRule(t, r); });
    add<rpc::users::RemoveRule>(out, [](const Targets &t, const auto &r) { return intentToRemoveRule(t, r); });
    add<rpc::users::SetList>(out, [](const Targets &t, const auto &r) { return intentToSetList(t, r); });
    add<rpc::users::Rebuild>(out, [](const Targets &t, const auto &r) { return intentToRebuild(t, r); });
    add<rpc::relaying::Add>(out, [](const Targets &t, const auto &r) { return intentToAddRelay(t, r); });
    add<rpc::relaying::Remove>(out, [](const Targets &t, const auto &r) { return intentToRemoveRelay(t, r); });
    add<rpc::forwardtable::Set>(out, [](const Targets &t, const auto &r) { return intentToSetForward(t, r); });
    add<rpc::forwardtable::Remove>(out, [](const Targets &t, const auto &r) { return intentToRemoveForward(t, r); });
    add<rpc::identity::Set>(out, [](const Targets &t, const auto &r) { return intentToSetIdentity(t, r); });
    add<rpc::presets::NullClient>(out, [](const Targets &t, const auto &r) { return intentToBeNullClient(t, r); });
    add<rpc::presets::MiniClient>(out, [](const Targets &t, const auto &r) { return intentToBeMiniClient(t, r); });
    add<rpc::presets::AutoTurn>(out, [](const Targets &t, const auto &r) { return intentToAutoTurn(t, r); });
    add<rpc::presets::Archive>(out, [](const Targets &t, const auto &r) { return intentToArchive(t, r); });
    add<rpc::setup::Adopt>(out, [](const Targets &t, const auto &r) { return intentToAdopt(t, r); });
    add<rpc::backup::Restore>(out, [](const Targets &t, const auto &r) { return Backups(t).intentToRestore(r); });
    add<rpc::lists::Create>(out, [](const Targets &t, const auto &r) { return intentToCreate(t, r); });
    add<rpc::lists::Remove>(out, [](const Targets &t, const auto &r) { return intentToRemove(t, r); });
    add<rpc::lists::AddMembers>(out, [](const Targets &t, const auto &r) { return intentToAddMembers(t, r); });
    add<rpc::lists::RemoveMembers>(out, [](const Targets &t, const auto &r) { return intentToRemoveMembers(t, r); });
    add<rpc::lists::SetOwner>(out, [](const Targets &t, const auto &r) { return intentToSetOwner(t, r); });
    add<rpc::smarthosts::Set>(out, [](const Targets &t, const auto &r) { return intentToSet(t, r); });
    add<rpc::smarthosts::Remove>(out, [](const Targets &t, const auto &r) { return intentToRemove(t, r); });
    add<rpc::tls::Make>(out, [](const Targets &t, const auto &r) { return intentToMake(t, r); });
    add<rpc::tls::Install>(out, [](const Targets &t, const auto &r) { return intentToInstall(t, r); });
    add<rpc::tls::Remove>(out, [](const Targets &t, const auto &r) { return intentToRemove(t, r); });
    add<rpc::passwords::Set>(out, [](const Targets &t, const auto &r) { return intentToSet(t, r); });
    add<rpc::passwords::Remove>(out, [](const Targets &t, const auto &r) { return intentToRemove(t, r); });
    add<rpc::services::Enable>(out, [](const Targets &t, const auto &r) { return intentToEnable(t, r); });
    add<rpc::services::Disable>(out, [](const Targets &t, const auto &r) { return intentToDisable(t, r); });
    add<rpc::setup::Create>(out, [](const Targets &t, const auto &r) { return intentToCreate(t, r); });
    return out;
}

} // namespace mw::helper
