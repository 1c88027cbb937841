// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/rights/AuditLog.h"

#include "daemon/helper/handlers/ChangesHandler.h"

#include <QtCore/QJsonObject>
#include <QtCore/QMetaObject>

#include <set>

using namespace Qt::StringLiterals;

namespace mw::helper {
namespace {

constexpr std::int64_t kMinute = 60;
constexpr int kMostInAMinute = 10;
constexpr std::size_t kMostUsers = 1000;
constexpr std::size_t kLongestObject = 300;

// Methods whose records mailwright-changes writes.
const std::set<QString> &writtenElsewhere()
{
    static const auto names = [] {
        std::set<QString> out;
        rpc::forEachMethod([&]<typename M>() {
            if constexpr (kIsChange<M>)
                out.insert(QString::fromStdString(rpc::fullName<M>()));
        });
        return out;
    }();
    return names;
}

// What it was about: members that name something, never such as may hold a secret.
std::string objectOf(const QJsonObject &parameters)
{
    std::string out;
    for (const auto name : {"name"_L1, "number"_L1, "birth"_L1, "address"_L1, "domain"_L1, "service"_L1, "to"_L1}) {
        const auto value = parameters.value(name);
        const auto text = value.isDouble() ? QString::number(value.toInteger()) : value.toString();
        if (!text.isEmpty())
            out += (out.empty() ? "" : " ") + text.toStdString();
    }
    return out.substr(0, kLongestObject);
}

} // namespace

AuditLog::AuditLog(const HubPlace &place, std::function<void(const std::string &)> say, QObject *parent)
    : QObject(parent), m_audit(place.home + "/changes/audit"), m_say(std::move(say))
{
    m_writer.setMaxThreadCount(1);
}

AuditLog::~AuditLog()
{
    m_writer.waitForDone();
}

void AuditLog::record(const rpcqt::Dispatcher::Event &event)
{
    if (event.isRefused)
        return refused(event.caller, event.method.toStdString(), objectOf(event.parameters), event.fault->sentence());
    // A refusal for a dangerous act was noted when it was decided.
    const bool isNoted = event.fault && event.fault->kind == rpc::Fault::Kind::NotAllowed;
    if (!isNoted && !writtenElsewhere().contains(event.method))
        note(event.caller, event.method.toStdString(), objectOf(event.parameters), event.fault ? "failed: " + event.fault->reason : "done");
}

void AuditLog::refused(const rpcqt::Caller &caller, const std::string &verb, const std::string &object, const std::string &reason)
{
    std::string result = "refused: " + reason;
    if (hasRoom(caller.identity.uid, result))
        note(caller, verb, object, result);
}

bool AuditLog::hasRoom(uid_t uid, std::string &result)
{
    const auto now = clock::monotonicMilliseconds() / 1000;
    if (m_refusals.size() > kMostUsers)
        std::erase_if(m_refusals, [now](const auto &entry) { return entry.second.since + kMinute < now && entry.second.left == 0; });
    auto &refusals = m_refusals[uid];
    if (refusals.since + kMinute <= now)
        refusals = {now, 0, refusals.left};
    if (++refusals.count > kMostInAMinute) {
        ++refusals.left;
        return false;
    }
    if (const auto left = std::exchange(refusals.left, 0); left > 0)
        result += " (and " + std::to_string(left) + " more before that are not written one by one)";
    return true;
}

void AuditLog::note(const rpcqt::Caller &caller, const std::string &verb, const std::string &object, const std::string &result)
{
    const AuditRecord record{.time = clock::now(), .uid = caller.identity.uid, .who = caller.name, .verb = verb, .set = 0,
                             .object = object, .result = result, .files = {}};
    m_writer.start([this, record] {
        const auto written = m_audit.append(record);
        const auto line = written ? *written : "the audit log could not be written: " + written.error().text;
        QMetaObject::invokeMethod(this, [this, line] { m_say(line); }, Qt::QueuedConnection);
    });
}

} // namespace mw::helper
