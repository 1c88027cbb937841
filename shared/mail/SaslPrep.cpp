// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/SaslPrep.h"

#include "shared/mail/Secret.h"

#include <algorithm>
#include <cstdlib>
#include <stringprep.h>

namespace mw::mail {
namespace {

bool isPlain(char c)
{
    return c >= ' ' && c <= '~';
}

} // namespace

Result<std::string> saslPrepared(std::string_view utf8)
{
    if (!utf8.empty() && std::ranges::all_of(utf8, &isPlain))
        return std::string(utf8);
    // Mapping and composition can make it longer, but never by much: libidn itself says when there is no room.
    std::string buffer(utf8.size() * 4 + 64, '\0');
    if (utf8.empty() || utf8.contains('\0'))
        return fail(ErrorKind::Format, "it is empty or has a NUL in it");
    std::ranges::copy(utf8, buffer.begin());
    const int code = ::stringprep(buffer.data(), buffer.size(), static_cast<Stringprep_profile_flags>(0), ::stringprep_saslprep);
    const std::string out(buffer.c_str());
    wipe(buffer);
    if (code != STRINGPREP_OK)
        return fail(ErrorKind::Format, std::string("it has characters that SASLprep does not allow: ") +
                                           ::stringprep_strerror(static_cast<Stringprep_rc>(code)));
    if (out.empty())
        return fail(ErrorKind::Format, "nothing is left of it after SASLprep");
    return out;
}

} // namespace mw::mail
