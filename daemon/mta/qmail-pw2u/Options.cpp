// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-pw2u/Options.h"

#include <string_view>

namespace mw::pw2u {
namespace {

std::string complaint(std::string_view what, char letter)
{
    return "qmail-pw2u: " + std::string(what) + " -- " + letter;
}

// False for a letter that is none.
bool applyLetter(Options &options, char letter)
{
    switch (letter) {
    case '/':
        options.dash = "-/";
        return true;
    case 'o':
        options.home = Options::Home::OwnedOnly;
        return true;
    case 'h':
        options.home = Options::Home::MustExist;
        return true;
    case 'H':
        options.home = Options::Home::Any;
        return true;
    case 'u':
    case 'U':
        options.capitals = letter == 'u';
        return true;
    case 'C':
        options.wildcards = false;
        return true;
    default:
        return false;
    }
}

} // namespace

std::expected<Options, std::string> parseOptions(const std::vector<std::string> &words, Options options)
{
    for (std::size_t w = 0; w < words.size() && words[w].size() > 1 && words[w].front() == '-'; ++w) {
        if (words[w] == "--")
            break;
        const std::string word = words[w];
        for (std::size_t i = 1; i < word.size(); ++i) {
            if (word[i] != 'c') {
                if (!applyLetter(options, word[i]))
                    return std::unexpected(complaint("illegal option", word[i]));
                continue;
            }
            const auto argument = i + 1 < word.size() ? word.substr(i + 1) : w + 1 < words.size() ? words[++w] : "";
            if (argument.empty())
                return std::unexpected(complaint("option requires an argument", 'c'));
            options.breakCharacter = argument.front();
            options.wildcards = true;
            break;
        }
    }
    return options;
}

} // namespace mw::pw2u
