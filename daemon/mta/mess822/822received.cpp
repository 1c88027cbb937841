// SPDX-License-Identifier: GPL-3.0-or-later
// 822received: prints the way of the message on descriptor 0, oldest hop first. See 822received(1).
#include "daemon/mta/mess822/Fields.h"
#include "daemon/mta/mess822/ReceivedText.h"
#include "daemon/mta/small/Small.h"
#include "shared/mail/HeaderField.h"

using namespace mw;

int main()
{
    constexpr std::string_view kName = "822received";
    std::vector<std::string> hops;
    const auto read = mess822::forEachField([&](const std::string &field) {
        if (mail::headerFieldOf(field) == mail::HeaderField::Received)
            hops.push_back(mess822::unfolded(field));
    });
    if (!read)
        return small::Program(kName).fatal(small::kTemporary, read.error().text);
    if (hops.empty())
        hops.emplace_back();
    const mess822::LocalTime local(mail::LeapSeconds::ofSystem());
    std::string out;
    for (std::size_t i = hops.size(); i-- > 0;)
        out += mess822::receivedText(hops[i], local);
    return mess822::printAll(kName, out);
}
