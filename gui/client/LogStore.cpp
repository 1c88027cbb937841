// SPDX-License-Identifier: GPL-3.0-or-later
// The log directories the helper offers, and the opening of their files as descriptors.
#include "gui/client/LogStore.h"

#include "gui/models/Format.h"
#include "gui/models/HelperWords.h"

#include <algorithm>

namespace mw::gui {

namespace {
constexpr std::size_t kMostFiles = 256; // every one is an open descriptor
constexpr int kAgainMilliseconds = 5000;
}

LogStore::LogStore(HubStore &hub, QObject *parent) : QObject(parent), m_hub(hub)
{
    connect(&hub, &HubStore::ready, this, [this] {
        m_loaded = false; // descriptors of before are opened anew
        refresh();
    });
    m_again.setInterval(kAgainMilliseconds);
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (m_hub.connected())
            refresh();
    });
    m_again.start();
}

void LogStore::refresh()
{
    m_hub.client().call<rpc::logs::ListDirectories>({}, this, [this](const auto &answer) {
        if (!answer)
            return;
        const bool same = m_loaded && std::ranges::equal(m_directories, answer->directories, {}, &rpc::logs::Directory::name,
                                                         &rpc::logs::Directory::name);
        m_directories = answer->directories;
        m_loaded = true;
        if (!same)
            Q_EMIT directoriesChanged();
    });
}

void LogStore::openFiles(const std::string &directory, std::int64_t since, const LogFiles &known, QObject *context,
                         OpenedCallback done)
{
    m_hub.client().call<rpc::logs::ListFiles>(
        {directory}, context, [this, directory, since, known, context, done = std::move(done)](const auto &answer) {
            if (!answer)
                return done(std::unexpected(HelperWords::sentence(answer.error().sentence())));
            std::vector<rpc::logs::File> files;
            for (const auto &file : answer->files) {
                const bool isKnown =
                    std::ranges::any_of(known, [&file](const auto &k) { return k->inode() == file.inode; });
                if (!isKnown && (file.modified >= since || file.kind == rpc::logs::Kind::Current))
                    files.push_back(file);
            }
            if (files.size() > kMostFiles)
                files.erase(files.begin(), files.end() - static_cast<std::ptrdiff_t>(kMostFiles));
            openListed(directory, files, context, done);
        });
}

void LogStore::openListed(const std::string &directory, const std::vector<rpc::logs::File> &files, QObject *context,
                          const OpenedCallback &done)
{
    struct Job {
        std::vector<std::shared_ptr<const LogFile>> opened;
        std::size_t left = 0;
    };
    auto job = std::make_shared<Job>();
    job->opened.resize(files.size());
    job->left = files.size();
    if (files.empty())
        return done(LogFiles{});
    for (std::size_t i = 0; i < files.size(); ++i) {
        // One that has been renamed since it was listed is left out: the next listing has it.
        const auto take = [job, i, done, name = Format::fromUtf8(files[i].name)](auto answer) {
            if (answer)
                job->opened[i] = std::make_shared<const LogFile>(answer->descriptor.release(), name, answer->inode, answer->keeper);
            if (--job->left > 0)
                return;
            LogFiles there;
            std::ranges::copy_if(job->opened, std::back_inserter(there), [](const auto &file) { return file != nullptr; });
            done(there);
        };
        m_hub.client().openLog(directory, files[i], context, take);
    }
}

} // namespace mw::gui
