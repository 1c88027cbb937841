// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/AliasesTable.h"

#include "shared/base/Text.h"
#include "shared/mail/AddressRewriting.h"
#include "shared/mail/Cdb.h"

#include <algorithm>
#include <ranges>

namespace mw::mail {
namespace {

constexpr std::string_view kInclude = ":include:";
constexpr std::string_view kOwner = "owner-";

// An instruction with its continuation lines, and what it means.
struct Instruction {
    std::size_t line = 0;
    std::size_t lines = 0;
    std::string text;
    std::string name;
    std::vector<HeaderTokens> addresses; // in the order of the text
    std::vector<std::string> programs;   // without their bar
    std::vector<std::string> includes;
    std::vector<std::string> targets; // of all kinds, as the contract shows them
    std::string error;
};

bool has(const HeaderTokens &tokens, TokenType type)
{
    return std::ranges::contains(tokens, type, &HeaderToken::type);
}

// The name: what stands before the first colon, or the first word.
HeaderTokens takeName(HeaderTokens &tokens)
{
    std::erase_if(tokens, [](const HeaderToken &token) { return token.type == TokenType::Comment; });
    auto end = std::ranges::find(tokens, TokenType::Colon, &HeaderToken::type);
    const bool hasColon = end != tokens.end();
    if (!hasColon) {
        end = tokens.begin();
        while (end != tokens.end() && (end == tokens.begin() || !end->afterSpace))
            ++end;
    }
    HeaderTokens out(tokens.begin(), end);
    tokens.erase(tokens.begin(), hasColon ? end + 1 : end);
    return out;
}

// ":include:/file" without a comma in it, taken out of the list.
void takeIncludes(HeaderTokens &tokens, Instruction &out)
{
    HeaderTokens rest;
    for (std::size_t i = 0; i < tokens.size();) {
        auto end = i;
        while (end < tokens.size() && tokens[end].type != TokenType::Comma)
            ++end;
        const bool isInclude = end - i > 3 && tokens[i].type == TokenType::Colon && tokens[i + 2].type == TokenType::Colon &&
                               text::equalIgnoringCase(tokens[i + 1].text, "include");
        if (isInclude) {
            const auto from = tokens.begin() + static_cast<std::ptrdiff_t>(i) + 3;
            out.includes.push_back(envelopeText(HeaderTokens(from, tokens.begin() + static_cast<std::ptrdiff_t>(end))));
            out.targets.push_back(std::string(kInclude) + out.includes.back());
        } else {
            rest.insert(rest.end(), tokens.begin() + static_cast<std::ptrdiff_t>(i),
                        tokens.begin() + static_cast<std::ptrdiff_t>(std::min(end + 1, tokens.size())));
        }
        i = end + 1;
    }
    while (!rest.empty() && rest.back().type == TokenType::Comma)
        rest.pop_back();
    tokens = std::move(rest);
}

// From right to left, as the table has them.
void takeAddresses(const HeaderTokens &tokens, Instruction &out)
{
    if (has(tokens, TokenType::Colon) || has(tokens, TokenType::Semicolon)) {
        out.error = "a colon or semicolon among the addresses; groups are not known here";
        return;
    }
    std::vector<std::string> targets;
    const auto read = rewriteAddresses(tokens, [&](HeaderTokens &address) {
        const auto words = envelopeText(address);
        const bool isPlain = !has(address, TokenType::At);
        if (isPlain && words.starts_with('/'))
            out.error = words + " is a file, to which fastforward delivers nothing; a .qmail file can";
        else if (isPlain && words.starts_with('|'))
            out.programs.push_back(words.substr(1));
        else
            out.addresses.push_back(address);
        if (words.empty())
            out.error = "an address is empty";
        targets.push_back(words);
    });
    if (!read)
        out.error = "the addresses cannot be understood";
    std::ranges::reverse(targets);
    std::ranges::move(targets, std::back_inserter(out.targets));
}

void read(Instruction &instruction)
{
    if (instruction.text.find('\0') != std::string::npos) {
        instruction.error = "a NUL byte";
        return;
    }
    auto tokens = tokenise(instruction.text);
    if (!tokens) {
        instruction.error = "a quote, comment or bracket does not end";
        return;
    }
    instruction.name = envelopeText(takeName(*tokens));
    if (instruction.name.empty()) {
        instruction.error = "the name is missing before the colon";
        return;
    }
    takeIncludes(*tokens, instruction);
    if (!tokens->empty())
        takeAddresses(*tokens, instruction);
    if (instruction.error.empty() && instruction.targets.empty())
        instruction.error = "nothing stands behind the name";
}

std::vector<Instruction> instructionsOf(std::string_view text)
{
    std::vector<Instruction> out;
    std::size_t number = 0;
    bool inComment = true; // what is continued
    for (const auto line : text::lines(text)) {
        ++number;
        const bool continues = line.empty() || line.front() == ' ' || line.front() == '\t';
        if (!continues)
            inComment = line.front() == '#';
        if (inComment)
            continue;
        if (!continues)
            out.push_back({.line = number, .lines = 1, .text = std::string(line)});
        else if (!text::trim(line).empty())
            out.back() = {.line = out.back().line, .lines = number - out.back().line + 1, .text = out.back().text + "\n" + std::string(line)};
    }
    std::ranges::for_each(out, read);
    if (!text.empty() && !text.ends_with('\n') && !out.empty() && !inComment)
        out.back().error = "the last line does not end";
    return out;
}

std::string keyOf(char kind, const std::string &name)
{
    return kind + text::lower(name) + (name.find('@') == std::string::npos ? "@" : "");
}

class Compiler {
public:
    explicit Compiler(const AddressCompletion &completion) : m_completion(completion) {}

    Result<std::string> run(const std::vector<Instruction> &instructions)
    {
        for (const auto &instruction : instructions) {
            if (!instruction.error.empty())
                return fail(ErrorKind::Format, "line " + std::to_string(instruction.line) + ": " + instruction.error);
        }
        for (const auto &instruction : instructions) {
            MW_TRY_VOID(m_cdb.add(keyOf(':', instruction.name), commandsOf(instruction)));
            const auto owner = std::string(kOwner) + instruction.name;
            const bool isOwned = std::ranges::any_of(instructions, [&](const Instruction &other) { return text::equalIgnoringCase(other.name, owner); });
            if (isOwned)
                MW_TRY_VOID(m_cdb.add(keyOf('?', instruction.name), completed(*tokenise(owner))));
        }
        return m_cdb.finish();
    }

private:
    std::string completed(HeaderTokens address) const
    {
        m_completion.complete(address);
        return envelopeText(address);
    }
    std::string commandsOf(const Instruction &instruction) const
    {
        std::string out;
        for (const auto &file : instruction.includes)
            out += file + ".bin" + '\0';
        for (const auto &program : instruction.programs)
            out += "!" + program + '\0';
        for (const auto &address : instruction.addresses)
            out += "&" + completed(address) + '\0';
        return out;
    }

    const AddressCompletion &m_completion;
    CdbWriter m_cdb;
};

std::string quoted(std::string_view text)
{
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += c;
    }
    return out + '"';
}

} // namespace

AliasesTable parseAliases(std::string_view text)
{
    AliasesTable out;
    for (auto &instruction : instructionsOf(text)) {
        if (!instruction.error.empty())
            out.errors.push_back({instruction.line, instruction.error});
        if (!instruction.name.empty())
            out.entries.push_back({std::move(instruction.name), std::move(instruction.targets), instruction.line, instruction.lines});
    }
    return out;
}

Result<AliasesNames> aliasesNames(const Controls &controls)
{
    AliasesNames out;
    out.defaultHost = MW_TRY(controls.lineOrStandard("defaulthost"));
    out.defaultDomain = MW_TRY(controls.lineOrStandard("defaultdomain"));
    out.plusDomain = MW_TRY(controls.lineOrStandard("plusdomain"));
    return out;
}

Result<std::string> compileAliases(std::string_view text, const AliasesNames &names)
{
    const auto completion = MW_TRY(AddressCompletion::make(names.defaultHost, names.defaultDomain, names.plusDomain));
    return Compiler(completion).run(instructionsOf(text));
}

Result<std::string> aliasesLine(const std::string &name, const std::vector<std::string> &targets)
{
    std::string line = name + ":";
    for (const auto &target : targets)
        line += (&target == &targets.front() ? " " : ", ") + (target.starts_with('|') ? quoted(target) : target);
    if (std::ranges::any_of(line, [](char c) { return static_cast<unsigned char>(c) < ' ' || c == 127; }))
        return fail(ErrorKind::Format, "a name, an address or a command is one line, without control characters");
    const auto table = parseAliases(line + "\n");
    if (!table.errors.empty())
        return fail(ErrorKind::Format, table.errors.front().text);
    if (table.entries.size() != 1 || table.entries.front().name != name || table.entries.front().targets != targets)
        return fail(ErrorKind::Format, "\"" + line + "\" would be read as something else");
    return line;
}

} // namespace mw::mail
