// SPDX-License-Identifier: GPL-3.0-or-later
// 822field: prints what the fields of one name hold. The message is on descriptor 0. See 822field(1).
#include "daemon/mta/mess822/Fields.h"
#include "daemon/mta/small/Small.h"

using namespace mw;

int main(int argc, char **argv)
{
    constexpr std::string_view kName = "822field";
    const auto arguments = small::argumentsOf(argc, argv);
    const std::string_view wanted = arguments.empty() ? "subject" : arguments[0];
    std::string found;
    const auto read = mess822::forEachField([&](const std::string &field) {
        if (mess822::isNamed(field, wanted))
            found += mess822::unfolded(field) + '\n';
    });
    if (!read)
        return small::Program(kName).fatal(small::kTemporary, read.error().text);
    return found.empty() ? small::kPermanent : mess822::printAll(kName, found);
}
