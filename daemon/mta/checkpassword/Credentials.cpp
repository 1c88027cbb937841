// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/checkpassword/Credentials.h"

#include "shared/os/Fd.h"

#include <array>
#include <cstring>
#include <string_view>

namespace mw::checkpassword {

Result<Credentials> Credentials::read(int fd)
{
    std::array<char, kLongest + 1> buffer{};
    std::size_t length = 0;
    while (length < buffer.size()) {
        const auto count = os::readSome(fd, std::span(buffer).subspan(length));
        if (!count)
            return fail(ErrorKind::Read, "descriptor " + std::to_string(fd) + " cannot be read: " + count.error().text);
        if (*count == 0)
            break;
        length += *count;
    }
    const std::string_view bytes(buffer.data(), length);
    const auto first = bytes.find('\0');
    const auto second = first == std::string_view::npos ? first : bytes.find('\0', first + 1);
    auto out = [&]() -> Result<Credentials> {
        if (length > kLongest)
            return fail(ErrorKind::DiskFull, "name and password are too long");
        if (second == std::string_view::npos)
            return fail(ErrorKind::Format, "descriptor " + std::to_string(fd) + " did not give NAME NUL PASSWORD NUL");
        return Credentials(std::string(bytes.substr(0, first)), std::string(bytes.substr(first + 1, second - first - 1)));
    }();
    ::explicit_bzero(buffer.data(), buffer.size());
    return out;
}

Credentials::~Credentials()
{
    ::explicit_bzero(m_password.data(), m_password.size());
}

} // namespace mw::checkpassword
