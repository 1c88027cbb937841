// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/handlers/QueueHandler.h"

#include "daemon/helper/adopt/Adoption.h"
#include "daemon/helper/rights/AuditLog.h"

#include "shared/base/Text.h"
#include "shared/os/Files.h"

#include <QtCore/QPointer>

#include <fcntl.h>

namespace mw::helper {
namespace {

constexpr std::size_t kBatch = 500;
constexpr std::size_t kBatchBytes = 400U << 10U;
constexpr std::size_t kMostWaiting = 2U << 20U; // bytes a listing may be ahead of its reader
constexpr int kSettle = 500;                    // milliseconds
constexpr std::size_t kDeadHostsSize = 1024;

// Writes over the beginning of a file that belongs to another account; a missing file is none to write to.
Result<void> overwrite(const std::string &path, std::string_view bytes)
{
    const auto file = os::openAt(os::kWorkingDirectory, path, O_WRONLY | O_NOFOLLOW | O_NONBLOCK);
    if (!file && file.error().kind == ErrorKind::NotFound)
        return {};
    if (!file)
        return std::unexpected(file.error());
    const auto stat = MW_TRY(os::statFd(file->get()));
    if (!S_ISREG(stat.st_mode) || stat.st_nlink != 1)
        return fail(ErrorKind::Format, path + " is not an ordinary file");
    return os::writeAll(file->get(), bytes);
}

std::size_t sizeOf(const rpc::queue::Message &message)
{
    std::size_t size = 250 + message.sender.size();
    for (const auto &recipient : message.recipients)
        size += 50 + recipient.address.size();
    return size;
}

// A listing on its way: batches what the worker tells, and lets it wait for a slow reader.
class Listing : public std::enable_shared_from_this<Listing> {
public:
    explicit Listing(rpcqt::Responder<rpc::queue::List> responder) : m_responder(std::move(responder)) {}

    void begin(const HubPlace &place)
    {
        m_worker = QueueWorker::start(place, {"list"},
                                      [self = shared_from_this()](Record record) { self->take(std::move(record)); });
    }

private:
    void take(Record record)
    {
        if (record.kind == Record::Kind::Fault)
            return m_responder.fail(record.fault);
        if (record.kind == Record::Kind::Done)
            return m_responder.reply(m_batch);
        if (!m_responder.isOpen())
            return m_worker->abandon();
        m_size += sizeOf(record.message);
        m_batch.messages.push_back(std::move(record.message));
        if (m_batch.messages.size() >= kBatch || m_size >= kBatchBytes)
            send();
    }

    void send()
    {
        m_responder.replyMore(std::exchange(m_batch, {}));
        m_size = 0;
        if (m_responder.waiting() < kMostWaiting)
            return;
        m_worker->setPaused(true);
        m_responder.whenTaken([worker = QPointer<QueueWorker>(m_worker)] {
            if (worker)
                worker->setPaused(false);
        });
    }

    rpcqt::Responder<rpc::queue::List> m_responder;
    QueueWorker *m_worker = nullptr;
    rpc::queue::List::Reply m_batch;
    std::size_t m_size = 0;
};

// What also who may not read mail sees of a header: four fields with their folded lines.
std::string openFields(const std::string &header)
{
    std::string out;
    bool isOpen = false;
    for (const auto line : text::lines(header)) {
        if (!line.starts_with(' ') && !line.starts_with('\t')) {
            const auto name = text::lower(line.substr(0, line.find(':')));
            isOpen = name == "from" || name == "to" || name == "subject" || name == "date";
        }
        if (isOpen)
            out += std::string(line) + '\n';
    }
    return out;
}

} // namespace

QueueHandler::QueueHandler(HubPlace place, Authorisation &authorisation, AuditLog &audit, QObject *parent)
    : QObject(parent), m_place(std::move(place)), m_authorisation(authorisation), m_audit(audit)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettle);
    connect(&m_settle, &QTimer::timeout, this, &QueueHandler::tellWatchers);
}

void QueueHandler::handle(const rpc::Nothing &, const rpcqt::Responder<rpc::queue::Summary> &responder)
{
    QueueWorker::start(m_place, {"summary"}, [responder](const Record &record) {
        if (record.kind == Record::Kind::Counts)
            responder.reply({record.counts});
        else if (record.kind == Record::Kind::Fault)
            responder.fail(record.fault);
    });
}

void QueueHandler::handle(const rpc::Nothing &, const rpcqt::Responder<rpc::queue::List> &responder)
{
    std::make_shared<Listing>(responder)->begin(m_place);
}

void QueueHandler::handle(const rpc::queue::MessageName &request, const rpcqt::Responder<rpc::queue::Get> &responder)
{
    m_authorisation.has(responder.caller(), rpc::Right::ReadMail, [this, request, responder](bool mayRead) {
        auto reply = std::make_shared<rpc::queue::Get::Reply>();
        QueueWorker::start(m_place, {"get", std::to_string(request.number), std::to_string(request.birth)},
                           [responder, reply, mayRead](Record record) {
                               if (record.kind == Record::Kind::Message) {
                                   reply->message = std::move(record.message);
                               } else if (record.kind == Record::Kind::Header) {
                                   reply->header = mayRead ? std::move(record.header) : openFields(record.header);
                                   reply->headerCut = record.headerCut;
                               } else if (record.kind == Record::Kind::Fault) {
                                   responder.fail(record.fault);
                               } else {
                                   responder.reply(*reply);
                               }
                           });
    });
}

void QueueHandler::handle(const rpc::queue::MessageName &request, const rpcqt::Responder<rpc::queue::Read> &responder)
{
    auto reply = std::make_shared<rpc::queue::Read::Reply>();
    QueueWorker::start(m_place, {"read", std::to_string(request.number), std::to_string(request.birth)},
                       [responder, reply](Record record) {
                           if (record.kind == Record::Kind::Header) {
                               reply->text = std::move(record.header);
                               reply->cut = record.headerCut;
                           } else if (record.kind == Record::Kind::Fault) {
                               responder.fail(record.fault);
                           } else if (record.kind == Record::Kind::Done) {
                               responder.reply(*reply);
                           }
                       });
}

void QueueHandler::handle(const rpc::queue::MessageName &request, const rpcqt::Responder<rpc::queue::Remove> &responder)
{
    const auto name = std::to_string(request.number) + ":" + std::to_string(request.birth);
    m_authorisation.askFor(responder.caller(), {{Danger::DeleteMail, "it deletes message " + name}}, "mailwrightctl queue remove " + name,
                           [responder] { return responder.isOpen(); },
                           [this, request, responder, name](const std::optional<rpc::Fault> &refusal) {
                               if (refusal) {
                                   m_audit.refused(responder.caller(), rpc::fullName<rpc::queue::Remove>(), name, refusal->reason.substr(0, refusal->reason.find(kAsRoot)));
                                   return responder.fail(*refusal);
                               }
                               if (responder.isOpen())
                                   command("remove", request, responder);
                           });
}

void QueueHandler::handle(const rpc::queue::Rejuvenate::Request &request,
                          const rpcqt::Responder<rpc::queue::Rejuvenate> &responder)
{
    const auto to = request.to.value_or(clock::now());
    if (to <= 0)
        return responder.fail(rpc::invalidParameter("to"));
    QueueWorker::start(
        m_place, {"rejuvenate", std::to_string(request.number), std::to_string(request.birth), std::to_string(to)},
        [responder](const Record &record) {
            if (record.kind == Record::Kind::Birth)
                responder.reply({record.birth});
            else if (record.kind == Record::Kind::Fault)
                responder.fail(record.fault);
        });
}

template <rpc::Method M>
void QueueHandler::command(std::string verb, const rpc::queue::MessageName &request,
                           const rpcqt::Responder<M> &responder)
{
    if (m_place.adopted && m_place.adopted->makerOf("qmail-send") != Maker::Ours)
        return responder.fail(rpc::notSupported("The qmail-send of this hub is " + nameOf(m_place.adopted->maker()) +
                                                "'s and takes no commands for one message; it can try all of them (queue retry-all), and "
                                                "queue rejuvenate gives one more or less time."));
    QueueWorker::start(m_place, {std::move(verb), std::to_string(request.number), std::to_string(request.birth)},
                       [responder](const Record &record) {
                           if (record.kind == Record::Kind::Fault)
                               responder.fail(record.fault);
                           else
                               responder.reply({});
                       });
}

void QueueHandler::handle(const rpc::queue::MessageName &request,
                          const rpcqt::Responder<rpc::queue::Return> &responder)
{
    command("return", request, responder);
}

void QueueHandler::handle(const rpc::queue::MessageName &request, const rpcqt::Responder<rpc::queue::Retry> &responder)
{
    command("retry", request, responder);
}

void QueueHandler::handle(const rpc::Nothing &, const rpcqt::Responder<rpc::queue::RetryAll> &responder)
{
    constexpr auto kWhat = "retry all messages";
    if (const auto forgotten = forgetDeadHosts(); !forgotten)
        return responder.fail(rpc::failed(kWhat, forgotten.error().text));
    const ServiceTree tree(m_place);
    if (const auto told = tellSupervise(tree.pathOf(tree.nameFor("qmail-send")), "a"); !told)
        return responder.fail(rpc::failed(kWhat, told.error().text, "Start the service qmail-send."));
    responder.reply({});
}

// What qmail-tcpok does: the files of hosts that did not answer are emptied. The larger one is made anew when it is
// needed.
Result<void> QueueHandler::forgetDeadHosts() const
{
    MW_TRY_VOID(overwrite(m_place.queue() + "/lock/tcpto", std::string(kDeadHostsSize, '\0')));
    return overwrite(m_place.queue() + "/lock/tcpto6", std::string(kDeadHostsSize, '\0'));
}

void QueueHandler::handle(const rpc::Nothing &, const rpcqt::Responder<rpc::queue::Watch> &responder)
{
    m_watchers.push_back(responder);
    watchQueue();
    tellWatchers();
}

void QueueHandler::watchQueue()
{
    if (m_watch)
        return;
    auto watch = os::FileWatch::open();
    if (!watch)
        return; // the watchers get the first answer and no more; the window has a button to refresh
    m_watch = std::move(*watch);
    m_notifier = std::make_unique<QSocketNotifier>(m_watch->fd(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        m_watch->clear();
        if (!m_settle.isActive())
            m_settle.start();
    });
    for (const auto *folder : {"todo", "bounce"})
        (void)m_watch->add(m_place.queue() + "/" + folder);
    for (const auto *folder : {"mess", "info", "local", "remote"}) {
        const auto path = m_place.queue() + "/" + folder;
        for (const auto &part : os::listDirectory(os::kWorkingDirectory, path).value_or(std::vector<std::string>()))
            (void)m_watch->add(path + "/" + part);
    }
}

void QueueHandler::tellWatchers()
{
    std::erase_if(m_watchers, [](const auto &watcher) { return !watcher.isOpen(); });
    if (m_watchers.empty()) {
        m_notifier.reset();
        m_watch.reset();
        return;
    }
    if (m_counting)
        return m_settle.start();
    m_counting = true;
    QueueWorker::start(m_place, {"summary"}, [this](const Record &record) {
        if (record.kind == Record::Kind::Counts) {
            for (const auto &watcher : m_watchers) {
                if (watcher.waiting() < kMostWaiting)
                    watcher.replyMore({record.counts});
            }
            return;
        }
        m_counting = false;
        if (record.kind == Record::Kind::Fault) {
            for (const auto &watcher : std::exchange(m_watchers, {}))
                watcher.fail(record.fault);
        }
    });
}

} // namespace mw::helper
