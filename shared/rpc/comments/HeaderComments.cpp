// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/rpc/comments/HeaderComments.h"

#include "shared/base/Text.h"

#include <utility>

namespace mw::rpc {
namespace {

bool isWordCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

// The word at the end of `text`: the name in front of a member's = or ;.
std::string lastWord(std::string_view text)
{
    text = text::trimRight(text);
    auto begin = text.size();
    while (begin > 0 && isWordCharacter(text[begin - 1]))
        --begin;
    return std::string(text.substr(begin));
}

std::string wordAfter(std::string_view line, std::string_view keyword)
{
    auto rest = line.substr(line.find(keyword) + keyword.size());
    std::size_t length = 0;
    while (length < rest.size() && isWordCharacter(rest[length]))
        ++length;
    return std::string(rest.substr(0, length));
}

// Of a line of code: what is before its comment, and the comment.
struct Parts {
    std::string_view code;
    std::string_view comment;
};

Parts partsOf(std::string_view line)
{
    const auto slashes = line.find("//");
    if (slashes == std::string_view::npos)
        return {text::trim(line), {}};
    return {text::trim(line.substr(0, slashes)), text::trim(line.substr(slashes + 2))};
}

class Reader {
public:
    std::vector<HeaderComment> read(std::string_view header)
    {
        for (const auto line : text::lines(header))
            take(partsOf(line));
        return std::move(m_out);
    }

private:
    void take(const Parts &line)
    {
        if (line.code.empty()) {
            m_above = line.comment.empty() ? std::string() : m_above + (m_above.empty() ? "" : " ") + std::string(line.comment);
            return;
        }
        const auto above = std::exchange(m_above, {});
        if (line.code.starts_with("namespace mw::rpc"))
            m_namespace = std::string(line.code.substr(10, line.code.find(" {") - 10));
        else if (line.code.starts_with("namespace ") && line.code.ends_with('{'))
            m_namespace += "::" + wordAfter(line.code, "namespace ");
        else if (line.code.starts_with("struct ") && line.code.ends_with('{'))
            open(wordAfter(line.code, "struct "), above);
        else if (line.code.starts_with("enum class "))
            say(scope() + "::" + wordAfter(line.code, "enum class "), {}, above);
        else if (line.code == "};" && !m_types.empty())
            m_types.pop_back();
        else if (!m_types.empty())
            takeMember(line, above);
    }

    void takeMember(const Parts &line, const std::string &above)
    {
        const bool isMember = line.code.ends_with(';') && !line.code.starts_with("static ") && !line.code.starts_with("using ") &&
                              !line.code.contains('(');
        if (!isMember)
            return;
        const auto declaration = line.code.substr(0, std::min(line.code.find(" = "), line.code.size() - 1));
        say(scope(), lastWord(declaration), line.comment.empty() ? above : std::string(line.comment));
    }

    void open(const std::string &type, const std::string &above)
    {
        m_types.push_back(type);
        say(scope(), {}, above);
    }

    void say(const std::string &type, const std::string &member, const std::string &text)
    {
        if (!text.empty())
            m_out.push_back({type, member, text});
    }

    std::string scope() const
    {
        auto out = m_namespace;
        for (const auto &type : m_types)
            out += "::" + type;
        return out;
    }

    std::vector<HeaderComment> m_out;
    std::string m_namespace;
    std::vector<std::string> m_types;
    std::string m_above;
};

} // namespace

std::vector<HeaderComment> commentsIn(std::string_view header)
{
    return Reader().read(header);
}

} // namespace mw::rpc
