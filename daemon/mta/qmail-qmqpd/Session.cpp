// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-qmqpd/Session.h"

#include "daemon/mta/qmtp/Answers.h"
#include "daemon/mta/qmtp/QueuedText.h"
#include "shared/mail/Netstring.h"

#include <vector>

namespace mw::qmqpd {
namespace {

struct Addresses {
    std::string sender;
    std::vector<std::string> recipients;
    bool bad = false; // one of them cannot be an address
};

Result<std::string> receiveAddress(mail::NetstringReader &reader, Addresses &all)
{
    auto address = MW_TRY(reader.text(qmtp::kAddressLimit - 1)).value_or(std::string(1, '\0'));
    all.bad = all.bad || address.find('\0') != std::string::npos;
    return address;
}

Result<Addresses> receiveAddresses(mail::NetstringReader &reader)
{
    Addresses out;
    out.sender = MW_TRY(receiveAddress(reader, out));
    while (!reader.atEndOfEntered()) {
        auto recipient = MW_TRY(receiveAddress(reader, out));
        out.bad = out.bad || recipient.empty();
        if (!out.bad)
            out.recipients.push_back(std::move(recipient));
    }
    return out;
}

std::string answer(qmtp::QueuedText &text, const Addresses &addresses)
{
    if (const auto refusal = text.refusal(); !refusal.empty())
        return std::string(refusal);
    if (addresses.bad)
        return "Dsorry, I can't accept addresses like that (#5.1.3)";
    const auto pid = text.pid();
    return qmtp::answerOf(text.queue(addresses.sender, addresses.recipients), pid);
}

} // namespace

Result<void> serve(net::Stream &stream, const mail::ConnectionNames &names)
{
    mail::NetstringReader reader(stream);
    MW_TRY_VOID(reader.enter());
    auto left = MW_TRY(reader.length());
    // No limit of size: whoever may come here is trusted as a local user is.
    auto text = MW_TRY(qmtp::QueuedText::start(mail::receivedLine(names, std::nullopt, "QMQP", clock::now()),
                                               qmtp::LineEnds::AsTheyAre, 0));
    while (left > 0) {
        const auto part = MW_TRY(reader.piece(left));
        left -= part.size();
        text.feed(part);
    }
    MW_TRY_VOID(reader.comma());
    const auto addresses = MW_TRY(receiveAddresses(reader));
    MW_TRY_VOID(reader.leave());
    MW_TRY_VOID(stream.write(mail::netstring(answer(text, addresses))));
    return stream.flush();
}

} // namespace mw::qmqpd
