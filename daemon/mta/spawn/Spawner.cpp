// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/spawn/Spawner.h"

#include "shared/mail/Controls.h"
#include "shared/mail/Home.h"
#include "shared/os/Files.h"

#include <algorithm>
#include <array>
#include <fcntl.h>

namespace mw::spawn {
namespace {

constexpr std::size_t kLongestMessagePath = 99;

// By which qmail-send knows this program from qmail's. A copy of its own: the search must find it in the file.
[[gnu::used]] constexpr std::array<char, mail::kOwnSpawnerNote.size()> kNote = [] {
    std::array<char, mail::kOwnSpawnerNote.size()> note{};
    mail::kOwnSpawnerNote.copy(note.data(), note.size());
    return note;
}();

// Digits, and slashes anywhere but in front: nothing that leads out of queue/mess.
bool isMessagePath(std::string_view path)
{
    return !path.starts_with('/') &&
           std::ranges::all_of(path, [](char c) { return c == '/' || (c >= '0' && c <= '9'); });
}

void complain(const char *program, const Error &error)
{
    (void)os::writeAll(2, std::string(program) + ": fatal: " + error.text + "\n");
}

} // namespace

Spawner::Spawner(EventLoop &loop, Deliverer &deliverer) : m_loop(loop), m_deliverer(deliverer) {}

Result<void> Spawner::prepare()
{
    m_mess = MW_TRY(os::openAt(os::kWorkingDirectory, mail::homePath("queue/mess"), O_PATH | O_DIRECTORY));
    m_queueOwner = MW_TRY(mail::identityOf(mail::Role::Queue)).uid;
    const auto limit = MW_TRY(mail::Controls::ofHome().number("conf-spawn"));
    m_busy.assign(std::clamp<std::size_t>(limit, 1, mail::kLargestSpawnLimit), false);
    const char announced = static_cast<char>(m_busy.size());
    MW_TRY_VOID(os::writeAll(1, {&announced, 1}));
    return m_loop.onReadable(0, [this] { readCommands(); });
}

int Spawner::run()
{
    auto done = prepare();
    if (done)
        done =
            m_loop.run([this] { return m_ended && m_running == 0; }, [this] { return m_deliverer.tick(); });
    if (done)
        return 0;
    complain("qmail-spawn", done.error());
    return 111;
}

void Spawner::readCommands()
{
    std::array<char, 16384> buffer{};
    const auto got = os::readSome(0, buffer);
    if (!got && got.error().kind == ErrorKind::Busy) // whoever gave us the descriptor may have made it so
        return;
    if (!got || *got == 0) {
        m_ended = true;
        m_loop.forget(0);
        return;
    }
    for (const auto &command : m_parser.feed({buffer.data(), *got}))
        start(command);
}

void Spawner::start(const mail::SpawnCommand &command)
{
    const auto refuse = [&](const char *text) { report(command.slot, text); };
    if (command.slot >= m_busy.size())
        return refuse("ZInternal error: delnum too big. (#4.3.5)\n");
    if (m_busy[command.slot])
        return refuse("ZInternal error: delnum in use. (#4.3.5)\n");
    if (!isMessagePath(command.message))
        return refuse("DInternal error: messid has nonnumerics. (#5.3.5)\n");
    if (command.message.size() > kLongestMessagePath)
        return refuse("DInternal error: messid too long. (#5.3.5)\n");
    const auto at = command.recipient.rfind('@');
    if (at == std::string::npos)
        return refuse("DSorry, address must include host name. (#5.1.3)\n");
    std::string refusal;
    auto message = openMessage(command.message, refusal);
    if (!message)
        return refuse(refusal.c_str());

    m_busy[command.slot] = true;
    ++m_running;
    m_deliverer.deliver({std::move(*message), command.sender, command.recipient,
                         command.recipient.substr(0, at), command.recipient.substr(at + 1), command.options},
                        [this, slot = command.slot](std::string text) {
                            m_busy[slot] = false;
                            --m_running;
                            report(slot, std::move(text));
                        });
}

Result<os::Fd> Spawner::openMessage(const std::string &message, std::string &refusal) const
{
    refusal = "Zqmail-spawn unable to open message. (#4.3.0)\n";
    auto file = MW_TRY(os::openAt(m_mess.get(), message, O_RDONLY | O_NONBLOCK));
    refusal = "Zqmail-spawn unable to fstat message. (#4.3.0)\n";
    const auto stat = MW_TRY(os::statFd(file.get()));
    refusal = "ZSorry, message has wrong type. (#4.3.5)\n";
    if (!S_ISREG(stat.st_mode))
        return fail(ErrorKind::Format, message);
    refusal = "ZSorry, message has wrong owner. (#4.3.5)\n";
    if (stat.st_uid != m_queueOwner)
        return fail(ErrorKind::Permission, message);
    return file;
}

// qmail-send reads all the time; where it has gone, the end of descriptor 0 says so.
void Spawner::report(std::uint8_t slot, std::string text)
{
    (void)os::writeAll(1, mail::encodeSpawnReport({slot, std::move(text)}));
}

int runSpawner(const char *program, const std::function<int(EventLoop &)> &serve)
{
    os::ignoreBrokenPipes();
    auto loop = EventLoop::open();
    if (loop)
        return serve(*loop);
    complain(program, loop.error());
    return 111;
}

} // namespace mw::spawn
