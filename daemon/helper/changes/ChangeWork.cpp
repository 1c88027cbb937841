// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/changes/ChangeWork.h"

#include "daemon/helper/changes/ActMakers.h"
#include "daemon/helper/changes/AddressEdits.h"
#include "daemon/helper/changes/DomainEdits.h"
#include "daemon/helper/changes/ForwardEdits.h"
#include "daemon/helper/changes/IdentityEdits.h"
#include "daemon/helper/changes/Masking.h"
#include "daemon/helper/changes/RelayEdits.h"
#include "daemon/helper/changes/UsersView.h"
#include "daemon/helper/changes/backup/Backups.h"
#include "daemon/helper/changes/ListEdits.h"
#include "daemon/helper/changes/PasswordEdits.h"
#include "daemon/helper/changes/ServiceEdits.h"
#include "daemon/helper/changes/SetupEdits.h"
#include "daemon/helper/changes/SetupLook.h"
#include "daemon/helper/changes/SmartHostEdits.h"
#include "daemon/helper/changes/TlsEdits.h"

#include "shared/rpc/Addresses.h"
#include "shared/rpc/Backup.h"
#include "shared/rpc/Blocked.h"
#include "shared/rpc/Changes.h"
#include "shared/rpc/Domains.h"
#include "shared/rpc/ForwardTable.h"
#include "shared/rpc/Identity.h"
#include "shared/rpc/Lists.h"
#include "shared/rpc/Packed.h"
#include "shared/rpc/Passwords.h"
#include "shared/rpc/Relaying.h"
#include "shared/rpc/Routing.h"
#include "shared/rpc/Services.h"
#include "shared/rpc/Setup.h"
#include "shared/rpc/SmartHosts.h"
#include "shared/rpc/Tls.h"
#include "shared/rpc/Users.h"

#include <algorithm>
#include <functional>
#include <map>

namespace mw::helper {
namespace {

using rpc::changes::Outcome;

constexpr std::int64_t kStandardMost = 100;
constexpr std::int64_t kLargestMost = 10'000;
constexpr std::size_t kMostActs = 200;
constexpr std::size_t kMostNamed = 3; // acts in the title of a set

bool isPreview(const std::optional<rpc::changes::Manner> &manner)
{
    return manner && manner->preview.value_or(false);
}

class Worker {
public:
    Worker(HubPlace place, Caller caller) : m_engine(std::move(place)), m_caller(std::move(caller)), m_acts(actMakers()) {}

    Engine &engine() { return m_engine; }
    bool seesLess() const { return !m_caller.isOwner && !m_caller.mayConfigure; }

    Answer<rpc::changes::Read::Reply> run(const rpc::changes::Read::Request &request);
    Answer<Outcome> run(const rpc::changes::Perform::Request &request);
    Answer<rpc::changes::History::Reply> run(const rpc::changes::History::Request &request);
    Answer<rpc::changes::Show::Reply> run(const rpc::changes::Show::Request &request);
    Answer<rpc::changes::VerifyAudit::Reply> verify();
    Answer<rpc::domains::List::Reply> run(const rpc::domains::List::Request &request);
    Answer<rpc::addresses::List::Reply> run(const rpc::addresses::List::Request &request);
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
    // They read as if the acts had been applied.
    Answer<const Targets *> targetsAfter(const rpc::changes::Acts &acts);
    // A method that makes one change; nothing: it does not.
    std::optional<Answer<Outcome>> runAct(const std::string &method, std::string_view bytes);
    Backups backups() const;
    // With the lock, under which nothing changes meanwhile.
    template <typename Run>
    auto locked(Run run) -> std::invoke_result_t<Run, const Caller &>
    {
        if (auto locked = m_engine.lock(); !locked)
            return std::unexpected(locked.error());
        return run(m_caller);
    }
    // For the audit log: of what changes no file of the hub, which the engine does not note. `object`: what it was about.
    template <rpc::Method M>
    void note(const std::string &object, const Answer<typename M::Reply> &answer)
    {
        note(rpc::fullName<M>(), object, answer ? "done" : "failed: " + answer.error().sentence());
    }
    const std::vector<std::string> &audited() const { return m_audited; }

private:
    void note(const std::string &verb, const std::string &object, const std::string &result);
    Part partOf(const rpc::changes::Act &act);
    Answer<Intent> together(const rpc::changes::Perform::Request &request);

    Engine m_engine;
    Caller m_caller;
    ActMakers m_acts;
    std::vector<std::string> m_audited; // lines for the journal, beside those of the engine
};

void Worker::note(const std::string &verb, const std::string &object, const std::string &result)
{
    const AuditRecord record{.time = clock::now(), .uid = m_caller.uid, .who = m_caller.name, .verb = verb, .set = 0,
                             .object = object, .result = result, .files = {}};
    m_audited.push_back(m_engine.audit().append(record).value_or("a record of the audit log could not be written"));
}

// Of people's files, those that the history knows.
Backups Worker::backups() const
{
    std::vector<std::string> known;
    const auto past = m_engine.history();
    const auto contents = past ? past->contents() : Result<FileContents>(FileContents());
    for (const auto &[name, content] : contents.value_or(FileContents()))
        known.push_back(name);
    return Backups(m_engine.targets(), std::move(known));
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
    return rpc::changes::Read::Reply{state->present, seesLess() && isPersons(target->name) ? withoutPrograms(state->content) : state->content,
                                     state->hash(), state->present ? state->modified : 0};
}

std::string titleOf(const std::vector<Part> &parts)
{
    std::string out;
    for (std::size_t i = 0; i < parts.size() && i < kMostNamed; ++i)
        out += (i == 0 ? "" : "; ") + parts[i].title;
    if (parts.size() > kMostNamed)
        out += "; and " + std::to_string(parts.size() - kMostNamed) + " more";
    return out;
}

Part Worker::partOf(const rpc::changes::Act &act)
{
    const auto make = m_acts.find(act.method);
    if (make == m_acts.end())
        return {.title = act.method, .files = {}, .remarks = {}, .dangers = {}, .fault = rpc::invalidParameter("acts")};
    const auto intent = make->second.make(m_engine.targets(), act.parameters.json);
    if (!intent)
        return {.title = act.method, .files = {}, .remarks = {}, .dangers = {}, .fault = intent.error()};
    return m_engine.stage(*intent);
}

Answer<Intent> Worker::together(const rpc::changes::Perform::Request &request)
{
    if (request.acts.empty() || request.acts.size() > kMostActs)
        return std::unexpected(rpc::tooMuch("A set has between 1 and 200 acts."));
    const bool isNew = !isSetUp(targets().place());
    if (isNew && std::ranges::none_of(request.acts, [](const auto &act) { return act.method.starts_with(rpc::setup::kInterface); }))
        return std::unexpected(rpc::notSetUp("There is no hub in " + targets().place().home + " yet; one of the acts must make it (org.mailwright.Setup)."));
    Intent out;
    out.kind = isNew ? rpc::changes::Kind::Begin : rpc::changes::Kind::Change;
    out.verb = rpc::fullName<rpc::changes::Perform>();
    out.manner = request.manner.value_or(rpc::changes::Manner{});
    for (const auto &act : request.acts) {
        out.parts.push_back(partOf(act));
        if (out.parts.back().fault && !isPreview(request.manner))
            return std::unexpected(*out.parts.back().fault);
    }
    out.title = titleOf(out.parts);
    for (const auto &[file, content] : targets().overlaid()) {
        const auto bases = request.bases.value_or(std::vector<rpc::changes::FileBase>());
        const auto base = std::ranges::find(bases, file, &rpc::changes::FileBase::file);
        out.files.push_back({file, base == bases.end() ? std::nullopt : std::optional(base->base), content});
    }
    return out;
}

std::optional<Answer<Outcome>> Worker::runAct(const std::string &method, std::string_view bytes)
{
    const auto found = m_acts.find(method);
    if (found == m_acts.end())
        return std::nullopt;
    return act(found->second.manner(bytes), [&] { return found->second.make(targets(), bytes); });
}

Answer<Outcome> Worker::run(const rpc::changes::Perform::Request &request)
{
    return act(request.manner, [&] { return together(request); });
}

Answer<const Targets *> Worker::targetsAfter(const rpc::changes::Acts &acts)
{
    if (acts && acts->size() > kMostActs)
        return std::unexpected(rpc::tooMuch("A set has at most 200 acts."));
    for (const auto &act : acts.value_or(std::vector<rpc::changes::Act>())) {
        if (auto part = partOf(act); part.fault)
            return std::unexpected(std::move(*part.fault));
    }
    return &targets();
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
    const auto entry = request.since ? past->find(request.id, *request.since) : past->find(request.id);
    if (!entry)
        return std::unexpected(rpc::notFound("change " + std::to_string(request.id) +
                                             (request.since ? ", and an older one " + std::to_string(*request.since) : "")));
    return rpc::changes::Show::Reply{Engine::entryOf(*entry), Engine::filesOf(*entry)};
}

Answer<rpc::changes::VerifyAudit::Reply> Worker::verify()
{
    const auto state = m_engine.audit().verify();
    if (!state)
        return std::unexpected(rpc::failed("read the audit log", state.error().text));
    return rpc::changes::VerifyAudit::Reply{state->whole, state->records, state->line, state->reason};
}

Answer<rpc::domains::List::Reply> Worker::run(const rpc::domains::List::Request &request)
{
    const auto after = targetsAfter(request.acts);
    const auto files = after.and_then([](const Targets *t) { return readDomainFiles(*t); });
    if (!files)
        return std::unexpected(files.error());
    auto out = domainsIn(*files);
    if (std::ranges::contains(out.domains, rpc::domains::Kind::Relay, &rpc::domains::Domain::kind)) {
        if (const auto view = RoutingView::open(**after))
            view->fillNext(out.domains);
    }
    return out;
}

Answer<rpc::addresses::List::Reply> Worker::run(const rpc::addresses::List::Request &request)
{
    return targetsAfter(request.acts).and_then([&](const Targets *t) { return listAddresses(*t, request); });
}

Answer<rpc::routing::Explain::Reply> Worker::run(const rpc::routing::Explain::Request &request)
{
    const auto what = "explain " + request.address;
    if (request.address.empty() || request.address.size() > 1000 || request.address.find_first_of(std::string_view("\0\n", 2)) != std::string::npos)
        return std::unexpected(rpc::invalid("address", 0, "it is not an address"));
    if (const auto after = targetsAfter(request.acts); !after)
        return std::unexpected(after.error());
    const auto view = RoutingView::open(targets());
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
    if (auto followed = m_engine.followOutside(); !followed)
        return std::unexpected(followed.error());
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
        auto answer = run(worker, *request);
        if constexpr (requires { maskPrograms(*answer); }) {
            if (answer && worker.seesLess())
                maskPrograms(*answer);
        }
        return answerFrame(answer);
    };
}

// What is none that makes a change by itself.
std::map<std::string, Method, std::less<>> otherMethods()
{
    namespace c = rpc::changes;
    std::map<std::string, Method, std::less<>> out;
    const auto plain = [&]<rpc::Method... M>(rpc::TypeList<M...>) { (add<M>(out, [](Worker &w, const auto &r) { return w.run(r); }), ...); };
    plain(rpc::TypeList<c::Read, c::Perform, c::Undo, c::History, c::Show, rpc::routing::Explain, rpc::domains::List, rpc::addresses::List>{});
    add<c::Preview>(out, [](Worker &w, const auto &r) {
        auto edits = r;
        edits.manner = c::Manner{.preview = true, .note = {}, .confirmWithin = {}};
        return *w.runAct(rpc::fullName<c::Apply>(), rpc::packed(edits));
    });
    // As they are, or as they would be after acts.
    const auto after = [&]<rpc::Method M>(auto show) {
        add<M>(out, [show](Worker &w, const auto &r) { return w.targetsAfter(r.acts).and_then([&](const Targets *t) { return show(*t, r); }); });
    };
    after.template operator()<rpc::lists::List>([](const Targets &t, const auto &) { return listLists(t); });
    after.template operator()<rpc::tls::Show>([](const Targets &t, const auto &) { return showCertificates(t); });
    after.template operator()<rpc::passwords::List>([](const Targets &t, const auto &) { return listPasswords(t); });
    after.template operator()<rpc::services::Offers>([](const Targets &t, const auto &) { return listOffers(t); });
    after.template operator()<rpc::smarthosts::Show>([](const Targets &t, const auto &) { return showSmartHosts(t); });
    add<rpc::lists::Show>(out, [](Worker &w, const auto &r) { return showList(w.targets(), r); });
    add<rpc::lists::Members>(out, [](Worker &w, const auto &r) { return listMembers(w.targets(), r); });
    add<rpc::setup::Look>(out, [](Worker &w, const auto &) { return lookAround(w.targets().place()); });
    add<c::Confirm>(out, [](Worker &w, const auto &) { return w.confirm(); });
    add<c::VerifyAudit>(out, [](Worker &w, const auto &) { return w.verify(); });
    after.template operator()<rpc::users::List>([](const Targets &t, const auto &) { return listUsers(t); });
    after.template operator()<rpc::users::Match>([](const Targets &t, const auto &r) { return matchUser(t, r); });
    after.template operator()<rpc::relaying::List>([](const Targets &t, const auto &) { return listRelaying(t); });
    after.template operator()<rpc::relaying::Test>([](const Targets &t, const auto &r) { return testRelaying(t, r); });
    after.template operator()<rpc::forwardtable::List>([](const Targets &t, const auto &) { return listForwards(t); });
    after.template operator()<rpc::identity::Show>([](const Targets &t, const auto &) { return showIdentity(t); });
    after.template operator()<rpc::blocked::Test>([](const Targets &t, const auto &r) { return testBlocked(t, r); });
    namespace b = rpc::backup;
    add<b::Make>(out, [](Worker &w, const auto &r) {
        const auto answer = w.locked([&](const Caller &c) { return w.backups().make(c, r); });
        const auto name = answer ? answer->backup.name : std::string("a new backup");
        w.note<b::Make>(name + (r.secrets.value_or(false) ? " with passwords and keys" : ""), answer);
        return answer;
    });
    add<b::List>(out, [](Worker &w, const auto &) { return w.backups().list(); });
    add<b::Show>(out, [](Worker &w, const auto &r) { return w.backups().show(r); });
    add<b::Remove>(out, [](Worker &w, const auto &r) {
        const auto answer = w.locked([&](const Caller &) { return w.backups().remove(r); });
        w.note<b::Remove>(r.name, answer);
        return answer;
    });
    return out;
}

std::string answerTo(Worker &worker, const WorkRequest &request)
{
    if (auto outcome = worker.runAct(request.method, request.parameters)) {
        if (*outcome && worker.seesLess())
            maskPrograms(**outcome);
        return answerFrame(*outcome);
    }
    const auto methods = otherMethods();
    const auto found = methods.find(request.method);
    return found == methods.end() ? faultFrame(rpc::notSupported("There is no method " + request.method + "."))
                                  : found->second(worker, request.parameters);
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
    if (request.method == kStartMethod || request.method == kFollowMethod) {
        answer = answerFrame(worker.start());
    } else if (request.method == kFallBackMethod) {
        answer = answerFrame(worker.fallBack());
    } else {
        answer = answerTo(worker, request);
    }
    std::string out;
    for (const auto &sentence : worker.engine().said())
        out += frame('s', sentence);
    for (const auto &sentence : worker.engine().audited())
        out += frame('s', sentence);
    for (const auto &sentence : worker.audited())
        out += frame('s', sentence);
    if (const auto time = worker.engine().confirmBefore(); time > 0)
        out += frame('w', rpc::packed(WorkState{time}));
    Needs needs;
    for (const auto &found : worker.engine().needs())
        needs.needs.push_back({std::string(rpc::nameOf(found.danger)), found.sentence});
    if (!needs.needs.empty())
        out += frame('n', rpc::packed(needs));
    return out + answer;
}

} // namespace mw::helper
