// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-smtpd/AuthServer.h"

#include "daemon/mta/qmail-smtpd/AuthCheck.h"
#include "daemon/mta/listening/ConnectionLog.h"
#include "shared/base/Clock.h"
#include "shared/mail/Secret.h"
#include "shared/os/Limits.h"
#include "shared/os/UnixSocket.h"

#include <algorithm>
#include <array>
#include <csignal>
#include <poll.h>

namespace mw::smtpd {
namespace {

namespace ask = mail::authquestion;

constexpr std::size_t kPlainFields = 5;
constexpr std::size_t kProofFields = 4;
constexpr std::size_t kMostOpenFiles = 8192;

void warn(const std::string &text)
{
    listening::connectionlog::write("qmail-smtpd: warning: authentication: " + text + "\n");
}

bool fits(const std::string &field, std::size_t longest)
{
    return field.size() <= longest && !field.contains('\0');
}

bool isAttempt(const ask::Packet &packet)
{
    const auto &fields = packet.fields;
    if (packet.letter == ask::kPlain)
        return fields.size() == kPlainFields && !fields[0].empty() && !fields[1].empty() && fits(fields[0], ask::kLongestName) &&
               fits(fields[1], ask::kLongestPassword) && fits(fields[2], 4 * ask::kLongestName) &&
               fits(fields[3], 4 * ask::kLongestPassword) && fits(fields[4], ask::kLongestAddress);
    return packet.letter == ask::kScramProof && fields.size() == kProofFields && !fields[0].empty() &&
           fits(fields[0], 4 * ask::kLongestName) && fits(fields[3], ask::kLongestAddress);
}

void send(const os::Fd &answer, const std::string &bytes)
{
    (void)os::sendSome(answer.get(), bytes); // whoever asked may be gone
}

void wipeFields(ask::Packet &packet)
{
    for (auto &field : packet.fields)
        mail::wipe(field);
}

} // namespace

AuthServer::AuthServer(int questions, const AuthLimits &limits)
    : m_questions(questions), m_limits(limits), m_clients(limits.mostDelay), m_names(limits.mostDelay)
{
}

int AuthServer::run()
{
    os::ignoreBrokenPipes();
    (void)os::raiseOpenFileLimit(kMostOpenFiles);
    auto signals = os::SignalFd::open({SIGTERM, SIGINT, SIGHUP, SIGCHLD});
    if (!signals) {
        warn(signals.error().text);
        return 111;
    }
    m_signals = std::move(*signals);
    while (!m_stopping) {
        std::array<pollfd, 2> polled{{{m_questions, POLLIN, 0}, {m_signals->fd(), POLLIN, 0}}};
        ::poll(polled.data(), polled.size(), millisecondsToNext());
        while (const auto signal = m_signals->next())
            m_stopping = m_stopping || *signal == SIGTERM || *signal == SIGINT;
        reap();
        if (!takeQuestions())
            break;
        startChecks();
        endLateChecks();
        sendHeld();
    }
    return 0;
}

// False: nobody is left who could ask.
bool AuthServer::takeQuestions()
{
    for (int i = 0; i < 256; ++i) { // then others get their turn
        auto received = os::receiveWithDescriptors(m_questions, ask::kLongestPacket);
        if (!received)
            return received.error().kind == ErrorKind::Busy;
        if (received->bytes.empty() && received->descriptors.empty())
            return false;
        auto packet = ask::decode(received->bytes);
        mail::wipe(received->bytes);
        if (packet && received->descriptors.size() == 1 && os::setNonBlocking(received->descriptors[0].get(), true))
            take(std::move(*packet), std::move(received->descriptors[0]));
    }
    return true;
}

void AuthServer::take(ask::Packet packet, os::Fd answer)
{
    if (isAttempt(packet))
        return takeAttempt(std::move(packet), std::move(answer));
    const auto *file = passwords();
    if (packet.letter == ask::kOffers)
        return send(answer, ask::encode({file && file->hasVerifiers() ? ask::kRight : ask::kWrong, {}}));
    if (packet.letter != ask::kScramStart || packet.fields.size() != 1 || !fits(packet.fields[0], 4 * ask::kLongestName))
        return;
    if (!file)
        return send(answer, ask::encode({ask::kTrouble, {}}));
    const auto *entry = file->find(packet.fields[0]);
    const auto decoy = file->decoy(packet.fields[0]);
    const auto &verifier = entry && entry->verifier ? *entry->verifier : decoy;
    send(answer, ask::encode({ask::kChallenge, {verifier.salt, std::to_string(verifier.iterations)}}));
}

void AuthServer::takeAttempt(ask::Packet packet, os::Fd answer)
{
    if (busy() >= m_limits.mostWaiting) {
        wipeFields(packet);
        return send(answer, ask::encode({ask::kTrouble, {}}));
    }
    const auto now = clock::monotonicMilliseconds();
    Question question{std::move(answer), std::move(packet), {}, {}};
    question.clientKey = throttleKeyOfClient(question.packet.fields.back());
    question.nameKey = question.packet.fields[0];
    const auto client = m_clients.begin(question.clientKey, now);
    const auto name = m_names.begin(question.nameKey, now);
    question.clientCharged = client > 0;
    question.nameCharged = name > 0;
    const auto delay = std::max(client, name);
    if (delay > 0)
        m_delayed.emplace(now + delay, std::move(question));
    else
        m_ready.push_back(std::move(question));
}

void AuthServer::startChecks()
{
    const auto now = clock::monotonicMilliseconds();
    while (!m_delayed.empty() && m_delayed.begin()->first <= now) {
        auto node = m_delayed.extract(m_delayed.begin());
        m_ready.push_back(std::move(node.mapped()));
    }
    while (!m_ready.empty() && m_running.size() < m_limits.mostChecks) {
        auto question = std::move(m_ready.front());
        m_ready.pop_front();
        // Nothing is ever sent this way but the end: then nobody waits for the answer any more.
        if (os::waitReadable(question.answer.get(), 0).value_or(true)) {
            wipeFields(question.packet);
            settle(question);
            continue;
        }
        question.begin = clock::monotonicMilliseconds();
        check(std::move(question));
    }
}

void AuthServer::check(Question question)
{
    if (question.packet.letter == ask::kScramProof)
        checkProof(std::move(question));
    else
        checkPlain(std::move(question));
}

// A name that the password file has is that person's, whatever else knows it.
void AuthServer::checkPlain(Question question)
{
    const auto *file = passwords();
    if (!file)
        return conclude(std::move(question), ask::kTrouble);
    auto &fields = question.packet.fields;
    const auto *entry = fields[2].empty() || !m_limits.checker.empty() ? nullptr : file->find(fields[2]);
    if (entry)
        fields[0] = entry->name;
    const auto started = entry ? authcheck::startComparing(*entry, fields[1], fields[3])
                               : authcheck::startProgram(fields[0], fields[1], fields[4], m_limits.checker);
    mail::wipe(fields[1]);
    mail::wipe(fields[3]);
    if (!started) {
        warn("a password cannot be checked: " + started.error().text);
        return conclude(std::move(question), ask::kTrouble);
    }
    const auto until = clock::monotonicMilliseconds() + m_limits.checkMilliseconds;
    m_running[*started] = {std::move(question), *started, entry == nullptr, until};
}

void AuthServer::checkProof(Question question)
{
    const auto *file = passwords();
    if (!file)
        return conclude(std::move(question), ask::kTrouble);
    const auto &fields = question.packet.fields;
    const auto *entry = file->find(fields[0]);
    const bool known = entry && entry->verifier;
    // The same work for a name that nobody has.
    const auto verifier = known ? *entry->verifier : file->decoy(fields[0]);
    const bool proved = mail::scram::isProof(verifier, fields[1], fields[2]) && known;
    auto signature = mail::scram::serverSignature(verifier, fields[1]);
    if (!proved)
        return conclude(std::move(question), ask::kWrong);
    conclude(std::move(question), ask::kRight, {entry->name, std::move(signature)});
}

void AuthServer::reap()
{
    while (const auto ended = os::reapAny()) {
        auto node = m_running.extract(ended->pid);
        if (node.empty())
            continue;
        auto &question = node.mapped().question;
        const int code = ended->status.crashed() ? -1 : ended->status.code();
        if (code == authcheck::kRightCode) {
            auto name = question.packet.fields[0];
            conclude(std::move(question), ask::kRight, {std::move(name)});
        } else if (code == authcheck::kWrongCode) {
            conclude(std::move(question), ask::kWrong);
        } else {
            warn("a password could not be checked: the program " +
                 (code < 0 ? std::string("crashed or took too long") : "ended with " + std::to_string(code)));
            conclude(std::move(question), ask::kTrouble);
        }
    }
}

void AuthServer::endLateChecks()
{
    const auto now = clock::monotonicMilliseconds();
    for (const auto &[pid, running] : m_running)
        if (now >= running.until)
            os::sendSignal(running.group ? -pid : pid, SIGKILL);
}

// It was not wrong.
void AuthServer::settle(const Question &question)
{
    m_clients.refund(question.clientKey, question.clientCharged);
    m_names.refund(question.nameKey, question.nameCharged);
}

void AuthServer::conclude(Question question, char verdict, std::vector<std::string> fields)
{
    const auto now = clock::monotonicMilliseconds();
    auto bytes = ask::encode({verdict, std::move(fields)});
    if (verdict != ask::kWrong) {
        settle(question);
        return send(question.answer, bytes);
    }
    m_clients.failed(question.clientKey, question.clientCharged, now);
    m_names.failed(question.nameKey, question.nameCharged, now);
    m_held.emplace(std::max(now, question.begin + m_limits.wrongMilliseconds), Held{std::move(question.answer), std::move(bytes)});
}

void AuthServer::sendHeld()
{
    const auto now = clock::monotonicMilliseconds();
    while (!m_held.empty() && m_held.begin()->first <= now) {
        send(m_held.begin()->second.answer, m_held.begin()->second.bytes);
        m_held.erase(m_held.begin());
    }
}

int AuthServer::millisecondsToNext() const
{
    std::int64_t next = -1;
    const auto consider = [&next](std::int64_t moment) { next = next < 0 ? moment : std::min(next, moment); };
    if (!m_delayed.empty())
        consider(m_delayed.begin()->first);
    if (!m_held.empty())
        consider(m_held.begin()->first);
    for (const auto &running : m_running)
        consider(running.second.until);
    if (next < 0)
        return -1;
    return static_cast<int>(std::clamp<std::int64_t>(next - clock::monotonicMilliseconds(), 0, 60'000));
}

const mail::PasswordFile *AuthServer::passwords()
{
    if (!m_limits.checker.empty())
        return &m_passwords.emplace(); // nobody stands there
    const auto path = mail::PasswordFile::path();
    const auto status = os::statAt(os::kWorkingDirectory, path);
    std::string state = "none";
    if (status)
        state = std::to_string(status->st_ino) + " " + std::to_string(status->st_size) + " " +
                std::to_string(status->st_mtim.tv_sec) + "." + std::to_string(status->st_mtim.tv_nsec) + " " +
                std::to_string(status->st_mode) + " " + std::to_string(status->st_uid);
    if (state != m_passwordsState) {
        auto file = mail::PasswordFile::load(path);
        if (!file && file.error().kind == ErrorKind::NotFound)
            file = mail::PasswordFile();
        if (!file)
            warn(file.error().text);
        m_passwords = file ? std::optional(std::move(*file)) : std::nullopt;
        m_passwordsState = state;
    }
    return m_passwords ? &*m_passwords : nullptr;
}

} // namespace mw::smtpd
