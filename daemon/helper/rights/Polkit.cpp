// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/rights/Polkit.h"

#include "shared/base/Clock.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <poll.h>
#include <systemd/sd-bus.h>

namespace mw::helper {
namespace {

constexpr const char *kService = "org.freedesktop.PolicyKit1";
constexpr const char *kPath = "/org/freedesktop/PolicyKit1/Authority";
constexpr const char *kInterface = "org.freedesktop.PolicyKit1.Authority";
constexpr std::int64_t kAnswerWait = 5'000;    // milliseconds
constexpr std::int64_t kPersonWait = 180'000;  // somebody types a password
constexpr int kLook = 500;
constexpr std::size_t kMostOpen = 200;

} // namespace

struct Polkit::Pending {
    Polkit *polkit = nullptr;
    std::uint64_t number = 0;
    rpcqt::Caller caller;
    Question question;
    Then then;
    std::int64_t until = 0; // milliseconds of the monotonic clock
    sd_bus_slot *slot = nullptr; // once it is sent

    ~Pending() { sd_bus_slot_unref(slot); }
    std::string cancellation() const { return question.mayAsk ? "mailwright-" + std::to_string(number) : std::string(); }
};

void Polkit::Unref::operator()(sd_bus *bus) const
{
    sd_bus_close_unref(bus);
}

Polkit::Polkit(QObject *parent) : QObject(parent)
{
    m_due.setSingleShot(true);
    connect(&m_due, &QTimer::timeout, this, &Polkit::pump);
    m_look.setInterval(kLook);
    connect(&m_look, &QTimer::timeout, this, &Polkit::lookAtOpen);
}

Polkit::~Polkit()
{
    m_pending.clear();
}

void Polkit::ask(const rpcqt::Caller &caller, Question question, Then then)
{
    if (!caller.process)
        return then(Verdict::Nobody, "the kernel does not tell which process asks (it is older than Linux 6.5)");
    const auto isSame = [&](const auto &other) { return other->question.mayAsk && other->caller.identity.uid == caller.identity.uid; };
    if (question.mayAsk && std::ranges::any_of(m_pending, isSame))
        return then(Verdict::Nobody, "another question to the same user waits for its answer");
    if (m_pending.size() >= kMostOpen)
        return then(Verdict::Nobody, "too many questions are open");
    if (!open())
        return then(Verdict::Nobody, "there is no system bus to ask polkit by");
    auto pending = std::make_unique<Pending>();
    pending->polkit = this;
    pending->number = ++m_last;
    pending->caller = caller;
    pending->until = clock::monotonicMilliseconds() + (question.mayAsk ? kPersonWait : kAnswerWait);
    pending->question = std::move(question);
    pending->then = std::move(then);
    m_pending.push_back(std::move(pending));
    m_look.start();
    pump();
}

bool Polkit::open()
{
    if (m_bus)
        return true;
    sd_bus *bus = nullptr;
    if (sd_bus_open_system(&bus) < 0)
        return false;
    m_bus.reset(bus);
    const int fd = sd_bus_get_fd(bus);
    if (fd < 0) {
        m_bus.reset();
        return false;
    }
    m_readable = std::make_unique<QSocketNotifier>(fd, QSocketNotifier::Read);
    m_writable = std::make_unique<QSocketNotifier>(fd, QSocketNotifier::Write);
    m_writable->setEnabled(false);
    connect(m_readable.get(), &QSocketNotifier::activated, this, &Polkit::pump);
    connect(m_writable.get(), &QSocketNotifier::activated, this, &Polkit::pump);
    return true;
}

void Polkit::close(const std::string &why)
{
    m_due.stop();
    m_readable.reset();
    m_writable.reset();
    auto lost = std::exchange(m_pending, {});
    for (const auto &pending : lost) {
        sd_bus_slot_unref(std::exchange(pending->slot, nullptr));
    }
    m_bus.reset();
    for (const auto &pending : lost)
        pending->then(Verdict::Nobody, why);
}

void Polkit::pump()
{
    if (std::exchange(m_pumping, true))
        return;
    process();
    m_pumping = false;
}

void Polkit::process()
{
    while (m_bus) {
        sendWaiting();
        const int more = sd_bus_process(m_bus.get(), nullptr);
        if (more < 0)
            return QTimer::singleShot(0, this, [this] { close("the system bus is gone"); });
        if (more == 0 && std::ranges::all_of(m_pending, [this](const auto &p) { return p->slot || sd_bus_is_ready(m_bus.get()) <= 0; }))
            break;
    }
    watch();
}

void Polkit::watch()
{
    if (!m_bus)
        return;
    const int events = sd_bus_get_events(m_bus.get());
    m_writable->setEnabled(events > 0 && (events & POLLOUT) != 0);
    std::uint64_t until = 0;
    if (sd_bus_get_timeout(m_bus.get(), &until) < 0 || until == UINT64_MAX)
        return m_due.stop();
    const auto now = clock::monotonicMilliseconds();
    m_due.start(static_cast<int>(std::clamp<std::int64_t>(static_cast<std::int64_t>(until / 1000) + 1 - now, 0, 60'000)));
}

// Descriptors can be sent only when the greeting is over; until then questions wait here, for sd-bus would block.
void Polkit::sendWaiting()
{
    if (sd_bus_is_ready(m_bus.get()) <= 0)
        return;
    std::vector<std::uint64_t> failed;
    for (const auto &pending : m_pending) {
        if (!pending->slot && !send(*pending))
            failed.push_back(pending->number);
    }
    for (const auto number : failed)
        answer(number, Verdict::Nobody, "polkit could not be asked");
}

bool Polkit::send(Pending &pending)
{
    sd_bus_message *message = nullptr;
    int good = sd_bus_message_new_method_call(m_bus.get(), &message, kService, kPath, kInterface, "CheckAuthorization");
    const auto &question = pending.question;
    if (good >= 0)
        good = sd_bus_message_append(message, "(sa{sv})s", "unix-process", 2, "pidfd", "h", pending.caller.process->get(), "uid", "i",
                                     static_cast<int>(pending.caller.identity.uid), question.action.c_str());
    if (good >= 0)
        good = question.what.empty() ? sd_bus_message_append(message, "a{ss}", 0)
                                     : sd_bus_message_append(message, "a{ss}", 1, "what", question.what.c_str());
    if (good >= 0)
        good = sd_bus_message_append(message, "us", question.mayAsk ? 1U : 0U, pending.cancellation().c_str());
    if (good >= 0) {
        good = sd_bus_call_async(m_bus.get(), &pending.slot, message,
                                 [](sd_bus_message *reply, void *data, sd_bus_error *error) { return answered(reply, data, error); },
                                 &pending, static_cast<std::uint64_t>(kPersonWait + kAnswerWait) * 1000);
    }
    sd_bus_message_unref(message);
    return good >= 0;
}

int Polkit::answered(sd_bus_message *reply, void *data, void *)
{
    auto *pending = static_cast<Pending *>(data);
    auto *polkit = pending->polkit;
    const auto number = pending->number;
    const bool asked = pending->question.mayAsk;
    if (const auto *error = sd_bus_message_get_error(reply)) {
        const bool isMissing = std::strcmp(error->name, SD_BUS_ERROR_SERVICE_UNKNOWN) == 0 || std::strcmp(error->name, SD_BUS_ERROR_NAME_HAS_NO_OWNER) == 0;
        polkit->answer(number, Verdict::Nobody,
                       isMissing ? std::string("polkit does not run") : "polkit says: " + std::string(error->message ? error->message : error->name));
        return 0;
    }
    int authorized = 0;
    int challenge = 0;
    if (sd_bus_message_enter_container(reply, 'r', "bba{ss}") < 0 || sd_bus_message_read(reply, "bb", &authorized, &challenge) < 0)
        polkit->answer(number, Verdict::Nobody, "polkit's answer cannot be understood");
    else if (authorized)
        polkit->answer(number, Verdict::Yes, {});
    else if (challenge && asked)
        polkit->answer(number, Verdict::Nobody, "there is no agent to ask for a password where the request comes from");
    else if (challenge)
        polkit->answer(number, Verdict::Challenge, "an administrator would have to be asked");
    else
        polkit->answer(number, Verdict::No, asked ? "polkit refused it, or no password was given" : "polkit refuses it");
    return 0;
}

void Polkit::answer(std::uint64_t number, Verdict verdict, const std::string &why)
{
    const auto found = std::ranges::find(m_pending, number, [](const auto &pending) { return pending->number; });
    if (found == m_pending.end())
        return;
    // Its slot may be the one that is being called: it goes when the call has ended.
    std::shared_ptr<Pending> pending(std::move(*found));
    m_pending.erase(found);
    if (m_pending.empty())
        m_look.stop();
    QTimer::singleShot(0, this, [pending, verdict, why] { pending->then(verdict, why); });
}

void Polkit::cancel(const Pending &pending)
{
    if (m_bus && pending.slot && pending.question.mayAsk) {
        (void)sd_bus_call_method_async(m_bus.get(), nullptr, kService, kPath, kInterface, "CancelCheckAuthorization", nullptr, nullptr, "s",
                                       pending.cancellation().c_str());
    }
}

void Polkit::lookAtOpen()
{
    const auto now = clock::monotonicMilliseconds();
    std::vector<std::uint64_t> over;
    for (const auto &pending : m_pending) {
        if (now > pending->until || (pending->question.wanted && !pending->question.wanted())) {
            cancel(*pending);
            over.push_back(pending->number);
        }
    }
    for (const auto number : over)
        answer(number, Verdict::Nobody, "nobody answered in time");
    if (!over.empty())
        pump();
}

} // namespace mw::helper
