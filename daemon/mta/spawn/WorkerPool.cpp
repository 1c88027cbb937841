// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/spawn/WorkerPool.h"

#include "shared/base/Clock.h"
#include "shared/mail/LocalRequest.h"
#include "shared/os/Files.h"
#include "shared/os/UnixSocket.h"

#include <algorithm>
#include <fcntl.h>
#include <sys/socket.h>
#include <utility>

namespace mw::spawn {
namespace {

constexpr std::ptrdiff_t kMostIdle = 40;
// A worker is replaced after this many requests, so that nothing it may leak adds up.
constexpr unsigned kMostRequests = 1000;

} // namespace

WorkerPool::WorkerPool(EventLoop &loop, std::string program) : m_loop(loop), m_program(std::move(program)) {}

WorkerPool::~WorkerPool()
{
    while (!m_workers.empty())
        remove(m_workers.begin());
}

WorkerPool::Workers::iterator WorkerPool::idleWorkerOf(const os::Identity &user, const std::string &key)
{
    const auto holds = [&](const std::string &what) {
        return std::ranges::find_if(
            m_workers, [&](const Worker &w) { return !w.answer && w.user == user && w.key == what; });
    };
    const auto worker = holds(key);
    return worker != m_workers.end() ? worker : holds({});
}

Result<WorkerPool::Workers::iterator> WorkerPool::startWorker(const os::Identity &user)
{
    auto [ours, theirs] = MW_TRY(os::makeSocketPair(SOCK_SEQPACKET));
    const auto nowhere = MW_TRY(os::openAt(os::kWorkingDirectory, "/dev/null", O_WRONLY));
    os::ProcessSpec spec{
        .program = m_program,
        .arguments = {m_program.substr(m_program.rfind('/') + 1), std::string(mail::kWorkerOption)},
        .descriptors = {{theirs.get(), 0}, {nowhere.get(), 1}},
        .workingDirectory = "/",
        .freshLimits = m_freshLimits};
    if (os::currentIdentity() != user)
        spec.identity = user;
    MW_TRY_VOID(os::spawn(spec));
    Worker fresh;
    fresh.user = user;
    fresh.socket = std::move(ours);
    fresh.generation = m_generation;
    const auto worker = m_workers.insert(m_workers.begin(), std::move(fresh));
    if (auto watched = m_loop.onReadable(worker->socket.get(), [this, worker] { replied(worker); });
        !watched) {
        m_workers.erase(worker);
        return Failure(watched.error());
    }
    return worker;
}

Result<void> WorkerPool::ask(const os::Identity &user, const std::string &key, std::string_view request,
                             std::span<const int> descriptors, Answer answer)
{
    for (;;) {
        auto worker = idleWorkerOf(user, key);
        const bool fresh = worker == m_workers.end();
        if (fresh)
            worker = MW_TRY(startWorker(user));
        const auto sent = os::sendWithDescriptors(worker->socket.get(), request, descriptors);
        if (sent) {
            worker->answer = std::move(answer);
            worker->key = key;
            ++worker->served;
            return {};
        }
        // An idle worker may have been killed meanwhile; a fresh one that does not take its request is an
        // error.
        remove(worker);
        if (fresh)
            return Failure(sent.error());
    }
}

void WorkerPool::replied(Workers::iterator worker)
{
    auto received = os::receiveWithDescriptors(worker->socket.get(), mail::kLongestWorkerRequest);
    auto answer = std::exchange(worker->answer, nullptr);
    if (!received || received->bytes.empty() || !answer) {
        remove(worker);
        if (answer)
            answer(std::nullopt);
        return;
    }
    worker->idleSince = clock::monotonicMilliseconds();
    worker->key = m_holds ? m_holds(received->bytes, worker->key) : std::string();
    if (worker->served < kMostRequests && worker->generation == m_generation) {
        m_workers.splice(m_workers.begin(), m_workers, worker); // the last used is the first to be used again
        dropOldest();
    } else {
        remove(worker);
    }
    answer(std::move(received->bytes));
}

// Leaves no more than kMostIdle of them.
void WorkerPool::dropOldest()
{
    if (std::ranges::count_if(m_workers, [](const Worker &w) { return !w.answer; }) <= kMostIdle)
        return;
    const auto oldest = std::ranges::find_last_if(m_workers, [](const Worker &w) { return !w.answer; });
    remove(oldest.begin());
}

void WorkerPool::remove(Workers::iterator worker)
{
    m_loop.forget(worker->socket.get());
    m_workers.erase(worker);
}

bool WorkerPool::expire()
{
    const auto limit = clock::monotonicMilliseconds() - m_idleMilliseconds;
    bool idle = false;
    for (auto worker = m_workers.begin(); worker != m_workers.end();) {
        const auto next = std::next(worker);
        if (!worker->answer && worker->idleSince < limit)
            remove(worker);
        else
            idle = idle || !worker->answer;
        worker = next;
    }
    return idle;
}

void WorkerPool::dismiss()
{
    ++m_generation;
    for (auto worker = m_workers.begin(); worker != m_workers.end();) {
        const auto next = std::next(worker);
        if (!worker->answer)
            remove(worker);
        worker = next;
    }
}

} // namespace mw::spawn
