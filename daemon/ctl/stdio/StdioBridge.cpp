// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/stdio/StdioBridge.h"

#include "shared/os/UnixSocket.h"
#include "shared/rpc/Socket.h"
#include "shared/rpc/VarlinkService.h"
#include "shared/rpcqt/Faults.h"
#include "shared/rpcqt/Json.h"

#include <QtCore/QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace mw::ctl {
namespace {

constexpr std::size_t kLongestAnswer = 16U << 20U;
constexpr std::size_t kReadSize = 64U << 10U;
constexpr std::size_t kMostRequests = 16;
constexpr unsigned kMostLooks = 3; // multilog may rename a file between the list and its opening
constexpr qsizetype kMuch = qsizetype{1} << 20U; // bytes that wait for a side that does not take them

template <rpc::Method M>
bool calls(const QJsonObject &request)
{
    return request.value("method"_L1).toString().toStdString() == rpc::fullName<M>();
}

template <rpc::Method M>
QJsonObject callOf(const typename M::Request &request)
{
    return {{u"method"_s, QString::fromStdString(rpc::fullName<M>())}, {u"parameters"_s, rpcqt::recordToJson(request)}};
}

QByteArray bytesOf(const QJsonObject &message)
{
    return QJsonDocument(message).toJson(QJsonDocument::Compact);
}

QJsonObject errorMessage(std::string_view name, const QJsonObject &parameters)
{
    return {{u"error"_s, QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()))}, {u"parameters"_s, parameters}};
}

} // namespace

StdioBridge::StdioBridge(os::Fd helper, int input, int output)
    : m_helper(std::move(helper)), m_input(input), m_output(output), m_fromClient(rpc::kLongestMessage), m_fromHelper(kLongestAnswer)
{
    (void)os::setNonBlocking(m_output, true);
}

StdioBridge::End StdioBridge::run()
{
    while (true) {
        if (const auto end = step())
            return *end;
    }
}

bool StdioBridge::mayRead() const
{
    return !m_inputEnded && !m_nonsense && m_requests.size() < kMostRequests && m_toHelper.size() < kMuch;
}

bool StdioBridge::mayAnswer() const
{
    return m_toClient.size() < kMuch;
}

std::optional<StdioBridge::End> StdioBridge::step()
{
    if (m_toClient.isEmpty() || m_outputEnded) {
        if (m_helperEnded)
            return isIdle() ? End::Done : End::HelperLost;
        if (m_outputEnded || (m_inputEnded && isIdle() && m_toHelper.isEmpty()))
            return m_nonsense ? End::Nonsense : End::Done;
    }
    using For = os::Watched::For;
    std::array<os::Watched, 4> all{{{mayRead() ? m_input : -1, For::Reading},
                                    {m_output, m_toClient.isEmpty() ? For::Ending : For::Writing},
                                    {mayAnswer() && !m_helperEnded ? m_helper.get() : -1, For::Reading},
                                    {m_toHelper.isEmpty() ? -1 : m_helper.get(), For::Writing}}};
    const bool streams = m_reading == Reading::Streaming && mayAnswer();
    if (!os::waitAny(all, streams ? 0 : -1))
        return End::HelperLost;
    if (all[0].isReady)
        takeInput();
    if (all[1].isReady)
        writeOutput();
    if (all[2].isReady)
        takeAnswers();
    if (all[3].isReady) {
        const auto sent = os::sendSome(m_helper.get(), {m_toHelper.constData(), static_cast<std::size_t>(m_toHelper.size())});
        m_helperEnded = m_helperEnded || (!sent && sent.error().kind != ErrorKind::Busy);
        m_toHelper.remove(0, static_cast<qsizetype>(sent.value_or(0)));
    }
    if (streams)
        stream();
    passRequests();
    return std::nullopt;
}

void StdioBridge::takeInput()
{
    std::array<char, kReadSize> buffer{};
    const auto count = os::readSome(m_input, buffer);
    if (!count && count.error().kind == ErrorKind::Busy)
        return;
    m_inputEnded = !count || *count == 0;
    if (!m_inputEnded && !m_fromClient.take({buffer.data(), *count})) {
        m_nonsense = m_inputEnded = true;
        refuse(rpc::tooMuch("A message is longer than " + std::to_string(rpc::kLongestMessage) + " bytes."));
    }
}

void StdioBridge::passRequests()
{
    while (m_requests.size() < kMostRequests) {
        const auto bytes = m_fromClient.next();
        if (!bytes)
            break;
        m_requests.push_back(*bytes);
    }
    while (!m_requests.empty() && m_reading == Reading::Nothing && m_toHelper.size() < kMuch) {
        if (!passRequest(m_requests.front()))
            return;
        m_requests.pop_front();
    }
}

bool StdioBridge::passRequest(const QByteArray &bytes)
{
    const auto request = rpcqt::parseObject(bytes).value_or(QJsonObject());
    const bool reads = calls<rpc::logs::Read>(request);
    const bool opens = calls<rpc::logs::Open>(request);
    if (!reads && !opens) {
        m_toHelper += bytes + '\0';
        m_calls += request.value("oneway"_L1).toBool() ? 0U : 1U;
        return true;
    }
    if (m_calls > 0)
        return false; // answers come in the order of the calls
    if (reads)
        beginRead(request);
    else
        refuse(rpc::notSupported("No descriptor can be passed to another computer: call org.mailwright.Logs.Read."));
    return true;
}

void StdioBridge::takeAnswers()
{
    const auto got = m_fromHelper.receive(m_helper.get());
    if (!got && got.error().kind == ErrorKind::Busy)
        return;
    m_helperEnded = !got || !*got;
    while (const auto bytes = m_fromHelper.next())
        answered(*bytes);
}

void StdioBridge::answered(const QByteArray &bytes)
{
    const auto answer = rpcqt::parseObject(bytes).value_or(QJsonObject());
    if (m_reading == Reading::Listing)
        return listed(answer);
    if (m_reading == Reading::Opening)
        return opened(answer);
    m_fromHelper.takeDescriptors(); // they end here
    put(bytes);
    if (!answer.value("continues"_L1).toBool() && m_calls > 0)
        --m_calls;
}

void StdioBridge::beginRead(const QJsonObject &request)
{
    m_wanted = {};
    rpcqt::JsonReader reader;
    reader.readRecord(request.value("parameters"_L1).toObject(), m_wanted);
    if (!reader.good() || m_wanted.offset.value_or(0) < 0) {
        const auto what = reader.good() ? u"offset"_s : reader.problem();
        return reply(errorMessage(rpc::varlink::kInvalidParameter, {{u"parameter"_s, what}}));
    }
    if (!request.value("more"_L1).toBool())
        return reply(errorMessage(rpc::varlink::kExpectedMore, {}));
    m_looks = 0;
    lookForFile();
}

void StdioBridge::lookForFile()
{
    ++m_looks;
    m_reading = Reading::Listing;
    askHelper(callOf<rpc::logs::ListFiles>({m_wanted.directory}));
}

// Under which name the file is to be found now.
void StdioBridge::listed(const QJsonObject &answer)
{
    m_reading = Reading::Nothing;
    if (answer.contains("error"_L1))
        return reply(answer);
    rpc::logs::ListFiles::Reply list;
    rpcqt::JsonReader().readRecord(answer.value("parameters"_L1).toObject(), list);
    for (const auto &file : list.files) {
        if (m_wanted.inode ? file.inode != *m_wanted.inode : file.name != m_wanted.file)
            continue;
        m_wanted.inode = file.inode;
        m_reading = Reading::Opening;
        return askHelper(callOf<rpc::logs::Open>({m_wanted.directory, file.name}));
    }
    if (m_wanted.inode && m_looks < kMostLooks)
        return lookForFile();
    refuse(rpc::notFound("log file " + m_wanted.file + " in " + m_wanted.directory));
}

void StdioBridge::opened(const QJsonObject &answer)
{
    m_reading = Reading::Nothing;
    auto descriptors = m_fromHelper.takeDescriptors();
    rpc::logs::Open::Reply file;
    rpcqt::JsonReader().readRecord(answer.value("parameters"_L1).toObject(), file);
    const bool isAnother = !answer.contains("error"_L1) && file.inode != m_wanted.inode.value_or(file.inode);
    const bool isGone = answer.value("error"_L1).toString().endsWith(".NotFound"_L1);
    if ((isAnother || isGone) && m_looks < kMostLooks)
        return lookForFile();
    if (answer.contains("error"_L1))
        return reply(answer);
    const auto index = static_cast<std::size_t>(file.descriptor);
    if (index >= descriptors.size())
        return refuse(rpc::failed("open the log file " + m_wanted.file, "no descriptor came with the answer"));
    if (isAnother)
        return refuse(rpc::notFound("log file " + m_wanted.file + ": it was renamed meanwhile; ask again"));
    m_blocks.emplace(std::move(descriptors[index]), m_wanted.offset.value_or(0));
    m_reading = Reading::Streaming;
}

void StdioBridge::stream()
{
    const auto block = m_blocks->next();
    const bool ends = !block || block->data.empty();
    if (ends) {
        m_reading = Reading::Nothing;
        m_blocks.reset();
    }
    if (!block)
        return refuse(rpc::failed("read the log file " + m_wanted.file, block.error().text));
    QJsonObject message{{u"parameters"_s, rpcqt::recordToJson(*block)}};
    if (!ends)
        message.insert(u"continues"_s, true);
    reply(message);
}

void StdioBridge::askHelper(const QJsonObject &request)
{
    m_toHelper += bytesOf(request) + '\0';
}

void StdioBridge::reply(const QJsonObject &message)
{
    put(bytesOf(message));
}

void StdioBridge::refuse(const rpc::Fault &fault)
{
    reply(rpcqt::faultMessage(fault));
}

void StdioBridge::put(const QByteArray &message)
{
    m_toClient += message + '\0';
}

void StdioBridge::writeOutput()
{
    if (m_toClient.isEmpty()) { // watched for its end alone
        m_outputEnded = true;
        return;
    }
    const auto count = os::writeSome(m_output, {m_toClient.constData(), static_cast<std::size_t>(m_toClient.size())});
    if (!count && count.error().kind != ErrorKind::Busy) {
        m_outputEnded = true;
        m_toClient.clear();
    }
    m_toClient.remove(0, static_cast<qsizetype>(count.value_or(0)));
}

} // namespace mw::ctl
