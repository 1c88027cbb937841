// SPDX-License-Identifier: GPL-3.0-or-later
// Command-line options as qmail's programs read them: single letters, joined or apart, an argument joined or in
// the next word; "--" or the first word that is no option ends them.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace mw {

class OptionReader {
public:
    // `arguments` without the program's name. `letters` as getopt(3): a colon behind a letter that takes an argument.
    OptionReader(std::span<char *const> arguments, std::string_view letters);

    // The next option's letter; nothing when there are no more. '?' for a fault, which problem() names.
    std::optional<char> next();
    // The argument of the option that next() gave.
    std::string_view value() const { return m_value; }
    // "illegal option -- z" or "option requires an argument -- f", as every getopt says it.
    const std::string &problem() const { return m_problem; }
    // What follows the options.
    std::span<char *const> rest() const { return m_arguments.subspan(m_index); }

private:
    std::optional<char> fault(std::string_view text, char letter);

    std::span<char *const> m_arguments;
    std::string_view m_letters;
    std::size_t m_index = 0;
    std::string_view m_word; // what is left of a word with joined letters
    std::string_view m_value;
    std::string m_problem;
};

} // namespace mw
