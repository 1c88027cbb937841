// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/PolkitBus.h"

#include "tests/support/Sandbox.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

using namespace Qt::StringLiterals;

namespace mw::test {
namespace {

const QString kSocket = u"/run/dbus/system_bus_socket"_s;

bool answers()
{
    return run({u"busctl"_s, u"--system"_s, u"call"_s, u"org.freedesktop.PolicyKit1"_s, u"/org/freedesktop/PolicyKit1/Authority"_s,
                u"org.freedesktop.DBus.Properties"_s, u"Get"_s, u"ss"_s, u"org.freedesktop.PolicyKit1.Authority"_s, u"BackendName"_s},
               {.limit = 10'000})
               .code == 0;
}

} // namespace

bool PolkitBus::start(const QByteArray &rules)
{
    const auto source = QString::fromLatin1(kSandboxSource) + u"/installer/polkit/"_s;
    if (!makePrivate(u"/usr/share/polkit-1"_s))
        return false;
    writeFile(u"/usr/share/polkit-1/actions/org.mailwright.policy"_s, readFile(source + u"org.mailwright.policy"_s));
    writeFile(u"/usr/share/polkit-1/rules.d/50-org.mailwright.rules"_s, readFile(source + u"50-org.mailwright.rules"_s));
    writeFile(u"/etc/polkit-1/rules.d/10-test.rules"_s, rules);
    QDir().mkpath(u"/run/dbus"_s);
    m_bus = std::make_unique<Background>(QStringList{u"dbus-daemon"_s, u"--system"_s, u"--nofork"_s, u"--nopidfile"_s, u"--nosyslog"_s,
                                                     u"--address=unix:path="_s + kSocket});
    if (!waitUntil([] { return listensAtSocket(kSocket.toUtf8()); }, 10'000))
        return false;
    m_polkit = std::make_unique<Background>(QStringList{u"/usr/lib/polkit-1/polkitd"_s, u"--no-debug"_s});
    return waitUntil(answers, 15'000);
}

void PolkitBus::stop()
{
    m_monitor.reset();
    m_polkit.reset();
    m_bus.reset();
    QFile::remove(kSocket);
}

bool PolkitBus::listen()
{
    m_monitor = std::make_unique<Background>(QStringList{u"dbus-monitor"_s, u"--system"_s, u"interface='org.freedesktop.PolicyKit1.Authority'"_s});
    // It has begun when it sees a question.
    return waitUntil(
        [this] {
            (void)run({u"busctl"_s, u"--system"_s, u"call"_s, u"org.freedesktop.PolicyKit1"_s, u"/org/freedesktop/PolicyKit1/Authority"_s,
                       u"org.freedesktop.PolicyKit1.Authority"_s, u"EnumerateActions"_s, u"s"_s, u""_s},
                      {.limit = 5'000});
            return m_monitor->output().contains("EnumerateActions");
        },
        15'000);
}

QByteArray PolkitBus::asked()
{
    QByteArray out;
    // What is on its way is there when a question of ours is.
    (void)waitUntil(
        [&] {
            (void)run({u"busctl"_s, u"--system"_s, u"call"_s, u"org.freedesktop.PolicyKit1"_s, u"/org/freedesktop/PolicyKit1/Authority"_s,
                       u"org.freedesktop.PolicyKit1.Authority"_s, u"EnumerateActions"_s, u"s"_s, u"END"_s},
                      {.limit = 5'000});
            out += m_monitor->output();
            return out.contains("\"END\"");
        },
        10'000);
    m_monitor.reset();
    return out;
}

} // namespace mw::test
