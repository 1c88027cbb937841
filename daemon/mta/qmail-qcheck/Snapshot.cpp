// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-qcheck/Snapshot.h"

#include "shared/os/AtomicFile.h"

#include <fcntl.h>
#include <set>

namespace mw::qcheck {
namespace {

constexpr std::size_t kLargestRecord = 1U << 30U;
constexpr int kMostTries = 20; // of a message that changes while it is read

// The record files of one message as they are at one moment.
struct Records {
    struct One {
        Area area = Area::Info;
        std::string bytes;
        UnixTime modified = 0;
        ino_t inode = 0;
        bool operator==(const One &) const = default;
    };
    std::vector<One> files;
    bool operator==(const Records &) const = default;
    bool has(Area area) const
    {
        for (const auto &file : files) {
            if (file.area == area)
                return true;
        }
        return false;
    }
};

Result<Records> readOnce(const Tree &tree, MessageNumber number)
{
    Records out;
    for (const auto area : {Area::Todo, Area::Info, Area::Local, Area::Remote, Area::Bounce}) {
        if (area == Area::Info && out.has(Area::Todo))
            break; // not preprocessed yet: the rest is made anew
        const auto file = os::openAt(tree.root(), tree.place(area, number), O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
        if (!file && file.error().kind == ErrorKind::NotFound)
            continue;
        if (!file)
            return Failure(file.error());
        const auto status = MW_TRY(os::statFd(file->get()));
        auto bytes = MW_TRY(os::readAll(file->get(), kLargestRecord));
        out.files.push_back({area, std::move(bytes), status.st_mtime, status.st_ino});
    }
    return out;
}

// Two looks that agree show one moment. Nothing if the message has ended.
Result<std::optional<Records>> readStable(const Tree &tree, MessageNumber number)
{
    auto before = MW_TRY(readOnce(tree, number));
    for (int i = 0; i < kMostTries; ++i) {
        if (!before.has(Area::Todo) && !before.has(Area::Info))
            return std::nullopt;
        auto after = MW_TRY(readOnce(tree, number));
        if (after == before)
            return after;
        before = std::move(after);
    }
    return before; // as after a crash at this moment: a recipient may get it twice, none is lost
}

class Snapshot {
public:
    Snapshot(const Tree &tree, os::Fd directory, bool copy) : m_tree(tree), m_to(std::move(directory)), m_copy(copy) {}

    Result<std::optional<SavedMessage>> take(MessageNumber number);
    Result<void> sync() const
    {
        const auto messages = MW_TRY(os::openDirectory("messages", m_to.get()));
        MW_TRY_VOID(os::syncDirectory(messages.get()));
        return os::syncDirectory(m_to.get());
    }

private:
    Result<SavedFile> takeText(MessageNumber number, const os::Fd &file);
    Result<void> copyText(const os::Fd &from, const std::string &name, UnixTime modified);

    const Tree &m_tree;
    os::Fd m_to;
    bool m_copy;
};

Result<std::optional<SavedMessage>> Snapshot::take(MessageNumber number)
{
    // Held open while the records are read: its number, which is its inode's, goes to no other message meanwhile, and
    // nobody gets that one's text.
    const auto text = os::openAt(m_tree.root(), m_tree.place(Area::Mess, number), O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    if (!text && text.error().kind == ErrorKind::NotFound)
        return std::nullopt;
    if (!text)
        return Failure(text.error());
    const auto records = MW_TRY(readStable(m_tree, number));
    if (!records)
        return std::nullopt;
    SavedMessage out{number, {MW_TRY(takeText(number, *text))}};
    for (const auto &record : records->files) {
        const auto name = savedName(number, record.area);
        const auto file = MW_TRY(os::openAt(m_to.get(), name, O_WRONLY | O_CREAT | O_EXCL, 0600));
        MW_TRY_VOID(os::writeAll(file.get(), record.bytes));
        MW_TRY_VOID(os::setTimesAt(m_to.get(), name, record.modified, record.modified));
        MW_TRY_VOID(os::sync(file.get()));
        out.files.push_back({record.area, record.modified, record.bytes.size()});
    }
    return out;
}

// A text never changes once its message is accepted, so a second name is as good as a copy.
Result<SavedFile> Snapshot::takeText(MessageNumber number, const os::Fd &file)
{
    const auto path = m_tree.place(Area::Mess, number);
    const auto name = savedName(number, Area::Mess);
    const auto status = MW_TRY(os::statFd(file.get()));
    const SavedFile saved{Area::Mess, status.st_mtime, static_cast<std::uint64_t>(status.st_size)};
    if (!m_copy && os::linkAt(m_tree.root(), path, m_to.get(), name))
        return saved;
    MW_TRY_VOID(copyText(file, name, saved.modified));
    return saved;
}

Result<void> Snapshot::copyText(const os::Fd &from, const std::string &name, UnixTime modified)
{
    const auto to = MW_TRY(os::openAt(m_to.get(), name, O_WRONLY | O_CREAT | O_EXCL, 0600));
    std::vector<char> buffer(1U << 16U);
    while (const auto n = MW_TRY(os::readSome(from.get(), buffer)))
        MW_TRY_VOID(os::writeAll(to.get(), {buffer.data(), n}));
    MW_TRY_VOID(os::setTimesAt(m_to.get(), name, modified, modified));
    return os::sync(to.get());
}

Result<std::set<MessageNumber>> numbersIn(const Tree &tree)
{
    std::set<MessageNumber> out;
    std::vector<std::string> directories{"todo"}; // first: what is preprocessed meanwhile is found in info
    for (unsigned i = 0; i < tree.layout().split(); ++i)
        directories.push_back("info/" + std::to_string(i));
    for (const auto &directory : directories) {
        for (const auto &name : MW_TRY(os::listDirectory(tree.root(), directory))) {
            if (const auto number = numberOf(name))
                out.insert(*number);
        }
    }
    return out;
}

Result<os::Fd> makeSnapshotDirectory(const std::string &path)
{
    const auto made = os::makeDirectory(os::kWorkingDirectory, path, 0700);
    if (!made && made.error().kind != ErrorKind::Exists)
        return Failure(made.error());
    auto directory = MW_TRY(os::openDirectory(path));
    if (!MW_TRY(os::listDirectory(directory.get(), ".")).empty())
        return fail(ErrorKind::Exists, path + " is not empty; give a new directory");
    MW_TRY_VOID(os::makeDirectory(directory.get(), "messages", 0700));
    return directory;
}

} // namespace

Result<std::size_t> takeSnapshot(const Tree &tree, const std::string &directory, bool copy)
{
    Snapshot snapshot(tree, MW_TRY(makeSnapshotDirectory(directory)), copy);
    std::vector<SavedMessage> messages;
    for (const auto number : MW_TRY(numbersIn(tree))) {
        if (auto message = MW_TRY(snapshot.take(number)))
            messages.push_back(std::move(*message));
    }
    MW_TRY_VOID(snapshot.sync());
    MW_TRY_VOID(os::replaceFile(directory + "/manifest", formatManifest(messages, clock::now()), {0600}));
    return messages.size();
}

} // namespace mw::qcheck
