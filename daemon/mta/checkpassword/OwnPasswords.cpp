// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/checkpassword/OwnPasswords.h"

#include "shared/base/Text.h"
#include "shared/mail/Home.h"
#include "shared/mail/UserLookup.h"
#include "shared/os/Files.h"

#include <crypt.h>
#include <memory>
#include <unistd.h>

namespace mw::checkpassword {
namespace {

OwnAnswer trouble(std::string reason)
{
    return {Verdict::Trouble, std::move(reason), {}};
}

OwnAnswer wrong()
{
    return {Verdict::Wrong, "unknown name or wrong password", {}};
}

// The hash of this name; empty if there is none.
std::string_view hashOf(std::string_view file, std::string_view name)
{
    for (const auto line : text::lines(file)) {
        const auto colon = line.find(':');
        if (colon != std::string_view::npos && line.substr(0, colon) == name)
            return text::trimRight(line.substr(colon + 1));
    }
    return {};
}

} // namespace

bool isHashOf(const std::string &hash, const std::string &password)
{
    const auto room = std::make_unique<crypt_data>();
    const char *made = ::crypt_r(password.c_str(), hash.c_str(), room.get());
    return made && made[0] != '*' && hash == made;
}

Result<std::optional<mail::AssignedUser>> personNamed(const std::string &name)
{
    const auto cdb = mail::CdbReader::open(mail::homePath("users/cdb"));
    if (!cdb && cdb.error().kind == ErrorKind::NotFound)
        return std::optional<mail::AssignedUser>();
    if (!cdb)
        return std::unexpected(cdb.error());
    return mail::findAssigned(*cdb, name);
}

OwnAnswer askOwnPasswords(const Credentials &credentials)
{
    const auto path = mail::homePath("users/passwords");
    const auto status = os::statAt(os::kWorkingDirectory, path);
    if (!status)
        return trouble(status.error().text);
    if ((status->st_mode & 077) != 0)
        return trouble(path + " can be read by others; run chmod 600 on it");
    const auto file = os::readFile(path);
    if (!file)
        return trouble(file.error().text);
    const std::string hash(hashOf(*file, credentials.name()));
    if (hash.empty() || !isHashOf(hash, credentials.password()))
        return wrong();
    const auto person = personNamed(credentials.name());
    if (!person)
        return trouble(person.error().text);
    if (!*person || (*person)->match != mail::AssignMatch::Exact ||
        mail::toLocalUser(**person).identity.uid != ::geteuid())
        return wrong();
    return {Verdict::Right, {}, (*person)->home};
}

} // namespace mw::checkpassword
