// SPDX-License-Identifier: GPL-3.0-or-later
// What a program that has a password to check writes on descriptor 3.
#pragma once

#include "shared/base/Error.h"

#include <string>

namespace mw::checkpassword {

// Name and password; the password's memory is wiped at the end.
class Credentials {
public:
    static constexpr std::size_t kLongest = 512; // of the whole input

    // NAME NUL PASSWORD NUL, and whatever follows. Kinds: Read: no such descriptor, or it failed. DiskFull: longer than
    // kLongest. Format: no two NULs.
    static Result<Credentials> read(int fd);

    Credentials(Credentials &&other) noexcept = default;
    Credentials(const Credentials &) = delete;
    Credentials &operator=(const Credentials &) = delete;
    Credentials &operator=(Credentials &&) = delete;
    ~Credentials();

    const std::string &name() const { return m_name; }
    const std::string &password() const { return m_password; }

private:
    Credentials(std::string name, std::string password) : m_name(std::move(name)), m_password(std::move(password)) {}

    std::string m_name;
    std::string m_password;
};

// What came of the password. Trouble: nobody can tell now.
enum class Verdict { Right, Wrong, Trouble };

} // namespace mw::checkpassword
