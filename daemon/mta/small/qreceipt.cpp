// SPDX-License-Identifier: GPL-3.0-or-later
// qreceipt: answers a message that asks for a notice of its delivery to this address. Runs from a .qmail file.
#include "daemon/mta/small/Small.h"
#include "shared/mail/AddressQuote.h"
#include "shared/mail/AddressRewriting.h"
#include "shared/mail/HeaderField.h"
#include "shared/mail/MessageReader.h"
#include "shared/os/Environment.h"

#include <unistd.h>

using namespace mw;

namespace {

bool names(std::string_view field, std::string_view address)
{
    bool found = false;
    if (const auto tokens = mail::tokenise(mail::headerValue(field))) {
        (void)mail::rewriteAddresses(*tokens, [&](mail::HeaderTokens &one) {
            found = found || mail::envelopeText(one) == address;
        });
    }
    return found;
}

struct Request {
    bool wanted = false;
    std::string messageId; // the field's value with its line end
};

Result<Request> readRequest(std::string_view address)
{
    Request request;
    mail::MessageReader reader(STDIN_FILENO);
    while (true) {
        const auto field = reader.nextField();
        if (!field && field.error().kind == ErrorKind::Format)
            return request; // of a huge header the beginning counts
        if (!MW_TRY(field))
            return request;
        const auto kind = mail::headerFieldOf(**field);
        if (kind == mail::HeaderField::NoticeRequested)
            request.wanted = request.wanted || names(**field, address);
        else if (kind == mail::HeaderField::MessageId)
            request.messageId = mail::headerValue(**field);
    }
}

std::string notice(const std::string &sender, std::string_view address, const Request &request)
{
    const auto to = '<' + mail::quotedAddress(sender) + ">\n";
    auto text = "From: DELIVERY NOTICE SYSTEM " + to + "To: " + to +
                "Subject: success notice\n\n"
                "Hi! This is the qreceipt program. Your message was delivered to the\n"
                "following address: " +
                std::string(address) + ". Thanks for asking.\n";
    return request.messageId.empty() ? text : text + "Your Message-ID:" + request.messageId;
}

} // namespace

int main(int argc, char **argv)
{
    const small::Program program("qreceipt");
    const auto arguments = small::argumentsOf(argc, argv);
    const auto sender = os::environmentVariable("SENDER");
    if (arguments.empty() || !sender)
        return program.usage("qreceipt deliveryaddress");
    if (sender->empty() || *sender == "#@[]")
        return 0;
    const auto request = readRequest(arguments[0]);
    if (!request)
        return program.fatal(small::kTemporary, request.error().text);
    if (!request->wanted)
        return 0;
    auto client = mail::QueueClient::start();
    if (!client || !client->write(notice(*sender, arguments[0], *request)))
        return program.fatal(small::kTemporary, "temporary qmail-queue error");
    const std::string recipients[] = {*sender};
    const auto result = client->finish("", recipients);
    if (result.ok())
        return 0;
    return result.permanent() ? program.fatal(small::kPermanent, "permanent qmail-queue error")
                              : program.fatal(small::kTemporary, "temporary qmail-queue error");
}
