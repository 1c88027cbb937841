// SPDX-License-Identifier: GPL-3.0-or-later
// Used while building: makes qmail-control.5 on standard output from its template on standard input, with a paragraph
// for each control file in place of @TABLE@.
#include "shared/base/Text.h"
#include "shared/mail/ControlTable.h"
#include "shared/os/Fd.h"

#include <unistd.h>

using namespace mw;

namespace {

std::string paragraph(const mail::ControlFile &file)
{
    std::string out = ".TP\n.B " + std::string(file.name) + '\n' + mail::controlHelp(file) + '\n' +
                      "Without it: " + mail::controlStandardInWords(file) + ".\n";
    if (!file.readers.empty())
        out += "Read by: " + std::string(file.readers) + ".\n";
    if (const auto after = mail::controlConsequenceInWords(file.consequence); !after.empty())
        out += "After a change: " + std::string(after) + ".\n";
    return text::replaceAll(out, "-", "\\-");
}

} // namespace

int main()
{
    const auto page = os::readAll(STDIN_FILENO, 1U << 20U);
    if (!page)
        return 1;
    std::string table;
    for (const auto &file : mail::controlFiles())
        table += paragraph(file);
    return os::writeAll(STDOUT_FILENO, text::replaceAll(*page, "@TABLE@\n", table)) ? 0 : 1;
}
