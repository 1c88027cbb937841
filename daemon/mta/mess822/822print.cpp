// SPDX-License-Identifier: GPL-3.0-or-later
// 822print: shows the message on descriptor 0, its header in columns. See 822print(1).
#include "daemon/mta/mess822/Fields.h"
#include "daemon/mta/mess822/HeaderView.h"
#include "daemon/mta/small/Small.h"
#include "shared/os/Fd.h"

#include <unistd.h>

using namespace mw;

namespace {

Result<void> show()
{
    mail::MessageReader reader(STDIN_FILENO);
    mess822::HeaderView view{mess822::LocalTime(mail::LeapSeconds::ofSystem())};
    while (const auto field = MW_TRY(reader.nextField())) {
        if (!field->starts_with("MBOX-Line: From "))
            view.add(*field);
    }
    MW_TRY_VOID(os::writeAll(STDOUT_FILENO, view.text()));
    while (true) {
        const auto piece = MW_TRY(reader.nextPiece());
        if (piece.empty())
            return {};
        MW_TRY_VOID(os::writeAll(STDOUT_FILENO, piece));
    }
}

} // namespace

int main()
{
    const auto shown = show();
    return shown ? 0 : small::Program("822print").fatal(small::kTemporary, shown.error().text);
}
