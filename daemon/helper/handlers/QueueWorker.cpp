// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/handlers/QueueWorker.h"

#include "daemon/helper/adopt/Adoption.h"

#include "shared/mail/Home.h"
#include "shared/os/Process.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>

#include <array>
#include <csignal>

namespace mw::helper {
namespace {

constexpr int kPatience = 60'000; // milliseconds without a byte

Record faultRecord(const std::string &what, std::string reason)
{
    Record record{.kind = Record::Kind::Fault};
    record.fault = rpc::failed(what, std::move(reason));
    return record;
}

std::string programsDirectory()
{
    return QFile::encodeName(QCoreApplication::applicationDirPath()).toStdString();
}

} // namespace

Result<QueueWorker::Started> QueueWorker::startProcess(const HubPlace &place, const std::string &program,
                                                       std::vector<std::string> arguments, bool asOwner)
{
    os::ProcessSpec spec;
    spec.program = programsDirectory() + "/" + program;
    spec.arguments = std::move(arguments);
    spec.arguments.insert(spec.arguments.begin(), program);
    spec.environment = {asOwner ? "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
                                : "PATH=/usr/bin:/bin"};
    if (place.adopted)
        spec.environment->push_back("MAILWRIGHT_SPLIT=" + std::to_string(place.adopted->split));
    spec.workingDirectory = "/";
    if (place.isPrivate)
        spec.environment->push_back("QMAILHOME=" + place.home);
    else if (!asOwner)
        spec.identity = MW_TRY(mail::identityOf(mail::Role::Send));
    auto pipe = MW_TRY(os::makePipe());
    MW_TRY_VOID(os::setNonBlocking(pipe.read.get(), true));
    spec.descriptors = {{pipe.write.get(), 1}};
    const auto pid = MW_TRY(os::spawn(spec));
    return Started{std::move(pipe.read), pid};
}

QueueWorker *QueueWorker::start(const HubPlace &place, std::vector<std::string> arguments,
                                std::function<void(Record)> each)
{
    return follow(startProcess(place, "mailwright-queue-worker", std::move(arguments), false), "read the queue",
                  std::move(each));
}

QueueWorker *QueueWorker::startDoctor(const HubPlace &place, std::function<void(Record)> each)
{
    std::vector<std::string> arguments{place.home, place.socket, place.services, programsDirectory()};
    return follow(startProcess(place, "mailwright-doctor", std::move(arguments), true), "look after the hub",
                  std::move(each));
}

QueueWorker *QueueWorker::startDoctorFor(const HubPlace &place, const std::vector<std::string> &domains,
                                         std::function<void(Record)> each)
{
    std::vector<std::string> arguments{place.home, place.socket, place.services, programsDirectory()};
    arguments.insert(arguments.end(), domains.begin(), domains.end());
    return follow(startProcess(place, "mailwright-doctor", std::move(arguments), true), "ask the name system", std::move(each));
}

QueueWorker *QueueWorker::follow(Result<Started> started, std::string what, std::function<void(Record)> each)
{
    if (started)
        return new QueueWorker(std::move(*started), std::move(what), std::move(each));
    QTimer::singleShot(0, QCoreApplication::instance(),
                       [each = std::move(each), fault = faultRecord(what, started.error().text)] { each(fault); });
    return nullptr;
}

QueueWorker::QueueWorker(Started started, std::string what, std::function<void(Record)> each)
    : m_pipe(std::move(started.pipe)), m_pid(started.pid), m_what(std::move(what)), m_each(std::move(each)),
      m_notifier(m_pipe.get(), QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &QueueWorker::readable);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this,
            [this] { finish(faultRecord(m_what, "the worker was silent for a minute")); });
    m_patience.start(kPatience);
}

QueueWorker::~QueueWorker()
{
    m_notifier.setEnabled(false);
    // Killed first: waiting for a worker that does not end would hold the helper.
    os::sendSignal(m_pid, SIGKILL);
    (void)os::waitFor(m_pid);
}

void QueueWorker::setPaused(bool paused)
{
    m_paused = paused;
    if (!m_each)
        return;
    m_notifier.setEnabled(!paused);
    paused ? m_patience.stop() : m_patience.start(kPatience);
    if (!paused)
        QTimer::singleShot(0, this, &QueueWorker::takeRecords);
}

void QueueWorker::abandon()
{
    m_each = {};
    m_notifier.setEnabled(false);
    m_patience.stop();
    deleteLater();
}

void QueueWorker::readable()
{
    std::array<char, 65536> buffer{};
    const auto count = os::readSome(m_pipe.get(), buffer);
    if (!count && count.error().kind == ErrorKind::Busy)
        return;
    if (!count || *count == 0)
        return finish(faultRecord(m_what, "the worker ended before its work was done"));
    m_patience.start(kPatience);
    m_reader.add(std::string_view(buffer.data(), *count));
    takeRecords();
}

void QueueWorker::takeRecords()
{
    while (m_each && !m_paused) {
        auto record = m_reader.next();
        if (!record)
            return finish(faultRecord(m_what, record.error().text));
        if (!*record)
            return;
        if ((*record)->kind == Record::Kind::Done || (*record)->kind == Record::Kind::Fault)
            return finish(std::move(**record));
        const auto each = m_each; // a copy: the call may abandon this worker
        each(std::move(**record));
    }
}

void QueueWorker::finish(Record last)
{
    if (const auto each = std::exchange(m_each, {}))
        each(std::move(last));
    m_notifier.setEnabled(false);
    m_patience.stop();
    deleteLater();
}

} // namespace mw::helper
