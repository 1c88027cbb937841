// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a program in bin/ is ours or one that an administrator has put in its place.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <tuple>

namespace mw::spawn {

class OwnProgram {
public:
    // Ours is an executable that holds `note`.
    OwnProgram(std::string path, std::string_view note);

    enum class State : std::uint8_t { Ours, Replaced, JustChanged };
    // Looks at the file's time and size, and into it when they have changed. JustChanged: it is ours, but
    // another file than at the last call. A file that cannot be read is Replaced.
    State look();
    const std::string &path() const { return m_path; }

private:
    using Stamp = std::tuple<std::uint64_t, std::uint64_t, std::int64_t, std::int64_t, std::int64_t>;
    bool holdsNote() const;

    std::string m_path;
    std::string m_note;
    Stamp m_stamp;
    bool m_ours = false;
};

} // namespace mw::spawn
