// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/worker/Records.h"

#include "shared/base/Text.h"

#include <charconv>
#include <limits>

namespace mw::helper {
namespace {

constexpr std::size_t kLongestRecord = 64U << 20U;

// Builds or takes apart the fields of a record by the same sequence of calls, so that both sides agree.
class FieldWriter {
public:
    explicit FieldWriter(char kind) : m_out(1, kind) {}
    void text(const std::string &s) { m_out.append(s).push_back('\0'); }
    template <typename N>
    void number(N n)
    {
        text(std::to_string(n));
    }
    void flag(bool b) { text(b ? "1" : "0"); }
    void optional(const std::optional<std::int64_t> &n) { text(n ? std::to_string(*n) : std::string()); }
    std::string finish() const { return std::to_string(m_out.size()) + ":" + m_out + ","; }

private:
    std::string m_out;
};

class FieldReader {
public:
    explicit FieldReader(std::string_view rest) : m_rest(rest) {}
    bool good() const { return m_good; }
    bool atEnd() const { return m_rest.empty(); }
    void text(std::string &into) { into = take(); }
    template <typename N>
    void number(N &into)
    {
        const auto field = take();
        const auto *end = field.data() + field.size();
        const auto [stop, problem] = std::from_chars(field.data(), end, into);
        m_good = m_good && !field.empty() && problem == std::errc{} && stop == end;
    }
    void flag(bool &into)
    {
        const auto field = take();
        m_good = m_good && (field == "0" || field == "1");
        into = field == "1";
    }
    void optional(std::optional<std::int64_t> &into)
    {
        if (m_rest.starts_with('\0')) {
            take();
            return into.reset();
        }
        number(into.emplace());
    }

private:
    std::string_view take()
    {
        const auto end = m_rest.find('\0');
        if (end == std::string_view::npos) {
            m_good = false;
            m_rest = {};
            return {};
        }
        const auto field = m_rest.substr(0, end);
        m_rest.remove_prefix(end + 1);
        return field;
    }

    std::string_view m_rest;
    bool m_good = true;
};

template <typename Fields, typename Message>
void messageFields(Fields &fields, Message &m)
{
    fields.number(m.number);
    fields.number(m.birth);
    fields.number(m.size);
    fields.text(m.sender);
    fields.flag(m.bouncing);
    fields.flag(m.held);
    fields.optional(m.nextLocal);
    fields.optional(m.nextRemote);
    fields.number(m.tries);
    fields.number(m.deadline);
}

template <typename Fields, typename Counts>
void countsFields(Fields &fields, Counts &c)
{
    fields.number(c.messages);
    fields.number(c.unprocessed);
    fields.optional(c.localRunning);
    fields.optional(c.localLimit);
    fields.optional(c.remoteRunning);
    fields.optional(c.remoteLimit);
}

template <typename Fields, typename Finding>
void findingFields(Fields &fields, Finding &f)
{
    fields.text(f.id);
    fields.text(f.file);
    fields.number(f.line);
    fields.text(f.what);
    fields.text(f.remedy);
    fields.text(f.command);
}

template <typename Fields, typename Fault>
void faultFields(Fields &fields, Fault &f)
{
    fields.text(f.what);
    fields.text(f.reason);
    fields.text(f.remedy);
}

void writeRecipients(FieldWriter &fields, const std::vector<rpc::queue::Recipient> &recipients)
{
    for (const auto &r : recipients) {
        fields.flag(r.channel == rpc::queue::Channel::Remote);
        fields.flag(r.done);
        fields.text(r.address);
    }
}

void readRecipients(FieldReader &fields, std::vector<rpc::queue::Recipient> &recipients)
{
    while (fields.good() && !fields.atEnd()) {
        rpc::queue::Recipient r;
        bool isRemote = false;
        fields.flag(isRemote);
        r.channel = isRemote ? rpc::queue::Channel::Remote : rpc::queue::Channel::Local;
        fields.flag(r.done);
        fields.text(r.address);
        recipients.push_back(std::move(r));
    }
}

void writeExchangers(FieldWriter &fields, const std::vector<rpc::domains::Exchanger> &exchangers)
{
    for (const auto &exchanger : exchangers) {
        fields.number(exchanger.preference);
        fields.text(exchanger.name);
        fields.text(text::join(exchanger.addresses, " "));
        fields.flag(exchanger.ours);
    }
}

void readExchangers(FieldReader &fields, std::vector<rpc::domains::Exchanger> &exchangers)
{
    while (fields.good() && !fields.atEnd()) {
        rpc::domains::Exchanger exchanger;
        std::string addresses;
        fields.number(exchanger.preference);
        fields.text(exchanger.name);
        fields.text(addresses);
        fields.flag(exchanger.ours);
        for (const auto address : text::split(addresses, ' ')) {
            if (!address.empty())
                exchanger.addresses.emplace_back(address);
        }
        exchangers.push_back(std::move(exchanger));
    }
}

rpc::Fault faultOf(std::int64_t kind, const rpc::Fault &fault)
{
    switch (static_cast<rpc::Fault::Kind>(kind)) {
    case rpc::Fault::Kind::NotFound:
        return rpc::notFound(fault.what);
    case rpc::Fault::Kind::Stale:
        return rpc::stale(fault.what, fault.reason);
    case rpc::Fault::Kind::NotSupported:
        return rpc::notSupported(fault.reason);
    default:
        return rpc::failed(fault.what, fault.reason, fault.remedy);
    }
}

} // namespace

std::string serialise(const Record &record)
{
    FieldWriter fields(static_cast<char>(record.kind));
    switch (record.kind) {
    case Record::Kind::Message:
        messageFields(fields, record.message);
        writeRecipients(fields, record.message.recipients);
        break;
    case Record::Kind::Counts:
        countsFields(fields, record.counts);
        break;
    case Record::Kind::Header:
        fields.flag(record.headerCut);
        fields.text(text::replaceAll(record.header, std::string_view("\0", 1), " "));
        break;
    case Record::Kind::Birth:
        fields.number(record.birth);
        break;
    case Record::Kind::Finding:
        fields.number(static_cast<int>(record.finding.severity));
        findingFields(fields, record.finding);
        break;
    case Record::Kind::Looked:
        fields.number(record.looked);
        break;
    case Record::Kind::Dns:
        fields.text(record.dns.domain);
        fields.number(static_cast<int>(record.dns.result));
        fields.flag(record.dns.implied);
        writeExchangers(fields, record.dns.exchangers);
        break;
    case Record::Kind::Done:
        break;
    case Record::Kind::Fault:
        fields.number(static_cast<int>(record.fault.kind));
        faultFields(fields, record.fault);
        break;
    }
    return fields.finish();
}

Result<Record> parseRecord(std::string_view bytes)
{
    Record out;
    if (bytes.empty())
        return fail(ErrorKind::Format, "the queue worker sent an empty record");
    out.kind = static_cast<Record::Kind>(bytes.front());
    FieldReader fields(bytes.substr(1));
    std::int64_t kind = 0;
    switch (out.kind) {
    case Record::Kind::Message:
        messageFields(fields, out.message);
        readRecipients(fields, out.message.recipients);
        break;
    case Record::Kind::Counts:
        countsFields(fields, out.counts);
        break;
    case Record::Kind::Header:
        fields.flag(out.headerCut);
        fields.text(out.header);
        break;
    case Record::Kind::Birth:
        fields.number(out.birth);
        break;
    case Record::Kind::Finding:
        fields.number(kind);
        findingFields(fields, out.finding);
        if (kind < 0 || kind > static_cast<int>(rpc::doctor::Severity::Problem))
            return fail(ErrorKind::Format, "the worker sent a finding of unknown severity");
        out.finding.severity = static_cast<rpc::doctor::Severity>(kind);
        break;
    case Record::Kind::Looked:
        fields.number(out.looked);
        break;
    case Record::Kind::Dns:
        fields.text(out.dns.domain);
        fields.number(kind);
        fields.flag(out.dns.implied);
        readExchangers(fields, out.dns.exchangers);
        if (kind < 0 || kind > static_cast<int>(rpc::domains::DnsResult::Unknown))
            return fail(ErrorKind::Format, "the worker sent an unknown result of the name system");
        out.dns.result = static_cast<rpc::domains::DnsResult>(kind);
        break;
    case Record::Kind::Done:
        break;
    case Record::Kind::Fault:
        fields.number(kind);
        faultFields(fields, out.fault);
        out.fault = faultOf(kind, out.fault);
        break;
    default:
        return fail(ErrorKind::Format, "the queue worker sent a record of unknown kind");
    }
    if (!fields.good() || !fields.atEnd())
        return fail(ErrorKind::Format, "the queue worker sent a record with wrong fields");
    return out;
}

void RecordReader::add(std::string_view bytes)
{
    if (m_start > 0) {
        m_bytes.erase(0, m_start);
        m_start = 0;
    }
    m_bytes.append(bytes);
}

Result<std::optional<Record>> RecordReader::next()
{
    const auto rest = std::string_view(m_bytes).substr(m_start);
    const auto length = text::leadingNumber(rest);
    if (length.digits > 9 || length.value > kLongestRecord)
        return fail(ErrorKind::Format, "the queue worker sent a record that is too long");
    if (rest.size() > length.digits && (length.digits == 0 || rest[length.digits] != ':'))
        return fail(ErrorKind::Format, "the queue worker sent something that is no record");
    const auto whole = length.digits + 1 + length.value + 1;
    if (rest.size() < whole || length.digits == 0)
        return std::optional<Record>();
    if (rest[whole - 1] != ',')
        return fail(ErrorKind::Format, "the queue worker sent a record without end");
    auto record = MW_TRY(parseRecord(rest.substr(length.digits + 1, length.value)));
    m_start += whole;
    return std::optional(std::move(record));
}

} // namespace mw::helper
