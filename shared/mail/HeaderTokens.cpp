// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/HeaderTokens.h"

#include <algorithm>

namespace mw::mail {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

// Ends an atom. A closing bracket alone does not: it is taken for a part of the word.
bool endsAtom(char c)
{
    return isSpace(c) || std::string_view("([<>,;:@.\"").find(c) != std::string_view::npos;
}

// Written with a backslash wherever it stands.
bool isEscaped(char c)
{
    return std::string_view("\"[]()\\\r\n").find(c) != std::string_view::npos;
}

bool needsQuotes(std::string_view atom)
{
    return std::ranges::any_of(atom, [](char c) { return c < 32 || c > 126 || c == ')' || c == ']' || c == '\\'; });
}

void appendEscaped(std::string &out, char c)
{
    if (isEscaped(c))
        out += '\\';
    out += c;
}

std::optional<TokenType> singleType(char c)
{
    switch (c) {
    case '<':
        return TokenType::Left;
    case '>':
        return TokenType::Right;
    case '@':
        return TokenType::At;
    case ',':
        return TokenType::Comma;
    case ';':
        return TokenType::Semicolon;
    case ':':
        return TokenType::Colon;
    case '.':
        return TokenType::Dot;
    default:
        return std::nullopt;
    }
}

class Tokeniser {
public:
    explicit Tokeniser(std::string_view text) : m_text(text) {}

    std::optional<HeaderTokens> run()
    {
        while (m_good && m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (isSpace(c)) {
                m_afterSpace = true;
                ++m_at;
            } else if (const auto type = singleType(c)) {
                add(*type, {});
                ++m_at;
            } else if (c == '"' || c == '[') {
                delimited(c == '"' ? TokenType::Quote : TokenType::Literal, c == '"' ? '"' : ']');
            } else if (c == '(') {
                comment();
            } else {
                atom();
            }
        }
        return m_good ? std::optional(std::move(m_tokens)) : std::nullopt;
    }

private:
    void add(TokenType type, std::string text)
    {
        m_tokens.push_back({type, std::move(text), m_afterSpace});
        m_afterSpace = false;
    }

    void delimited(TokenType type, char end)
    {
        std::string text;
        for (++m_at; m_at < m_text.size() && m_text[m_at] != end; ++m_at) {
            if (m_text[m_at] == '\\' && ++m_at == m_text.size())
                break;
            text += m_text[m_at];
        }
        m_good = m_at < m_text.size();
        ++m_at;
        add(type, std::move(text));
    }

    void comment()
    {
        std::string text;
        std::size_t depth = 1;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const char c = m_text[m_at];
            if (c == '\\') {
                if (++m_at == m_text.size())
                    break;
                appendEscaped(text, m_text[m_at]);
                continue;
            }
            if (c == ')' && --depth == 0)
                break;
            depth += c == '(' ? 1U : 0U;
            if (c == '(' || c == ')')
                text += c;
            else
                appendEscaped(text, c);
        }
        m_good = m_at < m_text.size();
        ++m_at;
        add(TokenType::Comment, std::move(text));
    }

    void atom()
    {
        std::string text;
        for (; m_at < m_text.size() && !endsAtom(m_text[m_at]); ++m_at) {
            if (m_text[m_at] == '\\' && ++m_at == m_text.size())
                break;
            text += m_text[m_at];
        }
        const auto type = needsQuotes(text) ? TokenType::Quote : TokenType::Atom;
        add(type, std::move(text));
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    bool m_good = true;
    bool m_afterSpace = false;
    HeaderTokens m_tokens;
};

bool isWord(TokenType type)
{
    return type == TokenType::Atom || type == TokenType::Quote || type == TokenType::Literal ||
           type == TokenType::Comment;
}

bool spaceBetween(const HeaderToken &before, const HeaderToken &token)
{
    return before.type == TokenType::Colon || before.type == TokenType::Comma || token.type == TokenType::Left ||
           (isWord(before.type) && isWord(token.type)) || (token.keepSpace && token.afterSpace);
}

std::string_view singleText(TokenType type)
{
    switch (type) {
    case TokenType::Left:
        return "<";
    case TokenType::Right:
        return ">";
    case TokenType::At:
        return "@";
    case TokenType::Comma:
        return ",";
    case TokenType::Semicolon:
        return ";";
    case TokenType::Colon:
        return ":";
    case TokenType::Dot:
        return ".";
    case TokenType::Atom:
    case TokenType::Quote:
    case TokenType::Literal:
    case TokenType::Comment:
        break;
    }
    return {};
}

void appendToken(std::string &out, const HeaderToken &token)
{
    const auto escaped = [&] {
        for (const char c : token.text)
            appendEscaped(out, c);
    };
    switch (token.type) {
    case TokenType::Atom:
        escaped();
        break;
    case TokenType::Quote:
        out += '"';
        escaped();
        out += '"';
        break;
    case TokenType::Literal:
        out += '[';
        escaped();
        out += ']';
        break;
    case TokenType::Comment:
        out += '(' + token.text + ')';
        break;
    default:
        out += singleText(token.type);
        break;
    }
}

} // namespace

std::optional<HeaderTokens> tokenise(std::string_view text)
{
    return Tokeniser(text).run();
}

std::string headerText(const HeaderTokens &tokens, std::size_t width)
{
    std::string out;
    std::string line; // what stands in the current line of `out` and is not appended yet
    std::string part; // from behind a comma up to the next one
    const auto endPart = [&] {
        // A broken line begins with a space more than the one that follows the comma.
        if (!line.empty() && line.size() + part.size() + 2 > width) {
            out += line + '\n';
            line = ' ' + part;
        } else {
            line += part;
        }
        part.clear();
    };
    const HeaderToken *before = nullptr;
    for (const auto &token : tokens) {
        if (before != nullptr && spaceBetween(*before, token))
            part += ' ';
        appendToken(part, token);
        if (token.type == TokenType::Comma)
            endPart();
        before = &token;
    }
    if (!part.empty())
        endPart();
    return out + line;
}

std::string commentText(std::string_view text)
{
    std::string out = "(";
    for (const char c : text)
        appendEscaped(out, c);
    return out + ')';
}

std::string envelopeText(const HeaderTokens &tokens)
{
    std::string out;
    for (const auto &token : tokens) {
        switch (token.type) {
        case TokenType::Atom:
        case TokenType::Quote:
            out += token.text;
            break;
        case TokenType::Literal:
            out += '[' + token.text + ']';
            break;
        case TokenType::Comment:
            break;
        default:
            out += singleText(token.type);
            break;
        }
    }
    return out;
}

} // namespace mw::mail
