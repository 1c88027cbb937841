// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/mess822/AddressList.h"

#include "shared/base/Text.h"
#include "shared/mail/AddressQuote.h"
#include "shared/mail/HeaderTokens.h"

#include <algorithm>
#include <utility>

namespace mw::mess822 {

using mail::HeaderToken;
using mail::HeaderTokens;
using mail::TokenType;

namespace {

// The text with an end for the quotation, literal or comment that is still open there.
std::string closed(std::string_view text)
{
    char end = 0; // of what is open
    std::size_t depth = 0;
    bool escaped = false;
    for (const char c : text) {
        if (escaped)
            escaped = false;
        else if (c == '\\')
            escaped = true;
        else if (end == 0 && (c == '"' || c == '[' || c == '('))
            end = c == '"' ? '"' : c == '[' ? ']' : ')';
        else if (end == ')' && c == '(')
            ++depth;
        else if (end == c && depth > 0)
            --depth;
        else if (end == c)
            end = 0;
    }
    std::string whole(escaped ? text.substr(0, text.size() - 1) : text);
    if (end != 0)
        whole.append(depth + 1, end);
    return whole;
}

bool isWord(TokenType type)
{
    return type == TokenType::Atom || type == TokenType::Quote || type == TokenType::Literal;
}

// Folding inside quotes is not part of what they hold.
std::string withoutLineEnds(std::string text)
{
    std::erase_if(text, [](char c) { return c == '\r' || c == '\n'; });
    return text;
}

// What a token of a name says: comments without their escapes.
std::string spoken(const HeaderToken &token)
{
    std::string text;
    if (token.type != TokenType::Comment) {
        text = mail::envelopeText({token});
    } else {
        bool escaped = false;
        for (const char c : token.text) {
            escaped = c == '\\' && !escaped;
            if (!escaped)
                text += c;
        }
    }
    return withoutLineEnds(std::move(text));
}

HeaderTokens withoutRoute(HeaderTokens address)
{
    if (!address.empty() && address.front().type == TokenType::At) {
        const auto colon = std::ranges::find(address, TokenType::Colon, &HeaderToken::type);
        if (colon != address.end())
            address.erase(address.begin(), colon + 1);
    }
    return address;
}

class ListReader {
public:
    explicit ListReader(HeaderTokens tokens) : m_tokens(std::move(tokens)) {}

    std::vector<Mailbox> run()
    {
        for (const auto &token : m_tokens)
            take(token);
        end();
        return std::move(m_list);
    }

private:
    void take(const HeaderToken &token);
    void takeOutside(const HeaderToken &token);
    void addToName(const HeaderToken &token);
    void wordsToName();
    void end();
    bool endWords();
    void add(const HeaderTokens &address);

    HeaderTokens m_tokens;
    std::vector<Mailbox> m_list;
    std::string m_name;
    bool m_nameEndsWord = false;
    HeaderTokens m_words;   // an address, or the name before an angle bracket: known later
    HeaderTokens m_address; // what stood in angle brackets
    bool m_inAngle = false;
    bool m_hasAngle = false;
    bool m_groupBegan = false;
};

void ListReader::addToName(const HeaderToken &token)
{
    const bool isText = isWord(token.type) || token.type == TokenType::Comment;
    if (!m_name.empty() && (token.afterSpace || (isText && m_nameEndsWord)))
        m_name += ' ';
    m_name += spoken(token);
    m_nameEndsWord = isText;
}

// All that was read belongs to the name, in the order in which it stood.
void ListReader::wordsToName()
{
    for (const auto &word : std::exchange(m_words, {}))
        addToName(word);
}

void ListReader::take(const HeaderToken &token)
{
    if (!m_inAngle) {
        takeOutside(token);
    } else if (token.type == TokenType::Right) {
        m_inAngle = false;
    } else if (token.type == TokenType::Comment) {
        addToName(token);
    } else {
        m_address.push_back(token);
    }
}

void ListReader::takeOutside(const HeaderToken &token)
{
    switch (token.type) {
    case TokenType::Left:
        if (m_hasAngle)
            end();
        wordsToName();
        m_inAngle = m_hasAngle = true;
        break;
    case TokenType::Right: // nothing is open
        break;
    case TokenType::Colon:
        if (m_hasAngle)
            end();
        wordsToName();
        m_groupBegan = true;
        break;
    case TokenType::Comma:
    case TokenType::Semicolon:
        end();
        break;
    case TokenType::Comment:
        m_words.push_back(token);
        break;
    default:
        if (m_hasAngle)
            end();
        if (token.type != TokenType::Atom || !token.text.empty()) // a backslash at the end is nothing
            m_words.push_back(token);
        break;
    }
}

// Gives what was read to the list.
void ListReader::end()
{
    if (m_hasAngle) {
        wordsToName(); // comments behind the bracket
        add(withoutRoute(std::exchange(m_address, {})));
    } else if (!endWords() && m_groupBegan && !m_name.empty()) {
        m_list.push_back({m_name, {}, true});
    }
    m_name.clear();
    m_nameEndsWord = false;
    m_inAngle = m_hasAngle = m_groupBegan = false;
}

// The words are addresses. False if there are none.
bool ListReader::endWords()
{
    HeaderTokens address;
    for (const auto &word : std::exchange(m_words, {})) {
        if (word.type == TokenType::Comment) {
            addToName(word);
            continue;
        }
        if (!address.empty() && isWord(address.back().type) && isWord(word.type))
            add(std::exchange(address, {}));
        address.push_back(word);
    }
    if (address.empty())
        return false;
    add(address);
    return true;
}

void ListReader::add(const HeaderTokens &address)
{
    m_list.push_back({std::exchange(m_name, {}), withoutLineEnds(mail::envelopeText(address)), false});
    m_nameEndsWord = false;
}

// Nothing of it needs quotes.
bool isPlain(std::string_view part)
{
    return part.find('@') == std::string_view::npos && mail::quotedAddress(part) == part;
}

void appendPart(HeaderTokens &tokens, std::string_view part)
{
    tokens.push_back({isPlain(part) ? TokenType::Atom : TokenType::Quote, std::string(part)});
}

bool isLiteral(std::string_view host)
{
    return host.size() >= 2 && host.front() == '[' && host.back() == ']' &&
           host.substr(1, host.size() - 2).find_first_of("[]") == std::string_view::npos;
}

HeaderTokens tokensOf(std::string_view address)
{
    HeaderTokens tokens;
    const auto at = address.rfind('@');
    appendPart(tokens, address.substr(0, at));
    if (at == std::string_view::npos)
        return tokens;
    const auto host = address.substr(at + 1);
    tokens.push_back({TokenType::At, {}});
    if (isLiteral(host))
        tokens.push_back({TokenType::Literal, std::string(host.substr(1, host.size() - 2))});
    else
        appendPart(tokens, host);
    return tokens;
}

void append(HeaderTokens &to, const HeaderTokens &more)
{
    to.insert(to.end(), more.begin(), more.end());
}

void appendMailbox(HeaderTokens &tokens, const Mailbox &mailbox)
{
    const bool needsName = !mailbox.name.empty() || mailbox.isGroupOnly;
    if (needsName)
        tokens.push_back({TokenType::Quote, mailbox.name});
    if (mailbox.isGroupOnly) {
        append(tokens, {{TokenType::Colon, {}}, {TokenType::Semicolon, {}}});
    } else if (needsName || mailbox.address.empty()) {
        tokens.push_back({TokenType::Left, {}});
        if (!mailbox.address.empty())
            append(tokens, tokensOf(mailbox.address));
        tokens.push_back({TokenType::Right, {}});
    } else {
        append(tokens, tokensOf(mailbox.address));
    }
}

} // namespace

std::vector<Mailbox> parseMailboxes(std::string_view value)
{
    value = text::trimRight(value);
    auto tokens = mail::tokenise(value);
    if (!tokens)
        tokens = mail::tokenise(closed(value));
    return tokens ? ListReader(std::move(*tokens)).run() : std::vector<Mailbox>();
}

std::string quotedMailbox(std::string_view address)
{
    return address.empty() ? std::string() : mail::headerText(tokensOf(address), std::string::npos);
}

std::string addressField(std::string_view name, std::span<const Mailbox> mailboxes)
{
    if (mailboxes.empty())
        return {};
    HeaderTokens tokens{{TokenType::Atom, std::string(name)}, {TokenType::Colon, {}}};
    for (std::size_t i = 0; i < mailboxes.size(); ++i) {
        if (i > 0)
            tokens.push_back({TokenType::Comma, {}});
        appendMailbox(tokens, mailboxes[i]);
    }
    return mail::headerText(tokens) + '\n';
}

} // namespace mw::mess822
