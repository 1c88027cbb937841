// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/adopt/RunScript.h"

#include <algorithm>

namespace mw::helper {
namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

// The words of one command line; quotes are taken off, comments are left out.
std::vector<std::string> wordsOf(std::string_view line)
{
    std::vector<std::string> out;
    std::string word;
    bool inWord = false;
    char quote = 0;
    for (const char c : line) {
        if (quote != 0) {
            if (c == quote)
                quote = 0;
            else
                word += c;
        } else if (c == '\'' || c == '"') {
            quote = c;
            inWord = true;
        } else if (isBlank(c) || c == ';') {
            if (inWord)
                out.push_back(std::move(word));
            word.clear();
            inWord = false;
        } else if (c == '#' && !inWord) {
            return out;
        } else {
            word += c;
            inWord = true;
        }
    }
    if (inWord)
        out.push_back(std::move(word));
    return out;
}

// A backslash at the end of a line takes the newline away.
std::string joinedLines(std::string_view script)
{
    std::string out;
    for (std::size_t i = 0; i < script.size(); ++i) {
        if (script[i] == '\\' && i + 1 < script.size() && script[i + 1] == '\n') {
            out += ' ';
            ++i;
        } else {
            out += script[i];
        }
    }
    return out;
}

std::string nameIn(const std::string &word)
{
    return word.substr(word.rfind('/') + 1);
}

bool isProgram(const std::string &name)
{
    return name.starts_with("qmail-") || name == "tcpserver" || name == "multilog" || name == "svscan";
}

void take(const std::vector<std::string> &words, RunScript &out)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto name = nameIn(words[i]);
        if (words[i].ends_with("/rc") && words[i].starts_with('/'))
            out.runsRc = true;
        if (!isProgram(name))
            continue;
        out.programs.push_back(name);
        if (name == "tcpserver") {
            const auto x = std::ranges::find(words.begin() + static_cast<std::ptrdiff_t>(i), words.end(), "-x");
            if (x != words.end() && std::next(x) != words.end())
                out.rules = *std::next(x);
        } else if (name == "multilog") {
            for (auto k = i + 1; k < words.size(); ++k) {
                if (words[k].starts_with('/') || words[k].starts_with("./") || words[k].starts_with("../"))
                    out.logs.push_back(words[k]);
            }
        }
    }
}

} // namespace

bool RunScript::runs(std::string_view program) const
{
    return std::ranges::contains(programs, program);
}

RunScript readRunScript(std::string_view script)
{
    RunScript out;
    const auto text = joinedLines(script);
    std::size_t at = 0;
    while (at < text.size()) {
        const auto end = std::min(text.find('\n', at), text.size());
        const auto words = wordsOf(std::string_view(text).substr(at, end - at));
        // What only sets a variable by asking a program runs none of them: NAME=`...`.
        if (!words.empty() && words.front().find("=`") == std::string::npos && words.front().find("=$(") == std::string::npos)
            take(words, out);
        at = end + 1;
    }
    return out;
}

} // namespace mw::helper
