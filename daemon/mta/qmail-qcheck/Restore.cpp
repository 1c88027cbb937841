// SPDX-License-Identifier: GPL-3.0-or-later
// Each message goes through the states of a new one: first its text, as a file that belongs to nothing; then a line
// in the note, so that a restore that is taken up again knows it; then its records, the info or todo file last, which
// is the moment from which it counts; then a second line.
#include "daemon/mta/qmail-qcheck/Snapshot.h"

#include "shared/base/Text.h"

#include <fcntl.h>
#include <map>

namespace mw::qcheck {
namespace {

constexpr std::size_t kLargestRecord = 1U << 30U;

struct Progress {
    MessageNumber now = 0;
    bool done = false;
};

class Restore {
public:
    Restore(const Tree &tree, std::string path, os::Fd directory, ChangeNote note)
        : m_tree(tree), m_path(std::move(path)), m_from(std::move(directory)), m_note(std::move(note))
    {
    }
    Result<void> run(const Tell &tell);

private:
    void readProgress();
    bool stillInQueue(const SavedMessage &message) const;
    Result<void> settleOrForget(MessageNumber number, Progress &progress);
    Result<void> bringBack(const SavedMessage &message);
    Result<MessageNumber> makeText(const SavedMessage &message);
    Result<void> makeRecord(const SavedMessage &message, MessageNumber now, Area area);

    const Tree &m_tree;
    std::string m_path;
    os::Fd m_from;
    ChangeNote m_note;
    std::map<MessageNumber, Progress> m_progress; // by the number in the snapshot
};

// Lines "OLD NEW" and, when it is complete, "OLD NEW done".
void Restore::readProgress()
{
    for (const auto &line : m_note.lines()) {
        const auto words = text::split(line, ' ');
        const auto old = text::wholeNumber(words[0]);
        const auto now = words.size() > 1 ? text::wholeNumber(words[1]) : std::nullopt;
        if (old && now)
            m_progress[*old] = {*now, words.size() == 3};
    }
}

bool Restore::stillInQueue(const SavedMessage &message) const
{
    const auto *mess = message.find(Area::Mess);
    const auto there = os::statAt(m_tree.root(), m_tree.place(Area::Mess, message.number), false);
    return there && static_cast<std::uint64_t>(there->st_size) == mess->size && there->st_mtime == mess->modified &&
           (m_tree.exists(m_tree.place(Area::Info, message.number)) ||
            m_tree.exists(m_tree.place(Area::Todo, message.number)));
}

// What a crash has left of a message: it counts, or all of it goes and it is brought back from the start.
Result<void> Restore::settleOrForget(MessageNumber number, Progress &progress)
{
    if (m_tree.exists(m_tree.place(Area::Info, progress.now)) || m_tree.exists(m_tree.place(Area::Todo, progress.now))) {
        progress.done = true;
        return m_note.add(std::to_string(number) + " " + std::to_string(progress.now) + " done");
    }
    for (const auto area : {Area::Local, Area::Remote, Area::Bounce, Area::Info, Area::Todo, Area::Mess}) {
        for (const auto &path : {m_tree.place(area, progress.now), m_tree.unfinished(area, progress.now)}) {
            const auto gone = os::unlinkAt(m_tree.root(), path);
            if (!gone && gone.error().kind != ErrorKind::NotFound)
                return gone;
        }
    }
    return {};
}

Result<MessageNumber> Restore::makeText(const SavedMessage &message)
{
    const auto from = MW_TRY(os::openAt(m_from.get(), savedName(message.number, Area::Mess), O_RDONLY | O_NOFOLLOW));
    const auto name = "pid/restore." + std::to_string(message.number);
    static_cast<void>(os::unlinkAt(m_tree.root(), name));
    const auto to = MW_TRY(os::openAt(m_tree.root(), name, O_WRONLY | O_CREAT | O_EXCL, 0600));
    std::vector<char> buffer(1U << 16U);
    std::uint64_t size = 0;
    while (const auto n = MW_TRY(os::readSome(from.get(), buffer))) {
        MW_TRY_VOID(os::writeAll(to.get(), {buffer.data(), n}));
        size += n;
    }
    if (size != message.find(Area::Mess)->size)
        return fail(ErrorKind::Format, savedName(message.number, Area::Mess) + " does not have the size the manifest says");
    MW_TRY_VOID(m_tree.settle(Area::Mess, name));
    MW_TRY_VOID(os::sync(to.get()));
    const MessageNumber now = MW_TRY(os::statFd(to.get())).st_ino;
    MW_TRY_VOID(os::linkAt(m_tree.root(), name, m_tree.root(), m_tree.place(Area::Mess, now)));
    MW_TRY_VOID(os::unlinkAt(m_tree.root(), name));
    MW_TRY_VOID(m_tree.syncDirectoryOf(m_tree.place(Area::Mess, now)));
    return now;
}

Result<void> Restore::makeRecord(const SavedMessage &message, MessageNumber now, Area area)
{
    const auto *file = message.find(area);
    if (!file)
        return {};
    const auto bytes = MW_TRY(os::readFile(savedName(message.number, area), kLargestRecord, m_from.get()));
    if (bytes.size() != file->size)
        return fail(ErrorKind::Format, savedName(message.number, area) + " does not have the size the manifest says");
    return m_tree.writeRecord(area, now, bytes, file->modified);
}

Result<void> Restore::bringBack(const SavedMessage &message)
{
    const auto now = MW_TRY(makeText(message));
    const auto line = std::to_string(message.number) + " " + std::to_string(now);
    MW_TRY_VOID(m_note.add(line));
    for (const auto area : {Area::Local, Area::Remote, Area::Bounce, Area::Info, Area::Todo})
        MW_TRY_VOID(makeRecord(message, now, area));
    return m_note.add(line + " done");
}

Result<void> Restore::run(const Tell &tell)
{
    readProgress();
    const auto messages = parseManifest(MW_TRY(os::readFile("manifest", kLargestRecord, m_from.get())));
    if (!messages)
        return Failure(messages.error().within(m_path));
    std::size_t brought = 0;
    for (const auto &message : *messages) {
        auto &progress = m_progress[message.number];
        if (progress.now != 0 && !progress.done)
            MW_TRY_VOID(settleOrForget(message.number, progress));
        if (!progress.done && stillInQueue(message)) {
            tell("msg " + std::to_string(message.number) + " is still in the queue: left out");
            continue;
        }
        if (!progress.done)
            MW_TRY_VOID(bringBack(message));
        ++brought;
    }
    MW_TRY_VOID(m_note.end());
    tell(std::to_string(brought) + " of " + std::to_string(messages->size()) + " messages have been brought back");
    return {};
}

} // namespace

Result<void> restoreSnapshot(const Tree &tree, const std::string &directory, std::optional<ChangeNote> note,
                             const Tell &tell)
{
    auto from = os::openDirectory(directory);
    if (!from)
        return Failure(from.error());
    if (!os::statAt(from->get(), "manifest"))
        return fail(ErrorKind::NotFound, directory + " has no manifest: it is no snapshot, or not a complete one");
    if (!note)
        note = MW_TRY(ChangeNote::begin(tree, {"restore " + directory}));
    return Restore(tree, directory, std::move(*from), std::move(*note)).run(tell);
}

} // namespace mw::qcheck
