// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/handlers/DoctorHandler.h"

#include "daemon/helper/handlers/QueueWorker.h"

#include <QtCore/QPointer>

namespace mw::helper {
namespace {

constexpr std::size_t kMostWaiting = 2U << 20U; // bytes of findings that nobody takes

} // namespace

void DoctorHandler::handle(const rpc::Nothing &, const rpcqt::Responder<rpc::doctor::Check> &responder) const
{
    auto looked = std::make_shared<std::int64_t>(0);
    auto worker = std::make_shared<QPointer<QueueWorker>>();
    *worker = QueueWorker::startDoctor(m_place, [responder, looked, worker](Record record) {
        if (record.kind == Record::Kind::Fault)
            return responder.fail(record.fault);
        if (record.kind == Record::Kind::Done)
            return responder.reply({{}, *looked});
        if (record.kind == Record::Kind::Looked) {
            *looked += record.looked;
            return;
        }
        if (record.kind != Record::Kind::Finding)
            return;
        const bool isGone = !responder.isOpen() || responder.waiting() > kMostWaiting;
        if (isGone && *worker)
            return (*worker)->abandon();
        responder.replyMore({{std::move(record.finding)}, *looked});
    });
}

} // namespace mw::helper
