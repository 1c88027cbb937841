// SPDX-License-Identifier: GPL-3.0-or-later
// Contract: the control files.
#pragma once

#include "shared/rpc/Schema.h"

namespace mw::rpc::control {

inline constexpr std::string_view kInterface = "org.mailwright.Control";

struct ControlFile {
    static constexpr std::string_view typeName = "ControlFile";
    std::string name;
    std::string type;         // as the table of control files calls it: line, number, list, map...
    std::string standard;     // what holds without the file, in words
    bool present = false;
    std::int64_t size = 0;    // in bytes
    std::string help;         // one sentence
    std::string consequence;  // what must follow a change, in words; empty: nothing
    bool known = true;        // false: in the directory but not in the table
    static constexpr auto fields =
        std::tuple(field("name", &ControlFile::name), field("type", &ControlFile::type),
                   field("standard", &ControlFile::standard), field("present", &ControlFile::present),
                   field("size", &ControlFile::size), field("help", &ControlFile::help),
                   field("consequence", &ControlFile::consequence), field("known", &ControlFile::known));
};

struct List {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "List";
    static constexpr Right right = Right::View;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "control list";
    static constexpr std::string_view help = "The control files, present or not";
    using Request = Nothing;
    struct Reply {
        std::vector<ControlFile> files; // by name
        static constexpr auto fields = std::tuple(field("files", &Reply::files));
    };
};

// Files that hold secrets are refused.
struct Read {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Read";
    static constexpr Right right = Right::View;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "control show";
    static constexpr std::string_view help = "The content of a control file";
    struct Request {
        std::string name;
        static constexpr auto fields = std::tuple(field("name", &Request::name));
    };
    struct Reply {
        bool present = false;
        std::string content;
        std::string hash;  // SHA-256 of the bytes in hexadecimal digits; empty when not present
        std::string owner; // account name, or the uid in digits
        std::string group;
        std::int64_t mode = 0; // permission bits
        std::int64_t modified = 0;
        static constexpr auto fields =
            std::tuple(field("present", &Reply::present), field("content", &Reply::content),
                       field("hash", &Reply::hash), field("owner", &Reply::owner), field("group", &Reply::group),
                       field("mode", &Reply::mode), field("modified", &Reply::modified));
    };
};

struct Interface {
    static constexpr std::string_view name = kInterface;
    static constexpr std::string_view help = "The control files";
    using Methods = TypeList<List, Read>;
};

} // namespace mw::rpc::control
