// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Victim.h"

#include "tests/support/Attempts.h"
#include "tests/support/Run.h"
#include "tests/support/Sandbox.h"

#include "shared/net/Tcp.h"
#include "shared/os/Files.h"
#include "shared/os/UnixSocket.h"

#include <QtCore/QDir>

#include <array>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace mw::test {
namespace {

using mail::Confined;

constexpr os::Identity kQmaild{1001, 1000};
constexpr os::Identity kQmailr{1005, 1001};
constexpr os::Identity kPerson{2000, 2000};
constexpr quint16 kSilentPort = 4000;
constexpr quint16 kListenPort = 2525;
const QString kLog = u"/gold/log"_s;
const QString kMaildir = u"/home/bench/Maildir"_s;

void openToAll(const QString &path, mode_t mode)
{
    ::chmod(QFile::encodeName(path).constData(), mode);
}

os::Fd silentTcp(quint16 port)
{
    auto fd = net::listenTcp({net::IpAddress::v4(INADDR_LOOPBACK), port}, 1024);
    if (!fd)
        qFatal("%s", fd.error().text.c_str());
    return std::move(*fd);
}

os::Fd silentUdp(quint16 port)
{
    os::Fd fd(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::bind(fd.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) < 0)
        qFatal("cannot bind UDP port %d", port);
    return fd;
}

os::Fd abstractSocket(const char *name)
{
    os::Fd fd(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::strcpy(address.sun_path + 1, name);
    const auto size = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + 1 + std::strlen(name));
    if (::bind(fd.get(), reinterpret_cast<const sockaddr *>(&address), size) < 0 || ::listen(fd.get(), 1024) < 0)
        qFatal("cannot make an abstract socket");
    return fd;
}

QList<pid_t> childrenOf(pid_t pid)
{
    QList<pid_t> out;
    const auto list = readFile(u"/proc/%1/task/%1/children"_s.arg(pid)).split(' ');
    for (const auto &word : list)
        if (const int child = word.toInt(); child > 0)
            out.append(child);
    return out;
}

QByteArray statusOf(pid_t pid, const QByteArray &name)
{
    const auto lines = readFile(u"/proc/%1/status"_s.arg(pid)).split('\n');
    for (const auto &line : lines)
        if (line.startsWith(name + ":"))
            return line.mid(name.size() + 1).trimmed();
    return {};
}

// In its sandbox, and waiting.
bool isReady(pid_t pid)
{
    return statusOf(pid, "Seccomp") == "2" && statusOf(pid, "State").startsWith('S');
}

pid_t readyChildOf(pid_t parent)
{
    const auto children = childrenOf(parent);
    for (const auto child : children)
        if (isReady(child))
            return child;
    return 0;
}

os::Fd file(const QString &path)
{
    auto fd = os::openRead(path.toStdString());
    if (!fd)
        qFatal("%s", fd.error().text.c_str());
    return std::move(*fd);
}

} // namespace

Victim::~Victim()
{
    m_toIt.reset();
    m_kept.clear();
    for (const auto pid : m_started) {
        // Who is stopped makes no child any more that would keep its sockets.
        const auto state = [pid] { return statusOf(pid, "State").left(1).toUpper(); };
        os::sendSignal(pid, SIGSTOP);
        (void)waitUntil([&] { return state().isEmpty() || state() == "T" || state() == "Z"; }, 5000);
        const auto children = childrenOf(pid);
        os::sendSignal(pid, SIGKILL);
        for (const auto child : children)
            os::sendSignal(child, SIGKILL);
        (void)os::waitFor(pid);
        // Their sockets are closed when they are gone.
        for (const auto child : children)
            waitUntil([child] { return statusOf(child, "State").isEmpty() || statusOf(child, "State").startsWith('Z'); }, 5000);
    }
}

QByteArray Victim::trouble() const
{
    return readFile(kLog);
}

QByteArray Victim::status(const QByteArray &name) const
{
    return statusOf(m_pid, name);
}

void Victim::say(const QByteArray &bytes)
{
    (void)os::writeAll(m_toIt.get(), bytes.toStdString());
}

bool Victim::hears(const QByteArray &text)
{
    QByteArray heard;
    std::array<char, 4096> buffer{};
    while (!heard.contains(text)) {
        if (!os::waitReadable(m_fromIt.get(), 40'000).value_or(false))
            return false;
        const auto count = os::readSome(m_fromIt.get(), buffer).value_or(0);
        if (count == 0)
            return false;
        heard.append(buffer.data(), static_cast<qsizetype>(count));
    }
    return true;
}

Scene::Scene()
{
    for (const auto *part : {"new", "cur", "tmp"})
        QDir().mkpath(kMaildir + u'/' + QLatin1String(part));
    writeFile(kMaildir + u"/new/message"_s, "Return-Path: <a@b.example>\nDelivered-To: x-c@d.example\nSubject: t\n\ntext\n", 0666);
    for (const auto *part : {"", "/new", "/cur", "/tmp"})
        openToAll(kMaildir + QLatin1String(part), 0777);
    writeFile(u"/home/bench/readable"_s, "secret\n", 0644);
    writeFile(u"/gold/open/there"_s, "something\n", 0666);
    openToAll(u"/gold/open"_s, 0777);
    const QString control = u"/var/qmail/control/"_s;
    writeFile(control + u"me"_s, "hub.example\n");
    writeFile(control + u"rcpthosts"_s, "hub.example\nother.example\n");
    writeFile(control + u"qmqpservers"_s, "127.0.0.1\n");
    writeFile(control + u"smtproutes"_s, "d.example:127.0.0.1:4000\n");
    writeFile(control + u"open"_s, "something\n", 0666);
    openToAll(u"/var/qmail/queue"_s, 0755);
    openToAll(u"/var/qmail/queue/lock"_s, 0755);
    openToAll(u"/var/qmail/queue/lock/tcpto"_s, 0666);
    writeFile(u"/etc/resolv.conf"_s, "nameserver 127.0.0.1\noptions timeout:60 attempts:1\n");
    for (const int port : {53, 113, 628})
        m_servers.push_back(silentTcp(static_cast<quint16>(port)));
    m_answering = silentTcp(kSilentPort);
    m_servers.push_back(silentUdp(53));
    m_servers.push_back(abstractSocket(kAbstractName));
    auto socket = os::listenUnix(kLocalSocket, SOCK_STREAM, 0666, 1024);
    if (!socket)
        qFatal("%s", socket.error().text.c_str());
    m_servers.push_back(std::move(*socket));
}

struct Scene::Command {
    std::vector<std::string> words;
    os::Identity identity;
    bool child = false; // a child of the program reads from the network
};

Scene::Command Scene::commandOf(Confined process) const
{
    switch (process) {
    case Confined::SmtpWorker:
        return {{"qmail-smtpd", "--listen", "127.0.0.1", std::to_string(kListenPort)}, {}, true};
    case Confined::Smtp:
        return {{"qmail-smtpd"}, kQmaild};
    case Confined::Qmtp:
        return {{"qmail-qmtpd"}, kQmaild};
    case Confined::Qmqp:
        return {{"qmail-qmqpd"}, kQmaild};
    case Confined::Ofmip:
        return {{"ofmipd"}, kQmaild};
    case Confined::PopAuthorization:
        return {{"qmail-popup", "hub.example", "/bin/true"}, {}, true};
    case Confined::Pop3:
        return {{"qmail-pop3d", "."}, kPerson};
    case Confined::Remote:
        return {{"qmail-remote", "d.example", "a@b.example", "c@d.example"}, kQmailr};
    case Confined::Lmtp:
        return {{"qmail-lmtp", "127.0.0.1:4000", "c@d.example"}, kPerson};
    case Confined::QmqpClient:
        return {{"qmail-qmqpc"}, kPerson};
    case Confined::SerialClient:
        return {{"serialsmtp", "x-", "hub.example"}, kPerson};
    case Confined::DnsTool:
        return {{"dnsip", "some.example"}, kPerson};
    case Confined::ConnectionFacts:
        return {{"tcp-env", "-R", "/bin/true"}, kPerson, true};
    case Confined::Doctor:
        return {{"mailwright-doctor", "/var/qmail", "/service", "/run", kSandboxPrograms}, {}, true};
    }
    return {};
}

os::Fd Scene::connected() const
{
    auto client = net::connectTcp({net::IpAddress::v4(INADDR_LOOPBACK), kSilentPort}, 2000);
    auto accepted = net::acceptTcp(m_answering.get());
    return client && accepted ? std::move(accepted->socket) : os::Fd();
}

// Descriptors 0 and 1 are the client, 2 is the log; some programs want them otherwise.
void Scene::startOnPipes(Victim &victim, const Command &command) const
{
    auto input = os::makePipe().value();
    auto output = os::makePipe().value();
    auto log = os::openAt(os::kWorkingDirectory, kLog.toStdString(), O_WRONLY | O_CREAT | O_TRUNC, 0666).value();
    const auto &name = command.words.front();
    std::vector<os::Fd> mine;
    os::ProcessSpec spec;
    spec.program = "/var/qmail/bin/" + name;
    spec.arguments = command.words;
    spec.workingDirectory = kMaildir.toStdString();
    if (command.identity.uid != 0)
        spec.identity = command.identity;
    spec.descriptors = {{input.read.get(), 0}, {output.write.get(), 1}, {log.get(), 2}};
    if (name == "qmail-remote" || name == "qmail-lmtp")
        mine.push_back(file(kMaildir + u"/new/message"_s));
    if (name == "tcp-env")
        mine.push_back(connected());
    if (name == "qmail-qmqpc") {
        writeFile(u"/gold/envelope"_s, QByteArray("Fa@b.example\0Tc@d.example\0\0", 27));
        mine.push_back(file(kMaildir + u"/new/message"_s));
        mine.push_back(file(u"/gold/envelope"_s));
    }
    if (name == "serialsmtp") {
        writeFile(u"/gold/list"_s, QByteArray("new/message\0", 12));
        mine.push_back(file(u"/gold/list"_s));
        spec.descriptors.push_back({input.read.get(), 6});
        spec.descriptors.push_back({output.write.get(), 7});
    }
    for (std::size_t i = 0; i < mine.size(); ++i)
        spec.descriptors[i].ours = mine[i].get();
    const auto pid = os::spawn(spec);
    if (!pid)
        qFatal("%s", pid.error().text.c_str());
    victim.m_started.push_back(*pid);
    victim.m_toIt = std::move(input.write);
    victim.m_fromIt = std::move(output.read);
}

std::unique_ptr<Victim> Scene::start(Confined process)
{
    std::unique_ptr<Victim> victim(new Victim);
    const auto command = commandOf(process);
    startOnPipes(*victim, command);
    const auto pid = victim->m_started.front();
    if (process == Confined::SmtpWorker) {
        if (!waitUntil([] { return listens(kListenPort); }, 10'000))
            return victim;
        auto client = net::connectTcp({net::IpAddress::v4(INADDR_LOOPBACK), kListenPort}, 2000);
        if (!client)
            return victim;
        victim->m_kept.push_back(std::move(*client));
        std::array<char, 4> greeting{};
        (void)os::readSome(victim->m_kept.back().get(), greeting);
    }
    const auto find = [&] { return command.child ? readyChildOf(pid) : isReady(pid) ? pid : 0; };
    // Seen asleep twice: one that only waits for a file or a lock goes on at once.
    pid_t seen = 0;
    const auto settles = [&] {
        seen = find();
        ::usleep(seen > 0 ? 5'000 : 0);
        return seen > 0 && find() == seen;
    };
    if (waitUntil(settles, 10'000))
        victim->m_pid = seen;
    return victim;
}

} // namespace mw::test
