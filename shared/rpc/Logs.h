// SPDX-License-Identifier: GPL-3.0-or-later
// Contract: the log directories. Logs are not copied: Open passes a read-only descriptor. Only who asks from another
// computer, where no descriptor can be passed, gets the bytes: by Read.
#pragma once

#include "shared/rpc/Schema.h"

namespace mw::rpc::logs {

inline constexpr std::string_view kInterface = "org.mailwright.Logs";

// Finished: closed and on disk (@STAMP.s). CutOff: ended by a crash (@STAMP.u). Current: being written.
enum class Kind : std::uint8_t { Finished, CutOff, Current };
constexpr std::array<std::string_view, 3> enumNames(Kind)
{
    return {"finished", "cutOff", "current"};
}
constexpr std::string_view enumTypeName(Kind)
{
    return "Kind";
}

struct Directory {
    static constexpr std::string_view typeName = "Directory";
    std::string name;    // for ListFiles and Open: qmail-send
    std::string title;   // in words: Deliveries
    std::string service; // the service that writes it; empty: none that is known
    std::int64_t size = 0; // of all its files in bytes
    static constexpr auto fields = std::tuple(field("name", &Directory::name), field("title", &Directory::title),
                                              field("service", &Directory::service), field("size", &Directory::size));
};

struct File {
    static constexpr std::string_view typeName = "File";
    std::string name; // current, or @STAMP.s and others
    std::int64_t size = 0; // in bytes
    std::uint64_t inode = 0;   // stays the same when current becomes a finished file
    std::int64_t modified = 0; // unix seconds
    Kind kind = Kind::Finished; // whether it still grows
    static constexpr auto fields =
        std::tuple(field("name", &File::name), field("size", &File::size), field("inode", &File::inode),
                   field("modified", &File::modified), field("kind", &File::kind));
};

struct ListDirectories {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "ListDirectories";
    static constexpr Right right = Right::View;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "log list";
    static constexpr std::string_view help = "The log directories";
    using Request = Nothing;
    struct Reply {
        std::vector<Directory> directories; // by name
        static constexpr auto fields = std::tuple(field("directories", &Reply::directories));
    };
};

struct ListFiles {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "ListFiles";
    static constexpr Right right = Right::View;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "log files";
    static constexpr std::string_view help = "The files of a log directory, oldest first, current last";
    struct Request {
        std::string directory; // name of the log
        static constexpr auto fields = std::tuple(field("directory", &Request::directory));
    };
    struct Reply {
        std::vector<File> files; // the oldest first
        static constexpr auto fields = std::tuple(field("files", &Reply::files));
    };
};

struct Open {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Open";
    static constexpr Right right = Right::View;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "";
    static constexpr std::string_view help = "A read-only descriptor of a log file, passed beside the reply";
    struct Request {
        std::string directory; // name of the log
        std::string file; // name of the file in it
        static constexpr auto fields =
            std::tuple(field("directory", &Request::directory), field("file", &Request::file));
    };
    struct Reply {
        std::int64_t descriptor = 0; // index among the descriptors that came with the reply
        std::int64_t size = 0; // in bytes, when it was opened
        std::uint64_t inode = 0; // of the file
        static constexpr auto fields = std::tuple(field("descriptor", &Reply::descriptor), field("size", &Reply::size),
                                                  field("inode", &Reply::inode));
    };
};

// Streams what a log file holds from an offset to its present end. mailwrightctl --stdio answers it, with the rights of the
// account that ssh has logged in: it opens the file by Open and reads it. The helper itself reads no log.
struct Read {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Read";
    static constexpr Right right = Right::View;
    static constexpr Answers answers = Answers::Many;
    static constexpr std::string_view verb = "";
    static constexpr std::string_view help = "The bytes of a log file; through mailwrightctl --stdio";
    static constexpr std::string_view errors =
        "NotFound (no such log file, or none with that inode any more), Failed (it cannot be read), NotSupported (asked of the "
        "helper itself: call Open, which passes a descriptor), InvalidParameter (an offset below 0)";
    struct Request {
        std::string directory; // name of the log
        std::string file;                   // its name when it was listed
        std::optional<std::uint64_t> inode; // as listed: the file is found by it also after it has got another name
        std::optional<std::int64_t> offset; // of the first byte wanted; without it 0
        static constexpr auto fields = std::tuple(field("directory", &Request::directory), field("file", &Request::file),
                                                  field("inode", &Request::inode), field("offset", &Request::offset));
    };
    struct Reply {
        std::int64_t offset = 0; // of the first byte of this block
        std::string data;        // Base64; empty in the last reply
        std::int64_t size = 0;   // of the whole file now
        std::uint64_t inode = 0; // of the file
        bool completed = false; // multilog has closed it: nothing more comes
        static constexpr auto fields =
            std::tuple(field("offset", &Reply::offset), field("data", &Reply::data), field("size", &Reply::size),
                       field("inode", &Reply::inode), field("completed", &Reply::completed));
    };
};

struct Interface {
    static constexpr std::string_view name = kInterface;
    static constexpr std::string_view help = "The log directories";
    using Methods = TypeList<ListDirectories, ListFiles, Open, Read>;
};

} // namespace mw::rpc::logs
