// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/os/Files.h"
#include "shared/os/Process.h"

#include <QtTest/QTest>

using namespace mw;

class tst_Process : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void descriptorsMayCross();
    void failureOfExecIsAnError();
    void crashIsSeen();
};

// fd 3 and 4 are swapped for the child: a naive dup2 loop would lose one of them.
void tst_Process::descriptorsMayCross()
{
    auto a = os::makePipe().value();
    auto b = os::makePipe().value();
    os::ProcessSpec spec;
    spec.program = "/bin/sh";
    spec.arguments = {"sh", "-c", "echo first >&6; echo second >&5"};
    spec.descriptors = {{a.write.get(), 6}, {b.write.get(), 5}};
    const auto pid = os::spawn(spec);
    QVERIFY(pid.has_value());
    a.write.reset();
    b.write.reset();
    QCOMPARE(os::readAll(a.read.get(), 100).value(), std::string("first\n"));
    QCOMPARE(os::readAll(b.read.get(), 100).value(), std::string("second\n"));
    QCOMPARE(os::waitFor(*pid)->code(), 0);
}

void tst_Process::failureOfExecIsAnError()
{
    const auto pid = os::spawn({.program = "/nonexistent/program", .arguments = {"x"}});
    QVERIFY(!pid.has_value());
    QCOMPARE(pid.error().kind, ErrorKind::NotFound);
}

void tst_Process::crashIsSeen()
{
    const auto pid = os::spawn({.program = "sh", .arguments = {"sh", "-c", "kill -9 $$"}});
    QVERIFY(pid.has_value());
    const auto status = os::waitFor(*pid);
    QVERIFY(status->crashed());
    QCOMPARE(status->code(), 128 + 9);
}

QTEST_APPLESS_MAIN(tst_Process)
#include "tst_Process.moc"
