// SPDX-License-Identifier: GPL-3.0-or-later
// Runs while Mailwright is built: writes the comments of the headers that are named as a C++ table to the first argument.
#include "shared/rpc/comments/HeaderComments.h"

#include "shared/os/AtomicFile.h"
#include "shared/os/Files.h"

#include <cstdio>

namespace {

std::string quoted(const std::string &text)
{
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += c;
    }
    return out + "\"";
}

} // namespace

int main(int argc, char **argv)
{
    std::string table = "#include \"shared/rpc/ContractComments.h\"\n\nnamespace mw::rpc {\n\nconst std::vector<ContractComment> &contractComments()\n"
                        "{\n    static const std::vector<ContractComment> all{\n";
    for (int i = 2; i < argc; ++i) {
        const auto header = mw::os::readFile(argv[i]);
        if (!header) {
            std::fprintf(stderr, "contract-comments: %s\n", header.error().text.c_str());
            return 1;
        }
        for (const auto &comment : mw::rpc::commentsIn(*header))
            table += "        {" + quoted(comment.type) + ", " + quoted(comment.member) + ", " + quoted(comment.text) + "},\n";
    }
    table += "    };\n    return all;\n}\n\n} // namespace mw::rpc\n";
    return argc > 2 && mw::os::replaceFile(argv[1], table) ? 0 : 1;
}
