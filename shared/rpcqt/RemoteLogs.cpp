// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/rpcqt/RemoteLogs.h"

#include "shared/os/Files.h"

#include <QtCore/QByteArray>
#include <QtCore/QDir>
#include <QtCore/QTemporaryFile>

#include <algorithm>
#include <fcntl.h>

namespace mw::rpcqt {
namespace {

constexpr int kFollowMilliseconds = 1000;

// Nobody else can open it, and it is gone with its last descriptor.
Result<os::Fd> makeNamelessFile()
{
    QTemporaryFile file(QDir::tempPath() + QStringLiteral("/mailwright-log-XXXXXX"));
    if (!file.open())
        return fail(ErrorKind::System, "no file can be made in " + QDir::tempPath().toStdString() + ": " + file.errorString().toStdString());
    return os::duplicate(file.handle());
}

} // namespace

struct RemoteLogs::Copy {
    os::Fd file;
    std::string directory;
    std::string name; // when it was listed
    std::uint64_t inode = 0;
    std::int64_t size = 0; // of what is here
    bool completed = false;
    bool queued = false;
};

RemoteLogs::RemoteLogs(Connect connect) : m_connect(std::move(connect))
{
    m_follow.setInterval(kFollowMilliseconds);
    QObject::connect(&m_follow, &QTimer::timeout, this, &RemoteLogs::follow);
}

RemoteLogs::~RemoteLogs()
{
    for (const auto &job : std::exchange(m_jobs, {})) {
        if (job.done)
            job.done(rpc::disconnected("The connection to the helper was lost."));
    }
}

void RemoteLogs::open(const std::string &directory, const rpc::logs::File &file, QObject *context,
                      std::function<void(OpenLogAnswer)> done)
{
    std::erase_if(m_copies, [](const auto &copy) { return copy.expired(); });
    CopyPointer copy;
    for (const auto &known : m_copies) {
        const auto one = known.lock();
        if (one && one->directory == directory && one->inode == file.inode)
            copy = one;
    }
    if (!copy) {
        auto made = makeNamelessFile();
        if (!made)
            return done(std::unexpected(rpc::failed("copy the log " + file.name, made.error().text)));
        copy = std::make_shared<Copy>();
        copy->file = std::move(*made);
        copy->directory = directory;
        copy->name = file.name;
        copy->inode = file.inode;
        m_copies.push_back(copy);
    }
    m_follow.start();
    fetch(copy, [copy, guard = QPointer(context), done = std::move(done)](const std::optional<rpc::Fault> &fault) {
        if (!guard)
            return;
        if (fault)
            return done(std::unexpected(*fault));
        // Opened anew: read-only, and with a place of its own.
        auto descriptor = os::openAt(os::kWorkingDirectory, "/proc/self/fd/" + std::to_string(copy->file.get()), O_RDONLY);
        if (!descriptor)
            return done(std::unexpected(rpc::failed("open the copy of the log " + copy->name, descriptor.error().text)));
        done(OpenLog{std::move(*descriptor), copy->inode, copy});
    });
}

void RemoteLogs::fetch(const CopyPointer &copy, Fetched done)
{
    m_jobs.push_back({copy, std::move(done)});
    copy->queued = true;
    if (m_jobs.size() == 1)
        fetchNext();
}

void RemoteLogs::fetchNext()
{
    if (!m_connection) {
        auto made = m_connect([this](const QString &) { letGo(); });
        if (!made) {
            const auto reason = made.error().toStdString();
            QTimer::singleShot(0, this, [this, reason] { ended(rpc::disconnected(reason)); });
            return;
        }
        m_connection = std::move(*made);
    }
    const auto &copy = m_jobs.front().copy;
    const rpc::logs::Read::Request request{copy->directory, copy->name, copy->inode, copy->size};
    m_connection->call(QString::fromStdString(rpc::fullName<rpc::logs::Read>()), recordToJson(request), true, this,
                       [this](const RawAnswer &raw) { answered(raw); });
}

void RemoteLogs::answered(const RawAnswer &raw)
{
    if (!raw.parameters)
        return ended(raw.parameters.error());
    rpc::logs::Read::Reply block;
    JsonReader reader;
    reader.readRecord(*raw.parameters, block);
    if (!reader.good() || !take(*m_jobs.front().copy, block)) {
        letGo(); // what else it says is of no use
        return ended(rpc::failed("copy the log " + m_jobs.front().copy->name,
                                 reader.good() ? "the disk here is full, or cannot be written" : "the answer cannot be understood"));
    }
    if (!raw.continues)
        ended(std::nullopt);
}

// Not at once: it may be the one that calls.
void RemoteLogs::letGo()
{
    QTimer::singleShot(0, this, [old = std::shared_ptr<ClientConnection>(std::move(m_connection))] {});
}

bool RemoteLogs::take(Copy &copy, const rpc::logs::Read::Reply &block) const
{
    const auto bytes = QByteArray::fromBase64(QByteArray::fromStdString(block.data));
    if (!os::writeAllAt(copy.file.get(), {bytes.constData(), static_cast<std::size_t>(bytes.size())}, block.offset))
        return false;
    copy.size = block.offset + bytes.size();
    copy.completed = block.completed;
    constexpr mode_t kBeingWritten = 0600;
    constexpr mode_t kCompleted = 0700; // multilog's mark
    return os::changeMode(copy.file.get(), block.completed ? kCompleted : kBeingWritten).has_value();
}

void RemoteLogs::ended(const std::optional<rpc::Fault> &fault)
{
    if (m_jobs.empty())
        return;
    const auto job = m_jobs.front();
    m_jobs.erase(m_jobs.begin());
    job.copy->queued = false;
    if (fault && fault->kind == rpc::Fault::Kind::NotFound)
        job.copy->completed = true; // multilog has removed it: it grows no more
    if (job.done)
        job.done(fault);
    if (!m_jobs.empty())
        fetchNext();
}

void RemoteLogs::follow()
{
    std::erase_if(m_copies, [](const auto &copy) { return copy.expired(); });
    if (m_copies.empty() && m_jobs.empty()) {
        m_follow.stop();
        return letGo();
    }
    for (const auto &known : m_copies) {
        const auto copy = known.lock();
        if (copy && !copy->completed && !copy->queued)
            fetch(copy, {});
    }
}

} // namespace mw::rpcqt
