// SPDX-License-Identifier: GPL-3.0-or-later
// 822header: prints the header of the message on descriptor 0. See 822header(1).
#include "daemon/mta/mess822/Fields.h"
#include "daemon/mta/small/Small.h"

using namespace mw;

int main()
{
    constexpr std::string_view kName = "822header";
    std::string header;
    const auto read = mess822::forEachField([&](const std::string &field) { header += field; });
    if (!read)
        return small::Program(kName).fatal(small::kTemporary, read.error().text);
    return mess822::printAll(kName, header);
}
