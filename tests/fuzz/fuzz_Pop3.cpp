// SPDX-License-Identifier: GPL-3.0-or-later
// POP3 command lines, and stored messages on their way out: whole and in pieces they are the same, and no line of a
// message ends the reply early.
#include "daemon/mta/pop3/Command.h"
#include "daemon/mta/qmail-pop3d/MessageText.h"
#include "tests/fuzz/FuzzInput.h"

using namespace mw;

namespace {

std::string sent(std::string_view bytes, std::size_t piece, std::optional<std::uint64_t> lines)
{
    pop3d::MessageText text(lines);
    std::string out;
    for (std::size_t i = 0; i < bytes.size() && text.feed(bytes.substr(i, piece), out); i += piece) {
    }
    text.finish(out);
    return out;
}

void checkText(std::string_view bytes, std::optional<std::uint64_t> lines)
{
    const auto whole = sent(bytes, bytes.size() + 1, lines);
    fuzz::require(whole == sent(bytes, 1, lines) && whole == sent(bytes, 7, lines));
    fuzz::require(whole.ends_with("\r\n.\r\n") && ("\r\n" + whole).find("\r\n.\r\n") == whole.size() - 3);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto bytes = fuzz::text(data, size);
    const auto command = pop3::parseCommand(bytes);
    fuzz::require(!command.verb.contains(' ') && !command.argument.starts_with(' '));
    fuzz::require(!command.verb.contains('\0') && !command.argument.contains('\0'));
    if (const auto selection = pop3::parseSelection(command.argument); selection && selection->lines)
        checkText(bytes, *selection->lines);
    checkText(bytes, std::nullopt);
    checkText(bytes, 2);
    return 0;
}
