// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/changes/ChangeWork.h"

#include "daemon/helper/changes/AddressEdits.h"
#include "daemon/helper/changes/ControlEdits.h"
#include "daemon/helper/changes/DomainEdits.h"

#include "shared/rpc/Packed.h"

#include <functional>
#include <map>

namespace mw::helper {
namespace {

using rpc::changes::Outcome;

constexpr std::int64_t kStandardMost = 100;
constexpr std::int64_t kLargestMost = 10'000;

bool isPreview(const std::optional<rpc::changes::Manner> &manner)
{
    return manner && manner->preview.value_or(false);
}

class Worker {
public:
    Worker(HubPlace place, Caller caller) : m_engine(std::move(place)), m_caller(std::move(caller)) {}

    Engine &engine() { return m_engine; }

    Answer<rpc::changes::Read::Reply> run(const rpc::changes::Read::Request &request);
    Answer<Outcome> run(const rpc::changes::Edits &request, bool preview);
    Answer<rpc::changes::History::Reply> run(const rpc::changes::History::Request &request);
    Answer<rpc::changes::Show::Reply> run(const rpc::changes::Show::Request &request);
    Answer<rpc::changes::VerifyAudit::Reply> verify();
    Answer<rpc::domains::List::Reply> listDomains();
    Answer<rpc::routing::Explain::Reply> run(const rpc::routing::Explain::Request &request);
    Answer<rpc::changes::Confirm::Reply> confirm();
    Answer<Outcome> run(const rpc::changes::Undo::Request &request);
    Answer<WorkState> start();
    Answer<WorkState> fallBack();

    // The intent is made after the lock was taken: what it was made from is what it meets.
    Answer<Outcome> act(const std::optional<rpc::changes::Manner> &manner, const std::function<Answer<Intent>()> &make)
    {
        if (!isPreview(manner)) {
            if (auto locked = m_engine.lock(); !locked)
                return std::unexpected(locked.error());
        }
        const auto intent = make();
        return intent ? m_engine.perform(m_caller, *intent) : Answer<Outcome>(std::unexpected(intent.error()));
    }
    const Targets &targets() const { return m_engine.targets(); }

private:
    Engine m_engine;
    Caller m_caller;
};

std::vector<FileIntent> intentsOf(const std::vector<rpc::changes::FileEdit> &edits)
{
    std::vector<FileIntent> out;
    for (const auto &edit : edits)
        out.push_back({edit.file, edit.base, edit.content});
    return out;
}

bool isUtf8(std::string_view text)
{
    for (std::size_t i = 0; i < text.size();) {
        const auto c = static_cast<unsigned char>(text[i]);
        const std::size_t more = c < 0x80 ? 0 : c >= 0xc2 && c < 0xe0 ? 1 : c >= 0xe0 && c < 0xf0 ? 2 : c >= 0xf0 && c < 0xf5 ? 3 : 9;
        if (more == 9 || i + more >= text.size())
            return false;
        for (std::size_t k = 1; k <= more; ++k) {
            if ((static_cast<unsigned char>(text[i + k]) & 0xc0U) != 0x80)
                return false;
        }
        i += more + 1;
    }
    return true;
}

Answer<rpc::changes::Read::Reply> Worker::run(const rpc::changes::Read::Request &request)
{
    const auto target = targets().find(request.file);
    if (!target)
        return std::unexpected(rpc::notFound("file to change: " + target.error().text));
    const auto state = target->secret ? Result<FileState>(fail(ErrorKind::Permission, "it holds secrets, which are never shown"))
                                      : targets().read(*target);
    if (!state)
        return std::unexpected(rpc::failed("read " + request.file, state.error().text));
    if (!isUtf8(state->content))
        return std::unexpected(rpc::failed("read " + request.file, "it holds bytes that are not UTF-8, which would be lost",
                                           "Edit it on the computer itself."));
    return rpc::changes::Read::Reply{state->present, state->content, state->hash()};
}

Answer<Outcome> Worker::run(const rpc::changes::Edits &request, bool preview)
{
    auto manner = request.manner.value_or(rpc::changes::Manner{});
    manner.preview = preview || manner.preview.value_or(false);
    return act(manner, [&]() -> Answer<Intent> {
        Intent out;
        out.verb = rpc::fullName<rpc::changes::Apply>();
        out.title = "Edit";
        for (const auto &edit : request.files)
            out.title += (&edit == &request.files.front() ? " " : ", ") + edit.file;
        out.files = intentsOf(request.files);
        out.manner = manner;
        out.isRaw = true;
        return out;
    });
}

Answer<rpc::changes::History::Reply> Worker::run(const rpc::changes::History::Request &request)
{
    const auto past = m_engine.history();
    if (!past)
        return std::unexpected(past.error());
    const auto most = std::clamp(request.most.value_or(kStandardMost), std::int64_t{1}, kLargestMost);
    const auto entries = past->list(request.before.value_or(0), static_cast<std::size_t>(most));
    if (!entries)
        return std::unexpected(rpc::failed("read the history", entries.error().text));
    rpc::changes::History::Reply out;
    for (const auto &entry : *entries)
        out.entries.push_back(Engine::entryOf(entry));
    return out;
}

Answer<rpc::changes::Show::Reply> Worker::run(const rpc::changes::Show::Request &request)
{
    const auto past = m_engine.history();
    if (!past)
        return std::unexpected(past.error());
    const auto entry = past->find(request.id);
    if (!entry)
        return std::unexpected(rpc::notFound("change " + std::to_string(request.id)));
    return rpc::changes::Show::Reply{Engine::entryOf(*entry), Engine::filesOf(*entry)};
}

Answer<rpc::changes::VerifyAudit::Reply> Worker::verify()
{
    const auto state = m_engine.audit().verify();
    if (!state)
        return std::unexpected(rpc::failed("read the audit log", state.error().text));
    return rpc::changes::VerifyAudit::Reply{state->whole, state->records, state->line, state->reason};
}

Answer<rpc::domains::List::Reply> Worker::listDomains()
{
    const auto files = readDomainFiles(targets());
    return files ? Answer<rpc::domains::List::Reply>(domainsIn(*files)) : std::unexpected(files.error());
}

Answer<rpc::routing::Explain::Reply> Worker::run(const rpc::routing::Explain::Request &request)
{
    const auto what = "explain " + request.address;
    if (request.address.empty() || request.address.size() > 1000 || request.address.find_first_of(std::string_view("\0\n", 2)) != std::string::npos)
        return std::unexpected(rpc::invalid("address", 0, "it is not an address"));
    const auto view = RoutingView::open(targets(), intentsOf(request.edits.value_or(std::vector<rpc::changes::FileEdit>())));
    if (!view)
        return std::unexpected(rpc::failed(what, view.error().text));
    const auto reply = view->explain(request.address, request.sender.value_or("somebody@example.org"));
    return reply ? Answer<rpc::routing::Explain::Reply>(*reply) : std::unexpected(rpc::failed(what, reply.error().text));
}

Answer<rpc::changes::Confirm::Reply> Worker::confirm()
{
    if (auto locked = m_engine.lock(); !locked)
        return std::unexpected(locked.error());
    return m_engine.confirm(m_caller);
}

Answer<Outcome> Worker::run(const rpc::changes::Undo::Request &request)
{
    if (!isPreview(request.manner)) {
        if (auto locked = m_engine.lock(); !locked)
            return std::unexpected(locked.error());
    }
    return m_engine.undo(m_caller, request.id, request.manner.value_or(rpc::changes::Manner{}));
}

Answer<WorkState> Worker::start()
{
    if (auto locked = m_engine.lock(); !locked)
        return std::unexpected(locked.error());
    if (auto noted = m_engine.noteOutside(); !noted)
        return std::unexpected(noted.error());
    return WorkState{m_engine.confirmBefore()};
}

Answer<WorkState> Worker::fallBack()
{
    if (auto locked = m_engine.lock(); !locked)
        return std::unexpected(locked.error());
    if (auto done = m_engine.fallBack(); !done)
        return std::unexpected(done.error());
    return WorkState{m_engine.confirmBefore()};
}

using Method = std::function<std::string(Worker &, std::string_view)>;

std::string frame(char kind, const std::string &content)
{
    std::string out;
    rpc::packing::addNetstring(out, kind + content);
    return out;
}

std::string faultFrame(const rpc::Fault &fault)
{
    return frame('f', rpc::packed(packFault(fault)));
}

template <typename Reply>
std::string answerFrame(const Answer<Reply> &answer)
{
    return answer ? frame('r', rpc::packed(*answer)) : faultFrame(answer.error());
}

template <rpc::Method M, typename Run>
void add(std::map<std::string, Method, std::less<>> &methods, Run run)
{
    methods[rpc::fullName<M>()] = [run](Worker &worker, std::string_view bytes) {
        const auto request = rpc::unpacked<typename M::Request>(bytes);
        if (!request)
            return faultFrame(rpc::failed("read the request", request.error().text));
        return answerFrame(run(worker, *request));
    };
}

std::map<std::string, Method, std::less<>> allMethods()
{
    namespace c = rpc::changes;
    std::map<std::string, Method, std::less<>> out;
    add<c::Read>(out, [](Worker &w, const auto &r) { return w.run(r); });
    add<c::Preview>(out, [](Worker &w, const auto &r) { return w.run(r, true); });
    add<c::Apply>(out, [](Worker &w, const auto &r) { return w.run(r, false); });
    add<c::Confirm>(out, [](Worker &w, const auto &) { return w.confirm(); });
    add<c::Undo>(out, [](Worker &w, const auto &r) { return w.run(r); });
    add<c::History>(out, [](Worker &w, const auto &r) { return w.run(r); });
    add<c::Show>(out, [](Worker &w, const auto &r) { return w.run(r); });
    add<c::VerifyAudit>(out, [](Worker &w, const auto &) { return w.verify(); });
    add<rpc::routing::Explain>(out, [](Worker &w, const auto &r) { return w.run(r); });
    add<rpc::domains::List>(out, [](Worker &w, const auto &) { return w.listDomains(); });
    add<rpc::addresses::List>(out, [](Worker &w, const auto &r) { return listAddresses(w.targets(), r); });
    const auto intent = [&]<rpc::Method M>(auto make) {
        add<M>(out, [make](Worker &w, const auto &r) { return w.act(r.manner, [&] { return make(w.targets(), r); }); });
    };
    intent.template operator()<rpc::domains::Add>([](const Targets &t, const auto &r) { return intentToAdd(t, r); });
    intent.template operator()<rpc::domains::Remove>([](const Targets &t, const auto &r) { return intentToRemove(t, r); });
    intent.template operator()<rpc::addresses::Add>([](const Targets &t, const auto &r) { return intentToAdd(t, r); });
    intent.template operator()<rpc::addresses::Remove>([](const Targets &t, const auto &r) { return intentToRemove(t, r); });
    intent.template operator()<rpc::control::Set>([](const Targets &t, const auto &r) { return intentToSet(t, r); });
    intent.template operator()<rpc::control::Unset>([](const Targets &, const auto &r) { return intentToUnset(r); });
    intent.template operator()<rpc::control::Write>([](const Targets &, const auto &r) { return intentToWrite(r); });
    return out;
}

} // namespace

PackedFault packFault(const rpc::Fault &fault)
{
    return {static_cast<std::int64_t>(fault.kind), fault.error, fault.right, fault.what, fault.reason, fault.remedy, fault.line};
}

rpc::Fault unpackFault(const PackedFault &packed)
{
    rpc::Fault out;
    const bool known = packed.kind >= 0 && packed.kind < static_cast<std::int64_t>(rpc::Fault::Kind::Disconnected);
    out.kind = known ? static_cast<rpc::Fault::Kind>(packed.kind) : rpc::Fault::Kind::Failed;
    out.error = packed.error;
    out.right = packed.right;
    out.what = packed.what;
    out.reason = packed.reason;
    out.remedy = packed.remedy;
    out.line = packed.line;
    return out;
}

std::string doChangeWork(const WorkRequest &request)
{
    auto place = placeOfHub(request.home, request.socket, request.services);
    if (!place)
        return faultFrame(rpc::failed("find the hub", place.error().text));
    Worker worker(std::move(*place), request.caller);
    std::string answer;
    if (request.method == kStartMethod) {
        answer = answerFrame(worker.start());
    } else if (request.method == kFallBackMethod) {
        answer = answerFrame(worker.fallBack());
    } else {
        const auto methods = allMethods();
        const auto found = methods.find(request.method);
        answer = found == methods.end() ? faultFrame(rpc::notSupported("There is no method " + request.method + "."))
                                        : found->second(worker, request.parameters);
    }
    std::string out;
    for (const auto &sentence : worker.engine().said())
        out += frame('s', sentence);
    Needs needs;
    for (const auto &found : worker.engine().needs())
        needs.needs.push_back({std::string(rpc::nameOf(found.danger)), found.sentence});
    if (!needs.needs.empty())
        out += frame('n', rpc::packed(needs));
    return out + answer;
}

} // namespace mw::helper
