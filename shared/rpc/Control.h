// SPDX-License-Identifier: GPL-3.0-or-later
// Contract: the control files.
#pragma once

#include "shared/rpc/Changes.h"

namespace mw::rpc::control {

inline constexpr std::string_view kInterface = "org.mailwright.Control";

struct ControlFile {
    static constexpr std::string_view typeName = "ControlFile";
    std::string name; // of the file below control
    std::string type;         // as the table of control files calls it: line, number, list, map...
    std::string standard;     // what holds without the file, in words
    bool present = false; // false: its standard holds
    std::int64_t size = 0;    // in bytes
    std::int64_t modified = 0; // Unix time of the last change; 0 when not present
    std::string help;         // one sentence
    std::string consequence;  // what must follow a change, in words; empty: nothing
    bool known = true;        // false: in the directory but not in the table
    static constexpr auto fields =
        std::tuple(field("name", &ControlFile::name), field("type", &ControlFile::type),
                   field("standard", &ControlFile::standard), field("present", &ControlFile::present),
                   field("size", &ControlFile::size), field("modified", &ControlFile::modified),
                   field("help", &ControlFile::help),
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
        std::string name; // of the file below control
        static constexpr auto fields = std::tuple(field("name", &Request::name));
    };
    struct Reply {
        bool present = false; // false: there is no such file now
        std::string content; // text in UTF-8; empty when not present
        std::string hash;  // SHA-256 of the bytes in hexadecimal digits; empty when not present
        std::string owner; // account name, or the uid in digits
        std::string group; // name of its group
        std::int64_t mode = 0; // permission bits
        std::int64_t modified = 0; // Unix time of the last change
        static constexpr auto fields =
            std::tuple(field("present", &Reply::present), field("content", &Reply::content),
                       field("hash", &Reply::hash), field("owner", &Reply::owner), field("group", &Reply::group),
                       field("mode", &Reply::mode), field("modified", &Reply::modified));
    };
};

enum class How : std::uint8_t { Replace, Add, Remove };
constexpr std::array<std::string_view, 3> enumNames(How)
{
    return {"replace", "add", "remove"};
}
constexpr std::string_view enumTypeName(How)
{
    return "How";
}

// Entries of lists and maps are added or removed one by one; comments and all other lines stay. Errors as of every change
// (Changes.Apply). Files that name programs and files of free text are root's.
struct Set {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Set";
    static constexpr Right right = Right::Configure;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "control set";
    static constexpr std::string_view help = "Give a control file its value, or add or remove entries (--add, --remove)";
    static constexpr std::string_view errors = "Invalid, NotFound, NotAllowed, Failed, TooMuch";
    struct Request {
        std::string name; // of whom or what
        std::vector<std::string> values; // one a line
        std::optional<How> how;          // nothing: replace
        std::optional<changes::Manner> manner; // how it is to be made
        static constexpr auto fields =
            std::tuple(field("name", &Request::name), field("values", &Request::values), field("how", &Request::how),
                       field("manner", &Request::manner));
    };
    using Reply = changes::Outcome;
};

struct Unset {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Unset";
    static constexpr Right right = Right::Configure;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "control unset";
    static constexpr std::string_view help = "Remove a control file: the standard holds again";
    static constexpr std::string_view errors = "Invalid (the hub needs the file), NotFound, NotAllowed, Failed, TooMuch";
    struct Request {
        std::string name; // of the file below control
        std::optional<changes::Manner> manner; // how it is to be made
        static constexpr auto fields = std::tuple(field("name", &Request::name), field("manner", &Request::manner));
    };
    using Reply = changes::Outcome;
};

// Of a file whose lines the table does not all check it is a dangerous act (rawEdit). Stale: the file is not what `base` says.
struct Write {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Write";
    static constexpr Right right = Right::Configure;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "control edit";
    static constexpr std::string_view help = "Edit a control file in $EDITOR";
    static constexpr std::string_view errors = "Invalid, Stale, NotFound, NotAllowed (also programLine, relayOpen, rawEdit), Failed, TooMuch";
    struct Request {
        std::string name; // of the file below control
        std::string content; // all of it, text in UTF-8
        std::string base; // the hash it had when it was read; empty: there was none
        std::optional<changes::Manner> manner; // how it is to be made
        static constexpr auto fields =
            std::tuple(field("name", &Request::name), field("content", &Request::content),
                       field("base", &Request::base), field("manner", &Request::manner));
    };
    using Reply = changes::Outcome;
};

struct Interface {
    static constexpr std::string_view name = kInterface;
    static constexpr std::string_view help = "The control files";
    using Methods = TypeList<List, Read, Set, Unset, Write>;
};

} // namespace mw::rpc::control
