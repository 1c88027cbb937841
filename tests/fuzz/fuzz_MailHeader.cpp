// SPDX-License-Identifier: GPL-3.0-or-later
// Headers of messages: address lists, dates, rewriting instructions and what the injectors make of all of it. The
// bytes are the lines of control/rewrite up to an empty line, then a message as it comes behind DATA.
#include "daemon/mta/mess822/HeaderRewriter.h"
#include "daemon/mta/mess822/HeaderView.h"
#include "daemon/mta/mess822/NameTable.h"
#include "daemon/mta/mess822/OfmipMessage.h"
#include "daemon/mta/mess822/ReceivedText.h"
#include "daemon/mta/qmail-inject/HeaderEditor.h"
#include "shared/base/Text.h"
#include "tests/fuzz/FuzzInput.h"

using namespace mw;

namespace {

constexpr std::string_view kEnd = "\n.\n";

// Every line must begin a field or go one on: nothing of a header can begin the body.
void requireHeader(std::string_view header)
{
    for (const auto line : text::lines(header))
        fuzz::require(line.starts_with(' ') || line.starts_with('\t') || mail::headerNameLength(line) > 0);
}

std::string sentBy(const mess822::HeaderPlan &plan, std::string_view wire, std::size_t piece)
{
    std::string out;
    mess822::OfmipMessage message(plan, "", [&](std::string_view bytes) { out += bytes; });
    for (std::size_t at = 0; at < wire.size(); at += piece) {
        if (message.feed(wire.substr(at, piece)).done)
            break;
    }
    return out;
}

void requireStableList(const std::string &value)
{
    const auto list = mess822::parseMailboxes(value);
    for (const auto &mailbox : list)
        fuzz::require(mailbox.address.find('\n') == std::string::npos && mailbox.name.find('\n') == std::string::npos);
    const auto field = mess822::addressField("To", list);
    const auto again = mess822::addressField("To", mess822::parseMailboxes(mail::headerValue(field)));
    fuzz::require(field.empty() == again.empty());
}

void edit(const std::string &field)
{
    inject::InjectSettings settings;
    settings.completion = *mail::AddressCompletion::make("host", "dom.example", "plus.example");
    settings.user = settings.senderUser = "joe";
    settings.host = settings.senderHost = "desk";
    inject::HeaderEditor editor(settings, 0, 1);
    if (editor.add(field))
        (void)editor.recipients();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto text = fuzz::text(data, size);
    const auto empty = text.find("\n\n");
    const auto hosts = mess822::HostRewriting::parse(mail::parseControlList(text.substr(0, empty)));
    const auto message = empty == text.npos ? text : text.substr(empty + 2);
    mess822::HeaderPlan plan;
    plan.hosts = &hosts;
    plan.from = {"", "joe@desk.example", false};
    const auto wire = std::string(message) + std::string(kEnd);
    const auto sent = sentBy(plan, wire, wire.size());
    fuzz::require(!sent.empty() && sent == sentBy(plan, wire, 1));
    requireHeader(std::string_view(sent).substr(0, sent.find("\n\n")));
    const mess822::LocalTime local{mail::LeapSeconds::parse(text)};
    mess822::HeaderView view(local);
    for (const auto line : text::lines(message)) {
        const auto field = std::string(line) + '\n';
        requireStableList(std::string(mail::headerValue(field)));
        if (const auto date = mess822::parseMailDate(mail::headerValue(field)))
            fuzz::require(mess822::parseMailDate(mess822::headerText(*date)).has_value());
        (void)mess822::receivedText(line, local);
        if (mail::headerNameLength(field) > 0) {
            view.add(field);
            edit(field);
        }
    }
    (void)view.text();
    (void)mess822::compileNames(text);
    return 0;
}
