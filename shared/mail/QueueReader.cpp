// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/QueueReader.h"

#include "shared/base/Text.h"
#include "shared/os/Files.h"

#include <algorithm>
#include <fcntl.h>

namespace mw::mail {
namespace {

constexpr std::size_t kLargestRecordFile = 256U << 20U;

struct OpenRecords {
    std::string bytes;
    UnixTime modified = 0;
};

// A record file and its mtime by one open, or nothing if it is gone or unreadable.
std::optional<OpenRecords> readRecords(int directory, const std::string &name)
{
    const auto file = os::openAt(directory, name, O_RDONLY | O_NONBLOCK);
    if (!file)
        return std::nullopt;
    const auto status = os::statFd(file->get());
    auto bytes = os::readAll(file->get(), kLargestRecordFile);
    if (!status || !bytes)
        return std::nullopt;
    return OpenRecords{std::move(*bytes), status->st_mtime};
}

Result<std::vector<MessageNumber>> numbersIn(int directory)
{
    const auto names = MW_TRY(os::listDirectory(directory, "."));
    std::vector<MessageNumber> numbers;
    for (const auto &name : names) {
        if (const auto number = text::wholeNumber(name))
            numbers.push_back(*number);
    }
    std::ranges::sort(numbers);
    return numbers;
}

} // namespace

struct QueueReader::Folder {
    os::Fd mess;
    os::Fd info;
    os::Fd local;
    os::Fd remote;
};

struct QueueReader::Marks {
    std::vector<MessageNumber> todo; // both sorted
    std::vector<MessageNumber> bounce;
};

Result<QueueReader> QueueReader::open(const std::string &directory, const QueueLayout &layout)
{
    auto queue = MW_TRY(os::openDirectory(directory));
    return QueueReader(std::move(queue), layout);
}

Result<QueueReader> QueueReader::ofHome()
{
    const auto layout = MW_TRY(QueueLayout::ofHome());
    return open(queueDirectory(), layout);
}

Result<QueueReader::Folder> QueueReader::openFolder(unsigned split) const
{
    const auto sub = "/" + std::to_string(split);
    Folder folder;
    folder.mess = MW_TRY(os::openDirectory("mess" + sub, m_queue.get()));
    folder.info = MW_TRY(os::openDirectory("info" + sub, m_queue.get()));
    folder.local = MW_TRY(os::openDirectory("local" + sub, m_queue.get()));
    folder.remote = MW_TRY(os::openDirectory("remote" + sub, m_queue.get()));
    return folder;
}

Result<QueueReader::Marks> QueueReader::readMarks() const
{
    const auto todo = MW_TRY(os::openDirectory("todo", m_queue.get()));
    const auto bounce = MW_TRY(os::openDirectory("bounce", m_queue.get()));
    Marks marks;
    marks.todo = MW_TRY(numbersIn(todo.get()));
    marks.bounce = MW_TRY(numbersIn(bounce.get()));
    return marks;
}

std::optional<QueuedMessage> QueueReader::read(const Folder &folder, const Marks &marks, MessageNumber number)
{
    const auto name = std::to_string(number);
    const auto info = readRecords(folder.info.get(), name);
    if (!info)
        return std::nullopt;
    const auto sender = parseInfo(info->bytes);
    const auto status = os::statAt(folder.mess.get(), name);
    // With its todo file the message is about to be preprocessed (again): what info says may be half written.
    if (!sender || !status || std::ranges::binary_search(marks.todo, number))
        return std::nullopt;
    QueuedMessage message;
    message.number = number;
    message.birth = info->modified;
    message.size = static_cast<std::uint64_t>(status->st_size);
    message.sender = *sender;
    message.bouncing = std::ranges::binary_search(marks.bounce, number);
    for (const auto channel : {Channel::Local, Channel::Remote}) {
        const auto records = readRecords((channel == Channel::Local ? folder.local : folder.remote).get(), name);
        if (!records)
            continue;
        auto recipients = parseChannel(records->bytes);
        if (!recipients)
            return std::nullopt;
        message.channels.push_back({channel, std::move(*recipients), records->modified});
    }
    return message;
}

Result<void> QueueReader::forEach(const std::function<bool(const QueuedMessage &)> &each) const
{
    const auto marks = MW_TRY(readMarks());
    for (unsigned split = 0; split < m_layout.split(); ++split) {
        const auto folder = MW_TRY(openFolder(split));
        const auto numbers = MW_TRY(numbersIn(folder.info.get()));
        for (const auto number : numbers) {
            const auto message = read(folder, marks, number);
            if (message && !each(*message))
                return {};
        }
    }
    return {};
}

Result<std::optional<QueuedMessage>> QueueReader::message(MessageNumber number) const
{
    Marks marks;
    if (os::statAt(m_queue.get(), QueueLayout::todo(number)))
        marks.todo.push_back(number);
    if (os::statAt(m_queue.get(), QueueLayout::bounce(number)))
        marks.bounce.push_back(number);
    const auto folder = MW_TRY(openFolder(static_cast<unsigned>(number % m_layout.split())));
    return read(folder, marks, number);
}

Result<QueueCounts> QueueReader::counts() const
{
    QueueCounts counts;
    for (unsigned split = 0; split < m_layout.split(); ++split) {
        const auto directory = MW_TRY(os::openDirectory("mess/" + std::to_string(split), m_queue.get()));
        counts.messages += MW_TRY(numbersIn(directory.get())).size();
    }
    const auto todo = MW_TRY(os::openDirectory("todo", m_queue.get()));
    counts.unprocessed = MW_TRY(numbersIn(todo.get())).size();
    return counts;
}

Result<os::Fd> QueueReader::openMessage(MessageNumber number) const
{
    return os::openAt(m_queue.get(), m_layout.mess(number), O_RDONLY | O_NOFOLLOW);
}

} // namespace mw::mail
