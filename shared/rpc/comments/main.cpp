// SPDX-License-Identifier: GPL-3.0-or-later
// Runs while Mailwright is built: writes the comments of the headers that are named as a C++ table to the first argument.
#include "shared/rpc/comments/HeaderComments.h"

#include <cstdio>
#include <fstream>
#include <iterator>

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
        std::ifstream file(argv[i]);
        const std::string header{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
        if (header.empty()) {
            std::fprintf(stderr, "contract-comments: cannot read %s\n", argv[i]);
            return 1;
        }
        for (const auto &comment : mw::rpc::commentsIn(header))
            table += "        {" + quoted(comment.type) + ", " + quoted(comment.member) + ", " + quoted(comment.text) + "},\n";
    }
    table += "    };\n    return all;\n}\n\n} // namespace mw::rpc\n";
    if (argc < 3)
        return 1;
    std::ofstream out(argv[1]);
    out << table;
    return out.flush() ? 0 : 1;
}
