// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/handlers/DoctorHandler.h"

#include "daemon/helper/handlers/QueueWorker.h"

#include <QtCore/QPointer>

#include <algorithm>
#include <cctype>

namespace mw::helper {
namespace {

constexpr std::size_t kMostWaiting = 2U << 20U; // bytes of findings that nobody takes
constexpr std::size_t kMostDomains = 100;
constexpr std::size_t kLongestDomain = 255;

// They become arguments and questions: nothing but what a domain may hold.
bool isDomain(const std::string &name)
{
    const auto allowed = [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return std::isalnum(byte) || byte >= 0x80 || c == '.' || c == '-' || c == '_';
    };
    return !name.empty() && name.size() <= kLongestDomain && name != "." && !name.starts_with('-') && std::ranges::all_of(name, allowed);
}

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

void DoctorHandler::handle(const rpc::domains::CheckDns::Request &request,
                           const rpcqt::Responder<rpc::domains::CheckDns> &responder) const
{
    if (request.domains.empty())
        return responder.reply({});
    if (request.domains.size() > kMostDomains)
        return responder.fail(rpc::tooMuch("At most " + std::to_string(kMostDomains) + " domains are looked up at a time."));
    for (const auto &domain : request.domains) {
        if (!isDomain(domain))
            return responder.fail(rpc::invalid("domains", 0, "\"" + domain + "\" is not a domain"));
    }
    auto reply = std::make_shared<rpc::domains::CheckDns::Reply>();
    QueueWorker::startDoctorFor(m_place, request.domains, [responder, reply, domains = request.domains](Record record) {
        if (record.kind == Record::Kind::Fault)
            return responder.fail(record.fault);
        if (record.kind == Record::Kind::Dns && reply->checks.size() < domains.size()) {
            record.dns.domain = domains[reply->checks.size()]; // they come in the order of the question
            reply->checks.push_back(std::move(record.dns));
        }
        if (record.kind != Record::Kind::Done)
            return;
        for (auto i = reply->checks.size(); i < domains.size(); ++i)
            reply->checks.push_back({.domain = domains[i], .result = rpc::domains::DnsResult::Unknown, .implied = false, .exchangers = {}});
        responder.reply(*reply);
    });
}

} // namespace mw::helper
