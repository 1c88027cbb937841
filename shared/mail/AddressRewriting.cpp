// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/AddressRewriting.h"

#include <algorithm>
#include <ranges>

namespace mw::mail {

namespace {

Result<HeaderTokens> nameTokens(char sign, std::string_view name)
{
    const auto text = sign + std::string(name);
    auto tokens = tokenise(text);
    if (!tokens)
        return fail(ErrorKind::Format, text);
    return std::move(*tokens);
}

void append(HeaderTokens &to, const HeaderTokens &more)
{
    to.insert(to.end(), more.begin(), more.end());
}

// x@[]: the senders of double bounces and of VERP.
bool isEmptyLiteral(const HeaderTokens &address)
{
    const auto n = address.size();
    return n >= 2 && address[n - 2].type == TokenType::At && address[n - 1].type == TokenType::Literal &&
           address[n - 1].text.empty();
}

void dropSourceRoute(HeaderTokens &address)
{
    if (address.front().type != TokenType::At)
        return;
    const auto colon = std::ranges::find(address, TokenType::Colon, &HeaderToken::type);
    address.erase(address.begin(), colon == address.end() ? colon : colon + 1);
}

void dropLast(HeaderTokens &address, TokenType type)
{
    if (!address.empty() && address.back().type == type)
        address.pop_back();
}

bool hostHasDot(const HeaderTokens &address)
{
    for (const auto &token : std::views::reverse(address)) {
        if (token.type == TokenType::Dot || token.type == TokenType::Literal)
            return true;
        if (token.type == TokenType::At)
            return false;
    }
    return false;
}

class ListRewriter {
public:
    ListRewriter(const HeaderTokens &list, const std::function<void(HeaderTokens &)> &rewrite)
        : m_list(list), m_rewrite(rewrite), m_left(list.size())
    {
    }

    std::optional<HeaderTokens> run()
    {
        while (m_good && m_left > 0)
            step();
        if (!m_good)
            return std::nullopt;
        flush();
        std::ranges::reverse(m_out);
        return std::move(m_out);
    }

private:
    const HeaderToken &token() const { return m_list[m_left - 1]; }
    TokenType type() const { return token().type; }
    void keep() { m_out.push_back(m_list[--m_left]); }
    void takeIntoAddress() { m_address.push_back(m_list[--m_left]); }
    void keepName()
    {
        keep();
        m_out.back().keepSpace = true;
    }

    // The address is complete, even if it is empty.
    void endAddress()
    {
        std::ranges::reverse(m_address);
        m_rewrite(m_address);
        std::ranges::reverse(m_address);
        append(m_out, m_address);
        m_address.clear();
    }
    void flush()
    {
        if (!m_address.empty())
            endAddress();
    }
    void flushWithComma()
    {
        if (m_address.empty())
            return;
        endAddress();
        m_out.push_back({TokenType::Comma, {}});
    }

    void step();
    void stepGroupBegin();
    void stepAngle();

    const HeaderTokens &m_list;
    const std::function<void(HeaderTokens &)> &m_rewrite;
    std::size_t m_left;    // tokens that are not read yet
    HeaderTokens m_out;     // from right to left
    HeaderTokens m_address; // the current one, from right to left
    bool m_inGroup = false;
    bool m_wordFits = true; // a word here belongs to the current address
    bool m_good = true;
};

void ListRewriter::step()
{
    switch (type()) {
    case TokenType::Semicolon:
        flush();
        m_good = !m_inGroup;
        m_inGroup = true;
        keep();
        m_wordFits = true;
        break;
    case TokenType::Colon:
        stepGroupBegin();
        break;
    case TokenType::Right:
        stepAngle();
        break;
    case TokenType::Atom:
    case TokenType::Quote:
    case TokenType::Literal:
        if (!m_wordFits)
            flushWithComma();
        m_wordFits = false;
        takeIntoAddress();
        break;
    case TokenType::Comment:
        keep();
        break;
    case TokenType::Comma:
        flush();
        keep();
        m_wordFits = true;
        break;
    case TokenType::Left:
    case TokenType::At:
    case TokenType::Dot:
        m_wordFits = true;
        takeIntoAddress();
        break;
    }
}

// Everything left of the colon up to a comma is the group's name.
void ListRewriter::stepGroupBegin()
{
    flush();
    if (!m_inGroup) {
        m_good = false;
        return;
    }
    m_inGroup = false;
    while (m_left > 0 && type() != TokenType::Comma)
        keepName();
    if (m_left > 0)
        keep();
    m_wordFits = true;
}

void ListRewriter::stepAngle()
{
    flushWithComma();
    keep();
    while (m_left > 0 && type() != TokenType::Left)
        takeIntoAddress();
    endAddress();
    if (m_left == 0) {
        m_good = false;
        return;
    }
    keep();
    const auto isName = [](TokenType t) {
        return t == TokenType::Comment || t == TokenType::Atom || t == TokenType::Quote || t == TokenType::At ||
               t == TokenType::Dot;
    };
    while (m_left > 0 && isName(type()))
        keepName();
    m_wordFits = false;
}

} // namespace

Result<AddressCompletion> AddressCompletion::make(std::string_view defaultHost, std::string_view defaultDomain,
                                                  std::string_view plusDomain)
{
    AddressCompletion completion;
    completion.m_host = MW_TRY(nameTokens('@', defaultHost));
    completion.m_domain = MW_TRY(nameTokens('.', defaultDomain));
    completion.m_plus = MW_TRY(nameTokens('.', plusDomain));
    return completion;
}

void AddressCompletion::complete(HeaderTokens &address) const
{
    if (address.empty() || isEmptyLiteral(address))
        return;
    dropSourceRoute(address);
    dropLast(address, TokenType::At);
    dropLast(address, TokenType::Dot);
    if (address.empty())
        return;
    if (std::ranges::find(address, TokenType::At, &HeaderToken::type) == address.end())
        append(address, m_host);
    if (auto &last = address.back(); last.type == TokenType::Atom && last.text.ends_with('+')) {
        last.text.pop_back();
        append(address, m_plus);
    }
    if (!hostHasDot(address))
        append(address, m_domain);
}

std::optional<HeaderTokens> rewriteAddresses(const HeaderTokens &list,
                                             const std::function<void(HeaderTokens &address)> &rewrite)
{
    return ListRewriter(list, rewrite).run();
}

} // namespace mw::mail
