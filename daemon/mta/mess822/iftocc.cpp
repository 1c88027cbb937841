// SPDX-License-Identifier: GPL-3.0-or-later
// iftocc: tells whether an address stands in To or Cc of the message on descriptor 0. For .qmail. See iftocc(1).
#include "daemon/mta/mess822/AddressList.h"
#include "daemon/mta/mess822/Fields.h"
#include "daemon/mta/small/Small.h"
#include "shared/base/Text.h"
#include "shared/mail/HeaderField.h"
#include "shared/os/Environment.h"

#include <set>

using namespace mw;

int main(int argc, char **argv)
{
    const small::Program program("iftocc");
    std::set<std::string> wanted;
    for (const auto &word : small::wordsOf(small::argumentsOf(argc, argv)))
        wanted.insert(text::lower(word));
    if (wanted.empty()) {
        const auto recipient = os::environmentVariable("RECIPIENT");
        if (!recipient)
            return program.usage("iftocc [ address ... ], or RECIPIENT in the environment");
        wanted.insert(text::lower(*recipient));
    }
    bool found = false;
    const auto read = mess822::forEachField([&](const std::string &field) {
        const auto kind = mail::headerFieldOf(field);
        if (kind != mail::HeaderField::To && kind != mail::HeaderField::Cc)
            return;
        for (const auto &mailbox : mess822::parseMailboxes(mail::headerValue(field)))
            found = found || (!mailbox.isGroupOnly && wanted.contains(text::lower(mailbox.address)));
    });
    if (!read)
        return program.fatal(small::kTemporary, read.error().text);
    return found ? 0 : small::kPermanent;
}
