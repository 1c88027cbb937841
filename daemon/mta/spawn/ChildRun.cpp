// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/spawn/ChildRun.h"

#include <algorithm>
#include <array>
#include <utility>

namespace mw::spawn {
namespace {

constexpr std::size_t kLongestOutput = 65536;

} // namespace

Collection::Collection(EventLoop &loop, os::Fd output, Done done)
    : m_loop(loop), m_output(std::move(output)), m_done(std::move(done))
{
}

Result<std::shared_ptr<Collection>> Collection::start(EventLoop &loop, os::Fd output, Done done)
{
    MW_TRY_VOID(os::setNonBlocking(output.get(), true));
    const int fd = output.get();
    std::shared_ptr<Collection> self(new Collection(loop, std::move(output), std::move(done)));
    MW_TRY_VOID(loop.onReadable(fd, [self] { self->read(); }));
    return self;
}

void Collection::read()
{
    std::array<char, 16384> buffer{};
    const auto got = os::readSome(m_output.get(), buffer);
    if (!got && got.error().kind == ErrorKind::Busy)
        return;
    if (got && *got > 0) {
        m_text.append(buffer.data(), std::min(*got, kLongestOutput - m_text.size()));
        return;
    }
    const auto self = shared_from_this(); // forget() drops the loop's share
    m_loop.forget(m_output.get());
    m_output.reset();
    finishIfComplete();
}

void Collection::ended(bool crashed, int code)
{
    m_ending = Ending{crashed, code, {}};
    finishIfComplete();
}

void Collection::abandon()
{
    m_done = nullptr;
    if (m_output.valid())
        m_loop.forget(m_output.get());
    m_output.reset();
}

void Collection::finishIfComplete()
{
    if (m_output.valid() || !m_ending || !m_done)
        return;
    m_ending->output = std::move(m_text);
    std::exchange(m_done, nullptr)(std::move(*m_ending));
}

Result<pid_t> runChild(EventLoop &loop, os::ProcessSpec spec, const std::vector<int> &printed,
                       Collection::Done done)
{
    auto pipe = MW_TRY(os::makePipe());
    for (const int fd : printed)
        spec.descriptors.push_back({pipe.write.get(), fd});
    const auto collection = MW_TRY(Collection::start(loop, std::move(pipe.read), std::move(done)));
    const auto pid = os::spawn(spec);
    if (!pid) {
        collection->abandon();
        return Failure(pid.error());
    }
    loop.onExit(*pid,
                [collection](os::ExitStatus status) { collection->ended(status.crashed(), status.code()); });
    return *pid;
}

} // namespace mw::spawn
