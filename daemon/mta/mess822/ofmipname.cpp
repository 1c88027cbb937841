// SPDX-License-Identifier: GPL-3.0-or-later
// ofmipname: compiles a table of names and addresses from descriptor 0 for ofmipd. Runs as the administrator. See
// ofmipname(8).
#include "daemon/mta/mess822/NameTable.h"
#include "daemon/mta/small/Small.h"
#include "shared/mail/ErrorText.h"
#include "shared/os/Files.h"

#include <fcntl.h>
#include <unistd.h>

using namespace mw;

namespace {

Result<void> install(const std::string &bytes, const std::string &path, const std::string &temporary)
{
    const auto why = [](const std::string &what, const Error &error) {
        return fail(error.kind, what + ": " + (error.number != 0 ? mail::errorText(error.number) : error.text));
    };
    auto file = os::openAt(os::kWorkingDirectory, temporary, O_WRONLY | O_CREAT | O_TRUNC, 0644);
    if (!file)
        return why("unable to create " + temporary, file.error());
    auto written = os::writeAll(file->get(), bytes);
    if (written)
        written = os::sync(file->get());
    if (!written)
        return why("unable to write to " + temporary, written.error());
    if (const auto moved = os::renameAt(os::kWorkingDirectory, temporary, os::kWorkingDirectory, path); !moved)
        return why("unable to move " + temporary + " to " + path, moved.error());
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    constexpr std::size_t kLargestTable = std::size_t{256} << 20U;
    const small::Program program("ofmipname");
    const auto words = small::wordsOf(small::argumentsOf(argc, argv));
    if (words.size() < 2)
        return program.usage("ofmipname cdb tmp");
    const auto text = os::readAll(STDIN_FILENO, kLargestTable);
    if (!text)
        return program.fatal(small::kTemporary, "unable to read input: " + text.error().text);
    const auto names = mess822::compileNames(*text);
    if (!names)
        return program.fatal(small::kTemporary, names.error().text);
    for (const auto &problem : names->problems)
        program.say("warning: " + problem);
    const auto installed = install(names->cdb, words[0], words[1]);
    return installed ? 0 : program.fatal(small::kTemporary, installed.error().text);
}
