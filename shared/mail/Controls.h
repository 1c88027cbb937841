// SPDX-License-Identifier: GPL-3.0-or-later
// Reading control files as qmail-control(5) says. A missing file is the default; an unreadable one is an error
// for the program that wanted it. The table of all known files is in ControlTable.h.
#pragma once

#include "shared/base/Error.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mw::mail {

// Entries of a colon map, keys in lower case. A key that is given twice keeps the later value.
using ControlMap = std::map<std::string, std::string, std::less<>>;

class Controls {
public:
    // `directory` is home()/control for programs; tests and previews give another.
    explicit Controls(std::string directory);
    static Controls ofHome();

    // The first line without trailing blanks; nothing if there is no such file.
    Result<std::optional<std::string>> line(const std::string &name) const;
    // The line, or that of `me`, or nothing if neither exists.
    Result<std::optional<std::string>> lineOrMe(const std::string &name) const;
    Result<std::string> lineOr(const std::string &name, std::string_view otherwise) const;
    // The leading number of the first line; `otherwise` if there is no file or no number.
    Result<std::uint64_t> number(const std::string &name, std::uint64_t otherwise) const;
    // What the table of control files (ControlTable.h) says holds where the file says nothing: its standard number;
    // its standard line, or that of `me`, or the file's own name when even `me` is missing, as qmail has it.
    Result<std::uint64_t> number(const std::string &name) const;
    Result<std::string> lineOrStandard(const std::string &name) const;
    // The lines without trailing blanks, without blank lines and lines that begin with '#'. Nothing if no file.
    Result<std::optional<std::vector<std::string>>> list(const std::string &name) const;
    // The list split at the first colon; lines without colon are dropped. Nothing if no file.
    Result<std::optional<ControlMap>> map(const std::string &name) const;
    // The file as it is; nothing if there is none.
    Result<std::optional<std::string>> text(const std::string &name) const;

    const std::string &directory() const { return m_directory; }

private:
    std::string m_directory;
};

std::vector<std::string> parseControlList(std::string_view text);
ControlMap parseControlMap(std::string_view text);

} // namespace mw::mail
