// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/changes/SecretMarks.h"

#include "daemon/helper/changes/History.h"

#include "shared/base/Text.h"
#include "shared/mail/Digest.h"
#include "shared/os/AtomicFile.h"
#include "shared/os/Files.h"

namespace mw::helper {
namespace {

constexpr std::size_t kKeyBytes = 32;
constexpr std::size_t kMarkBytes = 16;

} // namespace

Result<std::string> SecretMarks::key() const
{
    auto bytes = os::readFile(m_keyFile, kKeyBytes + 1);
    if (bytes && bytes->size() != kKeyBytes)
        return fail(ErrorKind::Format, m_keyFile + " is damaged; move it away, and a new one is made");
    if (bytes || bytes.error().kind != ErrorKind::NotFound)
        return bytes;
    auto made = MW_TRY(mail::digest::randomBytes(kKeyBytes));
    MW_TRY_VOID(os::replaceFileAlone(m_keyFile, made, {.mode = 0600}));
    return made;
}

Result<std::string> SecretMarks::placeholderOf(const std::string &content) const
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string mark;
    for (const auto c : mail::digest::hmacSha256(MW_TRY(key()), content).substr(0, kMarkBytes)) {
        const auto byte = static_cast<unsigned char>(c);
        mark += kDigits[byte >> 4U];
        mark += kDigits[byte & 15U];
    }
    return secretPlaceholder(mark);
}

} // namespace mw::helper
