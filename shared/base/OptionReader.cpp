// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/base/OptionReader.h"

namespace mw {

OptionReader::OptionReader(std::span<char *const> arguments, std::string_view letters)
    : m_arguments(arguments), m_letters(letters)
{
}

std::optional<char> OptionReader::fault(std::string_view text, char letter)
{
    m_problem = std::string(text) + " -- " + letter;
    return '?';
}

std::optional<char> OptionReader::next()
{
    m_value = {};
    if (m_word.empty()) {
        if (m_index == m_arguments.size())
            return std::nullopt;
        const std::string_view word = m_arguments[m_index];
        if (word.size() < 2 || word[0] != '-')
            return std::nullopt;
        ++m_index;
        if (word == "--")
            return std::nullopt;
        m_word = word.substr(1);
    }
    const char letter = m_word[0];
    m_word.remove_prefix(1);
    const auto place = letter == ':' ? std::string_view::npos : m_letters.find(letter);
    if (place == std::string_view::npos)
        return fault("illegal option", letter);
    if (place + 1 < m_letters.size() && m_letters[place + 1] == ':') {
        if (m_word.empty() && m_index == m_arguments.size())
            return fault("option requires an argument", letter);
        m_value = m_word.empty() ? std::string_view(m_arguments[m_index++]) : m_word;
        m_word = {};
    }
    return letter;
}

} // namespace mw
