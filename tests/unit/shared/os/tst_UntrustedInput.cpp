// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/os/UntrustedInput.h"

#include <QtCore/QTemporaryFile>
#include <QtTest/QTest>

#include <array>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/socket.h>

using namespace mw;
using Kind = os::UntrustedInput::Kind;

class tst_UntrustedInput : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void kinds();
    void readsWithoutWaiting();
    void memory();

private:
    static std::string take(os::UntrustedInput &input);
};

std::string tst_UntrustedInput::take(os::UntrustedInput &input)
{
    std::array<char, 1000> buffer{};
    const auto n = input.read(buffer);
    return n ? std::string(buffer.data(), *n) : n.error().kind == ErrorKind::Busy ? "busy" : "error";
}

void tst_UntrustedInput::kinds()
{
    auto pipe = *os::makePipe();
    QCOMPARE(*os::UntrustedInput::kindOf(pipe.read.get()), Kind::Pipe);
    QVERIFY(!os::UntrustedInput::kindOf(pipe.write.get()));
    auto pair = *os::makeSocketPair(SOCK_STREAM);
    QCOMPARE(*os::UntrustedInput::kindOf(pair.first.get()), Kind::Socket);
    const os::Fd tcp(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    QVERIFY(!os::UntrustedInput::kindOf(tcp.get()));
    QTemporaryFile file;
    QVERIFY(file.open());
    QVERIFY(!os::UntrustedInput::kindOf(file.handle()));
}

void tst_UntrustedInput::readsWithoutWaiting()
{
    const auto scratch = *os::makePipe();
    auto pipe = *os::makePipe();
    os::UntrustedInput fromPipe(std::move(pipe.read), Kind::Pipe, scratch);
    auto pair = *os::makeSocketPair(SOCK_STREAM);
    os::UntrustedInput fromSocket(std::move(pair.first), Kind::Socket, scratch);
    for (auto [input, writer] : {std::pair{&fromPipe, &pipe.write}, std::pair{&fromSocket, &pair.second}}) {
        QCOMPARE(take(*input), std::string("busy")); // although the descriptor is a blocking one
        QVERIFY(os::writeAll(writer->get(), "hello").has_value());
        QCOMPARE(take(*input), std::string("hello"));
        QCOMPARE(take(*input), std::string("busy"));
        writer->reset();
        QCOMPARE(take(*input), std::string());
    }
}

void tst_UntrustedInput::memory()
{
    const auto scratch = *os::makePipe();
    os::Fd fd(::memfd_create("test", MFD_CLOEXEC | MFD_ALLOW_SEALING));
    QVERIFY(os::writeAll(fd.get(), "hello").has_value());
    QVERIFY(!os::UntrustedInput::kindOf(fd.get())); // not sealed yet: it could shrink under the reader
    QCOMPARE(::fcntl(fd.get(), F_ADD_SEALS, F_SEAL_WRITE | F_SEAL_SHRINK | F_SEAL_GROW), 0);
    QCOMPARE(*os::UntrustedInput::kindOf(fd.get()), Kind::Memory);
    os::UntrustedInput input(std::move(fd), Kind::Memory, scratch);
    QVERIFY(!input.watchable());
    QCOMPARE(take(input), std::string("hello"));
    QCOMPARE(take(input), std::string());
}

QTEST_APPLESS_MAIN(tst_UntrustedInput)
#include "tst_UntrustedInput.moc"
